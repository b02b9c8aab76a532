"""What becomes of a parked call, told to the line that parked it (LineParkStatusEvent)."""

from __future__ import annotations

from typing import Any

from ctisim.cluster.applications import Application, Notice
from ctisim.cluster.calls.model import Call, Parked
from ctisim.cluster.calls.told import Telling, at_line, told
from ctisim.qbe.enums import ParkStatus
from ctisim.qbe.messages import LineParkStatusEvent


@told
def tell(call: Call, parked: Parked, status: ParkStatus) -> Telling:
    """The status, to everyone who watches the parker's line and asks for it, and to who watches the park number."""
    node = call.node
    if parked.line is not None:
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


def snapshot(parked: Parked, node: int, application: Application) -> list[Notice]:
    """The status as it stands, for an application that has just asked for it."""
    opening = application.opened_line(parked.line) if parked.line is not None else None
    if opening is None:
        return []
    fields = {**_fields(parked, node, ParkStatus.PARKED), "is_existing": True}
    event = LineParkStatusEvent(line_call_manager_id=node, line_id=opening.handle, **fields)
    return [Notice(application, event)]


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
