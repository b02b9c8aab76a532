"""Park numbers and pickup groups, watched by a provider."""

from __future__ import annotations

from ctisim.cluster.calls import dialling
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallState
from ctisim.qbe.messages import (
    CallParkRequest,
    CallStateChangedEvent_V2,
    GetMonitorDNFetchRequest,
    LineCallUnParkRequest,
    LineOpenRequest,
    NewCallEvent,
    ProviderAllocateGlobalCallHandleRequest,
    ProviderCallPickupAlertEvent,
    ProviderFeatureActivatedEvent,
    ProviderGetMonitorDNInfoRequest,
    ProviderPickupNotificationRegisterRequest,
    ProviderPickupNotificationRegistrationClosedEvent,
    ProviderPickupNotificationUnregisterRequest,
    ProviderRegisterFeatureActivationRequest,
)
from tests.handler.features.room import Room, code, events

PARK_DEVICE = "CtiParkDevice"


def test_park_numbers_are_listed(room: Room):
    handle = room.app.answer(ProviderGetMonitorDNInfoRequest()).monitor_dn_enumeration_handle
    fetched = room.app.answer(GetMonitorDNFetchRequest(enumeration_handle=handle, count=100))
    assert [number.name for number in fetched.dninfo] == ["5001", "5002", "5003"]


def test_a_park_number_is_a_line_where_the_parked_call_comes_and_goes(room: Room):
    park_line = room.app.answer(LineOpenRequest(device_name=PARK_DEVICE, line_name="5001")).line_id
    room.watch("1001", "1002", "1003")
    _, leg = room.talk("1001", "1002")
    came = room.ask(CallParkRequest(line_id=room.line_id("1002"), call_leg_id=leg))
    (new,) = [event for event in events(came, NewCallEvent) if event.line_id == park_line]
    assert (new.calling_party, new.called_party, new.last_redirecting_party) == ("1001", "5001", "1002")
    call = room.app.answer(ProviderAllocateGlobalCallHandleRequest()).call_id
    fetch = LineCallUnParkRequest(line_id=room.line_id("1003"), global_call_id=call, parked_at_address="5001")
    states = [event for event in events(room.ask(fetch), CallStateChangedEvent_V2) if event.line_id == park_line]
    assert [(event.state, event.reason) for event in states] == [(CallState.IDLE, CallReason.UNPARK)]


def test_a_reminder_leaves_the_park_number_with_its_reason(room: Room):
    park_line = room.app.answer(LineOpenRequest(device_name=PARK_DEVICE, line_name="5001")).line_id
    room.watch("1001", "1002")
    _, leg = room.talk("1001", "1002")
    room.ask(CallParkRequest(line_id=room.line_id("1002"), call_leg_id=leg))
    states = [event for event in events(room.later(61), CallStateChangedEvent_V2) if event.line_id == park_line]
    assert [event.reason for event in states] == [CallReason.PARKREMINDER]


async def test_park_numbers_need_the_role(room: Room):
    plain = await room.another()
    assert code(plain.ask(LineOpenRequest(device_name=PARK_DEVICE, line_name="5001"))) == (
        CtiError.CTIERR_OPERATION_NOT_ALLOWED
    )


def test_a_park_number_that_is_none_is_an_undefined_line(room: Room):
    assert code(room.ask(LineOpenRequest(device_name=PARK_DEVICE, line_name="5009"))) == CtiError.UNDEFINED_LINE


def test_a_registered_feature_is_told_when_it_is_used(room: Room):
    room.watch("1001", "1002")
    room.ask(ProviderRegisterFeatureActivationRequest(feature_id=3))
    assert code(room.ask(ProviderRegisterFeatureActivationRequest(feature_id=3))) == (
        CtiError.CTIERR_REGISTER_FEATURE_APP_ALREADY_REGISTERED
    )
    _, leg = room.talk("1001", "1002")
    came = room.ask(CallParkRequest(line_id=room.line_id("1002"), call_leg_id=leg))
    (activated,) = events(came, ProviderFeatureActivatedEvent)
    assert (activated.feature_id, activated.dialed_digits) == (3, "5001")


def test_a_call_that_rings_in_the_group_is_told_once(room: Room):
    room.ask(ProviderPickupNotificationRegisterRequest(pickup_group_number="7001"))
    leg = dialling.originate(room.cluster.calls, room.line("1001"))
    came = room.told([*dialling.go_off_hook(leg), *dialling.dial(leg, "1002")])
    assert not events(came, ProviderCallPickupAlertEvent)
    (alert,) = events(room.later(6), ProviderCallPickupAlertEvent)
    assert (alert.pickup_group_number, alert.calling_party, alert.called_party) == ("7001", "1001", "1002")


def test_pickup_groups_are_registered_once_and_withdrawn(room: Room):
    register = ProviderPickupNotificationRegisterRequest(pickup_group_number="7001")
    withdraw = ProviderPickupNotificationUnregisterRequest(pickup_group_number="7001")
    room.ask(register)
    assert code(room.ask(register)) == CtiError.CTIERR_REGISTER_FEATURE_APP_ALREADY_REGISTERED
    room.ask(withdraw)
    assert code(room.ask(withdraw)) == CtiError.CTIERR_INVALID_PICKUPGROUP
    unknown = ProviderPickupNotificationRegisterRequest(pickup_group_number="7999")
    assert code(room.ask(unknown)) == CtiError.CTIERR_INVALID_PICKUPGROUP


def test_a_deleted_group_ends_its_registrations(room: Room):
    room.ask(ProviderPickupNotificationRegisterRequest(pickup_group_number="7001"))
    gone = room.cluster.special.pickups.group_gone("7001", "", CtiError.CTIERR_PICKUPGROUP_DELETED)
    (closed,) = events(room.told(gone), ProviderPickupNotificationRegistrationClosedEvent)
    assert closed.reason & 0xFFFFFFFF == CtiError.CTIERR_PICKUPGROUP_DELETED
