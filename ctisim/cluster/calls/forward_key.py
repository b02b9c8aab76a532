"""The CFwdAll key of a phone: it makes a call of its own, whose number is not called but forwarded to.

    on-hook, nothing forwarded    off-hook, CFWD_ALL_SET; digits; forward all is set, and the call is over
    on-hook, forwarded            off-hook, CFWD_ALL_CLEAR; forward all is cancelled, and the call is over
    off-hook                      nothing is told; digits as above

Source: the guide's CallFwdAll Keys Press Notification. What a wrong number does is ours: it fails as if it were called.
"""

from __future__ import annotations

from ctisim.cluster import features
from ctisim.cluster.calls import clearing, dialling
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Leg, Participant
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.devices import Line
from ctisim.qbe.enums import CallState, CallType
from ctisim.qbe.structures import CtiCallForwardInformation


@told
def press(control: CallControl, line: Line) -> Telling:
    """The key is pressed. Raises RequestRefused when the line cannot call."""
    waiting = next((leg for leg in line.legs if leg.state in (CallState.DIALTONE, CallState.DIALING)), None)
    if waiting is not None:
        waiting.call.dialled = set_to
        return
    leg = dialling.originate(control, line)
    if line.forward.all is None:
        leg.call.type |= CallType.CFWD_ALL_SET
        leg.call.dialled = set_to
        yield from dialling.go_off_hook(leg)
    else:
        leg.call.type |= CallType.CFWD_ALL_CLEAR
        yield from dialling.go_off_hook(leg)
        yield from _forward(leg, None)
        yield from clearing.leave(leg.participant)


@told
def set_to(caller: Participant) -> Telling:
    """The number is complete: all calls go there from now on."""
    leg = caller.active
    if leg is not None:
        yield from _forward(leg, caller.dialled)
        yield from clearing.leave(caller)


def _forward(leg: Leg, to: str | None) -> Telling:
    line = leg.line
    if line is not None:
        kind = features.FORWARD_NONE if to is None else features.FORWARD_ALL
        wanted = CtiCallForwardInformation(cfwd_type=kind, call_fwd_destination=to or "")
        yield from features.set_forwarding(leg.control.appearances(line), [wanted], leg.call.node)
