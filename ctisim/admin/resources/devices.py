"""/devices: in and out of service, registered, reset, restricted, gone."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from ctisim.admin.resources.given import Body, DeviceName, Orders, TheManager
from ctisim.admin.views import DeviceView
from ctisim.admin.words import DndOptionWord, OutOfService, Registered, Unregistered
from ctisim.cluster.administration.refusals import device_named
from ctisim.qbe.enums import DeviceOutOfServiceReason, DeviceRegisteredReason, DeviceUnregisteredReason

router = APIRouter(prefix="/devices", tags=["devices"])


class Out(Body):
    reason: OutOfService = Field(
        DeviceOutOfServiceReason.UNKNOWN, description="A DeviceOutOfService reason, for the lines too."
    )


class Leaving(Body):
    reason: Unregistered = Field(DeviceUnregisteredReason.UNKNOWN, description="A DeviceUnregistered reason.")


class Coming(Body):
    reason: Registered = Field(DeviceRegisteredReason.UNKNOWN, description="A DeviceRegistered reason.")


class Resetting(Body):
    after: float = Field(1.0, ge=0, le=86_400, description="Seconds until it is back.")


class Rehoming(Resetting):
    fails: bool = Field(False, description="It never arrives: DeviceClosed 3.")


class DoNotDisturb(Body):
    on: bool | None = Field(None, description="On or off, at the phone; left out: as it is.")
    option: DndOptionWord | None = Field(
        None, description="What it does, on the device's page: none, ringer off or call reject; left out: as it is."
    )


class Login(Body):
    user: str = Field(min_length=1, max_length=128, description="Who logs in.")
    lines: list[Annotated[str, Field(pattern=r"^[0-9*#+]{1,50}$")]] = Field(
        min_length=1, max_length=50, description="The profile's numbers, by button. As they are elsewhere, or new."
    )


class Bridge(Body):
    free: bool = Field(description="false: something else plays through it.")


class Closing(Body):
    reason: int = Field(ge=0, le=888, description="A DeviceClosed reason by number; FAILURES.md section 5 has them.")


@router.get("")
async def show_all(manager: TheManager) -> list[DeviceView]:
    """All devices."""
    return [DeviceView.of(manager, device) for device in manager.cluster.devices.values()]


@router.get("/{name}")
async def show(manager: TheManager, name: DeviceName) -> DeviceView:
    """A device, its lines, and who has it open."""
    return DeviceView.of(manager, device_named(manager.cluster, name))


@router.delete("/{name}", status_code=204)
async def remove(orders: Orders, name: DeviceName) -> None:
    """Delete the device from the database: DeviceClosed 4, and it leaves every control list."""
    orders.devices.remove(name)


@router.post("/{name}/out-of-service", status_code=204)
async def out_of_service(orders: Orders, name: DeviceName, body: Out | None = None) -> None:
    """Take the device and its lines out of service; whoever has it open keeps it."""
    orders.devices.out_of_service(name, (body or Out()).reason)


@router.post("/{name}/in-service", status_code=204)
async def in_service(orders: Orders, name: DeviceName) -> None:
    """Bring it back."""
    orders.devices.in_service(name)


@router.post("/{name}/unregister", status_code=204)
async def unregister(orders: Orders, name: DeviceName, body: Leaving | None = None) -> None:
    """The device is gone from its CallManager: out of service, reason 5."""
    orders.devices.unregister(name, (body or Leaving()).reason)


@router.post("/{name}/register", status_code=204)
async def register(orders: Orders, name: DeviceName, body: Coming | None = None) -> None:
    """It is back."""
    orders.devices.register(name, (body or Coming()).reason)


@router.post("/{name}/contend", status_code=204)
async def contend(orders: Orders, name: DeviceName) -> None:
    """Somebody else registers the port or route point just now: who does next loses the race, OWNER_NOT_ALIVE."""
    orders.devices.contend(name)


@router.post("/{name}/reset", status_code=204)
async def reset(orders: Orders, name: DeviceName, body: Resetting | None = None) -> None:
    """Down and up again; meanwhile opening it fails with 0x8CCC009A. Who registered a port loses it (18)."""
    orders.devices.reset(name, (body or Resetting()).after)


@router.post("/{name}/rehome", status_code=204)
async def rehome(orders: Orders, name: DeviceName, body: Rehoming | None = None) -> None:
    """To a CallManager of higher priority: out of service, reason 2."""
    body = body or Rehoming()
    orders.devices.rehome(name, body.after, fails=body.fails)


@router.post("/{name}/close", status_code=204)
async def close(orders: Orders, name: DeviceName, body: Closing) -> None:
    """Close it under every application, for any DeviceClosed reason."""
    orders.devices.close(name, body.reason)


@router.post("/{name}/restrict", status_code=204)
async def restrict(orders: Orders, name: DeviceName) -> None:
    """Untick Allow Control of Device from CTI: JTAPI sees CiscoTermRestrictedEv."""
    orders.devices.restrict(name)


@router.post("/{name}/unrestrict", status_code=204)
async def unrestrict(orders: Orders, name: DeviceName) -> None:
    """Tick it again: JTAPI sees CiscoTermActivatedEv, and opens the device by itself."""
    orders.devices.unrestrict(name)


@router.post("/{name}/log-in", status_code=204)
async def log_in(orders: Orders, name: DeviceName, body: Login) -> None:
    """Somebody logs in to the phone by Extension Mobility: it resets, and has the lines of the profile."""
    orders.devices.log_in(name, body.user, body.lines)


@router.post("/{name}/log-out", status_code=204)
async def log_out(orders: Orders, name: DeviceName) -> None:
    """And out of it: the phone has its own lines again."""
    orders.devices.log_out(name)


@router.put("/{name}/do-not-disturb", status_code=204)
async def do_not_disturb(orders: Orders, name: DeviceName, body: DoNotDisturb) -> None:
    """Turn do not disturb on or off at the phone, or choose what it does there."""
    if body.option is not None:
        orders.devices.choose_do_not_disturb(name, body.option)
    if body.on is not None:
        orders.devices.do_not_disturb(name, body.on)


@router.put("/{name}/built-in-bridge", status_code=204)
async def bridge(orders: Orders, name: DeviceName, body: Bridge) -> None:
    """Take the phone's built-in bridge, or free it: while it is taken, agent greetings fail with 0x8CCC00B0."""
    orders.devices.bridge(name, free=body.free)


@router.post("/{name}/announcement/fail", status_code=204)
async def fail_announcement(orders: Orders, name: DeviceName) -> None:
    """The announcement on a CTI remote device's persistent call cannot be played: CallAnnouncementErrorEvent."""
    orders.devices.fail_announcement(name)
