"""Orders to the people at virtual phones, on paper."""

from __future__ import annotations

import pytest

from ctisim.cluster.administration import NotPossible, Unknown
from ctisim.errors import RequestRefused
from ctisim.lab import Habit, OnCall
from ctisim.qbe.enums import CallState
from ctisim.qbe.messages import (
    CallStateChangedEvent_V2,
    DeviceOpenRequest,
    DtmfEvent,
    LineOpenRequest,
    NewCallEvent,
)
from ctisim.qbe.structures import LineEventFilter
from tests.handler.paper import PaperApplication, PaperServer

WATCHING = LineEventFilter(call_state_changed=True, b_new_call_event=True, dtmf=True)


@pytest.fixture
def watched(app: PaperApplication) -> PaperApplication:
    """The application watches 1001."""
    app.ask(DeviceOpenRequest(device_name="SEP001794625DE5"))
    app.ask(LineOpenRequest(device_name="SEP001794625DE5", line_name="1001", filter=WATCHING))
    return app


def states(app: PaperApplication) -> list[int]:
    return [event.state for event in app.news() if isinstance(event, CallStateChangedEvent_V2)]


async def test_people_call_answer_hold_and_hang_up(paper: PaperServer, watched: PaperApplication) -> None:
    phones = paper.manager.administration.phones
    phones.call("1002", "1001")
    told = watched.news()
    assert isinstance(told[0], NewCallEvent)
    assert told[-1].state == CallState.ACCEPTED
    phones.answer("1001")
    assert states(watched) == [CallState.CONNECTED]
    phones.hold("1001")
    phones.retrieve("1001")
    assert states(watched) == [CallState.ONHOLD, CallState.CONNECTED]
    phones.hang_up("1002")
    assert states(watched) == [CallState.IDLE]
    assert paper.manager.cluster.calls.calls == {}


async def test_a_caller_outside_calls_in(paper: PaperServer, watched: PaperApplication) -> None:
    paper.manager.administration.phones.call("9001", "1001")
    (offered, *_) = watched.news()
    assert offered.un_modified_calling_party == "9001"


async def test_digits_are_dialled_one_by_one(paper: PaperServer, watched: PaperApplication) -> None:
    phones = paper.manager.administration.phones
    for digit in "1002":
        phones.dial("1001", digit)
    assert states(watched)[-1] == CallState.RINGBACK


async def test_keys_are_heard_at_the_other_end(paper: PaperServer, watched: PaperApplication) -> None:
    phones = paper.manager.administration.phones
    phones.call("1002", "1001")
    phones.answer("1001")
    watched.news()
    phones.press("1002", "12#")
    assert [event.digit for event in watched.news() if isinstance(event, DtmfEvent)] == [1, 2, 15]
    with pytest.raises(NotPossible, match="keypad"):
        phones.press("1002", "x")


async def test_a_habit_is_taken_up_at_once(paper: PaperServer, watched: PaperApplication) -> None:
    phones = paper.manager.administration.phones
    phones.habit("1001", Habit(on_call=OnCall.ANSWER, after=2))
    phones.call("1002", "1001")
    watched.news()
    paper.clock.advance(2)
    assert states(watched) == [CallState.CONNECTED]


async def test_a_call_ends_for_everybody(paper: PaperServer, watched: PaperApplication) -> None:
    phones = paper.manager.administration.phones
    leg = phones.call("1001", "1002")
    phones.end_call(leg.call.id)
    assert states(watched)[-1] == CallState.IDLE
    with pytest.raises(Unknown):
        phones.end_call(leg.call.id)


async def test_what_cannot_be_is_refused(paper: PaperServer) -> None:
    phones = paper.manager.administration.phones
    for order in (phones.answer, phones.hold, phones.retrieve, phones.hang_up):
        with pytest.raises(NotPossible):
            order("1001")
    with pytest.raises(Unknown, match="4711"):
        phones.call("4711", "1001")
    with pytest.raises(Unknown, match="SEP0"):
        phones.answer("1001", "SEP0")
    paper.manager.administration.devices.unregister("SEP001794625DE5")
    with pytest.raises(RequestRefused):
        phones.call("1001", "1002")


async def test_a_shared_number_is_told_apart_by_its_device(paper: PaperServer) -> None:
    phones = paper.manager.administration.phones
    first, second = phones.appearances("1005")
    assert phones.at("1005") is first
    assert phones.at("1005", "SEP001794625DE9") is second


async def test_calls_end_with_the_world(paper: PaperServer) -> None:
    administration = paper.manager.administration
    administration.phones.call("1002", "1001")
    administration.restore()
    assert paper.manager.cluster.calls.calls == {}
    paper.clock.advance(300)


async def test_the_forward_key_waits_for_a_number(paper: PaperServer) -> None:
    phones = paper.manager.administration.phones
    phones.forward_key("1001")
    phones.dial("1001", "1002")
    assert paper.manager.cluster.devices["SEP001794625DE5"].lines[0].forward.all == "1002"
    with pytest.raises(NotPossible):
        phones.forward_key("9001")
