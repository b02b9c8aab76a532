"""What can be wrong with a directory's host: what really stands at its address is not what should.

Each fault leads connections elsewhere: to a closed port, to a server that lets nobody in, to a copy of the embedded
directory with a bad habit. The sign-in asks as ever. An occasion is a connection.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, ExitStack, asynccontextmanager, suppress
from ssl import SSLContext
from typing import Literal, TypeAlias

from pydantic import Field

from ctisim.directory import AdData, Host
from ctisim.directory.embedded import Asked, EmbeddedDirectory, Operation, Tree
from ctisim.directory.embedded.delivery import Cut, Delivery, Dripping, Mute, Only, Slow
from ctisim.directory.routes import Address
from ctisim.scenario.change import Fault, fault
from ctisim.scenario.duration import Duration
from ctisim.scenario.stage import ScenarioError, Stage

Addresses: TypeAlias = Callable[[Host], Address]
"""Where a host is played."""


class HostFault(Fault):
    """A fault of one of the directory's hosts, or of all."""

    host: str = Field("", description="URL of the host as the lab gives it; without it, all hosts.")

    @asynccontextmanager
    async def on(self, stage: Stage) -> AsyncIterator[None]:
        chance, site = self.chance(), stage.site
        if self.host and self.host not in [each.url for each in site.directory.hosts]:
            raise ScenarioError(f"{self.NAME}: the lab's directory has no host {self.host}")
        async with self.stand_in(stage) as address:

            def detour(host: Host) -> Address | None:
                mine = not self.host or host.url == self.host
                return address(host) if mine and chance.strikes() else None

            end = site.routes.divert(detour)
            try:
                yield
            finally:
                end()

    def stand_in(self, stage: Stage) -> AbstractAsyncContextManager[Addresses]:
        """What stands at the host's address instead."""
        raise NotImplementedError


@fault("directory refuses")
class Refuses(HostFault):
    """Nobody listens at the host's port: every connection is refused."""

    @asynccontextmanager
    async def stand_in(self, stage: Stage) -> AsyncIterator[Addresses]:
        with socket.socket() as closed:  # bound, and so nobody else's; not listening
            closed.bind(("127.0.0.1", 0))
            address: Address = closed.getsockname()
            yield lambda host: address


@fault("directory unroutable")
class Unroutable(HostFault):
    """Connections to the host come to nothing, and nobody says why: a firewall, or no route."""

    @asynccontextmanager
    async def stand_in(self, stage: Stage) -> AsyncIterator[Addresses]:
        with ExitStack() as sockets:
            full = sockets.enter_context(socket.socket())
            full.bind(("127.0.0.1", 0))
            full.listen(0)
            for _ in range(2):  # the backlog is full: who comes now is not answered
                guest = sockets.enter_context(socket.socket())
                guest.setblocking(False)
                guest.connect_ex(full.getsockname())
            address: Address = full.getsockname()
            yield lambda host: address


@fault("directory speaks no ldap")
class SpeaksNoLdap(HostFault):
    """Something else listens at the host's port: a web server, for one."""

    @asynccontextmanager
    async def stand_in(self, stage: Stage) -> AsyncIterator[Addresses]:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with suppress(OSError):
                await reader.read(1024)
                writer.write(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
                await writer.drain()
            writer.close()

        async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
            address: Address = server.sockets[0].getsockname()
            yield lambda host: address


class CopyFault(HostFault):
    """The host is a copy of the embedded directory with something of its own."""

    @asynccontextmanager
    async def stand_in(self, stage: Stage) -> AsyncIterator[Addresses]:
        site = stage.site
        if site.embedded is None or site.authority is None:
            raise ScenarioError(f"{self.NAME} needs the lab's embedded directory")
        names = [host.host for host in site.directory.hosts]
        tls = site.authority.issue(names).context()
        async with self.replica(site.embedded, tls, stage) as copy:
            yield lambda host: (copy.host, copy.tls_port if host.secure else copy.port)

    def replica(self, original: EmbeddedDirectory, tls: SSLContext, stage: Stage) -> EmbeddedDirectory:
        """The copy."""
        raise NotImplementedError


@fault("directory is windows")
class IsWindows(CopyFault):
    """The host tells an unknown name (data 525) from a wrong password, as Windows does; ours does as Samba does."""

    def replica(self, original: EmbeddedDirectory, tls: SSLContext, stage: Stage) -> EmbeddedDirectory:
        return EmbeddedDirectory(
            original.tree, rules=original.rules, tls=tls, clock=stage.clock, unknown_user=AdData.NO_SUCH_USER
        )


@fault("directory without base")
class WithoutBase(CopyFault):
    """The configured search base does not exist in the directory: its users are under another name."""

    users: str = Field("OU=Elsewhere,DC=elsewhere,DC=invalid", description="DN that they are under.")

    def replica(self, original: EmbeddedDirectory, tls: SSLContext, stage: Stage) -> EmbeddedDirectory:
        tree = Tree(original.tree.accounts, domain=original.tree.domain, base=self.users)
        return EmbeddedDirectory(tree, rules=original.rules, tls=tls, clock=stage.clock)


class HabitFault(CopyFault):
    """The host has the embedded directory's accounts and rules, and a habit in answering."""

    at: Literal["bind", "search", "everything"] = Field("everything", description="bind, search or everything.")

    def replica(self, original: EmbeddedDirectory, tls: SSLContext, stage: Stage) -> EmbeddedDirectory:
        return EmbeddedDirectory(
            original.tree, rules=original.rules, tls=tls, clock=stage.clock, delivery=self._delivery(stage)
        )

    def _delivery(self, stage: Stage) -> Delivery:
        habit = self.habit(stage)
        if self.at == "everything":
            return habit
        wanted = Operation.BIND if self.at == "bind" else Operation.SEARCH
        return Only(lambda asked: _is(asked, wanted), habit)

    def habit(self, stage: Stage) -> Delivery:
        """How answers get onto the wire."""
        raise NotImplementedError


def _is(asked: Asked, wanted: Operation) -> bool:
    return asked.operation is wanted


@fault("directory mute")
class IsMute(HabitFault):
    """The host takes connections and questions, and never answers."""

    def habit(self, stage: Stage) -> Delivery:
        return Mute()


@fault("directory slow")
class IsSlow(HabitFault):
    """The host takes its time over every answer."""

    by: Duration = Field(4.0, description="Time for each answer.")

    def habit(self, stage: Stage) -> Delivery:
        return Slow(self.by, stage.clock)


@fault("directory drips")
class Drips(HabitFault):
    """The host sends its answers byte by byte."""

    by: Duration = Field(1.0, description="Time from one byte to the next.")

    def habit(self, stage: Stage) -> Delivery:
        return Dripping(self.by, stage.clock)


@fault("directory hangs up")
class HangsUp(HabitFault):
    """The host hangs up in the middle of an answer."""

    bytes: int = Field(5, ge=0, description="Bytes of the answer that still come.")

    def habit(self, stage: Stage) -> Delivery:
        return Cut(self.bytes)
