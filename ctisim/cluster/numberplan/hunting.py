"""Which members of a line group ring next: top down, circular, longest idle time or broadcast.

Source: the product's administration guide, "Distribution Algorithm" of a line group.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from ctisim.cluster.numberplan.entries import DirectoryNumber, Pilot, Station
from ctisim.cluster.numberplan.plan import NumberPlan
from ctisim.lab import Distribution

Member: TypeAlias = DirectoryNumber | Station
"""A member of a line group: a number of the cluster, whether on a device of the lab or not."""


def members(plan: NumberPlan, pilot: Pilot) -> list[Member]:
    """The members that there are, in the lab's order; a number's own partition is the pilot's where it has several."""
    found = (_member(plan, number, pilot.settings.partition) for number in pilot.settings.members)
    return [member for member in found if member is not None]


def in_turn(pilot: Pilot, group: list[Member], idle_since: Callable[[Member], float]) -> list[list[Member]]:
    """Who rings, one group of phones after the other, were all of them free."""
    distribution = pilot.settings.distribution
    if distribution is Distribution.BROADCAST:
        return [group]
    if distribution is Distribution.CIRCULAR and group:
        turn = pilot.turn % len(group)
        group = group[turn:] + group[:turn]
    elif distribution is Distribution.LONGEST_IDLE:
        group = sorted(group, key=idle_since)
    return [[member] for member in group]


def _member(plan: NumberPlan, number: str, partition: str) -> Member | None:
    entries = [
        entry for entry in plan.entries() if isinstance(entry, DirectoryNumber | Station) and entry.number == number
    ]
    return min(entries, key=lambda entry: entry.partition != partition, default=None)
