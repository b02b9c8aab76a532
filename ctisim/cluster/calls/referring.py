"""SIP's ways to send a call elsewhere: REFER by who talks (24), 302 Moved by who is called (26).

Who refers is WAITING until the target answers, which the library calls unknown, and talks again when it does not.
Source: the scenarios sip-refer and sip-3xx of the JTAPI guide; the state was found with the real client (15).
"""

from __future__ import annotations

from ctisim.cluster.calls import media, offering
from ctisim.cluster.calls.dialling import search_space
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.party import View
from ctisim.cluster.calls.routing import Search, Target, Unreachable
from ctisim.cluster.calls.states import ALERTING
from ctisim.cluster.calls.tell import enter
from ctisim.cluster.calls.told import Telling, told
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallState


@told
def refer(leg: Leg, to: str) -> Telling:
    """The other end shall talk to `to` instead. Raises RequestRefused: nobody talks, or nobody is there."""
    referrer, call = leg.participant, leg.call
    if leg.state is not CallState.CONNECTED or len(referrer.others) != 1 or call.referrer is not None:
        raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)
    stays = referrer.others[0]
    target = _target(leg, to)
    call.referrer, call.before = referrer, stays.view
    yield from media.stop_all(call)
    yield from enter(leg, CallState.WAITING, reason=CallReason.REFER)
    view = View(stays.party, target.party, target.party, referrer.party)
    yield from offering.pass_on(stays, target, view, CallReason.REFER)


@told
def move(leg: Leg, to: str) -> Telling:
    """Who is called has moved: the call goes on to `to`. Raises RequestRefused: no call comes, or nobody is there."""
    if leg.state not in ALERTING:
        raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)
    yield from offering.give(leg.participant, _target(leg, to), reason=CallReason.CCM_REDIRECTION)


def _target(leg: Leg, to: str) -> Target:
    caller = leg.participant.others[0]
    found = Search(leg.control, caller.party, leg.call.priority).find(to, search_space(leg.place))
    if isinstance(found, Unreachable):
        raise RequestRefused(CtiError.REDIRECT_CALL_UNKNOWN_DESTINATION)
    return found
