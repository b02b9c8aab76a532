"""What a client may ask, as plain values: LDAP's requests (RFC 4511), already taken out of their bytes."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum

from ctisim.directory.embedded.filters import Filter


class Scope(IntEnum):
    BASE = 0
    ONE = 1
    SUBTREE = 2


@dataclass(frozen=True)
class Bind:
    """`password` is None where the client wants SASL, by `mechanism`."""

    version: int
    name: str
    password: bytes | None = field(repr=False)
    mechanism: str = ""


@dataclass(frozen=True)
class Unbind:
    pass


@dataclass(frozen=True)
class Search:
    """`size_limit` 0 is none. No `attributes` means all of them, as `*` does; `1.1` means none."""

    base: str
    scope: Scope
    size_limit: int
    types_only: bool
    filter: Filter
    attributes: tuple[str, ...]


@dataclass(frozen=True)
class Abandon:
    pass


@dataclass(frozen=True)
class Extended:
    oid: str


@dataclass(frozen=True)
class Write:
    """Something that would change an entry, or compares one; `answer` is the response's name in RFC 4511."""

    answer: str


@dataclass(frozen=True)
class Message:
    """`critical` are the controls that must be obeyed or refused."""

    id: int
    request: Bind | Unbind | Search | Abandon | Extended | Write
    critical: tuple[str, ...] = ()
