"""What was heard, in order: packets laid side by side by their timestamps, with silence where one is missing."""

from __future__ import annotations

from collections.abc import Callable

from ctisim.media.g711 import RATE

_HELD = RATE // 10
"""Samples that wait for packets out of order."""
_SLACK = RATE
"""Samples by which a sender may run ahead of the time that has passed, or fall back."""
_PIECE = RATE
"""Samples of silence at a time."""


class Timeline:
    """Samples of 16 bits go to `emit` once they are in order.

    A timestamp may not leap further than time has passed (and a second): no packet makes an hour of silence.
    """

    def __init__(self, emit: Callable[[bytes], None]) -> None:
        self._emit = emit
        self._held = bytearray()
        self._done = 0
        self._anchor: tuple[int, int] | None = None
        self._last = 0.0
        self._length = 0
        self.late = 0
        """Packets that came when their place was gone."""
        self.filled = 0
        """Samples of silence in the place of what did not come."""

    @property
    def held(self) -> bytes:
        """What has not been emitted yet."""
        return bytes(self._held)

    def put(self, timestamp: int, samples: bytes, now: float) -> None:
        """A packet's samples, at their place; `now` in the clock's seconds."""
        at = self._place(timestamp, now)
        self._last, self._length = now, len(samples) // 2
        if at < self._done:
            self.late += 1
            return
        self._fill(at)
        start = 2 * (at - self._done)
        self._held[start : start + len(samples)] = samples
        self._let_go(_HELD)

    def restart(self) -> None:
        """The next packet's timestamp has nothing to do with those before."""
        self._anchor = None

    def flush(self) -> None:
        """Nothing more is waited for."""
        self._let_go(0)

    @property
    def _end(self) -> int:
        return self._done + len(self._held) // 2

    def _place(self, timestamp: int, now: float) -> int:
        """Where the packet begins, in samples since the first."""
        end = self._end
        passed = int((now - self._last) * RATE) if self._length else 0
        if self._anchor is not None:
            then, there = self._anchor
            leap = (timestamp - then + 0x80000000 & 0xFFFFFFFF) - 0x80000000
            at = there + leap
            if end - _SLACK <= at <= end + passed + _SLACK:
                if leap > 0:
                    self._anchor = timestamp, at
                return at
        at = end + max(0, passed - self._length)
        self._anchor = timestamp, at
        return at

    def _fill(self, at: int) -> None:
        """Silence up to a place behind the end; a packet that comes later yet replaces it while it is held."""
        missing = at - self._end
        if missing <= 0:
            return
        self.filled += missing
        while missing > _PIECE:
            self._held += bytes(2 * _PIECE)
            missing -= _PIECE
            self._let_go(_HELD)
        self._held += bytes(2 * missing)

    def _let_go(self, keep: int) -> None:
        ready = len(self._held) - 2 * keep
        if ready > 0:
            self._done += ready // 2
            self._emit(bytes(self._held[:ready]))
            del self._held[:ready]
