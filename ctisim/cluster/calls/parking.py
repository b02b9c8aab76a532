"""Call park: a call waits at a number until somebody fetches it, or it comes back (CALL-FLOWS.md section 8)."""

from __future__ import annotations

from ctisim.cluster.calls import answering, clearing, media, park_status, partitioning, routing, unretrieved
from ctisim.cluster.calls.model import Call, Leg, Parked, Participant
from ctisim.cluster.calls.park_numbers import free, party_at
from ctisim.cluster.calls.party import Party, View
from ctisim.cluster.calls.states import TALKING
from ctisim.cluster.calls.tell import enter, moved, parties
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.devices import Line
from ctisim.cluster.numberplan import ParkNumber
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallState, CallStateCause, ParkStatus


def park_number(leg: Leg, wanted: str = "") -> ParkNumber:
    """A free number to park the leg's far end at: the one wanted, or the first. Raises RequestRefused."""
    far_ends = leg.participant.others
    if leg.state not in TALKING or len(far_ends) != 1 or far_ends[0].state not in TALKING:
        raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)
    return free(leg.control, wanted)


@told
def park(leg: Leg, number: ParkNumber) -> Telling:
    """The leg's far end waits at a park number; the leg is gone."""
    parker = leg.participant
    waiting = parker.others[0]
    reason = CallReason.DPARK_CALLPARK if number.directed else CallReason.PARK
    yield from clearing.idle(parker, CallStateCause.NORMALCALLCLEARING, reason)
    parked = occupy(waiting, number, parker.party, leg.line)
    yield from media.stop_all(waiting.call)
    yield from show(waiting, reason)
    yield from announce(waiting, parked)


def occupy(waiting: Participant, number: ParkNumber, parker: Party, line: Line | None) -> Parked:
    """Somebody waits at a number from now on; nobody is told yet."""
    control, call = waiting.control, waiting.call
    parked = Parked(number, parker, line, waiting.party, call.id, str(control.next_park()))
    call.parked = parked
    control.parked[number] = call
    waiting.view = View(waiting.party, party_at(number), waiting.view.original, parker)
    waiting.incoming = False
    return parked


@told
def show(waiting: Participant, reason: CallReason) -> Telling:
    """Who waits learns where."""
    for leg in waiting.legs:
        yield from parties(leg, calling_changed=True, called_changed=True, reason=reason)
        yield from enter(leg, leg.state, reason=reason)
    yield from media.wait(waiting.call)


@told
def announce(waiting: Participant, parked: Parked) -> Telling:
    """The parker hears that the call is parked, and its time begins."""
    yield from park_status.tell(waiting.call, parked, ParkStatus.PARKED)
    unretrieved.wait(waiting, parked)


def vacate(call: Call) -> None:
    """Nobody waits any more, and nobody is told: another takes the place."""
    if call.parked is not None:
        call.control.parked.pop(call.parked.number, None)
        call.parked = None


@told
def unpark(leg: Leg, number: ParkNumber) -> Telling:
    """The leg, on its way to a park number, gets who waits there, into its own call."""
    control, fetcher = leg.control, leg.participant
    old = control.parked[number]
    waiting = old.participants[0]
    if not partitioning.allows((fetcher, waiting)):
        yield from enter(leg, CallState.PROCEEDING)
        yield from clearing.fail(fetcher, routing.PARTITIONED)
        yield from clearing.idle(fetcher, routing.PARTITIONED)
        return
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
