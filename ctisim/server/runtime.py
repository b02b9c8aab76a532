"""Waiting, for a core that may not."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from ctisim.clock import Clock

Result = TypeVar("Result")


class AsyncioRuntime:
    """Runs what takes time on the running loop, by the server's clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def within(self, seconds: float, work: Coroutine[Any, Any, Result]) -> Result:
        """Its result. Raises TimeoutError, and abandons the work, when it takes longer."""
        task = asyncio.get_running_loop().create_task(work)
        expired = False

        def expire() -> None:
            nonlocal expired
            expired = True
            task.cancel()

        timer = self._clock.call_later(seconds, expire)
        try:
            return await task
        except asyncio.CancelledError:
            if expired:
                raise TimeoutError from None
            task.cancel()
            raise
        finally:
            timer.cancel()
