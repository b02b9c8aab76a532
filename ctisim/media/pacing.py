"""Regular moments: many tickers on one timer, each at start + n * interval, so that none drifts."""

from __future__ import annotations

import heapq
import itertools
import logging
from collections.abc import Callable

from ctisim.clock import Clock, Timer

PATIENCE = 1.0
"""Seconds a tick may be late and is yet made up for; of what is older, nothing is (ours: a laptop that slept)."""

_EARLY = 0.0005
"""Seconds a tick may be early: timers are, by rounding; and neighbours share one turn."""

_troubles = logging.getLogger("ctisim.media")


class Ticker:
    """Something that is called again and again until it is cancelled."""

    def __init__(self, start: float, interval: float, tick: Callable[[int], None]) -> None:
        self._start = start
        self._interval = interval
        self._tick = tick
        self._count = 0
        self.cancelled = False

    @property
    def due(self) -> float:
        return self._start + self._count * self._interval

    def cancel(self) -> None:
        self.cancelled = True

    def tick(self, now: float) -> None:
        """Call, and say how many ticks were left out before this one."""
        missed = 0
        if now - self.due > PATIENCE:
            missed = int((now - self.due) / self._interval)
            self._count += missed
        self._count += 1
        self._tick(missed)


class Pacer:
    """Calls its tickers when they are due, by the clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._order = itertools.count()
        self._waiting: list[tuple[float, int, Ticker]] = []
        self._timer: Timer | None = None
        self._wakes = 0.0

    def every(self, seconds: float, tick: Callable[[int], None]) -> Ticker:
        """Call `tick` now and every so many seconds; it is told how many calls before it were left out."""
        ticker = Ticker(self._clock.monotonic(), seconds, tick)
        self._push(ticker)
        self._arm()
        return ticker

    def close(self) -> None:
        """No more ticks."""
        self._waiting.clear()
        self._disarm()

    def _push(self, ticker: Ticker) -> None:
        heapq.heappush(self._waiting, (ticker.due, next(self._order), ticker))

    def _arm(self) -> None:
        """Have one timer, for the first that is due."""
        while self._waiting and self._waiting[0][2].cancelled:
            heapq.heappop(self._waiting)
        if not self._waiting:
            self._disarm()
            return
        due = self._waiting[0][0]
        if self._timer is not None and self._wakes <= due:
            return
        self._disarm()
        self._wakes = due
        self._timer = self._clock.call_later(max(0.0, due - self._clock.monotonic()), self._wake)

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _wake(self) -> None:
        self._timer = None
        now = self._clock.monotonic()
        while self._waiting and self._waiting[0][0] <= now + _EARLY:
            self._turn(heapq.heappop(self._waiting)[2], now)
        self._arm()

    def _turn(self, ticker: Ticker, now: float) -> None:
        if ticker.cancelled:
            return
        try:
            ticker.tick(now)
        except Exception:
            _troubles.exception("a stream is silent from now on")
            return
        if not ticker.cancelled:
            self._push(ticker)
