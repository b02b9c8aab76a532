"""A scenario played on a server: its changes begin and end by the server's clock, and all are undone at the end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from ctisim.handler import troubles
from ctisim.scenario.change import Change, Operation
from ctisim.scenario.stage import Stage


@asynccontextmanager
async def performance(changes: Iterable[Change], stage: Stage) -> AsyncIterator[None]:
    """Play; what begins at once has begun when this is entered, and all is undone when it is left.

    Raises ScenarioError when one of the first changes cannot be made.
    """
    players = [Player(change, stage) for change in changes]
    try:
        for player in players:
            await player.start()
        yield
    finally:
        for player in reversed(players):
            await player.stop()


class Player:
    """One change, from its time to its end."""

    def __init__(self, change: Change, stage: Stage) -> None:
        self._change = change
        self._stage = stage
        self._begun: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Return when it has begun, or when its time is still to come. Raises ScenarioError."""
        self._task = asyncio.get_running_loop().create_task(self._play())
        await self._begun

    async def stop(self) -> None:
        """Undo it, if it is on."""
        if self._task is None:
            return
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _play(self) -> None:
        change, clock = self._change, self._stage.clock
        try:
            if change.after:
                self._begun.set_result(None)
                await clock.sleep(change.after)
            await self._repeat()
        except Exception as error:
            if self._begun.done():
                troubles.exception("scenario: %s failed", change.NAME)
            else:
                self._begun.set_exception(error)

    async def _repeat(self) -> None:
        change, clock = self._change, self._stage.clock
        times, every = (change.times, change.every) if isinstance(change, Operation) else (1, 0.0)
        for time in range(times):
            if time:
                await clock.sleep(max(0.0, every - (change.lasts or 0.0)))
            await self._once(last=time == times - 1)

    async def _once(self, *, last: bool) -> None:
        change = self._change
        async with change.on(self._stage):
            if not self._begun.done():
                self._begun.set_result(None)
            if change.lasts is not None:
                await self._stage.clock.sleep(change.lasts)
            elif last:
                await asyncio.get_running_loop().create_future()  # until the scenario ends
