"""The embedded directory's sockets: LDAP with StartTLS on one port, LDAPS on another; loopback unless told not."""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from contextlib import suppress
from itertools import count
from types import TracebackType

from ctisim.clock import Clock, WallClock
from ctisim.directory.codes import AdData
from ctisim.directory.embedded.ber import BadMessage, take_message
from ctisim.directory.embedded.binds import Authority, Lockout
from ctisim.directory.embedded.delivery import Delivery, Prompt
from ctisim.directory.embedded.session import Asked, Rules, Session, Then
from ctisim.directory.embedded.tree import Tree

_KEPT = 1000  # ours: lines of the audit
_CHUNK = 65536
_ACCEPTING = 4
"""Turns of the loop from an accepted connection to the task that serves it."""


class EmbeddedDirectory:
    """A small Active Directory of our own. Runs in the loop it is entered in.

    `tree`, `rules` and `delivery` may be changed while it runs. `asked` is the audit: what clients asked, the
    newest last. With `tls` (a server's context, see `certificates.py`) it takes StartTLS, and LDAPS on `tls_port`.
    """

    def __init__(
        self,
        tree: Tree,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        tls_port: int = 0,
        tls: ssl.SSLContext | None = None,
        clock: Clock | None = None,
        rules: Rules | None = None,
        lockout: Lockout | None = None,
        unknown_user: AdData = AdData.WRONG_PASSWORD,
        delivery: Delivery | None = None,
    ) -> None:
        self.tree = tree
        self.host = host
        self.port = port
        self.tls_port = tls_port
        self.rules = rules or Rules()
        self.delivery: Delivery = delivery or Prompt()
        self.asked: deque[Asked] = deque(maxlen=_KEPT)
        self._tls = tls
        self._authority = Authority(tree, clock or WallClock(), lockout or Lockout(), unknown_user)
        self._numbers = count(1)
        self._servers: list[asyncio.Server] = []
        self._clients: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> EmbeddedDirectory:
        plain = await asyncio.start_server(self._serve_plain, self.host, self.port)
        self._servers.append(plain)
        self.port = plain.sockets[0].getsockname()[1]
        if self._tls is not None:
            secure = await asyncio.start_server(self._serve_secure, self.host, self.tls_port, ssl=self._tls)
            self._servers.append(secure)
            self.tls_port = secure.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Stop listening and hang up on everybody."""
        loop = asyncio.get_running_loop()
        for listening in [each for server in self._servers for each in server.sockets]:
            loop.remove_reader(listening.fileno())
        for _ in range(_ACCEPTING):  # asyncio loses a connection whose listener closes while it is let in
            await asyncio.sleep(0)
        for server in self._servers:
            server.close()
        for client in self._clients:
            client.cancel()
        await asyncio.gather(*self._clients, return_exceptions=True)
        self._servers.clear()  # not waited for: from Python 3.12 on that would wait for whoever only connected

    async def _serve_plain(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._serve(reader, writer, secure=False)

    async def _serve_secure(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._serve(reader, writer, secure=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, secure: bool) -> None:
        session = Session(
            next(self._numbers),
            self.tree,
            self._authority,
            self.rules,
            can_start_tls=self._tls is not None,
            secure=secure,
        )
        task = asyncio.current_task()
        assert task is not None
        self._clients.add(task)
        try:
            with suppress(OSError, asyncio.CancelledError):  # they hung up, TLS failed, or we are closing
                await self._converse(session, reader, writer)
        finally:
            self._clients.discard(task)
            writer.close()
            with suppress(OSError, asyncio.CancelledError):
                await writer.wait_closed()

    async def _converse(self, session: Session, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        received = bytearray()
        then = Then.GO_ON
        while then is not Then.HANG_UP and not writer.is_closing():
            try:
                message = take_message(received)
            except BadMessage as error:
                message, answer = b"", session.refuse(error)
            else:
                if message is None:
                    chunk = await reader.read(_CHUNK)
                    if not chunk:
                        return
                    received += chunk
                    continue
                answer = session.receive(message)
            self.asked.append(answer.asked)
            if answer.data:
                await self.delivery.deliver(writer, answer.data, answer.asked)
            then = answer.then
            if then is Then.START_TLS:
                if received:  # spoken before TLS, to be heard after it: an attack
                    return
                await self._start_tls(session, writer)

    async def _start_tls(self, session: Session, writer: asyncio.StreamWriter) -> None:
        assert self._tls is not None
        await writer.start_tls(self._tls)
        session.secured()
