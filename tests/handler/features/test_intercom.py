"""Intercom calls, and the targets of intercom lines."""

from __future__ import annotations

from ctisim.qbe import Message
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallState, CallType
from ctisim.qbe.messages import (
    CallHoldRequest,
    CallIntercomTalkbackRequest,
    DeviceStateActiveEvent,
    DeviceStateWhisperEvent,
    LineCallInitiateRequest,
    LineIntercomSpeedDialInfoChangedEv,
    LineIntercomSpeedDialInfoChangeRequest,
    LineIntercomSpeedDialInfoRestorationFailedEv,
    NewCallEvent,
    ProviderAllocateGlobalCallHandleRequest,
    StartReceptionEvent,
    StartTransmissionEvent,
    ToneChangedEvent,
)
from ctisim.qbe.structures import LineIntercomSpeedDialInfo
from tests.handler.features.room import Room, code, events, names


def intercom_call(room: Room) -> list[Message]:
    room.watch("1011", "1012")
    call = room.app.answer(ProviderAllocateGlobalCallHandleRequest()).call_id
    request = LineCallInitiateRequest(line_id=room.line_id("1011"), global_call_id=call, dest_address="1012")
    return room.ask(request)


def test_the_target_listens_at_once(room: Room):
    came = intercom_call(room)
    types = [event.cti_call_type for event in events(came, NewCallEvent)]
    assert types == [CallType.INTERCOM_ORIGINATOR, CallType.INTERCOM_TARGET]
    assert (room.state("1011"), room.state("1012")) == (CallState.CONNECTED, CallState.WHISPER)
    assert names(events(came, StartReceptionEvent, StartTransmissionEvent)) == [
        "StartTransmissionEvent",
        "StartReceptionEvent",
    ]
    assert len(events(came, ToneChangedEvent)) == 2
    assert [event.device_id for event in events(came, DeviceStateWhisperEvent)] == [room.device_id("1012")]


def test_the_target_talks_back(room: Room):
    intercom_call(room)
    handle = {"line_id": room.line_id("1012"), "call_leg_id": room.leg("1012").id}
    assert code(room.ask(CallHoldRequest(**handle))) == CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE
    came = room.ask(CallIntercomTalkbackRequest(**handle))
    assert room.state("1012") is CallState.CONNECTED
    assert [event.device_id for event in events(came, DeviceStateActiveEvent)] == [room.device_id("1012")]
    assert names(events(came, StartReceptionEvent, StartTransmissionEvent)) == [
        "StartTransmissionEvent",
        "StartReceptionEvent",
    ]
    assert code(room.ask(CallIntercomTalkbackRequest(**handle))) == CtiError.CTIERR_INTERCOM_TALKBACK_FAILURE


def change(room: Room, number: str, *, on: bool = True, line: str = "1011") -> list[Message]:
    info = LineIntercomSpeedDialInfo(number=number, label="Mine", unicode_label="Mine")
    request = LineIntercomSpeedDialInfoChangeRequest(
        line_id=room.line_id(line), intercom_info=info, b_set_intercom_target=on
    )
    return room.ask(request)


def test_a_target_is_set_and_given_up(room: Room):
    room.watch("1011", "1001")
    (changed,) = events(change(room, "1012"), LineIntercomSpeedDialInfoChangedEv)
    assert (changed.is_intercom_target_set, changed.current_intercom_info.label) == (True, "Mine")
    assert room.cluster.special.intercom.target(room.line("1011")) == "1012"
    (changed,) = events(change(room, "", on=False), LineIntercomSpeedDialInfoChangedEv)
    assert (changed.is_intercom_target_set, changed.current_intercom_info.label) == (False, "Twelve")
    assert code(change(room, "1002")) == CtiError.CTIERR_INTERCOM_SPEEDDIAL_DESTN_INVALID
    assert code(change(room, "1012", line="1001")) == CtiError.CTIERR_OPERATION_NOT_ALLOWED


async def test_only_one_application_sets_the_target(room: Room):
    room.watch("1011")
    change(room, "1012")
    plain = await room.another()
    room.watch("1011", app=plain)
    request = LineIntercomSpeedDialInfoChangeRequest(line_id=room.line_id("1011", plain), b_set_intercom_target=True)
    assert code(plain.ask(request)) == CtiError.CTIERR_INTERCOM_SPEEDDIAL_ALREADY_SET


def test_a_target_that_cannot_be_restored_is_told(room: Room):
    room.watch("1011")
    failed = room.cluster.special.intercom.not_restored(
        room.line("1011"), CtiError.CTIERR_INTERCOM_SPEEDDIAL_ALREADY_SET
    )
    assert events(room.told(failed), LineIntercomSpeedDialInfoRestorationFailedEv)
