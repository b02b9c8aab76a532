"""The phone itself: its state, its lamps and screen, its XML objects, its ringer, its hunt log."""

from __future__ import annotations

from ctisim.cluster import phones
from ctisim.cluster.calls.device_state import state_of
from ctisim.cluster.numberplan import DirectoryNumber
from ctisim.errors import RequestRefused
from ctisim.handler.device import device_opening
from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.handler.line import line_opening
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import LampMode, RingerStatus
from ctisim.qbe.messages import (
    DeviceDataPassThroughRequest,
    DeviceDataPassThroughResponse,
    DeviceDisplayStringRequest,
    DeviceDisplayStringResponse,
    DeviceGetDeviceStateRequest,
    DeviceGetDeviceStateResponse,
    DeviceGetSnapShotRequest,
    DeviceGetSnapShotResponse,
    DeviceSetLampModeRequest,
    DeviceSetLampModeResponse,
    DeviceUpdateHuntLogStatusRequest,
    DeviceUpdateHuntLogStatusResponse,
    LineSetMessageWaitingRequest,
    LineSetMessageWaitingResponse,
    LineSetRingerStatusRequest,
    LineSetRingerStatusResponse,
)


@answers(DeviceGetDeviceStateRequest)
def get_device_state(handler: CtiHandler, request: DeviceGetDeviceStateRequest) -> None:
    """The sum of the device's calls."""
    opening = device_opening(handler, request)
    handler.send(
        DeviceGetDeviceStateResponse(
            sequence_number=request.sequence_number,
            call_manager_id=request.call_manager_id,
            device_id=opening.handle,
            device_state=state_of(opening.device),
        )
    )


@answers(DeviceDataPassThroughRequest)
def pass_data_through(handler: CtiHandler, request: DeviceDataPassThroughRequest) -> None:
    """sendData(): an XML object for the phone; what the phone answers is the response's (measured)."""
    opening, node = device_opening(handler, request), handler.manager.cluster.node
    answer, told = phones.send_data(opening.device, request.device_data_obj, request.media_resource_id, node)
    handler.send(
        DeviceDataPassThroughResponse(
            sequence_number=request.sequence_number,
            call_manager_id=request.call_manager_id,
            device_id=opening.handle,
            device_data_obj=answer,
        )
    )
    handler.manager.deliver(told)


@answers(DeviceGetSnapShotRequest)
def get_snapshot(handler: CtiHandler, request: DeviceGetSnapShotRequest) -> None:
    """createSnapshot(): done only when both events follow (measured)."""
    opening = device_opening(handler, request)
    handler.send(
        DeviceGetSnapShotResponse(
            sequence_number=request.sequence_number, call_manager_id=request.call_manager_id, device_id=opening.handle
        )
    )
    handler.manager.deliver(phones.snapshot(opening, handler.manager.cluster.node))


@answers(DeviceDisplayStringRequest)
def display_string(handler: CtiHandler, request: DeviceDisplayStringRequest) -> None:
    """Something to stand on the phone's screen."""
    opening = device_opening(handler, request)
    text = request.unicode_display or request.display
    handler.send(
        DeviceDisplayStringResponse(
            sequence_number=request.sequence_number, call_manager_id=request.call_manager_id, device_id=opening.handle
        )
    )
    handler.manager.deliver(phones.show(opening.device, text, handler.manager.cluster.node))


@answers(DeviceSetLampModeRequest)
def set_lamp_mode(handler: CtiHandler, request: DeviceSetLampModeRequest) -> None:
    """A lamp of the phone."""
    opening, node = device_opening(handler, request), handler.manager.cluster.node
    handler.send(
        DeviceSetLampModeResponse(
            sequence_number=request.sequence_number, call_manager_id=request.call_manager_id, device_id=opening.handle
        )
    )
    handler.manager.deliver(phones.set_lamp(opening.device, request.lamp, request.instance, request.mode, node))


@answers(DeviceUpdateHuntLogStatusRequest)
def update_hunt_log(handler: CtiHandler, request: DeviceUpdateHuntLogStatusRequest) -> None:
    """The user is for hunt calls, or not."""
    opening, cluster = device_opening(handler, request), handler.manager.cluster
    told = cluster.special.hunting.log(opening.device, request.hunt_log_status, cluster.node)
    handler.send(
        DeviceUpdateHuntLogStatusResponse(
            sequence_number=request.sequence_number, call_manager_id=request.call_manager_id, device_id=opening.handle
        )
    )
    handler.manager.deliver(told)


@answers(LineSetMessageWaitingRequest)
def set_message_waiting(handler: CtiHandler, request: LineSetMessageWaitingRequest) -> None:
    """Light the lamp of a number, this line's or another's."""
    opening, cluster = line_opening(handler, request, request), handler.manager.cluster
    _check_counts(request)
    number = request.line_name or opening.line.number
    entry = cluster.calls.plan.find(number, opening.line.settings.calling_search_space)
    if not isinstance(entry, DirectoryNumber):
        raise RequestRefused(CtiError.MSGWAITING_DESTN_INVALID)
    told = phones.set_message_waiting(entry.lines, request.lamp_mode != LampMode.OFF, cluster.node)
    handler.send(
        LineSetMessageWaitingResponse(
            sequence_number=request.sequence_number,
            line_call_manager_id=request.line_call_manager_id,
            line_id=opening.handle,
        )
    )
    handler.manager.deliver(told)


def _check_counts(request: LineSetMessageWaitingRequest) -> None:
    """Raise RequestRefused where more messages are urgent than there are."""
    voice = [
        (request.new_high_priority_voice_msgs, request.total_new_voice_msgs),
        (request.old_high_priority_voice_msgs, request.total_old_voice_msgs),
    ]
    fax = [
        (request.new_high_priority_fax_msgs, request.tota_new_fax_msgs),
        (request.old_high_priority_fax_msgs, request.total_old_fax_msgs),
    ]
    if request.high_priority_voice_counts and not phones.consistent_counts(voice):
        raise RequestRefused(CtiError.CTIERR_INVALID_HIGH_PRIORITY_VOICE_COUNTS)
    if request.high_priority_fax_counts and not phones.consistent_counts(fax):
        raise RequestRefused(CtiError.CTIERR_INVALID_HIGH_PRIORITY_FAX_COUNTS)


@answers(LineSetRingerStatusRequest)
def set_ringer_status(handler: CtiHandler, request: LineSetRingerStatusRequest) -> None:
    """Whether the line may ring."""
    opening = line_opening(handler, request, request)
    if request.ringer_status not in list(RingerStatus):
        raise RequestRefused(CtiError.INVALID_RING_OPTION)
    opening.line.ringer = RingerStatus(request.ringer_status)
    handler.send(
        LineSetRingerStatusResponse(
            sequence_number=request.sequence_number,
            line_call_manager_id=request.line_call_manager_id,
            line_id=opening.handle,
        )
    )
