"""A call is offered to a number: presented, rung, accepted, forwarded when nobody answers, or given elsewhere.

Phones ring at once; CTI ports and route points wait until an application accepts, unless they accept by themselves.
Source: CALL-FLOWS.md sections 2, 3, 4, 9 and 10.
"""

from __future__ import annotations

from ctisim.cluster.applications import Application, Notice
from ctisim.cluster.calls import answering, clearing, holding, media, sharing
from ctisim.cluster.calls.model import Call, Leg, Participant
from ctisim.cluster.calls.party import Party, View
from ctisim.cluster.calls.routing import Search, Target, Unreachable, voice_mail
from ctisim.cluster.calls.states import ALERTING
from ctisim.cluster.calls.tell import appear, enter, parties
from ctisim.cluster.calls.told import Telling, told
from ctisim.errors import RequestRefused
from ctisim.lab import AutoAnswer, Habit, OnCall
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import AutoAcceptStatus, CallOrigin, CallReason, CallState, CallStateCause

Cause = CallStateCause


def enlist(call: Call, target: Target, view: View, *, reason: CallReason = CallReason.DIRECTCALL) -> Participant:
    """The target takes part in the call, with a leg at each of its places; nobody is told yet."""
    origin = CallOrigin.INBOUNDEXTERNAL if view.calling.outside else CallOrigin.INBOUNDINTERNAL
    party = target.own or target.party
    callee = call.control.join(
        call, party, target.places, view, incoming=True, origin=origin, reason=target.reason or reason
    )
    callee.onward = target.onward
    if callee.onward is not None:
        callee.onward.begun(callee)
    for place in target.hidden:
        call.control.new_leg(callee, place).presentable = False
    for other in target.also:
        enlist(call, other, view.but(called=other.party), reason=reason)
    return callee


def waits_for(callee: Participant) -> CallState:
    """What the caller is told while this number rings: that it does, or that it waits in a queue."""
    return callee.onward.waits if callee.onward is not None else CallState.RINGBACK


def together(callee: Participant) -> list[Participant]:
    """The numbers that ring at the same time as this one, itself among them: the members of a hunt group."""
    if callee.onward is None:
        return [callee]
    return [each for each in callee.call.participants if each.onward is callee.onward]


def far_ends(participant: Participant) -> list[Participant]:
    """Whom it has to do with: everybody else but those that ring with it."""
    fellows = together(participant)
    return [other for other in participant.call.participants if other not in fellows]


def _ringing_together(callee: Participant) -> list[Leg]:
    return [leg for each in together(callee) for leg in each.legs]


@told
def offer(callee: Participant) -> Telling:
    """The call comes to a number, and rings there or waits for an application."""
    yield from present(callee)
    yield from ring(callee)


@told
def present(callee: Participant) -> Telling:
    """The call comes to every leg, one after the other; phones ring at once."""
    for leg in _ringing_together(callee):
        yield from _come(leg)
        yield from _ring(leg)


@told
def _come(leg: Leg) -> Telling:
    leg.since = leg.control.now()
    yield from appear(leg, CallState.OFFERING)
    yield from enter(leg, CallState.OFFERING)


@told
def _ring(leg: Leg) -> Telling:
    if accepts_by_itself(leg):
        yield from enter(leg, CallState.ACCEPTED)


@told
def ring(callee: Participant) -> Telling:
    """Who calls hears it, and the user's habit takes its course; or an application has its time to accept."""
    for each in together(callee):
        if any(leg.state is CallState.ACCEPTED for leg in each.legs):
            yield from _heard(each)
        else:
            _await_acceptance(each)


def _await_acceptance(callee: Participant) -> None:
    seconds = callee.control.parameters.new_call_accept_timer
    callee.control.later(callee, "accept", seconds, lambda: not_accepted(callee))


@told
def accept(leg: Leg) -> Telling:
    """An application accepts what is offered. Raises RequestRefused when it is not offered, or accepted already."""
    if leg.state is not CallState.OFFERING:
        raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)
    callee = leg.participant
    yield from enter(leg, CallState.ACCEPTED)
    for caller in callee.others:
        if caller.state is CallState.PROCEEDING and caller.active is not None:
            yield from parties(caller.active, reason=callee.reason)
    yield from _heard(callee)


def tell_called(caller: Participant, callee: Participant, reason: CallReason | None = None) -> list[Notice]:
    """Tell who is called. A port that waits for an application, and who is outside, is not reached at first."""
    leg = caller.active
    if leg is None:
        return []
    if callee.party.outside:
        told = parties(leg, called_changed=True, reason=reason, reached=False)
        return [*told, *parties(leg, reason=reason)]
    reached = parties(leg, called_changed=True, reason=reason)
    if any(accepts_by_itself(each) for each in callee.legs):
        return reached
    waits = parties(leg, called_changed=True, reason=reason, reached=False)
    seeing = _who_sees(callee)
    return [known if known.to in seeing else other for known, other in zip(reached, waits, strict=True)]


def _who_sees(callee: Participant) -> set[Application]:
    """Those that a call is told of at its called party's own line: one of unknown type would be another to them."""
    lines = [leg.line for leg in callee.legs if leg.line is not None]
    return {each.application for line in lines for each in line.openings if each.filter.b_new_call_event}


@told
def _heard(callee: Participant) -> Telling:
    """It rings: who calls hears it, and the user's habit takes its course."""
    control = callee.control
    control.stop_timer(callee, "accept")
    for caller in callee.others:
        if caller.state is CallState.PROCEEDING and caller.active is not None:
            waits = waits_for(callee)
            yield from enter(caller.active, waits, reason=callee.reason if waits is CallState.QUEUED else None)
    _await_answer(callee)
    for ringing in callee.legs:
        if ringing.presentable:
            _follow_habit(ringing)


def _await_answer(callee: Participant) -> None:
    """The phone rings for so long; then the call goes elsewhere, or its caller fails."""
    control, line = callee.control, callee.legs[0].line
    to = line and (line.forward.no_answer or voice_mail(line))
    if callee.onward is not None:
        control.later(callee, "no answer", callee.onward.seconds, lambda: _unanswered(callee))
    elif to:
        control.later(callee, "no answer", control.parameters.forward_no_answer_timer, lambda: no_answer(callee, to))
    else:
        end = clearing.turn_away if sharing.reports_remote_use(callee.legs[0].place) else clearing.give_up  # a chart's
        seconds = control.parameters.t301_timer / 1000
        control.later(callee, "no answer", seconds, lambda: end(callee, Cause.NOANSWERFROMUSER))


def _unanswered(callee: Participant) -> list[Notice]:
    return clearing.turn_away(callee, Cause.NOANSWERFROMUSER)


def accepts_by_itself(leg: Leg) -> bool:
    """Whether the call rings without an application's word."""
    line = leg.line
    if line is None or not line.device.first_party:
        return True
    return line.auto_accept == AutoAcceptStatus.AUTOACCEPT_ON


def _follow_habit(leg: Leg) -> None:
    """Let the user do what he does with a ringing phone."""
    habit = _habit(leg)
    callee, control = leg.participant, leg.control
    if habit.on_call is OnCall.ANSWER:
        control.later(callee, f"habit {leg.id}", habit.after, lambda: user_answers(leg))
    elif habit.on_call is OnCall.REJECT:
        control.later(callee, f"habit {leg.id}", habit.after, lambda: clearing.reject(leg))


def _habit(leg: Leg) -> Habit:
    """The user's habit; a line that answers by itself does so at once."""
    line = leg.line
    if line is not None and line.settings.auto_answer is not AutoAnswer.OFF:
        return Habit(on_call=OnCall.ANSWER, after=0)
    return leg.place.habit


@told
def user_answers(leg: Leg) -> Telling:
    """Somebody picks up the phone; nothing happens when it has stopped ringing."""
    if leg.state in ALERTING:
        yield from holding.make_room(leg)
        yield from answering.answer(leg)


@told
def no_answer(callee: Participant, to: str) -> Telling:
    """The phone has rung long enough: the call goes elsewhere."""
    yield from forward(callee, to, CallReason.FORWARDNOANWSER, Cause.NOANSWERFROMUSER)


@told
def not_accepted(callee: Participant) -> Telling:
    """No application took the call in time (CTI New Call Accept Timer): it goes where calls go on CTI failure."""
    line = callee.legs[0].line if callee.onward is None else None
    to = line and (line.forward.unregistered or line.forward.no_answer or voice_mail(line))
    if to:
        yield from forward(callee, to, CallReason.FORWARDNOANWSER, Cause.NOUSERRESPONDING)
    else:
        yield from clearing.turn_away(callee, Cause.NOUSERRESPONDING)


@told
def forward(callee: Participant, to: str, reason: CallReason, cause: CallStateCause) -> Telling:
    """A call that was offered goes to another number instead; its caller fails for `cause` when that leads nowhere."""
    caller = callee.others[0] if callee.others else callee
    line = callee.legs[0].line
    space = line.settings.calling_search_space if line is not None else ""
    target = Search(callee.control, caller.party, callee.call.priority).find(to, space)
    if isinstance(target, Unreachable):
        yield from clearing.turn_away(callee, cause)
    else:
        yield from give(callee, target, reason=reason, original=caller.view.original)


@told
def give(
    leaver: Participant,
    target: Target,
    *,
    reason: CallReason,
    original: Party | None = None,
    calling: Party | None = None,
    last_redirecting: Party | None = None,
) -> Telling:
    """The call of `leaver` goes to a target and rings there: redirect and forward (CALL-FLOWS.md section 4).

    Who stays becomes the calling party. The original called party stays too, unless it was the caller that left.
    """
    call, stays, leavers = leaver.call, far_ends(leaver)[0], together(leaver)
    reason = target.reason or reason
    view = View(
        calling or stays.party,
        target.party,
        original or (stays.view.original if leaver.incoming else target.party),
        target.last_redirecting or last_redirecting or leaver.party,
    )
    callee = enlist(call, target, view, reason=reason)
    if leaver.state is CallState.OFFERING:
        yield from _route(leaver, callee, reason)
    else:
        yield from present(callee)
        for each in leavers:
            yield from clearing.idle(each, Cause.REDIRECTED, reason)
    yield from media.stop_all(call)
    yield from stay(stays, callee, reason)
    yield from ring(callee)


@told
def _route(leaver: Participant, callee: Participant, reason: CallReason) -> Telling:
    """Who was only asked where a call shall go is gone before it rings there (the guide's route point charts)."""
    first, *others = _ringing_together(callee)
    yield from _come(first)
    yield from clearing.idle(leaver, Cause.REDIRECTED, reason)
    yield from _ring(first)
    for leg in others:
        yield from _come(leg)
        yield from _ring(leg)


@told
def pass_on(stays: Participant, target: Target, view: View, reason: CallReason) -> Telling:
    """Who waited is put through to a target."""
    callee = enlist(stays.call, target, view, reason=reason)
    yield from present(callee)
    yield from stay(stays, callee, reason)
    yield from ring(callee)


@told
def stay(stays: Participant, callee: Participant, reason: CallReason) -> Telling:
    """Who stays is on its way to somebody again. That a call was forwarded is no reason of what comes after."""
    stays.view = callee.view.but(original=stays.view.original)
    stays.incoming = False
    if reason not in answering.FORWARDED:
        stays.reason = reason
    yield from tell_called(stays, callee, reason)
    leg, rings = stays.active, callee.state is CallState.ACCEPTED and waits_for(callee) is CallState.RINGBACK
    if leg is not None and leg.state is CallState.CONNECTED:
        yield from enter(leg, CallState.RINGBACK if rings else CallState.PROCEEDING)
    elif leg is not None and leg.state is CallState.RINGBACK and not rings:
        yield from enter(leg, CallState.PROCEEDING)
