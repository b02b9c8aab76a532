"""Playing scenarios: against a server of our own, in no time; or against one that runs somewhere."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from functools import cache
from typing import Any, TypeVar

from ctisim.client import Address
from ctisim.clock import WallClock
from ctisim.errors import CtisimError
from ctisim.lab import Lab
from ctisim.scenario import Operation, Scenario, Stage, performance
from ctisim.security import KeyPair
from ctisim.server import CtiServer
from ctisim.settings import Settings, TraceTo
from ctisim.trace import MemorySink
from ctisim.verify.leap import START, LeapLoop, LoopClock
from ctisim.verify.play import Nothing, Playing
from ctisim.verify.report import Report

Result = TypeVar("Result")


class OurServer:
    """A server of our own, seen from behind."""

    def __init__(self, server: CtiServer, sink: MemorySink, clock: LoopClock) -> None:
        self._stage = Stage(server, clock)
        self._sink = sink
        self._done = AsyncExitStack()

    async def __aenter__(self) -> OurServer:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._done.aclose()

    def records(self) -> list[str]:
        """The records since the last time."""
        records = list(self._sink.records)
        self._sink.records.clear()
        return records

    async def perform(self, operation: Operation) -> None:
        """Do it; it is undone after its time (`for`), or when the scenario is over."""
        if operation.lasts is None:
            await self._done.enter_async_context(operation.on(self._stage))
            return
        async with performance([operation], self._stage):
            await self._stage.clock.sleep(operation.lasts)


def verify(scenario: Scenario, lab: Lab | None = None) -> Report:
    """Play a scenario against a fresh server with the built-in lab, or another; time leaps."""
    if scenario.pending:
        return Report(scenario, skipped=scenario.pending)
    began = time.perf_counter()
    try:
        report = leaping(_verify_here(scenario, lab))
    except CtisimError as error:
        report = Report(scenario, error=str(error))
    report.seconds = time.perf_counter() - began
    return report


async def _verify_here(scenario: Scenario, lab: Lab | None) -> Report:
    sink, clock = MemorySink(), LoopClock()
    settings = Settings(port=0, trace=TraceTo.NOWHERE)
    async with CtiServer(lab, settings, clock=clock, sink=sink, keys=keys(), scenarios=[scenario]) as server:
        server.manager.world.port = 2748  # the trace's mListenPort: a free port must not show in it
        loop = asyncio.get_running_loop()
        if isinstance(loop, LeapLoop) and server.site is not None:
            directory = server.site.directory
            loop.pending = lambda: directory.pending
        async with OurServer(server, sink, clock) as behind:
            return await Playing(scenario, Address(server.host, server.port), clock, behind).play()


def verify_at(scenario: Scenario, address: Address) -> Report:
    """Play a scenario that needs no change of the server against one that runs there, by the wall's clock."""
    if not scenario.leaves_the_server_alone:
        return Report(scenario, skipped=scenario.pending or "needs a change of the server")
    began = time.perf_counter()
    try:
        report = asyncio.run(Playing(scenario, address, WallClock(), Nothing()).play())
    except CtisimError as error:
        report = Report(scenario, error=str(error))
    report.seconds = time.perf_counter() - began
    return report


def leaping(work: Coroutine[Any, Any, Result]) -> Result:
    """Run to the end on a loop of its own, whose time leaps."""
    with asyncio.Runner(loop_factory=LeapLoop) as runner:
        return runner.run(work)


@cache
def keys() -> KeyPair:
    """One pair for all servers of a run: what protects nothing need not be new each time."""
    return KeyPair.make("ctisim", START, bits=1024)
