"""What a sign-in asks of a directory, and the ways it can be left without an answer.

    DirectoryError
    ├── HostUnreachable    nobody there, or nobody who makes sense: try the next host
    └── BindRefused        an answer, and it is no: the next host would say the same

The steps of a sign-in are narrated one by one, and loop over the hosts themselves; so this is small:
bind, find, close. No error here has ever held a password.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol
from urllib.parse import urlsplit

from ctisim.directory.codes import LdapResult, data_code, data_meaning, result_word
from ctisim.errors import DirectoryError

_PORTS = {"ldap": 389, "ldaps": 636}


@dataclass(frozen=True)
class Host:
    """One directory server, as configured and as the trace prints it."""

    url: str
    host: str
    port: int
    secure: bool = False
    start_tls: bool = False

    @classmethod
    def parse(cls, url: str, *, start_tls: bool = False) -> Host:
        """Read `ldap://10.10.10.10:3268` or `ldaps://dc1.joshlab.net`. Raises ValueError saying what is wrong.

        `start_tls` asks for TLS on an ldap:// host after connecting; on ldaps:// it means nothing.
        """
        parts = urlsplit(url)
        scheme = parts.scheme.lower()
        if scheme not in _PORTS:
            raise ValueError(f"{url!r}: a directory is ldap://HOST[:PORT] or ldaps://HOST[:PORT]")
        if not parts.hostname or parts.path not in ("", "/") or parts.query or parts.username is not None:
            raise ValueError(f"{url!r}: nothing but a host and a port belongs behind {scheme}://")
        port = parts.port  # raises ValueError itself when out of range
        secure = scheme == "ldaps"
        return cls(url, parts.hostname, _PORTS[scheme] if port is None else port, secure, start_tls and not secure)

    def __str__(self) -> str:
        return self.url


@dataclass(frozen=True)
class Found:
    """What a search ended with: the result code, and the entries' names as the server printed them.

    A code other than 0 is an answer too (4: more entries than asked for, 32: no such base, 10: ask elsewhere).
    `referrals` counts the references to other servers, which are never followed.
    """

    code: int
    dns: tuple[str, ...] = ()
    referrals: int = 0
    diagnostic: str = ""


class Trouble(StrEnum):
    """Why a host gave no answer."""

    REFUSED = "connection refused"
    UNROUTABLE = "no route to the host"
    UNKNOWN_HOST = "unknown host"
    TIMEOUT = "no answer in time"
    CLOSED = "connection closed"
    MALFORMED = "answer makes no sense"
    TLS = "no TLS there"
    UNTRUSTED = "certificate not trusted"
    EXPIRED = "certificate expired"
    NAME_MISMATCH = "certificate names another host"
    START_TLS_REFUSED = "StartTLS refused"
    BUSY = "too many questions waiting"

    @property
    def code(self) -> int:
        """The code OpenLDAP's client, which the product uses, gives for it."""
        return _CODES.get(self, LdapResult.SERVER_DOWN)


_CODES = {
    Trouble.TIMEOUT: LdapResult.TIMEOUT,
    Trouble.BUSY: LdapResult.TIMEOUT,  # ours: to who waits it is the same
    Trouble.MALFORMED: LdapResult.DECODING_ERROR,
    Trouble.START_TLS_REFUSED: LdapResult.CONNECT_ERROR,
}


class HostUnreachable(DirectoryError):
    """No answer from a host: `kind` says why, `reason` in more words, `code` as OpenLDAP numbers it."""

    def __init__(self, host: Host, reason: str, kind: Trouble) -> None:
        super().__init__(f"{host.url}: {reason or kind}")
        self.host = host
        self.reason = reason or str(kind)
        self.kind = kind

    @property
    def code(self) -> int:
        return self.kind.code


class BindRefused(DirectoryError):
    """A host answered a bind with something other than success.

    `result` is the LDAP result code, `diagnostic` the server's message, `data` Active Directory's code in it
    ("52e"; empty elsewhere), `description` a word for people.
    """

    def __init__(self, host: Host, name: str, result: int, diagnostic: str = "") -> None:
        self.host = host
        self.name = name
        self.result = result
        self.diagnostic = diagnostic.rstrip("\0")
        self.data = data_code(diagnostic)
        self.description = data_meaning(self.data) or result_word(result)
        super().__init__(f"{host.url}: {name}: {result} {self.description}")


class DirectoryConnection(Protocol):
    """A connection on which a bind has succeeded. One question at a time."""

    async def find(self, base: str, filter: str) -> Found:
        """Search the whole subtree. Raises HostUnreachable when the connection dies or stays silent."""
        ...

    async def close(self) -> None:
        """Hang up. Never raises; a second time does nothing."""
        ...


class Directory(Protocol):
    """The configured hosts, in the order they are to be tried."""

    @property
    def hosts(self) -> Sequence[Host]: ...

    async def bind(self, host: Host, name: str, password: bytes) -> DirectoryConnection:
        """Connect anew and bind. Raises HostUnreachable or BindRefused; an empty password is refused unasked."""
        ...


def escape_filter(text: str) -> str:
    """Make text harmless inside a search filter (RFC 4515 section 3): `o(d)d*` becomes `o\\28d\\29d\\2a`."""
    return text.translate(_ESCAPES)


_ESCAPES = {ord(character): f"\\{ord(character):02x}" for character in "\\*()\0"}
