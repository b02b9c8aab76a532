"""The faults that were begun over HTTP."""

from __future__ import annotations

import itertools
from contextlib import AsyncExitStack

from ctisim.cluster.administration import Unknown
from ctisim.scenario import Change, Stage, performance


class Playing:
    """Changes by number. Each lasts until it is ended, the world is put back to its lab, or the server stops."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self._stacks: dict[int, AsyncExitStack] = {}
        self.changes: dict[int, Change] = {}

    async def begin(self, change: Change, stage: Stage) -> int:
        """Its number. Raises ScenarioError for what cannot be done to this server."""
        stage.world.wire = stage.wire
        stack = AsyncExitStack()
        await stack.enter_async_context(performance([change], stage))
        number = next(self._numbers)
        self.changes[number], self._stacks[number] = change, stack
        return number

    async def end(self, number: int) -> None:
        """Undo one. Raises Unknown."""
        if number not in self.changes:
            raise Unknown(f"there is no fault {number}")
        del self.changes[number]
        await self._stacks.pop(number).aclose()

    async def end_all(self) -> None:
        """Undo all, the last one first."""
        for number in sorted(self.changes, reverse=True):
            await self.end(number)
