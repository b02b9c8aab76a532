"""A directory whose service connection is kept from one sign-in to the next.

Off by default: the product's own trace connects anew each time. A server hangs up on the idle (Windows after 900 s),
so a kept connection that turns out dead is thrown away, and the question asked once more on a new one.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import dataclass, field

from ctisim.directory.port import Directory, DirectoryConnection, Found, Host, HostUnreachable


@dataclass(frozen=True)
class _Credentials:
    host: Host
    name: str
    password: bytes = field(repr=False)

    def same(self, other: _Credentials) -> bool:
        same_who = (self.host, self.name) == (other.host, other.name)
        return same_who and hmac.compare_digest(self.password, other.password)


class KeptConnections:
    """A Directory around a Directory: binds as `name` reuse idle connections, all others go straight through.

    A bind changes who a connection is, so a user's bind never runs on the service account's. At most `most` idle
    connections are kept for each host.
    """

    def __init__(self, directory: Directory, name: str, *, most: int = 4) -> None:
        self._directory = directory
        self._name = name
        self._most = most
        self._idle: list[tuple[_Credentials, DirectoryConnection]] = []

    @property
    def hosts(self) -> Sequence[Host]:
        return self._directory.hosts

    async def bind(self, host: Host, name: str, password: bytes) -> DirectoryConnection:
        """As Directory.bind; for the kept name there may be nothing to do."""
        if name != self._name:
            return await self._directory.bind(host, name, password)
        credentials = _Credentials(host, name, password)
        for index, (kept, connection) in enumerate(self._idle):
            if kept.same(credentials):
                del self._idle[index]
                return _Kept(self, credentials, connection, reused=True)
        return _Kept(self, credentials, await self.connect(credentials), reused=False)

    async def connect(self, credentials: _Credentials) -> DirectoryConnection:
        return await self._directory.bind(credentials.host, credentials.name, credentials.password)

    async def give_back(self, credentials: _Credentials, connection: DirectoryConnection) -> None:
        """Keep a connection for the next one, unless there are enough."""
        if sum(kept.host == credentials.host for kept, _ in self._idle) < self._most:
            self._idle.append((credentials, connection))
        else:
            await connection.close()

    async def close(self) -> None:
        """Hang up on all that is kept."""
        while self._idle:
            await self._idle.pop()[1].close()


class _Kept:
    def __init__(
        self, owner: KeptConnections, credentials: _Credentials, connection: DirectoryConnection, *, reused: bool
    ) -> None:
        self._owner = owner
        self._credentials = credentials
        self._connection: DirectoryConnection | None = connection
        self._reused = reused

    async def find(self, base: str, filter: str) -> Found:
        if self._connection is None:
            self._connection = await self._owner.connect(self._credentials)
        try:
            return await self._connection.find(base, filter)
        except HostUnreachable:
            connection, self._connection = self._connection, None
            await connection.close()
            if not self._reused:
                raise
        self._reused = False
        return await self.find(base, filter)

    async def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await self._owner.give_back(self._credentials, connection)
