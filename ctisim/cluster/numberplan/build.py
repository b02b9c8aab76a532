"""The number plan of a lab."""

from __future__ import annotations

from collections.abc import Iterable

from ctisim.cluster.devices import Device, Line
from ctisim.cluster.numberplan.entries import (
    DirectoryNumber,
    ParkNumber,
    PickupNumber,
    Pilot,
    Retrieval,
    Station,
    Way,
)
from ctisim.cluster.numberplan.pattern import Pattern
from ctisim.cluster.numberplan.plan import NumberPlan
from ctisim.lab import NumberPlan as Settings
from ctisim.lab import PickupAssociation


def plan_of(settings: Settings, devices: Iterable[Device]) -> NumberPlan:
    """The lines of the devices, and what the lab says beside them."""
    plan = NumberPlan(settings.search_spaces, [(each.one, each.other) for each in settings.logical_partitioning])
    lines = [line for device in devices for line in device.lines]
    _lines(plan, lines)
    _parties(plan, settings)
    _park(plan, settings)
    _groups(plan, settings, lines)
    for pilot in settings.hunt_pilots:
        plan.add(pilot.number, pilot.partition, Pilot(pilot))
    return plan


def _lines(plan: NumberPlan, lines: Iterable[Line]) -> None:
    """Appearances of one number make one entry."""
    numbers: dict[tuple[str, str], DirectoryNumber] = {}
    for line in lines:
        known = numbers.get((line.number, line.partition))
        if known is None:
            known = numbers[line.number, line.partition] = DirectoryNumber(line.number, line.partition, [])
            plan.add(line.number, line.partition, known)
        known.lines.append(line)


def _parties(plan: NumberPlan, settings: Settings) -> None:
    for party in settings.parties:
        station = Station(party.number, party.name, party.partition, party.outside, party.habit, party.audio)
        station.sip_trunk = party.sip_trunk
        station.location = party.geolocation
        plan.add(party.number, party.partition, station)
    for way in settings.route_patterns:
        plan.add(way.pattern, way.partition, Way(Pattern.parse(way.pattern), way, plan if way.returns else None))


def _park(plan: NumberPlan, settings: Settings) -> None:
    for free in settings.call_park:
        for number in Pattern.parse(free.range).numbers():
            plan.add(number, free.partition, ParkNumber(number, free.partition))
    for directed in settings.directed_call_park:
        for number in Pattern.parse(directed.range).numbers():
            park = ParkNumber(number, directed.partition, directed.retrieval_prefix, directed.reversion_number)
            plan.add(number, directed.partition, park)
            plan.add(directed.retrieval_prefix + number, directed.partition, Retrieval(park))


def _groups(plan: NumberPlan, settings: Settings, lines: Iterable[Line]) -> None:
    known = {(each.number, each.partition): each for each in settings.pickup_groups}
    groups = {(group.number, group.partition) for line in lines if (group := line.settings.pickup_group)}
    for number, partition in sorted(groups | known.keys()):
        said = known.get((number, partition)) or PickupAssociation(number=number, partition=partition)
        plan.add(number, partition, PickupNumber(number, partition, said.others, said.notification_timer))
