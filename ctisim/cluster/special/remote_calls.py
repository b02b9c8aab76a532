"""Calls of CTI remote devices: taken at a remote destination, and made by way of the office (dial via office).

A call that an application makes from a remote device has two legs: first the server calls the user's active remote
destination, as if somebody unknown called the device; when the user has answered, the number is called. Source: the
scenarios cti-remote-device-incoming and -outgoing of the JTAPI guide.
"""

from __future__ import annotations

from ctisim.cluster.applications import Application
from ctisim.cluster.calls import clearing, dialling, offering
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.party import NOBODY, View
from ctisim.cluster.calls.routing import Search, Unreachable
from ctisim.cluster.calls.tell import appear, enter, parties
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.devices import Line
from ctisim.cluster.numberplan import Station
from ctisim.cluster.special.remotes import Remotes, is_remote
from ctisim.errors import RequestRefused
from ctisim.lab import OnCall
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallOrigin, CallState, CallStateCause, CallType


class RemoteCalls:
    """The calls of a cluster's remote devices."""

    def __init__(self, control: CallControl, remotes: Remotes) -> None:
        self._control = control
        self._remotes = remotes
        self._to_dial: dict[Leg, str] = {}
        """What is called when the user has answered."""
        control.followers.append(self.follow)

    def goes_via_office(self, line: Line) -> bool:
        """Whether a call from the line begins with a call to its user, who is not on the line already."""
        return is_remote(line.device) and not any(leg.state is CallState.ONHOLD for leg in line.legs)

    def originate(
        self, line: Line, application: Application, call_id: int, number: str, *, priority: int, user_data: bytes
    ) -> Leg:
        """The leg of a call that is about to be made; nobody is told yet. Raises RequestRefused."""
        if self._remotes.active(line.device) is None:
            raise RequestRefused(CtiError.CTIERR_REMOTE_DEVICE_REQUEST_FAILED_ACTIVE_RD_NOT_SET)
        leg = dialling.originate(
            self._control,
            line,
            application,
            call_id,
            origin=CallOrigin.INBOUNDINTERNAL,
            priority=priority,
            user_data=user_data,
        )
        caller = leg.participant
        leg.call.type |= CallType.DVOCALL
        caller.incoming, caller.active = True, None
        caller.view = View(NOBODY, caller.party, caller.party)
        self._to_dial[leg] = number
        return leg

    @told
    def call_user(self, leg: Leg) -> Telling:
        """The remote destination is called."""
        yield from appear(leg, CallState.OFFERING)
        yield from enter(leg, CallState.OFFERING)
        control, seconds = self._control, self._control.parameters.t301_timer / 1000
        cause = CallStateCause.NOANSWERFROMUSER
        control.later(leg.participant, "no answer", seconds, lambda: clearing.leave(leg.participant, cause))
        self._user_may_answer(leg)

    @told
    def follow(self, leg: Leg) -> Telling:
        """The user takes a call by habit; one who was called to be put through is."""
        line = leg.line
        if line is None or not is_remote(line.device):
            return
        if leg.state is CallState.ACCEPTED:
            self._user_may_answer(leg)
        elif leg.state is CallState.CONNECTED and leg in self._to_dial:
            number = self._to_dial.pop(leg)
            self._control.later(leg.participant, "via office", 0, lambda: self._put_through(leg, number))
        elif leg.state is CallState.IDLE:
            self._to_dial.pop(leg, None)
        yield from ()

    @told
    def _put_through(self, leg: Leg, number: str) -> Telling:
        """The user is on the line: now the number is called."""
        caller, control = leg.participant, self._control
        space = dialling.search_space(leg.place)
        target = Search(control, caller.party, caller.call.priority).find(number, space)
        if isinstance(target, Unreachable):
            yield from clearing.fail(caller, target.cause)
            return
        redirecting = target.last_redirecting or NOBODY
        view = View(caller.party, target.party, target.party, redirecting)
        caller.view, caller.incoming = view.but(original=caller.view.original), False
        callee = offering.enlist(caller.call, target, view)
        yield from enter(leg, CallState.PROCEEDING)
        yield from parties(leg, calling_changed=True, called_changed=True)
        yield from offering.offer(callee)

    def _user_may_answer(self, leg: Leg) -> None:
        """Whoever is at the active remote destination does what he does with calls."""
        device = leg.device
        destination = self._remotes.active(device) if device is not None else None
        entry = self._control.plan.find(destination.number) if destination is not None else None
        if isinstance(entry, Station) and entry.habit.on_call is OnCall.ANSWER:
            self._control.later(leg.participant, "remote", entry.habit.after, lambda: offering.user_answers(leg))
