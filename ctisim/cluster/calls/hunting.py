"""Hunt pilots: a call rings at one member of a line group after the other, until one takes it.

A member that is busy, not registered or logged out is left out; its own forwarding does not count. Source: SEQUENCES.md
section 5, the charts of hunt lists; what comes after the last member where the pilot says nothing is ours.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from ctisim.cluster.calls import clearing, offering
from ctisim.cluster.calls.model import Participant, Place, party_of
from ctisim.cluster.calls.party import View
from ctisim.cluster.calls.routing import Destination, Search, Target, Unreachable, is_busy, pilot_party
from ctisim.cluster.calls.states import ALERTING
from ctisim.cluster.calls.told import Telling, at_line, told
from ctisim.cluster.devices import Line
from ctisim.cluster.numberplan import DirectoryNumber, Member, Pilot, in_turn, members
from ctisim.lab import OnCall
from ctisim.qbe.enums import CallReason, CallState, CallStateCause, HuntCallDisposition
from ctisim.qbe.messages import LineHuntCallStatusEvent

Cause = CallStateCause

MOVED = CallReason.FORWARDNOANWSER
"""Of a member that the call has left: the client calls it redirected for this reason, as the chart has it."""


Waiting: TypeAlias = "Callable[[Hunt], Destination | None]"


class Hunt:
    """One call's way through a line group."""

    def __init__(
        self, search: Search, pilot: Pilot, wait: Waiting | None = None, *, since: float | None = None
    ) -> None:
        """`wait` gives a place in the pilot's queue, where it has one; `since` when the call first waited there."""
        self.since = since
        self.search = search
        self.pilot = pilot
        self._wait = wait
        self.rang = False
        self.members = members(search.control.plan, pilot)
        self._left = in_turn(pilot, self.members, _idle_since)

    @property
    def anybody(self) -> bool:
        """Whether a member is logged in at all, free or not."""
        return any(not isinstance(member, DirectoryNumber) or any(map(_there, member.lines)) for member in self.members)

    @property
    def free(self) -> list[Member]:
        """The members that could be rung now."""
        return [member for member in self.members if self._free(member)]

    def next(self) -> Destination | None:
        """The next of the members, or several where all ring at once; None when there is none left."""
        while self._left:
            turn = Turn(self)
            targets = [target for member in self._left.pop(0) if (target := self._target(member, turn))]
            if targets:
                first, *others = targets
                return replace(first, also=tuple(others))
        return None

    def _target(self, member: Member, turn: Turn) -> Target | None:
        places = self._free(member)
        if not places:
            return None
        called = pilot_party(self.pilot, replace(party_of(places[0]), number=""))
        return Target(called, places, self.search.reason, own=party_of(places[0]), onward=turn)

    def _free(self, member: Member) -> tuple[Place, ...]:
        """Where a member can be rung now."""
        if not isinstance(member, DirectoryNumber):
            return () if member.habit.on_call in (OnCall.BUSY, OnCall.DO_NOT_DISTURB) else (member,)
        return tuple(line for line in member.lines if self._rings(line))

    def _rings(self, line: Line) -> bool:
        caller = self.search.caller
        if (line.number, line.device.name) == (caller.number, caller.device):
            return False
        return _there(line) and not is_busy(line, self.search.priority)

    def otherwise(self) -> Destination:
        """Forward Hunt No Answer or Forward Hunt Busy; else the queue, where there is one."""
        settings, search = self.pilot.settings, self.search
        to = settings.forward_no_answer if self.rang else settings.forward_busy
        if not to:
            place = self._wait(self) if self._wait is not None else None
            return place or Unreachable(Cause.USERBUSY, pilot_party(self.pilot))
        reason = CallReason.FORWARDNOANWSER if self.rang else CallReason.FORWARDBUSY
        return replace(search, reason=reason, hops=search.hops + 1).find(to, "")


class Turn:
    """The members that ring at the same time."""

    waits = CallState.RINGBACK

    def __init__(self, hunt: Hunt) -> None:
        self.hunt = hunt

    @property
    def seconds(self) -> float:
        return self.hunt.pilot.settings.ring

    def begun(self, callee: Participant) -> None:
        """A circular line group goes on after this member next time."""
        self.hunt.rang = True
        numbers = [member.number for member in self.hunt.members]
        self.hunt.pilot.turn = numbers.index(callee.party.number) + 1

    @told
    def refused(self, callee: Participant, cause: Cause) -> Telling:
        """The next member rings, or the call leaves the group."""
        fellows = [each for each in offering.together(callee) if each.state in ALERTING]
        if cause is not Cause.NOANSWERFROMUSER and len(fellows) > 1:
            yield from clearing.idle(callee, cause)
            return
        target = self.hunt.next() or self.hunt.otherwise()
        if isinstance(target, Unreachable):
            yield from self._lose(fellows, cause)
        else:
            yield from _go_on(fellows, target)

    def taken(self, callee: Participant) -> None:
        """From now on the member is known; it is the connected party where the pilot has it so."""
        pilot = pilot_party(self.hunt.pilot, callee.party)
        if self.hunt.pilot.settings.show_member:
            pilot = replace(pilot, shown=callee.party.number)
        for each in callee.call.participants:
            each.view = each.view.but(called=pilot)

    @told
    def _lose(self, fellows: list[Participant], cause: Cause) -> Telling:
        for each in fellows:
            each.onward = None
        for each in fellows:
            yield from clearing.turn_away(each, cause)


@told
def _go_on(leavers: list[Participant], target: Target) -> Telling:
    """The call rings elsewhere, and stops where it rang after that (chart: hunt member moves)."""
    stays, callee = succeed(leavers, target)
    yield from offering.present(callee)
    yield from offering.stay(stays, callee, callee.reason)
    for leaver in leavers:
        yield from _dismiss(leaver, target)
    yield from offering.ring(callee)


@told
def _dismiss(leaver: Participant, target: Target) -> Telling:
    """A member rings no longer; those who ask for it hear where the call went.

    bCallClearedByHuntList stays false: with true the client keeps the connection for good, whatever LineHuntCallStatus
    says before or after (measured with 15). That event changes nothing an application sees; its place is ours.
    """
    onward = target.own is not None
    to = target.own or target.party
    fields = {
        "global_call_manager_id": leaver.call.node,
        "global_call_id": leaver.call.id,
        "hunt_call_disposition": HuntCallDisposition.CONTINUED if onward else HuntCallDisposition.FWD_NO_ANSWER,
        "re_route_dn": to.number,
        "re_route_partition": to.partition,
    }
    lines = [leg.line for leg in leaver.legs if leg.line is not None]
    yield from clearing.idle(leaver, Cause.REDIRECTED, MOVED)
    for line in lines:
        yield from at_line(line, leaver.call.node, "b_line_hunt_call_status_event", LineHuntCallStatusEvent, fields)


def succeed(leavers: list[Participant], target: Target) -> tuple[Participant, Participant]:
    """Who waits for an answer, and who is called now instead of those that leave; nobody is told yet.

    The pilot is no redirecting party unless the target says so (chart: hunt member moves).
    """
    call = leavers[0].call
    stays = next(each for each in call.participants if each not in leavers)
    last = target.last_redirecting or stays.view.last_redirecting
    view = View(stays.party, target.party, stays.view.original, last)
    return stays, offering.enlist(call, target, view, reason=stays.reason)


def _there(line: Line) -> bool:
    return line.in_service and line.device.hunt_logged_in


def _idle_since(member: Member) -> float:
    if isinstance(member, DirectoryNumber):
        return max(line.idle_since for line in member.lines)
    return member.idle_since
