"""Consult calls: the first call waits while its controller calls somebody about it (CALL-FLOWS.md sections 5 and 6)."""

from __future__ import annotations

from ctisim.cluster.applications import Application
from ctisim.cluster.calls import dialling, holding, rollover
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.selecting import select
from ctisim.cluster.calls.states import TALKING
from ctisim.cluster.calls.told import Telling, told
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallOrigin, CallReason, CallSelectStatus, CallState

ORIGINS = {
    CallReason.CONSULTTRANSFER: CallOrigin.OUTBOUNDTRANSFER,
    CallReason.CONFERENCE: CallOrigin.OUTBOUNDCONFERENCE,
}


def may_consult(leg: Leg, application: Application | None = None, call_id: int = 0) -> None:
    """Raise RequestRefused when no consult call can be set up from the leg."""
    line = leg.line
    if line is not None:
        rollover.line_for(line, application)
    if leg.state not in TALKING or line is None:
        raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)
    if any(other.participant.parent is leg for other in leg.control.at_device(line)):
        raise RequestRefused(CtiError.CTIERR_CONSULTCALL_ALREADY_OUTSTANDING)
    if any(other is not leg for other in holding.busy_legs(line)):
        raise RequestRefused(CtiError.RETRIEVEFAILED_ACTIVE_CALL_ON_LINE)
    leg.control.check_reserved(application, call_id)


@told
def wait(leg: Leg, reason: CallReason) -> Telling:
    """The first call is selected and waits; one that did already stays as it is.

    An SCCP phone tells of the selection before the hold (Transfer > Consult Transfer).
    """
    yield from select(leg, CallSelectStatus.SELECTEDLOCAL, reason)
    if leg.state is CallState.CONNECTED:
        yield from holding.hold(leg, reason)


def consult(
    leg: Leg,
    reason: CallReason,
    application: Application | None = None,
    call_id: int = 0,
    *,
    silent: bool = False,
    user_data: bytes = b"",
) -> Leg:
    """The leg of a consult call about `leg`, which waits; nobody is told yet. Without media when it is silent."""
    origin = ORIGINS[reason]
    place = rollover.line_for(leg.line, application) if leg.line is not None else leg.place
    made = dialling.originate(
        leg.control, place, application, call_id, origin=origin, reason=reason, user_data=user_data
    )
    made.participant.parent = leg
    made.call.silent = silent
    return made
