"""Search filters (RFC 4511 section 4.5.1.7), as plain values, and whether an entry fits one.

Two-valued, as Samba's: an attribute nobody has makes a test false, and its negation true. Case and extra blanks
never count. Of the extensible matches Active Directory's two bit rules are known; another rule fits nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from ctisim.directory.embedded.dn import InvalidDn, fold, parse_dn
from ctisim.directory.port import escape_filter

BIT_AND = "1.2.840.113556.1.4.803"
BIT_OR = "1.2.840.113556.1.4.804"
_DN_ATTRIBUTES = ("distinguishedname", "member", "memberof", "manager")
_NUMBER = re.compile(r"-?[0-9]{1,19}")


class Attributes(Protocol):
    """What a filter looks at."""

    def values(self, attribute: str) -> Sequence[str]:
        """The values of an attribute (any case); none where the entry has no such."""
        ...


class Filter(Protocol):
    """One test. `str()` of it is the text RFC 4515 would write."""

    def fits(self, entry: Attributes) -> bool: ...


@dataclass(frozen=True)
class And:
    filters: tuple[Filter, ...]

    def fits(self, entry: Attributes) -> bool:
        return all(each.fits(entry) for each in self.filters)

    def __str__(self) -> str:
        return f"(&{''.join(map(str, self.filters))})"


@dataclass(frozen=True)
class Or:
    filters: tuple[Filter, ...]

    def fits(self, entry: Attributes) -> bool:
        return any(each.fits(entry) for each in self.filters)

    def __str__(self) -> str:
        return f"(|{''.join(map(str, self.filters))})"


@dataclass(frozen=True)
class Not:
    filter: Filter

    def fits(self, entry: Attributes) -> bool:
        return not self.filter.fits(entry)

    def __str__(self) -> str:
        return f"(!{self.filter})"


@dataclass(frozen=True)
class Present:
    attribute: str

    def fits(self, entry: Attributes) -> bool:
        return bool(entry.values(self.attribute))

    def __str__(self) -> str:
        return f"({self.attribute}=*)"


@dataclass(frozen=True)
class Equal:
    """Also `~=`: Active Directory makes no difference."""

    attribute: str
    value: str
    sign: str = "="

    def fits(self, entry: Attributes) -> bool:
        normal, wanted = self._wanted
        return any(normal(value) == wanted for value in entry.values(self.attribute))

    @cached_property
    def _wanted(self) -> tuple[Callable[[str], str], str]:
        normal = _normal(self.attribute)
        return normal, normal(self.value)

    def __str__(self) -> str:
        return f"({self.attribute}{self.sign}{escape_filter(self.value)})"


@dataclass(frozen=True)
class AtLeast:
    attribute: str
    value: str

    def fits(self, entry: Attributes) -> bool:
        return any(_compare(value, self.value) >= 0 for value in entry.values(self.attribute))

    def __str__(self) -> str:
        return f"({self.attribute}>={escape_filter(self.value)})"


@dataclass(frozen=True)
class AtMost:
    attribute: str
    value: str

    def fits(self, entry: Attributes) -> bool:
        return any(_compare(value, self.value) <= 0 for value in entry.values(self.attribute))

    def __str__(self) -> str:
        return f"({self.attribute}<={escape_filter(self.value)})"


@dataclass(frozen=True)
class Like:
    """Substrings: how the value begins, what comes in between in this order, how it ends."""

    attribute: str
    initial: str = ""
    between: tuple[str, ...] = ()
    final: str = ""

    def fits(self, entry: Attributes) -> bool:
        return any(self._fits(fold(value)) for value in entry.values(self.attribute))

    def _fits(self, value: str) -> bool:
        initial, final = _fold_piece(self.initial), _fold_piece(self.final)
        if not value.startswith(initial):
            return False
        position = len(initial)
        for piece in map(_fold_piece, self.between):
            found = value.find(piece, position)
            if found < 0:
                return False
            position = found + len(piece)
        return len(value) - len(final) >= position and value.endswith(final)

    def __str__(self) -> str:
        pieces = (self.initial, *self.between, self.final)
        return f"({self.attribute}={'*'.join(map(escape_filter, pieces))})"


@dataclass(frozen=True)
class Extensible:
    """`userAccountControl:1.2.840.113556.1.4.803:=2`. `:dn` changes nothing, as with Samba."""

    attribute: str
    rule: str
    value: str
    with_dn: bool = field(default=False)

    def fits(self, entry: Attributes) -> bool:
        if not self.rule:
            return Equal(self.attribute, self.value).fits(entry)
        bits = _integer(self.value)
        if bits is None or self.rule not in (BIT_AND, BIT_OR):
            return False
        numbers = [_integer(value) or 0 for value in entry.values(self.attribute)]
        if self.rule == BIT_AND:
            return any(number & bits == bits for number in numbers)
        return any(number & bits != 0 for number in numbers)

    def __str__(self) -> str:
        rule = f":{self.rule}" if self.rule else ""
        return f"({self.attribute}{':dn' * self.with_dn}{rule}:={escape_filter(self.value)})"


def _normal(attribute: str) -> Callable[[str], str]:
    """How values of an attribute are made comparable."""
    attribute = attribute.lower()
    if attribute == "objectcategory":
        return _fold_category
    return _fold_dn if attribute in _DN_ATTRIBUTES else fold


def _fold_dn(text: str) -> str:
    try:
        return ",".join(parse_dn(text))
    except InvalidDn:
        return fold(text)


def _fold_category(text: str) -> str:
    """Active Directory takes `person` for `CN=Person,CN=Schema,CN=Configuration,...`."""
    return _fold_dn(text).split(",")[0].removeprefix("cn=")


def _fold_piece(text: str) -> str:
    """Like `fold`, but blanks at the ends of a piece belong to it."""
    folded = fold(text)
    if not folded:
        return " " if text else ""
    return " " * text[:1].isspace() + folded + " " * text[-1:].isspace()


def _compare(left: str, right: str) -> int:
    """Numbers by their size, everything else by its letters; -1, 0 or 1."""
    numbers = _integer(left), _integer(right)
    if numbers[0] is not None and numbers[1] is not None:
        return (numbers[0] > numbers[1]) - (numbers[0] < numbers[1])
    return (fold(left) > fold(right)) - (fold(left) < fold(right))


def _integer(text: str) -> int | None:
    return int(text) if _NUMBER.fullmatch(text) else None
