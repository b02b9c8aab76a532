"""Intercom lines."""

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.fields import I32, Bool, Struct
from ctisim.qbe.structures import LineIntercomSpeedDialInfo


@message(224)
class LineIntercomSpeedDialInfoChangeRequest(Request):
    """TODO LineIntercomSpeedDialInfoChangeRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    intercom_info: Struct[LineIntercomSpeedDialInfo] = LineIntercomSpeedDialInfo()
    b_set_intercom_target: Bool = False


@message(225)
class LineIntercomSpeedDialInfoChangeResponse(Response):
    """TODO LineIntercomSpeedDialInfoChangeResponse.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(226)
class LineIntercomSpeedDialInfoChangedEv(Event):
    """TODO LineIntercomSpeedDialInfoChangedEv.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    default_intercom_info: Struct[LineIntercomSpeedDialInfo] = LineIntercomSpeedDialInfo()
    current_intercom_info: Struct[LineIntercomSpeedDialInfo] = LineIntercomSpeedDialInfo()
    is_intercom_target_set: Bool = False


@message(227)
class LineIntercomSpeedDialInfoRestorationFailedEv(Event):
    """TODO LineIntercomSpeedDialInfoRestorationFailedEv.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    reason: I32 = 0


@message(228)
class CallIntercomTalkbackRequest(Request):
    """TODO CallIntercomTalkbackRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(229)
class CallIntercomTalkbackResponse(Response):
    """TODO CallIntercomTalkbackResponse.

    Evidence: TODO
    """
