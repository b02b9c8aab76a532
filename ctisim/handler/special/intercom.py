"""Intercom lines: talking back, and their targets. An intercom call itself is made like any other."""

from __future__ import annotations

from ctisim.cluster.calls import intercom
from ctisim.handler.call import leg_of
from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.handler.line import line_opening
from ctisim.handler.special.replies import reply
from ctisim.qbe.messages import (
    CallIntercomTalkbackRequest,
    CallIntercomTalkbackResponse,
    LineIntercomSpeedDialInfoChangeRequest,
    LineIntercomSpeedDialInfoChangeResponse,
)


@answers(CallIntercomTalkbackRequest)
def talk_back(handler: CtiHandler, request: CallIntercomTalkbackRequest) -> None:
    """The called party of an intercom call speaks too."""
    leg = leg_of(handler, request, request)
    intercom.may_talk_back(leg)
    reply(handler, request, CallIntercomTalkbackResponse)
    handler.manager.deliver(intercom.talk_back(leg))


@answers(LineIntercomSpeedDialInfoChangeRequest)
def change_target(handler: CtiHandler, request: LineIntercomSpeedDialInfoChangeRequest) -> None:
    """An application sets the target of an intercom line, or the default again."""
    line = line_opening(handler, request, request).line
    targets = handler.manager.cluster.special.intercom
    targets.change(handler.require_application(), line, request.intercom_info, on=request.b_set_intercom_target)
    reply(handler, request, LineIntercomSpeedDialInfoChangeResponse)
    handler.manager.deliver(targets.changed(line))
