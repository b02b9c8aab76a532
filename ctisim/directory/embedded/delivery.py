"""How answers get onto the wire: at once; or, where a fault is wanted, late, in drops, in part, or never.

A fault is one small class with the same `deliver`. What it does not do itself it leaves to the one it wraps.
"""

from __future__ import annotations

from asyncio import StreamWriter
from collections.abc import Callable
from typing import Protocol

from ctisim.clock import Clock
from ctisim.directory.embedded.session import Asked


class Delivery(Protocol):
    """Sends one answer (several messages for a search)."""

    async def deliver(self, writer: StreamWriter, data: bytes, asked: Asked) -> None: ...


class Prompt:
    """At once."""

    async def deliver(self, writer: StreamWriter, data: bytes, asked: Asked) -> None:
        writer.write(data)
        await writer.drain()


class Mute:
    """Takes every request and never answers."""

    async def deliver(self, writer: StreamWriter, data: bytes, asked: Asked) -> None:
        pass


class Slow:
    """Answers, eventually: `seconds` later."""

    def __init__(self, seconds: float, clock: Clock, inner: Delivery | None = None) -> None:
        self._seconds = seconds
        self._clock = clock
        self._inner = inner or Prompt()

    async def deliver(self, writer: StreamWriter, data: bytes, asked: Asked) -> None:
        await self._clock.sleep(self._seconds)
        await self._inner.deliver(writer, data, asked)


class Dripping:
    """One byte every `seconds`: never silent for long enough to time out."""

    def __init__(self, seconds: float, clock: Clock, inner: Delivery | None = None) -> None:
        self._seconds = seconds
        self._clock = clock
        self._inner = inner or Prompt()

    async def deliver(self, writer: StreamWriter, data: bytes, asked: Asked) -> None:
        for position in range(len(data)):
            await self._inner.deliver(writer, data[position : position + 1], asked)
            await self._clock.sleep(self._seconds)


class Cut:
    """Sends the first `after` bytes of an answer and hangs up."""

    def __init__(self, after: int) -> None:
        self._after = after

    async def deliver(self, writer: StreamWriter, data: bytes, asked: Asked) -> None:
        writer.write(data[: self._after])
        await writer.drain()
        writer.close()


class Garbled:
    """Sends something else instead: by default bytes that look like LDAP's and make no sense."""

    def __init__(self, instead: bytes = bytes.fromhex("300c020101610702010004000400")) -> None:
        self._instead = instead

    async def deliver(self, writer: StreamWriter, data: bytes, asked: Asked) -> None:
        writer.write(self._instead)
        await writer.drain()


class Only:
    """A fault for some answers; the others go as they should."""

    def __init__(self, when: Callable[[Asked], bool], fault: Delivery, inner: Delivery | None = None) -> None:
        self._when = when
        self._fault = fault
        self._inner = inner or Prompt()

    async def deliver(self, writer: StreamWriter, data: bytes, asked: Asked) -> None:
        chosen = self._fault if self._when(asked) else self._inner
        await chosen.deliver(writer, data, asked)
