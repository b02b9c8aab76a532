"""The sign-in, from the first byte until a device and its line are in service, step by step.

It reads in the order of the wire. Every step either succeeds and is reported, or raises a ClientError.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ctisim.client.address import Address
from ctisim.client.connection import connect
from ctisim.client.devices import Device, listed
from ctisim.client.errors import ClientError, NothingToControl, Refused, StepTimedOut
from ctisim.client.profiles import Profile
from ctisim.client.secrets import Credentials, protect
from ctisim.client.session import Session
from ctisim.client.steps import Findings, NobodyAsks, Reporter
from ctisim.client.timeouts import Timeouts
from ctisim.clock import Clock, WallClock
from ctisim.qbe.messages import (
    DeviceCloseRequest,
    DeviceCloseResponse,
    DeviceInServiceEvent,
    DeviceLineInfoEvent,
    DeviceOpenResponse,
    DeviceOutOfServiceEvent,
    DeviceRegisterDeviceResponse,
    LineInServiceEvent,
    LineOpenResponse,
    LineOutOfServiceEvent,
    ProviderClosedEvent,
    ProviderCloseRequest,
    ProviderCloseResponse,
    ProviderDeviceAcquireRequest,
    ProviderDeviceAcquireResponse,
    ProviderGetAllDevicesAndLinesCompletedEvent,
    ProviderGetAllDevicesAndLinesRequest,
    ProviderGetAllDevicesAndLinesResponse,
    ProviderGetCapabilitiesRequest,
    ProviderGetCapabilitiesResponse,
    ProviderGetSingleDeviceAndLinesCompletedEvent,
    ProviderGetSingleDeviceAndLinesRequest,
    ProviderGetSingleDeviceAndLinesResponse,
    ProviderInitResponse,
    ProviderOpenCompletedEvent,
    ProviderOpenResponse,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Login:
    """Who signs in where, as which application, and which device is wanted ("" is the first one listed).

    `changes` are fields of the ProviderOpenRequest that differ from the profile's.
    """

    address: Address
    credentials: Credentials
    profile: Profile
    device: str = ""
    changes: Mapping[str, Any] = field(default_factory=dict, repr=False)


@dataclass(slots=True)
class Opened:
    """What is open so far; handles are CallManager and id."""

    provider: bool = False
    device: tuple[int, int] | None = None
    line: tuple[int, int] | None = None


async def log_in(
    login: Login,
    *,
    reporter: Reporter | None = None,
    timeouts: Timeouts | None = None,
    clock: Clock | None = None,
) -> None:
    """Sign in, wait until device and line are in service, and leave properly. Raises ClientError."""
    reporter = reporter or NobodyAsks()
    timeouts = timeouts or Timeouts()
    clock = clock or WallClock()
    session = await begin(login, reporter, timeouts, clock)
    opened = Opened()
    try:
        await sign_in(session, login, opened)
    finally:
        if opened.provider:
            await leave(session, login.profile, opened)
        await session.connection.close()


async def begin(login: Login, reporter: Reporter, timeouts: Timeouts, clock: Clock) -> Session:
    """Connect. Raises Unreachable."""
    profile = login.profile
    began = clock.monotonic()
    reporter.begins("connect")
    try:
        connection = await connect(login.address, version=profile.version, clock=clock, seconds=timeouts.connect)
    except ClientError as error:
        error.step = "connect"
        raise
    connection.answers_heartbeats = profile.answers_heartbeats
    session = Session(
        connection, clock, timeouts=timeouts, reporter=reporter, first_sequence=profile.first_sequence, began=began
    )
    with session.step("connect") as step:
        step.tell(f"connected to {login.address}", host=login.address.host, port=login.address.port)
    return session


async def sign_in(session: Session, login: Login, opened: Opened) -> None:
    """Everything between a bare connection and a line in service. Raises ClientError."""
    greeting = await initialize(session, login)
    await open_provider(session, login, greeting)
    await enter_service(session, login, opened)


async def enter_service(session: Session, login: Login, opened: Opened) -> None:
    """What follows once the request for a provider was taken. Raises ClientError."""
    await authenticate(session)
    opened.provider = True
    superprovider = login.profile.asks_capabilities and await get_capabilities(session)
    devices = await list_devices(session)
    device = await choose(session, login, devices, superprovider=superprovider)
    await open_device(session, login.profile, device, opened)
    await wait_for_device(session, device, opened)
    await open_line(session, login.profile, device, opened)
    await wait_for_line(session, device, opened)


async def initialize(session: Session, login: Login) -> ProviderInitResponse:
    """Ask for the nonce and the certificate that protect the password."""
    with session.step("initialize") as step:
        response = await session.ask(login.profile.greeting(login.address.host), ProviderInitResponse)
        step.tell(
            f"CTI Manager {response.provider_info or 'of unknown version'}, "
            f"{'nonce' if response.nonce else 'no nonce'} and "
            f"{'certificate' if response.certificate else 'no certificate: nobody can decrypt the password'}",
            providerInfo=response.provider_info,
            certificate=len(response.certificate),
        )
        return response


async def open_provider(session: Session, login: Login, greeting: ProviderInitResponse) -> None:
    """Ask for a provider. A result of 0 only says that the request was taken."""
    with session.step("open provider") as step:
        secret = protect(login.credentials.password, greeting.certificate, greeting.nonce)
        request = login.profile.opening(login.address.host, login.credentials.user, secret)
        if login.changes:
            request = replace(request, **login.changes)
        response = await session.ask(request, ProviderOpenResponse)
        session.connection.keep_alive(
            every=response.client_heartbeat, patience=response.server_heartbeat * login.profile.patience
        )
        step.tell(
            f"request taken: provider {response.provider_id}, heartbeats every {response.client_heartbeat} s from here "
            f"and {response.server_heartbeat} s from there",
            providerId=response.provider_id,
            clientHeartbeat=response.client_heartbeat,
            serverHeartbeat=response.server_heartbeat,
        )


async def authenticate(session: Session) -> None:
    """Wait for the directory's word. Raises Refused with the code of ProviderOpenCompletedEvent."""
    with session.step("authenticate") as step:
        event = await session.wait_for(ProviderOpenCompletedEvent, seconds=session.timeouts.provider_open)
        if event.reason:
            await _hear_the_provider_close(session, step)
            raise Refused("ProviderOpenCompletedEvent", event.reason, event.failure_description)
        step.tell(
            f"provider open: cluster {event.cluster_id or '?'}, "
            f"{event.total_controllable_devices} controllable devices{_expiry(event.days_until_password_expiry)}",
            clusterID=event.cluster_id,
            totalControllableDevices=event.total_controllable_devices,
            daysUntilPasswordExpiry=event.days_until_password_expiry,
        )


async def get_capabilities(session: Session) -> bool:
    """Whether the user may control any device: a superprovider."""
    with session.step("capabilities") as step:
        response = await session.ask(ProviderGetCapabilitiesRequest(), ProviderGetCapabilitiesResponse)
        may_all = response.provider_capabilities_info.control_any_device
        step.tell("may control any device" if may_all else "may control its own devices", controlAnyDevice=may_all)
        return may_all


async def list_devices(session: Session) -> list[Device]:
    """The devices and lines the user controls."""
    with session.step("list devices") as step:
        await session.ask(ProviderGetAllDevicesAndLinesRequest(), ProviderGetAllDevicesAndLinesResponse)
        done = await session.wait_for(ProviderGetAllDevicesAndLinesCompletedEvent, seconds=session.timeouts.request)
        if done.result:
            raise Refused(done.WIRE_NAME, done.result)
        devices = listed(session.take(DeviceLineInfoEvent))
        step.tell(", ".join(map(str, devices)) or "none", devices=[device.name for device in devices])
        return devices


async def choose(session: Session, login: Login, devices: list[Device], *, superprovider: bool) -> Device:
    """The device asked for, else the first listed. Raises NothingToControl when there is neither.

    A device that is not listed is acquired by a superprovider, as JTAPI does. Anybody else opens it all the same (JTAPI
    would refuse on its own), so that the server can say what it thinks of that.
    """
    with session.step("choose device") as step:
        if not login.device and not devices:
            who = "superprovider" if superprovider else "user"
            raise NothingToControl(f"the {who} controls no device of its own")
        known = {device.name: device for device in devices}
        device = known.get(login.device) if login.device else devices[0]
        if device is None:
            device = await _unlisted(session, login, step, superprovider=superprovider)
        lines = ", ".join(map(str, device.lines)) or "none"
        step.tell(f"{device.name}, {device.type_name or 'type unknown'}, lines: {lines}", device=device.name)
        return device


async def open_device(session: Session, profile: Profile, device: Device, opened: Opened) -> None:
    """Open a device; register it when it is a port or a route point, for only that brings it in service."""
    registers = profile.acquires_and_registers and device.registers
    with session.step("register device" if registers else "open device") as step:
        response: DeviceOpenResponse | DeviceRegisterDeviceResponse
        if registers:
            response = await session.ask(profile.registering(device.name), DeviceRegisterDeviceResponse)
        else:
            response = await session.ask(profile.device_opening(device.name), DeviceOpenResponse)
        opened.device = (response.call_manager_id, response.device_id)
        step.tell(f"{device.name} is DH={_handle(opened.device)}", device=device.name, deviceHandle=list(opened.device))


async def wait_for_device(session: Session, device: Device, opened: Opened) -> None:
    """Wait for DeviceInServiceEvent. Raises StepTimedOut, with the out-of-service reason when one came."""
    with session.step("device in service") as step:
        try:
            await session.wait_for(
                DeviceInServiceEvent,
                seconds=session.timeouts.in_service,
                match=lambda event: (event.device_call_manager_id, event.device_id) == opened.device,
            )
        except StepTimedOut as error:
            error.out_of_service_reason = next((e.reason for e in session.take(DeviceOutOfServiceEvent)), None)
            raise
        step.tell(f"{device.name} is in service")


async def open_line(session: Session, profile: Profile, device: Device, opened: Opened) -> None:
    """Open the device's first line. Raises NothingToControl when it has none."""
    with session.step("open line") as step:
        if not device.lines:
            raise NothingToControl(f"{device.name} has no line")
        line = device.lines[0]
        response = await session.ask(profile.line_opening(device.name, line.number, line.partition), LineOpenResponse)
        opened.line = (response.line_call_manager_id, response.line_id)
        step.tell(f"{line} is LH={_handle(opened.line)}", line=line.number, lineHandle=list(opened.line))


async def wait_for_line(session: Session, device: Device, opened: Opened) -> None:
    """Wait for LineInServiceEvent. Raises Closed (a restricted line is told so), or StepTimedOut as for the device."""
    with session.step("line in service") as step:
        try:
            await session.wait_for(
                LineInServiceEvent,
                seconds=session.timeouts.in_service,
                match=lambda event: (event.line_call_manager_id, event.line_id) == opened.line,
            )
        except StepTimedOut as error:
            error.out_of_service_reason = next((e.reason for e in session.take(LineOutOfServiceEvent)), None)
            raise
        step.tell(f"{device.lines[0]} is in service")


async def leave(session: Session, profile: Profile, opened: Opened) -> None:
    """Close what is open: Jabber the device and then the provider, JTAPI the provider. Raises nothing."""
    session.leaving = True
    seconds = session.timeouts.farewell
    with session.step("close") as step:
        try:
            if opened.device is not None and profile.closes_device:
                call_manager_id, device_id = opened.device
                request = DeviceCloseRequest(call_manager_id=call_manager_id, device_id=device_id)
                await session.ask(request, DeviceCloseResponse, seconds=seconds)
            await session.ask(ProviderCloseRequest(), ProviderCloseResponse, seconds=seconds)
            step.tell("provider closed")
        except ClientError as error:
            step.tell(f"hung up: {error}")


async def _hear_the_provider_close(session: Session, step: Findings) -> None:
    """After a refusal the server closes the provider with reason 4; wait for it a moment, for the record."""
    try:
        event = await session.wait_for(ProviderClosedEvent, seconds=session.timeouts.farewell)
        step.tell("provider closed", reason=event.reason)
    except ClientError:
        return


async def _unlisted(session: Session, login: Login, step: Findings, *, superprovider: bool) -> Device:
    name = login.device
    if not (superprovider and login.profile.acquires_and_registers):
        step.tell(f"{name} is not among them; asking for it all the same")
        return Device(name, 0, "", registered=False, restricted=False, lines=())
    await session.ask(ProviderDeviceAcquireRequest(device_name=name), ProviderDeviceAcquireResponse)
    await session.ask(ProviderGetSingleDeviceAndLinesRequest(device_name=name), ProviderGetSingleDeviceAndLinesResponse)
    await session.wait_for(ProviderGetSingleDeviceAndLinesCompletedEvent, seconds=session.timeouts.request)
    found = listed(session.take(DeviceLineInfoEvent))
    if not found:
        raise NothingToControl(f"the server acquired {name} and told nothing about it")
    step.tell(f"{name} acquired")
    return found[0]


def _expiry(days: int) -> str:
    return f"; the password expires in {days} days" if days > 0 else ""


def _handle(pair: tuple[int, int]) -> str:
    return f"{pair[0]}|{pair[1]}"
