"""What other networks do to calls: SIP REFER and 302, QSIG path replacement (scenarios sip-refer, sip-3xx, qsig)."""

from __future__ import annotations

import pytest

from ctisim.cluster.calls import path_replacement, referring
from ctisim.cluster.calls.path_replacement import join_beyond, replace_path
from ctisim.errors import RequestRefused
from ctisim.qbe.enums import CallReason, CallState
from ctisim.qbe.messages import CallStateChangedEvent_V2, GlobalCallHandleChangedEvent, NewCallEvent
from tests.cluster.calls.desk import Desk, lines

REFUSED = pytest.raises(RequestRefused)


@pytest.fixture
def referred(desk: Desk) -> Desk:
    """1001 and 1002 talked, and 1001 referred 1002 to 1003."""
    desk.watch("1001", "1002", "1003")
    leg = desk.call("1001", "1002")
    desk.answer("1002")
    desk.news()
    desk.told += referring.refer(leg, "1003")
    return desk


def test_who_refers_waits_while_the_target_rings(referred: Desk) -> None:
    assert referred.news() == lines("""
        1001 WAITING
        1003 new OFFERING 1002>1003
        1003 OFFERING
        1003 ACCEPTED
        1002 1002>1003 by 1001
        1002 RINGBACK
    """)
    assert referred.events(NewCallEvent)[-1].reason == CallReason.REFER


def test_who_referred_is_out_when_the_target_answers(referred: Desk) -> None:
    referred.news()
    referred.answer("1003")
    assert referred.news() == lines("""
        1001 IDLE 16
        1003 CONNECTED
        1002 1002>1003 by 1001
        1002 CONNECTED
    """)
    assert {event.reason for event in referred.events(CallStateChangedEvent_V2)[-3:]} == {CallReason.REFER}


def test_who_referred_talks_again_when_the_target_does_not_answer(referred: Desk) -> None:
    referred.news()
    heard = referred.later(180)
    assert heard[0] == "1003 IDLE 19"
    assert [line for line in heard if "CONNECTED" in line] == ["1001 CONNECTED", "1002 CONNECTED"]
    assert referred.line("1002").legs[0].participant.view.calling.number == "1001"


def test_only_who_talks_refers(desk: Desk) -> None:
    leg = desk.call("1001", "1002")
    with REFUSED:
        referring.refer(leg, "1003")
    desk.answer("1002")
    with REFUSED:
        referring.refer(leg, "4711")


def test_who_has_moved_is_called_elsewhere(desk: Desk) -> None:
    desk.watch("1001", "1003")
    desk.call("1001", "9002")
    desk.news()
    heard = desk.do(referring.move(desk.party("9002").legs[0], "1003"))
    assert heard[0] == "1003 new OFFERING 1001>1003"
    assert desk.events(NewCallEvent)[-1].reason == CallReason.CCM_REDIRECTION
    with REFUSED:
        referring.move(desk.line("1001").legs[0], "1002")


def test_a_path_that_is_replaced_leaves_one_call(desk: Desk) -> None:
    desk.watch("1001", "1002")
    out, back = desk.call("1001", "9001").call, desk.call("9002", "1002").call
    desk.answer("1002")
    with REFUSED:
        replace_path(out, back)
    desk.later(2)
    joined = desk.do(join_beyond(out, back))
    assert joined == ["1001 1001>1002", "1002 1001>1002"]
    desk.told += replace_path(out, back)
    (moved,) = desk.events(GlobalCallHandleChangedEvent)
    assert (moved.new_global_call_id, moved.reason) == (back.id, CallReason.QSIG_PATH_REPLACEMENT)
    assert [leg.state for leg in back.legs] == [CallState.CONNECTED] * 2
    assert list(desk.calls.calls) == [back.id]


def test_calls_of_the_cluster_have_no_path_to_replace(desk: Desk) -> None:
    here = desk.call("1001", "1002").call
    desk.answer("1002")
    with REFUSED:
        path_replacement.replace_path(here, here)
