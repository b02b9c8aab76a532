"""What every part of the lab is made of: a strict, frozen model, and a few words of vocabulary.

Every key carries a description (unit, default's meaning, whether it is the product's or ours): the JSON Schema,
`lab init` and docs/lab.md are made of them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationInfo
from pydantic_core import PydanticCustomError

T = TypeVar("T")

Loose = Field(strict=False)
Many = Annotated[tuple[T, ...], Loose]
"""A YAML list; a tuple in Python."""


class Part(BaseModel):
    """A piece of the lab: unknown keys are refused, nothing is converted in silence, nothing changes later."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)


class Numeral(int):
    """A number as the YAML file spells it; `text` is the spelling ("0100" is 64 to YAML)."""

    text: str

    def __new__(cls, value: int, text: str) -> Numeral:
        self = super().__new__(cls, value)
        self.text = text
        return self


class Decimal(float):
    """A number with a point as the YAML file spells it ("10.50" is 10.5 to YAML)."""

    text: str

    def __new__(cls, value: float, text: str) -> Decimal:
        self = super().__new__(cls, value)
        self.text = text
        return self


def _digits(value: object) -> object:
    """Take a plain YAML number for a directory number, unless YAML would lose some of it."""
    if isinstance(value, bool) or not isinstance(value, int):
        return value
    text = value.text if isinstance(value, Numeral) else str(value)
    if text != str(int(value)) or value < 0:
        raise PydanticCustomError(
            "number_needs_quotes", "YAML reads {text} as the number {value}: write it in quotes", _reading(text, value)
        )
    return text


def _reading(text: str, value: int) -> dict[str, Any]:
    return {"text": text, "value": int(value), "hint": f'"{text}"'}


def _spelling(value: object) -> object:
    """Take a plain YAML number for the text it was written as."""
    if isinstance(value, Numeral | Decimal):
        return value.text
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return value


def _beside_the_file(value: Path, info: ValidationInfo) -> Path:
    """A relative path counts from the folder of the lab file."""
    folder = (info.context or {}).get("folder")
    return folder / value if folder is not None else value


Digits = Annotated[str, BeforeValidator(_digits), StringConstraints(pattern=r"^[0-9A-D*#+\\]{1,50}$")]
"""A directory number: digits, *, #, A-D, a leading + (or \\+); at most 50, as the product has it."""

Spelled = Annotated[str, BeforeValidator(_spelling)]
"""Text that may look like a number, as a version does."""

File = Annotated[Path, Loose, AfterValidator(_beside_the_file)]
"""A file's path; a relative one counts from the lab file's folder."""

Name = Annotated[str, StringConstraints(min_length=1, max_length=128)]
"""A name that is not empty; at most 128 characters."""
