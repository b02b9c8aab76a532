"""Click to conference: the server calls somebody into a call that stands."""

from __future__ import annotations

import pytest

from ctisim.cluster.calls import clearing, click_to_conference
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason
from ctisim.qbe.messages import CallConferenceStateChangedEvent, GlobalCallHandleChangedEvent
from tests.cluster.calls.desk import Desk, lines


def test_a_newcomer_is_called_by_nobody_and_moved_while_it_rings(desk: Desk) -> None:
    desk.watch("1003")
    leg, _ = desk.talk("1001", "1002")
    assert desk.do(click_to_conference.add(leg.call, "1003")) == lines("""
        1003 new OFFERING >1003
        1003 OFFERING
        1003 ACCEPTED
        1003 moved to 1
        1003 1002>1003
        1003 conference +1001 with 1002
    """)


def test_everything_about_it_has_the_reason_of_the_feature(desk: Desk) -> None:
    desk.watch("1001", "1003")
    leg, _ = desk.talk("1001", "1002")
    desk.do(click_to_conference.add(leg.call, "1003"))
    told = [*desk.events(GlobalCallHandleChangedEvent), *desk.events(CallConferenceStateChangedEvent)]
    assert {event.reason for event in told} == {CallReason.CLICK_TO_CONFERENCE}


def test_an_answer_makes_it_a_member_like_any(desk: Desk) -> None:
    leg, _ = desk.talk("1001", "1002")
    desk.do(click_to_conference.add(leg.call, "1003"))
    desk.answer("1003")
    assert desk.states("1001", "1002", "1003") == ["CONNECTED", "CONNECTED", "CONNECTED"]


def test_a_newcomer_that_rejects_leaves_a_call_of_two(desk: Desk) -> None:
    leg, _ = desk.talk("1001", "1002")
    desk.do(click_to_conference.add(leg.call, "1003"))
    desk.do(clearing.reject(desk.leg("1003")))
    assert (leg.call.conference, desk.states("1001", "1002")) == (None, ["CONNECTED", "CONNECTED"])


def test_nobody_is_added_to_a_call_that_rings(desk: Desk) -> None:
    leg = desk.call("1001", "1002")
    with pytest.raises(RequestRefused) as caught:
        click_to_conference.add(leg.call, "1003")
    assert caught.value.code == CtiError.CONFERENCE_INACTIVE
