"""Telephone events: the keys of a phone as RTP payloads (RFC 4733)."""

from __future__ import annotations

import struct
from collections import deque
from typing import NamedTuple

from ctisim.media.rtp import Packet

KEYS = "0123456789*#ABCD"
"""Events 0 to 15, in order."""
VOLUME = 10
"""-10 dBm0."""
END_PACKETS = 3
"""How often an end is said (section 2.5.1.4)."""

_EVENT = struct.Struct("!BBH")
_LONGEST = 0xFFFF


class KeyEvent(NamedTuple):
    """An event's state: `duration` in samples so far."""

    code: int
    end: bool
    duration: int
    volume: int = VOLUME

    def __bytes__(self) -> bytes:
        return _EVENT.pack(self.code, (0x80 if self.end else 0) | self.volume, self.duration)


def parse(payload: bytes) -> KeyEvent | None:
    """The event in a payload, or None."""
    if len(payload) < _EVENT.size:
        return None
    code, second, duration = _EVENT.unpack_from(payload)
    return KeyEvent(code, second >= 0x80, duration, second & 0x3F)


class Pressing:
    """Keys on their way out, a packet each tick: growing durations, the end three times, a pause."""

    def __init__(self, samples: int, ticks: int, pause: int) -> None:
        self._samples = samples
        self._ticks = ticks
        self._pause = max(pause, END_PACKETS)
        self._waiting: deque[int] = deque()
        self._code: int | None = None
        self._tick = 0
        self.began = 0
        """The timestamp of the event: where its key went down."""

    def __bool__(self) -> bool:
        return self._code is not None or bool(self._waiting)

    def press(self, digits: str) -> None:
        """Raises ValueError for what is on no keypad."""
        self._waiting.extend([KEYS.index(digit) for digit in digits.upper()])

    def take(self, timestamp: int) -> tuple[KeyEvent | None, bool]:
        """What this tick sends, and whether a key has just gone down; call only while there is something to do."""
        if self._code is None:
            self._code, self._tick, self.began = self._waiting.popleft(), 0, timestamp
        self._tick += 1
        tick, event = self._tick, None
        if tick < self._ticks + END_PACKETS:
            held = min(tick, self._ticks)
            event = KeyEvent(self._code, tick >= self._ticks, min(held * self._samples, _LONGEST))
        if tick >= self._ticks + self._pause:
            self._code = None
        return event, tick == 1


class Listening:
    """Keys as they come in: each is heard once, whatever is lost, late or said again."""

    def __init__(self) -> None:
        self._began: int | None = None

    def take(self, packet: Packet) -> str | None:
        """The key that went down with this packet; None for more of the same, and for events that are no keys."""
        event = parse(packet.payload)
        if event is None:
            return None
        began, self._began = self._began, packet.timestamp
        if began is not None:
            since = packet.timestamp - began & 0xFFFFFFFF
            if since >= 0x80000000:
                self._began = began
                return None
            if since == 0 or (since == _LONGEST and not packet.marker):
                return None
        return KEYS[event.code] if event.code < len(KEYS) else None

    def forget(self) -> None:
        """Somebody else speaks from now on."""
        self._began = None
