"""Orders about CallManagers, by their nodes' numbers."""

from __future__ import annotations

from ctisim.cluster.administration import Unknown, call_managers
from ctisim.handler.administration.desk import Desk

REHOMING = 1.0
"""Seconds until devices arrive at another CallManager, unless the order says otherwise (ours)."""


class CallManagers:
    """A CallManager stops and starts; the CTI Manager goes on. Every order raises Unknown for a node that is none."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def down(self, node: int, after: float = REHOMING) -> None:
        """The node's devices are out of service, and `after` seconds at another CallManager where one runs."""
        desk, nodes = self._desk, self._nodes(node)
        desk.tell(call_managers.down(desk.cluster, node, nodes))
        desk.later(after, lambda: call_managers.take_refuge(desk.cluster, node, nodes))

    def up(self, node: int, after: float = REHOMING) -> None:
        """Waiting devices are back at once; those elsewhere come home, which takes them `after` seconds."""
        desk = self._desk
        self._nodes(node)
        desk.tell(call_managers.up(desk.cluster, node))
        desk.later(after, lambda: call_managers.come_home(desk.cluster, node))

    def _nodes(self, node: int) -> tuple[int, ...]:
        """All nodes of the cluster, this one among them."""
        nodes = tuple(each.id for each in self._desk.manager.lab.cluster.nodes)
        if node not in nodes:
            raise Unknown(f"there is no node {node}")
        return nodes
