"""Tones played into a call."""

from __future__ import annotations

from ctisim.cluster.calls.told import at_leg
from ctisim.errors import RequestRefused
from ctisim.handler.call import leg_of
from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.handler.special.replies import reply
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallState, CodeRequired, Tone, ToneDirection
from ctisim.qbe.messages import CallPlayToneRequest, CallPlayToneResponse, ToneChangedEvent

DIRECTIONS = (ToneDirection.LOCALONLY, ToneDirection.REMOTEONLY)


@answers(CallPlayToneRequest)
def play_tone(handler: CtiHandler, request: CallPlayToneRequest) -> None:
    """A zip tone, for the phone itself or for its far end (SEQUENCES.md section 5: one or the other)."""
    leg = leg_of(handler, request, request)
    if request.direction not in DIRECTIONS or request.tone not in tuple(Tone):
        raise RequestRefused(CtiError.CTIERR_INVALID_PARAMETER)
    if leg.state is not CallState.CONNECTED:
        raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)
    reply(handler, request, CallPlayToneResponse)
    local = request.direction == ToneDirection.LOCALONLY
    hearing = [leg] if local else [other for other in leg.call.legs if other.participant is not leg.participant]
    for each in hearing:
        fields = {"tone": request.tone, "code_required": CodeRequired.NONE_REQUIRED}
        told = at_leg(each, "tone_changed", ToneChangedEvent, tone_direction=request.direction, **fields)
        handler.manager.deliver(told)
