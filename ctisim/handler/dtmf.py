"""Keys sent into a call."""

from __future__ import annotations

from ctisim.cluster.calls import keys
from ctisim.handler.call import leg_of
from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.qbe.messages import CallPlayDtmfRequest, CallPlayDtmfResponse


@answers(CallPlayDtmfRequest)
def play_dtmf(handler: CtiHandler, request: CallPlayDtmfRequest) -> None:
    """The other ends hear the keys; the sender learns when all are sent."""
    told = keys.play(leg_of(handler, request, request), request.dtmf_digits, request.sequence_number)
    handler.send(CallPlayDtmfResponse(sequence_number=request.sequence_number))
    handler.manager.deliver(told)
