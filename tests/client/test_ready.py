"""Asking whether a CTI Manager is there."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from ctisim.client.address import Address
from ctisim.client.errors import StepTimedOut, Unreachable
from ctisim.client.ready import PAUSE, greet, wait_until_ready
from ctisim.clock import ManualClock
from ctisim.qbe.messages import ProviderInitRequest
from tests.client.paper import PaperServer, listening


async def test_a_server_that_answers_is_there(paper: PaperServer, clock: ManualClock) -> None:
    answer = await greet(paper.address, seconds=3, clock=clock)
    assert answer.provider_info == "15.0.1.10000-1.i386"


async def test_a_server_that_only_listens_is_not(paper: PaperServer, clock: ManualClock) -> None:
    paper.rules[ProviderInitRequest] = lambda request: []
    asking = asyncio.create_task(greet(paper.address, seconds=3, clock=clock))
    await paper.spoken_to.wait()
    clock.advance(3)
    with pytest.raises(StepTimedOut):
        await asking


async def test_waiting_ends_when_somebody_comes(unused_tcp_port: int, greeting: Any) -> None:
    clock = ImpatientClock()
    where = Address("127.0.0.1", unused_tcp_port)
    asking = asyncio.create_task(wait_until_ready(where, wait=60, seconds=3, clock=clock))
    await clock.slept.wait()
    rules = {ProviderInitRequest: lambda request: [greeting]}
    async with listening(rules, port=unused_tcp_port):
        clock.advance(PAUSE)
        assert await asking == greeting


async def test_waiting_ends_when_the_time_is_over(unused_tcp_port: int) -> None:
    clock = ImpatientClock()
    where = Address("127.0.0.1", unused_tcp_port)
    asking = asyncio.create_task(wait_until_ready(where, wait=PAUSE, seconds=3, clock=clock))
    await clock.slept.wait()
    clock.advance(PAUSE)
    with pytest.raises(Unreachable):
        await asking


class ImpatientClock(ManualClock):
    """Tells when somebody sleeps."""

    def __init__(self) -> None:
        super().__init__()
        self.slept = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.slept.set()
        await super().sleep(seconds)
