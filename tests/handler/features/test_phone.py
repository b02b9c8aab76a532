"""The phone itself: XML objects, lamps, screen, ringer, hunt log, state, snapshot; and calls found at it."""

from __future__ import annotations

from ctisim.cluster.calls import dialling
from ctisim.qbe import Message
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallState, DeviceOutOfServiceReason, DeviceState, HuntLogStatus, LampMode, RingerStatus
from ctisim.qbe.messages import (
    CallAcceptRequest,
    CallAnswerRequest,
    CallDisconnectRequest,
    CallHoldRequest,
    CallPlayDTMFCompleteEvent,
    CallPlayDtmfRequest,
    DeviceCallOpenLogicalChannelEvent,
    DeviceDataPassThroughEvent,
    DeviceDataPassThroughRequest,
    DeviceDisplayStringRequest,
    DeviceGetDeviceStateRequest,
    DeviceGetSnapShotRequest,
    DeviceHuntLogStatusChangedEvent,
    DeviceOpenRequest,
    DeviceRegisterDeviceRequest,
    DeviceSetLampModeRequest,
    DeviceSnapshotCompletedEvent,
    DeviceSnapshotEvent,
    DeviceStateActiveEvent,
    DeviceStateAlertingEvent,
    DeviceStateHeldEvent,
    DeviceStateIdleEvent,
    DeviceUpdateHuntLogStatusRequest,
    DisplayChangedEvent,
    ExistingCallCompletedEvent,
    ExistingCallEvent,
    LampModeChangedEvent,
    LineOpenRequest,
    LineSetMessageWaitingRequest,
    LineSetRingerStatusRequest,
    ProviderGetSingleDeviceAndLinesCompletedEvent,
    ProviderGetSingleDeviceAndLinesRequest,
)
from tests.handler.features.room import EVERY_DEVICE_EVENT, EVERY_LINE_EVENT, Room, code, events, names


def send_data(room: Room, data: bytes) -> list[Message]:
    return room.ask(DeviceDataPassThroughRequest(device_id=room.device_id("1001"), device_data_obj=data))


def test_the_phones_answer_to_an_xml_object_is_response_and_event(room: Room):
    room.watch("1001")
    came = send_data(room, b"<CiscoIPPhoneText><Text>hello</Text></CiscoIPPhoneText>")
    (told,) = events(came, DeviceDataPassThroughEvent)
    assert b"CiscoIPPhoneResponse" in told.device_data_obj
    assert came[0].device_data_obj == told.device_data_obj
    assert b"CiscoIPPhoneError" in send_data(room, b"no xml")[0].device_data_obj


def test_an_xml_object_has_at_most_2000_bytes(room: Room):
    room.watch("1001")
    assert code(send_data(room, bytes(2001))) == CtiError.DATA_SIZE_LIMIT_EXCEEDED


def test_a_phone_out_of_service_takes_no_object(room: Room):
    room.watch("1001")
    room.line("1001").device.out_of_service = DeviceOutOfServiceReason.DEVICE_UNREGISTERED
    assert code(send_data(room, b"<a/>")) == CtiError.DEVICE_OUT_OF_SERVICE


def test_a_snapshot_has_the_calls_then_its_end(room: Room):
    room.watch("1001", "1002")
    leg, _ = room.talk("1001", "1002")
    came = room.ask(DeviceGetSnapShotRequest(device_id=room.device_id("1001")))
    _, snapshot, completed = came
    assert isinstance(snapshot, DeviceSnapshotEvent)
    assert isinstance(completed, DeviceSnapshotCompletedEvent)
    assert [info.call_leg_id for info in snapshot.security_info] == [leg]


def test_the_devices_state_is_the_sum_of_its_calls(room: Room):
    room.watch("1001", "1002")
    leg = room.call("1001", "1002")
    ask = DeviceGetDeviceStateRequest(device_id=room.device_id("1001"))
    assert room.app.answer(ask).device_state == DeviceState.ACTIVE
    came = room.ask(CallDisconnectRequest(line_id=room.line_id("1001"), call_leg_id=leg))
    assert len(events(came, DeviceStateIdleEvent)) == 2


def test_device_states_are_told_in_turn(room: Room):
    room.watch("1001", "1002")
    states = (DeviceStateActiveEvent, DeviceStateAlertingEvent, DeviceStateHeldEvent)
    device = room.device_id("1002")
    room.call("1001", "1002")
    assert room.app.answer(DeviceGetDeviceStateRequest(device_id=device)).device_state == DeviceState.ALERTING
    handle = {"line_id": room.line_id("1002"), "call_leg_id": room.leg("1002").id}
    heard = [*room.ask(CallAnswerRequest(**handle)), *room.ask(CallHoldRequest(**handle))]
    here = [event for event in events(heard, *states) if event.device_id == device]
    assert names(here) == ["DeviceStateActiveEvent", "DeviceStateHeldEvent"]


def test_a_ringing_device_alerts(room: Room):
    room.watch("1002")
    leg = dialling.originate(room.cluster.calls, room.line("1001"))
    came = room.told([*dialling.go_off_hook(leg), *dialling.dial(leg, "1002")])
    assert len(events(came, DeviceStateAlertingEvent)) == 1


def test_the_lamp_of_waiting_messages_is_lit(room: Room):
    room.watch("1001", "1002")
    light = LineSetMessageWaitingRequest(line_id=room.line_id("1001"), line_name="1001", lamp_mode=LampMode.ON)
    assert [event.mode for event in events(room.ask(light), LampModeChangedEvent)] == [LampMode.ON]
    assert room.line("1001").message_waiting


def test_lamps_and_screen_are_told_to_who_asks(room: Room):
    room.watch("1001")
    device = room.device_id("1001")
    lamp = room.ask(DeviceSetLampModeRequest(device_id=device, lamp=9, instance=1, mode=LampMode.FLASH))
    assert names(lamp) == ["DeviceSetLampModeResponse", "LampModeChangedEvent"]
    shown = room.ask(DeviceDisplayStringRequest(device_id=device, display="hello"))
    assert [event.display for event in events(shown, DisplayChangedEvent)] == ["hello"]


def test_a_ringer_is_set(room: Room):
    room.watch("1001")
    request = LineSetRingerStatusRequest(line_id=room.line_id("1001"), ringer_status=RingerStatus.DISABLE)
    assert names(room.ask(request)) == ["LineSetRingerStatusResponse"]


def test_a_phone_logs_out_of_its_hunt_groups(room: Room):
    room.watch("1001")
    request = DeviceUpdateHuntLogStatusRequest(
        device_id=room.device_id("1001"), hunt_log_status=HuntLogStatus.LOGGED_OUT
    )
    told = events(room.ask(request), DeviceHuntLogStatusChangedEvent)
    assert [event.hunt_log_status for event in told] == [HuntLogStatus.LOGGED_OUT]


def test_digits_are_complete_when_they_are_sent(room: Room):
    room.watch("1001", "1002")
    leg, _ = room.talk("1001", "1002")
    request = CallPlayDtmfRequest(line_id=room.line_id("1001"), call_leg_id=leg, dtmf_digits=(1, 2))
    (complete,) = events(room.ask(request), CallPlayDTMFCompleteEvent)
    assert complete.result == 0


async def test_calls_are_found_at_a_line_that_is_opened_later(room: Room):
    room.watch("1001", "1002")
    room.talk("1001", "1002")
    plain = await room.another()
    room.watch("1003", app=plain)
    plain.answer(DeviceOpenRequest(device_name="SEP000000001001", filter=EVERY_DEVICE_EVENT))
    came = plain.ask(LineOpenRequest(device_name="SEP000000001001", line_name="1001", filter=EVERY_LINE_EVENT))
    (existing,) = events(came, ExistingCallEvent)
    assert existing.state == CallState.CONNECTED
    assert events(came, ExistingCallCompletedEvent)


def test_one_device_is_listed_with_its_end(room: Room):
    came = room.ask(ProviderGetSingleDeviceAndLinesRequest(device_name="SEP000000001001"))
    assert isinstance(came[-1], ProviderGetSingleDeviceAndLinesCompletedEvent)


def test_dynamic_media_ask_where_to_receive(room: Room):
    register = DeviceRegisterDeviceRequest(device_name="CTIP2001", filter=EVERY_DEVICE_EVENT, media_registration_type=2)
    room.ask(register)
    room.ask(LineOpenRequest(device_name="CTIP2001", line_name="2001", filter=EVERY_LINE_EVENT))
    room.watch("1001")
    room.call("1001", "2001")
    leg = room.leg("2001").id
    room.ask(CallAcceptRequest(line_id=room.line_id("2001"), call_leg_id=leg))
    came = room.ask(CallAnswerRequest(line_id=room.line_id("2001"), call_leg_id=leg))
    assert [event.call_leg_id for event in events(came, DeviceCallOpenLogicalChannelEvent)] == [leg]
