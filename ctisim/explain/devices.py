"""The signs of devices and lines: opened, refused, in service, closed; and of requests that were refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ctisim.explain.moments import Moment
from ctisim.explain.seen import Closing, Device, Line, Refusal, Thing
from ctisim.explain.signs import Kind, Sign
from ctisim.explain.values import Values, code, handle, number

if TYPE_CHECKING:
    from ctisim.explain.story import Story

Handle = tuple[int, int]
Hear = Callable[["Story", Values, Moment, str], None]

_MOST = 10_000
"""Devices, lines, closings and refusals remembered of one connection."""
_MOST_HANDLES = 4 * _MOST
_MOST_PENDING = 1000
"""Requests remembered by their number, the latest."""
_SHOWN = ("deviceType", "Type", "protocol", "deviceLocale", "Rollover", "BIB", "DNDOption", "IpAddrMode", "Visiting")
_OPENS = ("DeviceOpenRequest", "DeviceRegisterDeviceRequest")


def take(story: Story, sign: Sign, when: Moment, tagged: str) -> None:
    """Note what a sign says of devices and lines; `tagged` is the device its tag names."""
    hear = _SIGNS.get(sign.name)
    if hear is not None:
        hear(story, sign.values, when, tagged)
    if sign.kind is Kind.IN and sign.name.endswith("Request"):
        _remember(story, sign)


def _remember(story: Story, sign: Sign) -> None:
    """A request waits for its answer."""
    sequence = _sequence(sign.values)
    if sequence is None:
        return
    about: object = None
    if sign.name in _OPENS:
        about = story.devices.get(sign.values.get("device name", "deviceName"))
    elif sign.name == "LineOpenRequest" and story.lines:
        about = story.lines[-1]
    story.requests.pop(sequence, None)
    story.requests[sequence] = (sign.name, about)
    if len(story.requests) > _MOST_PENDING:
        del story.requests[next(iter(story.requests))]


def _sequence(values: Values) -> int | None:
    return number(values.get("seq#", "sequenceNumber"))


def _handle(values: Values, letters: str) -> Handle | None:
    """`DH=1|38` of a trace, or the two fields of a client's dump."""
    if short := handle(values.get(letters)):
        return short
    whose, what = ("device", "deviceID") if letters == "DH" else ("line", "lineID")
    manager = number(values.get(f"{whose}CallManagerID", "callManagerID"))
    identity = number(values.get(what))
    return None if manager is None or identity is None else (manager, identity)


# Devices


def _device(story: Story, name: str) -> Device | None:
    """The device of that name, made known if need be; None beyond the limit, or without a name."""
    if not name:
        return None
    if name not in story.devices and len(story.devices) < _MOST:
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
    about = story.requests.get(_sequence(values) or -1, ("", None))[1]
    device = about if isinstance(about, Device) else _device(story, name)
    if device is None:
        return
    refused = code(values.get("mOpenResult", "result"))
    if refused is not None:
        _refuse_device(story, device, refused, when)
        return
    device.opened = device.opened or when
    if known := _handle(values, "DH"):
        device.handle = known
        story.handles["DH", known] = device
    device.details.update({key: value for key in _SHOWN if (value := values.get(key))})
    if _is_first(story, device):
        story.see(16, when, done=True, note="" if known is None else f"DH={known[0]}|{known[1]}")


def _refuse_device(story: Story, device: Device, refused: int, when: Moment) -> None:
    device.refused = device.refused or refused
    if _is_first(story, device) and device.opened is None:
        story.fail(16, when)


def _device_refused(story: Story, values: Values, when: Moment, tagged: str) -> None:
    """The AppError and the alarm name the device that the FailureResponse does not."""
    refused = code(values.get("code", "ReasonCode", "Reason"))
    device = _device(story, values.get("device", "Device Name"))
    if refused is not None and device is not None:
        device.asked = device.asked or when
        _refuse_device(story, device, refused, when)


def _device_in_service(story: Story, values: Values, when: Moment, tagged: str) -> None:
    known = _handle(values, "DH")
    device = _device_by(story, known) or _device(story, _spelled("DH", known))
    if device is None:
        return
    device.in_service, device.out_of_service = device.in_service or when, None
    if known and device.handle is None:
        device.handle = known
        story.handles["DH", known] = device
    if _is_first(story, device):
        story.see(17, when, done=True, note=device.name)


def _device_out_of_service(story: Story, values: Values, when: Moment, tagged: str) -> None:
    device = _device_by(story, _handle(values, "DH"))
    if device is not None:
        device.out_of_service = number(values.get("reason")) or 0


def _device_closed(story: Story, values: Values, when: Moment, tagged: str) -> None:
    known = _handle(values, "DH")
    device = _device_by(story, known)
    _close(story, Thing.DEVICE, device.name if device else _spelled("DH", known), values, when)


def _device_let_go(story: Story, values: Values, when: Moment, tagged: str) -> None:
    known = _handle(values, "DH")
    device = _device_by(story, known)
    _note(story, Closing(Thing.DEVICE, device.name if device else _spelled("DH", known), None, when))


# Lines


def _line_asked(story: Story, values: Values, when: Moment, tagged: str) -> None:
    if len(story.lines) < _MOST:
        story.lines.append(
            Line(
                device=values.get("deviceName") or tagged,
                number=values.get("lineName"),
                partition=values.get("Partition", "partition"),
                asked=when,
            )
        )


def _line_heard(story: Story, values: Values, when: Moment, tagged: str) -> None:
    """CtiLineOpenLineReq (ours) tells more than the request's own line does."""
    line = next((line for line in reversed(story.lines) if line.opened is None and not line.number), None)
    if line is None:
        _line_asked(story, values, when, tagged)
        return
    line.device = values.get("deviceName") or tagged or line.device
    line.number = values.get("lineName") or line.number


def _line_by(story: Story, known: Handle | None) -> Line | None:
    """The line of a handle. The CallManager's is one above the application's (SDL.md section 4)."""
    if known is not None:
        for candidate in (known, (known[0], known[1] + 1)):
            found = story.handles.get(("LH", candidate))
            if isinstance(found, Line):
                return found
    waiting = [line for line in story.lines if line.in_service is None and line.closed is None and line.handle is None]
    return waiting[0] if len(waiting) == 1 else None


def _is_waiting(line: Line, device: str) -> bool:
    untold = line.in_service is None and line.refused is None and line.closed is None
    return untold and (not device or line.device in ("", device))


def _waiting_line(story: Story, device: str, known: Handle | None) -> Line:
    """The line that an answer without a sequence number is about; a new one where none waits."""
    candidates = [line for line in story.lines if _is_waiting(line, device)]
    for line in candidates:
        if known and line.handle in (known, (known[0], known[1] - 1)):
            return line
    if candidates:
        return candidates[-1]
    line = Line(device=device)
    if len(story.lines) < _MOST:
        story.lines.append(line)
    return line


def _know(story: Story, line: Line, known: Handle | None) -> None:
    if known is not None and len(story.handles) < _MOST_HANDLES:
        line.handle = line.handle or known
        story.handles["LH", known] = line


def _line_answered(story: Story, values: Values, when: Moment, tagged: str) -> None:
    """LineOpenResponse: says only that the request was taken."""
    about = story.requests.get(_sequence(values) or -1, ("", None))[1]
    known = _handle(values, "LH")
    line = about if isinstance(about, Line) else _waiting_line(story, tagged, known)
    _know(story, line, known)
    refused = code(values.get("result"))
    if refused is None:
        line.opened = when
    else:
        line.refused = refused


def _line_result(story: Story, values: Values, when: Moment, tagged: str) -> None:
    """CtiLineOpenLineRes: the CallManager's word on it."""
    device, known = values.get("Name") or tagged, _handle(values, "LH")
    line = _waiting_line(story, device, known)
    line.device = line.device or device
    _know(story, line, known)
    line.refused = code(values.get("Result"))
    if line.refused is None:
        line.opened = line.opened or when


def _line_response(story: Story, values: Values, when: Moment, tagged: str) -> None:
    identity, manager = number(values.get("line")), number(values.get("manager"))
    found = story.handles.get(("LH", (manager or 0, identity or 0)))
    if isinstance(found, Line):
        found.number = found.number or values.get("number")


def _line_refused(story: Story, values: Values, when: Moment, tagged: str) -> None:
    """CtiLineOpenFailure."""
    device, directory_number = values.get("Device Name"), values.get("Directory Number")
    refused = code(values.get("Reason"))
    same = (
        line
        for line in reversed(story.lines)
        if line.device in ("", device) and line.number in ("", directory_number) and line.refused in (None, refused)
    )
    line = next(same, None) or _waiting_line(story, device, None)
    line.device, line.number = device or line.device, directory_number or line.number
    line.partition = values.get("Partition") or line.partition
    line.refused = refused or line.refused


def _line_in_service(story: Story, values: Values, when: Moment, tagged: str) -> None:
    known = _handle(values, "LH")
    line = _line_by(story, known) or _waiting_line(story, tagged, known)
    _know(story, line, known)
    line.in_service, line.out_of_service = line.in_service or when, None


def _line_out_of_service(story: Story, values: Values, when: Moment, tagged: str) -> None:
    line = _line_by(story, _handle(values, "LH"))
    if line is not None:
        line.out_of_service = number(values.get("reason")) or 0


def _line_closed(story: Story, values: Values, when: Moment, tagged: str) -> None:
    known = _handle(values, "LH")
    line = _line_by(story, known)
    if line is not None:
        line.closed = number(values.get("reason"))
    _close(story, Thing.LINE, line.name if line else _spelled("LH", known), values, when)


def _line_let_go(story: Story, values: Values, when: Moment, tagged: str) -> None:
    known = _handle(values, "LH")
    line = _line_by(story, known)
    _note(story, Closing(Thing.LINE, line.name if line else _spelled("LH", known), None, when))


# Both


def _spelled(letters: str, known: Handle | None) -> str:
    return f"{letters}={known[0]}|{known[1]}" if known else ""


def _close(story: Story, thing: Thing, name: str, values: Values, when: Moment) -> None:
    _note(story, Closing(thing, name, number(values.get("reason")), when))


def _note(story: Story, closing: Closing) -> None:
    if len(story.closings) < _MOST:
        story.closings.append(closing)


def _failure(story: Story, values: Values, when: Moment, tagged: str) -> None:
    """FailureResponse: to whichever request bears the number."""
    refused = code(values.get("result"))
    if refused is None:
        return
    request, about = story.requests.get(_sequence(values) or -1, ("", None))
    if isinstance(about, Device):
        _refuse_device(story, about, refused, when)
    elif isinstance(about, Line):
        about.refused = refused
    elif request == "ProviderOpenRequest":
        story.refuse(refused, when)
        story.fail(2, when)
    elif not _is_told(story, refused) and len(story.refusals) < _MOST:
        story.refusals.append(Refusal(request, refused, when))


def _is_told(story: Story, refused: int) -> bool:
    """An AppError has named the device already, where the request is missing."""
    return any(device.refused == refused and device.opened is None for device in story.devices.values())


_SIGNS: dict[str, Hear] = {
    "DeviceOpenRequest": _device_asked,
    "DeviceRegisterDeviceRequest": _device_asked,
    "CtiDeviceOpenDeviceReq": _device_asked,
    "CtiDeviceOpenDeviceRes": _device_answered,
    "DeviceOpenResponse": _device_answered,
    "DeviceRegisterDeviceResponse": _device_answered,
    "device refused": _device_refused,
    "CtiDeviceOpenFailure": _device_refused,
    "DeviceInServiceEvent": _device_in_service,
    "DeviceOutOfServiceEvent": _device_out_of_service,
    "DeviceClosedEvent": _device_closed,
    "DeviceCloseRequest": _device_let_go,
    "LineOpenRequest": _line_asked,
    "CtiLineOpenLineReq": _line_heard,
    "LineOpenResponse": _line_answered,
    "CtiLineOpenLineRes": _line_result,
    "line response": _line_response,
    "CtiLineOpenFailure": _line_refused,
    "LineInServiceEvent": _line_in_service,
    "LineOutOfServiceEvent": _line_out_of_service,
    "LineClosedEvent": _line_closed,
    "LineCloseRequest": _line_let_go,
    "FailureResponse": _failure,
}
