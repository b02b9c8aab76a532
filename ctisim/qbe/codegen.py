"""The runtime codec: straight-line functions, generated from a declaration once per class.

A decoder generated here reads frames in the canonical layout only, the one every known encoder produces: each value
begins exactly where the one before it ends, and the last ends with the frame. That one chain of comparisons proves all
offsets and lengths at once, before anything they lead to is touched. Whatever else comes along raises Odd, and the
careful reader looks at it.

An encoder lays values out in the same order: depth first, in field order; for an array first all fixed parts.

Both are compiled the first time a class is met: frames of `sender` kind, with or without the trailing field.
"""

import codecs
import operator
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from ctisim.qbe.declaration import Message, Sender, Structure
from ctisim.qbe.errors import Unencodable
from ctisim.qbe.fields import I32_ARRAY_STRIDE, NULL, WORD, Field, Kind
from ctisim.qbe.framing import GUARD, HEADER_SIZE
from ctisim.qbe.limits import Limits

Decoder = Callable[[bytes, Limits], Message]
Encoder = Callable[[Message, int], bytes]


class Odd(Exception):
    """Not canonical: the careful reader must look, or the careful encoder."""


@dataclass
class Source:
    """A function being written: its lines, and the objects its names stand for."""

    lines: list[str] = field(default_factory=list)
    names: dict[str, Any] = field(default_factory=dict)

    def add(self, line: str, depth: int = 1) -> None:
        self.lines.append("    " * depth + line)

    def bind(self, stem: str, value: Any) -> str:
        """A name for `value`; the same one when it has been bound before."""
        for name, bound in self.names.items():
            if bound is value:
                return name
        name = f"{stem}_{len(self.names)}"
        self.names[name] = value
        return name

    def compile(self, title: str, name: str) -> Any:
        text = "\n".join(self.lines)
        exec(compile(text, f"<ctisim.qbe {title}>", "exec"), self.names)  # the text is ours, made of declarations
        return self.names[name]


def wide(value: Any) -> int:
    """A signed word of a number given signed or unsigned; raises Unencodable beyond 32 bits."""
    number = operator.index(value)
    if not -0x8000_0000 <= number <= 0xFFFF_FFFF:
        raise Unencodable(f"{number} does not fit 32 bits")
    return number - 0x1_0000_0000 if number > 0x7FFF_FFFF else number


def low_bytes(text: str) -> bytes:
    """Text as the client's own encoder writes it: the low byte of each UTF-16 unit, which is Latin-1 where it can be.

    Evidence: the JTAPI 15 encoder, asked for "漢字", writes 22 57.
    """
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass")[::2]


_FORMATS: Final = {Kind.I32: "i", Kind.BOOL: "i", Kind.TEXT: "II", Kind.BYTES: "II", Kind.UNICODE: "IIII",
                   Kind.I32_ARRAY: "IIII", Kind.STRUCT: "III", Kind.STRUCT_ARRAY: "IIII"}  # fmt: skip


def _format(fields: Iterable[Field]) -> str:
    return "".join(_format(each.of.FIELDS) if each.kind is Kind.INLINED else _FORMATS[each.kind] for each in fields)


@dataclass
class Body:
    """The statements for one record: what its fixed part unpacks into, what must hold, what follows from it."""

    targets: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)
    checks: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    end: str = ""
    """Where the next value must begin."""


class DecoderWriter:
    """Writes the decoder of one message class and the readers of the structures in it."""

    def __init__(self, sender: Sender) -> None:
        self._server = sender is Sender.SERVER
        self._source = Source(names={
            "new": object.__new__, "Odd": Odd, "NULL": NULL, "GUARD": GUARD,
            "utf16": codecs.utf_16_le_decode, "unpack_from": struct.unpack_from,
        })  # fmt: skip
        self._written: set[str] = set()

    def message(self, cls: type[Message], fields: tuple[Field, ...]) -> Decoder:
        """`decode(frame, limits)`; it raises Odd or struct.error when the frame is not canonical."""
        self._write_readers(fields)
        source = self._source
        end = HEADER_SIZE + sum(each.size for each in fields)
        body = self._body(fields, str(end))
        source.add("def decode(frame, limits):", 0)
        source.add(f"m = new({source.bind('cls', cls)})")
        layout = struct.Struct("<IQ16xI" + _format(fields))
        if body.end == str(end):  # a fixed part and nothing else: unpacking all of the frame proves its size
            unpack = source.bind("unpack", layout.unpack)
            checks = [f"length != {end - 8}", "guard != GUARD", "variable", f"limits.frame_size < {end}"]
        else:
            unpack = source.bind("unpack", layout.unpack_from)
            source.add("size = len(frame)")
            checks = ["guard != GUARD", "length != size - 8", f"variable != size - {end}", f"{body.end} != size"]
            checks.append("size > limits.frame_size")
        if cls.DEPTH:
            checks.append(f"limits.nesting < {cls.DEPTH}")
        if any("text" in line for line in body.after):
            body.after.insert(0, 'text = frame.decode("latin-1")')
        self._add(body, 1, ["length", "guard", "variable"], f"{unpack}(frame)", checks)
        for each in cls.FIELDS[len(fields) :]:
            source.add(f"m.{each.name} = None")
        source.add("return m")
        decoder: Decoder = source.compile(f"decoder of {cls.WIRE_NAME}", "decode")
        return decoder

    def _write_readers(self, fields: Iterable[Field]) -> None:
        """Functions for the structures that `fields` lead to, each after those it leads to itself."""
        for each in fields:
            if each.of is not None:
                self._write_readers(each.of.FIELDS)
            if each.kind is Kind.STRUCT and f"read_{each.type_name}" not in self._written:
                self._write_one(each.of)
            if each.kind is Kind.STRUCT_ARRAY and f"read_many_{each.of.WIRE_NAME}" not in self._written:
                self._write_many(each.of)

    def _write_one(self, cls: type[Structure]) -> None:
        """`read_X(frame, text, at, end, limits)`: the structure that fills at:end."""
        self._written.add(f"read_{cls.WIRE_NAME}")
        source = self._source
        unpack = source.bind("unpack", struct.Struct("<" + _format(cls.FIELDS)).unpack_from)
        body = self._body(cls.FIELDS, f"at + {cls.FIXED_SIZE}")
        source.add(f"def read_{cls.WIRE_NAME}(frame, text, at, end, limits):", 0)
        source.add(f"m = new({source.bind('cls', cls)})")
        self._add(body, 1, [], f"{unpack}(frame, at)", [f"{body.end} != end"])
        source.add("return m")

    def _write_many(self, cls: type[Structure]) -> None:
        """`read_many_X(frame, text, at, end, count, limits)`: the fixed parts first, then each one's variable part."""
        self._written.add(f"read_many_{cls.WIRE_NAME}")
        source = self._source
        unpack = source.bind("unpack", struct.Struct("<" + _format(cls.FIELDS)).unpack_from)
        body = self._body(cls.FIELDS, "next")
        source.add(f"def read_many_{cls.WIRE_NAME}(frame, text, at, end, count, limits):", 0)
        source.add(f"next = at + {cls.FIXED_SIZE} * count")
        source.add("if next > end or count > limits.array_count: raise Odd")
        source.add("found = []")
        source.add(f"for at in range(at, next, {cls.FIXED_SIZE}):")
        source.add(f"m = new({source.bind('cls', cls)})", 2)
        self._add(body, 2, [], f"{unpack}(frame, at)", [f"{body.end} > end"])
        source.add(f"next = {body.end}", 2)
        source.add("found.append(m)", 2)
        source.add("if next != end: raise Odd")
        source.add("return tuple(found)")

    def _add(self, body: Body, depth: int, head: list[str], unpacked: str, checks: list[str]) -> None:
        """The statements of a body, in order: unpack, prove, take."""
        source = self._source
        for line in body.before:
            source.add(line, depth)
        source.add(f"{', '.join(head + body.targets)}, = {unpacked}", depth)
        for line in body.ends:
            source.add(line, depth)
        source.add(f"if {' or '.join(checks + body.checks)}: raise Odd", depth)
        for line in body.after:
            source.add(line, depth)

    def _body(self, fields: Iterable[Field], start: str) -> Body:
        """What to do with `fields`, the first value of which must begin at `start`."""
        body = Body(end=start)
        for number, each in enumerate(fields):
            self._field(body, each, f"m.{each.name}", str(number))
        return body

    def _field(self, body: Body, each: Field, target: str, n: str) -> None:
        if each.kind is Kind.I32:
            body.targets.append(target)
        elif each.kind is Kind.BOOL:
            body.targets.append(f"b{n}")
            body.after.append(f"{target} = b{n} != 0")
        elif each.kind is Kind.INLINED:
            body.before.append(f"{target} = i{n} = new({self._source.bind('cls', each.of)})")
            for index, inner in enumerate(each.of.FIELDS):
                self._field(body, inner, f"i{n}.{inner.name}", f"{n}_{index}")
        else:
            self._reference(body, each, target, n)

    def _reference(self, body: Body, each: Field, target: str, n: str) -> None:
        body.ends.append(f"e{n} = o{n} + n{n}")
        body.checks.append(f"o{n} != {body.end}")
        body.end = f"e{n}"
        body.targets += [f"o{n}", f"n{n}"]
        match each.kind:
            case Kind.TEXT if self._server:
                body.checks.append(f"not n{n}")
                body.after.append(f"if frame[e{n} - 1]: raise Odd")
                body.after.append(f'{target} = text[o{n}:e{n} - 1] if n{n} != 1 else ""')
            case Kind.TEXT:
                body.after.append(f"if n{n} and frame[e{n} - 1]: raise Odd")
                body.after.append(f"{target} = text[o{n}:e{n} - 1] if n{n} else NULL")
            case Kind.BYTES:
                body.after.append(f"{target} = frame[o{n}:e{n}]")
            case Kind.UNICODE:
                body.targets += [f"c{n}", f"u{n}"]
                body.checks += [f"n{n} != c{n} + c{n}", f"u{n} != 2"]
                if self._server:
                    body.checks.append(f"not n{n}")
                    body.after.append(f"if frame[e{n} - 1] or frame[e{n} - 2]: raise Odd")
                    taken, empty = f"o{n}:e{n} - 2", 2
                else:
                    taken, empty = f"o{n}:e{n}", 0
                body.after.append(
                    f'{target} = utf16(frame[{taken}], "surrogatepass", True)[0] if n{n} != {empty} else ""'
                )
            case Kind.I32_ARRAY:
                body.targets += [f"c{n}", f"u{n}"]
                body.checks += [f"n{n} != {I32_ARRAY_STRIDE} * c{n}", f"u{n} != {WORD}", f"c{n} > limits.array_count"]
                body.after.append(f'{target} = unpack_from(f"<{{c{n}}}i", frame, o{n}) if c{n} else ()')
            case Kind.STRUCT:
                body.targets.append(f"f{n}")
                body.checks.append(f"f{n} != {each.of.FIXED_SIZE}")
                body.after.append(f"{target} = read_{each.of.WIRE_NAME}(frame, text, o{n}, e{n}, limits)")
            case Kind.STRUCT_ARRAY:
                body.targets += [f"c{n}", f"u{n}"]
                body.checks.append(f"u{n} != {each.of.FIXED_SIZE} and c{n}")
                many = f"read_many_{each.of.WIRE_NAME}(frame, text, o{n}, e{n}, c{n}, limits)"
                body.after.append(f"{target} = {many} if c{n} else ()")
                body.after.append(f"if n{n} and not c{n}: raise Odd")


class EncoderWriter:
    """Writes the encoder of one message class and the writers of the structures in it.

    The plain encoder packs numbers as they are and fails on unsigned ones beyond the sign; the wide one converts.
    """

    def __init__(self, sender: Sender, wide_numbers: bool) -> None:
        self._server = sender is Sender.SERVER
        self._wide = wide_numbers
        self._source = Source(names={
            "Odd": Odd, "NULL": NULL, "NUL": "\0", "NUL2": b"\0\0", "GUARD": GUARD,
            "wide": wide, "low_bytes": low_bytes, "utf16": codecs.utf_16_le_encode, "pack": struct.pack,
        })  # fmt: skip
        self._written: set[str] = set()

    def message(self, cls: type[Message], fields: tuple[Field, ...]) -> Encoder:
        """`encode(message, version)`; it raises struct.error where a number needs the wide encoder."""
        self._write_writers(fields)
        source = self._source
        fixed = sum(each.size for each in fields)
        end = HEADER_SIZE + fixed
        identity = source.bind("identity", struct.pack("<3I", cls.MESSAGE_ID, HEADER_SIZE, fixed))
        pack = source.bind("pack", struct.Struct("<IQI12sI" + _format(fields)).pack)
        source.add("def encode(m, version):", 0)
        values, pieces, last = self._body(fields, str(end), 1)
        length, variable = (f"{last} - 8", f"{last} - {end}") if pieces else (str(end - 8), "0")
        head = f"{pack}({', '.join([length, 'GUARD', 'version', identity, variable, *values])})"
        source.add(f"return {_joined([head, *pieces])}")
        encoder: Encoder = source.compile(f"encoder of {cls.WIRE_NAME}", "encode")
        return encoder

    def _write_writers(self, fields: Iterable[Field]) -> None:
        for each in fields:
            if each.of is not None:
                self._write_writers(each.of.FIELDS)
            if each.kind is Kind.STRUCT and f"write_{each.of.WIRE_NAME}" not in self._written:
                self._write_one(each.of)
            if each.kind is Kind.STRUCT_ARRAY and f"write_many_{each.of.WIRE_NAME}" not in self._written:
                self._write_many(each.of)

    def _write_one(self, cls: type[Structure]) -> None:
        """`write_X(m, at)`: the bytes of a structure placed at `at`, fixed and variable part."""
        self._written.add(f"write_{cls.WIRE_NAME}")
        source = self._source
        pack = source.bind("pack", struct.Struct("<" + _format(cls.FIELDS)).pack)
        source.add(f"def write_{cls.WIRE_NAME}(m, at):", 0)
        values, pieces, _ = self._body(cls.FIELDS, f"at + {cls.FIXED_SIZE}", 1)
        packed = f"{pack}({', '.join(values)})"
        source.add(f"return {_joined([packed, *pieces])}")

    def _write_many(self, cls: type[Structure]) -> None:
        """`write_many_X(found, at)`: all fixed parts, then each element's variable part."""
        self._written.add(f"write_many_{cls.WIRE_NAME}")
        source = self._source
        pack = source.bind("pack", struct.Struct("<" + _format(cls.FIELDS)).pack)
        source.add(f"def write_many_{cls.WIRE_NAME}(found, at):", 0)
        source.add(f"next = at + {cls.FIXED_SIZE} * len(found)")
        source.add("fixed, variable = [], []")
        source.add("for m in found:")
        values, pieces, last = self._body(cls.FIELDS, "next", 2)
        source.add(f"fixed.append({pack}({', '.join(values)}))", 2)
        if pieces:
            source.add(f"variable.append({_joined(pieces)})", 2)
            source.add(f"next = {last}", 2)
        source.add('return b"".join(fixed + variable)')

    def _body(self, fields: Iterable[Field], start: str, depth: int) -> tuple[list[str], list[str], str]:
        """Write the statements for `fields`; what to pack, what follows the fixed part, and where it ends."""
        values: list[str] = []
        pieces: list[str] = []
        end = start
        for number, each in enumerate(fields):
            end = self._field(each, f"m.{each.name}", str(number), end, depth, values, pieces)
        return values, pieces, end

    def _field(self, each: Field, value: str, n: str, at: str, depth: int, values: list[str], pieces: list[str]) -> str:
        """Write one field whose variable part would begin at `at`; returns where the next one's begins."""
        add = self._source.add
        match each.kind:
            case Kind.I32:
                values.append(f"wide({value})" if self._wide else value)
                return at
            case Kind.BOOL:
                values.append(f"-1 if {value} else 0")
                return at
            case Kind.INLINED:
                for index, inner in enumerate(each.of.FIELDS):
                    at = self._field(inner, f"{value}.{inner.name}", f"{n}_{index}", at, depth, values, pieces)
                return at
            case Kind.TEXT:
                add(f"v{n} = {value}", depth)
                text = f'(v{n} + NUL).encode("latin-1", "replace")' if self._server else f"low_bytes(v{n} + NUL)"
                add(f'v{n} = {text} if v{n} is not NULL else b""', depth)
                values.extend((at, f"len(v{n})"))
            case Kind.BYTES:
                add(f"v{n} = {value}", depth)
                values.extend((at, f"len(v{n})"))
            case Kind.UNICODE:
                end = f' + NUL2 if v{n} is not NULL else b""' if self._server else ""
                add(f"v{n} = {value}", depth)
                add(f'v{n} = utf16(v{n}, "surrogatepass")[0]{end}', depth)
                values.extend((at, f"len(v{n})", f"len(v{n}) >> 1", "2"))
            case Kind.I32_ARRAY:
                add(f"c{n} = len({value})", depth)
                numbers = f"*map(wide, {value})" if self._wide else f"*{value}"
                add(f'v{n} = pack(f"<{{c{n}}}i{{12 * c{n}}}x", {numbers})', depth)
                values.extend((at, f"len(v{n})", f"c{n}", str(WORD)))
            case Kind.STRUCT:
                add(f"v{n} = write_{each.of.WIRE_NAME}({value}, {at})", depth)
                values.extend((at, f"len(v{n})", str(each.of.FIXED_SIZE)))
            case Kind.STRUCT_ARRAY:
                add(f"c{n} = len({value})", depth)
                add(f'v{n} = write_many_{each.of.WIRE_NAME}({value}, {at}) if c{n} else b""', depth)
                values.extend((at, f"len(v{n})", f"c{n}", f"{each.of.FIXED_SIZE} if c{n} else 0"))
        add(f"e{n} = {at} + len(v{n})", depth)
        pieces.append(f"v{n}")
        return f"e{n}"


def _joined(pieces: list[str]) -> str:
    """An expression for the pieces one after the other."""
    return " + ".join(pieces) if len(pieces) < 3 else f'b"".join(({", ".join(pieces)}))'
