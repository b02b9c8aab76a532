"""When something was traced, and where it stands."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

_TIME = re.compile(r"(\d{1,2}):(\d\d):(\d\d)(?:[.,](\d{1,6}))?")
_DAY = 86_400.0


class Moment(NamedTuple):
    """The time of day a record bears, and its number, line and file. Traces have no date but in their FileHead."""

    time: str
    number: int | None = None
    line: int = 0
    file: str = ""
    date: date | None = None

    @property
    def seconds(self) -> float | None:
        """Since midnight; None for a time that is none."""
        found = _TIME.fullmatch(self.time)
        if found is None:
            return None
        hours, minutes, seconds, fraction = found.groups()
        return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{fraction or 0}")

    @property
    def place(self) -> str:
        """`00895261.000`, as the trace numbers it."""
        return "" if self.number is None else f"{self.number:08d}.{self.line:03d}"


def between(earlier: Moment, later: Moment) -> float | None:
    """Seconds from one to the other, over one midnight if need be; None where a time is unreadable."""
    begun, ended = earlier.seconds, later.seconds
    if begun is None or ended is None:
        return None
    passed = ended - begun
    return passed + _DAY if passed < -_DAY / 2 else passed
