"""CTI/QBE on the wire: one frame to one message object and back.

    from ctisim.qbe import decode, encode
    from ctisim.qbe.messages import DeviceOpenRequest

    frame = encode(DeviceOpenRequest(sequence_number=4, device_name="SEP001794625DE5"))
    message = decode(frame)
    message.device_name

Messages are in ctisim.qbe.messages, structures in ctisim.qbe.structures, closed sets of values in ctisim.qbe.enums,
error codes in ctisim.qbe.codes, the ways a frame can be wrong in ctisim.qbe.errors. Frames come out of a stream with a
Deframer; the peer's protocol version is in `header(frame)`.
"""

from ctisim.qbe.codec import decode, encode
from ctisim.qbe.codes import CtiError
from ctisim.qbe.declaration import (
    CATALOGUE,
    STRUCTURES,
    Event,
    Message,
    Record,
    Request,
    Response,
    Sender,
    Structure,
    Unknown,
    catalogue,
)
from ctisim.qbe.errors import FormatError, FramingError, Unencodable
from ctisim.qbe.fields import NULL, Field, Kind
from ctisim.qbe.framing import DEFAULT_VERSION, HEADER_SIZE, PREFIX_SIZE, Deframer, Header, header
from ctisim.qbe.jsonform import from_json, to_json
from ctisim.qbe.limits import Limits

__all__ = [
    "CATALOGUE",
    "DEFAULT_VERSION",
    "HEADER_SIZE",
    "NULL",
    "PREFIX_SIZE",
    "STRUCTURES",
    "CtiError",
    "Deframer",
    "Event",
    "Field",
    "FormatError",
    "FramingError",
    "Header",
    "Kind",
    "Limits",
    "Message",
    "Record",
    "Request",
    "Response",
    "Sender",
    "Structure",
    "Unencodable",
    "Unknown",
    "catalogue",
    "decode",
    "encode",
    "from_json",
    "header",
    "to_json",
]
