"""Park, unpark and the numbers calls are parked on."""

from typing import Annotated

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import ParkStatus
from ctisim.qbe.fields import I32, Bool, OneOf, StructArray, Text, Wire
from ctisim.qbe.structures import DNInfo


@message(141)
class CallParkRequest(Request):
    """TODO CallParkRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    call_park_type: I32 = 0
    park_at_address: Text = ""


@message(142)
class CallParkResponse(Response):
    """TODO CallParkResponse.

    Evidence: TODO
    """

    parked_at: Text = ""
    parked_at_partition: Text = ""


@message(143)
class LineCallUnParkRequest(Request):
    """TODO LineCallUnParkRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    global_call_manager_id: I32 = 0
    global_call_id: I32 = 0
    calling_address: Text = ""
    parked_at_address: Text = ""


@message(144)
class LineCallUnParkResponse(Response):
    """TODO LineCallUnParkResponse.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(145)
class ProviderGetMonitorDNInfoRequest(Request):
    """TODO ProviderGetMonitorDNInfoRequest.

    Evidence: TODO
    """

    dn_type: Annotated[I32, Wire("DNType")] = 0


@message(146)
class ProviderGetMonitorDNInfoResponse(Response):
    """TODO ProviderGetMonitorDNInfoResponse.

    Evidence: TODO
    """

    monitor_dn_enumeration_handle: I32 = 0


@message(147)
class GetMonitorDNFetchRequest(Request):
    """TODO GetMonitorDNFetchRequest.

    Evidence: TODO
    """

    enumeration_handle: I32 = 0
    count: I32 = 0


@message(148)
class GetMonitorDNFetchResponse(Response):
    """TODO GetMonitorDNFetchResponse.

    Evidence: TODO
    """

    dninfo: StructArray[DNInfo] = ()
    more: Bool = False


@message(149)
class GetMonitorDNCloseRequest(Request):
    """TODO GetMonitorDNCloseRequest.

    Evidence: TODO
    """

    enum_handle: I32 = 0


@message(150)
class GetMonitorDNCloseResponse(Response):
    """TODO GetMonitorDNCloseResponse.

    Evidence: TODO
    """

    monitor_dn_enumeration_handle: I32 = 0


@message(151)
class ProviderCallParkDNChangedEvent(Event):
    """TODO ProviderCallParkDNChangedEvent.

    Evidence: TODO
    """


@message(254)
class LineParkStatusEvent(Event):
    """TODO LineParkStatusEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    global_call_manager_id: I32 = 0
    call_id: I32 = 0
    transaction_id: Text = ""
    park_state: OneOf[ParkStatus] = 0
    park_dn: Text = ""
    park_dn_partition: Text = ""
    parked_party: Text = ""
    parked_party_partition: Text = ""
    is_existing: Bool = False
