"""Orders about the world as a whole."""

from __future__ import annotations

from ctisim.cluster.cluster import Cluster


def end(cluster: Cluster) -> None:
    """Nothing happens in it any more: calls are gone, their timers and media with them. Nobody is told."""
    control = cluster.calls
    for call in list(control.calls.values()):
        for participant in list(call.participants):
            control.drop(participant)
