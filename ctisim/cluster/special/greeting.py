"""Agent greeting: an application has a port play into an agent's call, through the phone's built-in bridge.

The bridge calls the port in the agent's name, and the request is answered when the port is: until then the application
is blocked. Source: the scenario agent-greeting of the JTAPI guide.
"""

from __future__ import annotations

from dataclasses import dataclass

from ctisim.cluster.applications import Application, Notice
from ctisim.cluster.calls import clearing, offering
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.party import Party, View
from ctisim.cluster.calls.routing import Search, Target, Unreachable
from ctisim.cluster.calls.tell import appear, enter
from ctisim.cluster.calls.told import Telling, at_leg, told
from ctisim.cluster.numberplan import Station
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallOrigin, CallReason, CallState, CallType
from ctisim.qbe.messages import (
    CallSendMediaToBIBEndedEvent,
    CallSendMediaToBIBStartedEvent,
    CallStartSendMediaToBIBResponse,
    FailureResponse,
)

REASON = CallReason.SEND_MEDIA_TO_BIB


@dataclass(eq=False, slots=True)
class Session:
    """A bridge that calls a port for an agent."""

    agent: Leg
    bridge: Leg
    application: Application
    request: int
    """The sequence number of the request that is not answered yet."""
    playing: bool = False


class Greeting:
    """All agent greetings of a cluster."""

    def __init__(self, control: CallControl) -> None:
        self._control = control
        self._sessions: list[Session] = []
        control.followers.append(self.follow)

    def may_start(self, leg: Leg, port: str) -> Target:
        """Whom the bridge will call. Raises RequestRefused."""
        device, line = leg.device, leg.line
        if device is None or line is None or not device.settings.built_in_bridge:
            raise RequestRefused(CtiError.CTIERR_BIB_NOT_CONFIGURED)
        if leg.state is not CallState.CONNECTED:
            raise RequestRefused(CtiError.CTIERR_PRIMARY_CALL_STATE_INVALID)
        if self._session(leg) is not None:
            raise RequestRefused(CtiError.CTIERR_EXISTING_SEND_MEDIA_TO_BIB_SESSION)
        if device.bridge_user is not None:
            raise RequestRefused(CtiError.CTIERR_RESOURCE_NOT_AVAILABLE)
        target = Search(self._control, leg.participant.party).find(port, line.settings.calling_search_space)
        if isinstance(target, Unreachable):
            raise RequestRefused(CtiError.CTIERR_START_SEND_MEDIA_TO_BIB_FAILED)
        return target

    @told
    def start(self, leg: Leg, target: Target, application: Application, request: int) -> Telling:
        """The bridge calls the port, for an application's request."""
        control, agent = self._control, leg.participant.party
        call = control.new_call()
        call.type = CallType.SENDMEDIATOBIBCALL
        caller = Party(agent.number, agent.name, agent.partition, agent.device)
        view = View(caller, target.party, target.party)
        station = Station(agent.number, agent.name, agent.partition)
        bridge = control.join(call, caller, [station], view, incoming=False, origin=CallOrigin.OUTBOUND, reason=REASON)
        bridge.active = bridge.legs[0]
        session = Session(leg, bridge.active, application, request)
        self._sessions.append(session)
        if leg.device is not None:
            leg.device.bridge_user = session
        for state in (CallState.DIALTONE, CallState.DIALING):
            yield from (appear if state is CallState.DIALTONE else enter)(bridge.active, state)
        port = offering.enlist(call, target, view, reason=REASON)
        yield from enter(bridge.active, CallState.PROCEEDING)
        yield from offering.offer(port)

    def may_stop(self, leg: Leg) -> Session:
        """The greeting of an agent's leg. Raises RequestRefused when there is none."""
        session = self._session(leg)
        if session is None:
            raise RequestRefused(CtiError.CTIERR_NO_SEND_MEDIA_TO_BIB_SESSION)
        return session

    @told
    def stop(self, session: Session) -> Telling:
        """The port is dropped, then the bridge."""
        for port in session.bridge.participant.others:
            yield from clearing.leave(port)

    @told
    def follow(self, leg: Leg) -> Telling:
        """The bridge is connected, or gone; or the agent is, or holds (TAPI's charts: the greeting ends)."""
        for session in list(self._sessions):
            if leg is session.bridge:
                yield from self._bridge_changed(session)
            elif leg is session.agent and leg.state in (CallState.IDLE, CallState.ONHOLD):
                yield from self.stop(session)

    @told
    def _bridge_changed(self, session: Session) -> Telling:
        state, wanted = session.bridge.state, "b_send_media_to_bib_events"
        if state is CallState.CONNECTED and not session.playing:
            session.playing = True
            yield Notice(session.application, CallStartSendMediaToBIBResponse(sequence_number=session.request))
            yield from at_leg(session.agent, wanted, CallSendMediaToBIBStartedEvent)
        elif state in (CallState.DISCONNECTED, CallState.IDLE) and session in self._sessions:
            self._sessions.remove(session)
            if session.agent.device is not None and session.agent.device.bridge_user is session:
                session.agent.device.bridge_user = None
            if session.playing:
                yield from at_leg(session.agent, wanted, CallSendMediaToBIBEndedEvent, successful=True)
            else:
                failed = CtiError.CTIERR_START_SEND_MEDIA_TO_BIB_FAILED
                response = FailureResponse(sequence_number=session.request, result=int(failed))
                yield Notice(session.application, response)

    def _session(self, leg: Leg) -> Session | None:
        return next((session for session in self._sessions if session.agent is leg), None)
