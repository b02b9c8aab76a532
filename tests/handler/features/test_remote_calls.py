"""Calls of CTI remote devices: at the remote destination, and dialled by way of the office."""

from __future__ import annotations

import pytest

from ctisim.cluster.administration import NotPossible
from ctisim.qbe import Message
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallState, CallType
from ctisim.qbe.messages import (
    CallDisconnectRequest,
    CallPartyInfoChangedEvent,
    CallStateChangedEvent_V2,
    LineCallInitiateRequest,
    NewCallEvent,
    ProviderAllocateGlobalCallHandleRequest,
    ProviderDeviceAddRemoteDestinationRequest,
    ProviderDeviceConfigurationChangedEvent_V2,
    ProviderDeviceUpdateRemoteDestinationRequest,
)
from ctisim.security import KeyPair
from tests.handler.features.room import Room, code, events, phone

MOBILE = "916267829523"
REMOTE = {
    "name": "CTIRD1032",
    "model": "CTI Remote Device",
    "lines": [{"number": "1032"}],
    "remote_destinations": [{"number": MOBILE, "name": "Mobile", "active": True}, {"number": "9031"}],
}


@pytest.fixture
async def room(keys: KeyPair) -> Room:
    room = Room(keys, REMOTE, phone("1032", "SEP000000001032"))
    await room.enter("owner")
    room.watch("1032", "1032'", "1001")
    return room


def answer_at(room: Room, number: str = MOBILE) -> list[Message]:
    room.app.news()
    room.server.manager.administration.phones.answer(number)
    return room.app.news()


def states(came: list[Message]) -> list[tuple[int, int]]:
    return [(event.line_id, event.state) for event in events(came, CallStateChangedEvent_V2)]


def initiate(room: Room, called: str) -> list[Message]:
    call = room.app.answer(ProviderAllocateGlobalCallHandleRequest()).call_id
    request = LineCallInitiateRequest(line_id=room.line_id("1032"), global_call_id=call, dest_address=called)
    return room.ask(request)


async def test_a_call_is_taken_at_the_remote_destination(room: Room):
    room.call("1001", "1032")
    told = states(answer_at(room))
    assert told[0] == (room.line_id("1032"), CallState.CONNECTED)
    assert room.state("1001") is CallState.CONNECTED


async def test_a_remote_device_is_dropped_before_another_answers(room: Room):
    room.call("1001", "1032")
    room.app.news()
    room.server.manager.administration.phones.answer("1032", "SEP000000001032")
    told = states(room.app.news())
    assert told[:2] == [(room.line_id("1032"), CallState.IDLE), (room.line_id("1032'"), CallState.CONNECTED)]


async def test_a_call_nobody_takes_there_is_over_for_the_caller_too(room: Room):
    room.call("1001", "1032")
    room.later(180)
    assert not room.cluster.calls.calls


async def test_the_user_is_called_before_the_number(room: Room):
    (new,) = events(initiate(room, "1001"), NewCallEvent)
    assert (new.state, new.calling_party, new.called_party) == (CallState.OFFERING, "", "1032")
    assert new.cti_call_type == CallType.DVOCALL
    assert events(answer_at(room), NewCallEvent) == []
    came = room.later(0.1)
    (party,) = events(came, CallPartyInfoChangedEvent)
    assert (party.calling_party, party.called_party, party.original_called_party) == ("1032", "1001", "1032")
    assert [event.called_party for event in events(came, NewCallEvent)] == ["1001"]


async def test_a_user_who_does_not_answer_is_not_put_through(room: Room):
    initiate(room, "1001")
    assert [event.state for event in events(room.later(180), CallStateChangedEvent_V2)] == [CallState.IDLE]
    assert not room.cluster.calls.calls


async def test_a_number_that_is_none_fails_after_the_user_has_answered(room: Room):
    initiate(room, "4711")
    answer_at(room)
    room.later(0.1)
    assert room.state("1032") is CallState.DISCONNECTED


async def test_without_an_active_destination_no_call_is_made(room: Room):
    room.ask(
        ProviderDeviceUpdateRemoteDestinationRequest(
            cti_remote_device_name="CTIRD1032", remote_destination_number=MOBILE, is_active_rd=False
        )
    )
    assert code(initiate(room, "1001")) == CtiError.CTIERR_REMOTE_DEVICE_REQUEST_FAILED_ACTIVE_RD_NOT_SET


async def test_everybody_hears_who_set_the_active_destination(room: Room):
    other = await room.another("owner")
    update = ProviderDeviceUpdateRemoteDestinationRequest(
        cti_remote_device_name="CTIRD1032", remote_destination_number="9031", is_active_rd=True
    )
    (event,) = events(room.ask(update), ProviderDeviceConfigurationChangedEvent_V2)
    assert event.device_config_info_v2.is_my_app_last_to_set_active_rd
    add = ProviderDeviceAddRemoteDestinationRequest(
        cti_remote_device_name="CTIRD1032", remote_destination_number="9032"
    )
    room.app.news()
    other.ask(add)
    (event,) = events(room.app.news(), ProviderDeviceConfigurationChangedEvent_V2)
    assert event.device_config_info_v2.is_my_app_last_to_set_active_rd


async def test_the_first_leg_can_be_given_up(room: Room):
    leg = initiate(room, "1001")[0].call_leg_id
    room.ask(CallDisconnectRequest(line_id=room.line_id("1032"), call_leg_id=leg))
    with pytest.raises(NotPossible):
        answer_at(room)
