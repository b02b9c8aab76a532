"""What applications set on a device or line and keep: do not disturb, forwarding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ctisim.cluster.applications import Notice
from ctisim.cluster.devices import Device, Line
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.messages import DeviceDNDStatusChangedEvent, LineForwardEvent
from ctisim.qbe.structures import CtiCallForwardInformation

FORWARD_NONE, FORWARD_ALL = 0, 1
"""CfwdType on the wire (measured: CALL-FLOWS.md section 4)."""


def set_dnd(device: Device, on: bool, node: int) -> list[Notice]:
    """Do not disturb, on or off: told to every opening that asked."""
    device.dnd = on
    return [
        Notice(
            opening.application,
            DeviceDNDStatusChangedEvent(device_call_manager_id=node, device_id=opening.handle, dnd_status=on),
        )
        for opening in device.openings
        if opening.filter.b_dnd_changed
    ]


def forwarding(line: Line) -> tuple[CtiCallForwardInformation, ...]:
    """What the line forwards, in the wire's form: empty when nothing."""
    if line.forward.all is None:
        return ()
    return (CtiCallForwardInformation(cfwd_type=FORWARD_ALL, call_fwd_destination=line.forward.all),)


def set_forwarding(appearances: Sequence[Line], wanted: Iterable[CtiCallForwardInformation], node: int) -> list[Notice]:
    """Set or cancel Forward All on every appearance of a number. Raises RequestRefused for other types."""
    instructions = tuple(wanted)
    for instruction in instructions:
        if instruction.cfwd_type not in (FORWARD_NONE, FORWARD_ALL):
            raise RequestRefused(CtiError.CTIERR_UNSUPPORTED_CFWD_TYPE)
        if instruction.cfwd_type == FORWARD_ALL and not instruction.call_fwd_destination:
            raise RequestRefused(CtiError.CFWDALL_DESTN_INVALID)
    for line in appearances:
        for instruction in instructions:
            cancelled = instruction.cfwd_type == FORWARD_NONE
            line.forward.all = None if cancelled else str(instruction.call_fwd_destination)
    return [
        Notice(
            opening.application,
            LineForwardEvent(line_call_manager_id=node, line_id=opening.handle, forward_array=instructions),
        )
        for line in appearances
        for opening in line.openings
        if opening.filter.b_line_cfwd_all_status
    ]
