"""Calls of two: made, answered, held, ended (CALL-FLOWS.md section 2)."""

from __future__ import annotations

import pytest

from ctisim.cluster.calls import answering, clearing, dialling, holding
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallOrigin, CallReason, CallState, DestinationType
from ctisim.qbe.messages import (
    CallPartyInfoChangedEvent,
    CallStateChangedEvent_V2,
    NewCallEvent,
    StartReceptionEvent,
    StartTransmissionEvent,
)
from ctisim.qbe.structures import LineEventFilter
from tests.cluster.calls.desk import Desk, lines, only

REFUSED = pytest.raises(RequestRefused)


def test_a_call_rings_at_the_other_end(desk: Desk) -> None:
    desk.watch("1001", "1002")
    desk.call("1001", "1002")
    assert desk.news() == lines("""
        1001 new DIALTONE 1001>
        1001 DIALTONE
        1001 DIALING
        1001 PROCEEDING
        1001 1001>1002
        1002 new OFFERING 1001>1002
        1002 OFFERING
        1002 ACCEPTED
        1001 RINGBACK
    """)


def test_both_ends_share_the_call_and_not_the_leg(desk: Desk) -> None:
    desk.watch("1001", "1002")
    desk.call("1001", "1002")
    here, there = desk.events(NewCallEvent)
    assert here.call_id == there.call_id
    assert here.call_leg_id != there.call_leg_id
    assert (here.origin, there.origin) == (CallOrigin.OUTBOUND, CallOrigin.INBOUNDINTERNAL)


def test_an_answer_connects_who_answers_first(desk: Desk) -> None:
    desk.watch("1001", "1002", media=True)
    desk.call("1001", "1002")
    desk.news()
    desk.answer("1002")
    assert desk.news() == lines("""
        1002 CONNECTED
        1001 1001>1002
        1001 CONNECTED
        1002 StartTransmission
        1002 StartReception
        1001 StartTransmission
        1001 StartReception
    """)


def test_each_end_sends_where_the_other_receives(desk: Desk) -> None:
    desk.watch("1001", "1002", media=True)
    desk.talk("1001", "1002")
    sent = [event.rtp_port_number for event in desk.events(StartTransmissionEvent)]
    received = [event.rtp_port_number for event in desk.events(StartReceptionEvent)]
    assert sent == received[::-1]


def test_a_held_far_end_hears_only_that_the_media_stop(desk: Desk) -> None:
    desk.watch("1001", "1002", media=True)
    calling, _ = desk.talk("1001", "1002")
    assert desk.do(holding.hold(calling)) == lines("""
        1001 StopReception
        1001 StopTransmission
        1002 StopReception
        1002 StopTransmission
        1001 ONHOLD
    """)


def test_retrieving_lets_the_media_flow_again(desk: Desk) -> None:
    desk.watch("1001", "1002", media=True)
    calling, _ = desk.talk("1001", "1002")
    desk.do(holding.hold(calling))
    assert desk.do(holding.retrieve(calling)) == lines("""
        1001 CONNECTED
        1001 StartTransmission
        1001 StartReception
        1002 StartTransmission
        1002 StartReception
    """)


def test_media_wait_for_the_second_of_two_that_hold(desk: Desk) -> None:
    desk.watch("1001", "1002", media=True)
    calling, called = desk.talk("1001", "1002")
    desk.do(holding.hold(calling))
    desk.do(holding.hold(called))
    assert desk.do(holding.retrieve(calling)) == ["1001 CONNECTED"]
    assert len(desk.do(holding.retrieve(called))) == 5


def test_who_hangs_up_goes_first(desk: Desk) -> None:
    desk.watch("1001", "1002", media=True)
    _, called = desk.talk("1001", "1002")
    assert desk.do(clearing.disconnect(called)) == lines("""
        1002 StopReception
        1002 StopTransmission
        1002 IDLE 16
        1001 StopReception
        1001 StopTransmission
        1001 IDLE 16
    """)


def test_a_hang_up_carries_the_reason_of_a_direct_call(desk: Desk) -> None:
    desk.watch("1001", "1002")
    calling, _ = desk.talk("1001", "1002")
    desk.do(clearing.disconnect(calling))
    assert {event.reason for event in desk.events(CallStateChangedEvent_V2)[-2:]} == {CallReason.DIRECTCALL}


def test_nothing_is_left_of_a_call_that_ended(desk: Desk) -> None:
    calling, _ = desk.talk("1001", "1002")
    clearing.disconnect(calling)
    assert (desk.calls.calls, desk.calls.legs) == ({}, {})
    assert desk.states("1001", "1002") == []


def test_a_caller_may_give_up(desk: Desk) -> None:
    desk.watch("1001", "1002")
    calling = desk.call("1001", "1002")
    desk.news()
    assert desk.do(clearing.disconnect(calling)) == ["1001 IDLE 16", "1002 IDLE 16"]


def test_a_ringing_phone_that_hangs_up_rejects(desk: Desk) -> None:
    desk.watch("1001", "1002")
    desk.call("1001", "1002")
    desk.news()
    assert desk.do(clearing.disconnect(desk.leg("1002"))) == ["1002 IDLE 21", "1001 DISCONNECTED 21"]


def test_a_failed_call_stays_until_its_caller_hangs_up(desk: Desk) -> None:
    desk.watch("1001")
    calling = desk.call("1001", "3002")
    desk.news()
    assert desk.do(clearing.disconnect(calling)) == ["1001 IDLE 16"]


def test_a_failed_call_is_cleared_by_its_phone_in_the_end(desk: Desk) -> None:
    desk.watch("1001")
    desk.call("1001", "4711")
    desk.news()
    assert desk.later(clearing.FAILED_SECONDS) == ["1001 IDLE 16"]


def test_a_busy_number_fails_with_17(desk: Desk) -> None:
    desk.watch("1001")
    desk.call("1001", "3002")
    assert desk.news()[2:] == lines("""
        1001 DIALING
        1001 1001>3002
        1001 PROCEEDING
        1001 DISCONNECTED 17
    """)


def test_an_unknown_number_fails_with_1(desk: Desk) -> None:
    desk.watch("1001")
    desk.call("1001", "4711")
    assert desk.news()[2:] == lines("""
        1001 DIALING
        1001 1001>4711
        1001 DISCONNECTED 1
    """)


def test_a_party_beyond_control_answers_after_a_second(desk: Desk) -> None:
    desk.watch("1001", media=True)
    desk.call("1001", "3001")
    assert desk.news()[-2:] == ["1001 1001>3001", "1001 RINGBACK"]
    assert desk.later(0.9) == []
    assert desk.later(0.1) == lines("""
        1001 1001>3001
        1001 CONNECTED
        1001 StartTransmission
        1001 StartReception
    """)


def test_a_party_beyond_control_may_hang_up(desk: Desk) -> None:
    desk.watch("1001")
    desk.call("1001", "3005")
    desk.later(1)
    assert desk.later(2) == ["1001 IDLE 16"]


def test_a_party_beyond_control_may_reject(desk: Desk) -> None:
    desk.watch("1001")
    desk.call("1001", "3004")
    desk.news()
    assert desk.later(1) == ["1001 DISCONNECTED 21"]


def test_a_phone_that_nobody_answers_rings_out(desk: Desk) -> None:
    desk.watch("1001")
    desk.call("1001", "3003")
    desk.news()
    assert desk.later(179) == []
    assert desk.later(1) == ["1001 DISCONNECTED 19"]


def test_a_caller_outside_is_told_apart(desk: Desk) -> None:
    desk.watch("1001")
    desk.call("9001", "1001")
    event = desk.events(NewCallEvent)[0]
    assert (event.origin, event.far_endpoint_type) == (CallOrigin.INBOUNDEXTERNAL, DestinationType.EXTERNAL)


def test_only_events_that_were_asked_for_are_told(desk: Desk) -> None:
    desk.watch("1001", wanted=LineEventFilter(b_new_call_event=True))
    desk.call("1001", "1002")
    assert desk.news() == ["1001 new DIALTONE 1001>"]


def test_every_application_that_watches_is_told(desk: Desk) -> None:
    desk.watch("1001")
    desk.watch("1001")
    desk.call("1001", "4711")
    assert only(desk.news(), "1001").count("DIALING") == 2


def test_digits_may_come_one_by_one(desk: Desk) -> None:
    desk.watch("1001")
    leg = dialling.originate(desk.calls, desk.line("1001"))
    assert desk.do(dialling.go_off_hook(leg)) == ["1001 new DIALTONE 1001>", "1001 DIALTONE"]
    assert desk.do(dialling.press(leg, "1")) == ["1001 DIALING"]
    assert desk.do(dialling.press(leg, "00")) == []
    assert desk.do(dialling.press(leg, "2")) == ["1001 PROCEEDING", "1001 1001>1002", "1001 RINGBACK"]


def test_digits_that_can_be_no_number_fail_at_once(desk: Desk) -> None:
    desk.watch("1001")
    leg = dialling.originate(desk.calls, desk.line("1001"))
    desk.do(dialling.go_off_hook(leg))
    assert desk.do(dialling.press(leg, "7"))[-1] == "1001 DISCONNECTED 1"


def test_a_number_that_could_be_longer_waits_for_t302(desk: Desk) -> None:
    desk.watch("1001")
    leg = dialling.originate(desk.calls, desk.line("1001"))
    desk.do(dialling.go_off_hook(leg))
    desk.do(dialling.press(leg, "100"))
    assert desk.later(14.9) == []
    assert desk.later(0.1)[-1] == "1001 DISCONNECTED 1"


def test_answering_twice_is_refused(desk: Desk) -> None:
    _, called = desk.talk("1001", "1002")
    with REFUSED as caught:
        answering.answer(called)
    assert caught.value.code == CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE


def test_a_line_out_of_service_makes_no_call(desk: Desk) -> None:
    desk.line("1001").device.registered = False
    with REFUSED as caught:
        dialling.originate(desk.calls, desk.line("1001"))
    assert caught.value.code == CtiError.CTIERR_LINE_OUT_OF_SERVICE


def test_a_device_talks_to_one_call_at_a_time(desk: Desk) -> None:
    desk.talk("1001", "1002")
    with REFUSED as caught:
        dialling.originate(desk.calls, desk.line("1001"))
    assert caught.value.code == CtiError.RETRIEVEFAILED_ACTIVE_CALL_ON_LINE


def test_a_call_is_made_under_the_id_that_was_reserved(desk: Desk) -> None:
    application = desk.application()
    call_id = desk.calls.reserve(application)
    leg = dialling.originate(desk.calls, desk.line("1001"), application, call_id)
    assert leg.call.id == call_id
    assert desk.calls.reserved == {}


def test_an_id_that_was_not_reserved_is_refused(desk: Desk) -> None:
    with REFUSED as caught:
        dialling.originate(desk.calls, desk.line("1001"), desk.application(), 4711)
    assert caught.value.code == CtiError.UNKNOWN_GLOBAL_CALL_HANDLE


def test_a_call_is_dropped_when_its_phone_goes_out_of_service(desk: Desk) -> None:
    desk.watch("1001")
    desk.talk("1001", "1002")
    assert desk.do(desk.cluster.vacate(desk.line("1002").device)) == ["1001 IDLE 16"]


def test_a_ringing_call_shows_as_offered_before_it_is_answered(desk: Desk) -> None:
    desk.watch("1002")
    desk.call("1001", "1002")
    assert desk.leg("1002").state is CallState.ACCEPTED


def test_an_offered_port_has_no_type_yet_but_for_who_watches_it(desk: Desk) -> None:
    desk.register("2001")
    desk.watch("1001")
    both = desk.watch("1001", "2001")
    desk.call("1001", "2001")
    told = [notice for notice in desk.told if isinstance(notice.event, CallPartyInfoChangedEvent)]
    types = {notice.to is both: notice.event.far_end_point_type for notice in told if notice.event.called_party_changed}
    assert types == {True: DestinationType.IN_CLUSTER, False: DestinationType.UNKNOWN}
