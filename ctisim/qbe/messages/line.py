"""Lines: opening, filters, forwarding, message waiting, auto accept."""

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import AutoAcceptStatus, LampMode, LineCloseReason, LineOutOfServiceReason, RingerStatus
from ctisim.qbe.fields import I32, Bool, OneOf, Struct, StructArray, Text
from ctisim.qbe.structures import (
    CtiCallForwardInformation,
    CtiCallHandle,
    CtiForwardInfo,
    LineEventFilter,
    LineIntercomSpeedDialInfo,
)


@message(37)
class LineOpenRequest(Request):
    """TODO LineOpenRequest.

    Evidence: TODO
    """

    device_name: Text = ""
    line_name: Text = ""
    filter: Struct[LineEventFilter] = LineEventFilter()
    auto_accept_status: OneOf[AutoAcceptStatus] = 0
    partition: Text = ""


@message(38)
class LineOpenResponse(Response):
    """TODO LineOpenResponse.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    auto_accept_status: OneOf[AutoAcceptStatus] = 0


@message(39)
class LineChangeEventFilterRequest(Request):
    """TODO LineChangeEventFilterRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    filter: Struct[LineEventFilter] = LineEventFilter()


@message(40)
class LineChangeEventFilterResponse(Response):
    """TODO LineChangeEventFilterResponse.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(41)
class LineCloseRequest(Request):
    """TODO LineCloseRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(42)
class LineCloseResponse(Response):
    """TODO LineCloseResponse.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(45)
class LineGetInfoRequest(Request):
    """TODO LineGetInfoRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(46)
class LineGetInfoResponse(Response):
    """TODO LineGetInfoResponse.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    device_name: Text = ""
    line_dir: Text = ""
    num_active_calls: I32 = 0
    max_active_calls: I32 = 0
    num_calls_on_hold: I32 = 0
    max_calls_on_hold: I32 = 0
    num_hold_pending: I32 = 0
    max_hold_pending: I32 = 0
    calls: StructArray[CtiCallHandle] = ()
    can_transfer: Bool = False
    can_blind_transfer: Bool = False
    can_hold: Bool = False
    can_park: Bool = False
    can_conference: Bool = False
    can_complete_call: Bool = False
    can_forward: Bool = False
    message_waiting_lamp_mode: OneOf[LampMode] = 0
    fwd_info: StructArray[CtiForwardInfo] = ()
    line_partition: Text = ""
    num_parked_calls: I32 = 0


@message(47)
class LineClosedEvent(Event):
    """TODO LineClosedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    reason: OneOf[LineCloseReason] = 0


@message(113)
class LineOutOfServiceEvent(Event):
    """TODO LineOutOfServiceEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    reason: OneOf[LineOutOfServiceReason] = 0


@message(114)
class LineInServiceEvent(Event):
    """TODO LineInServiceEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    default_intercom_info: Struct[LineIntercomSpeedDialInfo] = LineIntercomSpeedDialInfo()
    current_intercom_info: Struct[LineIntercomSpeedDialInfo] = LineIntercomSpeedDialInfo()
    is_intercom_target_set: Bool = False


@message(121)
class LineSetForwardRequest(Request):
    """TODO LineSetForwardRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    fwd_destn_info: StructArray[CtiCallForwardInformation] = ()


@message(122)
class LineSetForwardResponse(Response):
    """TODO LineSetForwardResponse.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(123)
class LineForwardEvent(Event):
    """TODO LineForwardEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    forward_array: StructArray[CtiCallForwardInformation] = ()


@message(124)
class LineGetForwardInfoRequest(Request):
    """TODO LineGetForwardInfoRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(125)
class LineGetForwardInfoResponse(Response):
    """TODO LineGetForwardInfoResponse.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    cti_fwd_array: StructArray[CtiCallForwardInformation] = ()


@message(102)
class LineSetMessageWaitingRequest(Request):
    """TODO LineSetMessageWaitingRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    line_name: Text = ""
    lamp_mode: OneOf[LampMode] = 0
    voice_counts: Bool = False
    total_new_voice_msgs: I32 = 0
    total_old_voice_msgs: I32 = 0
    high_priority_voice_counts: Bool = False
    new_high_priority_voice_msgs: I32 = 0
    old_high_priority_voice_msgs: I32 = 0
    fax_counts: Bool = False
    tota_new_fax_msgs: I32 = 0
    total_old_fax_msgs: I32 = 0
    high_priority_fax_counts: Bool = False
    new_high_priority_fax_msgs: I32 = 0
    old_high_priority_fax_msgs: I32 = 0


@message(103)
class LineSetMessageWaitingResponse(Response):
    """TODO LineSetMessageWaitingResponse.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(137)
class LineSetRingerStatusRequest(Request):
    """TODO LineSetRingerStatusRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    ringer_status: OneOf[RingerStatus] = 0


@message(138)
class LineSetRingerStatusResponse(Response):
    """TODO LineSetRingerStatusResponse.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(201)
class LineAutoAcceptChangeRequest(Request):
    """TODO LineAutoAcceptChangeRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    auto_accept_status: OneOf[AutoAcceptStatus] = 0


@message(202)
class LineAutoAcceptChangeResponse(Response):
    """TODO LineAutoAcceptChangeResponse.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    auto_accept_status: OneOf[AutoAcceptStatus] = 0


@message(203)
class LineAutoAcceptStatusEvent(Event):
    """TODO LineAutoAcceptStatusEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    auto_accept_status: OneOf[AutoAcceptStatus] = 0
