"""Listening: how loud it is, and which tone it is (Goertzel's algorithm). Samples are of 16 bits, little-endian."""

from __future__ import annotations

import math
import sys
from array import array
from collections.abc import Iterable, Sequence

from ctisim.media.g711 import RATE

FAINTEST = -100.0
"""Decibels of what is no sound at all."""
_COARSE, _FINE = 400, 1600
"""Samples looked at for a first impression, and for a second: 50 and 200 ms, 20 and 5 Hz apart."""
_QUIET = -60.0
"""Decibels below which nothing is called a tone."""


def values(samples: bytes | bytearray) -> array[int]:
    """Samples as numbers."""
    numbers = array("h", samples)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def samples(numbers: Iterable[int]) -> bytes:
    """Numbers as samples."""
    made = array("h", numbers)
    if sys.byteorder == "big":
        made.byteswap()
    return made.tobytes()


def level(samples: bytes) -> float:
    """Decibels relative to the loudest square wave; a tone of -10 dBm0 has about -16."""
    energy = _energy(values(samples))
    if not energy:
        return FAINTEST
    return max(FAINTEST, 10 * math.log10(energy / (len(samples) // 2) / 32768**2))


def share(samples: bytes, frequency: float) -> float:
    """How much of the energy is at a frequency: 1 is a pure tone, noise is next to 0."""
    return _share(values(samples), frequency)


def dominant(samples: bytes) -> int | None:
    """The frequency, in hertz, of the tone in the last 200 ms; None when less than half of the energy is one tone."""
    if level(samples) < _QUIET:
        return None
    recent = values(samples)[-_FINE:]
    glimpse = recent[-_COARSE:]
    near = max(range(60, 3700, 15), key=lambda frequency: _share(glimpse, frequency))
    best = max(range(near - 15, near + 16), key=lambda frequency: _share(recent, frequency))
    return best if _share(recent, best) >= 0.5 else None


def _energy(numbers: Sequence[int]) -> int:
    return sum(number * number for number in numbers)


def _share(numbers: Sequence[int], frequency: float) -> float:
    energy = _energy(numbers)
    if not energy:
        return 0.0
    factor = 2 * math.cos(2 * math.pi * frequency / RATE)
    before, last = 0.0, 0.0
    for number in numbers:
        before, last = last, number + factor * last - before
    power = before * before + last * last - factor * before * last
    return 2 * power / (len(numbers) * energy)
