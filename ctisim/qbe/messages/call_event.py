"""What happens to a call leg: new, changed, gone, ringing, sounding."""

from ctisim.qbe.declaration import Event, message
from ctisim.qbe.enums import (
    CallAttributeType,
    CallCloseReason,
    CallOrigin,
    CallOrphanStatus,
    CallReason,
    CallSecurityStatus,
    CallState,
    CallStateCause,
    CallType,
    CodeRequired,
    DestinationType,
    FeatureCallType,
    FeaturePriority,
    IPAddressingMode,
    KeypadButton,
    MultiMediaCapabilityFlag,
    PatternUsage,
    Tone,
    ToneDirection,
)
from ctisim.qbe.fields import I32, Bool, Bytes, Mask, OneOf, Struct, Text, Unicode
from ctisim.qbe.structures import DeviceMultiMediaCapability, PartyDNInfo, PartyDNInfo_V2


@message(48)
class NewCallEvent(Event):
    """TODO NewCallEvent.

    Evidence: TODO
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
    state: OneOf[CallState] = 0
    origin: OneOf[CallOrigin] = 0
    user_data: Bytes = b""
    auxiliary_data: I32 = 0
    far_endpoint_call_manager_id: I32 = 0
    far_endpoint_type: OneOf[DestinationType] = 0
    reason: OneOf[CallReason] = 0
    calling_party_name: Text = ""
    called_party_name: Text = ""
    original_party_name: Text = ""
    last_redirecting_party: Text = ""
    last_redirecting_party_name: Text = ""
    calling_party_device_name: Text = ""
    b_remote_in_use: Bool = False
    parent_call_manager_id: I32 = 0
    parent_call_id: I32 = 0
    b_privacy: Bool = False
    media_device_name: Text = ""
    media_resource_id: I32 = 0
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
    cti_call_type: Mask[CallType] = 0
    calling_party_ip_addr: I32 = 0
    far_end_line_id_dn: Text = ""
    far_end_line_id_partition: Text = ""
    call_presentable: Bool = False
    feature_priority: OneOf[FeaturePriority] = 0
    globalized_calling_party: Text = ""
    calling_party_ip_addr_v6: Bytes = b""
    calling_party_ip_addressing_mode: OneOf[IPAddressingMode] = 0
    b_is_rollover_call: Bool = False
    unique_protocol_call_reference: Text = ""
    cgpn_hunt_member_dn: Text = ""
    cgpn_hunt_member_partition: Text = ""
    cgpn_pattern_usage: OneOf[PatternUsage] = 0
    cdpn_pattern_usage: OneOf[PatternUsage] = 0
    calling_party_multi_media_cap_bit_mask: Mask[MultiMediaCapabilityFlag] = 0
    called_party_multi_media_cap_bit_mask: Mask[MultiMediaCapabilityFlag] = 0
    calling_party_multi_media_capability_info: Struct[DeviceMultiMediaCapability] = DeviceMultiMediaCapability()
    called_party_multi_media_capability_info: Struct[DeviceMultiMediaCapability] = DeviceMultiMediaCapability()
    device_uuid: Text = ""
    peer_uuid: Text = ""


@message(281)
class CallStateChangedEvent_V2(Event):
    """TODO CallStateChangedEvent_V2.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    state: OneOf[CallState] = 0
    cause: OneOf[CallStateCause] = 0
    fwd_destination_address: Text = ""
    fwd_destination_party_dn_info: Struct[PartyDNInfo_V2] = PartyDNInfo_V2()
    reason: OneOf[CallReason] = 0
    b_remote_in_use: Bool = False
    overall_call_security_status: OneOf[CallSecurityStatus] = 0
    b_is_consult_setup_by_rollover: Bool = False
    b_call_cleared_by_hunt_list: Bool = False
    cgpn_hunt_member_dn: Text = ""
    cgpn_hunt_member_partition: Text = ""
    cdpn_hunt_member_dn: Text = ""
    cdpn_hunt_member_partition: Text = ""


@message(108)
class CallPartyInfoChangedEvent(Event):
    """TODO CallPartyInfoChangedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    calling_party_changed: Bool = False
    calling_party: Text = ""
    calling_party_name: Text = ""
    called_party_changed: Bool = False
    called_party: Text = ""
    called_party_name: Text = ""
    original_called_party: Text = ""
    original_called_party_name: Text = ""
    last_redirecting_party: Text = ""
    last_redirecting_party_name: Text = ""
    far_end_point_type: OneOf[DestinationType] = 0
    reason: OneOf[CallReason] = 0
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
    far_end_line_id_dn: Text = ""
    far_end_line_id_partition: Text = ""
    globalized_calling_party: Text = ""
    cgpn_hunt_member_dn: Text = ""
    cgpn_hunt_member_partition: Text = ""
    cdpn_hunt_member_dn: Text = ""
    cdpn_hunt_member_partition: Text = ""
    cgpn_pattern_usage: OneOf[PatternUsage] = 0
    cdpn_pattern_usage: OneOf[PatternUsage] = 0
    current_calling_party_device_name: Text = ""
    current_called_party_device_name: Text = ""
    call_attribute_type: OneOf[CallAttributeType] = 0
    calling_party_multi_media_cap_bit_mask: Mask[MultiMediaCapabilityFlag] = 0
    called_party_multi_media_cap_bit_mask: Mask[MultiMediaCapabilityFlag] = 0
    calling_party_multi_media_capability_info: Struct[DeviceMultiMediaCapability] = DeviceMultiMediaCapability()
    called_party_multi_media_capability_info: Struct[DeviceMultiMediaCapability] = DeviceMultiMediaCapability()
    device_uuid: Text = ""
    peer_uuid: Text = ""


@message(84)
class CallClosedEvent(Event):
    """TODO CallClosedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    reason: OneOf[CallCloseReason] = 0


@message(86)
class DtmfEvent(Event):
    """TODO DtmfEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    digit: OneOf[KeypadButton] = 0


@message(87)
class RingEvent(Event):
    """TODO RingEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(89)
class ToneChangedEvent(Event):
    """TODO ToneChangedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    tone: OneOf[Tone] = 0
    feature_id: OneOf[FeatureCallType] = 0
    code_required: OneOf[CodeRequired] = 0
    tone_direction: OneOf[ToneDirection] = 0


@message(106)
class CallPlayDTMFCompleteEvent(Event):
    """TODO CallPlayDTMFCompleteEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    sequence_number: I32 = 0
    result: I32 = 0


@message(249)
class CallPresentEvent(Event):
    """TODO CallPresentEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    b_presentable: Bool = False


@message(251)
class CallFeatureCancelledEvent(Event):
    """TODO CallFeatureCancelledEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    consult_call_manager_id: I32 = 0
    consult_call_id: I32 = 0


@message(266)
class CallOrphanStatusEvent(Event):
    """TODO CallOrphanStatusEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    call_orphan_status: OneOf[CallOrphanStatus] = 0
