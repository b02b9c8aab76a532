"""A directory asked through ldap3: the half that awaits. Nothing here blocks the loop.

Each host has worker threads of its own (`workers.py`), each call a deadline of its own; when it passes, or nobody
waits for the answer any more, the socket is shut and the thread is free again. `link.py` is the half that blocks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import TypeVar

from ctisim.clock import Clock, WallClock
from ctisim.directory.codes import LdapResult
from ctisim.directory.link import Link
from ctisim.directory.port import BindRefused, Found, Host, HostUnreachable, Trouble
from ctisim.directory.tls import TlsPolicy
from ctisim.directory.troubles import explain, timed_out
from ctisim.directory.workers import TooBusy, Workers

T = TypeVar("T")


class LdapDirectory:
    """Real sockets, whatever listens: the embedded directory, Samba, OpenLDAP, Active Directory.

    `network_timeout` (seconds, the product's LDAP network time-out) bounds each bind and each search, from call to
    answer. `connect_to` gives, for a host, the address really connected to; certificates are still compared with
    the host as configured. `threads` and `waiting` bound, for each host, the calls that run and that queue up.
    Raises OSError or ssl.SSLError when TLS is wanted and its authorities cannot be read.
    """

    def __init__(
        self,
        hosts: Sequence[Host],
        *,
        network_timeout: float = 5,
        tls: TlsPolicy | None = None,
        connect_to: Mapping[Host, tuple[str, int]] | None = None,
        clock: Clock | None = None,
        size_limit: int = 2,
        threads: int = 8,
        waiting: int = 64,
    ) -> None:
        self.hosts = tuple(hosts)
        self.network_timeout = network_timeout
        self.size_limit = size_limit  # ours: two entries are enough to know that a login is not unique
        self._policy = tls or TlsPolicy()
        self._context = self._policy.context() if any(h.secure or h.start_tls for h in self.hosts) else None
        self._connect_to = connect_to if connect_to is not None else {}
        clock = clock or WallClock()
        self._workers = {
            host: Workers(f"ldap {host.host}:{host.port}", clock, threads=threads, waiting=waiting)
            for host in self.hosts
        }
        self._links: set[Link] = set()
        self.pending = 0
        """Questions that a thread is at, or waits to be at."""

    async def bind(self, host: Host, name: str, password: bytes) -> LdapConnection:
        """Connect anew and bind. Raises HostUnreachable or BindRefused.

        An empty password (or name) is refused without asking: to a server it would be an anonymous bind, which
        succeeds (RFC 4513 section 5.1.2).
        """
        if not name or not password:
            raise BindRefused(host, name, LdapResult.INVALID_CREDENTIALS)  # ours: the code of a wrong one
        link = Link(
            host,
            self._connect_to.get(host, (host.host, host.port)),
            policy=self._policy,
            context=self._context,
            seconds=self.network_timeout,
        )
        answer = await self._ask(host, link, lambda: link.bind(name, password))
        if answer.result != LdapResult.SUCCESS:
            await self._hang_up(host, link)
            raise BindRefused(host, name, answer.result, answer.diagnostic)
        return LdapConnection(self, host, link)

    def close(self) -> None:
        """Cut every connection and end the threads."""
        for link in tuple(self._links):
            link.abort()
        self._links.clear()
        for workers in self._workers.values():
            workers.close()

    async def __aenter__(self) -> LdapDirectory:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    async def _ask(self, host: Host, link: Link, question: Callable[[], T]) -> T:
        """Run a question in a thread. Raises HostUnreachable, after which the link is gone."""
        self._links.add(link)
        self.pending += 1
        trouble: tuple[Trouble, str] | None = None
        try:
            return await self._workers[host].run(question, seconds=self.network_timeout, give_up=link.abort)
        except TimeoutError as error:
            # a socket's own time-out, or our deadline: both are silence
            trouble = explain(error, link.phase, link.tls_trouble) if link.tls_trouble else timed_out(link.phase)
        except TooBusy:
            trouble = Trouble.BUSY, ""
        except Exception as error:
            trouble = explain(error, link.phase, link.tls_trouble)
        finally:
            self.pending -= 1
            if trouble is not None or link.aborted:
                self._forget(link)
        # raised out here: the frames of ldap3's exception hold the password
        raise HostUnreachable(host, trouble[1], trouble[0])

    async def _hang_up(self, host: Host, link: Link) -> None:
        """Say goodbye if a thread has time for it; hang up in any case."""
        self.pending += 1
        try:
            await self._workers[host].run(link.close, seconds=self.network_timeout, give_up=link.abort)
        except (TimeoutError, TooBusy):
            pass
        finally:
            self.pending -= 1
            self._forget(link)

    def _forget(self, link: Link) -> None:
        link.abort()
        self._links.discard(link)


class LdapConnection:
    """A bound connection. One question at a time."""

    def __init__(self, directory: LdapDirectory, host: Host, link: Link) -> None:
        self._directory = directory
        self._host = host
        self._link = link

    async def find(self, base: str, filter: str) -> Found:
        """Search the whole subtree. Raises HostUnreachable when the connection dies or stays silent."""
        limit = self._directory.size_limit
        return await self._directory._ask(self._host, self._link, lambda: self._link.search(base, filter, limit))

    async def close(self) -> None:
        """Hang up. Never raises; a second time does nothing."""
        if not self._link.aborted:
            await self._directory._hang_up(self._host, self._link)
