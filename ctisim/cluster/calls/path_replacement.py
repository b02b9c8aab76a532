"""QSIG path replacement: two calls that another PBX had joined become one, without the way through it.

Source: the scenario qsig-path-replacement of the JTAPI guide. Either call may survive; here it is the second.
"""

from __future__ import annotations

from dataclasses import replace

from ctisim.cluster.calls import media
from ctisim.cluster.calls.model import Call, Leg, Participant
from ctisim.cluster.calls.party import View
from ctisim.cluster.calls.tell import enter, parties
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.calls.transferring import move
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallState

REASON = CallReason.QSIG_PATH_REPLACEMENT


@told
def join_beyond(first: Call, second: Call) -> Telling:
    """Another PBX connects the two parties outside: each end is told who it talks to now. Raises RequestRefused."""
    here, there = _ends(first, second)
    for end, far in ((here, there), (there, here)):
        party = replace(far.participant.party, outside=True, device="")  # all that the other PBX tells of it
        view = end.participant.view
        end.participant.view = view.but(**{"calling" if end.participant.incoming else "called": party})
        changed = {"calling_changed": end.participant.incoming, "called_changed": not end.participant.incoming}
        yield from parties(end, **changed, reason=CallReason.TRANSFERREDCALL)


@told
def replace_path(first: Call, second: Call) -> Telling:
    """The end of the first call goes over to the second. Raises RequestRefused."""
    here, there = _ends(first, second)
    for end in (here, there):
        yield from media.stop(end)
        _forget(end.participant.others[0])
    yield from move(here.participant, there.participant, REASON)
    _face(here.participant, there.participant)
    for end in (here, there):
        yield from parties(end, calling_changed=True, called_changed=True, reason=REASON)
        yield from enter(end, CallState.CONNECTED, reason=REASON)
    yield from media.connect(second, here)


def _ends(first: Call, second: Call) -> tuple[Leg, Leg]:
    """Who talks in each of the calls, to somebody outside."""
    found = [leg for call in (first, second) for leg in call.legs if leg.line is not None and _outside(leg)]
    if len(found) != 2 or first is second or any(leg.state is not CallState.CONNECTED for leg in found):
        raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)
    return found[0], found[1]


def _outside(leg: Leg) -> bool:
    others = leg.participant.others
    return len(others) == 1 and all(place.line is None for place in others[0].legs)


def _forget(beyond: Participant) -> None:
    """The way through the other PBX is given up; nobody there is told anything here."""
    beyond.control.drop(beyond)


def _face(calling: Participant, called: Participant) -> None:
    for participant in (calling, called):
        view = View(calling.party, called.party, participant.view.original)
        participant.view, participant.incoming, participant.reason = view, participant is called, REASON
