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
    """A call appears on a line: offered, dialled or joined (filter bNewCallEvent).

    `call_id` must be the id allocated for it, `call_presentable` true and the unmodified parties filled, or the client
    goes astray.

    Evidence: trace of CUCM 11.5 (TAC 216177); sent by an experiment and taken by JTAPI
    (captures/jtapi-15-makecall.jsonl).
    """

    TRACE = (
        "(  LH={line_call_manager_id}|{line_id} CH={call_call_manager_id}|{call_leg_id}  CH=0|0  "
        "GCH={global_call_manager_id}|{call_id} lineHandleSpecified={line_handle_specified} state={state} "
        "origin={origin} farEndpointSpecified=1 farEndpointCMID={far_endpoint_call_manager_id} "
        "endpointType={far_endpoint_type} reason={reason} remote in use={b_remote_in_use} privacy={b_privacy}"
        " mediaResourceID= resource ID={media_resource_id} deviceName={device_name} cgpn={calling_party} "
        "Presentation={calling_party_pi} cgpn NameInfo=locale: {unicode_calling_party_locale} pi: "
        "{calling_party_name_pi} Name: {calling_party_name} UnicodeName: {unicode_calling_party_name} "
        "cdpn={called_party} Presentation={called_party_pi} cdpn NameInfo=locale: "
        "{unicode_called_party_locale} pi: {called_party_name_pi} Name: {called_party_name} UnicodeName: "
        "{unicode_called_party_name} original cdpn={original_called_party} "
        "Presentation={original_called_party_pi} original cdpn NameInfo=locale: "
        "{unicode_original_called_party_locale} pi: {original_called_party_name_pi} Name: "
        "{original_party_name} UnicodeName: {unicode_original_called_party_name} LRP={last_redirecting_party}"
        " Presentation={last_redirecting_party_pi} LRP NameInfo=locale: "
        "{unicode_last_redirecting_party_locale} pi: {last_redirecting_party_name_pi} Name: "
        "{last_redirecting_party_name} UnicodeName: {unicodelast_redirecting_party_name} UserData= "
        "callingPartyDeviceName={calling_party_device_name} mediaDeviceName={media_device_name} "
        "ucgpn={un_modified_calling_party} ucdpn={un_modified_called_party} unmodifiedOriginal "
        "cdpn={un_modified_original_called_party} uLRP={un_modified_last_redirecting_party} "
        "cgPnPartition={calling_party_dn_info.partition} cdPnPartition={called_party_dn_info.partition} "
        "oCdPnPartition={original_called_party_dn_info.partition} "
        "lrpPartition={last_redirecting_party_dn_info.partition} CgpnIP={calling_party_ip_addr:#x} "
        "IsConsultCallDueToRollover={b_is_rollover_call} apiCallReference={unique_protocol_call_reference} "
        "lineId.DN={far_end_line_id_dn} lineId.part={far_end_line_id_partition} "
        "CallPresentable={call_presentable} FeaturePriority ={feature_priority} "
        "globalizedCgPn={globalized_calling_party} ipAddrMode={calling_party_ip_addressing_mode} "
        "cgpnPU={cgpn_pattern_usage} "
        "cdpnPU={cdpn_pattern_usage}CallingPartyMultiMediaBitMask={calling_party_multi_media_cap_bit_mask}CalledPartyMultiMediaBitMask={called_party_multi_media_cap_bit_mask}"
        " Session-ID: Device= {device_uuid}; Remote= {peer_uuid}"
    )

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
    """A call leg changes its state (filter callStateChanged).

    A hang-up must carry reason DIRECTCALL: with CONFERENCE the client swallows the IDLE. A busy end is DISCONNECTED
    with cause 17, not state BUSY.

    Evidence: sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
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
    """Who is in a call has changed, or become known (filter partyInfoChanged).

    Between DIALING and PROCEEDING the caller's leg needs one, or an unobserved called party stays unknown.

    Evidence: sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
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
    """The server has closed a call leg under the application.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    reason: OneOf[CallCloseReason] = 0


@message(86)
class DtmfEvent(Event):
    """A digit came from the other end (filter dtmf).

    Evidence: sent by an experiment and taken by JTAPI (captures/dtmf.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    digit: OneOf[KeypadButton] = 0


@message(87)
class RingEvent(Event):
    """A line rings (filter ring).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(89)
class ToneChangedEvent(Event):
    """A line hears a tone; usually the one that asks for an authorization or client matter code (filter toneChanged).

    Evidence: sent by an experiment and taken by JTAPI (captures/unknown.jsonl).
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
    """All digits of a CallPlayDtmfRequest are out; `sequence_number` is the request's.

    Evidence: sent by an experiment and taken by JTAPI (captures/dtmf.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    sequence_number: I32 = 0
    result: I32 = 0


@message(249)
class CallPresentEvent(Event):
    """A call that was not presented to this appearance now is, or no longer (filter bCallPresentEvent).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    b_presentable: Bool = False


@message(251)
class CallFeatureCancelledEvent(Event):
    """The phone's user gave up a transfer or conference half way (filter bCallFeatureCancelled).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    consult_call_manager_id: I32 = 0
    consult_call_id: I32 = 0


@message(266)
class CallOrphanStatusEvent(Event):
    """A call lost its controller and pauses, or goes on (filter bCallOrphanStatusEvent).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    call_orphan_status: OneOf[CallOrphanStatus] = 0
