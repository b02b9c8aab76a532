"""Calls met on arrival, and calls that become another global call."""

from ctisim.qbe.declaration import Event, message
from ctisim.qbe.enums import (
    CallOrigin,
    CallReason,
    CallSecurityStatus,
    CallSelectStatus,
    CallState,
    CallStateCause,
    CallType,
    DestinationType,
    FeaturePriority,
    IPAddressingMode,
    MultiMediaCapabilityFlag,
    PatternUsage,
)
from ctisim.qbe.fields import I32, Bool, Bytes, Mask, OneOf, Struct, StructArray, Text, Unicode
from ctisim.qbe.structures import DeviceMultiMediaCapability, ParticipantInfo, PartyDNInfo


@message(49)
class ExistingCallEvent(Event):
    """A call that was there before the application observed the line (filter bExistingCallEvent).

    `participants_info` must be empty for a call of two parties: one element makes it a conference.

    Evidence: sent by an experiment and taken by JTAPI (captures/existing.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    line_handle_specified: Bool = False
    device_name: Text = ""
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    global_call_manager_id: I32 = 0
    call_id: I32 = 0
    calling_party: Text = ""
    called_party: Text = ""
    original_called_party: Text = ""
    last_redirecting_party: Text = ""
    state: OneOf[CallState] = 0
    origin: OneOf[CallOrigin] = 0
    user_data: Bytes = b""
    auxiliary_data: I32 = 0
    far_endpoint_call_manager_id: I32 = 0
    far_endpoint_type: OneOf[DestinationType] = 0
    reason: OneOf[CallReason] = 0
    cause: OneOf[CallStateCause] = 0
    participants_info: StructArray[ParticipantInfo] = ()
    calling_party_name: Text = ""
    called_party_name: Text = ""
    original_called_party_name: Text = ""
    last_redirecting_party_name: Text = ""
    calling_party_device_name: Text = ""
    controller_participant: Struct[ParticipantInfo] = ParticipantInfo()
    media_device_name: Text = ""
    media_resource_id: I32 = 0
    media_transmit_active: Bool = False
    media_receive_active: Bool = False
    b_remote_in_use: Bool = False
    parent_call_manager_id: I32 = 0
    parent_call_id: I32 = 0
    b_privacy: Bool = False
    call_select_status: OneOf[CallSelectStatus] = 0
    un_modified_calling_party: Text = ""
    un_modified_called_party: Text = ""
    un_modified_original_called_party: Text = ""
    un_modified_last_redirecting_party: Text = ""
    calling_party_pi: Bool = False
    calling_party_name_pi: Bool = False
    called_party_pi: Bool = False
    called_party_name_pi: Bool = False
    original_called_party_pi: Bool = False
    original_called_party_name_pi: Bool = False
    last_redirecting_party_pi: Bool = False
    last_redirecting_party_name_pi: Bool = False
    unicode_calling_party_name: Unicode = ""
    unicode_called_party_name: Unicode = ""
    unicode_original_called_party_name: Unicode = ""
    unicodelast_redirecting_party_name: Unicode = ""
    unicode_calling_party_locale: I32 = 0
    unicode_called_party_locale: I32 = 0
    unicode_original_called_party_locale: I32 = 0
    unicode_last_redirecting_party_locale: I32 = 0
    calling_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    called_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    original_called_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    last_redirecting_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    b_hold_reversion_delivered: Bool = False
    local_conference_bridge_id: Text = ""
    local_conference_bridge_name: Text = ""
    b_advance_adhoc_conference: Bool = False
    cti_call_type: Mask[CallType] = 0
    calling_party_ip_addr: I32 = 0
    overall_call_security_status: OneOf[CallSecurityStatus] = 0
    far_end_line_id_dn: Text = ""
    far_end_line_id_partition: Text = ""
    call_presentable: Bool = False
    feature_priority: OneOf[FeaturePriority] = 0
    globalized_calling_party: Text = ""
    calling_party_ip_addr_v6: Bytes = b""
    calling_party_ip_addressing_mode: OneOf[IPAddressingMode] = 0
    consult_setupby_rollover: Bool = False
    unique_protocol_call_reference: Text = ""
    cgpn_hunt_member_dn: Text = ""
    cgpn_hunt_member_partition: Text = ""
    cdpn_hunt_member_dn: Text = ""
    cdpn_hunt_member_partition: Text = ""
    cgpn_pattern_usage: OneOf[PatternUsage] = 0
    cdpn_pattern_usage: OneOf[PatternUsage] = 0
    called_party_device_name: Text = ""
    local_conference_bridge_partition: Text = ""
    calling_party_multi_media_cap_bit_mask: Mask[MultiMediaCapabilityFlag] = 0
    called_party_multi_media_cap_bit_mask: Mask[MultiMediaCapabilityFlag] = 0
    calling_party_multi_media_capability_info: Struct[DeviceMultiMediaCapability] = DeviceMultiMediaCapability()
    called_party_multi_media_capability_info: Struct[DeviceMultiMediaCapability] = DeviceMultiMediaCapability()
    device_uuid: Text = ""
    peer_uuid: Text = ""


@message(204)
class ExistingCallCompletedEvent(Event):
    """All calls that were there have been told (filter bExistingCallCompleted).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(88)
class GlobalCallHandleChangedEvent(Event):
    """A call leg now belongs to another call: transfer, conference, unpark (filter globalCallHandleChanged). This event
    moves a party; the Started and Ended events do not.

    Evidence: sent by an experiment and taken by JTAPI (captures/park.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    new_global_call_manager_id: I32 = 0
    new_global_call_id: I32 = 0
    reason: OneOf[CallReason] = 0
    calling_party: Text = ""
    calling_party_name: Text = ""
    called_party: Text = ""
    called_party_name: Text = ""
    original_party: Text = ""
    original_party_name: Text = ""
    last_redirecting_party: Text = ""
    last_redirecting_party_name: Text = ""
    b_remote_in_use: Bool = False
    b_privacy: Bool = False
    un_modified_calling_party: Text = ""
    un_modified_called_party: Text = ""
    un_modified_original_called_party: Text = ""
    un_modified_last_redirecting_party: Text = ""
    calling_party_pi: Bool = False
    calling_party_name_pi: Bool = False
    called_party_pi: Bool = False
    called_party_name_pi: Bool = False
    original_called_party_pi: Bool = False
    original_called_party_name_pi: Bool = False
    last_redirecting_party_pi: Bool = False
    last_redirecting_party_name_pi: Bool = False
    unicode_calling_party_name: Unicode = ""
    unicode_called_party_name: Unicode = ""
    unicode_original_called_party_name: Unicode = ""
    unicodelast_redirecting_party_name: Unicode = ""
    unicode_calling_party_locale: I32 = 0
    unicode_called_party_locale: I32 = 0
    unicode_original_called_party_locale: I32 = 0
    unicode_last_redirecting_party_locale: I32 = 0
    calling_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    called_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    original_called_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    last_redirecting_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    globalized_calling_party: Text = ""
    unique_protocol_call_reference: Text = ""
