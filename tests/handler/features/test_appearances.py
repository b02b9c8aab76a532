"""Shared lines: barging, privacy, selection; holding too long; tones."""

from __future__ import annotations

import pytest

from ctisim.cluster.special import appearances
from ctisim.errors import RequestRefused
from ctisim.qbe import Message
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallSelectStatus, CallState, Tone, ToneDirection
from ctisim.qbe.messages import (
    CallDisconnectRequest,
    CallHoldRequest,
    CallHoldReversionEvent,
    CallPlayToneRequest,
    CallPrivacyChangedEvent,
    CallRetrieveRequest,
    CallSelectChangedEvent,
    CallStateChangedEvent_V2,
    GlobalCallHandleChangedEvent,
    LineBargeEndedEvent,
    LineBargeStartedEvent,
    LineCBargeEndedEvent,
    LineCBargeStartedEvent,
    ToneChangedEvent,
)
from ctisim.security import KeyPair
from tests.handler.features.room import Room, code, events


@pytest.fixture
def shared(room: Room) -> Room:
    """A call from 1001 to the shared line, which the first appearance answered."""
    room.watch("1001", "1005", "1005'")
    room.talk("1001", "1005")
    return room


def test_who_barges_in_moves_into_the_call(shared: Room):
    passive = shared.leg("1005'")
    assert passive.state is CallState.REMOTEINUSE
    came = shared.told(appearances.barge(passive))
    assert len(events(came, LineBargeStartedEvent)) == len(events(came, LineBargeEndedEvent)) == 3
    (moved,) = events(came, GlobalCallHandleChangedEvent)
    assert (moved.new_global_call_id, moved.reason) == (shared.leg("1005").call.id, CallReason.BARGE)
    assert shared.state("1005'") is CallState.CONNECTED


def test_who_barged_in_leaves_alone(shared: Room):
    shared.told(appearances.barge(shared.leg("1005'")))
    own = shared.leg("1005'").id
    came = shared.ask(CallDisconnectRequest(line_id=shared.line_id("1005'"), call_leg_id=own))
    assert [event.state for event in events(came, CallStateChangedEvent_V2)] == [CallState.REMOTEINUSE]
    assert shared.state("1001") is CallState.CONNECTED


def test_a_shared_bridge_has_its_own_events(shared: Room):
    came = shared.told(appearances.barge(shared.leg("1005'"), shared_bridge=True))
    assert len(events(came, LineCBargeStartedEvent)) == len(events(came, LineCBargeEndedEvent)) == 3


def test_nobody_barges_into_a_private_call(shared: Room):
    came = shared.told(appearances.set_privacy(shared.leg("1005"), on=True))
    assert [event.b_privacy for event in events(came, CallPrivacyChangedEvent)] == [True]
    with pytest.raises(RequestRefused):
        appearances.barge(shared.leg("1005'"))


def test_a_selected_call_is_selected_remotely_elsewhere(shared: Room):
    came = shared.told(appearances.select(shared.leg("1005")))
    status = {event.line_id: event.call_select_status for event in events(came, CallSelectChangedEvent)}
    assert status == {
        shared.line_id("1005"): CallSelectStatus.SELECTEDLOCAL,
        shared.line_id("1005'"): CallSelectStatus.SELECTEDREMOTE,
    }


async def test_a_call_held_too_long_reverts_again_and_again(keys: KeyPair):
    room = Room(keys, Hold_Reversion_Duration=10, Hold_Reversion_Notification_Interval=20)
    await room.enter()
    room.watch("1001", "1002")
    leg, _ = room.talk("1001", "1002")
    handle = {"line_id": room.line_id("1001"), "call_leg_id": leg}
    room.ask(CallHoldRequest(**handle))
    assert len(events(room.later(10), CallHoldReversionEvent)) == 1
    assert len(events(room.later(20), CallHoldReversionEvent)) == 1
    room.ask(CallRetrieveRequest(**handle))
    assert not events(room.later(60), CallHoldReversionEvent)


def tone(room: Room, leg: int, direction: int) -> list[Message]:
    request = CallPlayToneRequest(line_id=room.line_id("1001"), call_leg_id=leg, tone=Tone.ZIP, direction=direction)
    return room.ask(request)


def test_a_tone_is_heard_here_or_there(room: Room):
    room.watch("1001", "1002")
    leg, _ = room.talk("1001", "1002")
    here = events(tone(room, leg, ToneDirection.LOCALONLY), ToneChangedEvent)
    there = events(tone(room, leg, ToneDirection.REMOTEONLY), ToneChangedEvent)
    assert [event.line_id for event in (*here, *there)] == [room.line_id("1001"), room.line_id("1002")]
    assert code(tone(room, leg, ToneDirection.NONE)) == CtiError.CTIERR_INVALID_PARAMETER
