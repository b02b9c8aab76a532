"""Orders about one line of a device."""

from __future__ import annotations

from ctisim.cluster import service
from ctisim.cluster.administration.closing import lose_line
from ctisim.cluster.administration.consequences import Consequences, Registered
from ctisim.cluster.cluster import Cluster
from ctisim.cluster.devices import Line
from ctisim.qbe.enums import LineCloseReason, LineOutOfServiceReason


def out_of_service(cluster: Cluster, line: Line, reason: LineOutOfServiceReason) -> Consequences:
    """The line alone stops working; its openings stay."""
    return [*service.take_line_out_of_service(line, reason, cluster.node)]


def in_service(cluster: Cluster, line: Line) -> Consequences:
    """The line works again."""
    return [*service.bring_line_in_service(line, cluster.node)]


def close(cluster: Cluster, line: Line, reason: int) -> Consequences:
    """Every application loses the line, for a LineClosed reason."""
    return [lost for opening in list(line.openings) for lost in lose_line(cluster, opening, reason)]


def restrict(cluster: Cluster, line: Line) -> Consequences:
    """Allow Control of Device from CTI is unticked on this appearance (D4)."""
    if line.restricted:
        return []
    line.restricted = True
    return [Registered(line.device), *close(cluster, line, LineCloseReason.LINE_RESTRICTED)]


def unrestrict(cluster: Cluster, line: Line) -> Consequences:
    """It is ticked again: JTAPI opens the line by itself (measured)."""
    if not line.restricted:
        return []
    line.restricted = False
    return [Registered(line.device)]
