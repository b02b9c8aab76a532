"""Native call queuing (the chart of native queuing)."""

from __future__ import annotations

from ctisim.cluster.calls import Leg, clearing, redirecting
from ctisim.qbe.enums import CallReason, PatternUsage
from ctisim.qbe.messages import CallPartyInfoChangedEvent, CallStateChangedEvent_V2, NewCallEvent
from tests.cluster.calls.desk import Desk, lines


def queue(**settings: object) -> tuple[Desk, Leg]:
    """1002 is the only member of 6001, and talks to 1007: its leg."""
    words = ", ".join(f"{key}: {value}" for key, value in settings.items())
    pilot = f"{{number: '6001', members: ['1002'], show_member: true, queue: {{{words}}}}}"
    desk = Desk(
        f"number_plan: {{hunt_pilots: [{pilot}]}}\n"
        "devices: [{name: SEP001794625DE6, lines: [{number: '1002', busy_trigger: 1}]}]"
    )
    desk.call("1007", "6001")
    return desk, desk.answer("1002")


def test_a_call_waits_while_every_member_is_busy() -> None:
    desk, _ = queue()
    desk.watch("1001")
    desk.call("1001", "6001")
    assert desk.news() == lines("""
        1001 new DIALTONE 1001>
        1001 DIALTONE
        1001 DIALING
        1001 1001>6001
        1001 PROCEEDING
        1001 1001>6001 by 6001
        1001 QUEUED
    """)
    pilot, waits = desk.events(CallPartyInfoChangedEvent)
    assert (pilot.cdpn_pattern_usage, waits.cdpn_pattern_usage) == (PatternUsage.HUNTPILOT, PatternUsage.DEVICE)
    assert desk.events(CallStateChangedEvent_V2)[-1].reason == CallReason.QUEUE


def test_who_waits_is_put_through_when_a_member_is_free() -> None:
    desk, busy = queue()
    desk.watch("1001", "1002")
    desk.call("1001", "6001")
    desk.do(clearing.disconnect(busy))
    assert desk.later(0) == lines("""
        1002 new OFFERING 1001>6001
        1002 OFFERING
        1002 ACCEPTED
        1001 RINGBACK
        1001 1001>6001 by 6001
    """)
    assert desk.events(NewCallEvent)[-1].reason == CallReason.DEQUEUE
    party = desk.events(CallPartyInfoChangedEvent)[-1]
    assert (party.called_party, party.reason) == ("1002", CallReason.DEQUEUE)
    desk.answer("1002")
    assert desk.states("1001", "1002") == ["CONNECTED", "CONNECTED"]


def test_who_came_first_is_served_first() -> None:
    desk, busy = queue()
    desk.call("1001", "6001")
    desk.call("1003", "6001")
    desk.do(clearing.disconnect(busy))
    desk.later(0)
    assert (desk.states("1001"), desk.states("1003")) == (["RINGBACK"], ["QUEUED"])


def test_who_hangs_up_waits_no_longer() -> None:
    desk, busy = queue()
    first = desk.call("1001", "6001")
    desk.call("1003", "6001")
    desk.do(clearing.disconnect(first))
    desk.do(clearing.disconnect(busy))
    desk.later(0)
    assert (desk.states("1001"), desk.states("1003")) == ([], ["RINGBACK"])


def test_who_waits_too_long_goes_elsewhere() -> None:
    desk, _ = queue(wait=60, waited="'1005'")
    desk.watch("1001", "1005")
    desk.call("1001", "6001")
    desk.news()
    assert desk.later(60)[:3] == ["1005 new OFFERING 1001>1005", "1005 OFFERING", "1005 ACCEPTED"]
    assert desk.events(NewCallEvent)[-1].reason == CallReason.DEQUEUE_TIMER_EXPIRED


def test_who_waits_too_long_fails_without_a_destination() -> None:
    desk, _ = queue(wait=60)
    desk.watch("1001")
    desk.call("1001", "6001")
    desk.news()
    assert desk.later(60) == ["1001 DISCONNECTED 17"]
    assert desk.events(CallStateChangedEvent_V2)[-1].reason == CallReason.DEQUEUE_TIMER_EXPIRED


def test_a_full_queue_takes_nobody() -> None:
    desk, _ = queue(most=1, full="'1005'")
    desk.watch("1005")
    desk.call("1001", "6001")
    desk.call("1003", "6001")
    assert (desk.states("1001"), desk.states("1003")) == (["QUEUED"], ["RINGBACK"])
    assert desk.events(NewCallEvent)[-1].reason == CallReason.DEQUEUE_AGENTS_BUSY


def test_nobody_waits_where_no_member_is_logged_in() -> None:
    desk, _ = queue(nobody="'1005'")
    desk.watch("1005")
    desk.line("1002").device.hunt_logged_in = False
    desk.call("1001", "6001")
    assert desk.states("1005") == ["ACCEPTED"]
    assert desk.events(NewCallEvent)[-1].reason == CallReason.DEQUEUE_AGENTS_UNAVAILABLE


def test_the_queue_goes_when_the_last_member_logs_out() -> None:
    desk, _ = queue()
    desk.call("1001", "6001")
    desk.line("1002").device.hunt_logged_in = False
    desk.cluster.special.hunting.queues.serve_soon()
    desk.later(0)
    assert desk.states("1001") == ["DISCONNECTED"]


def test_a_member_that_does_not_answer_rings_again_after_a_moment() -> None:
    desk, busy = queue()
    desk.do(clearing.disconnect(busy))
    desk.call("1001", "6001")
    desk.later(10)
    assert (desk.states("1001"), desk.states("1002")) == (["QUEUED"], [])
    desk.later(1)
    assert (desk.states("1001"), desk.states("1002")) == (["RINGBACK"], ["ACCEPTED"])


def test_the_wait_is_counted_from_the_first_time() -> None:
    desk, busy = queue(wait=15)
    desk.do(clearing.disconnect(busy))
    desk.call("1001", "6001")
    for _ in range(60):
        desk.later(1)
    assert desk.states("1001") == ["DISCONNECTED"]


def test_a_connected_call_may_be_redirected_into_a_queue() -> None:
    desk, busy = queue()
    _, called = desk.talk("1001", "1003")
    desk.do(redirecting.redirect(called, redirecting.Wish("6001")))
    assert desk.states("1001", "1003") == ["QUEUED"]
    desk.do(clearing.disconnect(busy))
    desk.later(0)
    desk.answer("1002")
    assert desk.states("1001", "1002") == ["CONNECTED", "CONNECTED"]
