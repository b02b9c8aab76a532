"""Conferences: set up, joined, left, ended (CALL-FLOWS.md section 6)."""

from __future__ import annotations

import pytest

from ctisim.cluster.calls import Leg, clearing, conferencing, consulting, dialling, holding
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallOrigin, CallReason
from ctisim.qbe.messages import (
    CallConferenceStateChangedEvent,
    CallStateChangedEvent_V2,
    LineConferenceStartedEvent,
    NewCallEvent,
)
from tests.cluster.calls.desk import Desk, lines, only

ADVANCED = "service_parameters: {Cisco CallManager: {Advanced Ad Hoc Conference Enabled: true}}"
CONTROLLER = "service_parameters: {Cisco CallManager: {Drop Ad Hoc Conference: When Conference Controller Leaves}}"


def add(desk: Desk, leg: Leg, number: str) -> Leg:
    """The controller consults somebody, who answers, and joins him."""
    consulting.may_consult(leg)
    desk.told += consulting.wait(leg, CallReason.CONFERENCE)
    made = consulting.consult(leg, CallReason.CONFERENCE)
    desk.told += dialling.go_off_hook(made)
    desk.told += dialling.dial(made, number)
    if number in ("1002", "1003", "1007"):
        desk.answer(number)
    else:
        desk.clock.advance(1)
    desk.told += conferencing.join(leg, [made])
    return made


def three(desk: Desk) -> Leg:
    """1001 in a conference with 1002 and 1003; nothing of it is news."""
    leg, _ = desk.talk("1001", "1002")
    add(desk, leg, "1003")
    desk.news()
    return leg


def test_a_consult_call_for_a_conference_tells_what_it_is_for(desk: Desk) -> None:
    desk.watch("1001")
    three(desk)
    event = desk.events(NewCallEvent)[-1]
    assert (event.origin, event.reason) == (CallOrigin.OUTBOUNDCONFERENCE, CallReason.CONFERENCE)


def test_joining_moves_the_new_member_and_tells_everybody(desk: Desk) -> None:
    desk.watch("1001", "1002", "1003")
    leg, _ = desk.talk("1001", "1002")
    add(desk, leg, "1003")
    news = desk.news()
    assert news[news.index("1001 LineConferenceStarted") :] == lines("""
        1001 LineConferenceStarted
        1002 LineConferenceStarted
        1003 LineConferenceStarted
        1001 IDLE 16
        1001 CallSelectChanged
        1001 CONNECTED
        1003 moved to 1
        1001 conference +1003 with 1002
        1002 conference +1003 with 1001
        1003 conference +1002 with 1001
        1001 LineConferenceEnded
        1002 LineConferenceEnded
        1003 LineConferenceEnded
    """)


def test_only_the_controller_learns_which_call_became_idle(desk: Desk) -> None:
    desk.watch("1001", "1002", "1003")
    three(desk)
    idle = [len(event.idle_calls) for event in desk.events(CallConferenceStateChangedEvent)]
    assert idle == [1, 0, 0]


def test_a_fourth_member_is_told_to_all(desk: Desk) -> None:
    desk.watch("1001", "1002", "1003")
    leg = three(desk)
    add(desk, leg, "3001")
    assert [line for line in desk.news() if "conference" in line] == lines("""
        1001 conference +3001 with 1002,1003
        1002 conference +3001 with 1001,1003
        1003 conference +3001 with 1001,1002
    """)


def test_a_member_that_leaves_is_told_to_those_who_stay(desk: Desk) -> None:
    desk.watch("1001", "1002", "1003")
    leg = three(desk)
    add(desk, leg, "3001")
    desk.news()
    assert desk.do(clearing.disconnect(desk.leg("1002"))) == lines("""
        1002 IDLE 16
        1001 conference -1002 with 1003,3001
        1003 conference -1002 with 1001,3001
    """)


def test_a_leaving_member_has_the_reason_of_a_direct_call(desk: Desk) -> None:
    desk.watch("1002")
    three(desk)
    desk.do(clearing.disconnect(desk.leg("1002")))
    assert desk.events(CallStateChangedEvent_V2)[-1].reason == CallReason.DIRECTCALL


def test_two_that_are_left_see_each_other(desk: Desk) -> None:
    desk.watch("1001", "1002", "1003")
    three(desk)
    news = desk.do(clearing.disconnect(desk.leg("1002")))
    assert news[-2:] == ["1001 1001>1003", "1003 1001>1003"]
    assert all(call.conference is None for call in desk.calls.calls.values())


def test_the_last_two_end_like_any_call(desk: Desk) -> None:
    desk.watch("1001", "1003")
    leg = three(desk)
    desk.do(clearing.disconnect(desk.leg("1002")))
    assert desk.do(clearing.disconnect(leg)) == ["1001 IDLE 16", "1003 IDLE 16"]


def test_the_others_go_on_without_the_controller(desk: Desk) -> None:
    leg = three(desk)
    desk.do(clearing.disconnect(leg))
    assert desk.states("1002", "1003") == ["CONNECTED", "CONNECTED"]


def test_a_conference_may_end_with_its_controller() -> None:
    desk = Desk(CONTROLLER)
    desk.watch("1001", "1002", "1003")
    leg = three(desk)
    desk.do(clearing.disconnect(leg))
    assert desk.states("1001", "1002", "1003") == []


def test_a_held_member_leaves_the_others_talking(desk: Desk) -> None:
    desk.watch("1001", "1002", media=True)
    leg = three(desk)
    assert only(desk.do(holding.hold(leg)), "1002") == []


def test_a_member_on_hold_when_two_are_left_is_silent(desk: Desk) -> None:
    desk.watch("1002", media=True)
    leg = three(desk)
    desk.do(holding.hold(leg))
    assert "1002 StopReception" in desk.do(clearing.disconnect(desk.leg("1003")))


def test_the_controller_drops_a_member_it_does_not_observe(desk: Desk) -> None:
    desk.watch("1001")
    leg, _ = desk.talk("1001", "1002")
    add(desk, leg, "3001")
    desk.news()
    dropped = desk.party("3001").legs[0]
    assert desk.do(conferencing.drop_party(leg, dropped.id)) == ["1001 conference -3001 with 1002"]


def test_who_drops_everybody_stays_on_the_bridge_for_a_while(desk: Desk) -> None:
    leg = three(desk)
    desk.watch("1001")
    for number in ("1002", "1003"):
        desk.do(conferencing.drop_party(leg, desk.leg(number).id))
    assert desk.states("1001") == ["CONNECTED"]
    assert desk.later(clearing.FAILED_SECONDS) == ["1001 IDLE 16"]


def test_others_than_the_controller_may_not_drop(desk: Desk) -> None:
    three(desk)
    with pytest.raises(RequestRefused) as caught:
        conferencing.drop_party(desk.leg("1002"), desk.leg("1003").id)
    assert caught.value.code == CtiError.CTIERR_DROP_PARTY_FAILED


def test_others_may_drop_where_the_cluster_allows() -> None:
    desk = Desk(ADVANCED)
    three(desk)
    conferencing.drop_party(desk.leg("1002"), desk.leg("1003").id)
    assert desk.states("1003") == []


def test_who_adds_after_the_controller_has_left_is_the_controller() -> None:
    desk = Desk(ADVANCED)
    desk.watch("1003")
    leg = three(desk)
    add(desk, leg, "3001")
    desk.do(clearing.disconnect(leg))
    add(desk, desk.leg("1002"), "3006")
    event = desk.events(CallConferenceStateChangedEvent)[-1]
    assert event.controller_participant_info.participant_number == "1002"


def test_a_full_conference_takes_nobody(desk: Desk) -> None:
    leg = three(desk)
    add(desk, leg, "3001")
    with pytest.raises(RequestRefused) as caught:
        add(desk, leg, "3006")
    assert caught.value.code == CtiError.CONFERENCE_FULL


def test_a_call_that_still_rings_does_not_join(desk: Desk) -> None:
    leg, _ = desk.talk("1001", "1002")
    holding.hold(leg)
    other = desk.call("1001", "1003")
    with pytest.raises(RequestRefused) as caught:
        conferencing.join(leg, [other])
    assert caught.value.code == CtiError.CONFERENCE_INVALID_PARTICIPANT


def test_a_conference_survives_a_join_whoever_is_named_first(desk: Desk) -> None:
    leg = three(desk)
    holding.hold(leg)
    other = desk.call("1001", "3001")
    desk.clock.advance(1)
    conferencing.join(other, [leg])
    assert len(leg.call.participants) == 4
    assert desk.states("1001") == ["CONNECTED"]


def chained(desk: Desk) -> tuple[Leg, Leg]:
    """1001 in two conferences, with 1002 and 1003, and with 3001 and 3006; then the first is chained to the second."""
    first = three(desk)
    desk.do(holding.hold(first))
    second = desk.call("1001", "3001")
    desk.clock.advance(1)
    add(desk, second, "3006")
    desk.news()
    desk.told += conferencing.join(first, [second])
    return first, second


def test_two_conferences_are_chained_and_stay_two_calls(desk: Desk) -> None:
    desk.watch("1001", "1002")
    chained(desk)
    assert [
        line for line in desk.news() if "Changed" not in line and "Line" not in line and "CONN" not in line
    ] == lines("""
        1001 IDLE 393216
        1001 conference +Conference-2 with 1002,1003
        1002 conference +Conference-2 with 1001,1003
    """)
    assert sorted(len(call.participants) for call in desk.calls.calls.values()) == [2, 3]


def test_a_chain_says_that_its_calls_were_conferences(desk: Desk) -> None:
    desk.watch("1002")
    chained(desk)
    [*_, started] = desk.events(LineConferenceStartedEvent)
    assert (started.primary_call_type, started.secondary_call_types) == (1, (1,))


def test_conferences_part_when_one_drops_the_others_bridge(desk: Desk) -> None:
    desk.watch("1002")
    first, _ = chained(desk)
    desk.news()
    [link] = first.call.conference.links if first.call.conference is not None else []
    assert desk.do(conferencing.drop_party(first, link.leg_id)) == ["1002 conference -Conference-2 with 1001,1003"]


def test_the_last_member_of_a_conference_ends_its_chain(desk: Desk) -> None:
    desk.watch("1002")
    _, second = chained(desk)
    desk.news()
    assert second.call.conference is not None
    for member in list(second.call.participants):
        desk.told += clearing.leave(member)
    assert desk.news() == ["1002 conference -Conference-2 with 1001,1003"]
