"""An event loop whose time leaps.

While there is something to do it stands still, and when everybody only waits it is at once the moment that the first of
them waits for. Half an hour's lock takes as long as a millisecond's.

Sockets are real; bytes on loopback arrive in no time. Worker threads may be at work where the loop sees nothing, so
while any is, it waits a little for them.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable
from datetime import datetime, timedelta, timezone

from ctisim.clock import Timer

START = datetime(2016, 2, 9, 8, 59, 16, 944000, tzinfo=timezone(timedelta(hours=-6)))
"""The seed's first record, as a ManualClock's."""

NAP = 0.001
"""Seconds of the wall that nothing must happen in before time leaps."""

NAPS_FOR_THREADS, NAP_FOR_THREADS = 25, 0.01
"""The same while threads are at work: several naps, so that a starved machine gives them as many chances as us."""

FOR_GOOD = 30.0
"""Seconds of the wall after which a loop without a timer is held to wait for ever."""


class Stuck(RuntimeError):
    """Everybody waits, and nobody for a moment in time."""


class LeapLoop(asyncio.SelectorEventLoop):
    """`pending`, when set, tells how many threads are at work for this loop."""

    def __init__(self) -> None:
        self._leapt = 0.0
        self.pending: Callable[[], int] = lambda: 0
        super().__init__(_LeapSelector(self))

    def time(self) -> float:
        return self._leapt

    def leap(self, seconds: float) -> None:
        self._leapt += seconds + 1e-6  # no timer may stay behind for a rounding


class _LeapSelector(selectors.DefaultSelector):
    def __init__(self, loop: LeapLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if ready or (timeout is not None and timeout <= 0):
            return ready
        naps, nap = (NAPS_FOR_THREADS, NAP_FOR_THREADS) if self._loop.pending() else (1, NAP)
        for _ in range(naps):
            ready = super().select(nap)
            if ready:
                return ready
        if timeout is not None:
            self._loop.leap(timeout)
            return []
        ready = super().select(FOR_GOOD)
        if not ready:
            raise Stuck("everybody waits, and nobody for a moment in time")
        return ready


class LoopClock:
    """The running loop's time as a Clock, calendar included."""

    def __init__(self, start: datetime = START) -> None:
        self._start = start

    def monotonic(self) -> float:
        return asyncio.get_running_loop().time()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.monotonic())

    def call_later(self, seconds: float, call: Callable[[], None]) -> Timer:
        return asyncio.get_running_loop().call_later(seconds, call)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
