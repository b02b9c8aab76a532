"""The server closes devices and lines under applications."""

from __future__ import annotations

from ctisim.cluster import service
from ctisim.cluster.administration.consequences import Consequences, Lost
from ctisim.cluster.applications import DeviceOpening, LineOpening
from ctisim.cluster.cluster import Cluster


def lose_device(cluster: Cluster, opening: DeviceOpening, reason: int) -> Consequences:
    """An application loses a device, its lines first; the calls of a port that nobody registers any more are over."""
    device = opening.device
    last = device.first_party and not (device.registrations.keys() - {opening.application})
    told: Consequences = [*cluster.vacate(device)] if last else []
    openings: list[DeviceOpening | LineOpening] = [*service.lines_of(opening), opening]
    for lost, notice in zip(openings, service.close_device(opening, reason, cluster.node), strict=True):
        told.append(Lost(lost, notice.event, getattr(notice.event, "reason", reason)))  # a line's is its own
    return told


def lose_line(cluster: Cluster, opening: LineOpening, reason: int) -> Consequences:
    """An application loses a line; the device stays."""
    return [Lost(opening, service.close_line(opening, reason, cluster.node).event, reason)]
