"""A server on paper with the built-in lab, and an application that has signed in to it."""

from __future__ import annotations

import pytest
import pytest_asyncio

from ctisim.clock import ManualClock
from ctisim.lab import builtin
from ctisim.security import KeyPair
from tests.handler.paper import PaperApplication, PaperServer


@pytest.fixture(scope="session")
def keys() -> KeyPair:
    return KeyPair.make("paper", ManualClock().now(), bits=1024)


@pytest_asyncio.fixture
async def paper(keys: KeyPair) -> PaperServer:
    return PaperServer(builtin(), keys=keys)


@pytest_asyncio.fixture
async def app(paper: PaperServer) -> PaperApplication:
    application = paper.connect()
    await application.sign_in()
    return application
