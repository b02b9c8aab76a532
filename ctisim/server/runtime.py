"""Waiting, for a core that may not."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from ctisim.clock import Clock

Result = TypeVar("Result")

BREATH = 0.02
"""Seconds. Refused at once, 8 of 600 real clients lost the code to an IOException of their own; after this, none did.
The product took a tenth of a second (00895256 to 00895260 in the seed).
"""


class AsyncioRuntime:
    """Runs what takes time on the running loop, by the server's clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def breathe(self) -> None:
        """Wait as long as a client may still be flushing its request, which it must have done before it is refused."""
        await asyncio.sleep(BREATH)

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
