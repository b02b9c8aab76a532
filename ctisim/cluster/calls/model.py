"""What calls are made of: a global call, its participants, and their legs at line appearances.

    Call          101
    Participant   1005, one directory number of the call (JTAPI's Connection)
    Leg           1005 at one device (JTAPI's TerminalConnection)

A leg keeps its id when its participant moves to another global call (transfer, conference, unpark).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeAlias

from ctisim.cluster.applications import Notice
from ctisim.cluster.calls.party import Party, View
from ctisim.cluster.devices import Device, Line
from ctisim.cluster.numberplan import ParkNumber, Station
from ctisim.qbe.enums import (
    CallOrigin,
    CallReason,
    CallSecurityStatus,
    CallState,
    CallStateCause,
    CallType,
    CodeRequired,
    FeaturePriority,
    ParkStatus,
)
from ctisim.qbe.structures import ParticipantInfo

if TYPE_CHECKING:
    from ctisim.clock import Timer
    from ctisim.cluster.calls.control import CallControl
    from ctisim.cluster.calls.media import Channel

Place: TypeAlias = Line | Station
"""Where a leg ends: a line appearance, or somebody without a device."""


@dataclass(eq=False, slots=True)
class Conference:
    """What makes a call a conference: who set it up, on which bridge. `number` is the bridge's, from 1."""

    call: Call
    controller: Participant
    number: int
    last_info: ParticipantInfo | None = None
    """The controller as it was when it left; the others are told of it all the same (measured)."""
    links: list[Link] = field(default_factory=list)

    @property
    def bridge(self) -> str:
        """The bridge's own id. # ours"""
        return f"b{self.number:011d}"

    @property
    def name(self) -> str:
        """What it is called where it takes part in another conference (Message Sequence Charts)."""
        return f"Conference-{self.number}"


@dataclass(eq=False, slots=True)
class Link:
    """Another conference as a member of this one: its bridge has a leg here."""

    far: Conference
    leg_id: int


@dataclass(eq=False, slots=True)
class Parked:
    """Where a call waits, and who parked it. `line` is None where a party beyond control did."""

    number: ParkNumber
    parker: Party
    line: Line | None
    waiting: Party
    call_id: int
    transaction: str
    """The same in every LineParkStatusEvent of it."""
    status: ParkStatus = ParkStatus.PARKED

    @property
    def monitored(self) -> bool:
        """Whether the parker's phone follows what becomes of it."""
        return self.line is not None and self.line.device.settings.park_monitoring


class Onward(Protocol):
    """What becomes of a call that its called party does not take, or takes: a hunt list, a queue."""

    @property
    def seconds(self) -> float:
        """How long it rings, or waits."""
        ...

    @property
    def waits(self) -> CallState:
        """What the caller is told while it does."""
        ...

    def begun(self, callee: Participant) -> None:
        """It takes part in the call now; nobody is told yet."""
        ...

    def refused(self, callee: Participant, cause: CallStateCause) -> list[Notice]:
        """It has rung long enough, or was rejected: it goes elsewhere."""
        ...

    def taken(self, callee: Participant) -> None:
        """It was answered; nobody is told yet."""
        ...


@dataclass(eq=False, slots=True)
class Call:
    """One global call."""

    control: CallControl
    id: int
    participants: list[Participant] = field(default_factory=list)
    conference: Conference | None = None
    parked: Parked | None = None
    priority: int = FeaturePriority.NORMAL
    type: CallType = CallType.REGULARCALL
    user_data: bytes = b""
    silent: bool = False
    """A consult call without media."""
    dialled: Callable[[Participant], Iterable[Notice]] | None = None
    """What becomes of a number that was dialled, where it is not to be called."""
    half: bool = False
    """The other end was cleared quietly: hanging up is all that can be done."""
    security: CallSecurityStatus = CallSecurityStatus.CALLSECURITY_NOTAUTHENTICATED
    """What applications were last told of it; they take a call for this until they are told (measured)."""
    referrer: Participant | None = None
    """Who sent the other end elsewhere (SIP REFER), until the target answers or does not."""
    before: View | None = None
    """How the other end saw the call before that."""

    @property
    def node(self) -> int:
        return self.control.node

    @property
    def legs(self) -> list[Leg]:
        """All legs, in the order they were made."""
        legs = [leg for participant in self.participants for leg in participant.legs]
        return sorted(legs, key=lambda leg: leg.id)


@dataclass(eq=False, slots=True)
class Participant:
    """One number's part in a call; a shared line has a leg at each appearance."""

    call: Call
    party: Party
    view: View
    incoming: bool
    origin: CallOrigin
    reason: CallReason = CallReason.DIRECTCALL
    legs: list[Leg] = field(default_factory=list)
    active: Leg | None = None
    """The leg that called, answered or retrieved last; None while a call is only offered."""
    dialled: str = ""
    picks_up: bool = False
    """Group Pickup was pressed: the number dialled next is a group's, or that of a ringing phone."""
    codes: list[CodeRequired] = field(default_factory=list)
    """Codes that the number needs and that were not given yet."""
    code_digits: str = ""
    onward: Onward | None = None
    """Where the call goes on to when this number does not take it; None: what its line says."""
    parent: Leg | None = None
    """The held leg that this consult call was set up from."""
    timers: dict[str, Timer] = field(default_factory=dict)

    @property
    def control(self) -> CallControl:
        return self.call.control

    @property
    def others(self) -> list[Participant]:
        """Everybody else in the call."""
        return [other for other in self.call.participants if other is not self]

    @property
    def far(self) -> Party:
        """The other end, as this participant sees it."""
        return self.view.calling if self.incoming else self.view.called

    @property
    def state(self) -> CallState:
        """The state of the active leg, or of the first."""
        leg = self.active or next(iter(self.legs), None)
        return leg.state if leg is not None else CallState.IDLE


@dataclass(eq=False, slots=True)
class Leg:
    """One participant at one place. `ctisim.cluster.calls.states` alone sets its state."""

    id: int
    participant: Participant
    place: Place
    state: CallState = CallState.UNKNOWN
    remote_in_use: bool = False
    privacy: bool = False
    presentable: bool = True
    """Whether the phone shows the call, and can take it."""
    channel: Channel | None = None
    """Its media, from the moment they are set up."""
    bridged: bool = False
    """Whether its phone's built-in bridge is in use: sending then stops before receiving (silent-monitoring)."""
    since: float = 0.0
    """When it began to ring, in the clock's seconds."""

    @property
    def call(self) -> Call:
        return self.participant.call

    @property
    def control(self) -> CallControl:
        return self.participant.call.control

    @property
    def counts(self) -> bool:
        """Whether it is one of its line's calls, of which there are only so many at a time."""
        return not self.remote_in_use and not self.call.type & CallType.PERSISTENT_CALL

    @property
    def line(self) -> Line | None:
        return self.place if isinstance(self.place, Line) else None

    @property
    def device(self) -> Device | None:
        return self.place.device if isinstance(self.place, Line) else None


def party_of(place: Place) -> Party:
    """The party that a line or station is."""
    if isinstance(place, Station):
        return Party(place.number, place.name, place.partition, outside=place.outside, location=place.location)
    settings = place.settings
    return Party(
        place.number,
        settings.display_name,
        place.partition,
        place.device.name,
        voice_mail=settings.voice_mail or "",
        location=place.device.settings.geolocation,
    )
