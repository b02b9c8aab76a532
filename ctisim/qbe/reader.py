"""The careful reader: any frame, at any price a frame of that size may have.

The generated codec (codegen.py) reads frames laid out as every known encoder lays them out, and gives the rest to this
reader: fixed parts longer or shorter than ours, values in another order or with gaps between, and everything hostile.
It checks each length, count and offset before it uses it, and says exactly what is wrong.

Three rules bound its work. A reference must lead into the variable part of the structure it stands in. All that
the references lead to may not add up to more than the variable part holds, so nothing is read twice. And an array must
have fewer elements than would take four times the frame at the size we know them.
"""

import codecs
from struct import Struct
from typing import Any, Final, TypeVar

from ctisim.qbe.declaration import Record, Sender, Structure
from ctisim.qbe.errors import (
    FormatError,
    IllegalFilterSize,
    OutsideReference,
    OverlappingReferences,
    ShortFixedPart,
    SizesDisagree,
    TooDeep,
    TooManyElements,
)
from ctisim.qbe.fields import NULL, WORD, Field, Kind
from ctisim.qbe.framing import HEADER_SIZE, Header
from ctisim.qbe.limits import Limits

_GENEROSITY: Final = 4
"""How many times a frame's size the elements of one array may take at the size we know them."""

_I32: Final = Struct("<i")
_TWO: Final = Struct("<2I")
_THREE: Final = Struct("<3I")
_FOUR: Final = Struct("<4I")

R = TypeVar("R", bound=Record)


class CarefulReader:
    """Reads one frame; made for it and thrown away."""

    def __init__(self, frame: bytes, header: Header, sender: Sender, limits: Limits) -> None:
        self._frame = frame
        self._header = header
        self._sender = sender
        self._limits = limits
        self._unspent = header.variable_size
        self._path: list[str] = []
        self._depth = 0

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
            self._path.append(field.wire)
            if at + field.size > end:
                known = f"{field.size} bytes of {field.type_name}"
                filter_is_cut = cls.WIRE_NAME.endswith("EventFilter")
                raise self._refusal(
                    IllegalFilterSize if filter_is_cut else ShortFixedPart, f"{end - at} left for {known}", at
                )
            setattr(record, field.name, self._value(field, at, low, high))
            self._path.pop()
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
            raise self._refusal(SizesDisagree, f"{count} characters of {unit} bytes are not {size} bytes", at)
        if size == 0:
            return NULL if self._sender is Sender.SERVER else ""
        units = self._leaf(at, offset, size, low, high)
        if self._sender is Sender.SERVER and units.endswith(b"\0\0"):
            units = units[:-2]
        return codecs.utf_16_le_decode(units, "surrogatepass", True)[0]

    def _i32_array(self, at: int, low: int, high: int) -> tuple[int, ...]:
        offset, size, count, unit = _FOUR.unpack_from(self._frame, at)
        if count == 0:
            return ()
        self._check_count(at, count, WORD)
        if unit != WORD or size < count * WORD:
            raise self._refusal(SizesDisagree, f"{count} elements of {unit} bytes in a region of {size}", at)
        region = self._leaf(at, offset, size, low, high)
        return Struct(f"<{count}i").unpack_from(region)

    def _structure(self, cls: type[Structure], at: int, low: int, high: int) -> Structure:
        offset, total, fixed = _THREE.unpack_from(self._frame, at)
        if total == 0:
            return cls()
        if fixed > total:
            is_filter = cls.WIRE_NAME.endswith("EventFilter")
            raise self._refusal(
                IllegalFilterSize if is_filter else SizesDisagree, f"a fixed part of {fixed} in {total} bytes", at
            )
        self._check_place(at, offset, total, low, high)
        self._spend(at, fixed)
        self._enter(at)
        found = self._record(cls, offset, fixed, offset + fixed, offset + total)
        self._depth -= 1
        return found

    def _structures(self, cls: type[Structure], at: int, low: int, high: int) -> tuple[Structure, ...]:
        offset, size, count, unit = _FOUR.unpack_from(self._frame, at)
        if count == 0:
            return ()
        self._check_count(at, count, cls.FIXED_SIZE)
        if unit == 0 or count * unit > size:
            raise self._refusal(SizesDisagree, f"{count} elements of {unit} bytes in a region of {size}", at)
        self._check_place(at, offset, size, low, high)
        variable_part = offset + count * unit
        self._spend(at, count * unit)
        self._enter(at)
        found = []
        for index in range(count):
            self._path.append(f"[{index}]")
            found.append(self._record(cls, offset + index * unit, unit, variable_part, offset + size))
            self._path.pop()
        self._depth -= 1
        return tuple(found)

    def _leaf(self, at: int, offset: int, size: int, low: int, high: int) -> bytes:
        """The bytes a reference leads to; an empty one leads nowhere, whatever its offset."""
        if size == 0:
            return b""
        self._check_place(at, offset, size, low, high)
        self._spend(at, size)
        return self._frame[offset : offset + size]

    def _check_place(self, at: int, offset: int, size: int, low: int, high: int) -> None:
        if offset < low or offset + size > high:
            raise self._refusal(OutsideReference, f"{size} bytes at {offset} are not within {low} to {high}", at)

    def _check_count(self, at: int, count: int, known_size: int) -> None:
        if count > self._limits.array_count:
            raise self._refusal(TooManyElements, f"{count} elements are over {self._limits.array_count}", at)
        if count * known_size > _GENEROSITY * len(self._frame):
            raise self._refusal(TooManyElements, f"{count} elements in a frame of {len(self._frame)} bytes", at)

    def _spend(self, at: int, size: int) -> None:
        self._unspent -= size
        if self._unspent < 0:
            raise self._refusal(OverlappingReferences, "the references add up to more than the frame holds", at)

    def _enter(self, at: int) -> None:
        self._depth += 1
        if self._depth > self._limits.nesting:
            raise self._refusal(TooDeep, f"nested deeper than {self._limits.nesting}", at)

    def _refusal(self, kind: type[FormatError], reason: str, at: int) -> FormatError:
        return kind(reason, offset=at, field=".".join(self._path).replace(".[", "["))
