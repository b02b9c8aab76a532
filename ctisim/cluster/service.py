"""Devices coming into service and going out of it, and who is told.

Every function changes the world and returns the notices that follow, in the order they leave. A device's own event
precedes its lines' (measured with the real client: CALL-FLOWS.md section 10).
"""

from __future__ import annotations

from collections.abc import Iterator

from ctisim.cluster.applications import Application, DeviceOpening, LineOpening, Notice
from ctisim.cluster.devices import Device, Line, Registration
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import (
    DeviceCloseReason,
    DeviceOutOfServiceReason,
    DeviceUnregisteredReason,
    LineCloseReason,
    LineOutOfServiceReason,
)
from ctisim.qbe.messages import (
    DeviceClosedEvent,
    DeviceInServiceEvent,
    DeviceOutOfServiceEvent,
    LineClosedEvent,
    LineInServiceEvent,
    LineOutOfServiceEvent,
)


def device_in_service(opening: DeviceOpening, node: int) -> Notice:
    """What an application hears when a device it opened works."""
    settings = opening.device.settings
    return Notice(
        opening.application,
        DeviceInServiceEvent(
            device_call_manager_id=node,
            device_id=opening.handle,
            locale=settings.locale,
            supported_encoding=settings.encoding,
            alt_script=settings.alternate_script,
            dnd_status=opening.device.dnd,
            dnd_option=opening.device.dnd_option.number,
        ),
    )


def line_in_service(opening: LineOpening, node: int) -> Notice:
    """What an application hears when a line it opened works."""
    return Notice(opening.application, LineInServiceEvent(line_call_manager_id=node, line_id=opening.handle))


def serves(opening: DeviceOpening) -> bool:
    """Whether the device is in service for this opening: a port serves those who registered it."""
    return opening.device.in_service and answers_for(opening)


def answers_for(opening: DeviceOpening) -> bool:
    """Whether the application may use the device once it works: any phone, but only the ports it registered."""
    return not opening.device.first_party or opening.application in opening.device.registrations


def bring_in_service(device: Device, node: int) -> list[Notice]:
    """The device and its lines work again."""
    if device.out_of_service is None:
        return []
    device.out_of_service = None
    return list(_all_in_service(device, node)) if device.registered else []


def take_out_of_service(device: Device, reason: DeviceOutOfServiceReason, node: int) -> list[Notice]:
    """The device and its lines stop working, for `reason`; the openings stay."""
    told = list(_all_out_of_service(device, reason, node)) if device.in_service else []
    device.out_of_service = reason
    return told


def register(device: Device, node: int) -> list[Notice]:
    """The device registered with the CallManager."""
    if device.registered:
        return []
    device.registered = True
    return list(_all_in_service(device, node)) if device.in_service else []


def unregister(
    device: Device, node: int, why: DeviceUnregisteredReason = DeviceUnregisteredReason.UNKNOWN
) -> list[Notice]:
    """The device is gone from the CallManager; its openings wait for it."""
    reason = _SLEEPING.get(why, DeviceOutOfServiceReason.DEVICE_UNREGISTERED)
    told = list(_all_out_of_service(device, reason, node)) if device.in_service else []
    device.registered = False
    return told


def bring_line_in_service(line: Line, node: int) -> list[Notice]:
    """The line works again."""
    if line.out_of_service is None:
        return []
    line.out_of_service = None
    return list(_line_in_service(line, node)) if line.device.in_service else []


def take_line_out_of_service(line: Line, reason: LineOutOfServiceReason, node: int) -> list[Notice]:
    """The line alone stops working; the device goes on."""
    told = list(_line_out_of_service(line, reason, node)) if line.in_service else []
    line.out_of_service = reason
    return told


def require_device(device: Device) -> None:
    """Raise RequestRefused when the device does not work (FAILURES.md D20)."""
    if device.out_of_service in CALL_MANAGER_GONE:
        raise RequestRefused(CtiError.CTIERR_CALL_MANAGER_NOT_AVAILABLE)
    if not device.in_service:
        raise RequestRefused(CtiError.DEVICE_OUT_OF_SERVICE)


def require_line(line: Line) -> None:
    """Raise RequestRefused when the line does not work (FAILURES.md D20)."""
    if line.device.out_of_service in CALL_MANAGER_GONE:
        raise RequestRefused(CtiError.CTIERR_CALL_MANAGER_NOT_AVAILABLE)
    if not line.in_service:
        raise RequestRefused(CtiError.CTIERR_LINE_OUT_OF_SERVICE)


def register_by_application(device: Device, application: Application, registration: Registration) -> None:
    """An application registered a CTI port or route point."""
    device.registrations[application] = registration
    device.registered = True


def withdraw_registration(device: Device, application: Application) -> None:
    """An application let go of a port or route point; the last one's leaving unregisters it."""
    device.registrations.pop(application, None)
    if device.first_party and not device.registrations:
        device.registered = False


def close_device(opening: DeviceOpening, reason: int, node: int) -> list[Notice]:
    """The server closes a device under an application: its lines first. `reason` is a DeviceCloseReason, or one of the
    two that the alarm catalogue has beyond (FAILURES.md section 5)."""
    line_reason = _LINE_CLOSE_REASON.get(reason, LineCloseReason.DEVICE_UNREGISTERED)
    told = [close_line(line, line_reason, node) for line in lines_of(opening)]
    forget_device(opening)
    event = DeviceClosedEvent(device_call_manager_id=node, device_id=opening.handle, reason=reason)
    return [*told, Notice(opening.application, event)]


def close_line(opening: LineOpening, reason: int, node: int) -> Notice:
    """The server closes a line under an application."""
    forget_line(opening)
    return Notice(
        opening.application,
        LineClosedEvent(line_call_manager_id=node, line_id=opening.handle, reason=reason),
    )


def lines_of(opening: DeviceOpening) -> list[LineOpening]:
    """The lines of the device that the same application has open."""
    return [line for line in opening.application.lines.values() if line.line.device is opening.device]


def forget_line(opening: LineOpening) -> None:
    """The opening is over; nobody is told."""
    opening.application.lines.pop(opening.handle, None)
    if opening in opening.line.openings:
        opening.line.openings.remove(opening)


def forget_device(opening: DeviceOpening) -> None:
    """The opening, its lines' openings and its registration are over; nobody is told."""
    for line in lines_of(opening):
        forget_line(line)
    opening.application.devices.pop(opening.handle, None)
    if opening in opening.device.openings:
        opening.device.openings.remove(opening)
    withdraw_registration(opening.device, opening.application)


def _all_in_service(device: Device, node: int) -> Iterator[Notice]:
    for opening in device.openings:
        if answers_for(opening):
            yield device_in_service(opening, node)
    for line in device.lines:
        if line.out_of_service is None:
            yield from _line_in_service(line, node)


def _line_in_service(line: Line, node: int) -> Iterator[Notice]:
    for opening in line.openings:
        if _usable(opening):
            yield line_in_service(opening, node)


def _all_out_of_service(device: Device, reason: DeviceOutOfServiceReason, node: int) -> Iterator[Notice]:
    for opening in device.openings:
        if answers_for(opening):
            event = DeviceOutOfServiceEvent(device_call_manager_id=node, device_id=opening.handle, reason=reason)
            yield Notice(opening.application, event)
    for line in device.lines:
        if line.out_of_service is None:
            yield from _line_out_of_service(line, LineOutOfServiceReason(reason), node)


def _line_out_of_service(line: Line, reason: LineOutOfServiceReason, node: int) -> Iterator[Notice]:
    for opening in line.openings:
        if _usable(opening):
            event = LineOutOfServiceEvent(line_call_manager_id=node, line_id=opening.handle, reason=reason)
            yield Notice(opening.application, event)


def _usable(line: LineOpening) -> bool:
    opening = line.application.opened(line.line.device)
    return opening is not None and answers_for(opening)


_SLEEPING = {DeviceUnregisteredReason.ENERGYWISE_POWER_SAVE_PLUS: DeviceOutOfServiceReason.ENERGYWISE_POWER_SAVE_PLUS}
"""The one way to leave the CallManager that applications are told apart (guide: Energywise Deep Sleep Mode)."""

CALL_MANAGER_GONE = frozenset(
    {DeviceOutOfServiceReason.CALL_MANAGER_FAILURE, DeviceOutOfServiceReason.NOCALLMANAGER_AVAILABLE}
)
"""Reasons that leave no CallManager to ask."""

_LINE_CLOSE_REASON: dict[int, LineCloseReason] = {
    DeviceCloseReason.CALL_MANAGER_FAILURE: LineCloseReason.CALL_MANAGER_FAILURE,
    DeviceCloseReason.REHOMING_FAILURE: LineCloseReason.REHOMING_FAILURE,
    DeviceCloseReason.DEVICE_REMOVED: LineCloseReason.DEVICE_REMOVED,
    DeviceCloseReason.PROVIDER_CLOSING: LineCloseReason.PROVIDER_CLOSING,
    DeviceCloseReason.UNSUPPORTED_PROTOCOL: LineCloseReason.UNSUPPORTED_PROTOCOL,
    DeviceCloseReason.DEVICE_RESTRICTED: LineCloseReason.LINE_RESTRICTED,
    DeviceCloseReason.NOT_SUPPORTED_MEDIA_TYPE: LineCloseReason.NOT_SUPPORTED_MEDIA_TYPE,
    DeviceCloseReason.UNSUPPORTED_DEVICE_CONFIGURATION: LineCloseReason.DEVICE_UNSUPPORTED_CONFIGURATION,
    DeviceCloseReason.CTI_MANAGER_FAILURE: LineCloseReason.CTI_MANAGER_FAILURE,
}
"""Which line reason goes with a device's (ours, by name)."""
