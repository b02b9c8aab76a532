"""The careful reader: any frame, at any price a frame of that size may have.

The generated codec (codegen.py) reads frames laid out as every known encoder lays them out, and gives the rest to this
reader: fixed parts longer or shorter than ours, values in another order or with gaps between, and everything hostile.
It checks each length, count and offset before it uses it (bounds.py), and says exactly what is wrong.
"""

import codecs
from struct import Struct
from typing import Any, Final, TypeVar

from ctisim.qbe.bounds import Bounds
from ctisim.qbe.declaration import Record, Sender, Structure
from ctisim.qbe.errors import FormatError, IllegalFilterSize, ShortFixedPart, SizesDisagree
from ctisim.qbe.fields import NULL, WORD, Field, Kind
from ctisim.qbe.framing import HEADER_SIZE, Header
from ctisim.qbe.limits import Limits

_I32: Final = Struct("<i")
_TWO: Final = Struct("<2I")
_THREE: Final = Struct("<3I")
_FOUR: Final = Struct("<4I")

R = TypeVar("R", bound=Record)


def size_error(cls: type[Record], usual: type[FormatError]) -> type[FormatError]:
    """The error for an impossible size: event filters have one of their own."""
    return IllegalFilterSize if cls.WIRE_NAME.endswith("EventFilter") else usual


class CarefulReader:
    """Reads one frame; made for it and thrown away."""

    def __init__(self, frame: bytes, header: Header, sender: Sender, limits: Limits) -> None:
        self._frame = frame
        self._header = header
        self._sender = sender
        self._bounds = Bounds(len(frame), header.variable_size, limits)

    def message(self, cls: type[R]) -> R:
        """The frame as a message of `cls`; raises a FormatError."""
        variable_part = HEADER_SIZE + self._header.fixed_size
        return self._record(cls, HEADER_SIZE, self._header.fixed_size, variable_part, len(self._frame))

    def _record(self, cls: type[R], start: int, fixed: int, low: int, high: int) -> R:
        """The record whose fixed part is at `start`, its references leading to low:high."""
        record = object.__new__(cls)
        at, end = start, start + fixed
        for field in cls.FIELDS:
            if at == end:
                default = field.of() if isinstance(field.default, Structure) else field.default
                setattr(record, field.name, default)
                continue
            self._bounds.path.append(field.wire)
            if at + field.size > end:
                reason = f"{end - at} bytes left for {field.size} of {field.type_name}"
                raise self._bounds.refusal(size_error(cls, ShortFixedPart), reason, at)
            setattr(record, field.name, self._value(field, at, low, high))
            self._bounds.path.pop()
            at += field.size
        return record

    def _value(self, field: Field, at: int, low: int, high: int) -> Any:
        match field.kind:
            case Kind.I32:
                return _I32.unpack_from(self._frame, at)[0]
            case Kind.BOOL:
                return _I32.unpack_from(self._frame, at)[0] != 0
            case Kind.TEXT:
                return self._text(at, low, high)
            case Kind.BYTES:
                offset, size = _TWO.unpack_from(self._frame, at)
                return self._leaf(at, offset, size, low, high)
            case Kind.UNICODE:
                return self._unicode(at, low, high)
            case Kind.I32_ARRAY:
                return self._i32_array(at, low, high)
            case Kind.STRUCT:
                return self._structure(field.of, at, low, high)
            case Kind.STRUCT_ARRAY:
                return self._structures(field.of, at, low, high)
            case Kind.INLINED:
                return self._record(field.of, at, field.size, low, high)

    def _text(self, at: int, low: int, high: int) -> str:
        offset, size = _TWO.unpack_from(self._frame, at)
        if size == 0:
            return NULL
        return self._leaf(at, offset, size, low, high).removesuffix(b"\0").decode("latin-1")

    def _unicode(self, at: int, low: int, high: int) -> str:
        offset, size, count, unit = _FOUR.unpack_from(self._frame, at)
        if size != 2 * count or (unit != 2 and size):
            raise self._bounds.refusal(SizesDisagree, f"{count} characters of {unit} bytes are not {size} bytes", at)
        if size == 0:
            return NULL if self._sender is Sender.SERVER else ""
        units = self._leaf(at, offset, size, low, high)
        if self._sender is Sender.SERVER and units.endswith(b"\0\0"):
            units = units[:-2]
        return codecs.utf_16_le_decode(units, "surrogatepass", True)[0]

    def _i32_array(self, at: int, low: int, high: int) -> tuple[int, ...]:
        offset, size, count, unit = _FOUR.unpack_from(self._frame, at)
        if count == 0 == size:
            return ()
        self._bounds.elements(at, count, unit, WORD)
        if count == 0 or unit != WORD or size < count * WORD:
            raise self._bounds.refusal(SizesDisagree, f"{count} elements of {unit} bytes in a region of {size}", at)
        region = self._leaf(at, offset, size, low, high)
        return Struct(f"<{count}i").unpack_from(region)

    def _structure(self, cls: type[Structure], at: int, low: int, high: int) -> Structure:
        offset, total, fixed = _THREE.unpack_from(self._frame, at)
        if total == 0 == fixed:
            return cls()
        if fixed > total:
            reason = f"a fixed part of {fixed} in {total} bytes"
            raise self._bounds.refusal(size_error(cls, SizesDisagree), reason, at)
        self._bounds.place(at, offset, total, low, high)
        self._bounds.spend(at, fixed)
        self._bounds.enter(at)
        found = self._record(cls, offset, fixed, offset + fixed, offset + total)
        self._bounds.leave()
        return found

    def _structures(self, cls: type[Structure], at: int, low: int, high: int) -> tuple[Structure, ...]:
        offset, size, count, unit = _FOUR.unpack_from(self._frame, at)
        if count == 0 == size:
            return ()
        self._bounds.elements(at, count, unit, cls.FIXED_SIZE)
        if count == 0 or unit == 0 or count * unit > size:
            raise self._bounds.refusal(SizesDisagree, f"{count} elements of {unit} bytes in a region of {size}", at)
        self._bounds.place(at, offset, size, low, high)
        variable_part = offset + count * unit
        self._bounds.spend(at, count * unit)
        self._bounds.enter(at)
        found = []
        for index in range(count):
            self._bounds.path.append(f"[{index}]")
            found.append(self._record(cls, offset + index * unit, unit, variable_part, offset + size))
            self._bounds.path.pop()
        self._bounds.leave()
        return tuple(found)

    def _leaf(self, at: int, offset: int, size: int, low: int, high: int) -> bytes:
        """The bytes a reference leads to; an empty one leads nowhere, whatever its offset."""
        if size == 0:
            return b""
        self._bounds.place(at, offset, size, low, high)
        self._bounds.spend(at, size)
        return self._frame[offset : offset + size]
