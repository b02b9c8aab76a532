"""Call pickup: a phone takes a call that rings at another (CALL-FLOWS.md section 4)."""

from __future__ import annotations

from collections.abc import Iterator

from ctisim.cluster.calls import answering, clearing, media, offering, sharing
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Leg, Participant
from ctisim.cluster.calls.party import View
from ctisim.cluster.calls.routing import Target
from ctisim.cluster.calls.tell import appear, enter, moved, parties
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.devices import Line
from ctisim.cluster.numberplan import DirectoryNumber, Entry, PickupNumber
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallState, CallStateCause, PickupType

REASON = CallReason.CALLPICKUP
NOTHING = CallStateCause.NORMALUNSPECIFIED  # ours
"""Why a phone hears reorder that has nothing to pick up."""


def find(control: CallControl, line: Line | None, kind: int, number: str = "") -> Leg:
    """The ringing call that a line may pick up: the one that rings longest. Raises RequestRefused."""
    for group in groups(control, line, kind, number):
        ringing = [leg for leg in _ringing(control, group) if leg.line is not line]
        if kind == PickupType.PICKUP_TYPE_DIRECTED:
            ringing = [leg for leg in ringing if leg.participant.party.number == number]
        if ringing:
            return min(ringing, key=lambda leg: (leg.since, leg.id))
    raise RequestRefused(CtiError.CTIERR_NO_CALLS_TO_PICKUP)


def groups(control: CallControl, line: Line | None, kind: int, number: str = "") -> list[PickupNumber]:
    """The groups that a kind of pickup looks at, in their order. Raises RequestRefused where there is none."""
    member = line.settings.pickup_group if line is not None else None
    own = _group(control.plan.find(member.number)) if member is not None else None
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
def pick_up(leg: Leg, ringing: Leg) -> Telling:
    """A lifted phone gets the call that rings elsewhere: at once where Auto Call Pickup is enabled, else it rings."""
    if leg.control.parameters.auto_call_pickup:
        yield from _take(leg, ringing)
    else:
        yield from _offer(leg, ringing)


@told
def lift(leg: Leg) -> Telling:
    """The phone is lifted for it."""
    yield from appear(leg, CallState.DIALTONE)
    yield from enter(leg, CallState.DIALTONE)


@told
def dialled(leg: Leg, number: str, kind: PickupType) -> Telling:
    """The number of a group, or of a ringing phone, was dialled: what rings there comes here, if anything does.

    Told with this reason and no type, the client shows a connection to the number before the call proceeds (measured).
    """
    caller = leg.participant
    caller.view = caller.view.but(last_redirecting=caller.view.called)
    yield from parties(leg, called_changed=True, reason=REASON, reached=False)
    yield from enter(leg, CallState.PROCEEDING)
    try:
        ringing = find(leg.control, leg.line, kind, number)
    except RequestRefused:
        yield from clearing.fail(caller, NOTHING)
        return
    yield from pick_up(leg, ringing)


@told
def _take(leg: Leg, ringing: Leg) -> Telling:
    """The leg goes over into the call, with what it dialled; there it learns whom it has got (chart: group pickup)."""
    callee, taker = ringing.participant, leg.participant
    caller, leavers = offering.far_ends(callee)[0], offering.together(callee)
    view = _view(taker, callee)
    leg.control.move(taker, caller.call)
    yield from moved(leg, REASON)
    yield from _stop_ringing(leavers)
    taker.view, taker.incoming, taker.reason = view, True, REASON
    yield from parties(leg, calling_changed=True, called_changed=True)
    yield from enter(leg, CallState.CONNECTED)
    yield from sharing.show(leg)
    yield from answering.got_through(caller)
    yield from _tell_caller(caller, view)
    yield from media.connect(leg.call, leg)
    answering.hang_up_some_time(taker)


@told
def _offer(leg: Leg, ringing: Leg) -> Telling:
    """The phone's own call ends; the other leaves where it rang as soon as it has come here, and rings here then."""
    callee, line = ringing.participant, leg.line
    caller, leavers, view = offering.far_ends(callee)[0], offering.together(callee), _view(leg.participant, callee)
    yield from clearing.idle(leg.participant, CallStateCause.NORMALCALLCLEARING, REASON)
    if line is None:
        return
    taker = offering.enlist(caller.call, Target(view.called, (line,)), view, reason=REASON)
    offered = taker.legs[0]
    yield from appear(offered, CallState.OFFERING)
    yield from enter(offered, CallState.OFFERING)
    yield from _stop_ringing(leavers)
    yield from _tell_caller(caller, view)
    yield from enter(offered, CallState.ACCEPTED)
    yield from offering.ring(taker)


@told
def _stop_ringing(leavers: list[Participant]) -> Telling:
    for leaver in leavers:
        yield from clearing.idle(leaver, CallStateCause.NORMALCALLCLEARING, REASON)


def _view(taker: Participant, callee: Participant) -> View:
    caller = offering.far_ends(callee)[0]
    return View(caller.party, taker.party, caller.view.original, callee.party)


@told
def _tell_caller(caller: Participant, view: View) -> Telling:
    caller.view = caller.view.but(called=view.called, last_redirecting=view.last_redirecting)
    for leg in caller.legs:
        yield from parties(leg, called_changed=True, reason=REASON)


def _group(entry: Entry | None) -> PickupNumber | None:
    return entry if isinstance(entry, PickupNumber) else None


def _ringing(control: CallControl, group: PickupNumber) -> Iterator[Leg]:
    for entry in control.plan.entries():
        if isinstance(entry, DirectoryNumber):
            for line in entry.lines:
                member = line.settings.pickup_group
                if member is not None and (member.number, member.partition) == (group.number, group.partition):
                    yield from (leg for leg in line.legs if leg.state is CallState.ACCEPTED and leg.presentable)
