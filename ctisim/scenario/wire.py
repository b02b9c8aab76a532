"""What lies between handlers and their connections, where faults of the network come in."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from ctisim.handler import CtiHandler, Peer, Transport


class WireFault:
    """Something that happens to what a server sends. Both methods tell whether they have dealt with it."""

    def write(self, transport: Transport, data: bytes) -> bool:
        return False

    def close(self, transport: Transport) -> bool:
        return False


class FaultyWire:
    """Wraps the transports of all connections; `faults` may come and go while they last."""

    def __init__(self) -> None:
        self.faults: list[WireFault] = []

    def __call__(self, transport: Transport) -> Transport:
        return FaultyTransport(transport, self)

    def cover(self, handler: CtiHandler) -> None:
        """Also a connection that was there before."""
        if not isinstance(handler.transport, FaultyTransport):
            handler.transport = self(handler.transport)

    def add(self, fault: WireFault) -> Callable[[], None]:
        """Let a fault happen; returns what ends it."""
        self.faults.append(fault)
        return lambda: self.faults.remove(fault)


class FaultyTransport:
    """A connection with the wire's faults, the newest first."""

    def __init__(self, inner: Transport, wire: FaultyWire) -> None:
        self.inner = inner
        self.wire = wire

    @property
    def peer(self) -> Peer:
        return self.inner.peer

    @peer.setter
    def peer(self, peer: Peer) -> None:
        self.inner.peer = peer

    def write(self, data: bytes) -> None:
        if not any(fault.write(self.inner, data) for fault in reversed(self.wire.faults)):
            self.inner.write(data)

    def close(self) -> None:
        if not any(fault.close(self.inner) for fault in reversed(self.wire.faults)):
            self.inner.close()

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self.inner.spawn(work)

    def cancel(self) -> None:
        self.inner.cancel()
