"""Transfer, conference, join."""

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import CallReason, CallType, ConferenceModifyStatus
from ctisim.qbe.fields import I32, Bool, Bytes, I32Array, Inlined, Mask, OneOf, Struct, StructArray, Text, Unicode
from ctisim.qbe.structures import ClientCallHandle, CtiCallHandle, CtiGlobalCallHandle, ParticipantInfo, PartyDNInfo


@message(54)
class CallBlindConferenceRequest(Request):
    """TODO CallBlindConferenceRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    new_global_call_manager_id: I32 = 0
    new_global_call_id: I32 = 0
    calling_address: Text = ""
    dest_address: Text = ""
    user_data: Bytes = b""


@message(55)
class CallBlindConferenceResponse(Response):
    """TODO CallBlindConferenceResponse.

    Evidence: TODO
    """


@message(56)
class CallBlindTransferRequest(Request):
    """TODO CallBlindTransferRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    new_global_call_manager_id: I32 = 0
    new_global_call_id: I32 = 0
    calling_address: Text = ""
    dest_address: Text = ""
    user_data: Bytes = b""


@message(57)
class CallBlindTransferResponse(Response):
    """TODO CallBlindTransferResponse.

    Evidence: TODO
    """


@message(60)
class CallCompleteConferenceRequest(Request):
    """TODO CallCompleteConferenceRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    consult_call_manager_id: I32 = 0
    consult_call_leg_id: I32 = 0


@message(61)
class CallCompleteConferenceResponse(Response):
    """TODO CallCompleteConferenceResponse.

    Evidence: TODO
    """


@message(62)
class CallCompleteTransferRequest(Request):
    """TODO CallCompleteTransferRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    consult_call_manager_id: I32 = 0
    consult_call_leg_id: I32 = 0


@message(63)
class CallCompleteTransferResponse(Response):
    """TODO CallCompleteTransferResponse.

    Evidence: TODO
    """


@message(80)
class CallSetupConferenceRequest(Request):
    """TODO CallSetupConferenceRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    new_call_manager_id: I32 = 0
    new_global_call_id: I32 = 0
    calling_address: Text = ""
    dest_address: Text = ""
    user_data: Bytes = b""


@message(81)
class CallSetupConferenceResponse(Response):
    """TODO CallSetupConferenceResponse.

    Evidence: TODO
    """

    consult_call_manager_id: I32 = 0
    consult_call_id: I32 = 0
    consult_line: Text = ""
    consult_line_partition: Text = ""


@message(82)
class CallSetupTransferRequest(Request):
    """TODO CallSetupTransferRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    new_call_manager_id: I32 = 0
    new_global_call_id: I32 = 0
    calling_address: Text = ""
    dest_address: Text = ""
    user_data: Bytes = b""
    b_never_connect_media_for_consult_call: Bool = False


@message(83)
class CallSetupTransferResponse(Response):
    """TODO CallSetupTransferResponse.

    Evidence: TODO
    """

    consult_call_manager_id: I32 = 0
    consult_call_id: I32 = 0
    consult_line: Text = ""
    consult_line_partition: Text = ""


@message(166)
class LineTransferStartedEvent(Event):
    """TODO LineTransferStartedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    transaction_id: I32 = 0
    controller_number: Text = ""
    controller_name: Text = ""
    surviving_gcmid: I32 = 0
    surviving_gccid: I32 = 0
    other_gcmid: I32 = 0
    other_gccid: I32 = 0
    surving_call_type: Mask[CallType] = 0
    other_call_type: Mask[CallType] = 0
    b_remote_in_use: Bool = False
    unicode_controller_name: Unicode = ""
    unicode_controller_namelocale: I32 = 0
    controller_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    controller_device_name: Text = ""
    final_controller_call_manager_id: I32 = 0
    final_controller_call_leg_id: I32 = 0
    other_controller_call_manager_id: I32 = 0
    other_controller_call_leg_id: I32 = 0
    controller_hunt_member_dn: Text = ""
    controller_hunt_member_partition: Text = ""


@message(167)
class LineTransferEndedEvent(Event):
    """TODO LineTransferEndedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    transaction_id: I32 = 0
    success: Bool = False
    b_remote_in_use: Bool = False
    idle_calls: StructArray[CtiCallHandle] = ()


@message(172)
class CallDirectTransferRequest(Request):
    """TODO CallDirectTransferRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    other_call_handle: Inlined[ClientCallHandle] = ClientCallHandle()


@message(173)
class CallDirectTransferResponse(Response):
    """TODO CallDirectTransferResponse.

    Evidence: TODO
    """


@message(174)
class CallJoinRequest(Request):
    """TODO CallJoinRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    other_calls: StructArray[ClientCallHandle] = ()


@message(175)
class CallJoinResponse(Response):
    """TODO CallJoinResponse.

    Evidence: TODO
    """


@message(169)
class LineConferenceStartedEvent(Event):
    """TODO LineConferenceStartedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    transaction_id: I32 = 0
    controller_number: Text = ""
    controller_name: Text = ""
    surviving_gcmid: I32 = 0
    surviving_gccid: I32 = 0
    other_gcids: StructArray[CtiGlobalCallHandle] = ()
    b_remote_in_use: Bool = False
    unicode_controller_name: Unicode = ""
    unicode_controller_namelocale: I32 = 0
    controller_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    requestor_number: Text = ""
    requestor_name: Text = ""
    primary_call_type: Mask[CallType] = 0
    secondary_call_types: I32Array = ()
    unicode_requestor_name: Unicode = ""
    unicode_requestor_name_locale: I32 = 0
    requestor_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    controller_device_name: Text = ""
    requestor_device_name: Text = ""
    controller_hunt_member_dn: Text = ""
    controller_hunt_member_partition: Text = ""
    requestor_hunt_member_dn: Text = ""
    requestor_hunt_member_partition: Text = ""


@message(170)
class LineConferenceEndedEvent(Event):
    """TODO LineConferenceEndedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    transaction_id: I32 = 0
    success: Bool = False
    b_remote_in_use: Bool = False
    idle_calls: StructArray[CtiCallHandle] = ()
    controller_number: Text = ""
    controller_name: Text = ""
    unicode_controller_name: Unicode = ""
    unicode_controller_namelocale: I32 = 0
    controller_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    controller_device_name: Text = ""
    requestor_number: Text = ""
    requestor_name: Text = ""
    unicode_requestor_name: Unicode = ""
    unicode_requestor_namelocale: I32 = 0
    requestor_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    requestor_device_name: Text = ""
    controller_hunt_member_dn: Text = ""
    controller_hunt_member_partition: Text = ""
    requestor_hunt_member_dn: Text = ""
    requestor_hunt_member_partition: Text = ""


@message(252)
class CallConferenceDropPartyRequest(Request):
    """TODO CallConferenceDropPartyRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    drop_party_call_manager_id: I32 = 0
    drop_party_call_leg_id: I32 = 0


@message(253)
class CallConferenceDropPartyResponse(Response):
    """TODO CallConferenceDropPartyResponse.

    Evidence: TODO
    """


@message(107)
class CallConferenceStateChangedEvent(Event):
    """TODO CallConferenceStateChangedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    conference_state_changed_id: I32 = 0
    global_call_manager_id: I32 = 0
    global_call_id: I32 = 0
    modify_status: OneOf[ConferenceModifyStatus] = 0
    changed_participant_info: Struct[ParticipantInfo] = ParticipantInfo()
    other_participants_info: StructArray[ParticipantInfo] = ()
    controller_participant_info: Struct[ParticipantInfo] = ParticipantInfo()
    reason: OneOf[CallReason] = 0
    b_remote_in_use: Bool = False
    b_privacy: Bool = False
    controller_device_name: Text = ""
    idle_calls: StructArray[CtiCallHandle] = ()
    requestor_participant_info: Struct[ParticipantInfo] = ParticipantInfo()
    requestor_device_name: Text = ""
    local_conference_bridge_id: Text = ""
    local_conference_bridge_name: Text = ""
    b_advance_adhoc_conference: Bool = False
    local_conference_bridge_partition: Text = ""
