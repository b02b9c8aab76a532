"""The vocabulary of declarations: one word per field type of the wire.

An annotation is both types: `device_name: Text` is `str` to the type checker and an (offset, length) reference to
Latin-1 text on the wire. Add a word here rather than a trick in a message.

    word                   python                 words of 32 bits in the fixed part
    I32                    int                    1  signed; unsigned values are accepted on encoding
    Bool                   bool                   1  true is 0xFFFFFFFF, any non-zero reads as true
    OneOf[E], Mask[E]      int, ideally an E      1  a closed set or a bit mask; other values survive as numbers
    Text                   str                    2  offset, length with the final NUL; Latin-1
    Bytes                  bytes                  2  offset, length
    Unicode                str                    4  offset, bytes, UTF-16 units, 2; servers end it with a NUL
    I32Array               tuple[int, ...]        4  offset, region size (16 an element), count, 4
    Struct[X]              X                      3  offset, total size, fixed size
    StructArray[X]         tuple[X, ...]          4  offset, region size, count, fixed size of one element
    Inlined[X]             X                      X's own words, without a reference
    Trailing[X]            X | None               3  as Struct[X], at the very end, and absent when None

Source: the field types of the wire as observed with JTAPI 11.5 to 15 (fixtures/protocol/README.md).
"""

from dataclasses import dataclass
from enum import IntEnum, IntFlag, StrEnum
from typing import Annotated, Any, Final, TypeVar

X = TypeVar("X")
E = TypeVar("E", bound=int)

WORD: Final = 4
"""Bytes of one word: every fixed part is made of these."""

I32_ARRAY_STRIDE: Final = 16
"""Bytes an I32Array takes per element: the values come first, zero padding after."""


class Kind(StrEnum):
    """What a field is on the wire; the value is the type's name in the protocol notes."""

    I32 = "int"
    BOOL = "boolean"
    TEXT = "String"
    BYTES = "byte[]"
    UNICODE = "UnicodeString"
    I32_ARRAY = "int[]"
    STRUCT = "structure"
    STRUCT_ARRAY = "structure[]"
    INLINED = "inlined structure"


WORDS: Final = {
    Kind.I32: 1,
    Kind.BOOL: 1,
    Kind.TEXT: 2,
    Kind.BYTES: 2,
    Kind.UNICODE: 4,
    Kind.I32_ARRAY: 4,
    Kind.STRUCT: 3,
    Kind.STRUCT_ARRAY: 4,
}
"""Words each kind takes in the fixed part; an inlined structure takes its own."""


@dataclass(frozen=True, slots=True)
class Word:
    """The wire half of an annotation."""

    kind: Kind
    trailing: bool = False


@dataclass(frozen=True, slots=True)
class Wire:
    """The wire's own spelling of a field's name, where one snake_case name stands for two spellings."""

    name: str


@dataclass(frozen=True, slots=True)
class Since:
    """The JTAPI release that brought a field; older libraries neither send nor read it."""

    release: str


@dataclass(frozen=True, slots=True)
class Secret:
    """The field holds a credential: kept out of every repr."""


I32 = Annotated[int, Word(Kind.I32)]
Bool = Annotated[bool, Word(Kind.BOOL)]
OneOf = Annotated[int | E, Word(Kind.I32)]
Mask = Annotated[int | E, Word(Kind.I32)]
Text = Annotated[str, Word(Kind.TEXT)]
Bytes = Annotated[bytes, Word(Kind.BYTES)]
Unicode = Annotated[str, Word(Kind.UNICODE)]
I32Array = Annotated[tuple[int, ...], Word(Kind.I32_ARRAY)]
Struct = Annotated[X, Word(Kind.STRUCT)]
StructArray = Annotated[tuple[X, ...], Word(Kind.STRUCT_ARRAY)]
Inlined = Annotated[X, Word(Kind.INLINED)]
Trailing = Annotated[X | None, Word(Kind.STRUCT, trailing=True)]


class _Null(str):
    """The text that is not there: equal to "", but length 0 on the wire where "" is one NUL."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NULL"

    def __reduce__(self) -> str:
        return "NULL"


NULL: Final[str] = _Null()
"""A null String. Clients send it; a server never does (the client's event thread dies of it)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a declaration, as everything derived from it needs it.

    `size` counts bytes in the fixed part. `of` is the structure a reference leads to, `enum` the closed set or mask the
    values come from, `since` the JTAPI release that brought the field ("" when all of 11.5 to 15 have it).
    """

    name: str
    wire: str
    kind: Kind
    default: Any
    size: int
    of: Any = None
    enum: type[IntEnum] | type[IntFlag] | None = None
    since: str = ""
    trailing: bool = False
    secret: bool = False

    @property
    def type_name(self) -> str:
        """The type as the protocol notes spell it: `String`, `DeviceInfo`, `LineInfo[]`."""
        if self.kind is Kind.STRUCT_ARRAY:
            return f"{self.of.WIRE_NAME}[]"
        return str(self.of.WIRE_NAME) if self.of is not None else self.kind.value
