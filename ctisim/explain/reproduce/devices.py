"""The lab's devices and lines, as the application met them."""

from __future__ import annotations

from collections.abc import Iterator

from ctisim.explain import seen
from ctisim.explain.reproduce.cause import Cause
from ctisim.explain.reproduce.sheet import ASSUMED, SEEN, Sheet
from ctisim.explain.reproduce.subject import Subject
from ctisim.explain.values import number
from ctisim.lab import DndOption, IpAddressing, Protocol, Rollover
from ctisim.lab.models import models

_MOST = 500
_INVENTED = "SEP000000000001"
_INVENTED_NUMBER = 990_001
_RESTRICTED = 0x8CCC00D2
_NOT_THERE = 0x8CCC0022
_DENIED = 0x8CCC0018
_LINE_RESTRICTED = 0x8CCC00D3
_UNREGISTERED = 5
_MODELS = {
    "CSF": "Cisco Unified Client Services Framework",
    "CTIRP": "CTI Route Point",
    "CTIP": "CTI Port",
    "CTIRD": "CTI Remote Device",
    "TCT": "Cisco Dual Mode for iPhone",
    "BOT": "Cisco Dual Mode for Android",
    "TAB": "Cisco Jabber for Tablet",
    "CIPC": "Cisco IP Communicator",
}
"""What a name's beginning says of the model, where no type is told."""


def write_devices(sheet: Sheet, subject: Subject) -> list[str]:
    """The devices. Returns the names the user controls."""
    known = [device for device in _devices(subject) if device.refused != _NOT_THERE]
    numbers = _numbers(subject)
    for position, device in enumerate(known):
        _write_device(sheet, subject, position, device)
        _write_lines(sheet, subject, position, device, numbers)
    return [_name(subject, device) for device in known if device.refused != _DENIED]


def _is_invented(subject: Subject, device: seen.Device) -> bool:
    return device.name == _INVENTED and device.name not in subject.story.devices


def _name(subject: Subject, device: seen.Device) -> str:
    return device.name if _is_invented(subject, device) else subject.names.device(device.name)


def _devices(subject: Subject) -> list[seen.Device]:
    """Those asked for, and those lines were asked for on; one made up where a sign-in has to go on."""
    found = dict(subject.story.devices)
    for line in subject.story.lines:
        if line.device:
            found.setdefault(line.device, seen.Device(line.device))
    devices = [device for device in found.values() if not device.name.startswith("DH=")][:_MOST]
    if devices or subject.cause in (Cause.NO_DEVICES, Cause.NOT_SAID_BY_A_LAB):
        return devices
    return [seen.Device(_INVENTED)]


def _write_device(sheet: Sheet, subject: Subject, position: int, device: seen.Device) -> None:
    path, details = ("devices", position), device.details
    why = f"{ASSUMED}: the trace names none" if _is_invented(subject, device) else SEEN
    sheet.say((*path, "name"), _name(subject, device), why)
    _write_model(sheet, path, device)
    protocol = number(details.get("protocol", ""))
    if protocol is not None and 0 <= protocol < len(Protocol):
        sheet.say((*path, "protocol"), str(list(Protocol)[protocol]), f"{SEEN}: {protocol}")
    if device.refused == _RESTRICTED:
        sheet.say((*path, "restricted"), True, f"{SEEN}: CTIERR_DEVICE_RESTRICTED")
    if _is_unregistered(subject, device):
        sheet.say((*path, "registered"), False, f"{SEEN}: it was opened and did not come in service")
    for key, value in _details(details):
        sheet.say((*path, key), value, SEEN)


def _write_model(sheet: Sheet, path: tuple[str, int], device: seen.Device) -> None:
    kind = number(device.details.get("deviceType") or device.details.get("Type", ""))
    if kind:
        row = next((row for row in models().values() if row.type == kind), None)
        if row is not None:
            sheet.say((*path, "model"), row.name, f"{SEEN}: type {kind}")
            return
        sheet.say((*path, "model"), f"Type {kind}", "not known here")
        sheet.say((*path, "type"), kind, SEEN)
        return
    upper = device.name.upper()
    beginnings = sorted(_MODELS, key=len, reverse=True)
    guessed = next((_MODELS[beginning] for beginning in beginnings if upper.startswith(beginning)), "Cisco 7960")
    sheet.say((*path, "model"), guessed, f"{ASSUMED}, from its name")


def _is_unregistered(subject: Subject, device: seen.Device) -> bool:
    if device.out_of_service is not None:
        return device.out_of_service == _UNREGISTERED
    return subject.cause is Cause.NOT_REGISTERED and device.opened is not None and device.in_service is None


def _details(details: dict[str, str]) -> Iterator[tuple[str, object]]:
    """What differs from a lab's defaults."""
    value = {key: number(text) for key, text in details.items()}
    locale = value.get("deviceLocale")
    if locale not in (None, 1):
        yield "locale", locale
    for key, name, words in (
        ("rollover", "Rollover", list(Rollover)),
        ("dnd_option", "DNDOption", list(DndOption)),
        ("ip_addressing_mode", "IpAddrMode", list(IpAddressing)),
    ):
        told = value.get(name)
        if told and told < len(words):
            yield key, str(words[told])
    for key, name in (("built_in_bridge", "BIB"), ("visiting", "Visiting")):
        if value.get(name):
            yield key, True


def _write_lines(sheet: Sheet, subject: Subject, position: int, device: seen.Device, numbers: Iterator[str]) -> None:
    seen_lines = [line for line in subject.story.lines if line.number and line.device in (device.name, "")]
    unique = {(line.number, line.partition): line for line in seen_lines}
    for place, line in enumerate(unique.values()):
        path = ("devices", position, "lines", place)
        sheet.say((*path, "number"), _written(subject.names.number(line.number)), SEEN)
        sheet.say((*path, "partition"), subject.names.partition(line.partition), SEEN)
        if _is_restricted(subject, line):
            sheet.say((*path, "restricted"), True, f"{SEEN}: CTIERR_LINE_RESTRICTED")
    if not unique:
        path = ("devices", position, "lines", 0)
        sheet.say((*path, "number"), _written(next(numbers)), f"{ASSUMED}: the trace tells no line of it")
        if any(_is_restricted(subject, line) for line in subject.story.lines if line.device == device.name):
            sheet.say((*path, "restricted"), True, f"{SEEN}: CTIERR_LINE_RESTRICTED")


def _written(text: str) -> str | int:
    """A directory number as a lab file may have it: plain, unless YAML would take something off it."""
    return int(text) if text.isdecimal() and text.isascii() and text[0] != "0" and len(text) < 16 else text


def _is_restricted(subject: Subject, line: seen.Line) -> bool:
    """The restriction belongs to the number, on whichever device."""
    same = [it for it in subject.story.lines if (it.number, it.partition) == (line.number, line.partition)]
    return any(it.refused == _LINE_RESTRICTED or (it.closed == 8 and it.in_service is None) for it in same)


def _numbers(subject: Subject) -> Iterator[str]:
    """Directory numbers for lines nobody named."""
    taken = {subject.names.number(line.number) for line in subject.story.lines}
    return (str(free) for free in range(_INVENTED_NUMBER, 10**9) if str(free) not in taken)
