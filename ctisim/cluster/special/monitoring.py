"""Silent monitoring and whisper coaching: a supervisor's call to the built-in bridge of an agent's phone.

The monitoring call is a call like others, but that its far end is the bridge, which answers at once and is nobody's
line. The agent's own call goes on; its leg is told of the monitoring. Source: scenarios silent-monitoring,
whisper-monitoring-update and monitoring-transferred of the JTAPI guide; the codes by their names.
"""

from __future__ import annotations

from dataclasses import dataclass

from ctisim.cluster.applications import Application, Notice
from ctisim.cluster.calls import clearing, dialling, media
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Leg, Participant
from ctisim.cluster.calls.party import Party, View
from ctisim.cluster.calls.tell import appear, enter, parties
from ctisim.cluster.calls.told import Telling, at_leg, at_line, told
from ctisim.cluster.devices import Line
from ctisim.cluster.numberplan import Station
from ctisim.errors import RequestRefused
from ctisim.lab import Role
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import (
    CallAttributeType,
    CallOrigin,
    CallReason,
    CallState,
    CallStateCause,
    CallType,
    ClearType,
    MonitorMode,
    ToneDirection,
)
from ctisim.qbe.messages import (
    CallAttributeInfoEvent,
    CallMonitoringEndedEvent,
    CallMonitoringStartedEvent,
    CallMonitorUpdatedEvent,
    LineMonitorTerminatedEvent,
    StartTransmissionEvent,
    StopTransmissionEvent,
)

REASON = CallReason.CALL_MONITORING
NAME = "Monitor"
BRIDGES = "BuiltInBridge"
"""The partition of bridges (ours): with the agent's own, the library takes the bridge for the agent's line and waits
in vain for it to be called, and the connection comes with RINGBACK (measured with 15).
"""
MODES = (MonitorMode.SILENT, MonitorMode.WHISPER)


@dataclass(eq=False, slots=True)
class Session:
    """One supervisor listening to one leg."""

    target: Leg
    supervisor: Leg
    bridge: Leg
    mode: MonitorMode
    tone: int
    transaction: int
    told: Leg | None = None
    """Which supervisor's leg has heard whom it monitors."""


class Monitoring:
    """All monitoring of a cluster."""

    def __init__(self, control: CallControl) -> None:
        self._control = control
        self._sessions: list[Session] = []
        control.followers.append(self.follow)
        control.party_followers.append(self.follow)

    def may_start(self, application: Application, line: Line, target: Line | None, leg_id: int, mode: int) -> Leg:
        """The agent's leg. Raises RequestRefused."""
        if not application.user.has(Role.CALL_MONITORING):
            raise RequestRefused(CtiError.CTIERR_OPERATION_NOT_ALLOWED)
        if mode not in MODES:
            raise RequestRefused(CtiError.CTIERR_INVALID_MONITORMODE)
        if target is None:
            raise RequestRefused(CtiError.CTIERR_INVALID_MONITOR_DESTN)
        if not target.device.settings.built_in_bridge:
            raise RequestRefused(CtiError.CTIERR_BIB_NOT_CONFIGURED)
        leg = self._control.legs.get(leg_id)
        if leg is None or leg.line is not target:
            raise RequestRefused(CtiError.CTIERR_PRIMARY_CALL_INVALID)
        if leg.state is not CallState.CONNECTED:
            raise RequestRefused(CtiError.CTIERR_PRIMARY_CALL_STATE_INVALID)
        if any(session.target is leg for session in self._sessions):
            raise RequestRefused(CtiError.CTIERR_BIB_RESOURCE_NOT_AVAILABLE)
        if target.device.bridge_user is not None:  # a greeting is played (MSC, whisper monitoring)
            raise RequestRefused(CtiError.CTIERR_RESOURCE_NOT_AVAILABLE)
        dialling.may_call(line)
        return leg

    def call(self, application: Application, line: Line, call_id: int) -> Leg:
        """The supervisor's leg, for a call that is about to be made. Raises RequestRefused."""
        leg = dialling.originate(self._control, line, application, call_id, reason=REASON)
        leg.call.type = CallType.SILENTMONITORCALL
        return leg

    @told
    def start(self, leg: Leg, target: Leg, mode: int, tone: int = ToneDirection.NONE) -> Telling:
        """The supervisor's phone calls the bridge, and is connected to it."""
        bridge = self._bridge(leg, target)
        session = Session(target, leg, bridge, MonitorMode(mode), tone, self._control.next_transaction())
        self._sessions.append(session)
        target.bridged = True
        yield from dialling.go_off_hook(leg)
        yield from enter(leg, CallState.DIALING)
        leg.participant.view = View(leg.participant.party, bridge.participant.party, bridge.participant.party)
        yield from enter(leg, CallState.PROCEEDING)
        yield from parties(leg, called_changed=True)
        yield from appear(bridge, CallState.OFFERING)
        yield from enter(leg, CallState.RINGBACK)
        yield from enter(bridge, CallState.CONNECTED)
        yield from enter(leg, CallState.CONNECTED)
        yield from _listen(session)

    def _bridge(self, leg: Leg, target: Leg) -> Leg:
        agent = target.participant.party
        station = Station(agent.number, NAME, BRIDGES)
        party = Party(agent.number, NAME, BRIDGES)
        view = View(leg.participant.party, party, party)
        joined: Participant = self._control.join(
            leg.call, party, [station], view, incoming=True, origin=CallOrigin.INBOUNDINTERNAL, reason=REASON
        )
        joined.active = joined.legs[0]
        return joined.active

    def may_update(self, leg: Leg, mode: int) -> Session:
        """The session of a supervisor's leg. Raises RequestRefused."""
        session = next((each for each in self._sessions if each.supervisor is leg), None)
        if session is None:
            raise RequestRefused(CtiError.CTIERR_INVALID_MONITORING_PARTY)
        if mode not in MODES:
            raise RequestRefused(CtiError.CTIERR_INVALID_MONITORMODE)
        if session.target.state is not CallState.CONNECTED:
            raise RequestRefused(CtiError.CTIERR_MONITOR_UPDATE_FAILED_MEDIA_INACTIVE)
        return session

    @told
    def update(self, session: Session, mode: int, tone: int = ToneDirection.NONE) -> Telling:
        """The supervisor whispers from now on, or only listens again."""
        session.mode, session.tone = MonitorMode(mode), tone
        for leg in (session.target, session.supervisor):
            yield from at_leg(
                leg,
                "b_monitor_updated_event",
                CallMonitorUpdatedEvent,
                active_monitor_mode=session.mode,
                active_tone_direction=tone,
            )
        changed = StartTransmissionEvent if session.mode is MonitorMode.WHISPER else StopTransmissionEvent
        restarted = [*media.stop(session.supervisor), *media.connect(session.bridge.call, session.supervisor)]
        yield from (notice for notice in restarted if isinstance(notice.event, changed))

    @told
    def follow(self, leg: Leg) -> Telling:
        """Either end goes its way: the other is told."""
        for session in list(self._sessions):
            if leg is session.target:
                yield from self._target_changed(session)
            elif leg is session.bridge and leg.state is CallState.IDLE:
                yield from self._over(session)
            elif leg.call is session.bridge.call and leg is not session.bridge:
                if leg.call.conference is not None:  # a conferenced monitoring call loses its target
                    yield from clearing.leave(session.bridge.participant)
                else:
                    yield from _supervisor_changed(session, leg)

    @told
    def _target_changed(self, session: Session) -> Telling:
        state = session.target.state
        if state is CallState.IDLE:
            yield from self._target_gone(session)
        elif state is CallState.ONHOLD:
            yield from media.stop(session.supervisor)
        elif state is CallState.CONNECTED and session.supervisor.state is CallState.CONNECTED:
            yield from media.connect(session.bridge.call, session.supervisor)

    @told
    def _target_gone(self, session: Session) -> Telling:
        """The agent's call is over, and so is its monitoring."""
        supervisor, line, party = session.supervisor, session.supervisor.line, session.target.participant.party
        yield from self._over(session)
        yield from clearing.leave(supervisor.participant)
        if line is not None:
            fields = {
                "transaction_id": session.transaction,
                "cause": CallStateCause.NORMALCALLCLEARING,
                "monitor_target_dn": party.number,
                "monitor_target_partition": party.partition,
                "target_call_manager_id": self._control.node,
                "target_call_leg_id": session.target.id,
                "monitor_initiator_device_name": line.device.name,
            }
            node = self._control.node
            yield from at_line(line, node, "b_monitoring_terminated_event", LineMonitorTerminatedEvent, fields)

    @told
    def _over(self, session: Session) -> Telling:
        self._sessions.remove(session)
        session.target.bridged = False
        yield from at_leg(
            session.target,
            "b_monitoring_ended",
            CallMonitoringEndedEvent,
            monitor_mode=session.mode,
            cause=CallStateCause.NORMALCALLCLEARING,
            clear_type=ClearType.STANDARD_CLEAR,
            active_tone_direction=session.tone,
        )


@told
def _supervisor_changed(session: Session, leg: Leg) -> Telling:
    """The supervisor's phone is connected: both ends learn who the other is, each new supervisor anew."""
    if leg.state is not CallState.CONNECTED or session.told is leg:
        return
    first = session.told is None
    session.supervisor = session.told = leg
    leg.bridged = True
    yield from attribute(leg, session, session.target)
    if first:
        yield from at_leg(
            session.target,
            "b_monitoring_started",
            CallMonitoringStartedEvent,
            monitor_mode=session.mode,
            active_tone_direction=session.tone,
        )
    yield from attribute(session.target, session, leg)


def attribute(leg: Leg, session: Session, other: Leg) -> list[Notice]:
    """Who is at the other end of the monitoring, and in which part (measured with 15: the other's, not the leg's)."""
    whisper, kinds = session.mode is MonitorMode.WHISPER, CallAttributeType
    if other is session.supervisor:
        kind = kinds.WHISPERMONITOR_INITIATOR if whisper else kinds.SILENTMONITOR_INITIATOR
    else:
        kind = kinds.WHISPERMONITOR_TARGET if whisper else kinds.SILENTMONITOR_TARGET
    party, device = other.participant.party, other.device
    return at_leg(
        leg,
        "b_call_attribute_info",
        CallAttributeInfoEvent,
        call_attribute_type=kind,
        call_id=other.id,
        number=party.number,
        partition=party.partition,
        device_name=device.name if device is not None else "",
        transaction_id=session.transaction,
        active_tone_direction=session.tone,
    )


@told
def _listen(session: Session) -> Telling:
    """The supervisor hears; only who whispers also sends."""
    for notice in media.connect(session.bridge.call, session.supervisor):
        if session.mode is MonitorMode.WHISPER or not isinstance(notice.event, StartTransmissionEvent):
            yield notice
