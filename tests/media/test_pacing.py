"""Ticks at start + n * interval, whatever the timers do."""

from __future__ import annotations

import pytest

from ctisim.clock import ManualClock
from ctisim.media.pacing import Pacer


@pytest.fixture
def pacer(clock: ManualClock) -> Pacer:
    return Pacer(clock)


class LateClock(ManualClock):
    """A clock whose timers ring late: the machine is busy."""

    late = 0.0

    def call_later(self, seconds, call):
        return super().call_later(seconds + self.late, call)


def test_the_first_tick_is_now_and_the_others_follow(clock: ManualClock, pacer: Pacer):
    times: list[float] = []
    pacer.every(0.02, lambda missed: times.append(clock.monotonic()))
    clock.advance(0.1)
    assert times == pytest.approx([0, 0.02, 0.04, 0.06, 0.08, 0.1])


def test_an_hour_has_its_ticks_to_the_last(clock: ManualClock, pacer: Pacer):
    times: list[float] = []
    pacer.every(0.02, lambda missed: times.append(clock.monotonic()))
    clock.advance(3600)
    assert len(times) == 180_001
    assert times[-1] == pytest.approx(3600, abs=0.001)


def test_tickers_keep_their_own_time(clock: ManualClock, pacer: Pacer):
    told: list[tuple[str, float]] = []
    pacer.every(0.02, lambda missed: told.append(("a", clock.monotonic())))
    clock.advance(0.013)
    pacer.every(0.03, lambda missed: told.append(("b", clock.monotonic())))
    clock.advance(0.037)
    assert [who for who, _ in told] == ["a", "b", "a", "a", "b"]
    assert [when for _, when in told] == pytest.approx([0, 0.013, 0.02, 0.04, 0.043])


def test_timers_that_ring_late_do_not_make_ticks_drift():
    clock = LateClock()
    clock.late = 0.007
    times: list[float] = []
    Pacer(clock).every(0.02, lambda missed: times.append(clock.monotonic()))
    clock.advance(2)
    assert times == pytest.approx([0.02 * n + 0.007 for n in range(100)])


def test_what_was_held_up_for_half_a_second_is_made_up_for():
    clock = LateClock()
    counts: list[int] = []
    Pacer(clock).every(0.02, counts.append)
    clock.advance(0.02)
    clock.late = 0.5
    clock.advance(0.02)
    clock.late = 0
    clock.advance(0.96)
    assert counts == [0] * 51


def test_what_was_held_up_for_longer_is_left_out_and_said():
    clock = LateClock()
    counts: list[int] = []
    Pacer(clock).every(0.02, counts.append)
    clock.late = 3.0
    clock.advance(0)  # the timer after this tick rings at 3.02
    clock.late = 0
    clock.advance(3.1)
    assert sum(counts) + len(counts) == 3.1 / 0.02 + 1
    assert max(counts) == 150


def test_a_cancelled_ticker_is_still(clock: ManualClock, pacer: Pacer):
    told: list[str] = []
    first = pacer.every(0.02, lambda missed: told.append("first"))
    pacer.every(0.02, lambda missed: told.append("second"))
    first.cancel()
    clock.advance(0.02)
    assert told == ["second", "second"]


def test_a_ticker_may_cancel_itself(clock: ManualClock, pacer: Pacer):
    told: list[int] = []

    def once(missed: int) -> None:
        told.append(missed)
        ticker.cancel()

    ticker = pacer.every(0.02, once)
    clock.advance(1)
    assert told == [0]


def test_a_ticker_that_fails_takes_no_other_along(clock: ManualClock, pacer: Pacer, caplog: pytest.LogCaptureFixture):
    told: list[int] = []

    def fail(missed: int) -> None:
        raise RuntimeError("broken")

    pacer.every(0.02, fail)
    pacer.every(0.02, told.append)
    clock.advance(0.1)
    assert len(told) == 6
    assert [record.message for record in caplog.records] == ["a stream is silent from now on"]


def test_a_closed_pacer_is_still(clock: ManualClock, pacer: Pacer):
    told: list[int] = []
    pacer.every(0.02, told.append)
    pacer.close()
    clock.advance(1)
    assert told == []
