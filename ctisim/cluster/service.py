"""Devices coming into service and going out of it, and who is told.

Every function changes the world and returns the notices that follow, in the order they leave. A device's own event
precedes its lines' (measured with the real client: CALL-FLOWS.md section 10).
"""

from __future__ import annotations

from collections.abc import Iterator

from ctisim.cluster.applications import Application, DeviceOpening, LineOpening, Notice
from ctisim.cluster.devices import Device, Registration
from ctisim.qbe.enums import (
    DeviceCloseReason,
    DeviceOutOfServiceReason,
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
            dnd_option=settings.dnd_option.number,
        ),
    )


def line_in_service(opening: LineOpening, node: int) -> Notice:
    """What an application hears when a line it opened works."""
    return Notice(opening.application, LineInServiceEvent(line_call_manager_id=node, line_id=opening.handle))


def bring_in_service(device: Device, node: int) -> list[Notice]:
    """The device and its lines work again."""
    if device.out_of_service is None:
        return []
    device.out_of_service = None
    return list(_all_in_service(device, node)) if device.registered else []


def take_out_of_service(device: Device, reason: DeviceOutOfServiceReason, node: int) -> list[Notice]:
    """The device and its lines stop working, for `reason`; the openings stay."""
    worked = device.in_service
    device.out_of_service = reason
    return list(_all_out_of_service(device, reason, node)) if worked else []


def register(device: Device, node: int) -> list[Notice]:
    """A phone registered with the CallManager."""
    if device.registered:
        return []
    device.registered = True
    return list(_all_in_service(device, node)) if device.in_service else []


def unregister(device: Device, node: int) -> list[Notice]:
    """A phone is gone from the CallManager; its openings wait for it."""
    worked = device.in_service
    device.registered = False
    if not worked:
        return []
    return list(_all_out_of_service(device, DeviceOutOfServiceReason.DEVICE_UNREGISTERED, node))


def register_by_application(device: Device, application: Application, registration: Registration) -> None:
    """An application registered a CTI port or route point."""
    device.registrations[application] = registration
    device.registered = True


def withdraw_registration(device: Device, application: Application) -> None:
    """An application let go of a port or route point; the last one's leaving unregisters it."""
    device.registrations.pop(application, None)
    if device.first_party and not device.registrations:
        device.registered = False


def close_device(opening: DeviceOpening, reason: DeviceCloseReason, node: int) -> list[Notice]:
    """The server closes a device under an application: its lines first."""
    line_reason = _LINE_CLOSE_REASON.get(reason, LineCloseReason.DEVICE_UNREGISTERED)
    told = [close_line(line, line_reason, node) for line in lines_of(opening)]
    forget_device(opening)
    event = DeviceClosedEvent(device_call_manager_id=node, device_id=opening.handle, reason=reason)
    return [*told, Notice(opening.application, event)]


def close_line(opening: LineOpening, reason: LineCloseReason, node: int) -> Notice:
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
        yield device_in_service(opening, node)
    for line in device.lines:
        for line_opening in line.openings:
            yield line_in_service(line_opening, node)


def _all_out_of_service(device: Device, reason: DeviceOutOfServiceReason, node: int) -> Iterator[Notice]:
    for opening in device.openings:
        event = DeviceOutOfServiceEvent(device_call_manager_id=node, device_id=opening.handle, reason=reason)
        yield Notice(opening.application, event)
    for line in device.lines:
        for line_opening in line.openings:
            out = LineOutOfServiceEvent(
                line_call_manager_id=node,
                line_id=line_opening.handle,
                reason=LineOutOfServiceReason(reason),
            )
            yield Notice(line_opening.application, out)


_LINE_CLOSE_REASON = {
    DeviceCloseReason.CALL_MANAGER_FAILURE: LineCloseReason.CALL_MANAGER_FAILURE,
    DeviceCloseReason.REHOMING_FAILURE: LineCloseReason.REHOMING_FAILURE,
    DeviceCloseReason.DEVICE_REMOVED: LineCloseReason.DEVICE_REMOVED,
    DeviceCloseReason.PROVIDER_CLOSING: LineCloseReason.PROVIDER_CLOSING,
    DeviceCloseReason.UNSUPPORTED_PROTOCOL: LineCloseReason.UNSUPPORTED_PROTOCOL,
}
"""Which line reason goes with a device's (ours, by name)."""
