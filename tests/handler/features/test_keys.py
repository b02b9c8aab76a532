"""Keys beyond the keypad: Record, Barge."""

from __future__ import annotations

import pytest

from ctisim.cluster.administration import NotPossible
from ctisim.cluster.administration.keys import Key, press
from ctisim.cluster.special import appearances
from ctisim.errors import RequestRefused
from ctisim.qbe.enums import CallRecordingType, CallState, CallStateCause
from ctisim.qbe.messages import (
    CallAttributeInfoEvent,
    CallHoldRequest,
    CallRecordingEndedEvent,
    CallRecordingStartedEvent,
    CallStateChangedEvent_V2,
    NewCallEvent,
)
from tests.handler.features.room import Room, events


@pytest.fixture
def shared(room: Room) -> Room:
    """A call from 1001 to the shared line, which the first appearance answered."""
    room.watch("1001", "1005", "1005'")
    room.talk("1001", "1005")
    return room


def test_record_begins_and_ends_a_recording(room: Room):
    room.watch("1001", "1022")
    room.talk("1001", "1022")
    line = room.line("1022")
    came = room.told(press(room.cluster, line, Key.RECORD))
    (_, info) = events(came, CallRecordingStartedEvent, CallAttributeInfoEvent)
    assert info.call_recording_type == CallRecordingType.USER_INITIATED_FROM_DEVICE
    assert events(room.told(press(room.cluster, line, Key.RECORD)), CallRecordingEndedEvent)


def test_a_barging_phone_shows_its_call_at_every_appearance(shared: Room):
    came = shared.told(press(shared.cluster, shared.line("1005'"), Key.BARGE))
    new = events(came, NewCallEvent)
    assert [(event.line_id, event.b_remote_in_use) for event in new] == [
        (shared.line_id("1005'"), False),
        (shared.line_id("1005"), True),
    ]
    over = [event for event in events(came, CallStateChangedEvent_V2) if event.call_leg_id == new[1].call_leg_id]
    assert [(event.state, event.cause) for event in over] == [(CallState.IDLE, CallStateCause.NORMALCALLCLEARING)]


def test_by_a_shared_bridge_the_other_appearances_see_nothing_of_the_call(shared: Room):
    came = shared.told(appearances.barge(shared.leg("1005'"), shared_bridge=True))
    assert [event.line_id for event in events(came, NewCallEvent)] == [shared.line_id("1005'")]


def test_who_barged_in_is_out_when_the_phone_holds(shared: Room):
    shared.told(press(shared.cluster, shared.line("1005'"), Key.BARGE))
    shared.ask(CallHoldRequest(line_id=shared.line_id("1005"), call_leg_id=shared.leg("1005").id))
    assert shared.state("1005'") is CallState.ONHOLD


def test_nobody_barges_into_a_private_call(shared: Room):
    shared.told(appearances.set_privacy(shared.leg("1005"), on=True))
    with pytest.raises(RequestRefused):
        press(shared.cluster, shared.line("1005'"), Key.BARGE)


@pytest.mark.parametrize("key", list(Key))
def test_a_key_without_a_call_does_nothing(room: Room, key: Key):
    with pytest.raises(NotPossible):
        press(room.cluster, room.line("1001"), key)
    with pytest.raises(NotPossible, match="no CTI"):
        press(room.cluster, room.cluster.calls.plan.find("3001"), key)
