"""What a user controls: lists of devices and lines, in the old style (handles) and the new."""

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import DeviceControlFlag, DeviceGroup, DeviceLineInfoContent, DeviceRegistrationStatus, DeviceType
from ctisim.qbe.fields import I32, Bool, I32Array, Mask, OneOf, Struct, StructArray, Text
from ctisim.qbe.structures import (
    DeviceInfo,
    DeviceInfoDynamic,
    DeviceInfoStatic,
    DeviceRegistrationInfo,
    LineInfo,
    RemoteDestinationInfo,
)


@message(282)
class ProviderGetAllDevicesAndLinesRequest(Request):
    """An application asks for all devices it controls, with their lines, in one go (since 11.5 the usual way).

    Evidence: JTAPI 11.5 to 15 on the wire (captures/jtapi-15-makecall.jsonl).
    """


@message(283)
class ProviderGetAllDevicesAndLinesResponse(Response):
    """The list is coming: one DeviceLineInfoEvent per device, then the completed event.

    Evidence: sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
    """


@message(284)
class ProviderGetAllDevicesAndLinesCompletedEvent(Event):
    """The list is complete; only now is the client's provider in service. `request_id` is the request's sequence
    number.

    Evidence: sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
    """

    request_id: I32 = 0
    result: I32 = 0


@message(285)
class ProviderGetSingleDeviceAndLinesRequest(Request):
    """An application asks for one device and its lines: one just acquired, or one just added to its user.

    Evidence: JTAPI on the wire (captures/userdev.jsonl).
    """

    device_name: Text = ""


@message(286)
class ProviderGetSingleDeviceAndLinesResponse(Response):
    """The device is coming, as a DeviceLineInfoEvent and the completed event.

    Evidence: sent by an experiment and taken by JTAPI (captures/userdev.jsonl).
    """


@message(287)
class ProviderGetSingleDeviceAndLinesCompletedEvent(Event):
    """The single device has been told; `request_id` is the request's sequence number.

    Evidence: sent by an experiment and taken by JTAPI (captures/userdev.jsonl).
    """

    request_id: I32 = 0
    result: I32 = 0


@message(279)
class DeviceLineInfoEvent(Event):
    """One device of a list, with its lines; `event_content` says which structures are filled, `more_lines` whether
    another event goes on with it.

    A device just acquired must carry the ACQUIRED bit in `control_mode_bit_map`, or createTerminal() waits for its
    time-out.

    Evidence: sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
    """

    request_id: I32 = 0
    device_name: Text = ""
    device_registration_status: OneOf[DeviceRegistrationStatus] = 0
    control_mode_bit_map: Mask[DeviceControlFlag] = 0
    event_content: Mask[DeviceLineInfoContent] = 0
    event_status_code: I32 = 0
    device_info_static: Struct[DeviceInfoStatic] = DeviceInfoStatic()
    device_info_dynamic: Struct[DeviceInfoDynamic] = DeviceInfoDynamic()
    device_registration_info: Struct[DeviceRegistrationInfo] = DeviceRegistrationInfo()
    line_info: StructArray[LineInfo] = ()
    total_lines: I32 = 0
    more_lines: Bool = False
    remote_destinations_info: StructArray[RemoteDestinationInfo] = ()


@message(13)
class ProviderGetDeviceInfoRequest(Request):
    """An application of the old style begins to list a group of devices.

    Evidence: the golden vectors; not seen on the wire.
    """

    device_group: OneOf[DeviceGroup] = 0


@message(14)
class ProviderGetDeviceInfoResponse(Response):
    """The handle by which the list of devices is fetched.

    Evidence: the golden vectors; not seen on the wire.
    """

    enumeration_handle: I32 = 0


@message(94)
class GetDeviceInfoFetchRequest(Request):
    """The next `count` devices of a list.

    Evidence: the golden vectors; not seen on the wire.
    """

    enumeration_handle: I32 = 0
    count: I32 = 0


@message(95)
class GetDeviceInfoFetchResponse(Response):
    """Some devices of a list, each with the right by which it is controlled; `more` says whether to ask again.

    Evidence: the golden vectors; not seen on the wire.
    """

    info: StructArray[DeviceInfo] = ()
    more: Bool = False
    device_control_flag_bit_mask: I32Array = ()


@message(96)
class GetDeviceInfoCloseRequest(Request):
    """The application has done with a list of devices.

    Evidence: the golden vectors; not seen on the wire.
    """

    enumeration_handle: I32 = 0


@message(97)
class GetDeviceInfoCloseResponse(Response):
    """The handle of the device list is gone.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(24)
class DeviceGetLineInfoRequest(Request):
    """An application of the old style begins to list the lines of a device.

    Evidence: the golden vectors; not seen on the wire.
    """

    device_name: Text = ""


@message(25)
class DeviceGetLineInfoResponse(Response):
    """The handle by which the lines of the device are fetched.

    Evidence: the golden vectors; not seen on the wire.
    """

    enumeration_handle: I32 = 0


@message(98)
class GetLineInfoFetchRequest(Request):
    """The next `count` lines of a list.

    Evidence: the golden vectors; not seen on the wire.
    """

    enumeration_handle: I32 = 0
    count: I32 = 0


@message(99)
class GetLineInfoFetchResponse(Response):
    """Some lines of a device; `more` says whether to ask again.

    Evidence: the golden vectors; not seen on the wire.
    """

    info: StructArray[LineInfo] = ()
    more: Bool = False


@message(100)
class GetLineInfoCloseRequest(Request):
    """The application has done with a list of lines.

    Evidence: the golden vectors; not seen on the wire.
    """

    enumeration_handle: I32 = 0


@message(101)
class GetLineInfoCloseResponse(Response):
    """The handle of the line list is gone.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(130)
class GetSingleDeviceInfoRequest(Request):
    """An application of the old style asks for one device by name.

    Evidence: the golden vectors; not seen on the wire.
    """

    device_name: Text = ""


@message(131)
class GetSingleDeviceInfoResponse(Response):
    """The device, and by what right the user controls it.

    Evidence: the golden vectors; not seen on the wire.
    """

    info: Struct[DeviceInfo] = DeviceInfo()
    device_control_flag_bit_mask: Mask[DeviceControlFlag] = 0


@message(194)
class DeviceGetConfigInfoRequest(Request):
    """An application asks how a device is configured, before it allocates media resources on it.

    Evidence: the golden vectors; not seen on the wire.
    """

    device_name: Text = ""


@message(195)
class DeviceGetConfigInfoResponse(Response):
    """The device's type and the number of its ports.

    Evidence: the golden vectors; not seen on the wire.
    """

    device_type: OneOf[DeviceType] = 0
    configured_ports: I32 = 0
