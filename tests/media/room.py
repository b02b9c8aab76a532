"""Where phones and others talk: real sockets, time by hand."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager

from ctisim.clock import ManualClock
from ctisim.media import Address, MediaEndpoints, Stream
from ctisim.media.rtp import Packet, build, parse

STEP = 0.02
HAIR = 1e-7
"""Seconds by which a step is longer, so that no rounding leaves a tick for the next one."""
SSRC = 0x1234ABCD


class Room:
    """Endpoints whose packets arrive before the clock moves on."""

    def __init__(self, clock: ManualClock, endpoints: MediaEndpoints) -> None:
        self.clock = clock
        self.endpoints = endpoints

    def phone(self, name: str = "1001", *, record: bool = False) -> Stream:
        return self.endpoints.open(name, record=record)

    async def pass_(self, seconds: float) -> None:
        """Time passes; what is sent arrives."""
        for _ in range(round(seconds / STEP)):
            self.clock.advance(STEP + HAIR)
            await self.settle()

    async def settle(self) -> None:
        """A few turns of the loop: on loopback, what was sent is there already."""
        for _ in range(3):
            await asyncio.sleep(0)


class Application:
    """An application's own RTP: a plain socket that says and hears datagrams."""

    def __init__(self, bound: socket.socket) -> None:
        self._socket = bound
        self.address = Address(*bound.getsockname())

    def send(self, packet: Packet | bytes, to: Address) -> None:
        self._socket.sendto(build(packet) if isinstance(packet, Packet) else packet, to)

    def datagrams(self) -> list[bytes]:
        """What has come since the last look."""
        found = []
        while True:
            try:
                found.append(self._socket.recv(2048))
            except BlockingIOError:
                return found

    def packets(self) -> list[Packet]:
        """The same, read."""
        packets = [parse(data) for data in self.datagrams()]
        return [packet for packet in packets if packet is not None]


@contextmanager
def application(host: str = "127.0.0.1") -> Iterator[Application]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as bound:
        bound.bind((host, 0))
        bound.setblocking(False)
        yield Application(bound)


def spoken(
    payload: bytes, *, size: int = 160, payload_type: int = 0, number: int = 0, timestamp: int = 0
) -> list[Packet]:
    """A stream's packets, `size` samples each."""
    cuts = range(0, len(payload), size)
    return [
        Packet(payload_type, number + n & 0xFFFF, timestamp + at & 0xFFFFFFFF, SSRC, payload[at : at + size])
        for n, at in enumerate(cuts)
    ]
