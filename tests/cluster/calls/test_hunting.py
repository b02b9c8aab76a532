"""Hunt pilots (the charts of hunt lists, SEQUENCES.md section 5)."""

from __future__ import annotations

import pytest

from ctisim.cluster.calls import clearing, dialling, pickup, redirecting
from ctisim.qbe.enums import CallReason, HuntCallDisposition, PatternUsage
from ctisim.qbe.messages import CallPartyInfoChangedEvent, CallStateChangedEvent_V2, LineHuntCallStatusEvent
from tests.cluster.calls.desk import Desk, lines


def hunting(**settings: object) -> Desk:
    """1002 and 1003 are the members of 6001."""
    words = "".join(f", {key}: {value}" for key, value in settings.items())
    members = "" if "members" in settings else ", members: ['1002', '1003']"
    return Desk(f"number_plan: {{hunt_pilots: [{{number: '6001', name: Desk, ring: 10{members}{words}}}]}}")


def test_the_caller_hears_of_the_pilot_and_then_a_member_rings() -> None:
    desk = hunting()
    desk.watch("1001", "1002")
    desk.call("1001", "6001")
    assert desk.news() == lines("""
        1001 new DIALTONE 1001>
        1001 DIALTONE
        1001 DIALING
        1001 1001>6001
        1001 PROCEEDING
        1002 new OFFERING 1001>6001
        1002 OFFERING
        1002 ACCEPTED
        1001 RINGBACK
    """)
    party = desk.events(CallPartyInfoChangedEvent)[-1]
    assert party.cdpn_pattern_usage == PatternUsage.HUNTPILOT
    assert not party.cdpn_hunt_member_dn


def test_the_member_is_told_with_the_answer() -> None:
    desk = hunting()
    desk.watch("1001", "1002")
    desk.call("1001", "6001")
    desk.answer("1002")
    assert desk.news()[-3:] == ["1002 CONNECTED", "1001 CONNECTED", "1001 1001>6001"]
    assert desk.events(CallStateChangedEvent_V2)[-1].cdpn_hunt_member_dn == "1002"
    party = desk.events(CallPartyInfoChangedEvent)[-1]
    assert (party.called_party, party.un_modified_called_party, party.cdpn_hunt_member_dn) == ("6001", "6001", "1002")


def test_the_member_may_be_the_connected_party() -> None:
    desk = hunting(show_member="true")
    desk.watch("1001")
    desk.call("1001", "6001")
    desk.answer("1002")
    party = desk.events(CallPartyInfoChangedEvent)[-1]
    assert (party.called_party, party.un_modified_called_party) == ("1002", "6001")


def test_an_unanswered_call_moves_to_the_next_member() -> None:
    desk = hunting()
    desk.watch("1001", "1002", "1003")
    desk.call("1001", "6001")
    desk.news()
    assert desk.later(10) == lines("""
        1003 new OFFERING 1001>6001
        1003 OFFERING
        1003 ACCEPTED
        1001 1001>6001
        1002 IDLE 200
        1002 LineHuntCallStatus
    """)
    status = desk.events(LineHuntCallStatusEvent)[-1]
    assert (status.hunt_call_disposition, status.re_route_dn) == (HuntCallDisposition.CONTINUED, "1003")


def test_a_call_that_no_member_takes_is_forwarded() -> None:
    desk = hunting(forward_no_answer="'1005'")
    desk.watch("1001", "1003")
    desk.call("1001", "6001")
    desk.later(10)
    assert desk.later(10) == ["1001 1001>1005", "1003 IDLE 200", "1003 LineHuntCallStatus"]
    assert desk.events(LineHuntCallStatusEvent)[-1].hunt_call_disposition == HuntCallDisposition.FWD_NO_ANSWER
    assert desk.events(CallPartyInfoChangedEvent)[-1].reason == CallReason.FORWARDNOANWSER


def test_a_call_that_no_member_takes_fails_without_a_forward() -> None:
    desk = hunting()
    desk.watch("1001")
    desk.call("1001", "6001")
    desk.later(10)
    assert desk.later(10) == ["1001 DISCONNECTED 19"]
    assert desk.states("1002", "1003") == []


def test_a_member_that_rejects_passes_the_call_on() -> None:
    desk = hunting()
    desk.call("1001", "6001")
    desk.do(clearing.reject(desk.leg("1002")))
    assert (desk.states("1002"), desk.states("1003")) == ([], ["ACCEPTED"])


def test_a_busy_member_is_left_out() -> None:
    desk = Desk(
        "number_plan: {hunt_pilots: [{number: '6001', members: ['1002', '1003']}]}\n"
        "devices: [{name: SEP001794625DE6, lines: [{number: '1002', busy_trigger: 1}]}]"
    )
    desk.talk("1007", "1002")
    desk.call("1001", "6001")
    assert desk.states("1003") == ["ACCEPTED"]


@pytest.mark.parametrize("change", ["hunt_logged_in", "registered"])
def test_a_member_that_is_logged_out_or_gone_is_left_out(change: str) -> None:
    desk = hunting()
    setattr(desk.line("1002").device, change, False)
    desk.call("1001", "6001")
    assert (desk.states("1002"), desk.states("1003")) == ([], ["ACCEPTED"])


def test_a_members_own_forwarding_does_not_count() -> None:
    desk = hunting()
    desk.line("1002").forward.all = "1007"
    desk.line("1002").forward.no_answer = "1007"
    desk.call("1001", "6001")
    desk.later(10)
    assert (desk.states("1007"), desk.states("1003")) == ([], ["ACCEPTED"])


def test_nobody_free_is_busy_or_forwarded() -> None:
    desk, other = hunting(), hunting(forward_busy="'1007'")
    for each in (desk, other):
        for name in ("1002", "1003"):
            each.line(name).device.hunt_logged_in = False
        each.watch("1001")
        each.call("1001", "6001")
    assert desk.news()[-1] == "1001 DISCONNECTED 17"
    assert other.states("1007") == ["ACCEPTED"]


def test_a_circular_group_goes_on_after_the_last_member() -> None:
    desk = hunting(distribution="circular")
    desk.call("1001", "6001")
    desk.call("1007", "6001")
    assert (desk.states("1002"), desk.states("1003")) == (["ACCEPTED"], ["ACCEPTED"])


def test_the_longest_idle_member_rings_first() -> None:
    desk = hunting(distribution="longest idle time")
    desk.later(1)
    _, called = desk.talk("1007", "1002")
    desk.do(clearing.leave(called.participant))
    desk.call("1001", "6001")
    assert (desk.states("1002"), desk.states("1003")) == ([], ["ACCEPTED"])


def test_a_broadcast_rings_everywhere_until_one_answers() -> None:
    desk = hunting(distribution="broadcast")
    desk.watch("1001", "1002", "1003")
    desk.call("1001", "6001")
    assert (desk.states("1002"), desk.states("1003")) == (["ACCEPTED"], ["ACCEPTED"])
    desk.news()
    desk.answer("1003")
    assert desk.news() == ["1003 CONNECTED", "1001 CONNECTED", "1001 1001>6001", "1002 IDLE 16"]
    assert desk.states("1001", "1003") == ["CONNECTED", "CONNECTED"]


def test_a_broadcast_goes_on_where_others_ring() -> None:
    desk = hunting(distribution="broadcast")
    desk.call("1001", "6001")
    desk.do(clearing.reject(desk.leg("1002")))
    assert (desk.states("1001"), desk.states("1003")) == (["RINGBACK"], ["ACCEPTED"])
    desk.later(10)
    assert (desk.states("1001"), desk.states("1003")) == (["DISCONNECTED"], [])


def test_a_broadcast_stops_everywhere_when_one_member_redirects_it() -> None:
    desk = hunting(distribution="broadcast")
    desk.call("1001", "6001")
    desk.do(redirecting.redirect(desk.leg("1002"), redirecting.Wish("1007")))
    assert desk.states("1001", "1002", "1003", "1007") == ["RINGBACK", "ACCEPTED"]


def test_a_broadcast_stops_everywhere_when_it_is_picked_up() -> None:
    desk = hunting(distribution="broadcast")
    desk.call("1001", "6001")
    taker = dialling.originate(desk.calls, desk.line("1007"))
    desk.do([*pickup.lift(taker), *pickup.pick_up(taker, desk.leg("1002"))])
    assert desk.states("1001", "1002", "1003", "1007") == ["CONNECTED", "CONNECTED"]


def test_a_party_without_cti_may_be_a_member() -> None:
    desk = hunting(members="['3004', '3001']")
    desk.watch("1001")
    desk.call("1001", "6001")
    desk.later(2)
    assert desk.states("1001") == ["CONNECTED"]


def test_a_caller_that_gives_up_ends_the_hunt() -> None:
    desk = hunting()
    calling = desk.call("1001", "6001")
    desk.do(clearing.disconnect(calling))
    assert desk.later(60) == []
    assert desk.states("1001", "1002", "1003") == []


def test_a_call_that_its_member_redirects_was_last_at_the_pilot() -> None:
    desk = hunting()
    desk.watch("1001")
    desk.call("1001", "6001")
    called = desk.answer("1002")
    desk.news()
    assert desk.do(redirecting.redirect(called, redirecting.Wish("1007")))[0] == "1001 1001>1007 by 6001"


def test_a_call_may_be_redirected_to_a_pilot() -> None:
    desk = hunting()
    desk.watch("1001")
    _, called = desk.talk("1001", "1007")
    desk.do(redirecting.redirect(called, redirecting.Wish("6001")))
    desk.answer("1002")
    assert desk.states("1001", "1002") == ["CONNECTED", "CONNECTED"]
    assert desk.events(CallPartyInfoChangedEvent)[-1].cdpn_hunt_member_dn == "1002"


def test_a_call_that_was_only_offered_may_be_redirected_to_a_broadcast() -> None:
    desk = hunting(distribution="broadcast")
    desk.register("2001")
    desk.call("1001", "2001")
    desk.do(redirecting.redirect(desk.leg("2001"), redirecting.Wish("6001")))
    assert desk.states("1002", "1003") == ["ACCEPTED", "ACCEPTED"]
