"""Redirect, single-step transfer, forwarding (CALL-FLOWS.md section 4)."""

from __future__ import annotations

import pytest

from ctisim.cluster.calls import clearing, holding, redirecting
from ctisim.cluster.calls.redirecting import Wish
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CalledAddressOption, CallReason, CallState, RedirectReason
from ctisim.qbe.messages import CallPartyInfoChangedEvent, CallStateChangedEvent_V2, NewCallEvent
from tests.cluster.calls.desk import Desk, lines


def forwarding(number: str, where: str) -> str:
    """The built-in lab, in which 1002 forwards."""
    return f"devices: [{{name: SEP001794625DE6, lines: [{{number: 1002, forwarding: {{{where}: {number}}}}}]}}]"


def test_a_ringing_call_goes_elsewhere(desk: Desk) -> None:
    desk.watch("1001", "1002", "1003")
    desk.call("1001", "1002")
    desk.news()
    assert desk.do(redirecting.redirect(desk.leg("1002"), Wish("1003"))) == lines("""
        1003 new OFFERING 1001>1003
        1003 OFFERING
        1003 ACCEPTED
        1002 IDLE 200
        1001 1001>1003 by 1002
    """)


def test_a_caller_that_talked_rings_again(desk: Desk) -> None:
    desk.watch("1001")
    _, called = desk.talk("1001", "1002")
    assert desk.do(redirecting.redirect(called, Wish("3001"))) == ["1001 1001>3001 by 1002", "1001 RINGBACK"]
    assert desk.later(1) == ["1001 1001>3001 by 1002", "1001 CONNECTED"]


def test_the_caller_may_redirect_too(desk: Desk) -> None:
    desk.watch("1002", "1003")
    calling, _ = desk.talk("1001", "1002")
    desk.do(redirecting.redirect(calling, Wish("1003", reason=RedirectReason.REASON_BLINDTRANSFER)))
    event = desk.events(NewCallEvent)[-1]
    assert (event.un_modified_calling_party, event.reason) == ("1002", CallReason.BLINDTRANSFER)


def test_a_held_call_may_be_redirected(desk: Desk) -> None:
    _, called = desk.talk("1001", "1002")
    holding.hold(called)
    desk.do(redirecting.redirect(called, Wish("1003")))
    assert desk.states("1001", "1003") == ["RINGBACK", "ACCEPTED"]


@pytest.mark.parametrize(
    ("number", "code"),
    [("4711", CtiError.REDIRECT_CALL_UNKNOWN_DESTINATION), ("3002", CtiError.REDIRECT_CALL_DESTINATION_BUSY)],
)
def test_a_redirect_that_fails_leaves_the_call(desk: Desk, number: str, code: CtiError) -> None:
    _, called = desk.talk("1001", "1002")
    with pytest.raises(RequestRefused) as caught:
        redirecting.redirect(called, Wish(number))
    assert caught.value.code == code
    assert desk.states("1001", "1002") == ["CONNECTED", "CONNECTED"]


def test_an_unconditional_redirect_that_fails_ends_the_call(desk: Desk) -> None:
    desk.watch("1001")
    desk.call("1001", "1002")
    desk.news()
    wish = Wish("3002", unconditional=True)
    assert desk.do(redirecting.redirect(desk.leg("1002"), wish)) == ["1001 IDLE 17"]


@pytest.mark.parametrize(
    ("option", "original"),
    [
        (CalledAddressOption.CALLED_ADDRESS_UNCHANGED, "1002"),
        (CalledAddressOption.CALLED_ADDRESS_SET_TO_REDIRECT_DESTINATION, "1003"),
        (CalledAddressOption.CALLED_ADDRESS_OPTION_SET_PREFERREDCALLEDPARTY, "1007"),
    ],
)
def test_the_original_called_party_is_as_asked(desk: Desk, option: int, original: str) -> None:
    desk.watch("1003")
    _, called = desk.talk("1001", "1002")
    desk.do(redirecting.redirect(called, Wish("1003", option=option, preferred="1007")))
    assert desk.events(NewCallEvent)[-1].un_modified_original_called_party == original


def test_a_modified_calling_number_is_shown_and_not_meant(desk: Desk) -> None:
    desk.watch("1003")
    _, called = desk.talk("1001", "1002")
    desk.do(redirecting.redirect(called, Wish("1003", calling="8000")))
    event = desk.events(NewCallEvent)[-1]
    assert (event.calling_party, event.un_modified_calling_party) == ("8000", "1001")


def test_one_device_of_a_shared_line_rings_and_the_other_shows_a_call_in_use(desk: Desk) -> None:
    desk.watch("1005", "1005'")
    _, called = desk.talk("1001", "1002")
    desk.do(redirecting.redirect(called, Wish("1005", device="SEP001794625DE8")))
    assert desk.states("1005", "1005'") == ["ACCEPTED", "ACCEPTED"]
    assert not desk.leg("1005'").presentable
    with pytest.raises(RequestRefused):
        desk.answer("1005'")
    desk.answer("1005")
    assert desk.states("1005", "1005'") == ["CONNECTED", "REMOTEINUSE"]


def test_a_device_without_the_number_is_refused(desk: Desk) -> None:
    _, called = desk.talk("1001", "1002")
    with pytest.raises(RequestRefused) as caught:
        redirecting.redirect(called, Wish("1005", device="SEP001794625DE5"))
    assert caught.value.code == CtiError.REDIRECT_CALL_INVALID_DEVICE_NAME


def test_a_conference_is_not_redirected(desk: Desk) -> None:
    calling = desk.call("1001", "4711")
    with pytest.raises(RequestRefused) as caught:
        redirecting.redirect(calling, Wish("1003"))
    assert caught.value.code == CtiError.REDIRECT_CALL_INCOMPATIBLE_STATE


def test_forward_all_sends_a_call_on_before_it_rings() -> None:
    desk = Desk(forwarding("1003", "all"))
    desk.watch("1001", "1002", "1003")
    desk.call("1001", "1002")
    assert desk.news()[3:] == lines("""
        1001 1001>1002
        1001 PROCEEDING
        1001 1001>1003 by 1002
        1003 new OFFERING 1001>1003
        1003 OFFERING
        1003 ACCEPTED
        1001 RINGBACK
    """)
    assert desk.events(CallPartyInfoChangedEvent)[-1].reason == CallReason.FORWARDALL


def test_who_the_calls_are_forwarded_to_reaches_who_forwards_them() -> None:
    desk = Desk(forwarding("1003", "all"))
    desk.call("1003", "1002")
    assert desk.states("1002") == ["ACCEPTED"]


def test_forward_busy_takes_what_a_busy_line_cannot() -> None:
    desk = Desk(forwarding("1003", "busy"))
    desk.watch("1003")
    desk.call("9001", "1002")
    desk.call("9002", "1002")
    assert desk.news() == []
    desk.call("1001", "1002")
    assert desk.events(NewCallEvent)[-1].reason == CallReason.FORWARDBUSY


def test_forward_no_answer_waits_for_its_timer() -> None:
    desk = Desk(forwarding("1003", "no_answer"))
    desk.watch("1001", "1002", "1003")
    desk.call("1001", "1002")
    desk.news()
    assert desk.later(11) == []
    assert desk.later(1) == lines("""
        1003 new OFFERING 1001>1003
        1003 OFFERING
        1003 ACCEPTED
        1002 IDLE 200
        1001 1001>1003 by 1002
    """)
    assert desk.events(NewCallEvent)[-1].reason == CallReason.FORWARDNOANWSER


@pytest.mark.parametrize("where", ["no_answer", "all"])
def test_an_answered_call_was_forwarded_and_is_no_longer(where: str) -> None:
    desk = Desk(forwarding("1003", where))
    desk.watch("1001", "1003")
    desk.call("1001", "1002")
    desk.later(12)
    offered = CallReason.FORWARDALL if where == "all" else CallReason.FORWARDNOANWSER
    assert desk.events(NewCallEvent)[-1].reason == offered
    desk.answer("1003")
    connected = [event for event in desk.events(CallStateChangedEvent_V2) if event.state == CallState.CONNECTED]
    assert [event.reason for event in connected] == [CallReason.DIRECTCALL] * 2


def test_an_answer_stops_the_forward() -> None:
    desk = Desk(forwarding("1003", "no_answer"))
    desk.talk("1001", "1002")
    desk.later(60)
    assert desk.states("1001", "1002", "1003") == ["CONNECTED", "CONNECTED"]


def test_forward_unregistered_takes_calls_of_a_phone_that_is_away() -> None:
    desk = Desk(forwarding("1003", "unregistered"))
    desk.line("1002").device.registered = False
    desk.call("1001", "1002")
    assert desk.states("1003") == ["ACCEPTED"]


def test_a_phone_that_is_away_fails_a_call(desk: Desk) -> None:
    desk.watch("1001")
    desk.line("1002").device.registered = False
    desk.call("1001", "1002")
    assert desk.news()[-1] == "1001 DISCONNECTED 27"


def test_voice_mail_takes_calls_that_nobody_answers() -> None:
    desk = Desk(
        "devices: [{name: SEP001794625DE6, lines: [{number: 1002, voice_mail: 3001, forwarding: {voice_mail: true}}]}]"
    )
    desk.watch("1001")
    desk.call("1001", "1002")
    desk.news()
    assert desk.later(12) == ["1001 1001>3001 by 1002"]


def test_forwards_in_a_circle_end() -> None:
    desk = Desk("devices: [{name: SEP001794625DE6, lines: [{number: 1002, forwarding: {all: 1002}}]}]")
    calling = desk.call("1001", "1002")
    assert calling.state is CallState.DISCONNECTED


def test_a_redirected_call_ends_like_any(desk: Desk) -> None:
    calling, called = desk.talk("1001", "1002")
    redirecting.redirect(called, Wish("1003"))
    desk.answer("1003")
    clearing.disconnect(calling)
    assert desk.calls.legs == {}


def test_a_redirect_to_a_directed_park_number_parks_the_far_end() -> None:
    desk = Desk("number_plan: {directed_call_park: [{range: '5101'}]}")
    desk.watch("1001")
    _, called = desk.talk("1001", "1002")
    assert desk.do(redirecting.redirect(called, Wish("5101"))) == ["1001 1001>5101 by 1002", "1001 CONNECTED"]
    assert desk.states("1001", "1002") == ["CONNECTED"]
