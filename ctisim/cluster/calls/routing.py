"""Where a dialled number ends up: whose phones ring after all forwarding, or why nobody's do.

Nothing here changes anything. Source: CALL-FLOWS.md sections 3 and 4; the causes of unregistered numbers and of loops
are ours.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

from ctisim.cluster.calls import wildcards
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Onward, Place, party_of
from ctisim.cluster.calls.party import NOBODY, Party
from ctisim.cluster.devices import Line
from ctisim.cluster.numberplan import DirectoryNumber, Entry, ParkNumber, Pilot, Station, Way
from ctisim.lab import DndOption, OnCall
from ctisim.qbe.enums import CallReason, CallStateCause, FeaturePriority, PatternUsage

Cause = CallStateCause

PARTITIONED = Cause.SERVNOTAVAILUNSPECIFIED
"""Of calls that the logical partitioning policy forbids (MSC > Logical Partitioning Feature Use Cases)."""
MOST_FORWARDS = 12
"""Forwards in a row, as the product's Forward Maximum Hop Count."""


@dataclass(frozen=True, slots=True)
class Target:
    """Whose phones ring. `reason` and `last_redirecting` tell of a forward on the way."""

    party: Party
    places: tuple[Place, ...]
    reason: CallReason | None = None
    last_redirecting: Party | None = None
    hidden: tuple[Place, ...] = ()
    """Appearances that show a call in use, and cannot take it."""
    own: Party | None = None
    """Who rings there, where that is not who was called: the member of a hunt pilot."""
    also: tuple[Target, ...] = ()
    """Other numbers that ring at the same time."""
    onward: Onward | None = None
    """What becomes of the call when nobody takes it there; None: what the line says."""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Nobody's phone rings."""

    cause: CallStateCause
    party: Party


Destination: TypeAlias = Target | Unreachable


@dataclass(frozen=True, slots=True)
class Search:
    """A look for a number. `caller` decides about forwards to itself, `priority` about do not disturb."""

    control: CallControl
    caller: Party
    priority: int = FeaturePriority.NORMAL
    reason: CallReason | None = None
    last_redirecting: Party | None = None
    hops: int = 0

    def find(self, dialled: str, search_space: str) -> Destination:
        """Where the number leads."""
        return self.follow(self.control.plan.find(dialled, search_space), dialled)

    def follow(self, entry: Entry | None, dialled: str) -> Destination:
        """Where an entry of the number plan leads."""
        if self.hops > MOST_FORWARDS:
            return Unreachable(Cause.EXCHANGEROUTINGERROR, Party(dialled))
        if isinstance(entry, DirectoryNumber):
            found = self._lines(entry)
            return replace(found, party=self.called(found.party, entry, dialled))
        if isinstance(entry, Station):
            return self._station(entry)
        if isinstance(entry, Way):
            beyond = entry.beyond(dialled)
            if beyond is not None:
                return replace(self, hops=self.hops + 1).follow(beyond, entry.called(dialled))
            settings = entry.settings
            called, habit, audio = entry.called(dialled), settings.habit, settings.audio
            station = Station(called, settings.name, outside=True, habit=habit, audio=audio)
            station.sip_trunk, station.location = settings.sip_trunk, settings.geolocation
            return self._reached(station)
        if isinstance(entry, Pilot) and self.control.hunt is not None:
            return self.control.hunt(self, entry)
        taken = isinstance(entry, ParkNumber) and entry in self.control.parked
        return Unreachable(Cause.USERBUSY if taken else Cause.UNALLOCATEDNUMBER, Party(dialled))

    def called(self, party: Party, entry: Entry | None, dialled: str) -> Party:
        """How applications are told of the party found."""
        shown = self.control.parameters.wildcard_in_call_info
        return wildcards.as_dialled(party, entry, dialled, shown=shown)

    def _station(self, station: Station) -> Destination:
        if station.habit.on_call in (OnCall.BUSY, OnCall.DO_NOT_DISTURB):
            return Unreachable(Cause.USERBUSY, party_of(station))
        return self._reached(station)

    def _lines(self, number: DirectoryNumber) -> Destination:
        line = number.lines[0]
        forward = line.forward
        if forward.all and forward.all != self.caller.number:  # the target of a forward reaches who set it
            return self._forward(line, forward.all, CallReason.FORWARDALL)
        working = [line for line in number.lines if works(line)]
        if not working:
            to = forward.unregistered or forward.no_answer
            if to:
                return self._forward(line, to, CallReason.FORWARDNOANWSER)
            return Unreachable(Cause.DDESTINATIONOUTOFORDER, party_of(line))
        free = [line for line in working if not is_busy(line, self.priority) and not self._is_caller(line)]
        if free:
            undisturbed = tuple(line for line in working if wants_no_calls(line, self.priority))
            reached = self._reached(*free)
            return replace(reached, hidden=undisturbed) if isinstance(reached, Target) else reached
        to = forward.busy or voice_mail(line)
        if to:
            return self._forward(line, to, CallReason.FORWARDBUSY)
        return Unreachable(Cause.USERBUSY, party_of(line))

    def _is_caller(self, line: Line) -> bool:
        """Nobody rings himself; another appearance of his line may."""
        return (line.number, line.device.name) == (self.caller.number, self.caller.device)

    def _forward(self, line: Line, to: str, reason: CallReason) -> Destination:
        onward = Search(self.control, self.caller, self.priority, reason, party_of(line), self.hops + 1)
        return onward.find(to, line.settings.calling_search_space)

    def _reached(self, *places: Place) -> Destination:
        """Whoever of them may be connected with the caller; nobody else's phone rings."""
        plan, here = self.control.plan, self.caller.location
        allowed = tuple(place for place in places if plan.may_connect(here, party_of(place).location))
        if not allowed:
            return Unreachable(PARTITIONED, party_of(places[0]))
        return Target(party_of(allowed[0]), allowed, self.reason, self.last_redirecting)


def owner(entry: Entry | None, dialled: str) -> Party:
    """Who has a number, before any forwarding."""
    if isinstance(entry, DirectoryNumber):
        return party_of(entry.lines[0])
    if isinstance(entry, Station):
        return party_of(entry)
    if isinstance(entry, Pilot):
        return pilot_party(entry)
    if isinstance(entry, Way):
        beyond = entry.beyond(dialled)
        if beyond is not None and not isinstance(beyond, Way):
            return owner(beyond, entry.called(dialled))
        return Party(entry.called(dialled), entry.settings.name, outside=True)
    return Party(dialled)


def pilot_party(pilot: Pilot, member: Party = NOBODY) -> Party:
    """A hunt pilot as a party, shown under the name of the member that the call is at."""
    return Party(
        pilot.number,
        member.name or pilot.settings.name,
        pilot.settings.partition,
        usage=PatternUsage.HUNTPILOT,
        member=member.number,
        member_partition=member.partition,
    )


def works(line: Line) -> bool:
    """Whether calls can come to an appearance."""
    return line.in_service


def is_busy(line: Line, priority: int = FeaturePriority.NORMAL) -> bool:
    """Whether an appearance takes no further call: its trigger is reached, or its user wants none."""
    if line.habit.on_call is OnCall.BUSY or wants_no_calls(line, priority):
        return True
    return sum(leg.counts for leg in line.legs) >= line.settings.busy_at


def wants_no_calls(line: Line, priority: int = FeaturePriority.NORMAL) -> bool:
    """Whether the phone's user does not want to be disturbed, and the call is not urgent."""
    if priority > FeaturePriority.NORMAL:
        return False
    device = line.device
    rejects = device.dnd and device.dnd_option is DndOption.CALL_REJECT
    return rejects or line.habit.on_call is OnCall.DO_NOT_DISTURB


def voice_mail(line: Line) -> str | None:
    """The pilot that calls go to when the line has nothing better for them."""
    return line.settings.voice_mail if line.settings.forwarding.voice_mail else None
