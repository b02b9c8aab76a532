"""One connection to one directory host, by ldap3: the blocking half, which runs in worker threads.

`abort` may be called from any other thread at any moment: it shuts the socket, so that a thread that waits for it
wakes at once. Whoever is the last to use the socket closes it.
"""

from __future__ import annotations

import math
import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from ssl import SSLContext
from threading import Lock
from typing import Any

from ctisim.directory.codes import LdapResult
from ctisim.directory.port import Found, Host
from ctisim.directory.quiet import ldap3, ldap3_exceptions
from ctisim.directory.tls import PreparedTls, TlsPolicy
from ctisim.directory.troubles import Phase


class Aborted(ConnectionAbortedError):
    """The connection was given up."""


@dataclass(frozen=True)
class BindAnswer:
    """What a bind ended with."""

    result: int
    diagnostic: str


class Link:
    """A connection in the making or made. All but `abort` block."""

    def __init__(
        self,
        host: Host,
        address: tuple[str, int],
        *,
        policy: TlsPolicy,
        context: SSLContext | None,
        seconds: float,
    ) -> None:
        self.phase = Phase.WAITING
        self._host = host
        self._address = address
        self._policy = policy
        self._context = context
        # whole seconds, or ldap3's setsockopt raises struct.error; longer than the deadline, which tells more
        self._seconds = math.ceil(seconds) + 1
        self._connection: Any = None
        self._tls: PreparedTls | None = None
        self._lock = Lock()
        self._users = 0
        self._aborted = False

    @property
    def aborted(self) -> bool:
        return self._aborted

    @property
    def tls_trouble(self) -> Exception | None:
        """What went wrong with TLS, if that is where it went wrong."""
        return self._tls.trouble if self._tls else None

    def bind(self, name: str, password: bytes) -> BindAnswer:
        """Connect to the first address that lets us, secure it as configured, and bind.

        Raises what ldap3, the socket and TLS raise, and Aborted; the link is of no use then.
        """
        with self._in_use():
            self._connect(name, password)
            if self._host.start_tls:
                self._securing()
                self._connection.start_tls(read_server_info=False)
            self.phase = Phase.ASKING
            # SAFE_SYNC answers with a tuple, always true; its last item holds the password
            result = self._connection.bind(read_server_info=False)[1]
            self._forget_password()
            return BindAnswer(result["result"], result["message"] or "")

    def search(self, base: str, filter: str, size_limit: int) -> Found:
        """Names under `base` for which `filter` is true. Raises as `bind` does."""
        with self._in_use():
            self.phase = Phase.ASKING
            try:
                _, result, entries, _ = self._connection.search(
                    base,
                    keep_blanks(filter),
                    search_scope=ldap3.SUBTREE,
                    attributes=[ldap3.NO_ATTRIBUTES],
                    size_limit=size_limit,
                    time_limit=self._seconds - 1,
                )
            except (ldap3_exceptions.LDAPInvalidFilterError, UnicodeEncodeError):
                return Found(LdapResult.FILTER_ERROR, diagnostic="bad search filter")
            return _found(result, entries or [])

    def close(self) -> None:
        """Say goodbye and hang up. Never raises."""
        with suppress(Exception), self._in_use():
            self._connection.unbind()
        self.abort()

    def abort(self) -> None:
        """Make whatever runs end now, and never start again."""
        with self._lock:
            self._aborted = True
            if self._users == 0:
                self._drop()
            else:
                self._shut()

    def _shut(self) -> None:
        """Wake who waits for the socket. Not by SSLSocket's own shutdown: it pulls the rug from under a reader."""
        connection = self._connection
        plain = connection.socket if connection is not None else None
        if plain is not None:
            with suppress(OSError):
                socket.socket.shutdown(plain, socket.SHUT_RDWR)

    @contextmanager
    def _in_use(self) -> Iterator[None]:
        with self._lock:
            self._check()
            self._users += 1
        try:
            yield
        finally:
            with self._lock:
                self._users -= 1
                if self._aborted and self._users == 0:
                    self._drop()

    def _connect(self, name: str, password: bytes) -> None:
        """Try each address the host's name stands for, as ldap3 would, but closing those that fail."""
        self.phase = Phase.CONNECTING
        host, port = self._address
        addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        for number, (_, _, _, _, address) in enumerate(addresses, 1):
            self._prepare(str(address[0]), port, name, password)
            try:
                self._check()
                self._connection.open(read_server_info=False)
                break
            except Exception:
                if number == len(addresses):
                    raise
                self._drop()
        self._check()
        # else the first request over TLS waits 40 ms for a delayed ACK
        self._connection.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def _prepare(self, ip: str, port: int, name: str, password: bytes) -> None:
        """A new Server each time: one that failed once refuses for 5 s without trying.

        `password` is bytes: a str would go through SASLprep, and another password than the directory's be accepted.
        """
        self._tls = self._hook(self._context) if self._context else None
        server = ldap3.Server(
            ip, port, use_ssl=self._host.secure, tls=self._tls, get_info=ldap3.NONE, connect_timeout=self._seconds
        )
        self._connection = ldap3.Connection(
            server,
            name,
            password,
            authentication=ldap3.SIMPLE,
            client_strategy=ldap3.SAFE_SYNC,
            receive_timeout=self._seconds,
            auto_referrals=False,
            check_names=False,
            read_only=True,
        )

    def _hook(self, context: SSLContext) -> PreparedTls:
        return PreparedTls(context, self._policy, self._host.host, self._securing)

    def _securing(self) -> None:
        self.phase = Phase.SECURING

    def _check(self) -> None:
        if self._aborted:
            raise Aborted

    def _forget_password(self) -> None:
        self._connection.password = None
        self._connection.request = None

    def _drop(self) -> None:
        """Close the socket; ldap3 itself forgets one that never came to be open."""
        connection, self._connection = self._connection, None
        if connection is not None and connection.socket is not None:
            with suppress(OSError):
                connection.socket.close()


def keep_blanks(filter: str) -> str:
    """Escape the blanks around a filter's values: they count (RFC 4515), and ldap3 strips them.

    Without it `wwhite` would be found for the login `wwhite` and any control character that Python calls a blank.
    """
    return _OUTER_BLANKS.sub(lambda blanks: "".join(f"\\{octet:02x}" for octet in blanks[0].encode()), filter)


_OUTER_BLANKS = re.compile(r"(?<==)\s+|(?<=[^()\s])\s+(?=\))")


def _found(result: dict[str, Any], entries: list[dict[str, Any]]) -> Found:
    """Entries by their names; what points to another server (Active Directory adds some) is counted."""
    dns = tuple(entry["dn"] for entry in entries if entry["type"] == "searchResEntry")
    elsewhere = sum(entry["type"] == "searchResRef" for entry in entries) + len(result["referrals"] or ())
    return Found(result["result"], dns, elsewhere, result["message"] or "")
