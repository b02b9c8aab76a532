"""The CFwdAll key: a call of its own, whose number is forwarded to and not called."""

from __future__ import annotations

from ctisim.cluster.calls import dialling, forward_key
from ctisim.qbe.enums import CallState, CallType
from ctisim.qbe.messages import LineForwardEvent, NewCallEvent
from tests.cluster.calls.desk import Desk, lines


def press(desk: Desk) -> list[str]:
    return desk.do(forward_key.press(desk.calls, desk.line("1001")))


def dial(desk: Desk, number: str) -> list[str]:
    return desk.do(dialling.press(desk.leg("1001"), number))


def test_the_key_and_a_number_forward_all_calls(desk: Desk) -> None:
    desk.watch("1001", "1002")
    assert press(desk) == lines("""
        1001 new DIALTONE 1001>
        1001 DIALTONE
    """)
    assert desk.events(NewCallEvent)[-1].cti_call_type == CallType.CFWD_ALL_SET
    assert dial(desk, "1002") == lines("""
        1001 DIALING
        1001 1001>1002
        1001 PROCEEDING
        1001 LineForward
        1001 IDLE 16
    """)
    assert desk.line("1001").forward.all == "1002"
    assert desk.calls.calls == {}


def test_the_key_again_cancels_that(desk: Desk) -> None:
    desk.line("1001").forward.all = "1002"
    desk.watch("1001")
    assert press(desk) == lines("""
        1001 new DIALTONE 1001>
        1001 DIALTONE
        1001 LineForward
        1001 IDLE 16
    """)
    assert desk.events(NewCallEvent)[-1].cti_call_type == CallType.CFWD_ALL_CLEAR
    assert desk.line("1001").forward.all is None


def test_the_key_during_dial_tone_tells_nothing_and_forwards_all_the_same(desk: Desk) -> None:
    desk.watch("1001", "1002")
    desk.do(dialling.go_off_hook(dialling.originate(desk.calls, desk.line("1001"))))
    assert press(desk) == []
    dial(desk, "1002")
    assert desk.line("1001").forward.all == "1002"
    assert len(desk.events(LineForwardEvent)) == 1


def test_a_number_that_is_nobodys_is_not_forwarded_to(desk: Desk) -> None:
    press(desk)
    dial(desk, "7777")
    assert desk.states("1001") == [CallState.DISCONNECTED.name]
    assert desk.line("1001").forward.all is None
