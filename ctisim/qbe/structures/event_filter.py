"""Event filters: what an application wants to hear of, flag by flag."""

from ctisim.qbe.declaration import Structure, structure
from ctisim.qbe.enums import ToneChangedFilter
from ctisim.qbe.fields import Bool, OneOf


@structure
class ProviderEventFilter(Structure):
    """Which events about its devices and its user an application wants, one flag each.

    Evidence: in ProviderOpenRequest (captures/jtapi-15-makecall.jsonl).
    """

    device_registered: Bool = False
    device_unregistered: Bool = False
    directory_change_notify: Bool = False
    device_config_change_notify: Bool = False
    device_em_login_status_change_notify: Bool = False
    device_multi_media_capability_changed_notify: Bool = False


@structure
class DeviceEventFilter(Structure):
    """Which events of a device an application wants, one flag each.

    Evidence: in DeviceOpenRequest (captures/jtapi-15-makecall.jsonl).
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
class LineEventFilter(Structure):
    """Which events of a line an application wants, one flag each; tones by a bit mask.

    Evidence: in LineOpenRequest (captures/jtapi-15-makecall.jsonl).
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
