"""Distinguished names (RFC 4514), compared as Active Directory does: without regard to case and extra blanks."""

from __future__ import annotations

import re
from functools import lru_cache

Dn = tuple[str, ...]
"""A name made comparable: its parts, the nearest first (`("cn=walter white", "dc=joshlab", "dc=net")`)."""

_SPECIAL = re.compile(r'([,+"\\<>;=])')
_PAIR = re.compile(r"(?:\\[0-9a-fA-F]{2})+|\\(.)", re.DOTALL)
_TYPE = re.compile(r"[A-Za-z][A-Za-z0-9-]*|\d+(?:\.\d+)+")


class InvalidDn(ValueError):
    """This is no distinguished name."""


@lru_cache(maxsize=4096)
def parse_dn(text: str) -> Dn:
    """Raises InvalidDn. The empty text is the root's name."""
    if not text.strip():
        return ()
    return tuple(_rdn(part) for part in _split(text, ","))


def fold(text: str) -> str:
    """Text as it is compared: case and the number of blanks do not count."""
    return " ".join(text.split()).casefold()


def escape_value(text: str) -> str:
    """A value as it stands in a name: `Odd, Name` becomes `Odd\\, Name`."""
    escaped = _SPECIAL.sub(r"\\\1", text).replace("\0", "\\00")
    if escaped[:1] in ("#", " "):
        escaped = "\\" + escaped
    if escaped.endswith(" ") and len(text) > 1:
        escaped = escaped[:-1] + "\\ "
    return escaped


def first_part(text: str) -> tuple[str, str]:
    """Type and value of the nearest part, as written: `("CN", "Walter White")`. Raises InvalidDn."""
    kind, value = _type_and_value(_split(text, ",")[0])
    return kind, _unescape(value)


@lru_cache(maxsize=4096)
def parent(text: str) -> str:
    """The name without its nearest part, as written."""
    return text[len(_split(text, ",")[0]) + 1 :].lstrip()


def is_under(name: Dn, base: Dn) -> bool:
    """True for the base itself and everything below it."""
    return len(name) >= len(base) and name[len(name) - len(base) :] == base


def _rdn(part: str) -> str:
    pieces = []
    for piece in _split(part, "+"):
        kind, value = _type_and_value(piece)
        pieces.append(f"{kind.lower()}={fold(_unescape(value))}")
    return "+".join(sorted(pieces))


def _type_and_value(piece: str) -> tuple[str, str]:
    kind, equals, value = piece.partition("=")
    kind = kind.strip()
    if not equals or not _TYPE.fullmatch(kind):
        raise InvalidDn(f"{piece.strip()!r} is no TYPE=value")
    return kind, value.lstrip()


def _split(text: str, separator: str) -> list[str]:
    """Cut at separators that no backslash precedes."""
    parts, start, position = [], 0, 0
    while position < len(text):
        if text[position] == "\\":
            position += 1
        elif text[position] == separator:
            parts.append(text[start:position])
            start = position + 1
        position += 1
    return [*parts, text[start:]]


def _unescape(value: str) -> str:
    return _PAIR.sub(_unescape_pair, value)


def _unescape_pair(match: re.Match[str]) -> str:
    if match[1] is not None:
        return match[1]
    return bytes.fromhex(match[0].replace("\\", "")).decode(errors="surrogateescape")
