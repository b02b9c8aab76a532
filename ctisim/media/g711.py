"""G.711: µ-law and A-law, 8000 samples a second, a byte each.

Tables of our own (ITU-T G.711): the standard library's audioop is gone from Python 3.13, its revival (audioop-lts)
cannot be installed before 3.13, and bytes.translate with tables is as fast as either.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

RATE = 8000
"""Samples a second."""


@dataclass(frozen=True, slots=True, eq=False)
class Codec:
    """One of the two laws. `compression_type` is the product's number, `payload_type` RTP's (RFC 3551)."""

    name: str
    compression_type: int
    payload_type: int
    wave_format: int
    """The format tag of a WAV file."""
    silence: bytes
    """The byte that is no sound."""
    value: Callable[[int], int]
    """What a byte means: a sample of 16 bits."""
    codes: Callable[[], bytes]
    """The byte for every sample of 16 bits, in the order of their unsigned values."""

    def decode(self, payload: bytes) -> bytes:
        """Samples of 16 bits, little-endian."""
        low, high = _halves(self)
        samples = bytearray(2 * len(payload))
        samples[0::2] = payload.translate(low)
        samples[1::2] = payload.translate(high)
        return bytes(samples)

    def encode(self, samples: bytes) -> bytes:
        """A byte for each sample of 16 bits, little-endian."""
        return bytes(map(self.codes().__getitem__, _unsigned(samples)))

    def loud(self, payload: bytes) -> int:
        """How many of the samples are louder than a quiet room."""
        return len(payload.translate(None, _quiet(self)))


QUIET = 128
"""Samples up to here are a quiet room: about -48 dB below the loudest (ours)."""


def codec_of(compression_type: int) -> Codec | None:
    """The codec by the product's number; None for one that virtual phones do not speak."""
    return next((codec for codec in (ULAW, ALAW) if codec.compression_type == compression_type), None)


def codec_for(payload_type: int) -> Codec | None:
    """The codec by RTP's number."""
    return next((codec for codec in (ULAW, ALAW) if codec.payload_type == payload_type), None)


def _unsigned(samples: bytes) -> array[int]:
    values = array("H", samples)
    if sys.byteorder == "big":
        values.byteswap()
    return values


@cache
def _halves(codec: Codec) -> tuple[bytes, bytes]:
    """The low and the high byte of what each byte means."""
    meanings = [(codec.value(byte) & 0xFFFF).to_bytes(2, "little") for byte in range(256)]
    return bytes(meaning[0] for meaning in meanings), bytes(meaning[1] for meaning in meanings)


@cache
def _quiet(codec: Codec) -> bytes:
    return bytes(byte for byte in range(256) if abs(codec.value(byte)) <= QUIET)


def _ulaw_value(byte: int) -> int:
    """Inverted on the wire; a sign, three bits of segment, four bits of step; the bias of 33 is 132 in 16 bits."""
    byte = ~byte & 0xFF
    magnitude = ((((byte & 0x0F) << 3) + 132) << (byte >> 4 & 7)) - 132
    return -magnitude if byte & 0x80 else magnitude


def _alaw_value(byte: int) -> int:
    """Every other bit inverted on the wire; the sign is 1 for positive."""
    byte ^= 0x55
    segment, magnitude = byte >> 4 & 7, ((byte & 0x0F) << 4) + 8
    if segment:
        magnitude = magnitude + 256 << segment - 1
    return magnitude if byte & 0x80 else -magnitude


@cache
def _ulaw_codes() -> bytes:
    """µ-law sees 14 bits: a code is good for eight neighbours and more; the bias takes half of the first one's."""
    magnitudes = b"".join(bytes([code]) * (8 << (code >> 4)) for code in range(128))[4:].ljust(0x8004, b"\x7f")
    positive = bytes(code ^ 0xFF for code in magnitudes[:0x8000])
    negative = bytes(code ^ 0x7F for code in reversed(magnitudes[4:]))
    return positive + negative


@cache
def _alaw_codes() -> bytes:
    """A-law sees 13 bits: every code is good for eight neighbours and more."""
    magnitudes = b"".join(bytes([code]) * (16 << max(0, (code >> 4) - 1)) for code in range(128))
    positive = bytes(code ^ 0xD5 for code in magnitudes)
    negative = bytes(code ^ 0x55 for code in reversed(magnitudes))
    return positive + negative


ULAW = Codec("µ-law", 4, 0, 7, b"\xff", _ulaw_value, _ulaw_codes)
ALAW = Codec("A-law", 2, 8, 6, b"\xd5", _alaw_value, _alaw_codes)
