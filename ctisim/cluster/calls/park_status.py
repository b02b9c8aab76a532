"""What becomes of a parked call, told to the line that parked it (LineParkStatusEvent)."""

from __future__ import annotations

from typing import Any

from ctisim.cluster.applications import LineOpening, Notice
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Call, Parked
from ctisim.cluster.calls.told import Telling, at_line, told
from ctisim.cluster.devices import Line
from ctisim.qbe.enums import ParkStatus
from ctisim.qbe.messages import LineParkStatusEvent


@told
def tell(call: Call, parked: Parked, status: ParkStatus) -> Telling:
    """The status, to who asks for it at a line whose phone monitors it, and to who watches the park number."""
    node = call.node
    parked.status = status
    if parked.line is not None and parked.monitored:
        yield from at_line(parked.line, node, "b_park_status_event", LineParkStatusEvent, _fields(parked, node, status))
    for follow in call.control.park_followers:
        yield from follow(parked, status)


@told
def release(call: Call, status: ParkStatus) -> Telling:
    """The call is not parked any more, and its number is free."""
    parked = call.parked
    if parked is not None:
        call.parked = None
        call.control.parked.pop(parked.number, None)
        yield from tell(call, parked, status)


@told
def snapshot(opening: LineOpening, control: CallControl) -> Telling:
    """How the calls parked from a line stand, for an application that has just asked for it."""
    for call in control.parked.values():
        parked = call.parked
        if parked is not None and parked.line is opening.line and parked.monitored:
            fields = {**_fields(parked, call.node, parked.status), "is_existing": True}
            event = LineParkStatusEvent(line_call_manager_id=call.node, line_id=opening.handle, **fields)
            yield Notice(opening.application, event)


def count(control: CallControl, line: Line) -> int:
    """How many calls a line's phone has parked; one that does not monitor them counts none."""
    parked = (call.parked for call in control.parked.values())
    return sum(each is not None and each.line is line and each.monitored for each in parked)


def _fields(parked: Parked, node: int, status: ParkStatus) -> dict[str, Any]:
    return {
        "global_call_manager_id": node,
        "call_id": parked.call_id,
        "transaction_id": parked.transaction,
        "park_state": status,
        "park_dn": parked.number.number,
        "park_dn_partition": parked.number.partition,
        "parked_party": parked.waiting.number,
        "parked_party_partition": parked.waiting.partition,
    }
