"""Call park: a call waits at a number until somebody fetches it, or it comes back (CALL-FLOWS.md section 8)."""

from __future__ import annotations

from ctisim.cluster.calls import answering, clearing, media, offering, park_status, routing
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Leg, Parked, Participant
from ctisim.cluster.calls.party import Party, View
from ctisim.cluster.calls.states import TALKING
from ctisim.cluster.calls.tell import enter, moved, parties
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.numberplan import Entry, ParkNumber, Retrieval
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallState, CallStateCause, ParkStatus, PatternUsage


def park_number(leg: Leg, wanted: str = "") -> ParkNumber:
    """A free number to park at: the one wanted, or the first. Raises RequestRefused."""
    far_ends = leg.participant.others
    if leg.state not in TALKING or len(far_ends) != 1 or far_ends[0].state not in TALKING:
        raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)
    control = leg.control
    if wanted:
        entry = control.plan.find(wanted)
        if not isinstance(entry, ParkNumber) or entry in control.parked:
            raise RequestRefused(CtiError.CTIERR_INVALID_PARK_DN)
        return entry
    for entry in control.plan.entries():
        if isinstance(entry, ParkNumber) and not entry.directed and entry not in control.parked:
            return entry
    raise RequestRefused(CtiError.CTIERR_CALL_PARK_NO_DN)


@told
def park(leg: Leg, number: ParkNumber) -> Telling:
    """The leg's far end waits at a park number; the leg is gone."""
    control, call, parker = leg.control, leg.call, leg.participant
    waiting = parker.others[0]
    reason = CallReason.DPARK_CALLPARK if number.directed else CallReason.PARK
    parked = Parked(number, parker.party, leg.line, waiting.party, call.id, str(control.next_park()))
    yield from clearing.idle(parker, CallStateCause.NORMALCALLCLEARING, reason)
    call.parked = parked
    control.parked[number] = call
    yield from media.stop_all(call)
    waiting.view = View(waiting.party, party_at(number), waiting.view.original, parker.party)
    waiting.incoming = False
    for waits in waiting.legs:
        yield from parties(waits, calling_changed=True, called_changed=True, reason=reason)
        yield from enter(waits, waits.state, reason=reason)
    yield from media.wait(call)
    yield from park_status.tell(call, parked, ParkStatus.PARKED)
    seconds = control.parameters.park_reversion_timer
    if seconds:
        control.later(waiting, "park", seconds, lambda: revert(waiting))


@told
def revert(waiting: Participant) -> Telling:
    """Nobody fetched the call: it rings at its parker's, or where its directed park number says."""
    call, control = waiting.call, waiting.control
    parked = call.parked
    if parked is None:
        return
    search = routing.Search(control, waiting.party, call.priority)
    target = search.find(parked.number.reversion or parked.parker.number, "")
    if isinstance(target, routing.Unreachable):
        control.later(waiting, "park", control.parameters.park_reversion_timer, lambda: revert(waiting))
        return
    reason = CallReason.DPARK_REVERSION if parked.number.directed else CallReason.PARKREMINDER
    view = View(waiting.party, target.party, waiting.view.original, party_at(parked.number))
    yield from offering.pass_on(waiting, target, view, reason)
    yield from park_status.release(call, ParkStatus.REMINDER)


def may_unpark(control: CallControl, dialled: str) -> ParkNumber:
    """Where a call waits that can be fetched there. Raises RequestRefused when none does."""
    number = occupied(control, control.plan.find(dialled))
    if number is None:
        raise RequestRefused(CtiError.CTIERR_INVALID_PARK_DN)
    return number


def occupied(control: CallControl, entry: Entry | None) -> ParkNumber | None:
    """The park number where a dialled one fetches a call, if one waits there."""
    number = entry.park if isinstance(entry, Retrieval) else entry
    return number if isinstance(number, ParkNumber) and number in control.parked else None


@told
def unpark(leg: Leg, number: ParkNumber) -> Telling:
    """The leg, on its way to a park number, gets who waits there, into its own call."""
    control, fetcher = leg.control, leg.participant
    old = control.parked[number]
    waiting = old.participants[0]
    parked_at = party_at(number)
    reason = CallReason.DPARK_UNPARK if number.directed else CallReason.UNPARK
    yield from park_status.release(old, ParkStatus.RETRIEVED)
    control.stop_timers(waiting)
    yield from enter(leg, CallState.PROCEEDING)
    control.move(waiting, fetcher.call)
    for waits in waiting.legs:
        yield from moved(waits, reason)
    fetcher.view = View(fetcher.party, waiting.party, fetcher.view.original, parked_at)
    waiting.view = View(fetcher.party, waiting.party, waiting.view.original, parked_at)
    waiting.incoming = True
    yield from _connect(fetcher, waiting, reason)
    answering.hang_up_some_time(waiting)


@told
def _connect(fetcher: Participant, waiting: Participant, reason: CallReason) -> Telling:
    """Both learn who the other is, and talk."""
    for participant in (fetcher, waiting):
        for leg in participant.legs:
            yield from parties(leg, calling_changed=True, called_changed=True, reason=reason)
    for participant in (fetcher, waiting):
        participant.reason = reason
        if participant.active is not None and participant.state is not CallState.ONHOLD:
            yield from enter(participant.active, CallState.CONNECTED)
    yield from media.connect(fetcher.call, fetcher.active)


def party_at(number: ParkNumber) -> Party:
    """The party that a park number is."""
    return Party(number.number, partition=number.partition, usage=PatternUsage.CALLPARK)


def numbers(control: CallControl) -> list[ParkNumber]:
    """Every park number there is, in the order of the number plan."""
    return [entry for entry in control.plan.entries() if isinstance(entry, ParkNumber)]
