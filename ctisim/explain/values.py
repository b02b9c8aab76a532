"""What a line of a trace says under a name: `seq#=2`, `FIPSMode = 0`, `Reason code.:-1932787595`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Protocol

_NUMBER = re.compile(r"-?[0-9]{1,19}|0[xX][0-9A-Fa-f]{1,16}")
_HANDLE = re.compile(r"([0-9]{1,10})\|([0-9]{1,10})")
_MASK = 0xFFFFFFFF


class Values(Protocol):
    """Values by name."""

    def get(self, *names: str) -> str:
        """The value under the first of the names that has one, or ""."""
        ...

    def rest(self, name: str, before: str) -> str:
        """Everything from a name on, blanks and all, up to the next name given."""
        ...


class Text:
    """A line as the trace prints it, whatever a page did to its blanks."""

    def __init__(self, text: str) -> None:
        self.text = " ".join(text.split())

    def get(self, *names: str) -> str:
        for name in names:
            found = _pattern(name).search(self.text)
            if found and found["value"]:
                return found["value"]
        return ""

    def rest(self, name: str, before: str) -> str:
        found = re.search(rf"{re.escape(name)} ?[=:] ?(.*?)(?:\)?$| ?{re.escape(before)} ?[=:])", self.text)
        return found[1].strip() if found else ""


class Given:
    """Values that are known one by one: of a client's dump, of a pattern's groups."""

    def __init__(self, values: Mapping[str, str | None]) -> None:
        self._values = values

    def get(self, *names: str) -> str:
        return next((value for name in names if (value := self._values.get(name))), "")

    def rest(self, name: str, before: str) -> str:
        return self.get(name)


@lru_cache(maxsize=256)
def _pattern(name: str) -> re.Pattern[str]:
    """A name and its value. A value that looks like the next name is none: `LoginUserID = NoOfDaysPwdToExp =7`."""
    return re.compile(rf"(?<!\w){re.escape(name)}(?: ?= ?(?![^\s=]+ ?=(?!=))|:)(?P<value>[^\s,;)\]]*)")


def number(text: str) -> int | None:
    """`12`, `-12`, `0x1f`, `007`; None for what is no number, or a monstrous one."""
    if not _NUMBER.fullmatch(text):
        return None
    return int(text, 16) if "x" in text.lower() else int(text)


def code(text: str) -> int | None:
    """A CTI error code, unsigned, from any of its spellings; None for 0 and for what is none."""
    value = number(text)
    return value & _MASK if value else None


def handle(text: str) -> tuple[int, int] | None:
    """`1|38` as CallManager and id."""
    found = _HANDLE.fullmatch(text)
    return (int(found[1]), int(found[2])) if found else None
