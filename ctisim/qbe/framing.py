"""Whole frames out of a stream, and the 32-byte header every frame begins with.

    offset  field
     0      length of what follows the first 8 bytes
     4      reserved, 0
     8      magic, 0xFFFFDDDD
    12      protocol version (JTAPI 11.5: 0x00100000, 12.5 to 15: 0x00110000, Jabber 14: 0x00080000)
    16      message id
    20      header size, 32: where the fixed part starts
    24      fixed size
    28      variable size
    32      fixed part, then variable part

All words are little-endian. Source: the captures in fixtures/captures/.
"""

from struct import Struct
from typing import Final, NamedTuple

from ctisim.qbe.errors import IllegalHeader, InvalidLength, MessageTooBig, UnrecognizablePdu
from ctisim.qbe.limits import DEFAULT_LIMITS, Limits

PREFIX_SIZE: Final = 8
HEADER_SIZE: Final = 32
MAGIC: Final = 0xFFFFDDDD
DEFAULT_VERSION: Final = 0x00110000

GUARD: Final = MAGIC << 32
"""The reserved word and the magic, read as one number."""

_MAGIC_AT: Final = 8
_MAGIC_END: Final = 12
_MAGIC_BYTES: Final = MAGIC.to_bytes(4, "little")
_LAYOUT: Final = Struct("<8I")
_LENGTH_WORD: Final = Struct("<I")


class Header(NamedTuple):
    """The first 32 bytes of a frame, word by word."""

    length: int
    reserved: int
    magic: int
    version: int
    message_id: int
    header_size: int
    fixed_size: int
    variable_size: int


def header(frame: bytes, limits: Limits = DEFAULT_LIMITS) -> Header:
    """The header of a whole frame, checked against it.

    Raises MessageTooBig, InvalidLength, UnrecognizablePdu or IllegalHeader, in this order of looking.
    """
    if len(frame) > limits.frame_size:
        raise MessageTooBig(f"{len(frame)} bytes are over the limit of {limits.frame_size}", offset=0, field="length")
    if len(frame) < HEADER_SIZE:
        raise InvalidLength(f"{len(frame)} bytes hold no header of {HEADER_SIZE}", offset=len(frame), field="header")
    found = Header._make(_LAYOUT.unpack_from(frame))
    if found.magic != MAGIC:
        raise UnrecognizablePdu(f"0x{found.magic:08X} is not the magic 0x{MAGIC:08X}", offset=8, field="magic")
    if found.reserved:
        raise IllegalHeader(f"the reserved word is 0x{found.reserved:X}", offset=4, field="reserved")
    if found.header_size != HEADER_SIZE:
        raise IllegalHeader(f"{found.header_size} is not the header size {HEADER_SIZE}", offset=20, field="header size")
    if found.length != len(frame) - PREFIX_SIZE:
        raise InvalidLength(f"{found.length} announced, {len(frame) - PREFIX_SIZE} there", offset=0, field="length")
    if HEADER_SIZE + found.fixed_size + found.variable_size != len(frame):
        sizes = f"fixed {found.fixed_size} and variable {found.variable_size}"
        raise InvalidLength(f"{sizes} do not fill a frame of {len(frame)}", offset=24, field="fixed size")
    return found


class Deframer:
    """Cuts a stream into whole frames, however it arrives.

    It keeps at most one unfinished frame, and refuses a bad one from its first 8 bytes (length, reserved word) or 12
    (magic). After a refusal the stream cannot be trusted: close it.
    """

    def __init__(self, limits: Limits = DEFAULT_LIMITS) -> None:
        self._limits = limits
        self._buffer = bytearray()
        self._awaited = PREFIX_SIZE
        """How many bytes must be there before it is worth looking again."""

    @property
    def pending(self) -> int:
        """Bytes of the unfinished frame."""
        return len(self._buffer)

    def feed(self, data: bytes) -> list[bytes]:
        """The frames that `data` completes, in order.

        Raises MessageTooBig, InvalidLength, IllegalHeader or UnrecognizablePdu; frames completed before the bad one
        by the same call are on the error as `frames`.
        """
        buffer = self._buffer
        buffer += data
        if len(buffer) < self._awaited:
            return []
        frames: list[bytes] = []
        start = 0
        try:
            while len(buffer) - start >= self._awaited:
                whole = self._size_at(start)
                if whole is None or len(buffer) - start < whole:
                    break
                frames.append(bytes(memoryview(buffer)[start : start + whole]))
                start += whole
                self._awaited = PREFIX_SIZE
        except (MessageTooBig, InvalidLength, IllegalHeader, UnrecognizablePdu) as refusal:
            refusal.frames = tuple(frames)
            buffer.clear()
            raise
        del buffer[:start]
        return frames

    def _size_at(self, start: int) -> int | None:
        """The size of the frame beginning at `start`; None until enough of it is there to tell."""
        there = len(self._buffer) - start
        if there < PREFIX_SIZE:
            return None
        (length,) = _LENGTH_WORD.unpack_from(self._buffer, start)
        whole: int = length + PREFIX_SIZE
        if whole < HEADER_SIZE:
            raise InvalidLength(f"a length of {length} leaves no room for the header", offset=0, field="length")
        if whole > self._limits.frame_size:
            raise MessageTooBig(f"{whole} bytes are over {self._limits.frame_size}", offset=0, field="length")
        if any(self._buffer[start + 4 : start + PREFIX_SIZE]):
            raise IllegalHeader("the reserved word is not 0", offset=4, field="reserved")
        if there < _MAGIC_END:
            self._awaited = _MAGIC_END
            return whole
        magic = bytes(self._buffer[start + _MAGIC_AT : start + _MAGIC_END])
        if magic != _MAGIC_BYTES:
            raise UnrecognizablePdu(f"{magic.hex()} is not the magic", offset=_MAGIC_AT, field="magic")
        self._awaited = whole
        return whole
