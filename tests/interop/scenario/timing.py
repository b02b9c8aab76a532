"""Time in a played scenario: what is short passes by itself, what is long passes when the script says so."""

import asyncio
import heapq
import itertools
import time
from collections.abc import Callable

from ctisim.clock import Timer, WallClock

SHORT = 1.5
"""Seconds that a script simply waits; anything longer is a timer that it names."""


class _Held:
    def __init__(self, call: Callable[[], None]) -> None:
        self.call: Callable[[], None] | None = call

    def cancel(self) -> None:
        self.call = None


class ScriptClock(WallClock):
    """The wall's time, plus all that a script has let pass; for the calls of a cluster.

    Used in the server's own thread only.
    """

    def __init__(self) -> None:
        self._ahead = 0.0
        self._order = itertools.count()
        self._held: list[tuple[float, int, _Held]] = []

    def monotonic(self) -> float:
        return time.monotonic() + self._ahead

    def call_later(self, seconds: float, call: Callable[[], None]) -> Timer:
        if seconds <= SHORT:
            return asyncio.get_running_loop().call_later(seconds, call)
        timer = _Held(call)
        heapq.heappush(self._held, (self.monotonic() + seconds, next(self._order), timer))
        return timer

    def pass_next(self) -> bool:
        """Let time pass until the next timer is due; False when none is running."""
        while self._held and self._held[0][2].call is None:
            heapq.heappop(self._held)
        if not self._held:
            return False
        self.pass_seconds(max(0.0, self._held[0][0] - self.monotonic()))
        return True

    def pass_seconds(self, seconds: float) -> None:
        """Let so much time pass; what falls due happens in order."""
        end = self._ahead + seconds
        while self._held and self._held[0][0] - time.monotonic() <= end:
            due, _, timer = heapq.heappop(self._held)
            self._ahead = max(self._ahead, due - time.monotonic())
            if timer.call is not None:
                timer.call()
        self._ahead = max(self._ahead, end)
