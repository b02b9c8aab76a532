"""One TCP connection to a CTI Manager: whole messages in and out, and the heartbeats both ways.

Knows frames and heartbeats, and nothing of what is said. Time comes from a Clock.
"""

from __future__ import annotations

import asyncio
import os
import socket
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from ctisim.client.address import Address
from ctisim.client.errors import BadFrame, ClientError, ConnectionLost, ServerSilent, Unreachable
from ctisim.clock import Clock, Timer
from ctisim.errors import ProtocolError
from ctisim.qbe import Limits, Message, decode, encode
from ctisim.qbe.errors import FramingError
from ctisim.qbe.framing import Deframer
from ctisim.qbe.messages import Heartbeat

READ_SIZE = 65536


async def connect(address: Address, *, version: int, clock: Clock, seconds: float) -> Connection:
    """Open a connection that speaks protocol `version`. Raises Unreachable, also when `seconds` are over."""
    try:
        async with time_limit(clock, seconds, Unreachable(f"no answer within {seconds:g} s")):
            reader, writer = await asyncio.open_connection(address.host, address.port)
    except socket.gaierror as error:
        raise Unreachable(f"no such host: {error.strerror or error}") from None
    except OSError as error:
        raise Unreachable(_reason(error)) from None
    return Connection(reader, writer, version=version, clock=clock)


@asynccontextmanager
async def time_limit(clock: Clock, seconds: float, late: ClientError) -> AsyncIterator[None]:
    """Raise `late` unless the body ends within `seconds` of the clock."""
    task = asyncio.current_task()
    assert task is not None
    expired = False

    def expire() -> None:
        nonlocal expired
        expired = True
        task.cancel()

    timer = clock.call_later(seconds, expire)
    try:
        yield
    except asyncio.CancelledError:
        if expired and task.uncancel() == 0:
            raise late from None
        raise
    finally:
        timer.cancel()


class Connection:
    """Messages of protocol `version` over a pair of streams.

    `heard` and `said`, when set, are shown every message as it passes, heartbeats included.
    """

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, version: int, clock: Clock
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._version = version
        self._clock = clock
        self._deframer = Deframer(Limits())
        self._frames: deque[bytes] = deque()
        self._beat: Timer | None = None
        self._beat_seconds = 0.0
        self._patience: Timer | None = None
        self._patience_seconds = 0.0
        self._failure: ClientError | None = None
        self.answers_heartbeats = False
        self.heard: Callable[[Message], None] = _nobody
        self.said: Callable[[Message], None] = _nobody

    def send(self, message: Message) -> None:
        """Write a message; a broken connection shows at the next `receive`."""
        self.said(message)
        self._writer.write(encode(message, version=self._version))

    def write(self, data: bytes) -> None:
        """Write bytes as they are, messages or not."""
        self._writer.write(data)

    async def receive(self) -> Message:
        """The next message that is no heartbeat. Raises ConnectionLost, ServerSilent or BadFrame."""
        while True:
            while not self._frames:
                if self._failure is not None:
                    raise self._failure
                await self._read()
            message = self._decode(self._frames.popleft())
            self.heard(message)
            if not isinstance(message, Heartbeat):
                return message
            if self.answers_heartbeats:
                self._send_heartbeat()

    def keep_alive(self, *, every: float, patience: float) -> None:
        """Send a heartbeat `every` seconds; give the server up after `patience` seconds of silence. 0 is never."""
        self._beat_seconds = every
        self._patience_seconds = patience
        self._rearm_beat()
        self._rearm_patience()

    async def close(self) -> None:
        """Stop the heartbeats and hang up. Raises nothing."""
        for timer in (self._beat, self._patience):
            if timer is not None:
                timer.cancel()
        self._writer.close()
        with suppress(OSError):
            await self._writer.wait_closed()

    async def _read(self) -> None:
        """Put the next frames in line, or note the failure that ends the connection."""
        try:
            data = await self._reader.read(READ_SIZE)
        except OSError as error:
            self._fail(ConnectionLost(f"connection broken: {_reason(error)}"))
            return
        if not data:
            self._fail(ConnectionLost("the server closed the connection"))
            return
        self._rearm_patience()
        try:
            self._frames.extend(self._deframer.feed(data))
        except FramingError as error:
            self._frames.extend(error.frames)
            self._fail(BadFrame(error, data))

    def _fail(self, failure: ClientError) -> None:
        self._failure = self._failure or failure

    def _decode(self, frame: bytes) -> Message:
        try:
            return decode(frame)
        except ProtocolError as error:
            raise BadFrame(error, frame) from error

    def _send_heartbeat(self) -> None:
        self.send(Heartbeat())
        self._rearm_beat()

    def _rearm_beat(self) -> None:
        if self._beat is not None:
            self._beat.cancel()
        self._beat = self._clock.call_later(self._beat_seconds, self._send_heartbeat) if self._beat_seconds else None

    def _rearm_patience(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
        self._patience = (
            self._clock.call_later(self._patience_seconds, self._give_up) if self._patience_seconds else None
        )

    def _give_up(self) -> None:
        self._fail(ServerSilent(self._patience_seconds))
        self._writer.transport.abort()


def _reason(error: OSError) -> str:
    """The system's words; asyncio's own ("Multiple exceptions ...") where several addresses failed."""
    return os.strerror(error.errno) if error.errno else str(error)


def _nobody(message: Message) -> None:
    """Neither listens nor speaks."""
