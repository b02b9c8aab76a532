"""A loop whose time leaps."""

from __future__ import annotations

import asyncio
import socket
import time

import pytest

from ctisim.verify import leaping
from ctisim.verify.leap import LeapLoop, LoopClock


async def sleeping(seconds: float) -> float:
    before = asyncio.get_running_loop().time()
    await asyncio.sleep(seconds)
    return asyncio.get_running_loop().time() - before


def test_a_day_passes_in_no_time() -> None:
    began = time.monotonic()
    assert leaping(sleeping(30 * 86400)) == pytest.approx(30 * 86400, abs=1)
    assert time.monotonic() - began < 5


def test_who_waits_less_wakes_first() -> None:
    async def both() -> list[str]:
        woken: list[str] = []

        async def wake(name: str, seconds: float) -> None:
            await asyncio.sleep(seconds)
            woken.append(name)

        await asyncio.gather(wake("late", 20), wake("early", 10))
        return woken

    assert leaping(both()) == ["early", "late"]


def test_what_comes_over_a_socket_is_heard_before_time_leaps() -> None:
    async def talk() -> bytes:
        reader, writer = await asyncio.open_connection(sock=ours)
        theirs.send(b"hello")
        async with asyncio.timeout(5):
            heard = await reader.read(5)
        writer.close()
        await writer.wait_closed()
        return heard

    ours, theirs = socket.socketpair()
    with theirs:
        assert leaping(talk()) == b"hello"


def test_a_thread_at_work_is_waited_for() -> None:
    async def work() -> str:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, LeapLoop)
        loop.pending = lambda: 1
        thread = loop.run_in_executor(None, lambda: time.sleep(0.05) or "done")
        async with asyncio.timeout(3600):
            return await thread

    assert leaping(work()) == "done"


def test_its_clock_knows_the_calendar() -> None:
    async def turn() -> float:
        clock = LoopClock()
        before = clock.now()
        await clock.sleep(60)
        return (clock.now() - before).total_seconds()

    assert leaping(turn()) == pytest.approx(60, abs=0.1)
