"""What applications do with the phone itself: its lamps, its screen, its ringer, its XML objects, its hunt log."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from xml.etree import ElementTree

from ctisim.cluster import service
from ctisim.cluster.applications import DeviceOpening, Notice
from ctisim.cluster.calls.told import at_device
from ctisim.cluster.devices import Device, Line
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallState, HuntLogStatus, LampMode, SecurityIndicator
from ctisim.qbe.messages import (
    DeviceDataPassThroughEvent,
    DeviceHuntLogStatusChangedEvent,
    DeviceSnapshotCompletedEvent,
    DeviceSnapshotEvent,
    DisplayChangedEvent,
    LampModeChangedEvent,
)
from ctisim.qbe.structures import DeviceSecurityInfo

MESSAGE_WAITING_LAMP = 0x0F
"""The voice mail button (STIMULUSBUTTON)."""

LARGEST_DATA = 2000
"""Bytes that sendData() takes at most (SEQUENCES.md section 5)."""

SUCCESS = b'<CiscoIPPhoneResponse><ResponseItem Status="0" Data="Success" URL=""/></CiscoIPPhoneResponse>'
PARSE_ERROR = b'<CiscoIPPhoneError Number="1"/>'
"""What a phone says to an object that it cannot read."""


def set_message_waiting(appearances: Sequence[Line], on: bool, node: int) -> list[Notice]:
    """Light or douse the lamp at every appearance of a number."""
    mode = LampMode.ON if on else LampMode.OFF
    told: list[Notice] = []
    for line in appearances:
        line.message_waiting = on
        told += set_lamp(line.device, MESSAGE_WAITING_LAMP, line.instance, mode, node)
    return told


def set_lamp(device: Device, lamp: int, instance: int, mode: int, node: int) -> list[Notice]:
    """A lamp of the phone burns otherwise."""
    return at_device(device, node, "lamp_mode_changed", LampModeChangedEvent, lamp=lamp, instance=instance, mode=mode)


def show(device: Device, text: str, node: int) -> list[Notice]:
    """Something stands on the phone's screen."""
    device.display = text
    latin = text.encode("latin-1", "replace").decode("latin-1")
    return at_device(device, node, "display_changed", DisplayChangedEvent, display=latin, unicode_display=text)


def send_data(device: Device, data: bytes, media_resource: int, node: int) -> tuple[bytes, list[Notice]]:
    """Give the phone an XML object; its answer, which those hear too who ask for device data. Raises RequestRefused."""
    service.require_device(device)
    if len(data) > LARGEST_DATA:
        raise RequestRefused(CtiError.DATA_SIZE_LIMIT_EXCEEDED)
    answer = SUCCESS if _reads(data) else PARSE_ERROR
    fields = {"device_data_obj": answer, "media_resource_id": media_resource}
    return answer, at_device(device, node, "device_data", DeviceDataPassThroughEvent, **fields)


def _reads(data: bytes) -> bool:
    """Whether it is XML without entities of its own, which a phone has no use for."""
    if b"<!" in data:
        return False
    try:
        ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError):
        return False
    return True


def set_hunt_log(device: Device, status: int, node: int) -> list[Notice]:
    """The phone's user logs in to or out of hunt groups. Raises RequestRefused for any other status."""
    if status not in (HuntLogStatus.LOGGED_IN, HuntLogStatus.LOGGED_OUT):
        raise RequestRefused(CtiError.CTIERR_INVALID_PARAMETER)
    device.hunt_logged_in = status == HuntLogStatus.LOGGED_IN
    fields = {"hunt_log_status": HuntLogStatus(status)}
    return at_device(device, node, "b_hunt_log_status_changed", DeviceHuntLogStatusChangedEvent, **fields)


def snapshot(opening: DeviceOpening, node: int) -> list[Notice]:
    """The calls at the device and how well they are protected: not at all, in this lab."""
    handles = {"device_call_manager_id": node, "device_id": opening.handle}
    calls = tuple(
        DeviceSecurityInfo(
            call_call_manager_id=node,
            call_leg_id=leg.id,
            security_indicator=SecurityIndicator.MEDIA_NOT_ENCRYPTED,
        )
        for line in opening.device.lines
        for leg in line.legs
        if leg.state is CallState.CONNECTED
    )
    return [
        Notice(opening.application, DeviceSnapshotEvent(security_info=calls, **handles)),
        Notice(opening.application, DeviceSnapshotCompletedEvent(**handles)),
    ]


def consistent_counts(counts: Iterable[tuple[int, int]]) -> bool:
    """Whether no count of urgent messages is above its total (MWI with counts)."""
    return all(0 <= urgent <= total for urgent, total in counts)
