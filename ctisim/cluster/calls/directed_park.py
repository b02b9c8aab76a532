"""Directed call park: whoever calls a directed park number waits there, and a transfer to it leaves the far end there.

Fetched by the number with its prefix; the number alone, while a call waits there, is busy (SEQUENCES.md section 5). The
client shows a connection to the number in the state that the caller's leg has; queued it was with reason PARK only
(measured with 15).
"""

from __future__ import annotations

from ctisim.cluster.calls import clearing, media, parking
from ctisim.cluster.calls.brackets import Bracket
from ctisim.cluster.calls.model import Leg, Participant
from ctisim.cluster.calls.states import TALKING
from ctisim.cluster.calls.tell import enter, parties
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.numberplan import Entry, ParkNumber
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallState, CallStateCause

TRANSFER = CallReason.TRANSFERREDCALL


def vacant(leg: Leg, entry: Entry | None) -> ParkNumber | None:
    """The directed park number that a dialled one is, if nobody waits there."""
    wanted = isinstance(entry, ParkNumber) and entry.directed and entry not in leg.control.parked
    return entry if wanted and isinstance(entry, ParkNumber) else None


@told
def occupy(caller: Participant, leg: Leg, number: ParkNumber) -> Telling:
    """Whoever calls a free number waits there."""
    yield from enter(leg, CallState.PROCEEDING)
    parked = parking.occupy(caller, number, caller.party, leg.line)
    yield from parties(leg, called_changed=True, reason=CallReason.DPARK_CALLPARK)
    yield from enter(leg, CallState.CONNECTED, reason=CallReason.DPARK_CALLPARK)
    yield from parking.announce(caller, parked)


def waits(leg: Leg) -> bool:
    """Whether the leg's own party waits at a directed park number: a consult call to one."""
    return leg.call.parked is not None and not leg.participant.others


@told
def transfer(first: Leg, other: Leg) -> Telling:
    """The far end of the first call waits where the controller does; the controller is gone. Raises RequestRefused."""
    parked, controller = other.call.parked, first.participant
    if parked is None or first.state not in TALKING or len(controller.others) != 1:
        raise RequestRefused(CtiError.TRANSFERFAILED)
    waiting = controller.others[0]
    bracket = Bracket.around(first.call, [other.call], controller.party)
    yield from bracket.transfer_started(first, other)
    parking.vacate(other.call)
    yield from clearing.idle(controller, CallStateCause.NORMALCALLCLEARING, TRANSFER)
    yield from clearing.idle(other.participant, CallStateCause.NORMALCALLCLEARING, TRANSFER)
    yield from media.stop_all(first.call)
    parked = parking.occupy(waiting, parked.number, controller.party, first.line)
    yield from parking.show(waiting, CallReason.DPARK_CALLPARK)
    yield from bracket.transfer_ended([first, other])
    yield from parking.announce(waiting, parked)
