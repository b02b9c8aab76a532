"""What a phone sends: one packet each tick, or none."""

from __future__ import annotations

import random
from typing import Protocol

from ctisim.media.g711 import RATE, Codec
from ctisim.media.keys import Pressing
from ctisim.media.rtp import Packet, build

PACKET = 0.02
"""Seconds of a packet."""
SAMPLES = int(RATE * PACKET)
"""Samples of a packet."""


class Source(Protocol):
    """Where the payloads come from: a Player, a bridge's mix."""

    def take(self, count: int) -> bytes | None:
        """The next samples in the stream's codec; None for nothing."""
        ...


class Sender:
    """One RTP stream: number, time and name of its packets begin at random (RFC 3550 section 5.1)."""

    def __init__(self, codec: Codec, source: Source, chance: random.Random, *, telephone_event: int, keys: Pressing):
        self.codec = codec
        self.source = source
        self.ssrc = chance.getrandbits(32)
        self._number = chance.getrandbits(16)
        self._time = chance.getrandbits(32)
        self._telephone_event = telephone_event
        self._keys = keys
        self._silent = True

    def press(self, digits: str) -> None:
        """Keys go out in the sound's place. Raises ValueError for what is on no keypad."""
        self._keys.press(digits)

    def skip(self, ticks: int) -> None:
        """So many packets are left out: time goes on, the count does not."""
        if ticks:
            self._time += ticks * SAMPLES
            self._silent = True

    def tick(self) -> bytes | None:
        """The next packet; None when there is nothing to say."""
        packet = self._pressed() or self._said()
        self._time += SAMPLES
        return packet

    def _pressed(self) -> bytes | None:
        if not self._keys:
            return None
        event, down = self._keys.take(self._time)
        if event is None:
            return None
        self.source.take(SAMPLES)
        return self._packet(self._telephone_event, self._keys.began, bytes(event), down)

    def _said(self) -> bytes | None:
        """A packet of sound; its marker is set where a silence without packets ends (RFC 3551 section 4.1)."""
        payload = self.source.take(SAMPLES)
        first, self._silent = self._silent, payload is None
        if payload is None:
            return None
        return self._packet(self.codec.payload_type, self._time, payload, first)

    def _packet(self, payload_type: int, timestamp: int, payload: bytes, marker: bool) -> bytes:
        number = self._number
        self._number += 1
        return build(Packet(payload_type, number & 0xFFFF, timestamp & 0xFFFFFFFF, self.ssrc, payload, marker))
