"""The directories the facts are tried on; the real ones are started once, when the first test wants them."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from ctisim.clock import ManualClock
from ctisim.directory.embedded import EmbeddedDirectory
from tests.support.directories import Served, embedded_directory


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
async def running(clock: ManualClock) -> AsyncIterator[tuple[EmbeddedDirectory, Served]]:
    """The embedded directory and how to ask it; both live by the manual clock."""
    async with embedded_directory(clock) as pair:
        yield pair


@pytest.fixture
def embedded(running: tuple[EmbeddedDirectory, Served]) -> EmbeddedDirectory:
    return running[0]


@pytest.fixture
def here(running: tuple[EmbeddedDirectory, Served]) -> Served:
    return running[1]


@pytest.fixture(params=["embedded", "samba", "slapd"])
def served(request: pytest.FixtureRequest) -> Served:
    """Every directory in turn."""
    return request.getfixturevalue("here" if request.param == "embedded" else request.param)


@pytest.fixture(params=["embedded", "samba"])
def active_directory(request: pytest.FixtureRequest) -> Served:
    """Those that are an Active Directory."""
    return request.getfixturevalue("here" if request.param == "embedded" else request.param)
