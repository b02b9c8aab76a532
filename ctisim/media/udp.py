"""UDP sockets: the rim of the package, and the only part of it that knows one.

Not asyncio's datagram transport: that can only be had by awaiting, and the call model asks for an address in the middle
of a change. A socket is bound at once, and the loop tells when there is something to read.
"""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import Callable

from ctisim.media.errors import NoPort
from ctisim.media.heard import Address

Received = Callable[[bytes, Address], None]

_TRAFFIC_CLASS = 184
"""Voice: expedited forwarding (DSCP 46), as phones mark it and StartTransmission says."""
_LARGEST = 2048
"""Bytes read of a datagram; more than RTP may have, so that the rest shows."""


class UdpSocket:
    """A bound socket on the running loop. What cannot be sent is counted, and no trouble."""

    def __init__(self, bound: socket.socket, received: Received) -> None:
        self.address = Address(*bound.getsockname()[:2])
        self.unsent = 0
        self._socket = bound
        self._received = received
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(bound, self._read)

    def send(self, data: bytes, to: Address) -> bool:
        try:
            self._socket.sendto(data, to)
        except OSError:
            self.unsent += 1
            return False
        return True

    def close(self) -> None:
        if self._socket.fileno() >= 0:
            self._loop.remove_reader(self._socket)
            self._socket.close()

    def _read(self) -> None:
        """One datagram a turn: who floods one socket does not silence the others."""
        try:
            data, source = self._socket.recvfrom(_LARGEST)
        except OSError:
            return
        self._received(data, Address(source[0], source[1]))


class Ports:
    """Even UDP ports of a range, taken in turn: a port that was left is not taken again at once."""

    def __init__(self, host: str, first: int, last: int) -> None:
        self._host = host
        self._ports = range(first + first % 2, last + 1, 2)
        self._next = 0

    def open(self, received: Received) -> UdpSocket:
        """Bind the next free port. Raises NoPort when none is free, OSError when the machine has no more sockets."""
        for _ in self._ports:
            port = self._ports[self._next % len(self._ports)]
            self._next += 1
            bound = self._bind(port)
            if bound is not None:
                return UdpSocket(bound, received)
        raise NoPort(f"no free UDP port on {self._host} from {self._ports[0]} to {self._ports[-1]}")

    def _bind(self, port: int) -> socket.socket | None:
        bound = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            bound.setblocking(False)
            bound.setsockopt(socket.IPPROTO_IP, socket.IP_TOS, _TRAFFIC_CLASS)
            bound.bind((self._host, port))
        except OSError as error:
            bound.close()
            if error.errno in (errno.EADDRINUSE, errno.EACCES):
                return None
            raise
        return bound
