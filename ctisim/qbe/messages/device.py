"""Devices: opening, registering, what they show and how they are pressed."""

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import (
    CallState,
    DeviceCloseReason,
    DeviceMode,
    DeviceOutOfServiceReason,
    DNDOption,
    EncodingType,
    IPAddressingMode,
    KeypadButton,
    LampMode,
    MediaRegistration,
    RingMode,
    StimulusButton,
)
from ctisim.qbe.fields import I32, Bool, Bytes, I32Array, OneOf, Struct, StructArray, Text, Trailing, Unicode
from ctisim.qbe.structures import DeviceEventFilter, DeviceInfo, MediaCapability, PartyDNInfo, RTPDestinationV6


@message(16)
class DeviceOpenRequest(Request):
    """TODO DeviceOpenRequest.

    Evidence: TODO
    """

    device_name: Text = ""
    filter: Struct[DeviceEventFilter] = DeviceEventFilter()
    softkeys_application_id: I32 = 0


@message(17)
class DeviceOpenResponse(Response):
    """TODO DeviceOpenResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    device_info: Trailing[DeviceInfo] = None


@message(18)
class DeviceRegisterDeviceRequest(Request):
    """TODO DeviceRegisterDeviceRequest.

    Evidence: TODO
    """

    device_name: Text = ""
    ip_addr: I32 = 0
    rtp_port_number: I32 = 0
    media_specification_timeout: I32 = 0
    media_caps: StructArray[MediaCapability] = ()
    filter: Struct[DeviceEventFilter] = DeviceEventFilter()
    media_registration_type: OneOf[MediaRegistration] = 0
    failure_close_delay: I32 = 0
    algorithm_ids: I32Array = ()
    rtp_dest_v6: Struct[RTPDestinationV6] = RTPDestinationV6()
    active_ip_addressing_mode: OneOf[IPAddressingMode] = 0


@message(19)
class DeviceRegisterDeviceResponse(Response):
    """TODO DeviceRegisterDeviceResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    device_info: Struct[DeviceInfo] = DeviceInfo()


@message(20)
class DeviceChangeEventFilterRequest(Request):
    """TODO DeviceChangeEventFilterRequest.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    filter: Struct[DeviceEventFilter] = DeviceEventFilter()


@message(21)
class DeviceChangeEventFilterResponse(Response):
    """TODO DeviceChangeEventFilterResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(22)
class DeviceCloseRequest(Request):
    """TODO DeviceCloseRequest.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(23)
class DeviceCloseResponse(Response):
    """TODO DeviceCloseResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(30)
class DeviceClosedEvent(Event):
    """TODO DeviceClosedEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    reason: OneOf[DeviceCloseReason] = 0


@message(111)
class DeviceOutOfServiceEvent(Event):
    """TODO DeviceOutOfServiceEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    reason: OneOf[DeviceOutOfServiceReason] = 0


@message(112)
class DeviceInServiceEvent(Event):
    """TODO DeviceInServiceEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    locale: I32 = 0
    supported_encoding: OneOf[EncodingType] = 0
    alt_script: Text = ""
    dnd_status: Bool = False
    dnd_option: OneOf[DNDOption] = 0


@message(26)
class DeviceDisplayStringRequest(Request):
    """TODO DeviceDisplayStringRequest.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    display: Text = ""
    display_timeout: I32 = 0
    unicode_display: Unicode = ""


@message(27)
class DeviceDisplayStringResponse(Response):
    """TODO DeviceDisplayStringResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(28)
class DeviceSetLampModeRequest(Request):
    """TODO DeviceSetLampModeRequest.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    lamp: I32 = 0
    instance: I32 = 0
    mode: OneOf[LampMode] = 0


@message(29)
class DeviceSetLampModeResponse(Response):
    """TODO DeviceSetLampModeResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(31)
class DeviceModeChangedEvent(Event):
    """TODO DeviceModeChangedEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    mode: OneOf[DeviceMode] = 0


@message(32)
class DisplayChangedEvent(Event):
    """TODO DisplayChangedEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    display: Text = ""
    unicode_display: Unicode = ""


@message(33)
class FeatureButtonPressedEvent(Event):
    """TODO FeatureButtonPressedEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    button: OneOf[StimulusButton] = 0
    instance: I32 = 0


@message(34)
class KeyPressedEvent(Event):
    """TODO KeyPressedEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    key: OneOf[KeypadButton] = 0


@message(35)
class LampModeChangedEvent(Event):
    """TODO LampModeChangedEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    lamp: I32 = 0
    instance: I32 = 0
    mode: OneOf[LampMode] = 0


@message(36)
class RingModeChangedEvent(Event):
    """TODO RingModeChangedEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    mode: OneOf[RingMode] = 0


@message(132)
class DeviceSoftKeyPressedEvent(Event):
    """TODO DeviceSoftKeyPressedEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    soft_key_id: I32 = 0
    global_call_manager_id: I32 = 0
    call_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    call_state: OneOf[CallState] = 0
    calling_party: Text = ""
    calling_party_name: Text = ""
    called_party: Text = ""
    called_party_name: Text = ""
    original_party: Text = ""
    original_party_name: Text = ""
    last_redirecting_party: Text = ""
    last_redirecting_party_name: Text = ""
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


@message(134)
class DeviceDataPassThroughRequest(Request):
    """TODO DeviceDataPassThroughRequest.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    device_data_obj: Bytes = b""
    media_resource_id: I32 = 0
    feature_data_obj: Bytes = b""


@message(135)
class DeviceDataPassThroughResponse(Response):
    """TODO DeviceDataPassThroughResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    device_data_obj: Bytes = b""


@message(136)
class DeviceDataPassThroughEvent(Event):
    """TODO DeviceDataPassThroughEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    device_data_obj: Bytes = b""
    media_resource_id: I32 = 0
