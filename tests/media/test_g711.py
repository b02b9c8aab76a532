"""µ-law and A-law, against their definition and against the tables that Python once had."""

from __future__ import annotations

import struct
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctisim.media.g711 import ALAW, ULAW, Codec, codec_for, codec_of

BOTH = pytest.mark.parametrize("codec", [ULAW, ALAW], ids=["u-law", "A-law"])
EVERY_BYTE = bytes(range(256))
EVERY_SAMPLE = struct.pack("<65536h", *range(-32768, 32768))

samples = st.lists(st.integers(-32768, 32767), max_size=400).map(lambda some: struct.pack(f"<{len(some)}h", *some))


def numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 2}h", data)


@BOTH
def test_every_byte_means_and_every_sample_becomes_what_pythons_own_tables_said(codec: Codec):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        audioop = pytest.importorskip("audioop", reason="skipped: Python 3.13 has no audioop to compare with")
    decode, encode = {
        ULAW: (audioop.ulaw2lin, audioop.lin2ulaw),
        ALAW: (audioop.alaw2lin, audioop.lin2alaw),
    }[codec]
    assert codec.decode(EVERY_BYTE) == decode(EVERY_BYTE, 2)
    assert codec.encode(EVERY_SAMPLE) == encode(EVERY_SAMPLE, 2)


@BOTH
def test_a_byte_survives_decoding_and_encoding(codec: Codec):
    again = codec.encode(codec.decode(EVERY_BYTE))
    changed = [byte for byte in range(256) if again[byte] != byte]
    assert changed == ([0x7F] if codec is ULAW else [])  # µ-law has a negative zero


@BOTH
@settings(max_examples=50)
@given(samples)
def test_a_sample_comes_back_within_a_step(codec: Codec, data: bytes):
    back = numbers(codec.decode(codec.encode(data)))
    assert all(abs(there - here) <= max(16, abs(here) / 16) for here, there in zip(numbers(data), back, strict=True))


@BOTH
@settings(max_examples=50)
@given(st.integers(-32768, 32766))
def test_a_louder_sample_is_never_quieter(codec: Codec, value: int):
    quieter, louder = numbers(codec.decode(codec.encode(struct.pack("<2h", value, value + 1))))
    assert quieter <= louder


@BOTH
def test_silence_is_silent(codec: Codec):
    assert abs(numbers(codec.decode(codec.silence))[0]) <= 8
    assert codec.encode(bytes(2)) == codec.silence
    assert codec.loud(codec.silence * 160) == 0


@BOTH
def test_what_is_loud_is_counted(codec: Codec):
    assert codec.loud(codec.encode(struct.pack("<4h", 0, 100, 1000, -30000))) == 2


def test_a_codec_is_found_by_the_products_number_and_by_rtps():
    assert (codec_of(4), codec_of(2), codec_of(11)) == (ULAW, ALAW, None)
    assert (codec_for(0), codec_for(8), codec_for(18)) == (ULAW, ALAW, None)
