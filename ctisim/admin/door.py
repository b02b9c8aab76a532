"""The door: a listening socket, and behind it nothing until somebody knocks.

FastAPI and uvicorn are loaded in a thread when the first connection waits, so that a server that nobody steers pays
nothing for it, and calls go on meanwhile.
"""

from __future__ import annotations

import asyncio
import socket
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from ctisim.admin.playing import Playing
from ctisim.admin.steered import Steered
from ctisim.handler import troubles

if TYPE_CHECKING:
    import uvicorn

LAST_WORDS = 1
"""Seconds that visitors have to read their answers when the server stops."""


class Door:
    """Serves the admin API of one server on the running loop."""

    def __init__(self, steered: Steered, host: str, port: int) -> None:
        self._steered = steered
        self._socket: socket.socket | None = None
        self._server: uvicorn.Server | None = None
        self._work: asyncio.Task[None] | None = None
        self._playing = Playing()
        self.host = host
        self.port = port

    def open(self) -> None:
        """Listen; port 0 takes a free one. Raises OSError for a port that is taken."""
        try:
            listening = socket.create_server((self.host, self.port), family=_family(self.host))
        except OSError as error:
            raise OSError(error.errno, f"no admin API on {self.host}:{self.port}: {error.strerror}") from None
        listening.setblocking(False)
        self._socket = listening
        self.host, self.port = listening.getsockname()[:2]
        asyncio.get_running_loop().add_reader(listening.fileno(), self._knock)

    async def close(self) -> None:
        """Answer what was asked, and let nobody in any more."""
        if self._socket is None:
            return
        if self._work is None:
            asyncio.get_running_loop().remove_reader(self._socket.fileno())
        elif self._server is None:
            self._work.cancel()
            await asyncio.gather(self._work, return_exceptions=True)
        else:
            self._server.should_exit = True
            await asyncio.gather(self._work, return_exceptions=True)
        await self._playing.end_all()
        self._socket.close()
        self._socket = None

    def _knock(self) -> None:
        assert self._socket is not None
        asyncio.get_running_loop().remove_reader(self._socket.fileno())
        self._work = asyncio.get_running_loop().create_task(self._serve(self._socket))

    async def _serve(self, listening: socket.socket) -> None:
        try:
            server = await asyncio.to_thread(_furnish, self._steered, self._playing, self.host)
            self._server = server
            await server.serve(sockets=[listening])
        except Exception:
            troubles.exception("the admin API failed")


def _furnish(steered: Steered, playing: Playing, host: str) -> uvicorn.Server:
    """Load what it takes, and make the application."""
    import uvicorn

    from ctisim.admin.app import create_app
    from ctisim.admin.guard import Guard, is_loopback

    class Quiet(uvicorn.Server):
        """Leaves the process's signals to whoever runs the process."""

        def capture_signals(self) -> AbstractContextManager[None]:  # type: ignore[override]
            return nullcontext()

    config = uvicorn.Config(
        Guard(create_app(steered, playing), open_to_all=not is_loopback(host if ":" not in host else f"[{host}]")),
        log_config=None,
        access_log=False,
        lifespan="off",
        ws="none",
        http="h11",
        server_header=False,
        timeout_graceful_shutdown=LAST_WORDS,
    )
    config.load()
    return Quiet(config)


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET
