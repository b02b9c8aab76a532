"""Recording: asked for, automatic, by a key; and agent greetings."""

from __future__ import annotations

import pytest

from ctisim.cluster.calls import holding, transferring
from ctisim.qbe import Message
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallRecordingType, RecordingInvocationType
from ctisim.qbe.messages import (
    CallAnswerRequest,
    CallAttributeInfoEvent,
    CallDisconnectRequest,
    CallHoldRequest,
    CallRecordingEndedEvent,
    CallRecordingFailedEvent,
    CallRecordingStartedEvent,
    CallRecordingStartRequest,
    CallRetrieveRequest,
    CallSendMediaToBIBEndedEvent,
    CallStartSendMediaToBIBRequest,
    CallStateChangedEvent_V2,
    CallStopRecordingRequest,
    CallStopSendMediaToBIBRequest,
    FailureResponse,
)
from ctisim.security import KeyPair
from tests.handler.features.room import Room, code, events, names, phone

SILENT, USER = RecordingInvocationType.SILENT, RecordingInvocationType.USER


@pytest.fixture
def leg(room: Room) -> int:
    """A leg at 1022, which may be recorded when asked for."""
    room.watch("1001", "1022")
    return room.talk("1001", "1022")[1]


def record(room: Room, leg: int, line: str = "1022", kind: int = SILENT) -> list[Message]:
    request = CallRecordingStartRequest(line_id=room.line_id(line), call_leg_id=leg, tone=3, invocation_type=kind)
    return room.ask(request)


def stop(room: Room, leg: int, kind: int = SILENT) -> list[Message]:
    request = CallStopRecordingRequest(line_id=room.line_id("1022"), call_leg_id=leg, invocation_type=kind)
    return room.ask(request)


def test_a_recording_is_answered_then_told(room: Room, leg: int):
    came = record(room, leg)
    assert names(came) == ["CallRecordingStartResponse", "CallRecordingStartedEvent", "CallAttributeInfoEvent"]
    assert came[2].call_recording_type == CallRecordingType.APPLICATION_INITIATED_SILENT


def test_holding_interrupts_a_recording(room: Room, leg: int):
    record(room, leg)
    handle = {"line_id": room.line_id("1022"), "call_leg_id": leg}
    assert events(room.ask(CallHoldRequest(**handle)), CallRecordingEndedEvent)
    assert code(stop(room, leg)) == CtiError.CTIERR_RECORDING_SESSION_INACTIVE
    assert events(room.ask(CallRetrieveRequest(**handle)), CallRecordingStartedEvent)


def test_a_recording_begins_anew_with_another_party(room: Room, leg: int):
    room.watch("1003")
    record(room, leg)
    first = room.leg("1001")
    room.told(holding.hold(first))
    room.talk("1001", "1003")
    came = room.told(transferring.transfer(first, room.leg("1001")))
    heard = events(came, CallRecordingEndedEvent, CallRecordingStartedEvent, CallAttributeInfoEvent)
    assert names(heard) == ["CallRecordingEndedEvent", "CallRecordingStartedEvent", "CallAttributeInfoEvent"]


def test_a_recording_is_stopped_by_its_own_kind(room: Room, leg: int):
    record(room, leg, kind=USER)
    assert code(stop(room, leg)) == CtiError.CTIERR_RECORDING_INVOCATION_TYPE_NOT_MATCHING
    assert events(stop(room, leg, USER), CallRecordingEndedEvent)
    assert code(stop(room, leg, USER)) == CtiError.CTIERR_NO_RECORDING_SESSION


def test_the_end_of_the_call_is_told_after_that_of_the_recording(room: Room, leg: int):
    record(room, leg)
    came = room.ask(CallDisconnectRequest(line_id=room.line_id("1022"), call_leg_id=leg))
    told = names(events(came, CallRecordingEndedEvent, CallStateChangedEvent_V2))
    assert told[0] == "CallRecordingEndedEvent"


def test_a_line_may_be_recorded_always(room: Room):
    room.watch("1001", "1021")
    room.call("1001", "1021")
    came = room.ask(CallAnswerRequest(line_id=room.line_id("1021"), call_leg_id=room.leg("1021").id))
    (attribute,) = events(came, CallAttributeInfoEvent)
    assert attribute.call_recording_type == CallRecordingType.AUTOMATIC


def test_the_record_key_begins_and_ends_a_recording(room: Room, leg: int):
    recording, here = room.cluster.special.recording, room.leg("1022")
    (attribute,) = events(room.told(recording.press_record(here)), CallAttributeInfoEvent)
    assert attribute.call_recording_type == CallRecordingType.USER_INITIATED_FROM_DEVICE
    assert events(room.told(recording.press_record(here)), CallRecordingEndedEvent)


def test_without_a_recorder_a_recording_fails(room: Room, leg: int):
    room.cluster.special.recording.available = False
    assert events(record(room, leg), CallRecordingFailedEvent)


def test_a_line_without_recording_is_refused(room: Room):
    room.watch("1001", "1002")
    _, leg = room.talk("1001", "1002")
    assert code(record(room, leg, "1002")) == CtiError.CTIERR_RECORDING_CONFIG_NOT_MATCHING


@pytest.mark.parametrize(("allowed", "refused"), [("Allow recording", False), ("Do not allow recording", True)])
async def test_an_authenticated_phone_is_recorded_where_that_is_allowed(keys: KeyPair, allowed: str, refused: bool):
    secure = {**phone("1023", recording="selective"), "security_mode": "authenticated"}
    room = Room(keys, secure, Authenticated_Phone_Recording=allowed)
    await room.enter()
    room.watch("1001", "1023")
    came = record(room, room.talk("1001", "1023")[1], "1023")
    assert came[0].result & 0xFFFFFFFF == (CtiError.CTIERR_SECURITY_CAPABILITY_MISMATCH if refused else 0)


def test_a_second_recording_is_refused(room: Room, leg: int):
    record(room, leg)
    assert code(record(room, leg)) == CtiError.CTIERR_RECORDING_ALREADY_INPROGRESS


def test_a_greeting_is_played_until_it_is_stopped(room: Room):
    room.watch("1001", "1002", "1003")
    _, agent = room.talk("1001", "1002")
    here = {"line_id": room.line_id("1002"), "call_leg_id": agent}
    came = room.ask(CallStartSendMediaToBIBRequest(**here, called_party_number="1002", stream_dn="1003"))
    assert not [name for name in names(came) if name.endswith("Response")]
    answered = room.ask(CallAnswerRequest(line_id=room.line_id("1003"), call_leg_id=room.leg("1003").id))
    told = [name for name in names(answered) if "BIB" in name]
    assert told == ["CallStartSendMediaToBIBResponse", "CallSendMediaToBIBStartedEvent"]
    (ended,) = events(room.ask(CallStopSendMediaToBIBRequest(**here)), CallSendMediaToBIBEndedEvent)
    assert ended.successful
    assert code(room.ask(CallStopSendMediaToBIBRequest(**here))) == CtiError.CTIERR_NO_SEND_MEDIA_TO_BIB_SESSION


def test_a_greeting_that_nobody_plays_is_refused_in_the_end(room: Room):
    room.watch("1001", "1002", "1003")
    _, agent = room.talk("1001", "1002")
    here = {"line_id": room.line_id("1002"), "call_leg_id": agent}
    room.ask(CallStartSendMediaToBIBRequest(**here, called_party_number="1002", stream_dn="1003"))
    leg = room.leg("1003").id
    came = room.ask(CallDisconnectRequest(line_id=room.line_id("1003"), call_leg_id=leg))
    (failure,) = events(came, FailureResponse)
    assert failure.result & 0xFFFFFFFF == CtiError.CTIERR_START_SEND_MEDIA_TO_BIB_FAILED
    assert not events(came, CallSendMediaToBIBEndedEvent)


def test_a_bridge_that_plays_already_plays_no_greeting(room: Room):
    room.watch("1001", "1002", "1003")
    _, agent = room.talk("1001", "1002")
    room.server.manager.administration.devices.bridge(room.line("1002").device.name, free=False)
    here = {"line_id": room.line_id("1002"), "call_leg_id": agent}
    came = room.ask(CallStartSendMediaToBIBRequest(**here, called_party_number="1002", stream_dn="1003"))
    assert code(came) == CtiError.CTIERR_RESOURCE_NOT_AVAILABLE


def test_a_greeting_ends_with_the_agents_call(room: Room):
    room.watch("1001", "1002", "1003")
    _, agent = room.talk("1001", "1002")
    here = {"line_id": room.line_id("1002"), "call_leg_id": agent}
    room.ask(CallStartSendMediaToBIBRequest(**here, called_party_number="1002", stream_dn="1003"))
    second = room.ask(CallStartSendMediaToBIBRequest(**here, called_party_number="1002", stream_dn="1003"))
    assert code(second) == CtiError.CTIERR_EXISTING_SEND_MEDIA_TO_BIB_SESSION
    room.ask(CallAnswerRequest(line_id=room.line_id("1003"), call_leg_id=room.leg("1003").id))
    room.ask(CallDisconnectRequest(**here))
    assert not room.cluster.calls.calls
