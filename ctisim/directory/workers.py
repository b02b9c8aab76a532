"""A few threads for one directory host: a bounded crowd before them, and a deadline for each call.

ldap3 blocks, so its calls run in threads. Every host has threads of its own: a silent one fills only its own, and
who waits for another is not held up. Nothing here waits longer than its deadline, which counts from the call and so
includes the time in the queue.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import BoundedSemaphore
from typing import TypeVar

from ctisim.clock import Clock

T = TypeVar("T")


class TooBusy(Exception):
    """As many calls are running and waiting as may be, or none may any more."""


class Workers:
    """`threads` calls run at once and `waiting` more queue up; what comes then is turned away at once."""

    def __init__(self, name: str, clock: Clock, *, threads: int, waiting: int) -> None:
        self._clock = clock
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._room = BoundedSemaphore(threads + waiting)

    async def run(self, work: Callable[[], T], *, seconds: float, give_up: Callable[[], None]) -> T:
        """Run `work` in a thread. Raises TooBusy, TimeoutError after `seconds`, or whatever `work` raises.

        `give_up` is called, here on the loop, when the answer is no longer wanted (deadline or cancellation) while
        the thread may still be at it; it is expected to make `work` end soon.
        """
        if not self._room.acquire(blocking=False):
            raise TooBusy
        task = self._threads.submit(work)
        task.add_done_callback(lambda _: self._room.release())
        answer = asyncio.wrap_future(task)
        late = False

        def expire() -> None:
            nonlocal late
            # first out of the queue, so that no thread takes it up in between
            late = task.cancel() or answer.cancel()

        timer = self._clock.call_later(seconds, expire)
        try:
            return await answer
        except asyncio.CancelledError:
            give_up()
            if _cancelled_from_outside():
                raise
            raise (TimeoutError if late else TooBusy) from None
        finally:
            timer.cancel()

    def close(self) -> None:
        """Let the running calls end by themselves and start no others."""
        self._threads.shutdown(wait=False, cancel_futures=True)


def _cancelled_from_outside() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
