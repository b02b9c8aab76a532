"""Threads, their queue, their deadline."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import pytest

from ctisim.clock import ManualClock
from ctisim.directory.workers import TooBusy, Workers


@pytest.fixture
def release() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def workers(clock: ManualClock) -> Iterator[Workers]:
    workers = Workers("test", clock, threads=1, waiting=1)
    yield workers
    workers.close()


async def run(workers: Workers, work: object, given_up: list[object] | None = None) -> object:
    return await workers.run(work, seconds=5, give_up=lambda: (given_up or []).append(work))


async def test_an_answer_comes_back(workers: Workers) -> None:
    assert await run(workers, lambda: 42) == 42


async def test_an_error_comes_back(workers: Workers) -> None:
    with pytest.raises(ZeroDivisionError):
        await run(workers, lambda: 1 // 0)


async def test_too_many_are_turned_away_at_once(workers: Workers, release: threading.Event) -> None:
    both = [asyncio.create_task(run(workers, release.wait)) for _ in range(2)]
    await asyncio.sleep(0)
    with pytest.raises(TooBusy):
        await run(workers, release.wait)
    release.set()
    assert await asyncio.gather(*both) == [True, True]


async def test_the_deadline_counts_from_the_call(
    workers: Workers, release: threading.Event, clock: ManualClock
) -> None:
    first = asyncio.create_task(run(workers, release.wait))
    await asyncio.sleep(0)
    clock.advance(3)
    second = asyncio.create_task(run(workers, release.wait))
    await asyncio.sleep(0)
    clock.advance(3)
    with pytest.raises(TimeoutError):
        await first
    assert not second.done()
    release.set()
    assert await second


async def test_who_is_cancelled_stays_cancelled(workers: Workers, release: threading.Event, clock: ManualClock) -> None:
    waiting = asyncio.create_task(run(workers, release.wait))
    await asyncio.sleep(0)
    waiting.cancel()
    clock.advance(5)
    with pytest.raises(asyncio.CancelledError):
        await waiting


async def test_there_is_room_again_when_the_thread_is_back(workers: Workers, release: threading.Event) -> None:
    for _ in range(5):
        assert await run(workers, lambda: True)
