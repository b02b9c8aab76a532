"""Directed call park: by transfer, fetched with the prefix."""

from __future__ import annotations

import pytest

from ctisim.cluster.calls import Leg, clearing, consulting, dialling, transferring
from ctisim.qbe.enums import CallReason
from ctisim.qbe.messages import CallPartyInfoChangedEvent, NewCallEvent
from tests.cluster.calls.desk import Desk, lines

NUMBERS = 'number_plan: {directed_call_park: [{range: "5101", retrieval_prefix: "*"}]}'


@pytest.fixture
def directed() -> Desk:
    return Desk(NUMBERS)


def consult(desk: Desk, leg: Leg, number: str) -> Leg:
    desk.do(consulting.wait(leg, CallReason.CONSULTTRANSFER))
    other = consulting.consult(leg, CallReason.CONSULTTRANSFER, None, 0)
    desk.do([*dialling.go_off_hook(other), *dialling.dial(other, number)])
    return other


def test_a_transfer_to_the_number_parks_the_far_end(directed: Desk) -> None:
    directed.watch("1001", "1002")
    _, called = directed.talk("1001", "1002")
    other = consult(directed, called, "5101")
    assert directed.do(transferring.transfer(called, other)) == lines("""
        1001 LineTransferStarted
        1002 LineTransferStarted
        1002 IDLE 16
        1002 IDLE 16
        1001 1001>5101 by 1002
        1001 CONNECTED
        1001 LineTransferEnded
        1002 LineTransferEnded
    """)
    assert directed.events(CallPartyInfoChangedEvent)[-1].reason == CallReason.DPARK_CALLPARK
    assert [call.participants[0].party.number for call in directed.calls.parked.values()] == ["1001"]


def test_the_prefix_fetches_it(directed: Desk) -> None:
    _, called = directed.talk("1001", "1002")
    directed.do(transferring.transfer(called, consult(directed, called, "5101")))
    directed.watch("1003")
    directed.call("1003", "*5101")
    assert directed.states("1001", "1003") == ["CONNECTED", "CONNECTED"]
    assert directed.events(CallPartyInfoChangedEvent)[-1].reason == CallReason.DPARK_UNPARK
    assert directed.calls.parked == {}


def test_of_two_callers_of_the_number_one_stays(directed: Desk) -> None:
    directed.call("1001", "5101")
    directed.call("1002", "5101")
    assert directed.states("1001", "1002") == ["CONNECTED", "DISCONNECTED"]


def test_it_comes_back_with_its_own_reason(directed: Desk) -> None:
    directed.watch("1002")
    _, called = directed.talk("1001", "1002")
    directed.do(transferring.transfer(called, consult(directed, called, "5101")))
    directed.later(60)
    assert directed.states("1002") == ["ACCEPTED"]
    assert directed.events(NewCallEvent)[-1].reason == CallReason.DPARK_REVERSION


def test_who_waits_for_himself_may_hang_up(directed: Desk) -> None:
    leg = directed.call("1001", "5101")
    directed.do(clearing.disconnect(leg))
    assert (directed.states("1001"), directed.calls.parked) == ([], {})
