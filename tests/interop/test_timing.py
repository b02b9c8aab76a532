"""Time in a played scenario passes when the script says so."""

import asyncio

from tests.interop.scenario.timing import ScriptClock


async def test_a_long_timer_waits_for_the_script():
    clock, rung = ScriptClock(), []
    clock.call_later(60, lambda: rung.append("reversion"))
    await asyncio.sleep(0)
    assert rung == []
    assert clock.pass_next()
    assert rung == ["reversion"]


async def test_timers_fall_due_in_order_and_only_the_next_one_at_a_time():
    clock, rung = ScriptClock(), []
    clock.call_later(300, lambda: rung.append("forward"))
    clock.call_later(60, lambda: rung.append("reversion"))
    clock.pass_next()
    assert rung == ["reversion"]
    clock.pass_next()
    assert rung == ["reversion", "forward"]


async def test_a_cancelled_timer_is_passed_over():
    clock, rung = ScriptClock(), []
    clock.call_later(60, lambda: rung.append("reversion")).cancel()
    assert not clock.pass_next()
    assert rung == []


async def test_seconds_that_pass_are_seconds_of_the_clock():
    clock = ScriptClock()
    began = clock.monotonic()
    clock.pass_seconds(100)
    assert clock.monotonic() - began >= 100
