"""How a frame can be wrong: one class each, with the CTI code and the product's alarm.

    ProtocolError
    ├── FramingError                the frame itself: nothing after it can be trusted
    │   ├── UnrecognizablePdu       no QBE magic                                    UNRECOGNIZABLE_PDU
    │   ├── IllegalHeader           reserved word, header size                      CTIERR_INVALID_MESSAGE_HEADER_INFO
    │   ├── InvalidLength           the sizes of the header do not add up           CTIERR_INVALID_MESSAGE_LENGTH
    │   └── MessageTooBig           longer than the limit                           CTIERR_MESSAGE_TOO_BIG
    ├── FormatError                 what the frame holds                            ILLEGAL_MESSAGE_FORMAT
    │   ├── ShortFixedPart          a fixed part ends inside a field
    │   ├── OutsideReference        an offset or size leads out of its variable part
    │   ├── SizesDisagree           count, unit and size of a value contradict each other
    │   ├── OverlappingReferences   the references add up to more than the frame holds
    │   ├── TooManyElements         an array longer than the limit                  CTIERR_MESSAGE_TOO_BIG
    │   ├── TooDeep                 structures nested deeper than the limit
    │   └── IllegalFilterSize       an event filter of an impossible size           CTIERR_INVALID_FILTER_SIZE
    └── Unencodable                 a message of ours that has no wire form

`alarm` is the name under which the product raises it. Which alarm goes with which code is our reading of the alarms'
texts ("illegal size or offset", "Illegal QBE header"), marked where it is more than that.
"""

from ctisim.errors import ProtocolError
from ctisim.qbe.codes import CtiError


class FramingError(ProtocolError):
    """The frame itself is wrong; nothing after it on that connection can be trusted."""

    code = CtiError.UNRECOGNIZABLE_PDU
    alarm = "InvalidQBEMessage"
    frames: tuple[bytes, ...] = ()
    """Whole frames that came before the bad one in the same piece of the stream."""


class UnrecognizablePdu(FramingError):
    """The magic is not there: whoever this is, it does not speak QBE."""


class IllegalHeader(FramingError):
    """The reserved word is not 0, or the header is not 32 bytes long."""

    code = CtiError.CTIERR_INVALID_MESSAGE_HEADER_INFO
    alarm = "kCtiIllegalQbeHeader"


class InvalidLength(FramingError):
    """The length word, the fixed size and the variable size do not add up, or the frame is cut."""

    code = CtiError.CTIERR_INVALID_MESSAGE_LENGTH
    alarm = "kCtiIllegalQbeHeader"  # ours: the pairing


class MessageTooBig(FramingError):
    """The frame is longer than `Limits.frame_size`."""

    code = CtiError.CTIERR_MESSAGE_TOO_BIG
    alarm = "kCtiQbeMessageTooLong"


class FormatError(ProtocolError):
    """The frame is whole, but what it holds is not a message."""

    code = CtiError.ILLEGAL_MESSAGE_FORMAT
    alarm = "kCtiInvalidQbeSizeAndOffsets"


class ShortFixedPart(FormatError):
    """A fixed part ends in the middle of a field. (Ending between two fields is an older peer's right.)"""


class OutsideReference(FormatError):
    """An offset, or what it leads to, lies outside the variable part it belongs to."""


class SizesDisagree(FormatError):
    """The sizes of one value contradict each other: bytes and units, total and fixed, count and region."""


class OverlappingReferences(FormatError):
    """The references lead to more than the frame holds, so some overlap: a small frame posing as a big one."""


class TooManyElements(FormatError):
    """An array has more elements than `Limits.array_count`."""

    code = CtiError.CTIERR_MESSAGE_TOO_BIG
    alarm = "kCtiQbeMessageTooLong"  # ours: the pairing


class TooDeep(FormatError):
    """Structures stand in structures deeper than `Limits.nesting`."""


class IllegalFilterSize(FormatError):
    """An event filter whose sizes are impossible; the product has a code and an alarm of its own for it."""

    code = CtiError.CTIERR_INVALID_FILTER_SIZE
    alarm = "kCtiIllegalFilterSize"


class Unencodable(ProtocolError):
    """A message of ours has no wire form: a number beyond 32 bits, a value of the wrong type."""

    code = CtiError.ILLEGAL_MESSAGE_FORMAT
    alarm = ""
