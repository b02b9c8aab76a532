"""How a message or structure is declared, and the catalogue of all that are.

`@message(16)` and `@structure` make slotted, keyword-only dataclasses in which every field has a default, read the wire
off the annotations, and enter the class in the catalogue. A reused id or a declaration that cannot be laid out fails at
import.
"""

import dataclasses
import inspect
from collections.abc import Callable, Iterator
from enum import Enum, IntEnum, IntFlag
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Final, TypeVar, dataclass_transform, get_args, get_origin

from ctisim.qbe.fields import I32, WORD, WORDS, Field, Kind, Secret, Since, Wire, Word
from ctisim.qbe.spelling import wire_name


class Sender(Enum):
    """Who speaks; it decides whether a UnicodeString ends with a NUL."""

    CLIENT = "client"
    SERVER = "server"


class Record:
    """Anything declared field by field."""

    __slots__ = ()

    WIRE_NAME: ClassVar[str]
    FIELDS: ClassVar[tuple[Field, ...]] = ()
    FIXED_SIZE: ClassVar[int] = 0
    """Bytes of the fixed part, without a trailing optional field."""
    DEPTH: ClassVar[int] = 0
    """How deep structures stand in structures below this one."""

    @classmethod
    def fields(cls) -> tuple[Field, ...]:
        """The fields in wire order: name, wire name, type, default, since, enum."""
        return cls.FIELDS

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, field.name) == getattr(other, field.name) for field in self.FIELDS)

    __hash__ = None  # type: ignore[assignment]  # they can be changed

    def __repr__(self) -> str:
        shown = (f"{field.name}={getattr(self, field.name)!r}" for field in self.FIELDS if not field.secret)
        return f"{type(self).__name__}({', '.join(shown)})"


class Structure(Record):
    """A group of fields that stands in messages, by reference or in arrays."""

    __slots__ = ()


class Message(Record):
    """One PDU. `TRACE` is the product's text for it, with the fields as {names}; None where nobody has published it."""

    __slots__ = ()

    MESSAGE_ID: ClassVar[int]
    SENDER: ClassVar[Sender] = Sender.SERVER
    TRACE: ClassVar[str | None] = None


@dataclasses.dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Request(Message):
    """An application asks; it numbers its requests as it likes (JTAPI: 0, 1, 2 ...)."""

    SENDER: ClassVar[Sender] = Sender.CLIENT

    sequence_number: I32 = 0


@dataclasses.dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Response(Message):
    """The server answers a request by its number; `result` is 0 or a CTI error code."""

    sequence_number: I32 = 0
    result: I32 = 0


class Event(Message):
    """The server tells; nobody asked, nothing is numbered."""

    __slots__ = ()


@dataclasses.dataclass(slots=True, kw_only=True)
class Unknown(Message):
    """A message whose id the catalogue does not have; `body` is everything after the header.

    `fixed_size` is the header's, so that the message survives unchanged.
    """

    MESSAGE_ID: ClassVar[int] = -1
    WIRE_NAME: ClassVar[str] = "Unknown"

    message_id: int = 0
    body: bytes = b""
    fixed_size: int = 0

    @property
    def sequence_number(self) -> int:
        """The first word of the fixed part, which in every known request is the sequence number; 0 without one."""
        return int.from_bytes(self.body[:WORD], "little", signed=True) if self.fixed_size >= WORD else 0


class DeclarationError(TypeError):
    """A message or structure is declared in a way that cannot be laid out."""


M = TypeVar("M", bound=Message)
S = TypeVar("S", bound=Structure)

_messages: Final[dict[int, type[Message]]] = {}
_structures: Final[dict[str, type[Structure]]] = {}

CATALOGUE: Final = MappingProxyType(_messages)
"""Every message by its id (filled when ctisim.qbe.messages is imported, read-only)."""

STRUCTURES: Final = MappingProxyType(_structures)
"""Every structure by its wire name."""


def catalogue() -> Iterator[type[Message]]:
    """Every message class in the order of ids."""
    return (_messages[message_id] for message_id in sorted(_messages))


@dataclass_transform(kw_only_default=True)
def message(message_id: int) -> Callable[[type[M]], type[M]]:
    """Declare a message under its id; raises DeclarationError when the id is taken or a field cannot be laid out."""

    def declare(cls: type[M]) -> type[M]:
        if message_id in _messages:
            raise DeclarationError(f"{cls.__name__}: id {message_id} is {_messages[message_id].__name__}'s")
        declared = _declared(cls)
        declared.MESSAGE_ID = message_id
        _messages[message_id] = declared
        return declared

    return declare


@dataclass_transform(kw_only_default=True)
def structure(cls: type[S]) -> type[S]:
    """Declare a structure; raises DeclarationError when its name is taken or a field cannot be laid out."""
    if cls.__name__ in _structures:
        raise DeclarationError(f"{cls.__name__} is declared twice")
    declared = _declared(cls)
    _structures[cls.__name__] = declared
    return declared


R = TypeVar("R", bound=Record)


def _declared(cls: type[R]) -> type[R]:
    """The dataclass made of a declaration, with its layout."""
    annotations: dict[str, Any] = inspect.get_annotations(cls)
    own = tuple(_field(cls, name, each) for name, each in annotations.items() if get_origin(each) is not ClassVar)
    for field in own:
        default: Any = dataclasses.field(default=field.default)
        if isinstance(field.default, Structure):  # its own for every message: they can be changed
            default = dataclasses.field(default_factory=field.of)
        setattr(cls, field.name, default)
    fields = _inherited(cls) + own
    if len({field.wire for field in fields}) != len(fields) or any(field.trailing for field in fields[:-1]):
        raise DeclarationError(f"{cls.__name__}: a wire name stands twice, or a trailing field is not the last")
    made: type[R] = dataclasses.dataclass(slots=True, kw_only=True, eq=False, repr=False, match_args=False)(cls)
    made.WIRE_NAME = cls.__name__
    made.FIELDS = fields
    made.FIXED_SIZE = sum(field.size for field in fields if not field.trailing)
    made.DEPTH = max((field.of.DEPTH + 1 for field in fields if field.of is not None), default=0)
    return made


def _inherited(cls: type[Record]) -> tuple[Field, ...]:
    """The fields of Request or Response, which come first on the wire."""
    bases = [base for base in cls.__mro__[1:] if base in (Request, Response)]
    return tuple(
        Field(name=each.name, wire=wire_name(each.name), kind=Kind.I32, default=0, size=WORD)
        for base in bases
        for each in dataclasses.fields(base)
    )


def _field(cls: type[Record], name: str, annotation: Any) -> Field:
    """Read one line of a declaration."""
    marks = get_args(annotation)[1:] if get_origin(annotation) is Annotated else ()
    word = next((mark for mark in marks if isinstance(mark, Word)), None)
    if word is None:
        raise DeclarationError(f"{cls.__name__}.{name}: {annotation} is not a word of fields.py")
    if name not in vars(cls):
        raise DeclarationError(f"{cls.__name__}.{name} has no default")
    python_type = get_args(annotation)[0]
    of = _structure_of(cls, name, word, python_type)
    wire = next((mark.name for mark in marks if isinstance(mark, Wire)), wire_name(name))
    return Field(
        name=name,
        wire=wire,
        kind=word.kind,
        default=vars(cls)[name],
        size=of.FIXED_SIZE if word.kind is Kind.INLINED else WORDS[word.kind] * WORD,
        of=of,
        enum=_enum_of(python_type),
        since=next((mark.release for mark in marks if isinstance(mark, Since)), ""),
        trailing=word.trailing,
        secret=any(isinstance(mark, Secret) for mark in marks),
    )


def _structure_of(cls: type[Record], name: str, word: Word, python_type: Any) -> Any:
    """The structure a Struct, StructArray, Inlined or Trailing speaks of."""
    if word.kind not in (Kind.STRUCT, Kind.STRUCT_ARRAY, Kind.INLINED):
        return None
    candidates = [python_type, *get_args(python_type)]
    for candidate in candidates:
        if isinstance(candidate, type) and issubclass(candidate, Structure) and candidate is not Structure:
            return candidate
    raise DeclarationError(f"{cls.__name__}.{name}: {python_type} is not a declared structure")


def _enum_of(python_type: Any) -> type[IntEnum] | type[IntFlag] | None:
    """The closed set in OneOf[E] or Mask[E]."""
    for candidate in get_args(python_type):
        if isinstance(candidate, type) and issubclass(candidate, (IntEnum, IntFlag)):
            return candidate
    return None
