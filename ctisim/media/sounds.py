"""What a phone says: silence, a tone, a file."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass, field
from pathlib import Path

from ctisim.lab import Audio, Send
from ctisim.media import wav
from ctisim.media.g711 import RATE, Codec

LOUDNESS = 7163
"""Peak of a tone: -10 dBm0; the loudest sine of µ-law, whose peak is 32636, has +3.17."""
_LEAST = 1600
"""Samples of what repeats, at the least: more than any packet takes."""


@dataclass(frozen=True, slots=True, eq=False)
class Sound:
    """Samples of 16 bits, little-endian; after the last one the first, or nothing."""

    samples: bytes
    repeat: bool = False
    _encoded: dict[Codec, bytes] = field(default_factory=dict, repr=False)

    @property
    def seconds(self) -> float:
        return len(self.samples) / 2 / RATE

    def encoded(self, codec: Codec) -> bytes:
        """The whole of it in a codec; kept."""
        known = self._encoded.get(codec)
        if known is None:
            known = self._encoded[codec] = codec.encode(self.samples)
        return known


def silence() -> Sound:
    """Silence without end."""
    return Sound(b"\0\0", repeat=True)


def tone(frequency: int, loudness: int = LOUDNESS) -> Sound:
    """A sine without end; `frequency` in whole hertz, so that it fits into a second."""
    count = RATE // math.gcd(RATE, frequency)
    turn = 2 * math.pi * frequency / RATE
    return Sound(struct.pack(f"<{count}h", *(round(loudness * math.sin(turn * n)) for n in range(count))), repeat=True)


def file(path: Path, *, repeat: bool = False) -> Sound:
    """A WAV file's sound. Raises NoSound."""
    return Sound(wav.read(path), repeat)


def sound_of(audio: Audio) -> Sound | None:
    """What the lab has a phone say; None for nothing. Raises NoSound."""
    if audio.send is Send.NOTHING:
        return None
    if audio.send is Send.TONE:
        return tone(audio.tone)
    if audio.send is Send.FILE and audio.file is not None:
        return file(audio.file, repeat=audio.repeat)
    return silence()


class Player:
    """A sound being played in a codec; silence follows what does not repeat. Without a sound it says nothing."""

    def __init__(self, sound: Sound | None, codec: Codec) -> None:
        self._sound = sound
        self._codec = codec
        self._data = sound.encoded(codec) if sound is not None else b""
        self._repeat = sound is not None and sound.repeat and bool(self._data)
        if self._repeat and len(self._data) < _LEAST:
            self._data *= -(-_LEAST // len(self._data))
        self._at = 0

    @property
    def over(self) -> bool:
        """Whether nothing but silence, or nothing at all, follows."""
        return self._at >= len(self._data)

    def take(self, count: int) -> bytes | None:
        """The next samples; None for nothing."""
        if self._sound is None:
            return None
        taken = self._data[self._at : self._at + count]
        self._at += len(taken)
        if self._repeat and len(taken) < count:
            self._at = count - len(taken)
            taken += self._data[: self._at]
        return taken.ljust(count, self._codec.silence)
