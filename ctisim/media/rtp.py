"""RTP packets, built and read (RFC 3550 section 5.1). Twelve bytes of header: no library says it shorter."""

from __future__ import annotations

import struct
from typing import NamedTuple

_HEADER = struct.Struct("!BBHII")
_VERSION = 2 << 6
_LARGEST = 1500
"""Bytes of a datagram; what is larger was not sent by a phone."""


class Packet(NamedTuple):
    """A packet of one stream. `timestamp` counts samples."""

    payload_type: int
    sequence: int
    timestamp: int
    ssrc: int
    payload: bytes
    marker: bool = False


def build(packet: Packet) -> bytes:
    """The packet as it is sent: no padding, no extension, no contributing sources."""
    second = packet.payload_type | (0x80 if packet.marker else 0)
    return _HEADER.pack(_VERSION, second, packet.sequence, packet.timestamp, packet.ssrc) + packet.payload


def parse(data: bytes) -> Packet | None:
    """The packet in a datagram; None for what is not RTP: too short or long, another version, lengths that lie."""
    if not _HEADER.size <= len(data) <= _LARGEST:
        return None
    first, second, sequence, timestamp, ssrc = _HEADER.unpack_from(data)
    if first & 0xC0 != _VERSION:
        return None
    payload = data[_HEADER.size :] if first == _VERSION else _stripped(data, first)
    if payload is None:
        return None
    return Packet(second & 0x7F, sequence, timestamp, ssrc, payload, second >= 0x80)


def _stripped(data: bytes, first: int) -> bytes | None:
    """The payload behind contributing sources and an extension, and before padding."""
    start, end = _HEADER.size + 4 * (first & 0x0F), len(data)
    if first & 0x10:
        if start + 4 > end:
            return None
        start += 4 + 4 * int.from_bytes(data[start + 2 : start + 4])
    if first & 0x20:
        padding = data[-1]
        if not padding:
            return None
        end -= padding
    return data[start:end] if start <= end else None
