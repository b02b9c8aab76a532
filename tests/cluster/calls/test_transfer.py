"""Consult calls and transfers (CALL-FLOWS.md section 5)."""

from __future__ import annotations

import pytest

from ctisim.cluster.calls import Leg, clearing, consulting, dialling, holding, transferring
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallOrigin, CallReason, CallState
from ctisim.qbe.messages import (
    CallPartyInfoChangedEvent,
    GlobalCallHandleChangedEvent,
    LineTransferEndedEvent,
    LineTransferStartedEvent,
    NewCallEvent,
)
from tests.cluster.calls.desk import Desk, lines


def consult(desk: Desk, leg: Leg, number: str, *, silent: bool = False) -> Leg:
    """The call waits, and its controller calls somebody about it; nothing of it is news."""
    consulting.may_consult(leg)
    desk.told += consulting.wait(leg, CallReason.CONSULTTRANSFER)
    made = consulting.consult(leg, CallReason.CONSULTTRANSFER, silent=silent)
    desk.told += dialling.go_off_hook(made)
    desk.told += dialling.dial(made, number)
    desk.news()
    return made


def test_a_consult_call_tells_what_it_is_for(desk: Desk) -> None:
    desk.watch("1001")
    first, _ = desk.talk("1001", "1002")
    consult(desk, first, "1003")
    event = desk.events(NewCallEvent)[-1]
    assert (event.origin, event.reason) == (CallOrigin.OUTBOUNDTRANSFER, CallReason.CONSULTTRANSFER)
    assert event.parent_call_id == first.call.id
    assert desk.states("1001") == ["ONHOLD", "RINGBACK"]


def test_a_transfer_joins_both_far_ends(desk: Desk) -> None:
    desk.watch("1001", "1002", "1003")
    first, _ = desk.talk("1001", "1002")
    second = consult(desk, first, "1003")
    desk.answer("1003")
    desk.news()
    assert desk.do(transferring.transfer(first, second)) == lines("""
        1001 CallSelectChanged
        1001 CallSelectChanged
        1001 LineTransferStarted
        1002 LineTransferStarted
        1003 LineTransferStarted
        1003 moved to 1
        1001 IDLE 16
        1001 IDLE 16
        1002 1002>1003 by 1001
        1003 1002>1003 by 1001
        1001 LineTransferEnded
        1002 LineTransferEnded
        1003 LineTransferEnded
    """)


def test_started_and_ended_carry_one_transaction(desk: Desk) -> None:
    desk.watch("1001", "1002", "1003")
    first, _ = desk.talk("1001", "1002")
    transferring.transfer(first, consult(desk, first, "1003"))
    desk.told += []
    started, ended = desk.events(LineTransferStartedEvent), desk.events(LineTransferEndedEvent)
    assert {event.transaction_id for event in (*started, *ended)} <= {(1 << 24) + 1}


def test_a_transfer_while_it_rings_is_heard_when_it_is_answered(desk: Desk) -> None:
    desk.watch("1002", "1003", media=True)
    first, _ = desk.talk("1001", "1002")
    desk.do(transferring.transfer(first, consult(desk, first, "1003")))
    desk.answer("1003")
    assert desk.news() == lines("""
        1003 CONNECTED
        1003 StartTransmission
        1003 StartReception
        1002 StartTransmission
        1002 StartReception
    """)


def test_the_called_party_may_transfer(desk: Desk) -> None:
    desk.watch("1001", "1003")
    _, first = desk.talk("1001", "1002")
    second = consult(desk, first, "1003")
    desk.answer("1003")
    desk.do(transferring.transfer(first, second))
    last = desk.events(CallPartyInfoChangedEvent)[-1]
    assert (last.un_modified_calling_party, last.un_modified_called_party) == ("1001", "1003")
    assert last.un_modified_last_redirecting_party == "1002"


def test_two_independent_calls_may_be_transferred(desk: Desk) -> None:
    first, _ = desk.talk("1001", "1002")
    holding.hold(first)
    second, _ = desk.talk("1001", "1003")
    desk.do(transferring.transfer(first, second))
    assert desk.states("1001", "1002", "1003") == ["CONNECTED", "CONNECTED"]


def test_a_far_end_beyond_control_is_transferred_too(desk: Desk) -> None:
    desk.watch("1001")
    first = desk.call("1001", "3001")
    desk.later(1)
    second = consult(desk, first, "3006")
    desk.later(1)
    desk.news()
    assert desk.do(transferring.transfer(first, second)) == lines("""
        1001 CallSelectChanged
        1001 CallSelectChanged
        1001 LineTransferStarted
        1001 IDLE 16
        1001 IDLE 16
        1001 LineTransferEnded
    """)


def test_the_moved_leg_keeps_its_id(desk: Desk) -> None:
    desk.watch("1003")
    first, _ = desk.talk("1001", "1002")
    second = consult(desk, first, "1003")
    answered = desk.answer("1003")
    desk.do(transferring.transfer(first, second))
    assert desk.events(GlobalCallHandleChangedEvent)[0].call_leg_id == answered.id
    assert answered.call is first.call


def test_an_answer_that_never_came_leaves_the_first_call(desk: Desk) -> None:
    first, _ = desk.talk("1001", "1002")
    second = consult(desk, first, "1003")
    clearing.disconnect(second)
    holding.retrieve(first)
    assert desk.states("1001", "1002", "1003") == ["CONNECTED", "CONNECTED"]


def test_a_silent_consult_call_has_no_media(desk: Desk) -> None:
    desk.watch("1003", media=True)
    first, _ = desk.talk("1001", "1002")
    consult(desk, first, "1003", silent=True)
    desk.news()
    desk.answer("1003")
    assert desk.news() == ["1003 CONNECTED"]


def test_a_second_consult_call_is_refused(desk: Desk) -> None:
    first, _ = desk.talk("1001", "1002")
    consult(desk, first, "1003")
    with pytest.raises(RequestRefused) as caught:
        consulting.may_consult(first)
    assert caught.value.code == CtiError.CTIERR_CONSULTCALL_ALREADY_OUTSTANDING


def test_a_failed_consult_call_is_not_transferred(desk: Desk) -> None:
    first, _ = desk.talk("1001", "1002")
    second = consult(desk, first, "3002")
    assert second.state is CallState.DISCONNECTED
    with pytest.raises(RequestRefused) as caught:
        transferring.transfer(first, second)
    assert caught.value.code == CtiError.TRANSFERFAILED


def test_a_call_is_not_transferred_to_itself(desk: Desk) -> None:
    first, _ = desk.talk("1001", "1002")
    with pytest.raises(RequestRefused) as caught:
        transferring.transfer(first, first)
    assert caught.value.code == CtiError.TRANSFER_INACTIVE


def test_a_shared_line_is_transferred_with_its_appearances(desk: Desk) -> None:
    desk.watch("1005", "1005'")
    first, _ = desk.talk("1001", "1002")
    second = consult(desk, first, "1005")
    desk.answer("1005'")
    desk.news()
    news = desk.do(transferring.transfer(first, second))
    assert [line for line in news if "moved" in line] == ["1005 moved to 1", "1005' moved to 1"]
