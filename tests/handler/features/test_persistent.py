"""Persistent connections of CTI remote devices, and announcements on them."""

from __future__ import annotations

import pytest

from ctisim.cluster.administration import NotPossible, phones
from ctisim.cluster.calls import offering
from ctisim.qbe import Message
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallState, CallType
from ctisim.qbe.messages import (
    CallAnnouncementEndedEvent,
    CallAnnouncementErrorEvent,
    CallAnnouncementStartedEvent,
    CallDisconnectRequest,
    CallHoldRequest,
    CallParkRequest,
    CallRecordingStartRequest,
    CallStateChangedEvent_V2,
    CallStopAnnouncementRequest,
    LineCreatePersistentConnectionRequest,
    LineDisconnectPersistentConnectionRequest,
    LineStartAnnouncementRequest,
    NewCallEvent,
    ProviderAllocateGlobalCallHandleRequest,
    ProviderDeviceAddRemoteDestinationRequest,
    ProviderDeviceUpdateRemoteDestinationRequest,
)
from tests.handler.features.room import Room, code, events


async def prepared(room: Room, number: str = "9031") -> Room:
    """The remote device's line is open, and its user can be had at a number."""
    room.watch("1031", "1001")
    add = ProviderDeviceAddRemoteDestinationRequest(
        cti_remote_device_name="CTIRD1031", remote_destination_number=number, is_active_rd=True
    )
    room.ask(add)
    return room


def create(room: Room, line: str = "1031") -> list[Message]:
    call = room.app.answer(ProviderAllocateGlobalCallHandleRequest()).call_id
    request = LineCreatePersistentConnectionRequest(
        line_id=room.line_id(line), global_call_id=call, calling_party_dn="5000", calling_party_name="remote"
    )
    return room.ask(request)


def deactivate(room: Room) -> None:
    update = ProviderDeviceUpdateRemoteDestinationRequest(
        cti_remote_device_name="CTIRD1031", remote_destination_number="9031", is_active_rd=False
    )
    room.ask(update)


def announce(room: Room, announcement: str = "Welcome") -> list[Message]:
    call = room.app.answer(ProviderAllocateGlobalCallHandleRequest()).call_id
    request = LineStartAnnouncementRequest(
        line_id=room.line_id("1031"), global_call_id=call, announcement_id=announcement
    )
    return room.ask(request)


def disconnect(room: Room, leg: int, line: str = "1031") -> list[Message]:
    return room.ask(LineDisconnectPersistentConnectionRequest(line_id=room.line_id(line), call_leg_id=leg))


async def test_the_remote_destination_is_called_and_kept(owner: Room):
    came = create(await prepared(owner))
    (new,) = events(came, NewCallEvent)
    assert (new.calling_party, new.called_party, new.cti_call_type) == ("5000", "1031", CallType.PERSISTENT_CALL)
    assert events(owner.later(1), CallStateChangedEvent_V2)[-1].state == CallState.CONNECTED
    assert owner.later(600) == []
    came = disconnect(owner, came[0].call_leg_id)
    assert events(came, CallStateChangedEvent_V2)[-1].state == CallState.IDLE


async def test_a_persistent_connection_carries_other_calls(owner: Room):
    standing = create(await prepared(owner))[0].call_leg_id
    owner.later(1)
    owner.call("1001", "1031")
    came = owner.told(offering.user_answers(owner.leg("1031")))
    states = [(event.call_leg_id, event.state) for event in events(came, CallStateChangedEvent_V2)]
    assert (standing, CallState.ONHOLD) not in states
    assert code(disconnect(owner, standing)) == CtiError.CTIERR_DISCONNECT_PERSISTENT_CALL_FAILED_CALL_ACTIVE


async def test_persistent_connections_that_cannot_be_are_refused(owner: Room):
    owner.watch("1031", "1001")
    assert code(create(owner)) == CtiError.CTIERR_REMOTE_DEVICE_REQUEST_FAILED_ACTIVE_RD_NOT_SET
    assert code(create(owner, "1001")) == CtiError.COMMAND_NOT_IMPLEMENTED_ON_DEVICE
    owner.cluster.special.remotes.add(owner.line("1031").device, "9031", "", active=True)
    create(owner)
    assert code(create(owner)) == CtiError.CTIERR_PERSISTENT_CALL_BEING_SETUP
    owner.later(1)
    assert code(create(owner)) == CtiError.CTIERR_PERSISTENT_CALL_EXISTS
    leg = owner.call("1001", "1002")
    assert code(disconnect(owner, leg, "1001")) == CtiError.CTIERR_NO_PERSISTENT_CALL_EXISTS


async def test_an_announcement_is_played_to_its_end(owner: Room):
    create(await prepared(owner))
    owner.later(1)
    came = announce(owner)
    (started,) = events(came, CallAnnouncementStartedEvent)
    assert started.announcement_id == "Welcome"
    assert code(announce(owner)) == CtiError.CTIERR_ANNOUNCEMENT_ALREADY_IN_PROGRESS
    (ended,) = events(owner.later(5), CallAnnouncementEndedEvent)
    assert ended.success


async def test_an_announcement_can_be_broken_off(owner: Room):
    create(await prepared(owner))
    owner.later(1)
    leg = announce(owner)[0].call_leg_id
    came = owner.told(owner.cluster.special.persistent.fail(owner.leg("1031")))
    assert events(came, CallAnnouncementErrorEvent)
    stop = CallStopAnnouncementRequest(line_id=owner.line_id("1031"), call_leg_id=leg)
    assert events(owner.ask(stop), CallAnnouncementEndedEvent)


async def test_announcements_need_a_connection_and_a_name(owner: Room):
    await prepared(owner)
    assert code(announce(owner)) == CtiError.CTIERR_NO_PERSISTENT_CALL_EXISTS
    create(owner)
    owner.later(1)
    assert code(announce(owner, "")) == CtiError.CTIERR_PLAY_ANNOUNCEMENT_FAILED


async def test_an_announcement_ends_with_the_connection(owner: Room):
    leg = create(await prepared(owner))[0].call_leg_id
    owner.later(1)
    announce(owner)
    owner.told(owner.cluster.special.persistent.stop(owner.cluster.calls.legs[leg]))
    assert not owner.cluster.calls.calls


async def test_no_feature_works_on_a_persistent_connection(owner: Room):
    leg = create(await prepared(owner))[0].call_leg_id
    owner.later(1)
    here = {"line_id": owner.line_id("1031"), "call_leg_id": leg}
    for request in (CallHoldRequest(**here), CallParkRequest(**here), CallRecordingStartRequest(**here)):
        assert code(owner.ask(request)) == CtiError.CTIERR_OPERATION_NOT_ALLOWED_ON_PERSISTENT_CALL


async def test_a_persistent_connection_does_not_count_as_a_call(owner: Room):
    create(await prepared(owner))
    owner.later(1)
    owner.call("1001", "1031")
    announce(owner)
    assert owner.state("1001") is CallState.RINGBACK


async def test_a_persistent_connection_ends_with_its_destination(owner: Room):
    create(await prepared(owner))
    owner.later(1)
    deactivate(owner)
    assert not owner.cluster.calls.calls


async def test_a_persistent_connection_without_destination_ends_after_the_customers_call(owner: Room):
    standing = create(await prepared(owner))[0].call_leg_id
    owner.later(1)
    caller = owner.call("1001", "1031")
    owner.told(offering.user_answers(owner.leg("1031")))
    deactivate(owner)
    assert standing in owner.cluster.calls.legs
    owner.ask(CallDisconnectRequest(line_id=owner.line_id("1001"), call_leg_id=caller))
    owner.later(1)
    assert not owner.cluster.calls.calls


async def test_a_persistent_connection_lasts_as_long_as_calls_may(owner: Room):
    create(await prepared(owner))
    owner.later(1)
    owner.clock.advance(720 * 60)
    assert not owner.cluster.calls.calls


async def test_an_announcement_ends_when_a_customers_call_is_taken(owner: Room):
    create(await prepared(owner))
    owner.later(1)
    leg = announce(owner)[0].call_leg_id
    owner.call("1001", "1031")
    came = owner.told(phones.answer(owner.line("1031")))
    told = [event.state for event in events(came, CallStateChangedEvent_V2) if event.call_leg_id == leg]
    assert told == [CallState.ONHOLD, CallState.IDLE]
    assert events(came, CallAnnouncementEndedEvent)


async def test_an_announcement_fails_by_order(owner: Room):
    devices = owner.server.manager.administration.devices
    create(await prepared(owner))
    owner.later(1)
    with pytest.raises(NotPossible):
        devices.fail_announcement("CTIRD1031")
    announce(owner)
    devices.fail_announcement("CTIRD1031")
    assert events(owner.app.news(), CallAnnouncementErrorEvent)


async def test_nothing_is_announced_to_who_talks_to_a_customer(owner: Room):
    create(await prepared(owner))
    owner.later(1)
    owner.call("1001", "1031")
    owner.told(phones.answer(owner.line("1031")))
    assert code(announce(owner)) == CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE
