"""Hearing: levels and tones."""

from __future__ import annotations

import random
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctisim.media import tone, tones

NOISE = struct.pack("<8000h", *(random.Random(1).randint(-8000, 8000) for _ in range(8000)))


def second(frequency: int, loudness: int = 7163) -> bytes:
    sound = tone(frequency, loudness).samples
    return (sound * (16_000 // len(sound) + 1))[:16_000]


@settings(max_examples=25, deadline=None)
@given(st.integers(70, 3590), st.integers(500, 32_000))
def test_a_tone_is_found(frequency: int, loudness: int):
    assert abs((tones.dominant(second(frequency, loudness)) or 0) - frequency) <= 1


def test_a_tone_is_found_in_noise():
    loud = struct.unpack("<8000h", second(1000, 16_000))
    noise = struct.unpack("<8000h", NOISE)
    assert tones.dominant(struct.pack("<8000h", *(a + b for a, b in zip(loud, noise, strict=True)))) == 1000


@pytest.mark.parametrize("samples", [b"", bytes(16_000), NOISE, second(440, 5)], ids=["", "silence", "noise", "faint"])
def test_where_there_is_no_tone_none_is_found(samples: bytes):
    assert tones.dominant(samples) is None


def test_two_tones_alike_are_none():
    low, high = (struct.unpack("<8000h", second(frequency)) for frequency in (697, 1209))
    key = struct.pack("<8000h", *(a + b for a, b in zip(low, high, strict=True)))
    assert tones.share(key, 697) == pytest.approx(0.5, abs=0.01)
    assert tones.share(key, 1000) < 0.01


def test_levels_are_decibels_of_the_loudest():
    assert tones.level(struct.pack("<4h", -32768, -32768, -32768, -32768)) == pytest.approx(0)
    assert tones.level(second(440)) == pytest.approx(-16.2, abs=0.1)
    assert tones.level(bytes(160)) == tones.level(b"") == tones.FAINTEST
