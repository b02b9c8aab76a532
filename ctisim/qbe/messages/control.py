"""What changes about the user: control lists, registrations, configuration, mobility."""

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
    """The user's control list or rights changed: a device added or removed, superprovider given or taken.

    `device_control_flag_bit_mask` is the control that remains: 0 on removal. The client takes the capabilities over as
    they stand here, so they must be the real ones.

    Evidence: sent by an experiment and taken by JTAPI (captures/userdev.jsonl).
    """

    type_of_notification: OneOf[ProviderUserNotifyType] = 0
    device_info: Struct[DeviceInfo] = DeviceInfo()
    provider_capabilities_info: Struct[ProviderCapabilitiesInfo] = ProviderCapabilitiesInfo()
    device_control_flag_bit_mask: Mask[DeviceControlFlag] = 0


@message(15)
class DeviceRegisteredEvent(Event):
    """A controlled device has registered with a CallManager; for clients of the old list style.

    Evidence: the golden vectors; not seen on the wire.
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
    """A controlled device has lost its registration; the out-of-service events tell the application.

    Evidence: sent by an experiment and taken by JTAPI (captures/oos.jsonl).
    """

    device_info: Struct[DeviceInfo] = DeviceInfo()
    login_user_id: Unicode = ""
    controllable: Bool = False
    reason: OneOf[DeviceUnregisteredReason] = 0
    device_control_flag_bit_mask: Mask[DeviceControlFlag] = 0


@message(280)
class DeviceRegisteredEventWithLineInfo(Event):
    """A controlled device has registered; tells its lines in the same breath, as DeviceLineInfoEvent does.

    Evidence: sent by an experiment and taken by JTAPI (captures/oos.jsonl).
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
    """A superprovider takes a device that is not in its control list (JTAPI: createTerminal).

    Evidence: JTAPI on the wire (captures/devstate.jsonl).
    """

    device_name: Text = ""


@message(213)
class ProviderDeviceAcquireResponse(Response):
    """The device is acquired; the client then asks for it and its lines.

    Evidence: sent by an experiment and taken by JTAPI (captures/devstate.jsonl).
    """


@message(214)
class ProviderDeviceDeAcquireRequest(Request):
    """A superprovider gives a device back (JTAPI: deleteTerminal).

    Evidence: JTAPI on the wire (captures/devstate.jsonl).
    """

    device_name: Text = ""


@message(215)
class ProviderDeviceDeAcquireResponse(Response):
    """The device is given back.

    Evidence: sent by an experiment and taken by JTAPI (captures/devstate.jsonl).
    """


@message(216)
class ProviderDeviceDeAcquiredEvent(Event):
    """A superprovider has lost an acquired device, because it was deleted.

    Evidence: the golden vectors; not seen on the wire.
    """

    device_name: Text = ""
    reason: OneOf[DeviceDeacquireReason] = 0


@message(250)
class ProviderDeviceConfigurationChangedEvent(Event):
    """The IP addressing mode of some devices was reconfigured.

    Evidence: the golden vectors; not seen on the wire.
    """

    device_config_change: StructArray[DeviceConfigChange] = ()


@message(294)
class ProviderDeviceConfigurationChangedEvent_V2(Event):
    """The configuration of a device changed: the remote destinations of a CTI remote device.

    The client's own encoder gives the multimedia event (301) this id by mistake; its reader does not.

    Evidence: the golden vectors; not seen on the wire.
    """

    device_name: Text = ""
    device_config_info_v2: Struct[DeviceConfigInfo_V2] = DeviceConfigInfo_V2()


@message(295)
class ProviderDeviceIPAddressChangedEvent(Event):
    """A device got another IP address without registering anew.

    Evidence: the golden vectors; not seen on the wire.
    """

    device_name: Text = ""
    active_ip_addr_mode: OneOf[IPAddressingMode] = 0
    ipv4_addr: I32 = 0
    ipv6_addr: Bytes = b""


@message(296)
class ProviderDeviceEMLoginStatusChangedEvent(Event):
    """Somebody logged in to or out of a device by extension mobility.

    Evidence: the golden vectors; not seen on the wire.
    """

    device_name: Text = ""
    em_status: OneOf[EMStatus] = 0


@message(301)
class ProviderDeviceMultiMediaCapabilityChangedEvent(Event):
    """A device has gained or lost video.

    The client's own encoder writes id 294 here by mistake; its reader expects 301.

    Evidence: the golden vectors; not seen on the wire.
    """

    device_name: Text = ""
    video_capability: Mask[VideoCapability] = 0


@message(256)
class ProviderDeviceLineAssociatedInfoEvent(Event):
    """The voice mail pilot that goes with a line was changed.

    Evidence: the golden vectors; not seen on the wire.
    """

    device_name: Text = ""
    line_dn: Text = ""
    line_d_partition: Text = ""
    voice_mail_pilot: Text = ""
