"""What a dialled number may lead to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from ctisim.cluster.numberplan.pattern import Pattern
from ctisim.lab import NOTIFICATION_TIMER, Audio, Habit, SipTrunk
from ctisim.lab import HuntPilot as HuntPilotSettings
from ctisim.lab import RoutePattern as RoutePatternSettings

if TYPE_CHECKING:
    from ctisim.cluster.calls.model import Leg
    from ctisim.cluster.devices import Line
    from ctisim.cluster.numberplan.plan import NumberPlan


@dataclass(eq=False, slots=True)
class DirectoryNumber:
    """A number of the cluster, and its appearances on devices."""

    number: str
    partition: str
    lines: list[Line]


@dataclass(eq=False, slots=True)
class Station:
    """Somebody at a number that no device of the lab has: a phone without CTI, or a caller outside.

    It has of a line what calls need, but no openings: nobody observes it.
    """

    number: str
    name: str = ""
    partition: str = ""
    outside: bool = False
    habit: Habit = field(default_factory=Habit)
    audio: Audio | None = None
    sip_trunk: SipTrunk | None = None
    location: str = ""
    legs: list[Leg] = field(default_factory=list)
    idle_since: float = 0.0
    """When its last call ended, in the calls' seconds."""


@dataclass(eq=False, slots=True)
class Way:
    """A route pattern: whoever is called there lives outside, unless the way `returns` into the plan."""

    pattern: Pattern
    settings: RoutePatternSettings
    returns: NumberPlan | None = None

    def called(self, dialled: str) -> str:
        """The number of whoever is called."""
        return dialled[self.pattern.before_dot :] if self.settings.discard else dialled

    def beyond(self, dialled: str) -> Entry | None:
        """Who of the cluster is at the end of a way that returns; None where that is nobody, or outside."""
        found = self.returns.find(self.called(dialled)) if self.returns is not None else None
        return None if found is self else found


@dataclass(eq=False, slots=True)
class ParkNumber:
    """A number where one call can wait.

    `prefix` retrieves what was parked there by transfer; it is "" where the system chooses the number.
    """

    number: str
    partition: str
    prefix: str = ""
    reversion: str | None = None

    @property
    def directed(self) -> bool:
        return bool(self.prefix)


@dataclass(eq=False, slots=True)
class Retrieval:
    """A directed call park number with its prefix."""

    park: ParkNumber


@dataclass(eq=False, slots=True)
class PickupNumber:
    """The number of a call pickup group: who dials it picks up."""

    number: str
    partition: str
    others: Sequence[str] = ()
    notify_after: int = NOTIFICATION_TIMER
    """Seconds that a call rings in the group before it is told."""


@dataclass(eq=False, slots=True)
class Pilot:
    """A hunt pilot. `turn` is where a circular line group goes on."""

    settings: HuntPilotSettings
    turn: int = 0

    @property
    def number(self) -> str:
        return self.settings.number


Entry: TypeAlias = DirectoryNumber | Station | Way | ParkNumber | Retrieval | PickupNumber | Pilot
