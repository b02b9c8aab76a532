"""Durations as people write them: `20s`, `5 min`, `1 h`, `30 days`, or a number of seconds."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

_FORM = re.compile(r"(\d+(?:\.\d+)?)\s*(ms|s|seconds?|min|minutes?|h|hours?|days?)")
_SECONDS = {"ms": 0.001, "s": 1, "sec": 1, "min": 60, "h": 3600, "hou": 3600, "day": 86400}


def seconds(value: object) -> object:
    """The seconds of a text; numbers stay what they are."""
    if isinstance(value, bool):
        raise PydanticCustomError("duration", "should be a duration: 20s, 5 min, 1 h, 30 days")
    if not isinstance(value, str):
        return float(value) if isinstance(value, int) else value
    found = _FORM.fullmatch(value.strip())
    if found is None:
        raise PydanticCustomError("duration", "should be a duration: 20s, 5 min, 1 h, 30 days")
    unit = found[2] if found[2] in _SECONDS else found[2][:3]
    return float(found[1]) * _SECONDS[unit]


def shown(duration: float) -> str:
    """A duration for reading: `30 min`."""
    for unit, size in (("days", 86400), ("h", 3600), ("min", 60)):
        if duration >= size and duration % size == 0:
            return f"{duration / size:g} {unit if duration != 86400 else 'day'}"
    return f"{duration:g} s"


Duration = Annotated[
    float, BeforeValidator(seconds), Field(ge=0), WithJsonSchema({"type": ["string", "number"], "examples": ["20s"]})
]
"""Seconds."""
