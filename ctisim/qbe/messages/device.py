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
    """An application asks to control a device, and which of its events it wants.

    Evidence: trace 00895326.002; JTAPI 11.5 to 15 on the wire (captures/jtapi-15-makecall.jsonl).
    """

    TRACE = "( seq#={sequence_number} device name={device_name} softkeys AppID={softkeys_application_id})"

    device_name: Text = ""
    filter: Struct[DeviceEventFilter] = DeviceEventFilter()
    softkeys_application_id: I32 = 0


@message(17)
class DeviceOpenResponse(Response):
    """The device is opened: its handle (the traces' `DH=1|38`), then what is known of it.

    The trailing DeviceInfo is what a real server sends and JTAPI does not read; with it the seed's frame is 0x98 long,
    without it it is not. DeviceInServiceEvent follows when the device is registered.

    Evidence: trace 00895329.003; sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
    """

    TRACE = (
        "( seq#={sequence_number} result={result} DH={call_manager_id}|{device_id} "
        "deviceName={device_info.name} deviceType={device_info.type} deviceId={device_info.device_id} "
        "registrationAllowed={device_info.allows_registration:d} deviceLocale={device_info.locale} "
        "protocol={device_info.protocol} deviceRestricted={device_info.is_restricted:d} "
        "altScript={device_info.alt_script} Rollover={device_info.role_over_mode} "
        "BIB={device_info.is_bib_enabled:d} DNDOption={device_info.dnd_option} "
        "IpAddrMode={device_info.ip_addressing_mode} supportsFeat={device_info.supports_feature} "
        "Visiting={device_info.is_visiting_device:d})"
    )

    call_manager_id: I32 = 0
    device_id: I32 = 0
    device_info: Trailing[DeviceInfo] = None


@message(18)
class DeviceRegisterDeviceRequest(Request):
    """An application registers a CTI port or route point, and says how its media ends: static (address and port given
    here), dynamic (per call), or not at all.

    Evidence: JTAPI on the wire (captures/portauto.jsonl).
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
    """The port or route point is registered; DeviceInServiceEvent follows, then the application opens the lines.

    Evidence: sent by an experiment and taken by JTAPI (captures/portauto.jsonl).
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    device_info: Struct[DeviceInfo] = DeviceInfo()


@message(20)
class DeviceChangeEventFilterRequest(Request):
    """An application says which events of a device it wants from now on.

    Evidence: JTAPI 11.5 to 15 on the wire (captures/jtapi-15-makecall.jsonl).
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    filter: Struct[DeviceEventFilter] = DeviceEventFilter()


@message(21)
class DeviceChangeEventFilterResponse(Response):
    """The device's new event filter is in force.

    Evidence: sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(22)
class DeviceCloseRequest(Request):
    """An application gives a device up; a registered port or route point is unregistered by it.

    Evidence: JTAPI on the wire (captures/devstate.jsonl).
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(23)
class DeviceCloseResponse(Response):
    """The device is given up; no event of it follows.

    Evidence: sent by an experiment and taken by JTAPI (captures/devstate.jsonl).
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(30)
class DeviceClosedEvent(Event):
    """The server has closed a device under the application: gone for good until it is opened again.

    Evidence: sent by an experiment and taken by JTAPI (captures/oos.jsonl).
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    reason: OneOf[DeviceCloseReason] = 0


@message(111)
class DeviceOutOfServiceEvent(Event):
    """A device is not usable for now: unregistered, or its CallManager is gone; LineOutOfServiceEvents go with it.

    Evidence: sent by an experiment and taken by JTAPI (captures/oos.jsonl).
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    reason: OneOf[DeviceOutOfServiceReason] = 0


@message(112)
class DeviceInServiceEvent(Event):
    """A device is usable: after opening, after registration, after its CallManager came back.

    Evidence: trace 00895336.003; sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
    """

    TRACE = (
        "( DH={device_call_manager_id}|{device_id} ) Encoding Type={supported_encoding} Device "
        "locale={locale} Alt Script={alt_script} DNDStatus={dnd_status} DNDOption={dnd_option})"
    )

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    locale: I32 = 0
    supported_encoding: OneOf[EncodingType] = 0
    alt_script: Text = ""
    dnd_status: Bool = False
    dnd_option: OneOf[DNDOption] = 0


@message(26)
class DeviceDisplayStringRequest(Request):
    """An application writes on a phone's display for a while.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    display: Text = ""
    display_timeout: I32 = 0
    unicode_display: Unicode = ""


@message(27)
class DeviceDisplayStringResponse(Response):
    """The text is on the display.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(28)
class DeviceSetLampModeRequest(Request):
    """An application sets a lamp of a phone.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    lamp: I32 = 0
    instance: I32 = 0
    mode: OneOf[LampMode] = 0


@message(29)
class DeviceSetLampModeResponse(Response):
    """The lamp of the phone burns as asked.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(31)
class DeviceModeChangedEvent(Event):
    """A device is controlled as another party than before (filter deviceModeChanged).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    mode: OneOf[DeviceMode] = 0


@message(32)
class DisplayChangedEvent(Event):
    """A phone shows another text (filter displayChanged).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    display: Text = ""
    unicode_display: Unicode = ""


@message(33)
class FeatureButtonPressedEvent(Event):
    """A feature button of a phone was pressed (filter featureButtonPressed).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    button: OneOf[StimulusButton] = 0
    instance: I32 = 0


@message(34)
class KeyPressedEvent(Event):
    """A key of a phone's number pad was pressed (filter keyPressed).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    key: OneOf[KeypadButton] = 0


@message(35)
class LampModeChangedEvent(Event):
    """A lamp of a phone changed (filter lampModeChanged).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    lamp: I32 = 0
    instance: I32 = 0
    mode: OneOf[LampMode] = 0


@message(36)
class RingModeChangedEvent(Event):
    """A phone began or ceased to ring (filter ringModeChanged).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    mode: OneOf[RingMode] = 0


@message(132)
class DeviceSoftKeyPressedEvent(Event):
    """A soft key that the application controls was pressed during a call (filter softKeyPressed); tells the call's
    parties along.

    Evidence: the golden vectors; not seen on the wire.
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
    """An application sends data, usually an XML object, to a phone (JTAPI: sendData; at most 2000 bytes).

    Evidence: JTAPI on the wire (captures/senddata.jsonl).
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    device_data_obj: Bytes = b""
    media_resource_id: I32 = 0
    feature_data_obj: Bytes = b""


@message(135)
class DeviceDataPassThroughResponse(Response):
    """The phone has the data, which does not mean that it liked it; the bytes are what sendData() returns.

    Evidence: sent by an experiment and taken by JTAPI (captures/senddata.jsonl).
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    device_data_obj: Bytes = b""


@message(136)
class DeviceDataPassThroughEvent(Event):
    """A phone sent data of its own (filter deviceData).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    device_data_obj: Bytes = b""
    media_resource_id: I32 = 0
