"""Forced authorization and client matter codes."""

from __future__ import annotations

import pytest

from ctisim.cluster.calls import codes
from ctisim.errors import RequestRefused
from ctisim.qbe import Message
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallState, CodeRequired, Tone
from ctisim.qbe.messages import CallDialRequest, CallStateChangedEvent_V2, ToneChangedEvent
from tests.handler.features.room import Room, events


def dialled(room: Room, leg: int, digits: str) -> list[Message]:
    return room.ask(CallDialRequest(line_id=room.line_id("1001"), call_leg_id=leg, dest_address=digits))


def asked(came: list[Message]) -> list[int]:
    return [event.code_required for event in events(came, ToneChangedEvent) if event.tone == Tone.ZIPZIP]


def start(room: Room, number: str) -> tuple[int, list[int]]:
    """A call to a number that needs codes: the caller's leg, what was asked for."""
    room.watch("1001")
    leg = room.call("1001", number)
    return leg, asked(room.app.news())


def test_both_codes_are_asked_for_one_after_the_other(room: Room):
    room.watch("1001")
    leg = room.call("1001", "6101")
    assert room.state("1001") is CallState.DIALING
    assert asked(dialled(room, leg, "1234#")) == [CodeRequired.CMC_REQUIRED]
    dialled(room, leg, "678#")
    assert room.state("1001") is CallState.RINGBACK


def test_both_codes_in_one_go_are_taken(room: Room):
    leg, _ = start(room, "6101")
    dialled(room, leg, "1234#678#")
    assert room.state("1001") is CallState.RINGBACK


@pytest.mark.parametrize(("number", "code"), [("6201", "1234#"), ("6301", "678#")])
def test_one_code_is_enough_where_one_is_needed(room: Room, number: str, code: str):
    leg, _ = start(room, number)
    dialled(room, leg, code)
    assert room.state("1001") is CallState.RINGBACK


def test_a_wrong_code_ends_the_attempt(room: Room):
    leg, _ = start(room, "6201")
    states = [event.state for event in events(dialled(room, leg, "000#"), CallStateChangedEvent_V2)]
    assert states == [CallState.DISCONNECTED, CallState.IDLE]


def test_a_code_that_never_comes_ends_the_attempt(room: Room):
    start(room, "6201")
    came = room.later(15)
    heard = events(came, CallStateChangedEvent_V2)
    assert [event.state for event in heard[-2:]] == [CallState.DISCONNECTED, CallState.IDLE]
    assert (heard[-2].cause, heard[-2].reason) == (codes.CAUSE, CallReason.FAC_CMC)


def test_a_way_that_returns_leads_to_a_phone_of_the_cluster(room: Room):
    room.watch("1001", "1002")
    leg = room.call("1001", "641002")
    assert room.state("1001") is CallState.DIALING
    dialled(room, leg, "1234#")
    assert room.state("1002") is CallState.ACCEPTED


@pytest.mark.parametrize(
    ("authorization", "matter", "expected"),
    [
        ("", "", CtiError.CTIERR_FAC_CMC_REASON_FAC_CMC_NEEDED),
        ("", "678", CtiError.CTIERR_FAC_CMC_REASON_FAC_NEEDED),
        ("1234", "", CtiError.CTIERR_FAC_CMC_REASON_CMC_NEEDED),
        ("000", "678", CtiError.CTIERR_FAC_CMC_REASON_FAC_INVALID),
        ("1234", "000", CtiError.CTIERR_FAC_CMC_REASON_CMC_INVALID),
    ],
)
def test_a_redirect_without_the_right_codes_is_refused(room: Room, authorization: str, matter: str, expected: CtiError):
    with pytest.raises(RequestRefused) as refused:
        codes.check(room.cluster.calls.plan.find("6101"), authorization, matter)
    assert refused.value.code == expected
