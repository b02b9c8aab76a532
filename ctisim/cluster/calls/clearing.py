"""Calls end: somebody hangs up, rejects, is dropped, or never gets through.

A leg that hangs up goes first, its media before its state; the reason of a real hang-up is always 1 DIRECTCALL, for the
client swallows an IDLE with reason 9 (measured: CALL-FLOWS.md sections 1, 2, 3 and 6).
"""

from __future__ import annotations

from ctisim.cluster.calls import conference_change, media, park_status
from ctisim.cluster.calls.model import Call, Leg, Participant
from ctisim.cluster.calls.states import ALERTING, CALLING
from ctisim.cluster.calls.tell import enter, parties
from ctisim.cluster.calls.told import Telling, told
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallState, CallStateCause, ParkStatus

Cause = CallStateCause

FAILED_SECONDS = 30.0
"""How long a phone plays reorder before it clears a failed call itself (SEQUENCES.md section 6)."""


@told
def disconnect(leg: Leg) -> Telling:
    """Whoever is at the leg hangs up, or rejects what rings. Raises RequestRefused for a call in use elsewhere."""
    participant = leg.participant
    if leg.state is CallState.REMOTEINUSE:
        raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)
    if leg.state in ALERTING:
        yield from reject(leg)
    elif any(other.state is CallState.CONNECTED for other in participant.legs if other is not leg):  # it barged in
        yield from media.stop(leg)
        yield from enter(leg, CallState.REMOTEINUSE)
    else:
        yield from leave(participant)


@told
def reject(leg: Leg, cause: Cause = Cause.CALLREJECTED) -> Telling:
    """A ringing leg is not wanted; where the line rings elsewhere too, it goes on ringing there."""
    participant = leg.participant
    if any(other.state in ALERTING and other.presentable for other in participant.legs if other is not leg):
        yield from enter(leg, CallState.IDLE, cause=cause, reason=CallReason.DIRECTCALL)
        participant.control.drop_leg(leg)
        return
    yield from turn_away(participant, cause)


@told
def turn_away(participant: Participant, cause: Cause) -> Telling:
    """A called party that has not answered is not to be had: whoever calls it fails."""
    call = participant.call
    if participant.onward is not None:
        yield from participant.onward.refused(participant, cause)
        return
    if call.referrer is not None:
        yield from _refer_back(participant, call.referrer, cause)
        return
    if call.conference is not None:
        yield from leave(participant, cause)
        return
    yield from idle(participant, cause)
    waiting = [other for other in call.participants if other.state in ALERTING]
    if not waiting:
        for other in list(call.participants):
            yield from _lose(other, cause)


@told
def give_up(participant: Participant, cause: Cause) -> Telling:
    """A called party goes, and its call with it: whoever calls is not left to hear that it failed."""
    call = participant.call
    yield from idle(participant, cause)
    yield from clear(call)


@told
def _refer_back(target: Participant, referrer: Participant, cause: Cause) -> Telling:
    """The target of a REFER is not to be had: both ends talk to each other again."""
    call = target.call
    call.referrer = None
    yield from idle(target, cause, CallReason.REFER)
    for participant in (referrer, *referrer.others):
        participant.reason = CallReason.DIRECTCALL
        participant.view = call.before if call.before is not None and participant is not referrer else participant.view
        if participant.active is not None:
            yield from parties(participant.active, calling_changed=True, called_changed=True)
            yield from enter(participant.active, CallState.CONNECTED)
    yield from media.connect(call)


@told
def leave(
    participant: Participant, cause: Cause = Cause.NORMALCALLCLEARING, reason: CallReason = CallReason.DIRECTCALL
) -> Telling:
    """A participant leaves. A conference goes on without it; any other call is over for everybody."""
    call = participant.call
    if call.conference is not None and (len(call.participants) > 2 or call.conference.links):
        yield from _leave_conference(participant, cause, reason)
        return
    if call.parked is not None:
        yield from park_status.release(call, ParkStatus.ABANDONED)
    appearances = [leg for leg in participant.legs if leg is not participant.active]
    yield from _idle_legs(participant, [leg for leg in participant.legs if leg is participant.active], cause, reason)
    for other in participant.others:
        yield from _idle_legs(other, _active_first(other), Cause.NORMALCALLCLEARING, CallReason.DIRECTCALL)
        other.control.drop(other)
    yield from _idle_legs(participant, appearances, cause, reason)
    participant.control.drop(participant)


@told
def idle(
    participant: Participant, cause: Cause = Cause.NORMALCALLCLEARING, reason: CallReason = CallReason.DIRECTCALL
) -> Telling:
    """A participant is gone from its call; what becomes of the others is said elsewhere."""
    yield from _idle_legs(participant, _active_first(participant), cause, reason)
    participant.control.drop(participant)


@told
def fail(participant: Participant, cause: int) -> Telling:
    """A caller does not get through; its leg stays until it hangs up, or its phone does by itself."""
    control = participant.control
    for leg in participant.legs:
        if leg.state is not CallState.REMOTEINUSE:
            yield from media.stop(leg)
            yield from enter(leg, CallState.DISCONNECTED, cause=cause)
    control.later(participant, "failed", FAILED_SECONDS, lambda: leave(participant))


@told
def clear(call: Call, cause: Cause = Cause.NORMALCALLCLEARING) -> Telling:
    """The call is over for everybody."""
    for participant in list(call.participants):
        yield from idle(participant, cause)


@told
def _lose(participant: Participant, cause: Cause) -> Telling:
    """The party that was called is gone: on the way to it a caller fails, in a call that stood it is over."""
    if participant.state in CALLING:
        yield from fail(participant, cause)
    else:
        yield from idle(participant)


@told
def drop_member(member: Participant) -> Telling:
    """One of a conference is dropped by another: whoever stays, be it one alone, stays on the bridge.

    Only then the client drops the next of them as well (measured: Drop Any Party). One alone is cleared after a
    while. # ours
    """
    call = member.call
    yield from _remove(member, Cause.CTIDROPCONFEREE, CallReason.DIRECTCALL)
    if len(call.participants) == 1 and call.conference is not None and not call.conference.links:
        alone = call.participants[0]
        alone.control.later(alone, "alone", FAILED_SECONDS, lambda: leave(alone))


@told
def _leave_conference(participant: Participant, cause: Cause, reason: CallReason) -> Telling:
    call, conference = participant.call, participant.call.conference
    yield from _remove(participant, cause, reason)
    if conference is None:
        return
    yield from conference_change.shrunk(conference)
    if call.conference is None and any(member.state is not CallState.CONNECTED for member in call.participants):
        yield from media.stop_all(call)


@told
def _remove(participant: Participant, cause: Cause, reason: CallReason) -> Telling:
    """A member is gone from its conference, which ends with it where the cluster says so."""
    call, conference = participant.call, participant.call.conference
    gone = conference_change.info(participant, CallState.IDLE)
    controller_left = conference is not None and conference.controller is participant
    if conference is not None and controller_left:
        conference.last_info = gone
    yield from idle(participant, cause, reason)
    yield from conference_change.removed(call, gone)
    if conference_change.ends(call, call.control.parameters.drop_conference, controller_left=controller_left):
        for member in reversed(list(call.participants)):  # the newest first (Drop Any Party use cases)
            yield from idle(member)


@told
def _idle_legs(participant: Participant, legs: list[Leg], cause: Cause, reason: CallReason) -> Telling:
    for leg in legs:
        yield from media.stop(leg)
        yield from enter(leg, CallState.IDLE, cause=cause, reason=reason)


def _active_first(participant: Participant) -> list[Leg]:
    return sorted(participant.legs, key=lambda leg: leg is not participant.active)
