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
    """An application asks for a line of a device, and which of its events it wants.

    Evidence: trace of CUCM 14 (TAC 220616); JTAPI 11.5 to 15 on the wire (captures/jtapi-15-makecall.jsonl).
    """

    TRACE = "( seq#={sequence_number} AutoAccept={auto_accept_status} Partition={partition})"

    device_name: Text = ""
    line_name: Text = ""
    filter: Struct[LineEventFilter] = LineEventFilter()
    auto_accept_status: OneOf[AutoAcceptStatus] = 0
    partition: Text = ""


@message(38)
class LineOpenResponse(Response):
    """The line is opened: its handle. LineInServiceEvent follows, but not while a port or route point is unregistered.

    Evidence: sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    auto_accept_status: OneOf[AutoAcceptStatus] = 0


@message(39)
class LineChangeEventFilterRequest(Request):
    """An application says which events of a line it wants from now on; the first call observer asks for nearly all.

    Evidence: JTAPI 11.5 to 15 on the wire (captures/jtapi-15-makecall.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    filter: Struct[LineEventFilter] = LineEventFilter()


@message(40)
class LineChangeEventFilterResponse(Response):
    """The line's new event filter is in force; ExistingCallEvents follow when it newly asks for them.

    Evidence: sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(41)
class LineCloseRequest(Request):
    """An application gives a line up.

    Evidence: JTAPI on the wire (captures/portauto.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(42)
class LineCloseResponse(Response):
    """The line is given up; no event of it follows.

    Evidence: sent by an experiment and taken by JTAPI (captures/portauto.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(45)
class LineGetInfoRequest(Request):
    """An application asks how many calls a line has and what it can do.

    Evidence: JTAPI on the wire (captures/misc.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(46)
class LineGetInfoResponse(Response):
    """The line's calls, abilities and forwarding.

    `fwd_info` must have an element, or JTAPI's getAddressCallInfo() fails inside.

    Evidence: sent by an experiment and taken by JTAPI (captures/misc.jsonl).
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
    """The server has closed a line under the application; also how a failed opening is told, after a good
    LineOpenResponse.

    Evidence: trace of CUCM 14 (TAC 220616); sent by an experiment and taken by JTAPI (captures/oos.jsonl).
    """

    TRACE = "( LH={line_call_manager_id}|{line_id} reason={reason} )"

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    reason: OneOf[LineCloseReason] = 0


@message(113)
class LineOutOfServiceEvent(Event):
    """A line is not usable for now.

    Evidence: sent by an experiment and taken by JTAPI (captures/oos.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    reason: OneOf[LineOutOfServiceReason] = 0


@message(114)
class LineInServiceEvent(Event):
    """A line is usable; for an intercom line, with its speed dial.

    Evidence: sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    default_intercom_info: Struct[LineIntercomSpeedDialInfo] = LineIntercomSpeedDialInfo()
    current_intercom_info: Struct[LineIntercomSpeedDialInfo] = LineIntercomSpeedDialInfo()
    is_intercom_target_set: Bool = False


@message(121)
class LineSetForwardRequest(Request):
    """An application sets or cancels forwarding (type 1 and a number; type 0 and none). Only forward all can be set.

    Evidence: JTAPI on the wire (captures/forward.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    fwd_destn_info: StructArray[CtiCallForwardInformation] = ()


@message(122)
class LineSetForwardResponse(Response):
    """Forwarding is set; LineForwardEvent goes to every appearance of the line.

    Evidence: sent by an experiment and taken by JTAPI (captures/forward.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(123)
class LineForwardEvent(Event):
    """The forwarding of a line changed (filter bLineCfwdAllStatus).

    Evidence: sent by an experiment and taken by JTAPI (captures/forward.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    forward_array: StructArray[CtiCallForwardInformation] = ()


@message(124)
class LineGetForwardInfoRequest(Request):
    """An application asks where a line forwards to.

    Evidence: JTAPI on the wire (captures/forward.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(125)
class LineGetForwardInfoResponse(Response):
    """The forwarding in force; empty when there is none.

    Evidence: sent by an experiment and taken by JTAPI (captures/forward.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    cti_fwd_array: StructArray[CtiCallForwardInformation] = ()


@message(102)
class LineSetMessageWaitingRequest(Request):
    """An application turns a message waiting lamp on or off, with counts of messages for phones that show them.

    Evidence: JTAPI on the wire (captures/misc.jsonl).
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
    """The message waiting lamp is set.

    Evidence: sent by an experiment and taken by JTAPI (captures/misc.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(137)
class LineSetRingerStatusRequest(Request):
    """An application silences a line or lets it ring.

    Evidence: JTAPI on the wire (captures/misc.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    ringer_status: OneOf[RingerStatus] = 0


@message(138)
class LineSetRingerStatusResponse(Response):
    """The ringer of the line is set.

    Evidence: sent by an experiment and taken by JTAPI (captures/misc.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(201)
class LineAutoAcceptChangeRequest(Request):
    """An application has a port or route point accept calls by itself, or not.

    Evidence: JTAPI on the wire (captures/portauto.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    auto_accept_status: OneOf[AutoAcceptStatus] = 0


@message(202)
class LineAutoAcceptChangeResponse(Response):
    """Auto accept is set; LineAutoAcceptStatusEvent tells the others.

    Evidence: sent by an experiment and taken by JTAPI (captures/portauto.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    auto_accept_status: OneOf[AutoAcceptStatus] = 0


@message(203)
class LineAutoAcceptStatusEvent(Event):
    """Auto accept of a line was changed, perhaps by another application.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    auto_accept_status: OneOf[AutoAcceptStatus] = 0
