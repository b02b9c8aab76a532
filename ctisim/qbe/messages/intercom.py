"""Intercom lines."""

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.fields import I32, Bool, Struct
from ctisim.qbe.structures import LineIntercomSpeedDialInfo


@message(224)
class LineIntercomSpeedDialInfoChangeRequest(Request):
    """An application sets or clears the target of an intercom line.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    intercom_info: Struct[LineIntercomSpeedDialInfo] = LineIntercomSpeedDialInfo()
    b_set_intercom_target: Bool = False


@message(225)
class LineIntercomSpeedDialInfoChangeResponse(Response):
    """The target of the intercom line is taken.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(226)
class LineIntercomSpeedDialInfoChangedEv(Event):
    """The target of an intercom line changed (filter bIntercomInfoChanged).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    default_intercom_info: Struct[LineIntercomSpeedDialInfo] = LineIntercomSpeedDialInfo()
    current_intercom_info: Struct[LineIntercomSpeedDialInfo] = LineIntercomSpeedDialInfo()
    is_intercom_target_set: Bool = False


@message(227)
class LineIntercomSpeedDialInfoRestorationFailedEv(Event):
    """The target an application had set could not be restored after a failover (filter bIntercomInfoRestorationFailed).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    reason: I32 = 0


@message(228)
class CallIntercomTalkbackRequest(Request):
    """An application lets the target of a whispering intercom call talk back.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(229)
class CallIntercomTalkbackResponse(Response):
    """The talkback is opening.

    Evidence: the golden vectors; not seen on the wire.
    """
