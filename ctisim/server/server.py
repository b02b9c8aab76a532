"""CtiServer: a CTI Manager on a TCP port.

async with CtiServer(lab, settings) as server:
    print(server.port)
"""

from __future__ import annotations

import asyncio
import os
from contextlib import AsyncExitStack
from types import TracebackType

from ctisim.clock import Clock, WallClock
from ctisim.cluster import build
from ctisim.directory import Directory
from ctisim.handler import CtiManager, World, troubles
from ctisim.lab import Lab, builtin
from ctisim.qbe import Limits
from ctisim.server import parts
from ctisim.server.connection import Connection
from ctisim.server.directory import open_directory
from ctisim.server.runtime import AsyncioRuntime
from ctisim.settings import Settings
from ctisim.trace import Sink, TraceLog


class CtiServer:
    """One node of a lab, served. Several may live in one process; each has a world of its own.

    `sink` and `directory` stand in for what the settings and the lab would give, in tests.
    """

    def __init__(
        self,
        lab: Lab | None = None,
        settings: Settings | None = None,
        *,
        clock: Clock | None = None,
        sink: Sink | None = None,
        directory: Directory | None = None,
    ) -> None:
        self.lab = lab or builtin()
        self.settings = settings or Settings()
        self.clock = clock or WallClock()
        self._sink = sink
        self._directory = directory
        self._connections: set[Connection] = set()
        self._stack = AsyncExitStack()
        self._listener: asyncio.Server
        self.manager: CtiManager

    @property
    def port(self) -> int:
        """Where it listens: the port it was given, or the free one it took."""
        return int(self._listener.sockets[0].getsockname()[1])

    @property
    def host(self) -> str:
        return str(self._listener.sockets[0].getsockname()[0])

    async def __aenter__(self) -> CtiServer:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        """Listen. Raises OSError for a port that is taken, and what keys, trace folder and directory raise."""
        try:
            await self._start()
        except BaseException:
            await self._stack.aclose()
            raise

    async def _start(self) -> None:
        log = self._open_trace()
        self._stack.callback(log.close)
        directory = self._directory
        if directory is None:
            directory = await self._stack.enter_async_context(open_directory(self.lab, self.clock))
        world = World(
            lab=self.lab,
            cluster=build(self.lab, self.clock.now()),
            directory=directory,
            keys=parts.keys_for(self.lab, self.clock),
            passwords=parts.passwords_for(self.lab),
            single_sign_on=parts.single_sign_on_for(self.lab),
            clock=self.clock,
            runtime=AsyncioRuntime(self.clock),
            log=log,
            limits=Limits(
                frame_size=self.lab.limits.frame_size,
                array_count=self.lab.limits.array_count,
                nesting=self.lab.limits.nesting,
            ),
        )
        self.manager = CtiManager(world)
        self.manager.process_id = os.getpid()
        self._listener = await asyncio.get_running_loop().create_server(
            self._accept, self.settings.host, self.settings.port
        )
        self.manager.world.port = self.settings.port or self.port

    def _open_trace(self) -> TraceLog:
        if self._sink is None:
            return parts.trace_log(self.lab, self.settings, self.clock)
        return TraceLog(
            self._sink, self.clock, pretty=self.settings.trace_pretty, first_signal=self.lab.cluster.numbering.signal
        )

    def _accept(self) -> Connection:
        return Connection(self.manager, self._connections, self.lab.limits.connections)

    async def stop(self) -> None:
        """Stop listening; tell every provider (ProviderClosed 2), give it a moment to read that, and end."""
        self._listener.close()
        self.manager.shut_down()
        for connection in list(self._connections):
            connection.close()
        await self._drained()
        for connection in list(self._connections):
            connection.abort()
        await self._stack.aclose()
        if self.manager.unserved:
            troubles.info("requests without an answer: %s", dict(self.manager.unserved))

    async def _drained(self) -> None:
        """Every connection is over, or the grace is."""
        over = [connection.over for connection in self._connections]
        if over:
            await asyncio.wait(over, timeout=self.settings.shutdown_grace)
