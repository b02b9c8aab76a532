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
    """A supervisor's application listens in on a call of an agent.

    Evidence: the golden vectors; not seen on the wire.
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
    """The leg of the monitoring call.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(233)
class CallRecordingStartRequest(Request):
    """An application has a call recorded.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    tone: OneOf[ToneDirection] = 0
    invocation_type: OneOf[RecordingInvocationType] = 0


@message(234)
class CallRecordingStartResponse(Response):
    """The recording is being set up.

    The client's own encoder writes id 236 here by mistake; its reader expects 234.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(235)
class CallStopRecordingRequest(Request):
    """An application ends a recording.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    invocation_type: OneOf[RecordingInvocationType] = 0


@message(236)
class CallStopRecordingResponse(Response):
    """The recording is ending.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(237)
class CallMonitoringStartedEvent(Event):
    """An agent's call is being monitored (filter bMonitoringStarted).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    monitor_mode: OneOf[MonitorMode] = 0
    active_tone_direction: OneOf[ToneDirection] = 0


@message(238)
class CallMonitoringEndedEvent(Event):
    """The monitoring of an agent's call is over (filter bMonitoringEnded).

    Evidence: the golden vectors; not seen on the wire.
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
    """A call is being recorded (filter bRecordingStarted).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(240)
class CallRecordingEndedEvent(Event):
    """The recording of a call is over (filter bRecordingEnded).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    cause: OneOf[CallStateCause] = 0
    clear_type: OneOf[ClearType] = 0


@message(241)
class CallAttributeInfoEvent(Event):
    """What role a call plays in monitoring or recording, and who is at the other end of that (filter
    bCallAttributeInfo).

    Evidence: the golden vectors; not seen on the wire.
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
    """A supervisor's monitoring session ended (filter bMonitoringTerminatedEvent).

    Evidence: the golden vectors; not seen on the wire.
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
    """A supervisor changes from listening to whispering, or back.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    monitor_mode: OneOf[MonitorMode] = 0
    tone_direction: OneOf[ToneDirection] = 0


@message(274)
class LineCallMonitorUpdateResponse(Response):
    """The change of mode is taken.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(275)
class CallMonitorUpdatedEvent(Event):
    """The monitoring mode of a call changed (filter bMonitorUpdatedEvent).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    active_monitor_mode: OneOf[MonitorMode] = 0
    active_tone_direction: OneOf[ToneDirection] = 0


@message(312)
class CallRecordingFailedEvent(Event):
    """The recording of a call failed (filter bRecordingFailedEvent).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    cause: I32 = 0
