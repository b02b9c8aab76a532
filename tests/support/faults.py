"""Deliveries for tests."""

from __future__ import annotations

import asyncio
from asyncio import StreamWriter

from ctisim.directory.embedded import Asked
from ctisim.directory.embedded.delivery import Delivery


class Heard:
    """Tells, by its event, that the server has something to answer; the rest is the inner one's."""

    def __init__(self, inner: Delivery) -> None:
        self.event = asyncio.Event()
        self._inner = inner

    async def deliver(self, writer: StreamWriter, data: bytes, asked: Asked) -> None:
        self.event.set()
        await self._inner.deliver(writer, data, asked)
