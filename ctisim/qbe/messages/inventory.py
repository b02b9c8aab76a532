"""What a user controls: lists of devices and lines, in the old style (handles) and the new (events)."""

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
    """TODO ProviderGetAllDevicesAndLinesRequest.

    Evidence: TODO
    """


@message(283)
class ProviderGetAllDevicesAndLinesResponse(Response):
    """TODO ProviderGetAllDevicesAndLinesResponse.

    Evidence: TODO
    """


@message(284)
class ProviderGetAllDevicesAndLinesCompletedEvent(Event):
    """TODO ProviderGetAllDevicesAndLinesCompletedEvent.

    Evidence: TODO
    """

    request_id: I32 = 0
    result: I32 = 0


@message(285)
class ProviderGetSingleDeviceAndLinesRequest(Request):
    """TODO ProviderGetSingleDeviceAndLinesRequest.

    Evidence: TODO
    """

    device_name: Text = ""


@message(286)
class ProviderGetSingleDeviceAndLinesResponse(Response):
    """TODO ProviderGetSingleDeviceAndLinesResponse.

    Evidence: TODO
    """


@message(287)
class ProviderGetSingleDeviceAndLinesCompletedEvent(Event):
    """TODO ProviderGetSingleDeviceAndLinesCompletedEvent.

    Evidence: TODO
    """

    request_id: I32 = 0
    result: I32 = 0


@message(279)
class DeviceLineInfoEvent(Event):
    """TODO DeviceLineInfoEvent.

    Evidence: TODO
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
    """TODO ProviderGetDeviceInfoRequest.

    Evidence: TODO
    """

    device_group: OneOf[DeviceGroup] = 0


@message(14)
class ProviderGetDeviceInfoResponse(Response):
    """TODO ProviderGetDeviceInfoResponse.

    Evidence: TODO
    """

    enumeration_handle: I32 = 0


@message(94)
class GetDeviceInfoFetchRequest(Request):
    """TODO GetDeviceInfoFetchRequest.

    Evidence: TODO
    """

    enumeration_handle: I32 = 0
    count: I32 = 0


@message(95)
class GetDeviceInfoFetchResponse(Response):
    """TODO GetDeviceInfoFetchResponse.

    Evidence: TODO
    """

    info: StructArray[DeviceInfo] = ()
    more: Bool = False
    device_control_flag_bit_mask: I32Array = ()


@message(96)
class GetDeviceInfoCloseRequest(Request):
    """TODO GetDeviceInfoCloseRequest.

    Evidence: TODO
    """

    enumeration_handle: I32 = 0


@message(97)
class GetDeviceInfoCloseResponse(Response):
    """TODO GetDeviceInfoCloseResponse.

    Evidence: TODO
    """


@message(24)
class DeviceGetLineInfoRequest(Request):
    """TODO DeviceGetLineInfoRequest.

    Evidence: TODO
    """

    device_name: Text = ""


@message(25)
class DeviceGetLineInfoResponse(Response):
    """TODO DeviceGetLineInfoResponse.

    Evidence: TODO
    """

    enumeration_handle: I32 = 0


@message(98)
class GetLineInfoFetchRequest(Request):
    """TODO GetLineInfoFetchRequest.

    Evidence: TODO
    """

    enumeration_handle: I32 = 0
    count: I32 = 0


@message(99)
class GetLineInfoFetchResponse(Response):
    """TODO GetLineInfoFetchResponse.

    Evidence: TODO
    """

    info: StructArray[LineInfo] = ()
    more: Bool = False


@message(100)
class GetLineInfoCloseRequest(Request):
    """TODO GetLineInfoCloseRequest.

    Evidence: TODO
    """

    enumeration_handle: I32 = 0


@message(101)
class GetLineInfoCloseResponse(Response):
    """TODO GetLineInfoCloseResponse.

    Evidence: TODO
    """


@message(130)
class GetSingleDeviceInfoRequest(Request):
    """TODO GetSingleDeviceInfoRequest.

    Evidence: TODO
    """

    device_name: Text = ""


@message(131)
class GetSingleDeviceInfoResponse(Response):
    """TODO GetSingleDeviceInfoResponse.

    Evidence: TODO
    """

    info: Struct[DeviceInfo] = DeviceInfo()
    device_control_flag_bit_mask: Mask[DeviceControlFlag] = 0


@message(194)
class DeviceGetConfigInfoRequest(Request):
    """TODO DeviceGetConfigInfoRequest.

    Evidence: TODO
    """

    device_name: Text = ""


@message(195)
class DeviceGetConfigInfoResponse(Response):
    """TODO DeviceGetConfigInfoResponse.

    Evidence: TODO
    """

    device_type: OneOf[DeviceType] = 0
    configured_ports: I32 = 0
