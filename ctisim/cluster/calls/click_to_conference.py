"""Click to conference: the server calls somebody into a call that stands (MSC > Click to Conference).

The newcomer is called in a call of its own, and moved while it rings. Nothing tells of a start and an end.
"""

from __future__ import annotations

from ctisim.cluster.calls import conference_change, dialling, media, offering
from ctisim.cluster.calls.model import Call, Conference, Participant
from ctisim.cluster.calls.party import SERVER, View
from ctisim.cluster.calls.routing import Search, Unreachable
from ctisim.cluster.calls.states import TALKING
from ctisim.cluster.calls.tell import moved, parties
from ctisim.cluster.calls.told import Telling, told
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallType

REASON = CallReason.CLICK_TO_CONFERENCE


@told
def add(call: Call, number: str) -> Telling:
    """Somebody is added. Raises RequestRefused: nobody talks, the conference is full, the number is not to be had."""
    host = _host(call)
    control = call.control
    found = Search(control, host.party, call.priority).find(number, dialling.search_space(host.legs[0].place))
    if isinstance(found, Unreachable):
        raise RequestRefused(CtiError.CONFERENCE_INVALID_PARTICIPANT)
    own = control.new_call()
    own.type |= CallType.SERVERCALL
    view = View(SERVER, found.party, found.party)
    newcomer = offering.enlist(own, found, view, reason=CallReason.CONFERENCE)
    yield from offering.present(newcomer)
    yield from media.stop_all(call)
    call.conference = call.conference or Conference(call, host, control.next_bridge())
    yield from _move(newcomer, host)
    yield from conference_change.added(call, [newcomer], reason=REASON)
    yield from media.connect(call)
    yield from offering.ring(newcomer)


def _host(call: Call) -> Participant:
    """Who is taken for the controller: the last of those who talk. The client shows it first. # ours"""
    talking = [participant for participant in call.participants if participant.state in TALKING]
    if len(talking) < 2:
        raise RequestRefused(CtiError.CONFERENCE_INACTIVE)
    if len(call.participants) >= call.control.parameters.maximum_conference:
        raise RequestRefused(CtiError.CONFERENCE_FULL)
    return call.conference.controller if call.conference is not None else talking[-1]


@told
def _move(newcomer: Participant, host: Participant) -> Telling:
    """Into the call that stands; what becomes of it there is nothing special any more.

    The parties must be told before the other members: without them these become unknown with the answer, and after
    them they make all but the caller disappear (measured).
    """
    newcomer.control.move(newcomer, host.call)
    for leg in newcomer.legs:
        yield from moved(leg, REASON)
    newcomer.reason = CallReason.DIRECTCALL
    newcomer.view = newcomer.view.but(calling=host.party)
    for leg in newcomer.legs:
        yield from parties(leg, calling_changed=True, reason=REASON)
