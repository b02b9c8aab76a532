"""Logical partitioning: 1001 is abroad, and has no calls with 9001 at home; 1002 may talk to both."""

from __future__ import annotations

import pytest

from ctisim.cluster.calls import conferencing, consulting, dialling, park_numbers, parking, redirecting, transferring
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallState
from tests.cluster.calls.desk import PHONES, Desk, lines

POLICY = f"""
devices: [{{name: {PHONES["1001"]}, geolocation: abroad}}]
number_plan:
  parties: [{{number: "9001", geolocation: at home}}]
  logical_partitioning: [{{one: at home, other: abroad}}]
"""


@pytest.fixture
def parted() -> Desk:
    return Desk(POLICY)


def test_a_forbidden_call_is_dropped_on_its_way(parted: Desk) -> None:
    parted.watch("1001")
    parted.call("1001", "9001")
    assert parted.news()[-4:] == lines("""
        1001 PROCEEDING
        1001 1001>9001
        1001 DISCONNECTED 63
        1001 IDLE 63
    """)
    assert parted.calls.calls == {}


def test_so_is_one_that_is_forwarded_there(parted: Desk) -> None:
    parted.line("1002").forward.all = "9001"
    parted.call("1001", "1002")
    assert parted.states("1001") == []


def test_redirecting_names_the_policy(parted: Desk) -> None:
    _, called = parted.talk("1001", "1002")
    with pytest.raises(RequestRefused) as caught:
        redirecting.redirect(called, redirecting.Wish("9001"))
    assert caught.value.code == CtiError.CTIERR_INVALID_CALL_PARTITIONING_POLICY
    assert called.state is CallState.CONNECTED


@pytest.mark.parametrize(
    ("complete", "code"),
    [
        (lambda first, other: transferring.transfer(first, other), CtiError.TRANSFERFAILED),
        (lambda first, other: conferencing.join(first, [other]), CtiError.CTIERR_FEATURE_NOT_AVAILABLE),
    ],
)
def test_nobody_brings_the_two_together(parted: Desk, complete, code: CtiError) -> None:
    _, first = parted.talk("1001", "1002")
    parted.do(consulting.wait(first, CallReason.CONSULTTRANSFER))
    other = consulting.consult(first, CallReason.CONSULTTRANSFER, None, 0)
    parted.do([*dialling.go_off_hook(other), *dialling.dial(other, "9001")])
    parted.later(2)
    assert other.state is CallState.CONNECTED
    with pytest.raises(RequestRefused) as caught:
        complete(first, other)
    assert caught.value.code == code


def test_a_parked_call_is_not_fetched_and_stays_parked(parted: Desk) -> None:
    parted.call("9001", "1002")
    called = parted.answer("1002")
    parted.do(parking.park(called, parking.park_number(called)))
    number = park_numbers.may_unpark(parted.calls, "5001")
    parted.do(dialling.fetch(dialling.originate(parted.calls, parted.line("1001")), number))
    assert parted.states("1001") == []
    assert number in parted.calls.parked


def test_only_the_allowed_appearance_of_a_shared_line_rings() -> None:
    desk = Desk(POLICY.replace(PHONES["1001"], PHONES["1005"]))
    desk.call("9001", "1005")
    assert (desk.states("1005"), desk.states("1005'")) == ([], ["ACCEPTED"])
