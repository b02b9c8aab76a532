"""A server in a thread of the test process: up at once, and within reach of a test that must steer it."""

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

from ctisim.clock import Clock
from ctisim.lab import Lab
from ctisim.server import CtiServer
from ctisim.settings import Settings, TraceTo
from tests.support.jtapi import CTI_PORT, free_loopback

Result = TypeVar("Result")


class ServerThread:
    """Serves a lab at `address`, port 2748, until it is stopped."""

    def __init__(self, lab: Lab, call_clock: Clock | None = None) -> None:
        """`call_clock` is the time that calls go by. Raises what starting the server raises."""
        self._call_clock = call_clock
        self.address = free_loopback()
        self._lab = lab
        self._loop = asyncio.new_event_loop()
        self._up = threading.Event()
        self._failure: BaseException | None = None
        self._enough: asyncio.Event
        self._server: CtiServer
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._up.wait()
        if self._failure is not None:
            raise self._failure

    def do(self, work: Callable[[CtiServer], Result]) -> Result:
        """Run a function with the server, in the server's own thread, and give its result."""

        async def inside() -> Result:
            return work(self._server)

        return asyncio.run_coroutine_threadsafe(inside(), self._loop).result(timeout=10)

    def stop(self) -> None:
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._enough.set)
            self._thread.join()

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(self._serve())
        except BaseException as failure:
            self._failure = failure
        finally:
            self._loop.close()
            self._up.set()

    async def _serve(self) -> None:
        self._enough = asyncio.Event()
        settings = Settings(host=self.address, port=CTI_PORT, trace=TraceTo.NOWHERE, shutdown_grace=0.2)
        async with CtiServer(self._lab, settings) as self._server:
            if self._call_clock is not None:
                manager = self._server.manager
                manager.cluster.calls.run(self._call_clock, manager.deliver)
            self._up.set()
            await self._enough.wait()
