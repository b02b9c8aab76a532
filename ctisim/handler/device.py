"""Devices: opened (steps 15 to 17), registered, watched, asked, closed."""

from __future__ import annotations

from typing import Protocol, cast

from ctisim.cluster import DeviceOpening, Registration, service
from ctisim.cluster.calls import undisturbed
from ctisim.cluster.calls.media_port import udp_port
from ctisim.errors import RequestRefused
from ctisim.handler.describe import opened_device_info
from ctisim.handler.device_lists import announce_registration
from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.handler.limits import count_devices
from ctisim.handler.wording import devices as words
from ctisim.qbe import Request
from ctisim.qbe.codes import CtiError
from ctisim.qbe.messages import (
    DeviceChangeEventFilterRequest,
    DeviceChangeEventFilterResponse,
    DeviceCloseRequest,
    DeviceCloseResponse,
    DeviceDNDSetRequest,
    DeviceDNDSetResponse,
    DeviceGetConfigInfoRequest,
    DeviceGetConfigInfoResponse,
    DeviceGetDNDOptionRequest,
    DeviceGetDNDOptionResponse,
    DeviceOpenRequest,
    DeviceOpenResponse,
    DeviceRegisterDeviceRequest,
    DeviceRegisterDeviceResponse,
    ProviderDeviceAcquireRequest,
    ProviderDeviceAcquireResponse,
    ProviderDeviceDeAcquireRequest,
    ProviderDeviceDeAcquireResponse,
)

RIS_SIGNALS = 3
"""What waits behind a CtiDeviceOpenDeviceRes: the three records of RIS (the seed's `N:3`)."""

ANOTHER_NODE = 0.1
"""Seconds until another node's CallManager has refused what was accepted here (ours)."""

MEDIA_TYPES = range(-1, 9)
"""MediaRegistration's values."""


@answers(DeviceOpenRequest)
def open_device(handler: CtiHandler, request: DeviceOpenRequest) -> None:
    """Step 15 asks, step 16 answers, step 17 is the in-service event."""
    cluster, application = handler.manager.cluster, handler.require_application()
    handler.on_device(request.device_name)
    handler.hear("CtiDeviceOpenDeviceReq", handler.process, words.device_open(handler, request))  # 15
    try:
        opening = cluster.open_device(application, request.device_name, request.filter, request.softkeys_application_id)
    except RequestRefused as refusal:
        refuse_open(handler, request, refusal)
        return
    line_manager = handler.manager.processes.device_line_manager
    opened = words.device_opened(request, opening, cluster.node)
    handler.hear("CtiDeviceOpenDeviceRes", line_manager, opened, waiting=RIS_SIGNALS)  # 16
    handler.send(
        DeviceOpenResponse(
            sequence_number=request.sequence_number,
            call_manager_id=cluster.node,
            device_id=opening.handle,
            device_info=opened_device_info(handler.manager, opening),
        ),
        text=words.device_open_response(request, opening, cluster.node),
    )
    count_devices(handler)
    handler.trace.alone(*words.device_open_activity(handler, opening))
    handler.manager.deliver(cluster.after_open(opening))  # 17


def refuse_open(handler: CtiHandler, request: DeviceOpenRequest, refusal: RequestRefused) -> None:
    """Shape C of FAILURES.md: an AppError, the FailureResponse with an empty description, the alarms."""
    name = request.device_name
    handler.trace.error(words.device_open_invalid(request, refusal.code))
    handler.fail(request, refusal)
    if refusal.code == CtiError.CTIERR_ACCESS_TO_DEVICE_DENIED:
        handler.alarm("kCtiDeviceOpenFailAccessDenied", LoginUserId=handler.login, DeviceName=name, DeviceType=0)
    handler.trace.info(words.device_open_failure_alarm(handler, name, refusal.code))


@answers(DeviceRegisterDeviceRequest)
def register_device(handler: CtiHandler, request: DeviceRegisterDeviceRequest) -> None:
    """An application registers a CTI port or route point, with the media it will terminate."""
    cluster, application = handler.manager.cluster, handler.require_application()
    handler.on_device(request.device_name)
    handler.hear_request(request)
    if request.media_registration_type not in MEDIA_TYPES:
        raise RequestRefused(CtiError.CTIERR_INVALID_MEDIA_PARAMETER)
    registration = Registration(
        media=request.media_registration_type,
        capabilities=tuple(request.media_caps),
        address=request.ip_addr,
        port=udp_port(request.rtp_port_number),
        addressing_mode=request.active_ip_addressing_mode,
        algorithms=tuple(request.algorithm_ids),
    )
    try:
        opening = cluster.register_device(application, request.device_name, request.filter, registration)
    except RequestRefused as refusal:
        opening, told = cluster.accept_in_vain(application, request.device_name, request.filter, refusal)
        _registered(handler, request, opening)
        handler.manager.clock.call_later(ANOTHER_NODE, lambda: handler.manager.deliver(told))
        return
    _registered(handler, request, opening)
    count_devices(handler)
    handler.trace.alone(*words.device_open_activity(handler, opening))
    handler.manager.deliver(cluster.after_open(opening))
    announce_registration(handler.manager, opening.device, but=application)


def _registered(handler: CtiHandler, request: DeviceRegisterDeviceRequest, opening: DeviceOpening) -> None:
    """The registration is accepted."""
    handler.send(
        DeviceRegisterDeviceResponse(
            sequence_number=request.sequence_number,
            call_manager_id=handler.manager.cluster.node,
            device_id=opening.handle,
            device_info=opened_device_info(handler.manager, opening),
        )
    )


@answers(DeviceChangeEventFilterRequest)
def change_device_filter(handler: CtiHandler, request: DeviceChangeEventFilterRequest) -> None:
    """From now on only the events asked for."""
    opening = device_opening(handler, request)
    opening.filter = request.filter
    handler.send(
        DeviceChangeEventFilterResponse(
            sequence_number=request.sequence_number, call_manager_id=request.call_manager_id, device_id=opening.handle
        )
    )


@answers(DeviceCloseRequest)
def close_device(handler: CtiHandler, request: DeviceCloseRequest) -> None:
    """The application lets go of a device, and of its lines and registration with it."""
    opening = device_opening(handler, request)
    told = handler.manager.cluster.close_device(opening)
    handler.send(
        DeviceCloseResponse(
            sequence_number=request.sequence_number, call_manager_id=request.call_manager_id, device_id=opening.handle
        )
    )
    handler.manager.deliver(told)
    handler.alarm("CtiDeviceClosed", **words.device_alarm(handler, opening), Reason=5)
    if opening.device.first_party and not opening.device.registered:
        announce_registration(handler.manager, opening.device, but=opening.application)


@answers(DeviceGetConfigInfoRequest)
def get_config_info(handler: CtiHandler, request: DeviceGetConfigInfoRequest) -> None:
    """What kind of device it is, by name."""
    device = handler.manager.cluster.device_for(handler.require_application(), request.device_name)
    handler.send(
        DeviceGetConfigInfoResponse(
            sequence_number=request.sequence_number, device_type=device.type, configured_ports=len(device.lines)
        )
    )


@answers(DeviceGetDNDOptionRequest)
def get_dnd_option(handler: CtiHandler, request: DeviceGetDNDOptionRequest) -> None:
    """How the device takes calls when it does not want to be disturbed."""
    opening = device_opening(handler, request)
    handler.send(
        DeviceGetDNDOptionResponse(
            sequence_number=request.sequence_number,
            call_manager_id=request.call_manager_id,
            device_id=opening.handle,
            dnd_option=opening.device.dnd_option.number,
        )
    )


@answers(DeviceDNDSetRequest)
def set_dnd(handler: CtiHandler, request: DeviceDNDSetRequest) -> None:
    """Do not disturb, on or off. Done only when the event follows (measured: CALL-FLOWS.md section 12)."""
    opening = device_opening(handler, request)
    service.require_device(opening.device)
    handler.send(
        DeviceDNDSetResponse(
            sequence_number=request.sequence_number, call_manager_id=request.call_manager_id, device_id=opening.handle
        )
    )
    handler.manager.deliver(undisturbed.switch(opening.device, request.dnd_status, handler.manager.cluster.node))


@answers(ProviderDeviceAcquireRequest)
def acquire_device(handler: CtiHandler, request: ProviderDeviceAcquireRequest) -> None:
    """A superprovider takes a device that is not in its user's control list."""
    handler.manager.cluster.acquire(handler.require_application(), request.device_name)
    handler.send(ProviderDeviceAcquireResponse(sequence_number=request.sequence_number))


@answers(ProviderDeviceDeAcquireRequest)
def release_device(handler: CtiHandler, request: ProviderDeviceDeAcquireRequest) -> None:
    """And lets go of it again."""
    handler.manager.deliver(handler.manager.cluster.release(handler.require_application(), request.device_name))
    handler.send(ProviderDeviceDeAcquireResponse(sequence_number=request.sequence_number))


class DeviceRequest(Protocol):
    """What names a device by its DH."""

    @property
    def device_id(self) -> int: ...


def device_opening(handler: CtiHandler, request: Request) -> DeviceOpening:
    """The opening a request names by its DH. Raises RequestRefused; traces the request as a signal."""
    handle = cast(DeviceRequest, request).device_id
    opening = handler.manager.cluster.device_opening(handler.require_application(), handle)
    handler.on_device(opening.device.name)
    handler.hear_request(request)
    return opening
