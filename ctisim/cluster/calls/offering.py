"""A call is offered to a number: presented, rung, accepted, forwarded when nobody answers, or given elsewhere.

Phones ring at once; CTI ports and route points wait until an application accepts, unless they accept by themselves.
Source: CALL-FLOWS.md sections 2, 3, 4, 9 and 10.
"""

from __future__ import annotations

from ctisim.cluster.calls import answering, clearing, holding, media
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

T301_SECONDS = 180.0
"""How long a phone may ring (the product's T301 Timer)."""


def enlist(call: Call, target: Target, view: View, *, reason: CallReason = CallReason.DIRECTCALL) -> Participant:
    """The target takes part in the call, with a leg at each of its places; nobody is told yet."""
    origin = CallOrigin.INBOUNDEXTERNAL if view.calling.outside else CallOrigin.INBOUNDINTERNAL
    return call.control.join(
        call, target.party, target.places, view, incoming=True, origin=origin, reason=target.reason or reason
    )


@told
def present(callee: Participant) -> Telling:
    """The call is offered at every leg."""
    for leg in callee.legs:
        leg.since = callee.control.now()
        yield from appear(leg, CallState.OFFERING)
        yield from enter(leg, CallState.OFFERING)


@told
def ring(callee: Participant) -> Telling:
    """Phones ring at once; the rest wait for an application."""
    ringing = [leg for leg in callee.legs if accepts_by_itself(leg)]
    for leg in ringing:
        yield from enter(leg, CallState.ACCEPTED)
    if ringing:
        yield from _heard(callee)
    else:
        control = callee.control
        control.later(callee, "accept", control.parameters.new_call_accept_timer, lambda: not_accepted(callee))


@told
def accept(leg: Leg) -> Telling:
    """An application accepts what is offered. Raises RequestRefused when it is not offered, or accepted already."""
    if leg.state is not CallState.OFFERING:
        raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)
    yield from enter(leg, CallState.ACCEPTED)
    yield from _heard(leg.participant)


@told
def _heard(callee: Participant) -> Telling:
    """It rings: who calls hears it, and the user's habit takes its course."""
    control = callee.control
    control.stop_timer(callee, "accept")
    for caller in callee.others:
        if caller.state is CallState.PROCEEDING and caller.active is not None:
            yield from enter(caller.active, CallState.RINGBACK)
    leg = callee.legs[0]
    to = leg.line and (leg.line.forward.no_answer or voice_mail(leg.line))
    if to:
        control.later(callee, "no answer", control.parameters.forward_no_answer_timer, lambda: no_answer(callee, to))
    else:
        control.later(callee, "no answer", T301_SECONDS, lambda: clearing.turn_away(callee, Cause.NOANSWERFROMUSER))
    for ringing in callee.legs:
        _follow_habit(ringing)


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
    line = callee.legs[0].line
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
    call, stays = leaver.call, leaver.others[0]
    reason = target.reason or reason
    view = View(
        calling or stays.party,
        target.party,
        original or (stays.view.original if leaver.incoming else target.party),
        target.last_redirecting or last_redirecting or leaver.party,
    )
    yield from clearing.idle(leaver, Cause.REDIRECTED, reason)
    yield from media.stop_all(call)
    yield from pass_on(stays, target, view, reason)


@told
def pass_on(stays: Participant, target: Target, view: View, reason: CallReason) -> Telling:
    """Who stays is put through to a target."""
    callee = enlist(stays.call, target, view, reason=reason)
    yield from present(callee)
    yield from _stay(stays, view, reason, rings=any(accepts_by_itself(leg) for leg in callee.legs))
    yield from ring(callee)


@told
def _stay(stays: Participant, view: View, reason: CallReason, *, rings: bool) -> Telling:
    """Who stays is on its way to somebody again."""
    stays.view = view.but(original=stays.view.original)
    stays.incoming = False
    stays.reason = reason
    leg = stays.active
    if leg is None:
        return
    yield from parties(leg, called_changed=True)
    if leg.state is CallState.CONNECTED:
        yield from enter(leg, CallState.RINGBACK if rings else CallState.PROCEEDING)
