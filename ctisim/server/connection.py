"""One TCP connection: bytes in, whole frames to its handler, bytes out."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any, cast

from ctisim.errors import ProtocolError
from ctisim.handler import CtiHandler, CtiManager, Peer, troubles
from ctisim.qbe.enums import ProviderCloseReason
from ctisim.qbe.framing import Deframer


class Connection(asyncio.Protocol):
    """Both ends of a handler's world: it feeds the handler, and is its Transport.

    Enters itself in `present` while it lasts; beyond `most` connections it is closed unread.
    """

    def __init__(self, manager: CtiManager, present: set[Connection], most: int) -> None:
        self._manager = manager
        self._present = present
        self._most = most
        self._deframer = Deframer(manager.world.limits)
        self._work: set[asyncio.Task[None]] = set()
        self._closing = False
        self._handler: CtiHandler | None = None
        self._transport: asyncio.Transport
        self.peer = Peer("", 0)
        self.over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        """Done when the connection is."""

    # asyncio's side

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        if len(self._present) >= self._most:
            self.abort()
            return
        self._present.add(self)
        address = transport.get_extra_info("peername")
        self.peer = Peer(address[0], address[1])
        self._handler = self._manager.connected(self)

    def data_received(self, data: bytes) -> None:
        handler = self._handler
        if handler is None or self._closing:
            return
        try:
            self._receive(handler, data)
        except ProtocolError as error:
            handler.broken(error)
            self.close()
        except Exception:
            troubles.exception("connection %d: a frame was not survived", handler.instance)
            handler.close(ProviderCloseReason.ALLOTHER_REASON)
            self.close()

    def _receive(self, handler: CtiHandler, data: bytes) -> None:
        """Hand over what `data` completes; what came whole before a broken frame still counts."""
        broken: ProtocolError | None = None
        try:
            frames: Sequence[bytes] = self._deframer.feed(data)
        except ProtocolError as error:
            broken, frames = error, getattr(error, "frames", ())
        for frame in frames:
            if not self._closing:
                handler.receive(frame)
        if broken is not None and not self._closing:
            raise broken

    def connection_lost(self, exc: Exception | None) -> None:
        self._closing = True
        self._present.discard(self)
        if self._handler is not None:
            self._handler.lost()
        self.cancel()
        if not self.over.done():
            self.over.set_result(None)

    # The handler's side

    def write(self, data: bytes) -> None:
        if self._closing or self._transport.is_closing():
            return
        self._transport.write(data)
        if self._transport.get_write_buffer_size() > self._manager.lab.limits.unsent_bytes:
            troubles.warning("%s:%d cut off: it does not read", *self.peer)
            self.abort()

    def close(self) -> None:
        """Flush, then end."""
        self._closing = True
        self._transport.close()

    def abort(self) -> None:
        """End now, unsent or not."""
        self._closing = True
        self._transport.abort()

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Run what takes time beside the reader; it ends at the latest with the connection."""
        task = asyncio.get_running_loop().create_task(work)
        self._work.add(task)
        task.add_done_callback(self._work.discard)

    def cancel(self) -> None:
        """Give up what still runs for this connection."""
        for task in self._work:
            if task is not asyncio.current_task():
                task.cancel()
