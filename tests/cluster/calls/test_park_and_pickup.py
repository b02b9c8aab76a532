"""Call park (CALL-FLOWS.md section 8) and call pickup (section 4)."""

from __future__ import annotations

import pytest

from ctisim.cluster.calls import Leg, clearing, dialling, park_numbers, parking, pickup
from ctisim.cluster.numberplan import ParkNumber
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallState, PickupType
from ctisim.qbe.messages import CallPartyInfoChangedEvent, NewCallEvent
from tests.cluster.calls.desk import Desk, lines

OFFERED_PICKUP = "service_parameters: {Cisco CallManager: {Auto Call Pickup Enabled: false}}"


def park(desk: Desk, leg: Leg) -> list[str]:
    return desk.do(parking.park(leg, parking.park_number(leg)))


def fetch(desk: Desk, name: str, number: str = "5001") -> list[str]:
    found = park_numbers.may_unpark(desk.calls, number)
    return desk.do(dialling.fetch(dialling.originate(desk.calls, desk.line(name)), found))


def test_the_far_end_waits_at_a_park_number(desk: Desk) -> None:
    desk.watch("1001", "1002")
    _, called = desk.talk("1001", "1002")
    assert park(desk, called) == lines("""
        1002 IDLE 16
        1001 1001>5001 by 1002
        1001 CONNECTED
    """)


def test_a_park_number_has_the_name_that_the_library_knows_it_by(desk: Desk) -> None:
    desk.watch("1001")
    park(desk, desk.talk("1001", "1002")[1])
    assert desk.events(CallPartyInfoChangedEvent)[-1].called_party_name == "Park Number"


def test_a_parked_call_is_fetched_into_a_new_call(desk: Desk) -> None:
    desk.watch("1001", "1003")
    calling, called = desk.talk("1001", "1002")
    park(desk, called)
    assert fetch(desk, "1003") == lines("""
        1003 new DIALTONE 1003>5001
        1003 DIALTONE
        1003 DIALING
        1003 1003>5001
        1003 PROCEEDING
        1001 moved to 2
        1003 1003>1001 by 5001
        1001 1003>1001 by 5001
        1003 CONNECTED
        1001 CONNECTED
    """)
    assert calling.call.id == 2
    assert desk.events(CallPartyInfoChangedEvent)[-1].reason == CallReason.UNPARK


def test_dialling_the_park_number_fetches_too(desk: Desk) -> None:
    _, called = desk.talk("1001", "1002")
    park(desk, called)
    desk.call("1003", "5001")
    assert desk.states("1001", "1003") == ["CONNECTED", "CONNECTED"]


def test_an_empty_park_number_has_nothing_to_fetch(desk: Desk) -> None:
    with pytest.raises(RequestRefused) as caught:
        park_numbers.may_unpark(desk.calls, "5001")
    assert caught.value.code == CtiError.CTIERR_INVALID_PARK_DN


def test_the_next_call_parks_at_the_next_number(desk: Desk) -> None:
    park(desk, desk.talk("1001", "1002")[1])
    _, other = desk.talk("1003", "1002")
    assert parking.park_number(other).number == "5002"


def test_park_numbers_run_out(desk: Desk) -> None:
    _, called = desk.talk("1001", "1002")
    numbers = [entry for entry in desk.calls.plan.entries() if isinstance(entry, ParkNumber)]
    desk.calls.parked.update(dict.fromkeys(numbers, called.call))
    with pytest.raises(RequestRefused) as caught:
        parking.park_number(called)
    assert caught.value.code == CtiError.CTIERR_CALL_PARK_NO_DN


def test_nobody_fetches_it_and_it_comes_back(desk: Desk) -> None:
    desk.watch("1001", "1002")
    park(desk, desk.talk("1001", "1002")[1])
    assert desk.later(60) == lines("""
        1002 new OFFERING 1001>1002
        1002 OFFERING
        1002 ACCEPTED
        1001 1001>1002 by 5001
        1001 RINGBACK
    """)
    assert desk.events(NewCallEvent)[-1].reason == CallReason.PARKREMINDER
    assert desk.calls.parked == {}


def test_a_parked_party_may_give_up(desk: Desk) -> None:
    calling, called = desk.talk("1001", "1002")
    park(desk, called)
    desk.do(clearing.disconnect(calling))
    assert desk.calls.parked == {}


def test_the_caller_may_park_too(desk: Desk) -> None:
    desk.watch("1002")
    calling, _ = desk.talk("1001", "1002")
    park(desk, calling)
    event = desk.events(CallPartyInfoChangedEvent)[-1]
    assert (event.un_modified_calling_party, event.un_modified_called_party) == ("1002", "5001")


def pick_up(desk: Desk, name: str) -> list[str]:
    ringing = pickup.find(desk.calls, desk.line(name), PickupType.PICKUP_TYPE_NORMAL)
    leg = dialling.originate(desk.calls, desk.line(name))
    return desk.do([*pickup.lift(leg), *pickup.pick_up(leg, ringing)])


def test_who_picks_up_goes_over_into_the_ringing_call(desk: Desk) -> None:
    desk.watch("1001", "1002", "1003")
    desk.call("1001", "1002")
    desk.news()
    assert pick_up(desk, "1003") == lines("""
        1003 new DIALTONE 1003>
        1003 DIALTONE
        1003 moved to 1
        1002 IDLE 16
        1003 1001>1003 by 1002
        1003 CONNECTED
        1001 1001>1002
        1001 CONNECTED
        1001 1001>1003 by 1002
    """)


def test_without_auto_pickup_it_rings_first() -> None:
    desk = Desk(OFFERED_PICKUP)
    desk.watch("1001", "1002", "1003")
    desk.call("1001", "1002")
    desk.news()
    assert pick_up(desk, "1003") == lines("""
        1003 new DIALTONE 1003>
        1003 DIALTONE
        1003 IDLE 16
        1003 new OFFERING 1001>1003
        1003 OFFERING
        1002 IDLE 16
        1001 1001>1003 by 1002
        1003 ACCEPTED
    """)


def press_group_pickup(desk: Desk, name: str, number: str) -> list[str]:
    leg = dialling.originate(desk.calls, desk.line(name))
    leg.participant.picks_up = True
    return desk.do([*dialling.go_off_hook(leg), *dialling.dial(leg, number)])


def test_a_group_that_is_dialled_is_a_party_of_both_calls(desk: Desk) -> None:
    desk.watch("1005")
    desk.call("1001", "1002")
    desk.news()
    assert press_group_pickup(desk, "1005", "6000") == lines("""
        1005 new DIALTONE 1005>
        1005 DIALTONE
        1005 DIALING
        1005 1005>6000 by 6000
        1005 PROCEEDING
        1005 moved to 1
        1005 1001>1005 by 1002
        1005 CONNECTED
    """)


def test_group_pickup_takes_the_number_of_a_ringing_phone_too(desk: Desk) -> None:
    desk.call("9001", "1002")
    desk.call("9002", "1001")
    press_group_pickup(desk, "1003", "1001")
    assert [other.party.number for other in desk.leg("1003").participant.others] == ["9002"]


def test_who_dials_a_group_where_nothing_rings_hears_reorder(desk: Desk) -> None:
    press_group_pickup(desk, "1003", "6000")
    assert desk.states("1003") == ["DISCONNECTED"]


def test_the_longest_ringing_call_is_picked_up_first(desk: Desk) -> None:
    desk.call("9001", "1002")
    desk.later(1)
    desk.call("9002", "1001")
    ringing = pickup.find(desk.calls, desk.line("1003"), PickupType.PICKUP_TYPE_NORMAL)
    assert ringing.line is desk.line("1002")


def test_a_group_is_picked_up_by_its_number(desk: Desk) -> None:
    desk.call("9001", "1002")
    assert pickup.find(desk.calls, desk.line("1005"), PickupType.PICKUP_TYPE_GROUP, "6000").state is CallState.ACCEPTED


def test_a_number_is_picked_up_directly(desk: Desk) -> None:
    desk.call("9001", "1002")
    desk.call("9002", "1001")
    ringing = pickup.find(desk.calls, desk.line("1003"), PickupType.PICKUP_TYPE_DIRECTED, "1001")
    assert ringing.line is desk.line("1001")


def test_an_associated_group_is_the_other_one() -> None:
    desk = Desk("number_plan: {pickup_groups: [{number: 6000, others: [6001]}, {number: 6001}]}")
    with pytest.raises(RequestRefused) as caught:
        pickup.find(desk.calls, desk.line("1001"), PickupType.PICKUP_TYPE_OTHER)
    assert caught.value.code == CtiError.CTIERR_NO_CALLS_TO_PICKUP


@pytest.mark.parametrize(
    ("name", "kind", "number", "code"),
    [
        ("1003", PickupType.PICKUP_TYPE_NORMAL, "", CtiError.CTIERR_NO_CALLS_TO_PICKUP),
        ("1005", PickupType.PICKUP_TYPE_NORMAL, "", CtiError.CTIERR_INVALID_PICKUPGROUP),
        ("1003", PickupType.PICKUP_TYPE_GROUP, "4711", CtiError.CTIERR_INVALID_PICKUPGROUP),
    ],
)
def test_there_may_be_nothing_to_pick_up(desk: Desk, name: str, kind: int, number: str, code: CtiError) -> None:
    with pytest.raises(RequestRefused) as caught:
        pickup.find(desk.calls, desk.line(name), kind, number)
    assert caught.value.code == code
