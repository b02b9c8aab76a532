"""Runs commands as a shell would, beside whatever the test's own event loop is doing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from click.testing import Result
from typer.testing import CliRunner

from ctisim.cli import app
from ctisim.qbe.messages import ProviderInitResponse
from tests.client.conftest import greeting, jtapi_frames
from tests.client.paper import PaperServer, listening, well_meaning

__all__ = ["greeting", "jtapi_frames"]

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Runs a command in this thread."""

    def invoke(*arguments: str, stdin: str | bytes = "", **settings: Any) -> Result:
        return CliRunner().invoke(app, arguments, input=stdin, **settings)

    return invoke


@pytest.fixture
def run_beside(run: Run) -> Callable[..., Any]:
    """Runs a command in a thread of its own, so that a server in this one can answer it."""

    async def invoke(*arguments: str, **settings: Any) -> Result:
        return await asyncio.to_thread(run, *arguments, **settings)

    return invoke


@pytest.fixture
async def paper(greeting: ProviderInitResponse) -> AsyncIterator[PaperServer]:
    """A server where everything succeeds until a test changes a rule."""
    async with listening(well_meaning(greeting)) as server:
        yield server
