"""Parked calls at phones that monitor them: status events, reminders, and where the calls go in the end."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from ctisim.cluster.calls import Leg, clearing, dialling, park_numbers, park_status, parking
from ctisim.qbe.enums import CallReason, ParkStatus
from ctisim.qbe.messages import LineParkStatusEvent, NewCallEvent
from tests.cluster.calls.desk import EVERY_LINE_EVENT, PHONES, Desk, lines

S = ParkStatus


def monitoring(**line: Any) -> Desk:
    """A desk whose 1002 monitors the calls it parked."""
    own = {"number": "1002", "park_monitoring": line}
    return Desk(f"devices: [{{name: {PHONES['1002']}, model: Cisco 7841, lines: [{own}]}}]")


@pytest.fixture
def monitored() -> Desk:
    return monitoring()


def park(desk: Desk) -> Leg:
    """1001 calls 1002 and is parked by it; its leg."""
    calling, called = desk.talk("1001", "1002")
    desk.do(parking.park(called, parking.park_number(called)))
    return calling


def statuses(desk: Desk) -> list[int]:
    return [event.park_state for event in desk.events(LineParkStatusEvent)]


def test_an_older_phone_hears_nothing_of_what_it_parked(desk: Desk) -> None:
    desk.watch("1002")
    park(desk)
    desk.later(60)
    assert statuses(desk) == []


def test_the_parker_is_reminded_and_the_call_still_waits(monitored: Desk) -> None:
    monitored.watch("1001", "1002")
    park(monitored)
    assert monitored.later(60) == ["1002 LineParkStatus"]
    assert statuses(monitored) == [S.PARKED, S.REMINDER]
    assert len(monitored.calls.parked) == 1


def test_without_a_reversion_timer_the_periodic_one_reminds() -> None:
    desk = monitoring(reversion_timer=0)
    desk.watch("1002")
    park(desk)
    desk.later(30)
    assert statuses(desk) == [S.PARKED, S.REMINDER]


def test_in_the_end_it_comes_back_to_the_parker(monitored: Desk) -> None:
    monitored.watch("1001", "1002")
    park(monitored)
    monitored.later(60)
    assert monitored.later(300) == lines("""
        1002 new OFFERING 1001>1002
        1002 OFFERING
        1002 ACCEPTED
        1001 1001>1002 by 5001
        1001 RINGBACK
        1002 LineParkStatus
    """)
    assert statuses(monitored)[-1] == S.FORWARDED
    assert monitored.events(NewCallEvent)[-1].reason == CallReason.PARKREMINDER


def test_in_the_end_it_goes_to_the_lines_destination() -> None:
    desk = monitoring(forward_no_retrieve="1003")
    desk.watch("1003")
    park(desk)
    desk.later(60)
    assert desk.later(300)[0] == "1003 new OFFERING 1001>1003"
    assert desk.events(NewCallEvent)[-1].reason == CallReason.FORWARD_NO_RETRIEVE
    assert desk.calls.parked == {}


def test_a_parked_party_that_gives_up_abandons_its_call(monitored: Desk) -> None:
    monitored.watch("1002")
    monitored.do(clearing.disconnect(park(monitored)))
    assert statuses(monitored) == [S.PARKED, S.ABANDONED]


def test_every_status_of_a_parked_call_has_one_transaction(monitored: Desk) -> None:
    monitored.watch("1002")
    park(monitored)
    number = park_numbers.may_unpark(monitored.calls, "5001")
    monitored.do(dialling.fetch(dialling.originate(monitored.calls, monitored.line("1003")), number))
    assert statuses(monitored) == [S.PARKED, S.RETRIEVED]
    assert len({event.transaction_id for event in monitored.events(LineParkStatusEvent)}) == 1


def test_who_asks_late_hears_how_the_call_stands(monitored: Desk) -> None:
    unasked = dataclasses.replace(EVERY_LINE_EVENT, b_park_status_event=False)
    application = monitored.watch("1002", wanted=unasked)
    park(monitored)
    monitored.later(60)
    opening = application.opened_line(monitored.line("1002"))
    assert opening is not None
    assert monitored.do(monitored.cluster.change_line_filter(opening, EVERY_LINE_EVENT))[-1] == "1002 LineParkStatus"
    event = monitored.events(LineParkStatusEvent)[-1]
    assert (event.park_state, event.is_existing) == (S.REMINDER, True)


def test_parked_calls_are_counted_where_they_are_monitored(monitored: Desk) -> None:
    park(monitored)
    assert [park_status.count(monitored.calls, monitored.line(name)) for name in ("1002", "1001")] == [1, 0]
