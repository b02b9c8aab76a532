"""Whether what was seen is what was expected."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ctisim.qbe import CtiError
from ctisim.scenario import ANYTHING, END, WireLine
from ctisim.scenario.wirelines import Value
from ctisim.verify.guest import Heard


def wire_matches(expected: Sequence[WireLine], heard: Sequence[Heard]) -> bool:
    """Whether the last messages heard are exactly those expected; `...` stands for any.

    The end of the connection counts only where it is expected.
    """
    if not any(line.name == END for line in expected):
        heard = [each for each in heard if each.name != END]
    return _ends_with(tuple(expected), tuple(heard))


def _ends_with(expected: tuple[WireLine, ...], heard: tuple[Heard, ...]) -> bool:
    """Matched from the end, so that what came before does not matter."""
    if not expected:
        return True
    *before, line = expected
    if line.name == ANYTHING:
        return any(_ends_with(tuple(before), heard[:end]) for end in range(len(heard), -1, -1))
    return bool(heard) and fits(line, heard[-1]) and _ends_with(tuple(before), heard[:-1])


def fits(line: WireLine, heard: Heard) -> bool:
    """Whether a message is the one expected, as far as that says."""
    return line.name == heard.name and all(heard.fields.get(name) == value for name, value in line.fields.items())


def told(heard: Heard, *, like: Sequence[WireLine]) -> str:
    """A message as the table shows it: with the fields that somebody expects of its kind."""
    names = dict.fromkeys(name for line in like if line.name == heard.name for name in line.fields)
    shown = ", ".join(f"{name} {_spelled(heard.fields.get(name, '?'))}" for name in names)
    return f"{heard.name} ({shown})" if shown else heard.name


def _spelled(value: Value) -> Value:
    """A CTI error by its name, other numbers signed, as the wire has them."""
    if isinstance(value, bool) or not isinstance(value, int):
        return value
    error = CtiError.find(value) if value else None
    if error is not None:
        return error.name
    return value - (1 << 32) if value >= 1 << 31 else value


def find(pattern: str, records: Sequence[str], start: int = 0) -> int | None:
    """Where the first record that holds the pattern stands, from `start` on. `...` in it stands for any text."""
    wanted = _compiled(pattern)
    return next((index for index in range(start, len(records)) if wanted.search(squeezed(records[index]))), None)


def text_of(record: str) -> str:
    """What a record says: without number, time and type."""
    columns = squeezed(record).split(" |", 3)
    return columns[-1]


def squeezed(record: str) -> str:
    """A record without its padding, as web pages show them: one blank before each bar, none behind it, none twice."""
    return re.sub(r"\s*\|\s?", " |", " ".join(record.split()))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    parts = (re.escape(squeezed(part.strip())) for part in pattern.replace("…", ANYTHING).split(ANYTHING))
    return re.compile(".*".join(parts), re.DOTALL)
