"""A call is made: off-hook, digits, and on to whoever has the number (CALL-FLOWS.md sections 2 and 3)."""

from __future__ import annotations

from ctisim.cluster import service
from ctisim.cluster.applications import Application
from ctisim.cluster.calls import (
    clearing,
    codes,
    directed_park,
    early_offer,
    holding,
    intercom,
    offering,
    park_numbers,
    parking,
    pickup,
)
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Leg, Participant, Place, party_of
from ctisim.cluster.calls.party import View
from ctisim.cluster.calls.routing import PARTITIONED, Search, Target, Unreachable, owner
from ctisim.cluster.calls.states import CALLING
from ctisim.cluster.calls.tell import appear, enter, parties
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.devices import Line
from ctisim.cluster.numberplan import Entry, ParkNumber, PickupNumber, Way
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallOrigin, CallReason, CallState, CallStateCause, CallType, FeaturePriority, PickupType

Cause = CallStateCause


def may_call(line: Line) -> None:
    """Raise RequestRefused when no call can be made from the line: out of service, full, or its device talks."""
    service.require_line(line)
    if len(line.legs) >= line.settings.max_calls:
        raise RequestRefused(CtiError.CTIERR_MAXCALL_LIMIT_REACHED)
    holding.may_talk(line)


def originate(
    control: CallControl,
    place: Place,
    application: Application | None = None,
    call_id: int = 0,
    *,
    origin: CallOrigin = CallOrigin.OUTBOUND,
    reason: CallReason = CallReason.DIRECTCALL,
    priority: int = FeaturePriority.NORMAL,
    user_data: bytes = b"",
) -> Leg:
    """A leg for a call that is about to be made; nobody is told yet. Raises RequestRefused."""
    if isinstance(place, Line):
        may_call(place)
    call = control.new_call(application, call_id)
    call.priority = priority or FeaturePriority.NORMAL
    call.user_data = user_data
    if intercom.is_intercom(place):
        call.type = CallType.INTERCOM_ORIGINATOR
    party = party_of(place)
    caller = control.join(call, party, [place], View(party), incoming=False, origin=origin, reason=reason)
    caller.active = caller.legs[0]
    return caller.active


@told
def go_off_hook(leg: Leg) -> Telling:
    """The phone is lifted."""
    yield from appear(leg, CallState.DIALTONE)
    yield from enter(leg, CallState.DIALTONE)


@told
def dial(leg: Leg, number: str) -> Telling:
    """A whole number is dialled at once. Raises RequestRefused when it is too late for that."""
    _may_dial(leg)
    yield from enter(leg, CallState.DIALING)
    leg.participant.dialled = number
    yield from _proceed(leg.participant)


@told
def press(leg: Leg, digits: str) -> Telling:
    """Digits are dialled one by one: the call goes on once they can be no other number. Raises RequestRefused."""
    _may_dial(leg)
    caller, control = leg.participant, leg.control
    if caller.codes:
        yield from _take_code(caller, leg, digits)
        return
    if leg.state is CallState.DIALTONE:
        yield from enter(leg, CallState.DIALING)
    caller.dialled += digits
    space = search_space(leg.place)
    if control.plan.may_grow(caller.dialled, space):
        seconds = control.parameters.t302_timer / 1000
        control.later(caller, "digits", seconds, lambda: _proceed(caller))
    else:
        yield from _proceed(caller)


def _may_dial(leg: Leg) -> None:
    if leg.state not in (CallState.DIALTONE, CallState.DIALING) or len(leg.call.participants) > 1:
        raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)


@told
def _proceed(caller: Participant) -> Telling:
    """The number is complete."""
    control, leg = caller.control, caller.active
    control.stop_timer(caller, "digits")
    if leg is None or leg.state not in CALLING:
        return
    entry = control.plan.find(caller.dialled, search_space(leg.place))
    caller.codes = codes.needed(entry)
    if caller.codes:
        yield from codes.ask(leg, caller.codes)
        control.later(caller, "code", control.parameters.t302_timer / 1000, lambda: codes.refuse(caller))
    else:
        yield from reach(caller, entry)


@told
def _take_code(caller: Participant, leg: Leg, digits: str) -> Telling:
    """Digits of a code that the number needs: with the last one the call goes on."""
    control = caller.control
    entry = control.plan.find(caller.dialled, search_space(leg.place))
    if not isinstance(entry, Way):
        return
    control.stop_timer(caller, "code")
    yield from codes.take(caller, leg, entry, digits)
    if leg.state is not CallState.DIALING:
        return
    if caller.codes:
        control.later(caller, "code", control.parameters.t302_timer / 1000, lambda: codes.refuse(caller))
    else:
        yield from reach(caller, entry)


@told
def reach(caller: Participant, entry: Entry | None) -> Telling:
    """The caller is put through to what it dialled, or fails."""
    leg = caller.active
    if leg is None:
        return
    if isinstance(entry, ParkNumber):
        dialled = park_numbers.party_at(entry)
    else:
        search = Search(caller.control, caller.party)
        dialled = search.called(owner(entry, caller.dialled), entry, caller.dialled)
    caller.view = View(caller.party, dialled, dialled)
    if isinstance(entry, PickupNumber) or caller.picks_up:
        group = isinstance(entry, PickupNumber)
        kind = PickupType.PICKUP_TYPE_GROUP if group else PickupType.PICKUP_TYPE_DIRECTED
        yield from pickup.dialled(leg, caller.dialled, kind)
        return
    number = park_numbers.occupied(caller.control, entry)
    if number is not None:
        yield from parties(leg, called_changed=True)
        yield from parking.unpark(leg, number)
        return
    free = directed_park.vacant(leg, entry)
    if free is not None:
        yield from directed_park.occupy(caller, leg, free)
    else:
        yield from _offer(caller, leg, entry)


@told
def _offer(caller: Participant, leg: Leg, entry: Entry | None) -> Telling:
    """The called party is told after PROCEEDING: only then the client shows an unobserved one as offered (measured).

    Where the call fails, or goes on to somebody else, who was dialled is told before; so is a hunt pilot (chart).
    """
    target = Search(caller.control, caller.party, caller.call.priority).follow(entry, caller.dialled)
    if caller.call.dialled is not None and entry is not None:
        yield from parties(leg, called_changed=True)
        yield from enter(leg, CallState.PROCEEDING)
        yield from caller.call.dialled(caller)
        return
    if isinstance(target, Unreachable) and target.cause is PARTITIONED:
        yield from _forbidden(caller, leg)
        return
    if isinstance(target, Unreachable):
        yield from parties(leg, called_changed=True)
        if target.cause is Cause.USERBUSY:
            yield from enter(leg, CallState.PROCEEDING)
        yield from clearing.fail(caller, target.cause)
        return
    if intercom.applies(leg, target):
        yield from parties(leg, called_changed=True)
        yield from intercom.whisper(caller, leg, target)
        return
    if target.last_redirecting is not None:
        yield from parties(leg, called_changed=True)
        caller.view = caller.view.but(called=target.party, last_redirecting=target.last_redirecting)
    elif target.own is not None:
        caller.view = caller.view.but(called=target.party)
        yield from parties(leg, called_changed=True)
    yield from enter(leg, CallState.PROCEEDING)
    if early_offer.needed(leg, target):
        yield from early_offer.ask(leg, lambda: put_through(caller, target))
    else:
        yield from put_through(caller, target)


@told
def put_through(caller: Participant, target: Target) -> Telling:
    """The call comes to the target, and the caller is told whom it reached: of a hunt pilot it knows already."""
    callee = offering.enlist(caller.call, target, caller.view)
    if target.own is None or target.last_redirecting is not None:
        yield from offering.tell_called(caller, callee, target.reason)
    yield from offering.offer(callee)


@told
def _forbidden(caller: Participant, leg: Leg) -> Telling:
    """The policy forbids the call once it is on its way, and it is dropped at once (MSC > Logical Partitioning)."""
    yield from enter(leg, CallState.PROCEEDING)
    yield from parties(leg, called_changed=True, reached=False)
    yield from clearing.fail(caller, PARTITIONED)
    yield from clearing.idle(caller, PARTITIONED)


@told
def fetch(leg: Leg, number: ParkNumber) -> Telling:
    """A parked call is fetched: made like any other, but that the number is known from the start (measured: park)."""
    caller = leg.participant
    at = park_numbers.party_at(number)
    caller.view = View(caller.party, at, at)
    yield from go_off_hook(leg)
    yield from dial(leg, number.prefix + number.number)


def search_space(place: Place) -> str:
    """What can be dialled from a place."""
    return place.settings.calling_search_space if isinstance(place, Line) else ""
