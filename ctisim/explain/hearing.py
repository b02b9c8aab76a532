"""What hears a sign: a function for each name, in tables by subject."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ctisim.explain.moments import Moment
from ctisim.explain.values import Values

if TYPE_CHECKING:
    from ctisim.explain.story import Story

Hear = Callable[["Story", Values, Moment], None]
Signs = Mapping[str, Hear]

HearTagged = Callable[["Story", Values, Moment, str], None]
"""Told also the device that the record's tag names, or ""."""
TaggedSigns = Mapping[str, HearTagged]
