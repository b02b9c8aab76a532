"""What must be heard on the wire: one message and some of its fields, as a scenario file says it.

`ProviderClosedEvent`, or `{ProviderClosedEvent: {reason: 4}}`; `...` stands for any messages or none. Fields go by the
wire's names; numbers may be the names of CTI errors or of the field's own enumeration.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from ctisim.lab.words import near
from ctisim.qbe import CATALOGUE, CtiError, Field, Kind, Message

ANYTHING = "..."
END = "end of connection"

Value = int | str | bool


@dataclass(frozen=True, slots=True)
class WireLine:
    """A message's name (or ANYTHING, or END) and the fields that count, by wire name. Numbers are unsigned."""

    name: str
    fields: Mapping[str, Value] = field(default_factory=dict)
    spelled: Mapping[str, Value] = field(default_factory=dict, compare=False)
    """The fields as the file says them."""

    def without(self, name: str) -> WireLine:
        """The same, whatever that field holds."""
        kept = {key: value for key, value in self.fields.items() if key != name}
        return WireLine(self.name, kept, {key: value for key, value in self.spelled.items() if key != name})

    def __str__(self) -> str:
        shown = ", ".join(f"{name} {value}" for name, value in self.spelled.items())
        return f"{self.name} ({shown})" if shown else self.name


def unsigned(value: Value) -> Value:
    """Numbers as logs print them; the wire's are signed."""
    return value & 0xFFFFFFFF if isinstance(value, int) and not isinstance(value, bool) else value


def code(name: str) -> int | None:
    """The CTI error of that name."""
    return CtiError.__members__[name].value if name in CtiError.__members__ else None


def _line(value: object) -> WireLine:
    if isinstance(value, str):
        return WireLine(value if value in (ANYTHING, END) else _message(value).WIRE_NAME)
    if not isinstance(value, dict) or len(value) != 1:
        raise PydanticCustomError("wire_line", "should be a message's name, or its name and fields")
    ((name, fields),) = value.items()
    message = _message(str(name))
    if not isinstance(fields, dict):
        raise PydanticCustomError("wire_line", "should hold fields: {{field: value}}")
    return WireLine(message.WIRE_NAME, {key: _value(message, key, fields[key]) for key in fields}, fields)


def _message(name: str) -> type[Message]:
    for message in CATALOGUE.values():
        if name == message.WIRE_NAME:
            return message
    hint = near(name, [message.WIRE_NAME for message in CATALOGUE.values()])
    raise PydanticCustomError("wire_line", "there is no message {name}", {"name": name, "hint": hint})


def _value(message: type[Message], key: str, value: Any) -> Value:
    known = {each.wire: each for each in message.fields()}
    if key not in known:
        words = {"message": message.WIRE_NAME, "key": key, "hint": near(key, known)}
        raise PydanticCustomError("wire_line", "{message} has no field {key}", words)
    if known[key].kind is Kind.I32 and isinstance(value, str):
        return _number(known[key], value)
    if not isinstance(value, int | str | bool):
        raise PydanticCustomError("wire_line", "{key} should be a number, text, true or false", {"key": key})
    return unsigned(value)


def _number(known: Field, name: str) -> int:
    if known.enum is not None and name in known.enum.__members__:
        return int(known.enum[name])
    number = code(name)
    if number is None:
        words = {"name": name, "hint": near(name, CtiError.__members__)}
        raise PydanticCustomError("wire_line", "there is no CTI error {name}", words)
    return number


Line = Annotated[WireLine, BeforeValidator(_line), WithJsonSchema({"type": ["string", "object"]})]
