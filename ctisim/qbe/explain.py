"""A frame taken apart for human eyes: field by field, with offsets, up to where it breaks.

Derived from the construct layout (schema.py), which notes what it reads; slow, and meant for `ctisim decode --explain`.
"""

from dataclasses import dataclass
from typing import Any, Final

from ctisim.errors import ProtocolError
from ctisim.qbe import schema
from ctisim.qbe.declaration import CATALOGUE, Sender
from ctisim.qbe.fields import NULL, WORD
from ctisim.qbe.framing import HEADER_SIZE
from ctisim.qbe.limits import DEFAULT_LIMITS, Limits

_HEADER_WORDS: Final = (
    "length", "reserved", "magic", "version", "message id", "header size", "fixed size", "variable size",
)  # fmt: skip


_RAW_SHOWN: Final = 16
"""Bytes of a row's raw form that the table shows."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing a frame holds: `size` bytes at `offset`, which `path` names, of a type, raw and as a value.

    A field that refers to the variable part has two rows: its words in the fixed part, and what they lead to.
    """

    offset: int
    size: int
    path: str
    type_name: str
    raw: bytes
    value: Any

    @property
    def shown(self) -> str:
        """The value for a table: references as `→ 78, 16 bytes`, numbers as they are, texts quoted."""
        match self.value:
            case {"offset": offset, "size": size, "count": count}:
                return f"→ {offset}, {size} bytes, {count} of them"
            case {"offset": offset, "size": size}:
                return f"→ {offset}, {size} bytes"
            case {"offset": offset, "total": total, "fixed": fixed}:
                return f"→ {offset}, {total} bytes, {fixed} of them fixed"
            case int() if self.path in ("magic", "version"):
                return f"0x{self.value:08X}"
            case bytes():
                return self.value.hex(" ")
            case str() if self.value is NULL:
                return "null"
            case _:
                return repr(self.value)


@dataclass(frozen=True, slots=True)
class Explanation:
    """What could be read of a frame, and what stopped the reading."""

    name: str
    """The message's name; "" when not even the id could be told."""
    rows: tuple[Row, ...]
    error: ProtocolError | None

    @property
    def ok(self) -> bool:
        """Whether the whole frame could be read."""
        return self.error is None

    @property
    def text(self) -> str:
        """A table for a terminal, and under it what is wrong."""
        lines = [self.name or "not a message we know"]
        for row in self.rows:
            raw = row.raw[:_RAW_SHOWN].hex() + ("…" if len(row.raw) > _RAW_SHOWN else "")
            lines.append(f"{row.offset:6} {row.size:5}  {raw:<33}  {row.type_name:<16} {row.path} = {row.shown}")
        if self.error is not None:
            lines.append(f"breaks: {self.error} ({type(self.error).__name__}, 0x{self.error.code:08X})")
        return "\n".join(lines)


def explain(frame: bytes, *, limits: Limits = DEFAULT_LIMITS, sender: Sender | None = None) -> Explanation:
    """Take a frame apart; never raises for what is wrong with the frame: that is the explanation's `error`."""
    rows = _header_rows(frame)
    error: ProtocolError | None = None
    notes: list[schema.Note] = []
    try:
        schema.parse(frame, limits=limits, sender=sender, notes=notes)
    except ProtocolError as refusal:
        error = refusal
    rows += [
        Row(note.offset, note.size, note.path, note.type_name, frame[note.offset : note.offset + note.size], note.value)
        for note in notes
    ]
    message_id = next((row.value for row in rows if row.path == "message id"), None)
    cls = CATALOGUE.get(message_id) if message_id is not None else None
    if cls is None and message_id is not None and error is None:
        rows.append(Row(HEADER_SIZE, len(frame) - HEADER_SIZE, "", "", frame[HEADER_SIZE:], "no message we know"))
    return Explanation(cls.WIRE_NAME if cls else "", tuple(rows), error)


def _header_rows(frame: bytes) -> list[Row]:
    """The words of the header, as many as are there; a field's offset is its place in the list."""
    rows = []
    for number, name in enumerate(_HEADER_WORDS):
        raw = frame[number * WORD : (number + 1) * WORD]
        if len(raw) == WORD:
            rows.append(Row(number * WORD, WORD, name, "header", raw, int.from_bytes(raw, "little")))
    return rows
