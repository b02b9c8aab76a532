"""Time as the simulator sees it: the wall's, or one that a test turns by hand.

Everything that waits or stamps takes a Clock; nothing else asks the machine for the time.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Protocol


class Timer(Protocol):
    """A call that waits for its time."""

    def cancel(self) -> None: ...


class Clock(Protocol):
    """Seconds that only grow, the calendar's time, and a way to be called back or to sleep."""

    def monotonic(self) -> float:
        """Seconds since some fixed moment."""
        ...

    def now(self) -> datetime:
        """The local calendar time, with its zone."""
        ...

    def call_later(self, seconds: float, call: Callable[[], None]) -> Timer:
        """Call back once, `seconds` from now."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return `seconds` from now."""
        ...


class WallClock:
    """The machine's own time, on the running asyncio loop."""

    def monotonic(self) -> float:
        return time.monotonic()

    def now(self) -> datetime:
        return datetime.now().astimezone()

    def call_later(self, seconds: float, call: Callable[[], None]) -> Timer:
        return asyncio.get_running_loop().call_later(seconds, call)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class _ManualTimer:
    def __init__(self, call: Callable[[], None]) -> None:
        self.call: Callable[[], None] | None = call

    def cancel(self) -> None:
        self.call = None


class ManualClock:
    """A clock that stands still until `advance` turns it.

    Starts at 2016-02-09 08:59:16.944 in UTC-6, the seed's first record, unless told otherwise.
    """

    def __init__(self, start: datetime | None = None) -> None:
        self._start = start or datetime(2016, 2, 9, 8, 59, 16, 944000, tzinfo=timezone(timedelta(hours=-6)))
        self._elapsed = 0.0
        self._order = itertools.count()
        self._waiting: list[tuple[float, int, _ManualTimer]] = []

    def monotonic(self) -> float:
        return self._elapsed

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._elapsed)

    def call_later(self, seconds: float, call: Callable[[], None]) -> Timer:
        timer = _ManualTimer(call)
        heapq.heappush(self._waiting, (self._elapsed + max(0.0, seconds), next(self._order), timer))
        return timer

    async def sleep(self, seconds: float) -> None:
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def wake() -> None:
            if not woken.done():
                woken.set_result(None)

        self.call_later(seconds, wake)
        await woken

    def advance(self, seconds: float) -> None:
        """Turn the clock; whatever falls due is called in order, each at its own moment."""
        end = self._elapsed + seconds
        while self._waiting and self._waiting[0][0] <= end:
            due, _, timer = heapq.heappop(self._waiting)
            self._elapsed = max(self._elapsed, due)
            if timer.call is not None:
                timer.call()
        self._elapsed = end
