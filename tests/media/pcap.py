"""Capture files, as tcpdump would have written them: raw IPv4 and UDP (LINKTYPE_RAW)."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from ipaddress import IPv4Address
from pathlib import Path

from ctisim.media import Address

_RAW = 101


def write(path: Path, datagrams: Iterable[tuple[float, bytes]], source: Address, to: Address) -> None:
    """Datagrams, each with its second."""
    with path.open("wb") as file:
        file.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, _RAW))
        for seconds, data in datagrams:
            packet = _ip(_udp(data, source, to), source, to)
            whole, part = divmod(round(seconds * 1_000_000), 1_000_000)
            file.write(struct.pack("<IIII", whole, part, len(packet), len(packet)) + packet)


def _udp(data: bytes, source: Address, to: Address) -> bytes:
    return struct.pack("!HHHH", source.port, to.port, 8 + len(data), 0) + data


def _ip(data: bytes, source: Address, to: Address) -> bytes:
    ends = IPv4Address(source.host).packed + IPv4Address(to.host).packed
    return struct.pack("!BBHHHBBH", 0x45, 184, 20 + len(data), 0, 0, 64, 17, 0) + ends + data
