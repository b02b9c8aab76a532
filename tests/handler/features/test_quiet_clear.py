"""The other end of a call is gone without a goodbye: half a call is left, which can only be hung up."""

from __future__ import annotations

import pytest

from ctisim.cluster.administration import devices
from ctisim.errors import RequestRefused
from ctisim.qbe import Request
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallState, CallStateCause, DeviceOutOfServiceReason
from ctisim.qbe.messages import (
    CallAnswerRequest,
    CallDirectTransferRequest,
    CallDisconnectRequest,
    CallHoldRequest,
    CallJoinRequest,
    CallParkRequest,
    CallRedirectRequest,
    CallRetrieveRequest,
    CallSetupConferenceRequest,
    CallSetupTransferRequest,
    CallStateChangedEvent_V2,
    StopTransmissionEvent,
)
from ctisim.qbe.structures import CtiCallHandle
from tests.handler.features.room import Room, code, events

GONE = DeviceOutOfServiceReason.CALL_MANAGER_FAILURE


def lose(room: Room, number: str, reason: DeviceOutOfServiceReason = GONE) -> list[tuple[int, CallState, int]]:
    """A device is lost; the states that followed, by leg."""
    room.app.news()
    room.server.manager.administration.devices.out_of_service(room.line(number).device.name, reason)
    told = room.app.news()
    assert not [event for event in events(told, StopTransmissionEvent) if event.device_id == room.device_id("1001")]
    return [(event.call_leg_id, event.state, event.cause) for event in events(told, CallStateChangedEvent_V2)]


@pytest.mark.parametrize("reason", [1, 3, 4])
def test_a_lost_device_fails_and_who_talked_to_it_goes_on_as_if_nothing_had_happened(room: Room, reason: int):
    room.watch("1001", "1002")
    _, there = room.talk("1001", "1002")
    assert lose(room, "1002", DeviceOutOfServiceReason(reason)) == [
        (there, CallState.DISCONNECTED, CallStateCause.TEMPORARYFAILURE),
        (there, CallState.IDLE, CallStateCause.TEMPORARYFAILURE),
    ]
    assert room.state("1001") is CallState.CONNECTED


def test_a_phone_cannot_hold_half_a_call_either(room: Room):
    room.watch("1001", "1002")
    room.talk("1001", "1002")
    lose(room, "1002")
    with pytest.raises(RequestRefused):
        room.server.manager.administration.phones.hold("1001")
    room.server.manager.administration.phones.hang_up("1001")
    assert not room.cluster.calls.calls


@pytest.mark.parametrize(
    "request_of",
    [
        CallHoldRequest,
        CallRetrieveRequest,
        CallSetupTransferRequest,
        CallSetupConferenceRequest,
        CallRedirectRequest,
        CallDirectTransferRequest,
        CallJoinRequest,
        CallParkRequest,
        CallAnswerRequest,
    ],
)
def test_half_a_call_takes_no_feature(room: Room, request_of: type[Request]):
    room.watch("1001", "1002")
    here, _ = room.talk("1001", "1002")
    lose(room, "1002")
    request = request_of(line_id=room.line_id("1001"), call_leg_id=here)
    assert code(room.ask(request)) == CtiError.CTIERR_OPERATION_FAILED_QUIETCLEAR


def test_half_a_call_cannot_be_joined_to_another(room: Room):
    room.watch("1001", "1002", "1003")
    here, _ = room.talk("1001", "1002")
    room.ask(CallHoldRequest(line_id=room.line_id("1001"), call_leg_id=here))
    second, _ = room.talk("1001", "1003")
    lose(room, "1002")
    join = CallJoinRequest(
        line_id=room.line_id("1001"), call_leg_id=second, other_calls=(CtiCallHandle(call_leg_id=here),)
    )
    assert code(room.ask(join)) == CtiError.CTIERR_OPERATION_FAILED_QUIETCLEAR


def test_half_a_call_is_hung_up(room: Room):
    room.watch("1001", "1002")
    here, _ = room.talk("1001", "1002")
    lose(room, "1002")
    told = room.ask(CallDisconnectRequest(line_id=room.line_id("1001"), call_leg_id=here))
    assert [event.state for event in events(told, CallStateChangedEvent_V2)] == [CallState.IDLE]
    assert not room.cluster.calls.calls


def test_a_phone_that_unregisters_says_goodbye(room: Room):
    room.watch("1001", "1002")
    room.talk("1001", "1002")
    room.told(each for each in devices.unregister(room.cluster, room.line("1002").device) if hasattr(each, "event"))
    assert not room.cluster.calls.calls


def test_a_ringing_device_that_is_lost_is_just_not_reached(room: Room):
    room.watch("1001", "1002")
    room.call("1001", "1002")
    lose(room, "1002")
    assert room.state("1001") is CallState.DISCONNECTED
    assert not room.leg("1001").call.half
