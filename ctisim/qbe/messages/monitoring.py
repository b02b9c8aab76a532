"""Monitoring, recording and the tones and attributes that go with them."""

from typing import Annotated

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import (
    CallAttributeType,
    CallRecordingType,
    CallStateCause,
    ClearType,
    MediaForkingDeviceType,
    MonitorMode,
    RecordingInvocationType,
    ToneDirection,
)
from ctisim.qbe.fields import I32, Bool, OneOf, Since, StructArray, Text
from ctisim.qbe.structures import MultiForkingRecorderInfo


@message(231)
class LineCallStartMonitoringRequest(Request):
    """TODO LineCallStartMonitoringRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    global_call_manager_id: I32 = 0
    global_call_id: I32 = 0
    calling_address: Text = ""
    target_address: Text = ""
    targetdevice_name: Text = ""
    target_call_id: I32 = 0
    monitor_mode: OneOf[MonitorMode] = 0
    play_tone_direction: OneOf[ToneDirection] = 0


@message(232)
class LineCallStartMonitoringResponse(Response):
    """TODO LineCallStartMonitoringResponse.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(233)
class CallRecordingStartRequest(Request):
    """TODO CallRecordingStartRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    tone: OneOf[ToneDirection] = 0
    invocation_type: OneOf[RecordingInvocationType] = 0


@message(234)
class CallRecordingStartResponse(Response):
    """TODO CallRecordingStartResponse.

    Evidence: TODO
    """


@message(235)
class CallStopRecordingRequest(Request):
    """TODO CallStopRecordingRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    invocation_type: OneOf[RecordingInvocationType] = 0


@message(236)
class CallStopRecordingResponse(Response):
    """TODO CallStopRecordingResponse.

    Evidence: TODO
    """


@message(237)
class CallMonitoringStartedEvent(Event):
    """TODO CallMonitoringStartedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    monitor_mode: OneOf[MonitorMode] = 0
    active_tone_direction: OneOf[ToneDirection] = 0


@message(238)
class CallMonitoringEndedEvent(Event):
    """TODO CallMonitoringEndedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    monitor_mode: OneOf[MonitorMode] = 0
    cause: OneOf[CallStateCause] = 0
    clear_type: OneOf[ClearType] = 0
    active_tone_direction: OneOf[ToneDirection] = 0


@message(239)
class CallRecordingStartedEvent(Event):
    """TODO CallRecordingStartedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(240)
class CallRecordingEndedEvent(Event):
    """TODO CallRecordingEndedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    cause: OneOf[CallStateCause] = 0
    clear_type: OneOf[ClearType] = 0


@message(241)
class CallAttributeInfoEvent(Event):
    """TODO CallAttributeInfoEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    call_attribute_type: OneOf[CallAttributeType] = 0
    call_id: I32 = 0
    number: Text = ""
    partition: Text = ""
    device_name: Text = ""
    existing: Bool = False
    transaction_id: I32 = 0
    active_tone_direction: OneOf[ToneDirection] = 0
    call_recording_type: OneOf[CallRecordingType] = 0
    forking_device_type: OneOf[MediaForkingDeviceType] = 0
    forking_device_name: Text = ""
    protocol_reference_guid: Text = ""
    forking_cluster_id: Text = ""
    multi_forking_recorder_info: Annotated[StructArray[MultiForkingRecorderInfo], Since("12.5")] = ()


@message(265)
class LineMonitorTerminatedEvent(Event):
    """TODO LineMonitorTerminatedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    transaction_id: I32 = 0
    cause: OneOf[CallStateCause] = 0
    monitor_target_dn: Text = ""
    monitor_target_partition: Text = ""
    target_call_manager_id: I32 = 0
    target_call_leg_id: I32 = 0
    monitor_initiator_device_name: Text = ""


@message(273)
class LineCallMonitorUpdateRequest(Request):
    """TODO LineCallMonitorUpdateRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    monitor_mode: OneOf[MonitorMode] = 0
    tone_direction: OneOf[ToneDirection] = 0


@message(274)
class LineCallMonitorUpdateResponse(Response):
    """TODO LineCallMonitorUpdateResponse.

    Evidence: TODO
    """


@message(275)
class CallMonitorUpdatedEvent(Event):
    """TODO CallMonitorUpdatedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    active_monitor_mode: OneOf[MonitorMode] = 0
    active_tone_direction: OneOf[ToneDirection] = 0


@message(312)
class CallRecordingFailedEvent(Event):
    """TODO CallRecordingFailedEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    cause: I32 = 0
