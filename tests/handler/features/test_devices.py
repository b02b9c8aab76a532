"""Media resources, remote destinations, and what users do with keys."""

from __future__ import annotations

import pytest

from ctisim.cluster.special import keys_pressed
from ctisim.qbe import Message
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import DeviceMode, KeypadButton, MediaResourceType, RingMode
from ctisim.qbe.messages import (
    DeviceAllocateMediaResourceRequest,
    DeviceDeallocateMediaResourceRequest,
    DeviceExistingMediaResourceEvent,
    DeviceExistingMediaResourceRequest,
    DeviceMediaConnectionAddedEvent,
    DeviceMediaResourceAllocatedEvent,
    DeviceModeChangedEvent,
    DeviceRemoveMediaConnectionRequest,
    DeviceSoftKeyPressedEvent,
    DeviceUpdateMediaResourceRequest,
    FeatureButtonPressedEvent,
    KeyPressedEvent,
    ProviderDeviceAddRemoteDestinationRequest,
    ProviderDeviceConfigurationChangedEvent_V2,
    ProviderDeviceRemoveRemoteDestinationRequest,
    ProviderDeviceUpdateRemoteDestinationRequest,
    ProviderGetSingleDeviceAndLinesRequest,
    RingModeChangedEvent,
)
from tests.handler.features.room import Room, code, events, names

REMOTE = "CTIRD1031"


def allocate(room: Room, **changes: object) -> list[Message]:
    fields = {"media_resource_type": MediaResourceType.IVR, "media_resource_name": "prompt", "number_of_ports": 2}
    return room.ask(DeviceAllocateMediaResourceRequest(device_id=room.device_id("1001"), **(fields | changes)))


def test_a_media_resource_lives_from_its_allocation_to_its_return(room: Room):
    room.watch("1001")
    response, allocated = allocate(room)
    assert isinstance(allocated, DeviceMediaResourceAllocatedEvent)
    assert allocated.media_resource_name == "prompt"
    handle = {"device_id": room.device_id("1001"), "media_resource_id": response.media_resource_id}
    assert names(room.ask(DeviceUpdateMediaResourceRequest(**handle, number_of_ports=3)))[1] == (
        "DeviceMediaResourceUpdatedEvent"
    )
    every = DeviceExistingMediaResourceRequest(device_id=handle["device_id"], all_resources=True)
    _, existing, completed = room.ask(every)
    assert isinstance(existing, DeviceExistingMediaResourceEvent)
    assert (existing.number_of_ports, completed.WIRE_NAME) == (3, "DeviceExistingMediaResourcesCompletedEvent")
    assert names(room.ask(DeviceDeallocateMediaResourceRequest(**handle)))[1] == "DeviceMediaResourceDeallocatedEvent"
    assert code(room.ask(DeviceDeallocateMediaResourceRequest(**handle))) == CtiError.CTIERR_INVALID_MEDIA_RESOURCE_ID


def test_calls_are_connected_to_a_resource_and_removed_from_it(room: Room):
    room.watch("1001", "1002")
    leg, _ = room.talk("1001", "1002")
    resource_id = allocate(room)[0].media_resource_id
    resources = room.cluster.special.media_resources
    resource = resources.at(room.line("1001").device, resource_id)
    (added,) = events(room.told(resources.connect(resource, room.leg("1001"))), DeviceMediaConnectionAddedEvent)
    assert added.connection_ci == leg
    handle = {"device_id": room.device_id("1001"), "media_resource_id": resource_id, "connection_ci": leg}
    assert names(room.ask(DeviceRemoveMediaConnectionRequest(**handle)))[1] == "DeviceMediaConnectionRemovedEvent"
    assert code(room.ask(DeviceRemoveMediaConnectionRequest(**handle))) == CtiError.ILLEGAL_HANDLE


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"media_resource_name": "x" * 129}, CtiError.CTIERR_MEDIA_RESOURCE_NAME_SIZE_EXCEEDED),
        ({"app_data": bytes(2001)}, CtiError.CTIERR_APPLICATION_DATA_SIZE_EXCEEDED),
        ({"media_resource_type": 9}, CtiError.CTIERR_INVALID_PARAMETER),
    ],
)
def test_too_much_for_a_media_resource_is_refused(room: Room, changes: dict[str, object], expected: CtiError):
    room.watch("1001")
    assert code(allocate(room, **changes)) == expected


def add(room: Room, number: str, *, active: bool = False, device: str = REMOTE) -> list[Message]:
    request = ProviderDeviceAddRemoteDestinationRequest(
        cti_remote_device_name=device,
        remote_destination_number=number,
        remote_destination_name="home",
        is_active_rd=active,
    )
    return room.ask(request)


def destinations(came: list[Message]) -> list[tuple[str, bool]]:
    (changed,) = events(came, ProviderDeviceConfigurationChangedEvent_V2)
    info = changed.device_config_info_v2.remote_destinations_info
    return [(each.remote_destination_number, each.is_active_rd) for each in info]


def test_remote_destinations_are_added_changed_and_removed(room: Room):
    assert destinations(add(room, "9031", active=True)) == [("9031", True)]
    assert destinations(add(room, "9032", active=True)) == [("9031", False), ("9032", True)]
    handle = {"cti_remote_device_name": REMOTE, "remote_destination_number": "9031"}
    update = ProviderDeviceUpdateRemoteDestinationRequest(
        **handle, new_remote_destination_number="9033", is_active_rd=True
    )
    assert destinations(room.ask(update)) == [("9033", True), ("9032", False)]
    assert code(room.ask(update)) == CtiError.CTIERR_INVALID_REMOTE_DESTINATION_NUMBER
    remove = ProviderDeviceRemoveRemoteDestinationRequest(
        cti_remote_device_name=REMOTE, remote_destination_number="9032"
    )
    assert destinations(room.ask(remove)) == [("9033", True)]


def test_remote_destinations_are_listed_with_their_device(room: Room):
    add(room, "9031")
    _, listed, *_ = room.ask(ProviderGetSingleDeviceAndLinesRequest(device_name=REMOTE))
    assert [each.remote_destination_number for each in listed.remote_destinations_info] == ["9031"]


def test_a_single_device_comes_before_its_lines(room: Room):
    _, device, lines, _ = room.ask(ProviderGetSingleDeviceAndLinesRequest(device_name=REMOTE))
    assert (device.line_info, device.more_lines) == ((), True)
    assert [line.name for line in lines.line_info]
    assert not lines.more_lines


def test_remote_destinations_that_cannot_be_are_refused(room: Room):
    add(room, "9031")
    assert code(add(room, "9031")) == CtiError.CTIERR_DUPLICATE_REMOTE_DESTINATION_NUMBER
    assert code(add(room, "home")) == CtiError.CTIERR_INVALID_REMOTE_DESTINATION_NUMBER
    assert code(add(room, "9040", device="SEP000000001001")) == CtiError.COMMAND_NOT_IMPLEMENTED_ON_DEVICE
    for number in range(9):
        add(room, f"904{number}")
    assert code(add(room, "9050")) == CtiError.CTIERR_REMOTEDESTINATION_LIMIT_EXCEEDED


def test_keys_and_modes_are_told_to_who_asks(room: Room):
    room.watch("1001", "1002")
    leg, _ = room.talk("1001", "1002")
    device, node = room.line("1001").device, room.cluster.node
    came = room.told(
        [
            *keys_pressed.press_key(device, KeypadButton(5), node),
            *keys_pressed.press_button(device, 9, 1, node),
            *keys_pressed.press_softkey(device, 3, node, room.leg("1001")),
            *keys_pressed.press_softkey(device, 4, node),
            *keys_pressed.set_ring_mode(device, RingMode.INSIDERING, node),
            *keys_pressed.set_mode(device, DeviceMode.THIRDPARTY, node),
        ]
    )
    assert [type(event) for event in came] == [
        KeyPressedEvent,
        FeatureButtonPressedEvent,
        DeviceSoftKeyPressedEvent,
        DeviceSoftKeyPressedEvent,
        RingModeChangedEvent,
        DeviceModeChangedEvent,
    ]
    assert (came[2].call_leg_id, came[2].called_party, came[3].call_leg_id) == (leg, "1002", 0)
