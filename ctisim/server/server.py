"""CtiServer: a CTI Manager on a TCP port.

async with CtiServer(lab, settings) as server:
    print(server.port)
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from contextlib import AsyncExitStack
from types import TracebackType

from ctisim.admin import Door
from ctisim.clock import Clock, WallClock
from ctisim.cluster import build
from ctisim.directory import Directory
from ctisim.directory.site import DirectorySite
from ctisim.errors import LabError
from ctisim.handler import CtiManager, World, troubles
from ctisim.lab import Lab, builtin
from ctisim.qbe import Limits
from ctisim.scenario import Scenario, Stage, performance, scenario
from ctisim.security import Keys
from ctisim.server import parts
from ctisim.server.connection import Connection
from ctisim.server.directory import open_directory, tree_of
from ctisim.server.media import PhoneMedia, open_media
from ctisim.server.runtime import AsyncioRuntime
from ctisim.settings import Settings
from ctisim.trace import Sink, TraceLog

ACCEPTING = 4
"""Turns of the loop that a connection takes from the socket's accept to its `connection_made`."""


class CtiServer:
    """One node of a lab, served. Several may live in one process; each has a world of its own.

    `sink`, `directory` and `keys` stand in for what the settings and the lab would give, in tests. `scenarios` are
    played from the start; the settings' own, by name, before them.
    """

    def __init__(
        self,
        lab: Lab | None = None,
        settings: Settings | None = None,
        *,
        clock: Clock | None = None,
        sink: Sink | None = None,
        directory: Directory | None = None,
        keys: Keys | None = None,
        scenarios: Sequence[Scenario] = (),
    ) -> None:
        self.settings = settings or Settings()
        self.scenarios = (*map(scenario, self.settings.scenarios), *scenarios)
        self.lab = seen_from(self.settings.node, dressed(lab or builtin(), self.scenarios))
        self.clock = clock or WallClock()
        self.site: DirectorySite | None = None
        self.media: PhoneMedia | None = None
        """What virtual phones say and hear, where the lab has them do so."""
        self._sink = sink
        self._directory = directory
        self._keys = keys
        self._connections: set[Connection] = set()
        self._stack = AsyncExitStack()
        self._playing = AsyncExitStack()
        self.stage = Stage(self, self.clock)
        self.door: Door | None = None
        """The admin API, where the settings ask for one."""
        self._world: World
        self._listener: asyncio.Server
        self._address: tuple[str, int] | None = None
        self.manager: CtiManager

    @property
    def port(self) -> int:
        """Where it listens: the port it was given, or the free one it took."""
        return int(self._listening[1])

    @property
    def host(self) -> str:
        return str(self._listening[0])

    @property
    def _listening(self) -> tuple[str, int]:
        assert self._address is not None, "it has not been started"
        return self._address

    async def __aenter__(self) -> CtiServer:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        """Listen. Raises OSError for a port that is taken, and what its parts and scenarios raise."""
        try:
            await self._start()
        except BaseException:
            await self._playing.aclose()
            await self._stack.aclose()
            raise

    async def _start(self) -> None:
        log = self._open_trace()
        self._stack.callback(log.close)
        self._world = await self._make_world(log)
        self._open_door()
        await self.resume()
        if self.scenarios:
            self._world.wire = self.stage.wire
        for each in self.scenarios:
            await self._playing.enter_async_context(performance(each.changes, self.stage))

    async def _make_world(self, log: TraceLog) -> World:
        directory = self._directory
        if directory is None:
            self.site = await self._stack.enter_async_context(open_directory(self.lab, self.clock))
            directory = self.site.directory
        self.media = open_media(self.lab, self.clock)
        if self.media is not None:
            self._stack.callback(self.media.end)
        limits = self.lab.limits
        return World(
            lab=self.lab,
            cluster=build(self.lab, self.clock.now(), media_port=self.media),
            directory=directory,
            keys=self._keys or parts.keys_for(self.lab, self.clock),
            passwords=parts.passwords_for(self.lab),
            single_sign_on=parts.single_sign_on_for(self.lab),
            clock=self.clock,
            runtime=AsyncioRuntime(self.clock),
            log=log,
            limits=Limits(frame_size=limits.frame_size, array_count=limits.array_count, nesting=limits.nesting),
            refresh=self._refresh,
        )

    def _open_door(self) -> None:
        """Let administrators in, where the settings say so. Raises OSError."""
        settings = self.settings
        if settings.admin_port is None:
            return
        door = Door(self, settings.admin_host or parts.admin_host(settings.host), settings.admin_port)
        try:
            door.open()
        except OSError as error:
            if settings.admin_required:
                raise
            troubles.warning("%s", error.strerror)
            return
        self.door = door
        self._stack.push_async_callback(door.close)

    def _refresh(self, world: World) -> None:
        """Put back to the lab what the cluster does not hold: passwords, tickets, the embedded directory's accounts."""
        world.passwords = parts.passwords_for(self.lab)
        world.single_sign_on = parts.single_sign_on_for(self.lab)
        if self.site is not None and self.site.embedded is not None:
            self.site.embedded.tree = tree_of(self.lab)

    def _open_trace(self) -> TraceLog:
        if self._sink is None:
            return parts.trace_log(self.lab, self.settings, self.clock)
        return TraceLog(
            self._sink, self.clock, pretty=self.settings.trace_pretty, first_signal=self.lab.cluster.numbering.signal
        )

    def _accept(self) -> Connection:
        return Connection(self.manager, self._connections, self.lab.limits.connections)

    async def resume(self) -> None:
        """Start the service (again, at the same address): a CTI Manager over the world as it is. Raises OSError."""
        self.manager = CtiManager(self._world)
        self.manager.process_id = os.getpid()
        host, port = self._address or (self.settings.host, self.settings.port)
        self._listener = await asyncio.get_running_loop().create_server(self._accept, host, port)
        name = self._listener.sockets[0].getsockname()
        self._address = name[0], name[1]
        self._world.port = self.port

    async def halt(self, *, kill: bool = False) -> None:
        """Stop the service: tell every provider (ProviderClosed 2) and let it read that; or just cut off."""
        await self._stop_listening()
        if not kill:
            self.manager.shut_down()
            for connection in list(self._connections):
                connection.close()
            await self._drained()
        for connection in list(self._connections):
            connection.abort()
        await self._drained()

    async def _stop_listening(self) -> None:
        """Let nobody in any more; who is being let in just now still is, for asyncio would lose him."""
        loop = asyncio.get_running_loop()
        for listening in self._listener.sockets:
            loop.remove_reader(listening.fileno())
        for _ in range(ACCEPTING):
            await asyncio.sleep(0)
        self._listener.close()

    async def stop(self) -> None:
        """The scenarios end, the service stops, everything is closed."""
        await self._playing.aclose()
        await self.halt()
        await self._stack.aclose()
        if self.manager.unserved:
            troubles.info("requests without an answer: %s", dict(self.manager.unserved))

    async def _drained(self) -> None:
        """Every connection is over, or the grace is."""
        over = [connection.over for connection in self._connections]
        if over:
            await asyncio.wait(over, timeout=self.settings.shutdown_grace)


def dressed(lab: Lab, scenarios: Sequence[Scenario]) -> Lab:
    """The lab with the scenarios' overlays on it, in their order. Raises WrongLab."""
    for each in scenarios:
        lab = each.dress(lab)
    return lab


def seen_from(number: int, lab: Lab) -> Lab:
    """The lab with that node first, which makes it ours. Raises LabError when the cluster has no such node."""
    cluster = lab.cluster
    ours = cluster.node(number)
    if ours is None:
        there = ", ".join(str(node.id) for node in cluster.nodes)
        raise LabError(f"cluster {cluster.name} has no node {number}, only {there} (cluster.nodes in the lab file)")
    others = (node for node in cluster.nodes if node is not ours)
    return lab.model_copy(update={"cluster": cluster.model_copy(update={"nodes": (ours, *others)})})
