"""Which packets of a stream came, which did not, and how evenly (RFC 3550 sections 6.4.1, A.1, A.3 and A.8)."""

from __future__ import annotations

from enum import Enum, auto

_DROPOUT = 3000
"""A leap forward that is still the same stream (MAX_DROPOUT)."""
_MISORDER = 128
"""How far back a packet may belong (MAX_MISORDER is 100; ours is a round number of bits)."""
_SEEN = (1 << _MISORDER) - 1


class Arrival(Enum):
    """What a sequence number says of its packet."""

    NEXT = auto()
    LATE = auto()
    """Out of order, and new."""
    AGAIN = auto()
    STRAY = auto()
    """From somewhere else altogether, unless the next one follows it."""


class Sequence:
    """The sequence numbers of a stream, through restarts."""

    def __init__(self) -> None:
        self.received = 0
        """Packets, each once."""
        self.late = 0
        self.again = 0
        self._expected_before = 0
        self._first: int | None = None
        self._highest = 0
        self._seen = 0
        self._stray: int | None = None

    @property
    def lost(self) -> int:
        """Packets that were expected and have not come."""
        return self._expected_before + self._expected() - self.received

    def restart(self) -> None:
        """The next packet is the first of another stream."""
        self._expected_before += self._expected()
        self._first = self._stray = None

    def take(self, number: int) -> Arrival:
        arrival = self._judge(number)
        if arrival is Arrival.AGAIN:
            self.again += 1
        elif arrival is not Arrival.STRAY:
            self.received += 1
            self.late += arrival is Arrival.LATE
        return arrival

    def _expected(self) -> int:
        return 0 if self._first is None else self._highest - self._first + 1

    def _judge(self, number: int) -> Arrival:
        if self._first is None:
            self._begin(number)
            return Arrival.NEXT
        ahead = number - self._highest & 0xFFFF
        if 0 < ahead < _DROPOUT:
            self._highest += ahead
            self._seen = (self._seen << ahead | 1) & _SEEN
            self._stray = None
            return Arrival.NEXT
        behind = -ahead & 0xFFFF
        if behind < _MISORDER:
            return self._old(behind)
        if number == self._stray:
            self.restart()
            self._begin(number)
            return Arrival.NEXT
        self._stray = number + 1 & 0xFFFF
        return Arrival.STRAY

    def _begin(self, number: int) -> None:
        self._first = self._highest = number
        self._seen, self._stray = 1, None

    def _old(self, behind: int) -> Arrival:
        if self._seen >> behind & 1:
            return Arrival.AGAIN
        self._seen |= 1 << behind
        if self._first is not None and self._highest - behind < self._first:
            self._first = self._highest - behind
        return Arrival.LATE


class Jitter:
    """The mean deviation of the packets' spacing, in samples."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._transit: float | None = None
        self.samples = 0.0

    @property
    def milliseconds(self) -> float:
        return self.samples * 1000 / self._rate

    def take(self, timestamp: int, now: float) -> None:
        transit = now * self._rate - timestamp
        if self._transit is not None:
            off = abs(transit - self._transit)
            if off < self._rate:  # what is further off is another clock, not jitter (ours)
                self.samples += (off - self.samples) / 16
        self._transit = transit

    def restart(self) -> None:
        self._transit = None
