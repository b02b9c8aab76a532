"""The construct layout of every message, derived from its declaration: the wire as a readable specification.

    layout(DeviceOpenRequest)       the fixed part, a construct for each field
    parse(frame)                    as codec.decode, interpreted: the oracle in tests, and what explains a frame
    build(message)                  as codec.encode, interpreted

A field of the fixed part is one construct. Those that lead into the variable part parse their words, go where these
lead, and come back; building, they take room at the end of what is there, which gives the canonical layout by itself:
depth first, in field order.

This is the slow path, some forty times slower than the generated codec; it is interpreted on purpose, for compiled
constructs are not meant for bytes of strangers.
"""

from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, Final, NamedTuple

import construct as cs
from construct import Int32sl, Int32ul
from construct_typed import Construct

from ctisim.qbe.bounds import Bounds
from ctisim.qbe.codegen import low_bytes
from ctisim.qbe.declaration import CATALOGUE, Message, Record, Sender, Structure, Unknown
from ctisim.qbe.errors import ShortFixedPart, SizesDisagree
from ctisim.qbe.fields import I32_ARRAY_STRIDE, NULL, WORD, Field, Kind
from ctisim.qbe.framing import DEFAULT_VERSION, HEADER_SIZE, MAGIC, PREFIX_SIZE, header
from ctisim.qbe.limits import DEFAULT_LIMITS, Limits
from ctisim.qbe.reader import size_error

HEADER: Final = cs.Struct(
    "length" / Int32ul,
    "reserved" / cs.Const(0, Int32ul),
    "magic" / cs.Const(MAGIC, Int32ul),
    "version" / Int32ul,
    "message id" / Int32ul,
    "header size" / cs.Const(HEADER_SIZE, Int32ul),
    "fixed size" / Int32ul,
    "variable size" / Int32ul,
)


class Note(NamedTuple):
    """Something read: where, how many bytes, which field, what it came to."""

    offset: int
    size: int
    path: str
    type_name: str
    value: Any


@dataclass
class Work:
    """What all constructs of one frame share; their context carries it as `_params.work`."""

    sender: Sender
    bounds: Bounds
    end: int = 0
    """Building: where the next value in the variable part goes."""
    low: int = 0
    """Parsing: where the present structure's variable part begins,"""
    high: int = 0
    """and where it ends."""
    fixed: int = 0
    """Parsing: the size of the fixed part about to be read."""
    notes: list[Note] = field(default_factory=list)

    def reserve(self, size: int) -> int:
        """Building: room for `size` bytes; where it begins."""
        self.end += size
        return self.end - size

    def note(self, offset: int, size: int, type_name: str, value: Any) -> None:
        path = ".".join(self.bounds.path).replace(".[", "[")
        self.notes.append(Note(offset, size, path, type_name, value))


def _work(context: Any) -> Work:
    work: Work = context._params.work
    return work


class Boolean(Construct[bool, bool]):
    """A word: true is 0xFFFFFFFF, and any non-zero reads as true."""

    def _parse(self, stream: Any, context: Any, path: Any) -> bool:
        return bool(Int32sl._parsereport(stream, context, path) != 0)

    def _build(self, obj: Any, stream: Any, context: Any, path: Any) -> Any:
        return Int32sl._build(-1 if obj else 0, stream, context, path)


class Number(Construct[int, int]):
    """A signed word, built of signed and unsigned numbers."""

    def _parse(self, stream: Any, context: Any, path: Any) -> int:
        return int(Int32sl._parsereport(stream, context, path))

    def _build(self, obj: Any, stream: Any, context: Any, path: Any) -> Any:
        number = int(obj)
        return (Int32ul if number > 0x7FFF_FFFF else Int32sl)._build(number, stream, context, path)


class Reference(Construct[Any, Any]):
    """Words in the fixed part, `offset` first, and the value in the variable part that they lead to."""

    words: cs.Struct
    type_name: str

    def _parse(self, stream: Any, context: Any, path: Any) -> Any:
        at = stream.tell()
        words = self.words._parsereport(stream, context, path)
        back = stream.tell()
        _work(context).note(at, back - at, self.type_name, {name: words[name] for name in words if name != "_io"})
        value = self._load(words, at, stream, context, path)
        stream.seek(back)
        return value

    def _build(self, obj: Any, stream: Any, context: Any, path: Any) -> Any:
        at = stream.tell()
        words = self._store(obj, stream, context, path)
        stream.seek(at)
        self.words._build(words, stream, context, path)
        return obj

    def _load(self, words: Any, at: int, stream: Any, context: Any, path: Any) -> Any:
        """The value that `words`, found at `at`, lead to."""
        raise NotImplementedError

    def _store(self, obj: Any, stream: Any, context: Any, path: Any) -> dict[str, int]:
        """Put the value into the variable part; the words that lead to it."""
        raise NotImplementedError

    def _take(self, words: Any, at: int, stream: Any, context: Any) -> bytes:
        """The bytes that `words` lead to, after a look whether they may; an empty reference leads nowhere."""
        if words.size == 0:
            return b""
        work = _work(context)
        work.bounds.place(at, words.offset, words.size, work.low, work.high)
        work.bounds.spend(at, words.size)
        stream.seek(words.offset)
        taken: bytes = stream.read(words.size)
        return taken

    def _put(self, data: bytes, stream: Any, context: Any) -> dict[str, int]:
        offset = _work(context).reserve(len(data))
        stream.seek(offset)
        stream.write(data)
        return {"offset": offset, "size": len(data)}


class Octets(Reference):
    """Bytes."""

    words = cs.Struct("offset" / Int32ul, "size" / Int32ul)
    type_name = Kind.BYTES

    def _load(self, words: Any, at: int, stream: Any, context: Any, path: Any) -> bytes:
        taken = self._take(words, at, stream, context)
        _work(context).note(words.offset, words.size, self.type_name, taken)
        return taken

    def _store(self, obj: Any, stream: Any, context: Any, path: Any) -> dict[str, int]:
        return self._put(obj, stream, context)


class Latin1(Reference):
    """Latin-1 text with a NUL at its end; a null text has size 0."""

    words = cs.Struct("offset" / Int32ul, "size" / Int32ul)
    type_name = Kind.TEXT

    def _load(self, words: Any, at: int, stream: Any, context: Any, path: Any) -> str:
        taken = self._take(words, at, stream, context)
        text = taken.removesuffix(b"\0").decode("latin-1") if taken else NULL
        _work(context).note(words.offset, words.size, self.type_name, text)
        return text

    def _store(self, obj: Any, stream: Any, context: Any, path: Any) -> dict[str, int]:
        if obj is NULL:
            data = b""
        elif _work(context).sender is Sender.CLIENT:
            data = low_bytes(obj) + b"\0"
        else:
            data = obj.encode("latin-1", "replace") + b"\0"
        return self._put(data, stream, context)


class Utf16(Reference):
    """UTF-16LE text; a server ends it with a NUL, which counts."""

    words = cs.Struct("offset" / Int32ul, "size" / Int32ul, "count" / Int32ul, "unit" / Int32ul)
    type_name = Kind.UNICODE

    def _load(self, words: Any, at: int, stream: Any, context: Any, path: Any) -> str:
        work = _work(context)
        if words.size != 2 * words.count or (words.size and words.unit != 2):
            reason = f"{words.count} characters of {words.unit} bytes are not {words.size} bytes"
            raise work.bounds.refusal(SizesDisagree, reason, at)
        taken = self._take(words, at, stream, context)
        if work.sender is Sender.SERVER:
            text = taken.decode("utf-16-le", "surrogatepass").removesuffix("\0") if taken else NULL
        else:
            text = taken.decode("utf-16-le", "surrogatepass")
        work.note(words.offset, words.size, self.type_name, text)
        return text

    def _store(self, obj: Any, stream: Any, context: Any, path: Any) -> dict[str, int]:
        terminated = _work(context).sender is Sender.SERVER and obj is not NULL
        data = (obj + "\0" if terminated else str(obj)).encode("utf-16-le", "surrogatepass")
        return {**self._put(data, stream, context), "count": len(data) // 2, "unit": 2}


class NumberArray(Reference):
    """Numbers: 16 bytes of the region for each, all values first, then zeros."""

    words = cs.Struct("offset" / Int32ul, "size" / Int32ul, "count" / Int32ul, "unit" / Int32ul)
    type_name = Kind.I32_ARRAY

    def _load(self, words: Any, at: int, stream: Any, context: Any, path: Any) -> tuple[int, ...]:
        if words.count == 0 == words.size:
            return ()
        work = _work(context)
        work.bounds.elements(at, words.count, words.unit, WORD)
        if words.count == 0 or words.unit != WORD or words.size < words.count * WORD:
            reason = f"{words.count} elements of {words.unit} bytes in a region of {words.size}"
            raise work.bounds.refusal(SizesDisagree, reason, at)
        region = self._take(words, at, stream, context)
        numbers = tuple(cs.Array(words.count, Int32sl).parse(region))
        work.note(words.offset, words.size, self.type_name, numbers)
        return numbers

    def _store(self, obj: Any, stream: Any, context: Any, path: Any) -> dict[str, int]:
        values = b"".join(Number().build(number) for number in obj)
        region = values.ljust(I32_ARRAY_STRIDE * len(obj), b"\0")
        return {**self._put(region, stream, context), "count": len(obj), "unit": WORD}


class Nested(Reference):
    """One structure: its fixed part, then its own variable part."""

    words = cs.Struct("offset" / Int32ul, "total" / Int32ul, "fixed" / Int32ul)

    def __init__(self, cls: type[Structure]) -> None:
        super().__init__()
        self.cls = cls
        self.type_name = cls.WIRE_NAME

    def _load(self, words: Any, at: int, stream: Any, context: Any, path: Any) -> Structure:
        work = _work(context)
        if words.total == 0 == words.fixed:
            return self.cls()
        if words.fixed > words.total:
            reason = f"a fixed part of {words.fixed} in {words.total} bytes"
            raise work.bounds.refusal(size_error(self.cls, SizesDisagree), reason, at)
        work.bounds.place(at, words.offset, words.total, work.low, work.high)
        work.bounds.spend(at, words.fixed)
        work.bounds.enter(at)
        outside = work.low, work.high
        work.low, work.high, work.fixed = words.offset + words.fixed, words.offset + words.total, words.fixed
        stream.seek(words.offset)
        found: Structure = layout(self.cls)._parsereport(stream, context, path)
        work.low, work.high = outside
        work.bounds.leave()
        return found

    def _store(self, obj: Any, stream: Any, context: Any, path: Any) -> dict[str, int]:
        work = _work(context)
        offset = work.reserve(self.cls.FIXED_SIZE)
        stream.seek(offset)
        layout(self.cls)._build(obj, stream, context, path)
        return {"offset": offset, "total": work.end - offset, "fixed": self.cls.FIXED_SIZE}


class NestedArray(Reference):
    """Structures: all fixed parts one after the other, then each one's variable part in turn."""

    words = cs.Struct("offset" / Int32ul, "size" / Int32ul, "count" / Int32ul, "unit" / Int32ul)

    def __init__(self, cls: type[Structure]) -> None:
        super().__init__()
        self.cls = cls
        self.type_name = f"{cls.WIRE_NAME}[]"

    def _load(self, words: Any, at: int, stream: Any, context: Any, path: Any) -> tuple[Structure, ...]:
        work = _work(context)
        if words.count == 0 == words.size:
            return ()
        work.bounds.elements(at, words.count, words.unit, self.cls.FIXED_SIZE)
        if words.count == 0 or words.unit == 0 or words.count * words.unit > words.size:
            reason = f"{words.count} elements of {words.unit} bytes in a region of {words.size}"
            raise work.bounds.refusal(SizesDisagree, reason, at)
        work.bounds.place(at, words.offset, words.size, work.low, work.high)
        work.bounds.spend(at, words.count * words.unit)
        work.bounds.enter(at)
        outside = work.low, work.high
        work.low, work.high = words.offset + words.count * words.unit, words.offset + words.size
        found = [self._element(index, words, stream, context, path) for index in range(words.count)]
        work.low, work.high = outside
        work.bounds.leave()
        return tuple(found)

    def _element(self, index: int, words: Any, stream: Any, context: Any, path: Any) -> Structure:
        work = _work(context)
        work.bounds.path.append(f"[{index}]")
        work.fixed = words.unit
        stream.seek(words.offset + index * words.unit)
        element: Structure = layout(self.cls)._parsereport(stream, context, path)
        work.bounds.path.pop()
        return element

    def _store(self, obj: Any, stream: Any, context: Any, path: Any) -> dict[str, int]:
        work = _work(context)
        unit = self.cls.FIXED_SIZE
        offset = work.reserve(unit * len(obj))
        for index, element in enumerate(obj):
            stream.seek(offset + index * unit)
            layout(self.cls)._build(element, stream, context, path)
        return {"offset": offset, "size": work.end - offset, "count": len(obj), "unit": unit if obj else 0}


class Inlined(Construct[Any, Any]):
    """A structure whose words stand in the fixed part itself."""

    def __init__(self, cls: type[Structure]) -> None:
        super().__init__()
        self.cls = cls

    def _parse(self, stream: Any, context: Any, path: Any) -> Any:
        _work(context).fixed = self.cls.FIXED_SIZE
        return layout(self.cls)._parsereport(stream, context, path)

    def _build(self, obj: Any, stream: Any, context: Any, path: Any) -> Any:
        return layout(self.cls)._build(obj, stream, context, path)


class FixedPart(Construct[Any, Any]):
    """The fields of a record one after the other.

    It ends where the sender's fixed part ends: between two fields for an older peer, whose missing fields take their
    defaults; beyond the last for a newer one, whose additions are skipped.
    """

    def __init__(self, cls: type[Record]) -> None:
        super().__init__()
        self.cls = cls
        self.parts = [(each, _part(each)) for each in cls.FIELDS]

    def _parse(self, stream: Any, context: Any, path: Any) -> Any:
        work = _work(context)
        end = stream.tell() + work.fixed
        values: dict[str, Any] = {}
        for each, part in self.parts:
            at = stream.tell()
            if at == end:
                break
            work.bounds.path.append(each.wire)
            if at + each.size > end:
                reason = f"{end - at} bytes left for {each.size} of {each.type_name}"
                raise work.bounds.refusal(size_error(self.cls, ShortFixedPart), reason, at)
            values[each.name] = part._parsereport(stream, context, path)
            if each.kind in (Kind.I32, Kind.BOOL):
                work.note(at, WORD, each.type_name, values[each.name])
            work.bounds.path.pop()
        if stream.tell() < end:
            work.note(stream.tell(), end - stream.tell(), "", "fields we do not know")
        return self.cls(**values)

    def _build(self, obj: Any, stream: Any, context: Any, path: Any) -> Any:
        for each, part in self.parts:
            value = getattr(obj, each.name)
            if not (each.trailing and value is None):
                part._build(value, stream, context, path)
        return obj


def _part(each: Field) -> Construct[Any, Any]:
    """The construct of one field."""
    match each.kind:
        case Kind.I32:
            return Number()
        case Kind.BOOL:
            return Boolean()
        case Kind.TEXT:
            return Latin1()
        case Kind.BYTES:
            return Octets()
        case Kind.UNICODE:
            return Utf16()
        case Kind.I32_ARRAY:
            return NumberArray()
        case Kind.STRUCT:
            return Nested(each.of)
        case Kind.STRUCT_ARRAY:
            return NestedArray(each.of)
        case Kind.INLINED:
            return Inlined(each.of)


_layouts: Final[dict[type[Record], FixedPart]] = {}


def layout(cls: type[Record]) -> FixedPart:
    """The construct layout of a message's or structure's fixed part, made once."""
    if cls not in _layouts:
        _layouts[cls] = FixedPart(cls)
    return _layouts[cls]


def parse(
    frame: bytes, *, limits: Limits = DEFAULT_LIMITS, sender: Sender | None = None, notes: list[Note] | None = None
) -> Message:
    """As `codec.decode`, by the construct layout; what is read is added to `notes` as it is read."""
    found = header(frame, limits)
    cls = CATALOGUE.get(found.message_id)
    if cls is None:
        return Unknown(message_id=found.message_id, body=frame[HEADER_SIZE:], fixed_size=found.fixed_size)
    work = Work(sender or cls.SENDER, Bounds(len(frame), found.variable_size, limits))
    work.notes = notes if notes is not None else []
    work.low, work.high, work.fixed = HEADER_SIZE + found.fixed_size, len(frame), found.fixed_size
    stream = BytesIO(frame)
    HEADER.parse_stream(stream)
    message: Message = layout(cls).parse_stream(stream, work=work)
    return message


def build(message: Message, *, version: int = DEFAULT_VERSION, sender: Sender | None = None) -> bytes:
    """As `codec.encode`, by the construct layout."""
    absent = sum(each.size for each in message.FIELDS if each.trailing and getattr(message, each.name) is None)
    fixed = sum(each.size for each in message.FIELDS) - absent
    work = Work(sender or message.SENDER, Bounds(0, 0, DEFAULT_LIMITS), end=HEADER_SIZE + fixed)
    stream = BytesIO()
    stream.seek(HEADER_SIZE)
    layout(type(message)).build_stream(message, stream, work=work)
    sizes = {"length": work.end - PREFIX_SIZE, "fixed size": fixed, "variable size": work.end - HEADER_SIZE - fixed}
    stream.seek(0)
    HEADER.build_stream({**sizes, "version": version, "message id": message.MESSAGE_ID}, stream)
    return stream.getvalue()
