"""Keeps web pages out: on a loopback address only who calls it by a loopback name gets in, and no page of another site.

A browser on the same machine would otherwise let any page it shows steer the server (DNS rebinding, cross-site posts).
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from urllib.parse import urlsplit

from starlette.types import ASGIApp, Receive, Scope, Send

from ctisim.admin.problems import problem


class Guard:
    """Wraps an application. `open_to_all`: it listens beyond loopback, where its names are not known."""

    def __init__(self, app: ASGIApp, *, open_to_all: bool = False) -> None:
        self._app = app
        self._open_to_all = open_to_all

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        why = self._objection(scope["headers"])
        if why is not None:
            await problem(403, why)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _objection(self, headers: Iterable[tuple[bytes, bytes]]) -> str | None:
        found = {name: value.decode("latin-1") for name, value in headers}
        host = found.get(b"host", "")
        if not self._open_to_all and not is_loopback(host):
            return f"this server is not called {host}"
        origin = found.get(b"origin")
        if origin is not None and urlsplit(origin).netloc != host:
            return f"pages of {origin} may not steer this server"
        return None


def is_loopback(host: str) -> bool:
    """Whether a Host header names this machine to itself."""
    name = urlsplit(f"//{host}").hostname or ""
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
