"""The structures that stand in messages, by reference or in arrays; each is declared before it is used."""

from typing import Annotated

from ctisim.qbe.declaration import Structure, structure
from ctisim.qbe.enums import (
    AutoAnswerType,
    CallState,
    DestinationType,
    DeviceConfigChangeFlag,
    DeviceControlType,
    DeviceProtocol,
    DeviceRollOverMode,
    DeviceType,
    DNDOption,
    DNType,
    EncodingType,
    EncryptionAlgorithm,
    HuntLogStatus,
    IPAddressingMode,
    MasterKeyIndicator,
    MediaPayload,
    MultiMediaCapabilityFlag,
    MultiMediaConnectionMode,
    MultiMediaType,
    NumberType,
    ProviderCapability,
    RecorderStatus,
    RecorderType,
    RecordType,
    SecurityIndicator,
    SupportsFeature,
    TelepresenceInterop,
    ToneChangedFilter,
    TransportType,
    URLType,
    VideoCapability,
)
from ctisim.qbe.fields import I32, Bool, Bytes, Mask, OneOf, Secret, Struct, StructArray, Text, Unicode, Wire


@structure
class ClientCallHandle(Structure):
    """TODO ClientCallHandle.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@structure
class CtiCallForwardInformation(Structure):
    """TODO CtiCallForwardInformation.

    Evidence: TODO
    """

    cfwd_type: I32 = 0
    call_fwd_destination: Text = ""


@structure
class CtiCallHandle(Structure):
    """TODO CtiCallHandle.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@structure
class CtiForwardInfo(Structure):
    """TODO CtiForwardInfo.

    Evidence: TODO
    """

    fwd_type: I32 = 0
    fwd_destination: Text = ""


@structure
class CtiGlobalCallHandle(Structure):
    """TODO CtiGlobalCallHandle.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    call_id: I32 = 0


@structure
class DNInfo(Structure):
    """TODO DNInfo.

    Evidence: TODO
    """

    name: Text = ""
    permanent_line_id: I32 = 0
    partition: Text = ""


@structure
class DeviceConfigInfo(Structure):
    """TODO DeviceConfigInfo.

    Evidence: TODO
    """

    ip_addressing_mode: OneOf[IPAddressingMode] = 0


@structure
class DeviceConfigChange(Structure):
    """TODO DeviceConfigChange.

    Evidence: TODO
    """

    device_name: Text = ""
    device_config_info: Struct[DeviceConfigInfo] = DeviceConfigInfo()


@structure
class RemoteDestinationInfo(Structure):
    """TODO RemoteDestinationInfo.

    Evidence: TODO
    """

    remote_destination_name: Unicode = ""
    remote_destination_number: Text = ""
    is_active_rd: Bool = False


@structure
class DeviceConfigInfo_V2(Structure):
    """TODO DeviceConfigInfo_V2.

    Evidence: TODO
    """

    device_config_change_bit_map: Mask[DeviceConfigChangeFlag] = 0
    remote_destinations_info: StructArray[RemoteDestinationInfo] = ()
    is_my_app_last_to_set_active_rd: Bool = False


@structure
class DeviceEventFilter(Structure):
    """TODO DeviceEventFilter.

    Evidence: TODO
    """

    device_mode_changed: Bool = False
    key_pressed: Bool = False
    feature_button_pressed: Bool = False
    lamp_mode_changed: Bool = False
    ring_mode_changed: Bool = False
    display_changed: Bool = False
    start_transmission: Bool = False
    stop_transmission: Bool = False
    start_reception: Bool = False
    stop_reception: Bool = False
    soft_key_pressed: Bool = False
    open_logical_channel: Bool = False
    device_data: Bool = False
    media_resource_allocated: Bool = False
    media_resource_deallocated: Bool = False
    media_resource_updated: Bool = False
    media_connection_added: Bool = False
    media_connection_removed: Bool = False
    media_resource_existing: Bool = False
    existing_media_resources_completed: Bool = False
    snapshot: Bool = False
    reception_key: Bool = False
    transmission_key: Bool = False
    device_idle_state: Bool = False
    device_active_state: Bool = False
    device_alerting_state: Bool = False
    device_hold_state: Bool = False
    device_whisper_state: Bool = False
    b_dnd_changed: Bool = False
    b_dnd_option_changed: Bool = False
    b_open_media_ip_port_event: Bool = False
    b_multi_media_streams_info: Bool = False
    b_hunt_log_status_changed: Bool = False


@structure
class DeviceInfo(Structure):
    """TODO DeviceInfo.

    Evidence: TODO
    """

    name: Text = ""
    type: OneOf[DeviceType] = 0
    allows_registration: Bool = False
    device_id: I32 = 0
    locale: I32 = 0
    protocol: OneOf[DeviceProtocol] = 0
    is_restricted: Bool = False
    alt_script: Text = ""
    dev_type_name: Text = ""
    dnd_option: OneOf[DNDOption] = 0
    role_over_mode: OneOf[DeviceRollOverMode] = 0
    is_bib_enabled: Bool = False
    ip_addressing_mode: OneOf[IPAddressingMode] = 0
    supports_feature: Mask[SupportsFeature] = 0
    is_visiting_device: Bool = False


@structure
class DeviceInfoDynamic(Structure):
    """TODO DeviceInfoDynamic.

    Evidence: TODO
    """

    locale: I32 = 0
    alt_script: Text = ""
    dnd_option: Annotated[OneOf[DNDOption], Wire("DNDOption")] = 0
    configured_ip_addr_mode: OneOf[IPAddressingMode] = 0
    em_login_allowed: Bool = False
    device_restricted: Bool = False
    outbound_call_roll_over_mode: OneOf[DeviceRollOverMode] = 0
    bib_enabled: Bool = False


@structure
class DeviceInfoStatic(Structure):
    """TODO DeviceInfoStatic.

    Evidence: TODO
    """

    device_type: OneOf[DeviceType] = 0
    device_type_name: Text = ""
    device_id: Annotated[I32, Wire("deviceId")] = 0
    protocol: OneOf[DeviceProtocol] = 0
    special_device_capabilities: Mask[SupportsFeature] = 0
    visiting_device: Bool = False


@structure
class DeviceMultiMediaCapability(Structure):
    """TODO DeviceMultiMediaCapability.

    Evidence: TODO
    """

    video_capability: Mask[VideoCapability] = 0
    telepresence_info: Mask[TelepresenceInterop] = 0
    screen_count: I32 = 0


@structure
class DeviceRegistrationInfo(Structure):
    """TODO DeviceRegistrationInfo.

    Evidence: TODO
    """

    media_termination: I32 = 0
    active_ip_addr_mode: Annotated[OneOf[IPAddressingMode], Wire("activeIpAddrMode")] = 0
    ipv4_addr: I32 = 0
    ipv6_addr: Bytes = b""
    unicode_login_user_id: Unicode = ""
    encoding_type: OneOf[EncodingType] = 0
    cti_controllable: OneOf[DeviceControlType] = 0
    device_user_policy: I32 = 0
    device_app_policy: I32 = 0
    device_multi_media_capability_bit_mask: Mask[MultiMediaCapabilityFlag] = 0
    device_multi_media_capability: Struct[DeviceMultiMediaCapability] = DeviceMultiMediaCapability()
    hunt_log_status: OneOf[HuntLogStatus] = 0


@structure
class DeviceSecurityInfo(Structure):
    """TODO DeviceSecurityInfo.

    Evidence: TODO
    """

    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    security_indicator: OneOf[SecurityIndicator] = 0


@structure
class LineEventFilter(Structure):
    """TODO LineEventFilter.

    Evidence: TODO
    """

    call_state_changed: Bool = False
    dtmf: Bool = False
    ring: Bool = False
    tone_changed: OneOf[ToneChangedFilter] = 0
    global_call_handle_changed: Bool = False
    party_info_changed: Bool = False
    b_existing_call_event: Bool = False
    b_new_call_event: Bool = False
    b_line_cfwd_all_status: Bool = False
    b_transfer_started: Bool = False
    b_transfer_ended: Bool = False
    b_transfer_failed: Bool = False
    b_conference_started: Bool = False
    b_conference_ended: Bool = False
    b_conference_failed: Bool = False
    b_barge_started: Bool = False
    b_barge_ended: Bool = False
    b_cbarge_started: Bool = False
    b_cbarge_ended: Bool = False
    b_privacy_changed: Bool = False
    b_call_select_changed: Bool = False
    b_existing_call_completed: Bool = False
    b_hold_reversion: Bool = False
    b_intercom_info_changed: Bool = False
    b_intercom_info_restoration_failed: Bool = False
    b_monitoring_started: Bool = False
    b_monitoring_ended: Bool = False
    b_recording_started: Bool = False
    b_recording_ended: Bool = False
    b_call_attribute_info: Bool = False
    b_call_security_status_update: Bool = False
    b_call_present_event: Bool = False
    b_call_feature_cancelled: Bool = False
    b_park_status_event: Bool = False
    b_line_hunt_call_status_event: Bool = False
    b_monitoring_terminated_event: Bool = False
    b_call_orphan_status_event: Bool = False
    b_monitor_updated_event: Bool = False
    b_send_media_to_bib_events: Bool = False
    b_announcement_events: Bool = False
    b_recording_failed_event: Bool = False


@structure
class LineIntercomSpeedDialInfo(Structure):
    """TODO LineIntercomSpeedDialInfo.

    Evidence: TODO
    """

    number: Text = ""
    label: Text = ""
    unicode_label: Unicode = ""


@structure
class LineInfo(Structure):
    """TODO LineInfo.

    Evidence: TODO
    """

    name: Text = ""
    display_name: Text = ""
    permanent_line_id: I32 = 0
    max_number_of_calls: I32 = 0
    line_instance: I32 = 0
    busy_trigger: I32 = 0
    unicode_display_name: Unicode = ""
    partition: Text = ""
    is_restricted: Bool = False
    auto_answer_status: OneOf[AutoAnswerType] = 0
    dn_type: OneOf[DNType] = 0
    default_intercom_target_info: Struct[LineIntercomSpeedDialInfo] = LineIntercomSpeedDialInfo()
    record_type: OneOf[RecordType] = 0
    ascii_label: Text = ""
    unicode_label: Unicode = ""
    vm_pilot_dn: Text = ""
    pickup_group_number: Text = ""
    pickup_group_partition: Text = ""


@structure
class LineResponse(Structure):
    """TODO LineResponse.

    Evidence: TODO
    """

    sequence_number: I32 = 0
    result: I32 = 0
    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@structure
class MediaCapability(Structure):
    """TODO MediaCapability.

    Evidence: TODO
    """

    payload_capability: OneOf[MediaPayload] = 0
    max_frames_per_packet: I32 = 0
    bit_rate: I32 = 0


@structure
class MediaEncryptionKeyInfo(Structure):
    """TODO MediaEncryptionKeyInfo.

    Evidence: TODO
    """

    algorithm_id: OneOf[EncryptionAlgorithm] = 0
    key_length: I32 = 0
    salt_length: I32 = 0
    key: Annotated[Bytes, Secret()] = b""
    salt: Annotated[Bytes, Secret()] = b""
    is_mki_present: OneOf[MasterKeyIndicator] = 0
    key_derivation_rate: I32 = 0
    security_indicator: OneOf[SecurityIndicator] = 0


@structure
class MultiForkingRecorderInfo(Structure):
    """TODO MultiForkingRecorderInfo.

    Evidence: TODO
    """

    recorder_type: OneOf[RecorderType] = 0
    recorder_status: OneOf[RecorderStatus] = 0
    recorder_uri: Text = ""
    recorder_error_msg: Text = ""


@structure
class MultiMediaEncryptionKeyInfo(Structure):
    """TODO MultiMediaEncryptionKeyInfo.

    Evidence: TODO
    """

    algorithm_id: OneOf[EncryptionAlgorithm] = 0
    key_data_rx: Annotated[Bytes, Secret()] = b""
    salt_data_rx: Annotated[Bytes, Secret()] = b""
    key_data_tx: Annotated[Bytes, Secret()] = b""
    salt_data_tx: Annotated[Bytes, Secret()] = b""
    a_mki_present_rx: OneOf[MasterKeyIndicator] = 0
    a_mki_present_tx: OneOf[MasterKeyIndicator] = 0
    security_indicator: OneOf[SecurityIndicator] = 0


@structure
class SIPUrl(Structure):
    """TODO SIPUrl.

    Evidence: TODO
    """

    user: Text = ""
    host: Text = ""
    port: I32 = 0
    transport_tye: OneOf[TransportType] = 0
    url_type: OneOf[URLType] = 0


@structure
class PartyDNInfo(Structure):
    """TODO PartyDNInfo.

    Evidence: TODO
    """

    sip_url: Struct[SIPUrl] = SIPUrl()
    un_modifiedsip_url: Struct[SIPUrl] = SIPUrl()
    partition: Text = ""
    voice_mailbox: Text = ""
    number_type: OneOf[NumberType] = 0


@structure
class ParticipantInfo(Structure):
    """TODO ParticipantInfo.

    Evidence: TODO
    """

    participant_number: Text = ""
    un_modified_participant_number: Text = ""
    participant_name: Text = ""
    number_pi: Bool = False
    name_pi: Bool = False
    endpoint_type: OneOf[DestinationType] = 0
    state: OneOf[CallState] = 0
    un_modified_paticipant_unicode_display_name: Unicode = ""
    participant_locale: I32 = 0
    participant_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    participant_hunt_member_dn: Text = ""
    participant_hunt_member_partition: Text = ""
    bridge_participant_id: Text = ""


@structure
class PartyDNInfo_V2(Structure):
    """TODO PartyDNInfo_V2.

    Evidence: TODO
    """

    sip_url: Struct[SIPUrl] = SIPUrl()
    partition: Text = ""
    voice_mailbox: Text = ""
    number_type: OneOf[NumberType] = 0


@structure
class PartyInfo(Structure):
    """TODO PartyInfo.

    Evidence: TODO
    """

    cause: I32 = 0
    call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    device_type: OneOf[DeviceType] = 0
    is_holding: Bool = False
    partition: Text = ""
    pattern: Text = ""
    party_dn: Text = ""
    party_dn_display_name: Text = ""
    unicode_display_name: Unicode = ""
    party_voice_mailbox: Text = ""


@structure
class ProviderCapabilitiesInfo(Structure):
    """TODO ProviderCapabilitiesInfo.

    Evidence: TODO
    """

    control_any_device: Bool = False
    max_number_of_devices_open: I32 = 0
    monitor_park_dn: Bool = False
    modify_calling_party: Bool = False
    allow_call_monitoring: Bool = False
    allow_call_recording: Bool = False
    can_support_ipv6: Bool = False
    provider_capability_mask: Mask[ProviderCapability] = 0
    can_auto_pickup: Bool = False


@structure
class ProviderEventFilter(Structure):
    """TODO ProviderEventFilter.

    Evidence: TODO
    """

    device_registered: Bool = False
    device_unregistered: Bool = False
    directory_change_notify: Bool = False
    device_config_change_notify: Bool = False
    device_em_login_status_change_notify: Bool = False
    device_multi_media_capability_changed_notify: Bool = False


@structure
class ProviderOutOfServiceEvent(Structure):
    """TODO ProviderOutOfServiceEvent.

    Evidence: TODO
    """

    provider_out_of_service_event: I32 = 0


@structure
class RTPDestinationV6(Structure):
    """TODO RTPDestinationV6.

    Evidence: TODO
    """

    ip_addr_v6: Bytes = b""
    rtp_port_v6: I32 = 0


@structure
class RedirectPartyInfo(Structure):
    """TODO RedirectPartyInfo.

    Evidence: TODO
    """

    original_cause: I32 = 0
    original_called_party_redirect_reason: I32 = 0
    original_partition: Text = ""
    original_pattern: Text = ""
    original_called_party: Text = ""
    original_called_party_voice_mailbox: Text = ""
    last_redirecting_cause: I32 = 0
    last_redirecting_redirect_reason: I32 = 0
    last_redirecting_partition: Text = ""
    last_redirecting_pattern: Text = ""
    last_redirecting_number: Text = ""
    last_redirecting_number_voice_mailbox: Text = ""


@structure
class VideoStreamInfo(Structure):
    """TODO VideoStreamInfo.

    Evidence: TODO
    """

    stream_id: I32 = 0
    compression_type: OneOf[MediaPayload] = 0
    max_bit_rate: I32 = 0
    sdp_media_mode: OneOf[MultiMediaConnectionMode] = 0
    media_type: OneOf[MultiMediaType] = 0
    key_info_present: Bool = False
    rx_rtp_dest_v6: Struct[RTPDestinationV6] = RTPDestinationV6()
    rx_ip_addr: I32 = 0
    rx_rtp_port_number: I32 = 0
    rx_active_ip_addressing_mode: OneOf[IPAddressingMode] = 0
    tx_rtp_dest_v6: Struct[RTPDestinationV6] = RTPDestinationV6()
    tx_ip_addr: I32 = 0
    tx_rtp_port_number: I32 = 0
    tx_active_ip_addressing_mode: OneOf[IPAddressingMode] = 0
    multi_media_encryption_key_info: Struct[MultiMediaEncryptionKeyInfo] = MultiMediaEncryptionKeyInfo()
