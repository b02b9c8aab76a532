"""The signs of devices: opened, refused, in service, closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ctisim.explain.hearing import TaggedSigns
from ctisim.explain.moments import Moment
from ctisim.explain.seen import Closing, Device, Thing
from ctisim.explain.things import MOST, Handle, close, handle_of, note, request_of, spelled
from ctisim.explain.values import Values, code, number

if TYPE_CHECKING:
    from ctisim.explain.story import Story

_SHOWN = ("deviceType", "Type", "protocol", "deviceLocale", "Rollover", "BIB", "DNDOption", "IpAddrMode", "Visiting")


def _device(story: Story, name: str) -> Device | None:
    """The device of that name, made known if need be; None beyond the limit, or without a name."""
    if not name:
        return None
    if name not in story.devices and len(story.devices) < MOST:
        story.devices[name] = Device(name)
    return story.devices.get(name)


def _device_by(story: Story, known: Handle | None) -> Device | None:
    """The device of a handle; where nothing tells which, the only one that waits."""
    found = story.handles.get(("DH", known)) if known else None
    if isinstance(found, Device):
        return found
    waiting = [device for device in story.devices.values() if device.in_service is None and device.handle is None]
    return waiting[0] if len(waiting) == 1 else None


def _is_first(story: Story, device: Device) -> bool:
    """Steps 15 to 17 tell of the first device asked for."""
    return next(iter(story.devices.values())) is device


def _device_asked(story: Story, values: Values, when: Moment, tagged: str) -> None:
    device = _device(story, values.get("device name", "deviceName", "Name"))
    if device is None:
        return
    device.asked = device.asked or when
    story.facts.login = story.facts.login or values.get("AppLoginUserId")
    story.facts.address = story.facts.address or values.get("ipv4")
    if _is_first(story, device):
        story.see(15, when, done=True, note=device.name)


def _device_answered(story: Story, values: Values, when: Moment, tagged: str) -> None:
    """CtiDeviceOpenDeviceRes, DeviceOpenResponse, DeviceRegisterDeviceResponse."""
    name = values.get("Name", "deviceName")
    about = request_of(story, values)[1]
    device = about if isinstance(about, Device) else _device(story, name)
    if device is None:
        return
    refused = code(values.get("mOpenResult", "result"))
    if refused is not None:
        refuse_device(story, device, refused, when)
        return
    device.opened = device.opened or when
    if known := handle_of(values, "DH"):
        device.handle = known
        story.handles["DH", known] = device
    device.details.update({key: value for key in _SHOWN if (value := values.get(key))})
    if _is_first(story, device):
        story.see(16, when, done=True, note="" if known is None else f"DH={known[0]}|{known[1]}")


def refuse_device(story: Story, device: Device, refused: int, when: Moment) -> None:
    """It may not be opened, because of that code."""
    device.refused = device.refused or refused
    if _is_first(story, device) and device.opened is None:
        story.fail(16, when)


def _device_refused(story: Story, values: Values, when: Moment, tagged: str) -> None:
    """The AppError and the alarm name the device that the FailureResponse does not."""
    refused = code(values.get("code", "ReasonCode", "Reason"))
    device = _device(story, values.get("device", "Device Name"))
    if refused is not None and device is not None:
        device.asked = device.asked or when
        refuse_device(story, device, refused, when)


def _device_in_service(story: Story, values: Values, when: Moment, tagged: str) -> None:
    known = handle_of(values, "DH")
    named = _device(story, values.get("Device Name"))  # the alarm's word for it
    device = named or _device_by(story, known) or _device(story, spelled("DH", known))
    if device is None:
        return
    device.in_service, device.out_of_service = device.in_service or when, None
    if known and device.handle is None:
        device.handle = known
        story.handles["DH", known] = device
    if _is_first(story, device):
        story.see(17, when, done=True, note=device.name)


def _device_out_of_service(story: Story, values: Values, when: Moment, tagged: str) -> None:
    device = _device_by(story, handle_of(values, "DH"))
    if device is not None:
        device.out_of_service = number(values.get("reason")) or 0


def _device_closed(story: Story, values: Values, when: Moment, tagged: str) -> None:
    known = handle_of(values, "DH")
    device = _device_by(story, known)
    close(story, Thing.DEVICE, device.name if device else spelled("DH", known), values, when)


def _device_let_go(story: Story, values: Values, when: Moment, tagged: str) -> None:
    known = handle_of(values, "DH")
    device = _device_by(story, known)
    note(story, Closing(Thing.DEVICE, device.name if device else spelled("DH", known), None, when))


SIGNS: TaggedSigns = {
    "DeviceOpenRequest": _device_asked,
    "DeviceRegisterDeviceRequest": _device_asked,
    "CtiDeviceOpenDeviceReq": _device_asked,
    "CtiDeviceOpenDeviceRes": _device_answered,
    "DeviceOpenResponse": _device_answered,
    "DeviceRegisterDeviceResponse": _device_answered,
    "device refused": _device_refused,
    "CtiDeviceOpenFailure": _device_refused,
    "DeviceInServiceEvent": _device_in_service,
    "CtiDeviceInService": _device_in_service,
    "DeviceOutOfServiceEvent": _device_out_of_service,
    "DeviceClosedEvent": _device_closed,
    "DeviceCloseRequest": _device_let_go,
}
