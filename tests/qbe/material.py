"""What the tests of the wire are made of: golden vectors, recorded frames, and messages made up from declarations."""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from ctisim.qbe import NULL, Field, Kind, Message, Record, Sender, catalogue
from ctisim.qbe import messages as all_messages  # noqa: F401  (fills the catalogue)

FIXTURES = Path(__file__).parents[2] / "fixtures"
CLASSES = list(catalogue())
WITH_REFERENCES = [cls for cls in CLASSES if any(field.kind not in (Kind.I32, Kind.BOOL) for field in cls.fields())]


@dataclass(frozen=True)
class Vector:
    """A golden encoding: what the client library's own encoder makes of these values."""

    message: str
    sender: str
    values: dict[str, Any]
    frame: bytes


@cache
def vectors() -> list[Vector]:
    lines = (FIXTURES / "protocol" / "vectors.jsonl").read_text().splitlines()
    forms = [json.loads(line) for line in lines]
    return [Vector(form["message"], form["sender"], form["values"], bytes.fromhex(form["hex"])) for form in forms]


@cache
def catalogue_of_facts() -> dict[str, Any]:
    return facts("messages")


def facts(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FIXTURES / "protocol" / f"{name}.json").read_text())
    return found


def captured() -> Iterator[tuple[str, str, bytes]]:
    """File name, message name and frame of everything recorded."""
    for path in sorted((FIXTURES / "captures").glob("*.jsonl")):
        for line in path.read_text().splitlines():
            form = json.loads(line)
            yield path.name, form["message"], bytes.fromhex(form["hex"])


def made(cls: type[Record], dice: random.Random, sender: Sender) -> Any:
    """A record with values from the dice; small sizes are likely, and so are the edges."""
    return cls(**{field.name: _made_value(field, dice, sender) for field in cls.FIELDS})


_NUMBERS = (0, 1, -1, 2, 255, 256, 0x7FFF_FFFF, -0x8000_0000, -1932787425)
_TEXTS = ("", "x", "1001", "Zürich", "a\0b", "\0", "ÿ", "SEP001794625DE5", "a longer text, with spaces & punctuation!")
_UNICODES = (*_TEXTS, "简介", "😀", "a😀\0", "Ünï 漢字", "\ud800", "\udc00x", "\uffff")


def _made_value(field: Field, dice: random.Random, sender: Sender) -> Any:
    match field.kind:
        case Kind.I32:
            return dice.choice(_NUMBERS) if dice.random() < 0.3 else dice.randint(-0x8000_0000, 0x7FFF_FFFF)
        case Kind.BOOL:
            return dice.random() < 0.5
        case Kind.TEXT:
            return NULL if sender is Sender.CLIENT and dice.random() < 0.2 else dice.choice(_TEXTS)
        case Kind.BYTES:
            return dice.randbytes(dice.choice((0, 0, 1, 4, 16, 40)))
        case Kind.UNICODE:
            return dice.choice(_UNICODES)
        case Kind.I32_ARRAY:
            return tuple(dice.randint(-0x8000_0000, 0x7FFF_FFFF) for _ in range(dice.choice((0, 1, 2, 5))))
        case Kind.STRUCT_ARRAY:
            return tuple(made(field.of, dice, sender) for _ in range(dice.choice((0, 1, 2, 3))))
        case Kind.STRUCT | Kind.INLINED:
            return None if field.trailing and dice.random() < 0.5 else made(field.of, dice, sender)


def made_messages(seed: int) -> Iterator[Message]:
    """Three messages of every class: 873 in all."""
    dice = random.Random(seed)
    for cls in CLASSES:
        for _ in range(3):
            yield made(cls, dice, cls.SENDER)


_I32S = st.integers(-0x8000_0000, 0x7FFF_FFFF)
_LATIN = st.text(st.characters(max_codepoint=255), max_size=12)
_WIDE = st.text(st.characters(exclude_categories=()), max_size=8).map(
    lambda text: text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
)


def records(cls: type[Record]) -> st.SearchStrategy[Any]:
    """Any record of a class."""
    return st.builds(cls, **{field.name: _values(field) for field in cls.FIELDS})


@cache
def _records(cls: type[Record]) -> st.SearchStrategy[Any]:
    return records(cls)


def _values(field: Field) -> st.SearchStrategy[Any]:
    match field.kind:
        case Kind.I32:
            return _I32S
        case Kind.BOOL:
            return st.booleans()
        case Kind.TEXT:
            return _LATIN | st.just(NULL)
        case Kind.BYTES:
            return st.binary(max_size=12)
        case Kind.UNICODE:
            return _WIDE
        case Kind.I32_ARRAY:
            return st.lists(_I32S, max_size=3).map(tuple)
        case Kind.STRUCT_ARRAY:
            return st.lists(_records(field.of), max_size=3).map(tuple)
        case Kind.STRUCT | Kind.INLINED:
            return st.none() | _records(field.of) if field.trailing else _records(field.of)
