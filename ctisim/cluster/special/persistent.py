"""Persistent connections of CTI remote devices, and the announcements played on them.

The server calls the active remote destination and keeps it; while it stands, announcements may be played to it, each a
call of its own. Source: the scenarios persistent-connection and play-announcement of the JTAPI guide.
"""

from __future__ import annotations

from collections.abc import Iterator

from ctisim.cluster.applications import Application
from ctisim.cluster.calls import clearing, media, offering
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Call, Leg, Participant, party_of
from ctisim.cluster.calls.party import Party, View
from ctisim.cluster.calls.routing import Target
from ctisim.cluster.calls.states import CALLING, TALKING
from ctisim.cluster.calls.tell import appear, enter, parties
from ctisim.cluster.calls.told import Telling, at_leg, told
from ctisim.cluster.devices import Device, Line
from ctisim.cluster.numberplan import Station
from ctisim.cluster.special.remotes import Remotes, is_remote
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallOrigin, CallReason, CallState, CallStateCause, CallType
from ctisim.qbe.messages import CallAnnouncementEndedEvent, CallAnnouncementErrorEvent, CallAnnouncementStartedEvent

ANNOUNCEMENT_SECONDS = 5.0
"""How long an announcement is (ours)."""

REASON = CallReason.PLAY_ANNOUNCEMENT


class Persistent:
    """The persistent connections of a cluster, one a line at most."""

    def __init__(self, control: CallControl, remotes: Remotes) -> None:
        self._control = control
        self._remotes = remotes
        self._announced: dict[Leg, str] = {}
        control.followers.append(self.follow)

    # The connection

    def may_create(self, line: Line) -> None:
        """Raise RequestRefused when the line cannot have a persistent connection now."""
        if not is_remote(line.device):
            raise RequestRefused(CtiError.COMMAND_NOT_IMPLEMENTED_ON_DEVICE)
        if self._remotes.active(line.device) is None:
            raise RequestRefused(CtiError.CTIERR_REMOTE_DEVICE_REQUEST_FAILED_ACTIVE_RD_NOT_SET)
        standing = connection(line)
        if standing is not None:
            being_set_up = standing.state is not CallState.CONNECTED
            raise RequestRefused(
                CtiError.CTIERR_PERSISTENT_CALL_BEING_SETUP if being_set_up else CtiError.CTIERR_PERSISTENT_CALL_EXISTS
            )
        if line.legs:
            raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)

    def call(self, application: Application, line: Line, call_id: int, number: str, name: str) -> Leg:
        """The line's leg, called in somebody's name; nobody is told yet. Raises RequestRefused."""
        call = self._control.new_call(application, call_id)
        call.type = CallType.PERSISTENT_CALL
        caller = Party(number, name)
        called = party_of(line)
        view = View(caller, called, called)
        server = self._control.join(
            call, caller, [Station(number, name)], view, incoming=False, origin=CallOrigin.OUTBOUND
        )
        server.active = server.legs[0]
        return offering.enlist(call, Target(called, (line,)), view).legs[0]

    @told
    def create(self, leg: Leg) -> Telling:
        """The remote destination rings."""
        server = leg.participant.others[0]
        yield from _call_out(server)
        yield from offering.offer(leg.participant)

    def may_disconnect(self, leg: Leg) -> None:
        """Raise RequestRefused when the leg is no persistent connection, or is needed."""
        if not leg.call.type & CallType.PERSISTENT_CALL:
            raise RequestRefused(CtiError.CTIERR_NO_PERSISTENT_CALL_EXISTS)
        if leg.line is not None and any(_customers(leg.line)):
            raise RequestRefused(CtiError.CTIERR_DISCONNECT_PERSISTENT_CALL_FAILED_CALL_ACTIVE)

    @told
    def destinations_changed(self, device: Device) -> Telling:
        """Without an active destination the connection ends, at once or with the customer's call."""
        for line in device.lines:
            standing = connection(line)
            if standing is not None and self._remotes.active(device) is None and not any(_customers(line)):
                yield from clearing.leave(standing.participant)

    # Announcements

    def may_announce(self, line: Line, announcement: str) -> None:
        """Raise RequestRefused when nothing can be played to the line's remote destination."""
        if not is_remote(line.device):
            raise RequestRefused(CtiError.COMMAND_NOT_IMPLEMENTED_ON_DEVICE)
        standing = connection(line)
        if standing is None or standing.state is not CallState.CONNECTED:
            raise RequestRefused(CtiError.CTIERR_NO_PERSISTENT_CALL_EXISTS)
        if any(leg.call.type & CallType.ANNOUNCEMENT_CALL for leg in line.legs):
            raise RequestRefused(CtiError.CTIERR_ANNOUNCEMENT_ALREADY_IN_PROGRESS)
        if any(leg.state is CallState.CONNECTED for leg in _customers(line)):
            raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)
        if not announcement:
            raise RequestRefused(CtiError.CTIERR_PLAY_ANNOUNCEMENT_FAILED)

    def announcement(self, application: Application, line: Line, call_id: int, announcement: str) -> Leg:
        """The line's leg in the announcement's call; nobody is told yet. Raises RequestRefused."""
        call = self._control.new_call(application, call_id)
        call.type = CallType.ANNOUNCEMENT_CALL
        leg = self._participant(call, line)
        self._announced[leg] = announcement
        return leg

    def _participant(self, call: Call, line: Line) -> Leg:
        party = party_of(line)
        joined = self._control.join(
            call, party, [line], View(party), incoming=False, origin=CallOrigin.OUTBOUND, reason=REASON
        )
        joined.active = joined.legs[0]
        return joined.active

    @told
    def announce(self, leg: Leg) -> Telling:
        """The announcement is played, and over after a while."""
        participant = leg.participant
        yield from appear(leg, CallState.DIALING)
        yield from enter(leg, CallState.DIALING)
        player = self._control.join(
            leg.call, Party(), [Station("")], participant.view, incoming=True, origin=CallOrigin.INBOUNDINTERNAL
        )
        player.active = player.legs[0]
        yield from appear(player.active, CallState.CONNECTED)
        yield from enter(leg, CallState.CONNECTED)
        yield from parties(leg, called_changed=True)
        yield from enter(leg, CallState.CONNECTED)
        yield from media.connect(leg.call, leg)
        fields = {"announcement_id": self._announced[leg]}
        yield from at_leg(leg, "b_announcement_events", CallAnnouncementStartedEvent, **fields)
        self._control.later(participant, "announcement", ANNOUNCEMENT_SECONDS, lambda: self.stop(leg))

    @told
    def stop(self, leg: Leg) -> Telling:
        """The announcement is over."""
        yield from clearing.leave(leg.participant)

    def announces(self, leg: Leg) -> bool:
        """Whether the leg hears an announcement."""
        return leg in self._announced

    def may_stop(self, leg: Leg) -> None:
        """Raise RequestRefused when the leg hears no announcement."""
        if not self.announces(leg):
            raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)

    @told
    def fail(self, leg: Leg) -> Telling:
        """The announcement cannot be played (what the lab's steering can bring about)."""
        code = CtiError.CTIERR_ERROR_PLAYING_ANNOUNCEMENT.signed
        yield from at_leg(leg, "b_announcement_events", CallAnnouncementErrorEvent, error_code=code)

    @told
    def follow(self, leg: Leg) -> Telling:
        """An announcement ends with its leg, or when that is held; with the persistent connection everything does."""
        line = leg.line
        if line is None:
            return
        if leg.state is CallState.CONNECTED and leg.call.type & CallType.PERSISTENT_CALL:
            seconds = self._control.parameters.maximum_call_duration * 60
            self._control.later(leg.participant, "duration", seconds, lambda: clearing.leave(leg.participant))
        elif leg.state is CallState.ONHOLD and leg in self._announced:
            yield from clearing.leave(leg.participant)
        elif leg.state is CallState.IDLE:
            yield from self._over(leg, line)

    @told
    def _over(self, leg: Leg, line: Line) -> Telling:
        if self._announced.pop(leg, None) is not None:
            yield from at_leg(leg, "b_announcement_events", CallAnnouncementEndedEvent, success=True, error_code=0)
        standing = connection(line)
        if leg is standing:
            for other in [each for each in line.legs if each in self._announced]:
                yield from clearing.leave(other.participant, CallStateCause.NORMALCALLCLEARING)
        elif standing is not None and self._remotes.active(line.device) is None:
            ends = "no destination"
            self._control.later(standing.participant, ends, 0, lambda: self.destinations_changed(line.device))


def connection(line: Line) -> Leg | None:
    """The line's leg in its persistent connection."""
    return next((leg for leg in line.legs if leg.call.type & CallType.PERSISTENT_CALL), None)


def _customers(line: Line) -> Iterator[Leg]:
    """The legs of customers' calls at the line's device: those that stand, or are on their way."""
    beside = CallType.PERSISTENT_CALL | CallType.ANNOUNCEMENT_CALL
    for other in line.device.lines:
        yield from (leg for leg in other.legs if leg.state in TALKING | CALLING and not leg.call.type & beside)


@told
def _call_out(server: Participant) -> Telling:
    """The server's own leg, which nobody sees, is on its way."""
    leg = server.active
    if leg is not None:
        yield from appear(leg, CallState.DIALING)
        yield from enter(leg, CallState.PROCEEDING)
