"""A ringing call is answered, and what its user does from then on (CALL-FLOWS.md sections 2, 5, 9 and 10)."""

from __future__ import annotations

from ctisim.cluster.calls import clearing, conference_change, media, sharing
from ctisim.cluster.calls.model import Leg, Participant
from ctisim.cluster.calls.states import ALERTING, CALLING
from ctisim.cluster.calls.tell import enter, parties
from ctisim.cluster.calls.told import Telling, told
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallState, CallStateCause

FORWARDED = frozenset({CallReason.FORWARDALL, CallReason.FORWARDBUSY, CallReason.FORWARDNOANWSER})
"""Reasons of how a call came here, and of nothing that comes after."""


def may_answer(leg: Leg) -> None:
    """Raise RequestRefused when the leg does not ring."""
    if leg.state not in ALERTING or not leg.presentable:
        raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)


@told
def answer(leg: Leg) -> Telling:
    """The leg talks, and so does who called; other phones stop ringing. Raises RequestRefused.

    Whatever else is active at the device is held before (`holding.make_room`).
    """
    may_answer(leg)
    participant = leg.participant
    participant.control.stop_timers(participant)
    participant.active = leg
    if participant.onward is not None:
        participant.onward.taken(participant)
        participant.onward = None
    yield from sharing.release_remotes(leg)
    yield from _referred(participant)
    yield from enter(leg, CallState.CONNECTED, reason=_reason(participant))
    yield from sharing.seize(leg)
    yield from conference_change.updated(participant)
    for other in participant.others:
        if other.state in ALERTING:
            yield from clearing.idle(other, CallStateCause.NORMALCALLCLEARING)
        else:
            yield from got_through(other)
    yield from media.connect(leg.call, leg)
    hang_up_some_time(participant)


@told
def _referred(participant: Participant) -> Telling:
    """Who referred the other end to this party is done."""
    call, referrer = participant.call, participant.call.referrer
    if referrer is not None:
        call.referrer = None
        yield from clearing.idle(referrer, CallStateCause.NORMALCALLCLEARING, CallReason.REFER)


@told
def got_through(caller: Participant) -> Telling:
    """Whoever called is answered. One who talked already (after a transfer) is told nothing."""
    leg = caller.active
    if leg is None or leg.state not in CALLING:
        return
    caller.control.stop_timers(caller)
    if caller.view.called.member:  # else the client shows the member as alerting once more (measured with 15)
        yield from enter(leg, CallState.CONNECTED, reason=_reason(caller))
        yield from parties(leg)
    else:
        yield from parties(leg)
        yield from enter(leg, CallState.CONNECTED, reason=_reason(caller))
    yield from sharing.show(leg)
    hang_up_some_time(caller)


def _reason(participant: Participant) -> CallReason | None:
    """That a call was forwarded is over with its answer (JTAPI guide: backward compatibility, scenario three)."""
    return CallReason.DIRECTCALL if participant.reason in FORWARDED else None


def hang_up_some_time(participant: Participant) -> None:
    """A user who has the habit hangs up after a while of talking."""
    leg = participant.active
    seconds = leg.place.habit.hang_up_after if leg is not None else None
    if seconds is not None:
        participant.control.later(participant, "hang up", seconds, lambda: clearing.leave(participant))
