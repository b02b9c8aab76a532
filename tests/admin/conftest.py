"""The admin API of a server on paper, visited without a socket."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any, cast

import httpx
import pytest
import pytest_asyncio
from fastapi import FastAPI

from ctisim.admin.app import create_app
from ctisim.admin.playing import Playing
from ctisim.clock import ManualClock
from ctisim.handler import CtiManager
from ctisim.lab import builtin
from ctisim.scenario import Stage
from ctisim.security import KeyPair
from tests.handler.paper import PaperApplication, PaperServer


class SteeredPaper:
    """A paper server, as the API wants one."""

    host, port, site, media = "127.0.0.1", 2748, None, None

    def __init__(self, paper: PaperServer) -> None:
        self._paper = paper
        self.stage = Stage(cast(Any, self), paper.clock)

    @property
    def manager(self) -> CtiManager:
        return self._paper.manager


@pytest.fixture(scope="session")
def keys() -> KeyPair:
    return KeyPair.make("paper", ManualClock().now(), bits=1024)


@pytest_asyncio.fixture
async def paper(keys: KeyPair) -> PaperServer:
    return PaperServer(builtin(), keys=keys)


@pytest_asyncio.fixture
async def app(paper: PaperServer) -> PaperApplication:
    """An application that has signed in."""
    application = paper.connect()
    await application.sign_in()
    return application


@pytest.fixture(scope="session")
def one_api() -> FastAPI:
    """Made once: it takes a while. `api` gives it to each test's server."""
    return create_app(cast(Any, None), Playing())


@pytest.fixture
def api(one_api: FastAPI, paper: PaperServer) -> FastAPI:
    """The API of this test's server."""
    one_api.state.steered = SteeredPaper(paper)
    one_api.state.playing = Playing()
    return one_api


@pytest_asyncio.fixture
async def visit(api: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """A visitor; paths start below /v1."""
    transport = httpx.ASGITransport(api)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1/v1") as client:
        yield client


Ordered = Callable[..., Any]


@pytest.fixture
def order(visit: httpx.AsyncClient) -> Ordered:
    """Gives an order that must succeed, and returns the answer, None where it is empty."""

    async def give(method: str, path: str, body: Any = None) -> Any:
        response = await visit.request(method, path, json=body)
        assert response.is_success, response.text
        return response.json() if response.content else None

    return give
