"""Transfer, conference, join."""

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import CallReason, ConferenceModifyStatus, FeatureCallType
from ctisim.qbe.fields import I32, Bool, Bytes, I32Array, Inlined, OneOf, Struct, StructArray, Text, Unicode
from ctisim.qbe.structures import ClientCallHandle, CtiCallHandle, CtiGlobalCallHandle, ParticipantInfo, PartyDNInfo


@message(54)
class CallBlindConferenceRequest(Request):
    """An application adds a party to a call without asking it first. (Never seen from JTAPI 11.5 to 15.)

    Evidence: the golden vectors; not seen on the wire.
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
    """The party is being called.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(56)
class CallBlindTransferRequest(Request):
    """An application transfers a call without asking the target first. (JTAPI 11.5 to 15 use CallRedirectRequest
    instead.)

    Evidence: the golden vectors; not seen on the wire.
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
    """The transfer is on its way.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(60)
class CallCompleteConferenceRequest(Request):
    """An application joins a consult call into a conference. (JTAPI 11.5 to 15 use CallJoinRequest instead.)

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    consult_call_manager_id: I32 = 0
    consult_call_leg_id: I32 = 0


@message(61)
class CallCompleteConferenceResponse(Response):
    """The calls are being joined.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(62)
class CallCompleteTransferRequest(Request):
    """An application completes a transfer with its consult call. (JTAPI 11.5 to 15 use CallDirectTransferRequest
    instead.)

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    consult_call_manager_id: I32 = 0
    consult_call_leg_id: I32 = 0


@message(63)
class CallCompleteTransferResponse(Response):
    """The transfer is being completed.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(80)
class CallSetupConferenceRequest(Request):
    """An application consults somebody about a conference: the call is held, a consult call made.

    Evidence: JTAPI on the wire (captures/confout.jsonl).
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
    """The leg and line of the conference consult call; its NewCallEvent follows.

    Evidence: sent by an experiment and taken by JTAPI (captures/confout.jsonl).
    """

    consult_call_manager_id: I32 = 0
    consult_call_id: I32 = 0
    consult_line: Text = ""
    consult_line_partition: Text = ""


@message(82)
class CallSetupTransferRequest(Request):
    """An application consults somebody about a transfer: the call is held, a consult call made.

    Evidence: JTAPI on the wire (captures/consultbad.jsonl).
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
    """The leg and line of the transfer consult call; its NewCallEvent follows.

    Evidence: sent by an experiment and taken by JTAPI (captures/consultbad.jsonl).
    """

    consult_call_manager_id: I32 = 0
    consult_call_id: I32 = 0
    consult_line: Text = ""
    consult_line_partition: Text = ""


@message(166)
class LineTransferStartedEvent(Event):
    """A transfer begins (filter bTransferStarted). Goes to every observed line with a leg in either call: the client
    counts one Started and one Ended each.

    Evidence: sent by an experiment and taken by JTAPI (captures/transfer-not-successful.jsonl).
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
    surving_call_type: OneOf[FeatureCallType] = 0
    other_call_type: OneOf[FeatureCallType] = 0
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
    """A transfer is over, done or failed (filter bTransferEnded); `transaction_id` is the Started event's.

    Evidence: sent by an experiment and taken by JTAPI (captures/transfer-not-successful.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    transaction_id: I32 = 0
    success: Bool = False
    b_remote_in_use: Bool = False
    idle_calls: StructArray[CtiCallHandle] = ()


@message(172)
class CallDirectTransferRequest(Request):
    """An application connects the far ends of two calls of a line and leaves: completes a consult transfer, or joins
    any two.

    Evidence: JTAPI on the wire (captures/transfer-failure-response.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    other_call_handle: Inlined[ClientCallHandle] = ClientCallHandle()


@message(173)
class CallDirectTransferResponse(Response):
    """The transfer is on its way; LineTransferStartedEvent follows.

    Evidence: sent by an experiment and taken by JTAPI (captures/transfer-not-successful.jsonl).
    """


@message(174)
class CallJoinRequest(Request):
    """An application joins other calls of its line into one conference.

    Evidence: JTAPI on the wire (captures/confout.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    other_calls: StructArray[ClientCallHandle] = ()


@message(175)
class CallJoinResponse(Response):
    """The calls are being joined; LineConferenceStartedEvent follows.

    Evidence: sent by an experiment and taken by JTAPI (captures/confout.jsonl).
    """


@message(169)
class LineConferenceStartedEvent(Event):
    """Calls are being joined (filter bConferenceStarted). Goes to every observed line of all the calls.

    Evidence: sent by an experiment and taken by JTAPI (captures/confout.jsonl).
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
    primary_call_type: OneOf[FeatureCallType] = 0
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
    """The joining is over, done or failed (filter bConferenceEnded); `transaction_id` is the Started event's.

    Evidence: sent by an experiment and taken by JTAPI (captures/confout.jsonl).
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
    """An application drops another participant of a conference that it does not observe.

    Evidence: JTAPI on the wire (captures/confout.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    drop_party_call_manager_id: I32 = 0
    drop_party_call_leg_id: I32 = 0


@message(253)
class CallConferenceDropPartyResponse(Response):
    """The participant is being dropped; a conference state change follows.

    Evidence: sent by an experiment and taken by JTAPI (captures/confout.jsonl).
    """


@message(107)
class CallConferenceStateChangedEvent(Event):
    """A conference gained, lost or renamed a participant; without it a party that nobody observes is never shown.

    `idle_calls` only on the controller's leg; `other_participants_info` is everybody but the receiver and the changed
    one.

    Evidence: sent by an experiment and taken by JTAPI (captures/confout.jsonl).
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
