"""Devices as lists, responses and registrations tell them."""

from typing import Annotated

from ctisim.qbe.declaration import Structure, structure
from ctisim.qbe.enums import (
    DeviceConfigChangeFlag,
    DeviceControlType,
    DeviceProtocol,
    DeviceRollOverMode,
    DeviceType,
    DNDOption,
    EncodingType,
    HuntLogStatus,
    IPAddressingMode,
    MultiMediaCapabilityFlag,
    SecurityIndicator,
    SupportsFeature,
    TelepresenceInterop,
    VideoCapability,
)
from ctisim.qbe.fields import I32, Bool, Bytes, Mask, OneOf, Struct, StructArray, Text, Unicode, Wire


@structure
class DeviceInfo(Structure):
    """A device as the old lists and the device responses tell it.

    Evidence: in DeviceRegisterDeviceResponse (captures/portauto.jsonl).
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
class DeviceInfoStatic(Structure):
    """What a device is: model, handle, protocol.

    Evidence: in DeviceLineInfoEvent (captures/jtapi-15-makecall.jsonl).
    """

    device_type: OneOf[DeviceType] = 0
    device_type_name: Text = ""
    device_id: Annotated[I32, Wire("deviceId")] = 0
    protocol: OneOf[DeviceProtocol] = 0
    special_device_capabilities: Mask[SupportsFeature] = 0
    visiting_device: Bool = False


@structure
class DeviceInfoDynamic(Structure):
    """What may change about a device while it is configured: locale, do-not-disturb, restriction.

    Evidence: in DeviceLineInfoEvent (captures/jtapi-15-makecall.jsonl).
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
class DeviceMultiMediaCapability(Structure):
    """What a device can do beyond sound.

    Evidence: in NewCallEvent (captures/jtapi-15-makecall.jsonl).
    """

    video_capability: Mask[VideoCapability] = 0
    telepresence_info: Mask[TelepresenceInterop] = 0
    screen_count: I32 = 0


@structure
class DeviceRegistrationInfo(Structure):
    """How a device is registered: its addresses, its media, who is logged in.

    Evidence: in DeviceLineInfoEvent (captures/jtapi-15-makecall.jsonl).
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
    """How secure the media of one call leg is.

    Evidence: in DeviceSnapshotEvent (captures/misc.jsonl).
    """

    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    security_indicator: OneOf[SecurityIndicator] = 0


@structure
class DeviceConfigInfo(Structure):
    """The part of a device's configuration that the first configuration changed event tells.

    Evidence: in DeviceConfigChange (golden vectors).
    """

    ip_addressing_mode: OneOf[IPAddressingMode] = 0


@structure
class DeviceConfigChange(Structure):
    """A device whose configuration changed, and how it is now.

    Evidence: in ProviderDeviceConfigurationChangedEvent (golden vectors).
    """

    device_name: Text = ""
    device_config_info: Struct[DeviceConfigInfo] = DeviceConfigInfo()


@structure
class RemoteDestinationInfo(Structure):
    """A destination of a CTI remote device.

    Evidence: in DeviceLineInfoEvent (captures/jtapi-15-makecall.jsonl).
    """

    remote_destination_name: Unicode = ""
    remote_destination_number: Text = ""
    is_active_rd: Bool = False


@structure
class DeviceConfigInfo_V2(Structure):
    """The part of a device's configuration that the second event tells: its remote destinations.

    Evidence: in ProviderDeviceConfigurationChangedEvent_V2 (golden vectors).
    """

    device_config_change_bit_map: Mask[DeviceConfigChangeFlag] = 0
    remote_destinations_info: StructArray[RemoteDestinationInfo] = ()
    is_my_app_last_to_set_active_rd: Bool = False
