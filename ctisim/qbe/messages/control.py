"""What changes about the user and the cluster: control lists, registrations, configuration, mobility."""

from typing import Annotated

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import (
    DeviceControlFlag,
    DeviceControlType,
    DeviceDeacquireReason,
    DeviceLineInfoContent,
    DeviceLoginType,
    DeviceProtocol,
    DeviceRegisteredReason,
    DeviceUnregisteredReason,
    EMStatus,
    IPAddressingMode,
    ProviderUserNotifyType,
    VideoCapability,
)
from ctisim.qbe.fields import I32, Bool, Bytes, Mask, OneOf, Struct, StructArray, Text, Unicode, Wire
from ctisim.qbe.structures import (
    DeviceConfigChange,
    DeviceConfigInfo_V2,
    DeviceInfo,
    DeviceInfoDynamic,
    DeviceRegistrationInfo,
    LineInfo,
    ProviderCapabilitiesInfo,
    RemoteDestinationInfo,
)


@message(115)
class ProviderUserChangedEvent(Event):
    """TODO ProviderUserChangedEvent.

    Evidence: TODO
    """

    type_of_notification: OneOf[ProviderUserNotifyType] = 0
    device_info: Struct[DeviceInfo] = DeviceInfo()
    provider_capabilities_info: Struct[ProviderCapabilitiesInfo] = ProviderCapabilitiesInfo()
    device_control_flag_bit_mask: Mask[DeviceControlFlag] = 0


@message(15)
class DeviceRegisteredEvent(Event):
    """TODO DeviceRegisteredEvent.

    Evidence: TODO
    """

    device_info: Struct[DeviceInfo] = DeviceInfo()
    login_allowed: Bool = False
    login_user_id: Unicode = ""
    controllable: Bool = False
    reason: OneOf[DeviceRegisteredReason] = 0
    registration_type: OneOf[DeviceLoginType] = 0
    unicode_enabled: I32 = 0
    cti_control: OneOf[DeviceControlType] = 0
    ipv4_addr: Annotated[I32, Wire("ipV4addr")] = 0
    ipv6_addr: Annotated[Bytes, Wire("ipV6addr")] = b""
    active_ip_addr_mode: OneOf[IPAddressingMode] = 0
    device_user_policy: I32 = 0
    device_app_policy: I32 = 0
    device_control_flag_bit_mask: Mask[DeviceControlFlag] = 0


@message(129)
class DeviceUnregisteredEvent(Event):
    """TODO DeviceUnregisteredEvent.

    Evidence: TODO
    """

    device_info: Struct[DeviceInfo] = DeviceInfo()
    login_user_id: Unicode = ""
    controllable: Bool = False
    reason: OneOf[DeviceUnregisteredReason] = 0
    device_control_flag_bit_mask: Mask[DeviceControlFlag] = 0


@message(280)
class DeviceRegisteredEventWithLineInfo(Event):
    """TODO DeviceRegisteredEventWithLineInfo.

    Evidence: TODO
    """

    device_name: Text = ""
    control_mode_bit_map: Mask[DeviceControlFlag] = 0
    register_reason: OneOf[DeviceRegisteredReason] = 0
    event_content: Mask[DeviceLineInfoContent] = 0
    device_info_dynamic: Struct[DeviceInfoDynamic] = DeviceInfoDynamic()
    device_registration_info: Struct[DeviceRegistrationInfo] = DeviceRegistrationInfo()
    line_info: StructArray[LineInfo] = ()
    total_lines: I32 = 0
    more_lines: Bool = False
    remote_destinations_info: StructArray[RemoteDestinationInfo] = ()
    protocol: OneOf[DeviceProtocol] = 0


@message(212)
class ProviderDeviceAcquireRequest(Request):
    """TODO ProviderDeviceAcquireRequest.

    Evidence: TODO
    """

    device_name: Text = ""


@message(213)
class ProviderDeviceAcquireResponse(Response):
    """TODO ProviderDeviceAcquireResponse.

    Evidence: TODO
    """


@message(214)
class ProviderDeviceDeAcquireRequest(Request):
    """TODO ProviderDeviceDeAcquireRequest.

    Evidence: TODO
    """

    device_name: Text = ""


@message(215)
class ProviderDeviceDeAcquireResponse(Response):
    """TODO ProviderDeviceDeAcquireResponse.

    Evidence: TODO
    """


@message(216)
class ProviderDeviceDeAcquiredEvent(Event):
    """TODO ProviderDeviceDeAcquiredEvent.

    Evidence: TODO
    """

    device_name: Text = ""
    reason: OneOf[DeviceDeacquireReason] = 0


@message(250)
class ProviderDeviceConfigurationChangedEvent(Event):
    """TODO ProviderDeviceConfigurationChangedEvent.

    Evidence: TODO
    """

    device_config_change: StructArray[DeviceConfigChange] = ()


@message(294)
class ProviderDeviceConfigurationChangedEvent_V2(Event):
    """TODO ProviderDeviceConfigurationChangedEvent_V2.

    Evidence: TODO
    """

    device_name: Text = ""
    device_config_info_v2: Struct[DeviceConfigInfo_V2] = DeviceConfigInfo_V2()


@message(295)
class ProviderDeviceIPAddressChangedEvent(Event):
    """TODO ProviderDeviceIPAddressChangedEvent.

    Evidence: TODO
    """

    device_name: Text = ""
    active_ip_addr_mode: OneOf[IPAddressingMode] = 0
    ipv4_addr: I32 = 0
    ipv6_addr: Bytes = b""


@message(296)
class ProviderDeviceEMLoginStatusChangedEvent(Event):
    """TODO ProviderDeviceEMLoginStatusChangedEvent.

    Evidence: TODO
    """

    device_name: Text = ""
    em_status: OneOf[EMStatus] = 0


@message(301)
class ProviderDeviceMultiMediaCapabilityChangedEvent(Event):
    """TODO ProviderDeviceMultiMediaCapabilityChangedEvent.

    Evidence: TODO
    """

    device_name: Text = ""
    video_capability: Mask[VideoCapability] = 0


@message(256)
class ProviderDeviceLineAssociatedInfoEvent(Event):
    """TODO ProviderDeviceLineAssociatedInfoEvent.

    Evidence: TODO
    """

    device_name: Text = ""
    line_dn: Text = ""
    line_d_partition: Text = ""
    voice_mail_pilot: Text = ""
