"""Handles: what names a call, a leg, a number, a way of forwarding."""

from ctisim.qbe.declaration import Structure, structure
from ctisim.qbe.fields import I32, Text


@structure
class ClientCallHandle(Structure):
    """A call leg as applications name it; inlined where it stands alone, by reference in arrays.

    Evidence: in CallDirectTransferRequest (captures/transfer-failure-response.jsonl).
    """

    call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@structure
class CtiCallHandle(Structure):
    """A call leg as the server names it.

    Evidence: in LineGetInfoResponse (captures/misc.jsonl).
    """

    call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@structure
class CtiGlobalCallHandle(Structure):
    """A call, whatever its legs.

    Evidence: in LineConferenceStartedEvent (captures/confout.jsonl).
    """

    call_manager_id: I32 = 0
    call_id: I32 = 0


@structure
class LineResponse(Structure):
    """The head that responses to line requests share. (No message of the catalogue refers to it.)

    Evidence: the catalogue of JTAPI 12.5 to 15 alone.
    """

    sequence_number: I32 = 0
    result: I32 = 0
    line_call_manager_id: I32 = 0
    line_id: I32 = 0


@structure
class CtiCallForwardInformation(Structure):
    """One way in which a line forwards: type 1 is forward all, 0 none.

    Evidence: in LineSetForwardRequest (captures/forward.jsonl).
    """

    cfwd_type: I32 = 0
    call_fwd_destination: Text = ""


@structure
class CtiForwardInfo(Structure):
    """One way in which a line forwards, as LineGetInfoResponse tells it.

    Evidence: in LineGetInfoResponse (captures/misc.jsonl).
    """

    fwd_type: I32 = 0
    fwd_destination: Text = ""


@structure
class DNInfo(Structure):
    """A directory number that is no line: a park number.

    Evidence: in GetMonitorDNFetchResponse (golden vectors).
    """

    name: Text = ""
    permanent_line_id: I32 = 0
    partition: Text = ""
