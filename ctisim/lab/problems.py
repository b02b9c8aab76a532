"""What is wrong with a lab file, and where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ctisim.errors import LabError

Path = tuple[str | int, ...]
"""The way to a value: keys of mappings, and positions in lists counted from 0."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands. Lines and columns count from 1; line 0 means that it was never in a file."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: `place: path.to.key: text (hint)`."""

    place: Place
    path: str
    text: str
    hint: str = ""

    def __str__(self) -> str:
        subject = f"{self.path}: " if self.path else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.place}: {subject}{self.text}{hint}"


class WrongLab(LabError):
    """A lab file, or an overlay on one, is wrong; `problems` holds everything that was found, in file order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems), key=lambda problem: (problem.place, problem.path, problem.text)))
        super().__init__("\n".join(map(str, self.problems)))
