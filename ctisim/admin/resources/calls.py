"""/calls: who talks to whom."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import Field

from ctisim.admin.resources.given import Body, Orders, TheManager
from ctisim.admin.views import CallView
from ctisim.cluster.administration import Unknown

router = APIRouter(prefix="/calls", tags=["calls"])


class NewCall(Body):
    """Somebody lifts the receiver and dials."""

    caller: str = Field(alias="from", description="The number of a phone of the lab, or of somebody outside.")
    called: str = Field(alias="to", description="The number to dial.")
    device: str = Field("", description="Which of the devices that share the caller's number.")


class Joined(Body):
    """Two calls that meet outside the cluster."""

    other: int = Field(description="The global call id of the other call, which survives a replacement.")


class NewParty(Body):
    """Somebody else is called into a call."""

    number: str = Field(description="The number to call.")


@router.get("")
async def show_all(manager: TheManager) -> list[CallView]:
    """All calls."""
    return [CallView.of(call) for call in manager.cluster.calls.calls.values()]


@router.get("/{call}")
async def show(manager: TheManager, call: int) -> CallView:
    """One call, by its global call id."""
    found = manager.cluster.calls.calls.get(call)
    if found is None:
        raise Unknown(f"there is no call {call}")
    return CallView.of(found)


@router.post("", status_code=201)
async def make(orders: Orders, body: NewCall) -> CallView:
    """Make a call. A number that cannot be reached makes a call too: one that fails."""
    return CallView.of(orders.phones.call(body.caller, body.called, body.device).call)


@router.post("/{call}/joined-beyond", status_code=204)
async def join_beyond(orders: Orders, call: int, body: Joined) -> None:
    """Another PBX connects the parties outside of two calls: each end is told who it talks to."""
    orders.phones.join_beyond(call, body.other)


@router.post("/{call}/path-replacement", status_code=204)
async def replace_path(orders: Orders, call: int, body: Joined) -> None:
    """QSIG path replacement: of two calls joined so, the other call is left."""
    orders.phones.replace_path(call, body.other)


@router.post("/{call}/parties", status_code=204)
async def add(orders: Orders, call: int, body: NewParty) -> None:
    """Click to conference: somebody is called into the call, and is in the conference while his phone rings."""
    orders.phones.add_to_call(call, body.number)


@router.delete("/{call}", status_code=204)
async def end(orders: Orders, call: int) -> None:
    """Everybody hangs up."""
    orders.phones.end_call(call)
