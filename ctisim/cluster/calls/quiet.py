"""Quiet clear: the other end of a call is gone without a goodbye, with its CallManager, its network or its application.

What it talked to fails with a temporary failure while its media goes on; all that is left to do is to hang up. Source:
the guide's Quiet Clear, and its name in the catalogue of errors. There the far connection fails; but the client fails
the connection whose own leg is told to be DISCONNECTED, and an unobserved far end has none (measured).
"""

from __future__ import annotations

from ctisim.cluster.calls import clearing
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
    if call.conference is not None and len(call.participants) > 2:
        yield from clearing.leave(participant, CAUSE)
        return
    left = [other for other in participant.others if other.state in TALKING]
    if not left:
        yield from clearing.leave(participant, CAUSE)
        return
    yield from clearing.idle(participant, CAUSE)
    call.half = True
    for leg in (leg for other in left for leg in other.legs):
        if leg.state in TALKING:
            yield from enter(leg, CallState.DISCONNECTED, cause=CAUSE)


def require_whole(leg: Leg) -> None:
    """Raise RequestRefused when the call's other end was cleared quietly."""
    if leg.call.half:
        raise RequestRefused(CtiError.CTIERR_OPERATION_FAILED_QUIETCLEAR)
