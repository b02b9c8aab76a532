"""What every part of the lab is made of: a strict, frozen model, and a few words of vocabulary.

Every key carries a description (unit, default's meaning, whether it is the product's or ours): the JSON Schema,
`lab init` and docs/lab.md are made of them.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

T = TypeVar("T")

Loose = Field(strict=False)
Many = Annotated[tuple[T, ...], Loose]
"""A YAML list; a tuple in Python."""


class Part(BaseModel):
    """A piece of the lab: unknown keys are refused, nothing is converted in silence, nothing changes later."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)


def _digits(value: object) -> object:
    """Take a plain number for a directory number; what YAML would lose of it, the loader has refused already."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def spelling(value: object) -> object:
    """Take a plain number for the text it was written as."""
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _ipv4(text: str) -> str:
    return _address(text, IPv4Address, "an IPv4 address")


def _ipv6(text: str) -> str:
    return _address(text, IPv6Address, "an IPv6 address")


def _address(text: str, form: type[IPv4Address] | type[IPv6Address], words: str) -> str:
    try:
        return str(form(text)) if text else text
    except ValueError:
        raise PydanticCustomError("ip_address", "should be {words}", {"words": words}) from None


_NUMBER = r"^\\?\+?[0-9A-D*#]{1,49}$"

Digits = Annotated[
    str,
    BeforeValidator(_digits),
    StringConstraints(pattern=_NUMBER),
    WithJsonSchema({"anyOf": [{"type": "string", "pattern": _NUMBER}, {"type": "integer", "minimum": 0}]}),
]
"""A directory number: digits, *, #, A-D, a leading + (or \\+); at most 50, as the product has it."""

_LINE = r"^\\?\+?([0-9A-DX*#!]|\[\^?[0-9A-D*#-]+\]){1,49}$"

LineNumber = Annotated[
    str,
    BeforeValidator(_digits),
    StringConstraints(pattern=_LINE),
    WithJsonSchema({"anyOf": [{"type": "string", "pattern": _LINE}, {"type": "integer", "minimum": 0}]}),
]
"""The same, or a pattern of one: X any digit, [1-4] one of these, ! one or more."""

Spelled = Annotated[str, BeforeValidator(spelling), WithJsonSchema({"type": ["string", "number"]})]
"""Text that may look like a number, as a version does."""

File = Annotated[Path, Loose]
"""A file's path; the loader lets a relative one count from the folder of the file it stands in."""

Ipv4 = Annotated[str, AfterValidator(_ipv4)]
Ipv6 = Annotated[str, AfterValidator(_ipv6)]

Name = Annotated[str, StringConstraints(min_length=1, max_length=128)]
"""A name that is not empty; at most 128 characters."""
