"""Quiet clear: one end of a call is gone without a goodbye, with its CallManager, its network or its application.

Its own leg fails with a temporary failure, for whoever watches that. What it talked to is told nothing and keeps its
media; all that is left to do there is to hang up. Source: the guide's Quiet Clear. That the other leg stays CONNECTED
follows from its list of what is refused with CTIERR_OPERATION_FAILED_QUIETCLEAR: with that leg DISCONNECTED the client
refuses a single-step transfer or redirect by itself, and in another way (measured).
"""

from __future__ import annotations

from ctisim.cluster.calls import clearing, media
from ctisim.cluster.calls.model import Leg, Participant
from ctisim.cluster.calls.states import TALKING
from ctisim.cluster.calls.tell import enter
from ctisim.cluster.calls.told import Telling, told
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallState, CallStateCause

CAUSE = CallStateCause.TEMPORARYFAILURE


@told
def clear(participant: Participant) -> Telling:
    """A participant is lost. A conference goes on without it; who else talked to it has half a call."""
    call = participant.call
    conference = call.conference is not None and len(call.participants) > 2
    if conference or not any(other.state in TALKING for other in participant.others):
        yield from clearing.leave(participant, CAUSE)
        return
    call.half = True
    for leg in participant.legs:
        yield from media.stop(leg)
        if leg.state in TALKING:
            yield from enter(leg, CallState.DISCONNECTED, cause=CAUSE)
    yield from clearing.idle(participant, CAUSE)


def require_whole(leg: Leg) -> None:
    """Raise RequestRefused when the call's other end was cleared quietly."""
    if leg.call.half:
        raise RequestRefused(CtiError.CTIERR_OPERATION_FAILED_QUIETCLEAR)
