"""Transfer: two calls of one device become one, without it (CALL-FLOWS.md section 5)."""

from __future__ import annotations

from ctisim.cluster.calls import clearing, conference_change, directed_park, media, partitioning
from ctisim.cluster.calls.brackets import Bracket
from ctisim.cluster.calls.model import Leg, Participant
from ctisim.cluster.calls.party import Party, View
from ctisim.cluster.calls.selecting import select
from ctisim.cluster.calls.states import ALERTING, TALKING
from ctisim.cluster.calls.tell import moved, parties, talks_to_others
from ctisim.cluster.calls.told import Telling, told
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallSelectStatus, CallState, CallStateCause

REASON = CallReason.TRANSFERREDCALL
MAY_BE_OTHER = TALKING | {CallState.RINGBACK}


def may_transfer(first: Leg, other: Leg) -> None:
    """Raise RequestRefused when the two calls cannot become one."""
    if first is other or first.call is other.call or first.device is not other.device:
        raise RequestRefused(CtiError.TRANSFER_INACTIVE)
    states = {first.state, other.state}
    if not states <= MAY_BE_OTHER or not states & TALKING:
        raise RequestRefused(CtiError.TRANSFERFAILED)
    far_ends = [*first.participant.others, *other.participant.others]
    if not first.participant.others or not other.participant.others or all(map(_rings, far_ends)):
        raise RequestRefused(CtiError.TRANSFERFAILED)
    if first.call.conference is not None and other.call.conference is not None:
        raise RequestRefused(CtiError.TRANSFERFAILED)  # ours
    if not partitioning.allows(far_ends):
        raise RequestRefused(CtiError.TRANSFERFAILED)


@told
def transfer(first: Leg, other: Leg) -> Telling:
    """The far ends of both calls talk to each other, in the first call; a conference always survives.

    Raises RequestRefused.
    """
    if directed_park.waits(other):
        yield from directed_park.transfer(first, other)
        return
    may_transfer(first, other)
    if other.call.conference is not None:
        first, other = other, first
    final, controller = first.call, first.participant.party
    stays, comes = first.participant.others, other.participant.others
    bracket = Bracket.around(final, [other.call], controller)
    for leg in (first, other):
        yield from select(leg, CallSelectStatus.SELECTEDLOCAL, REASON)
    yield from bracket.transfer_started(first, other)
    _note_controller(first.participant)
    for newcomer in comes:
        yield from move(newcomer, stays[0], REASON)
    yield from clearing.idle(first.participant, CallStateCause.NORMALCALLCLEARING, REASON)
    yield from clearing.idle(other.participant, CallStateCause.NORMALCALLCLEARING, REASON)
    if final.conference is None:
        calling, called = sorted((stays[0], comes[0]), key=_rings)
        yield from _pair(calling, called, controller)
    else:
        yield from conference_change.added(final, comes)
    yield from media.stop_all(final)
    yield from talks_to_others(final.legs)
    yield from bracket.transfer_ended([first, other])
    yield from media.connect(final, stays[0].active)


@told
def move(newcomer: Participant, to: Participant, reason: CallReason) -> Telling:
    """A participant goes over to the call of another: this event, and no other, moves it (measured)."""
    newcomer.control.move(newcomer, to.call)
    for leg in newcomer.legs:
        yield from moved(leg, reason)


@told
def _pair(calling: Participant, called: Participant, controller: Party) -> Telling:
    """Two that talked to the controller see each other now, and who brought them together."""
    for participant in (calling, called):
        participant.view = View(calling.party, called.party, participant.view.original, controller)
        participant.incoming = participant is called
        participant.reason = REASON
        for leg in participant.legs:
            yield from parties(leg, calling_changed=True, called_changed=True)


def _rings(participant: Participant) -> bool:
    return participant.state in ALERTING


def _note_controller(participant: Participant) -> None:
    """Members of a conference are told of its controller even when it has left."""
    conference = participant.call.conference
    if conference is not None and conference.controller is participant:
        conference.last_info = conference_change.info(participant, CallState.IDLE)
