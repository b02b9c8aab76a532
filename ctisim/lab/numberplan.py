"""The number plan beyond the lines: parties without a device, search spaces, patterns, park numbers, hunting."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from ctisim.lab.base import Digits, Loose, Many, Part
from ctisim.lab.habits import Habit
from ctisim.lab.media import Audio
from ctisim.lab.trunks import SipTrunk

Pattern = Annotated[str, StringConstraints(pattern=r"^(\\\+|[0-9A-D*#X!.@+]|\[\^?[0-9A-D*#-]+\])+$", max_length=100)]
"""A pattern of digits: X any digit, [1-4] one of these, [^1-4] one of the others, ! one or more, . for show."""

PartitionName = Annotated[str, StringConstraints(max_length=50)]


Geolocation = Annotated[str, StringConstraints(max_length=50)]


class Partitioned(Part):
    """A logical partitioning policy: who is in one place has no calls with who is in the other."""

    one: Geolocation = Field(min_length=1, description="Geolocation of a device, a party or a route pattern.")
    other: Geolocation = Field(min_length=1, description="Geolocation that it may not be connected to.")


class PhoneParty(Part):
    """Somebody at a number that no application can control: a phone without CTI, or a caller outside."""

    number: Digits = Field(description="Number.")
    name: str = Field("", max_length=30, description="Name shown to the other party.")
    partition: PartitionName = Field("", description="Route partition; empty: none.")
    outside: bool = Field(False, description="true: behind a gateway, not a phone of the cluster.")
    geolocation: Geolocation = Field("", description="Where it is, or its gateway; empty: no policy applies.")
    habit: Habit = Field(Habit(), description="What happens to calls.")
    audio: Audio | None = Field(None, description="What is said and kept; none: as media.audio has it.")
    sip_trunk: Annotated[SipTrunk, Loose] | None = Field(
        None, description="early offer or delayed offer: reached through a SIP trunk that makes one; none: no trunk."
    )


class RoutePattern(Part):
    """A way out: whoever is called there has no number of the cluster."""

    pattern: Pattern = Field(description='Pattern: "9.!", "0XXX", "[2-8]XXX"; in quotes.')
    partition: PartitionName = Field("", description="Route partition; empty: none.")
    name: str = Field("", max_length=30, description="Name shown of whoever is called.")
    geolocation: Geolocation = Field("", description="Where its gateway is; empty: no policy applies.")
    discard: bool = Field(False, description="true: digits before the dot are not part of the number called.")
    habit: Habit = Field(Habit(), description="What those outside do with calls.")
    audio: Audio | None = Field(None, description="What they say and what is kept; none: as media.audio has it.")
    sip_trunk: Annotated[SipTrunk, Loose] | None = Field(
        None, description="early offer or delayed offer: reached through a SIP trunk that makes one; none: no trunk."
    )
    authorization_codes: Many[Digits] = Field((), description="Forced authorization codes; none: not required.")
    matter_codes: Many[Digits] = Field((), description="Client matter codes; none: not required.")
    returns: bool = Field(
        False, description="true: the way leads back into the cluster, to who has the number called in no partition."
    )


class ParkRange(Part):
    """Call park numbers: the system chooses one."""

    range: Pattern = Field(description='Number or range: "5001", "500[1-9]", "51XX"; in quotes.')
    partition: PartitionName = Field("", description="Route partition; empty: none.")


class DirectedPark(Part):
    """Directed call park numbers: the user chooses one, by transfer."""

    range: Pattern = Field(description='Number or range: "5101", "510[1-9]"; in quotes.')
    partition: PartitionName = Field("", description="Route partition; empty: none.")
    retrieval_prefix: Digits = Field("*", description="Dialled before the number to retrieve the call.")
    reversion_number: Digits | None = Field(None, description="Where the call goes in the end; none: to the parker.")


NOTIFICATION_TIMER = 6
"""Seconds, where a group says nothing else. The number is ours."""


class PickupAssociation(Part):
    """A call pickup group: which other groups it may answer for, and when its ringing calls are news."""

    number: Digits = Field(description="Number of the call pickup group.")
    partition: PartitionName = Field("", description="Partition of the group; empty: none.")
    others: Many[Digits] = Field((), description="Numbers of associated groups, by priority.")
    notification_timer: int = Field(
        NOTIFICATION_TIMER,
        ge=0,
        le=300,
        description="Call Pickup Group Notification Timer: seconds of ringing before it is told. The number is ours.",
    )


class Distribution(StrEnum):
    """How a line group spreads its calls."""

    TOP_DOWN = "top down"
    CIRCULAR = "circular"
    LONGEST_IDLE = "longest idle time"
    BROADCAST = "broadcast"


class HuntQueue(Part):
    """Native call queuing of a hunt pilot."""

    most: int = Field(32, ge=1, le=100, description="Callers that may wait.")
    wait: int = Field(900, ge=10, le=3600, description="Seconds a caller waits at most.")
    full: Digits | None = Field(None, description="Where calls go when the queue is full; none: cleared.")
    waited: Digits | None = Field(None, description="Where calls go after the longest wait; none: cleared.")
    nobody: Digits | None = Field(None, description="Where calls go when no member is logged in; none: cleared.")


class HuntPilot(Part):
    """A number that finds one of several lines."""

    number: Digits = Field(description="Pilot number.")
    partition: PartitionName = Field("", description="Route partition; empty: none.")
    name: str = Field("", max_length=30, description="Name shown to callers.")
    members: Many[Digits] = Field((), description="Directory numbers of the line group, in order.")
    distribution: Annotated[Distribution, Loose] = Field(
        Distribution.TOP_DOWN, description="top down, circular, longest idle time or broadcast."
    )
    ring: int = Field(10, ge=1, le=300, description="Seconds each member rings (RNA Reversion Timeout).")
    forward_busy: Digits | None = Field(None, description="Forward Hunt Busy: a number.")
    forward_no_answer: Digits | None = Field(None, description="Forward Hunt No Answer: a number.")
    show_member: bool = Field(False, description="Display Line Group Member DN as Connected Party.")
    queue: HuntQueue | None = Field(None, description="Native call queuing; none: off.")


class NumberPlan(Part):
    """What can be dialled beside the directory numbers of the devices."""

    search_spaces: dict[str, Many[PartitionName]] = Field(
        default_factory=dict,
        description="Partitions of each calling search space, in order; one that is not listed sees only its namesake.",
    )
    parties: Many[PhoneParty] = Field((), description="Who answers at numbers that no device has.")
    route_patterns: Many[RoutePattern] = Field((), description="Ways out of the cluster.")
    call_park: Many[ParkRange] = Field((), description="Call park numbers.")
    directed_call_park: Many[DirectedPark] = Field((), description="Directed call park numbers.")
    pickup_groups: Many[PickupAssociation] = Field((), description="Call pickup groups that have more than members.")
    hunt_pilots: Many[HuntPilot] = Field((), description="Hunt pilots.")
    logical_partitioning: Many[Partitioned] = Field((), description="Which places may not be connected.")
