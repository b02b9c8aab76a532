"""Patterns of digits, as the product's route plan has them: 9.!, 500[1-9], 4XXX."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

DIGITS = "0123456789"
KEYS = frozenset(DIGITS + "*#+ABCD")


class Fit(Enum):
    """How dialled digits stand to a pattern."""

    NOT = "not"
    PART = "part"
    """More digits may make it fit."""
    FULL = "full"
    """It fits as it is."""


@dataclass(frozen=True, slots=True)
class Position:
    """One position of a pattern: the keys it takes, once or (for !) once or more."""

    keys: frozenset[str]
    many: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A parsed pattern. `before_dot` counts the positions before the dot; `wildcards` tells how vague it is."""

    text: str
    places: tuple[Position, ...] = field(repr=False)
    before_dot: int = 0

    @classmethod
    def parse(cls, text: str) -> Pattern:
        """Read a pattern. Raises ValueError for a bracket that is not closed."""
        places: list[Position] = []
        before_dot, at = 0, 0
        while at < len(text):
            letter = text[at]
            if letter == ".":
                before_dot = len(places)
            elif letter == "[":
                end = text.index("]", at)
                places.append(Position(_set(text[at + 1 : end])))
                at = end
            elif letter != "\\":
                places.append(_position(letter))
            at += 1
        return cls(text, tuple(places), before_dot)

    @property
    def plain(self) -> bool:
        """Whether it is one number."""
        return not any(place.many for place in self.places) and self.size == 1

    @property
    def open_ended(self) -> bool:
        """Whether it fits numbers of any length."""
        return any(place.many for place in self.places)

    @property
    def size(self) -> int:
        """How many numbers it stands for, a ! counted as one digit: the fewer, the closer its match."""
        size = 1
        for place in self.places:
            size *= len(place.keys)
        return size

    def fit(self, dialled: str) -> Fit:
        """How the digits stand to this pattern; the empty text is a part of any."""
        reached = {0}
        for key in dialled:
            reached = {after for place in reached for after in self._after(place, key)}
            if not reached:
                return Fit.NOT
        return Fit.FULL if len(self.places) in reached else Fit.PART

    def may_grow(self, dialled: str) -> bool:
        """Whether a longer number could fit as well, or for the first time."""
        fit = self.fit(dialled)
        return fit is Fit.PART or (fit is Fit.FULL and bool(self.places) and self.places[-1].many)

    def numbers(self) -> list[str]:
        """Every number of a pattern without !, in order: the members of a range."""
        numbers = [""]
        for place in self.places:
            numbers = [number + key for number in numbers for key in sorted(place.keys)]
        return numbers

    def _after(self, place: int, key: str) -> list[int]:
        """The positions that taking a key at a position may lead to."""
        reached = []
        if place < len(self.places) and key in self.places[place].keys:
            reached.append(place + 1)
        if place and self.places[place - 1].many and key in self.places[place - 1].keys:
            reached.append(place)
        return reached


def _position(letter: str) -> Position:
    if letter in "!@":
        return Position(frozenset(DIGITS), many=True)
    return Position(frozenset(DIGITS) if letter == "X" else frozenset(letter))


def _set(inside: str) -> frozenset[str]:
    """[1-4], [158], [^1-4]."""
    excluded = inside.startswith("^")
    inside = inside.removeprefix("^")
    keys: set[str] = set()
    at = 0
    while at < len(inside):
        if inside[at + 1 : at + 2] == "-" and at + 2 < len(inside):
            low, high = DIGITS.index(inside[at]), DIGITS.index(inside[at + 2])
            keys |= set(DIGITS[low : high + 1])
            at += 3
        else:
            keys.add(inside[at])
            at += 1
    return frozenset(DIGITS) - keys if excluded else frozenset(keys)
