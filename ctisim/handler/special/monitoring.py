"""What a phone's built-in bridge does: monitoring, recording, agent greetings."""

from __future__ import annotations

from ctisim.errors import RequestRefused
from ctisim.handler.call import leg_of
from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.handler.line import line_opening
from ctisim.handler.special.replies import reply
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import RecordingInvocationType
from ctisim.qbe.messages import (
    CallRecordingStartRequest,
    CallRecordingStartResponse,
    CallStartSendMediaToBIBRequest,
    CallStopRecordingRequest,
    CallStopRecordingResponse,
    CallStopSendMediaToBIBRequest,
    CallStopSendMediaToBIBResponse,
    LineCallMonitorUpdateRequest,
    LineCallMonitorUpdateResponse,
    LineCallStartMonitoringRequest,
    LineCallStartMonitoringResponse,
)


@answers(LineCallStartMonitoringRequest)
def start_monitoring(handler: CtiHandler, request: LineCallStartMonitoringRequest) -> None:
    """A supervisor calls the bridge of an agent's phone. `target_call_id` is the agent's leg (measured with 15)."""
    opening = line_opening(handler, request, request)
    cluster, application = handler.manager.cluster, handler.require_application()
    monitoring = cluster.special.monitoring
    device = cluster.devices.get(request.targetdevice_name)
    agent = device.line(request.target_address, "") if device is not None else None
    target = monitoring.may_start(application, opening.line, agent, request.target_call_id, request.monitor_mode)
    leg = monitoring.call(application, opening.line, request.global_call_id)
    reply(handler, request, LineCallStartMonitoringResponse, call_manager_id=cluster.node, call_leg_id=leg.id)
    handler.manager.deliver(monitoring.start(leg, target, request.monitor_mode, request.play_tone_direction))


@answers(LineCallMonitorUpdateRequest)
def update_monitoring(handler: CtiHandler, request: LineCallMonitorUpdateRequest) -> None:
    """The supervisor whispers, or only listens again."""
    monitoring = handler.manager.cluster.special.monitoring
    session = monitoring.may_update(leg_of(handler, request, request), request.monitor_mode)
    reply(handler, request, LineCallMonitorUpdateResponse)
    handler.manager.deliver(monitoring.update(session, request.monitor_mode, request.tone_direction))


@answers(CallRecordingStartRequest)
def start_recording(handler: CtiHandler, request: CallRecordingStartRequest) -> None:
    """A call is recorded from now on."""
    recording = handler.manager.cluster.special.recording
    leg = leg_of(handler, request, request)
    if request.invocation_type not in tuple(RecordingInvocationType):
        raise RequestRefused(CtiError.CTIERR_INVALID_PARAMETER)
    recording.may_start(handler.require_application(), leg)
    reply(handler, request, CallRecordingStartResponse)
    handler.manager.deliver(recording.start(leg, request.tone, request.invocation_type))


@answers(CallStopRecordingRequest)
def stop_recording(handler: CtiHandler, request: CallStopRecordingRequest) -> None:
    """And no longer."""
    recording = handler.manager.cluster.special.recording
    leg = leg_of(handler, request, request)
    recording.may_stop(leg, request.invocation_type)
    reply(handler, request, CallStopRecordingResponse)
    handler.manager.deliver(recording.stop(leg))


@answers(CallStartSendMediaToBIBRequest)
def start_greeting(handler: CtiHandler, request: CallStartSendMediaToBIBRequest) -> None:
    """A port plays into the agent's call. The response waits until it is answered."""
    greeting = handler.manager.cluster.special.greeting
    leg = leg_of(handler, request, request)
    target = greeting.may_start(leg, request.stream_dn)
    handler.manager.deliver(greeting.start(leg, target, handler.require_application(), request.sequence_number))


@answers(CallStopSendMediaToBIBRequest)
def stop_greeting(handler: CtiHandler, request: CallStopSendMediaToBIBRequest) -> None:
    """And is cut off."""
    greeting = handler.manager.cluster.special.greeting
    session = greeting.may_stop(leg_of(handler, request, request))
    reply(handler, request, CallStopSendMediaToBIBResponse)
    handler.manager.deliver(greeting.stop(session))
