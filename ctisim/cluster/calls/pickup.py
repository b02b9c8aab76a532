"""Call pickup: a phone takes a call that rings at another (CALL-FLOWS.md section 4)."""

from __future__ import annotations

from collections.abc import Iterator

from ctisim.cluster.calls import answering, clearing, offering
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Leg, Participant, party_of
from ctisim.cluster.calls.party import View
from ctisim.cluster.calls.routing import Target
from ctisim.cluster.calls.tell import appear, enter, parties
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.devices import Line
from ctisim.cluster.numberplan import DirectoryNumber, Entry, PickupNumber
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallState, CallStateCause, PickupType

REASON = CallReason.CALLPICKUP


def find(control: CallControl, line: Line, kind: int, number: str = "") -> Leg:
    """The ringing call that a line may pick up: the one that rings longest. Raises RequestRefused."""
    for group in groups(control, line, kind, number):
        ringing = [leg for leg in _ringing(control, group) if leg.line is not line]
        if kind == PickupType.PICKUP_TYPE_DIRECTED:
            ringing = [leg for leg in ringing if leg.participant.party.number == number]
        if ringing:
            return min(ringing, key=lambda leg: (leg.since, leg.id))
    raise RequestRefused(CtiError.CTIERR_NO_CALLS_TO_PICKUP)


def groups(control: CallControl, line: Line, kind: int, number: str = "") -> list[PickupNumber]:
    """The groups that a kind of pickup looks at, in their order. Raises RequestRefused where there is none."""
    own = _group(control.plan.find(line.settings.pickup_group.number)) if line.settings.pickup_group else None
    if kind == PickupType.PICKUP_TYPE_GROUP:
        found = [_group(control.plan.find(number))]
    elif kind == PickupType.PICKUP_TYPE_OTHER:
        found = [_group(control.plan.find(other)) for other in own.others] if own is not None else []
    elif kind == PickupType.PICKUP_TYPE_DIRECTED:
        found = [own, *(_group(control.plan.find(other)) for other in own.others)] if own is not None else []
    else:
        found = [own]
    known = [group for group in found if group is not None]
    if not known:
        raise RequestRefused(CtiError.CTIERR_INVALID_PICKUPGROUP)
    return known


@told
def pick_up(line: Line, ringing: Leg) -> Telling:
    """The call rings here instead, and is answered at once where Auto Call Pickup is enabled."""
    callee = ringing.participant
    caller = callee.others[0]
    called = party_of(line)
    view = View(caller.party, called, caller.view.original, callee.party)
    if callee.control.parameters.auto_call_pickup:
        yield from clearing.idle(callee, CallStateCause.NORMALCALLCLEARING, REASON)
        yield from _take(caller, line, view)
    else:
        yield from _offer(caller, callee, line, view)


@told
def _take(caller: Participant, line: Line, view: View) -> Telling:
    taker = _enlist(caller, line, view)
    yield from offering.offer(taker)
    yield from answering.answer(taker.legs[0])
    yield from _tell_caller(caller, view)


@told
def _offer(caller: Participant, callee: Participant, line: Line, view: View) -> Telling:
    """It leaves the phone it rang at as soon as it has come here, and rings here after that (chart: auto disabled)."""
    taker = _enlist(caller, line, view)
    leg = taker.legs[0]
    yield from appear(leg, CallState.OFFERING)
    yield from enter(leg, CallState.OFFERING)
    yield from clearing.idle(callee, CallStateCause.NORMALCALLCLEARING, REASON)
    yield from _tell_caller(caller, view)
    yield from enter(leg, CallState.ACCEPTED)
    yield from offering.ring(taker)


@told
def _tell_caller(caller: Participant, view: View) -> Telling:
    caller.view = caller.view.but(called=view.called, last_redirecting=view.last_redirecting)
    for leg in caller.legs:
        yield from parties(leg, called_changed=True, reason=REASON)


@told
def hand_over(leg: Leg) -> Telling:
    """A phone that was lifted to pick up gives its own call up for the one it takes."""
    yield from appear(leg, CallState.DIALTONE)
    yield from enter(leg, CallState.DIALTONE)
    yield from clearing.idle(leg.participant, CallStateCause.NORMALCALLCLEARING, REASON)


def _enlist(caller: Participant, line: Line, view: View) -> Participant:
    return offering.enlist(caller.call, Target(view.called, (line,)), view, reason=REASON)


def _group(entry: Entry | None) -> PickupNumber | None:
    return entry if isinstance(entry, PickupNumber) else None


def _ringing(control: CallControl, group: PickupNumber) -> Iterator[Leg]:
    for entry in control.plan.entries():
        if isinstance(entry, DirectoryNumber):
            for line in entry.lines:
                member = line.settings.pickup_group
                if member is not None and (member.number, member.partition) == (group.number, group.partition):
                    yield from (leg for leg in line.legs if leg.state is CallState.ACCEPTED and leg.presentable)
