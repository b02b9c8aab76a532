"""Park, unpark and the numbers calls are parked on."""

from typing import Annotated

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import ParkStatus
from ctisim.qbe.fields import I32, Bool, OneOf, StructArray, Text, Wire
from ctisim.qbe.structures import DNInfo


@message(141)
class CallParkRequest(Request):
    """An application parks a call, at a number it names or one the system picks.

    Evidence: JTAPI on the wire (captures/park.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    call_park_type: I32 = 0
    park_at_address: Text = ""


@message(142)
class CallParkResponse(Response):
    """The number the call is parked at.

    Evidence: sent by an experiment and taken by JTAPI (captures/park.jsonl).
    """

    parked_at: Text = ""
    parked_at_partition: Text = ""


@message(143)
class LineCallUnParkRequest(Request):
    """An application fetches a parked call; it is a new call of its own that takes the parked one over.

    Evidence: JTAPI on the wire (captures/park.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    global_call_manager_id: I32 = 0
    global_call_id: I32 = 0
    calling_address: Text = ""
    parked_at_address: Text = ""


@message(144)
class LineCallUnParkResponse(Response):
    """The parked call is being fetched; NewCallEvent and GlobalCallHandleChangedEvent follow.

    Evidence: sent by an experiment and taken by JTAPI (captures/park.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@message(145)
class ProviderGetMonitorDNInfoRequest(Request):
    """An application asks for the park numbers it may watch.

    Evidence: the golden vectors; not seen on the wire.
    """

    dn_type: Annotated[I32, Wire("DNType")] = 0


@message(146)
class ProviderGetMonitorDNInfoResponse(Response):
    """The handle by which the park numbers are fetched.

    Evidence: the golden vectors; not seen on the wire.
    """

    monitor_dn_enumeration_handle: I32 = 0


@message(147)
class GetMonitorDNFetchRequest(Request):
    """The next `count` numbers of a list.

    Evidence: the golden vectors; not seen on the wire.
    """

    enumeration_handle: I32 = 0
    count: I32 = 0


@message(148)
class GetMonitorDNFetchResponse(Response):
    """Some park numbers, with their partitions; `more` says whether to ask again.

    Evidence: the golden vectors; not seen on the wire.
    """

    dninfo: StructArray[DNInfo] = ()
    more: Bool = False


@message(149)
class GetMonitorDNCloseRequest(Request):
    """The application has done with a list of park numbers.

    Evidence: the golden vectors; not seen on the wire.
    """

    enum_handle: I32 = 0


@message(150)
class GetMonitorDNCloseResponse(Response):
    """The handle of the park number list is gone.

    Evidence: the golden vectors; not seen on the wire.
    """

    monitor_dn_enumeration_handle: I32 = 0


@message(151)
class ProviderCallParkDNChangedEvent(Event):
    """The park numbers were reconfigured: fetch them again.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(254)
class LineParkStatusEvent(Event):
    """What became of a call parked from this line (filter bParkStatusEvent): parked, reminded, retrieved, abandoned,
    forwarded.

    Evidence: sent by an experiment and taken by JTAPI (captures/park.jsonl).
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
