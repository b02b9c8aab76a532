"""Recording: the built-in bridge of a phone sends both voices of a call to a recorder.

The bridge records while its leg talks; a line records always, or when an application or its user asks. Source: the
scenario recording-selective of the JTAPI guide, and SEQUENCES.md section 5 for what is refused.
"""

from __future__ import annotations

from dataclasses import dataclass

from ctisim.cluster.applications import Application
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.told import Telling, at_leg, told
from ctisim.cluster.devices import Device
from ctisim.errors import RequestRefused
from ctisim.lab import Recording as RecordingOption
from ctisim.lab import Role, SecurityMode
from ctisim.lab.parameters import AuthenticatedRecording
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import (
    CallAttributeType,
    CallRecordingType,
    CallState,
    CallStateCause,
    ClearType,
    MediaForkingDeviceType,
    RecordingInvocationType,
    ToneDirection,
)
from ctisim.qbe.messages import (
    CallAttributeInfoEvent,
    CallRecordingEndedEvent,
    CallRecordingFailedEvent,
    CallRecordingStartedEvent,
)

TYPES = {
    RecordingInvocationType.SILENT: CallRecordingType.APPLICATION_INITIATED_SILENT,
    RecordingInvocationType.USER: CallRecordingType.USER_INITIATED_FROM_APPLICATION,
}


@dataclass(eq=False, slots=True)
class Session:
    """A leg that is recorded whenever it talks."""

    leg: Leg
    type: CallRecordingType
    invocation: int
    tone: int
    active: bool = False


class Recording:
    """All recording of a cluster. `recorder` is the number that recordings go to, "" being nobody's."""

    def __init__(self, control: CallControl, recorder: str = "") -> None:
        self._control = control
        self._sessions: dict[Leg, Session] = {}
        self.recorder = recorder
        self.available = True
        """Whether the recorder takes calls; without it, recordings fail."""
        control.followers.append(self.follow)
        control.party_followers.append(self.record_anew)

    def may_start(self, application: Application, leg: Leg) -> None:
        """Raise RequestRefused when an application may not have the leg recorded."""
        if not application.user.has(Role.CALL_RECORDING):
            raise RequestRefused(CtiError.CTIERR_OPERATION_NOT_ALLOWED)
        self._may_record(leg)

    def _may_record(self, leg: Leg) -> None:
        device, line = leg.device, leg.line
        if device is None or line is None or not device.settings.built_in_bridge:
            raise RequestRefused(CtiError.CTIERR_BIB_NOT_CONFIGURED)
        if not self._secure_enough(device):
            raise RequestRefused(CtiError.CTIERR_SECURITY_CAPABILITY_MISMATCH)
        if leg.state is not CallState.CONNECTED:
            raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)
        if leg in self._sessions:
            raise RequestRefused(CtiError.CTIERR_RECORDING_ALREADY_INPROGRESS)
        if line.settings.recording is not RecordingOption.SELECTIVE:
            raise RequestRefused(CtiError.CTIERR_RECORDING_CONFIG_NOT_MATCHING)

    def _secure_enough(self, device: Device) -> bool:
        """Authenticated phones are recorded only where the service parameter allows it."""
        allowed = self._control.parameters.authenticated_recording is AuthenticatedRecording.ALLOW
        return allowed or device.settings.security_mode is not SecurityMode.AUTHENTICATED

    @told
    def start(self, leg: Leg, tone: int, invocation: int) -> Telling:
        """An application has the leg recorded."""
        kind = TYPES.get(RecordingInvocationType(invocation), CallRecordingType.APPLICATION_INITIATED_SILENT)
        yield from self._begin(Session(leg, kind, invocation, tone))

    @told
    def press_record(self, leg: Leg) -> Telling:
        """The user presses Record, to begin or to end. Raises RequestRefused."""
        session = self._sessions.get(leg)
        if session is not None and session.type is CallRecordingType.USER_INITIATED_FROM_DEVICE:
            yield from self.stop(leg)
            return
        self._may_record(leg)
        kind = CallRecordingType.USER_INITIATED_FROM_DEVICE
        yield from self._begin(Session(leg, kind, RecordingInvocationType.USER, ToneDirection.NONE))

    def may_stop(self, leg: Leg, invocation: int) -> None:
        """Raise RequestRefused when there is nothing to stop, or something else was started."""
        session = self._sessions.get(leg)
        if session is None:
            raise RequestRefused(CtiError.CTIERR_NO_RECORDING_SESSION)
        if session.invocation != invocation:
            raise RequestRefused(CtiError.CTIERR_RECORDING_INVOCATION_TYPE_NOT_MATCHING)
        if not session.active:
            raise RequestRefused(CtiError.CTIERR_RECORDING_SESSION_INACTIVE)

    @told
    def stop(self, leg: Leg) -> Telling:
        """The recording is over."""
        session = self._sessions.pop(leg, None)
        if session is not None:
            yield from self._pause(session)

    @told
    def follow(self, leg: Leg) -> Telling:
        """Recording goes with talking."""
        session = self._sessions.get(leg)
        if leg.state is CallState.CONNECTED:
            if session is not None:
                yield from self._record(session)
            elif _automatic(leg) and leg.device is not None and self._secure_enough(leg.device):
                kind = CallRecordingType.AUTOMATIC
                none = RecordingInvocationType.NOT_APPLICABLE
                yield from self._begin(Session(leg, kind, none, ToneDirection.NONE))
        elif session is not None:
            yield from self._pause(session)
            if leg.state is CallState.IDLE:
                self._sessions.pop(leg, None)

    @told
    def record_anew(self, leg: Leg) -> Telling:
        """Whom the leg talks to changed: one recording ends, another begins (since 10.0(1))."""
        session = self._sessions.get(leg)
        if session is not None:
            yield from self._pause(session)
            yield from self._record(session)

    @told
    def _begin(self, session: Session) -> Telling:
        if not self.available:
            cause = CallStateCause.RESOURCESNAVAIL  # ours
            yield from at_leg(session.leg, "b_recording_failed_event", CallRecordingFailedEvent, cause=cause)
            return
        self._sessions[session.leg] = session
        yield from self._record(session)

    @told
    def _record(self, session: Session) -> Telling:
        if session.active:
            return
        session.active = True
        leg = session.leg
        device = leg.device
        yield from at_leg(leg, "b_recording_started", CallRecordingStartedEvent)
        yield from at_leg(
            leg,
            "b_call_attribute_info",
            CallAttributeInfoEvent,
            call_attribute_type=CallAttributeType.RECORDING,
            call_id=leg.id,
            number=self.recorder,
            active_tone_direction=session.tone,
            call_recording_type=session.type,
            forking_device_type=MediaForkingDeviceType.PHONE,
            forking_device_name=device.name if device is not None else "",
        )

    @told
    def _pause(self, session: Session) -> Telling:
        if session.active:
            session.active = False
            yield from at_leg(
                session.leg,
                "b_recording_ended",
                CallRecordingEndedEvent,
                cause=CallStateCause.NORMALCALLCLEARING,
                clear_type=ClearType.STANDARD_CLEAR,
            )


def _automatic(leg: Leg) -> bool:
    line = leg.line
    if line is None or line.settings.recording is not RecordingOption.AUTOMATIC:
        return False
    return line.device.settings.built_in_bridge
