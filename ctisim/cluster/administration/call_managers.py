"""A node's CallManager goes down and comes back, while the CTI Manager runs on.

Its devices are out of service and move to another node's CallManager where one runs; the provider notices nothing
(FAILURES.md section 4). When a device has left, and when it arrives, is for whoever gives the orders to say.
"""

from __future__ import annotations

from ctisim.cluster import service
from ctisim.cluster.administration import devices
from ctisim.cluster.administration.consequences import Consequences
from ctisim.cluster.cluster import Cluster
from ctisim.cluster.devices import Device
from ctisim.qbe.enums import DeviceOutOfServiceReason


def down(cluster: Cluster, node: int, nodes: tuple[int, ...]) -> Consequences:
    """The node's CallManager fails: reason 1, or 3 when no other runs among `nodes` (ours: the reasons by name)."""
    cluster.call_managers_down.add(node)
    others = set(nodes) - cluster.call_managers_down
    reason = (
        DeviceOutOfServiceReason.CALL_MANAGER_FAILURE if others else DeviceOutOfServiceReason.NOCALLMANAGER_AVAILABLE
    )
    told: Consequences = []
    for device in at(cluster, node):
        told += devices.out_of_service(cluster, device, reason)
    return told


def take_refuge(cluster: Cluster, node: int, nodes: tuple[int, ...]) -> Consequences:
    """The devices of a failed node arrive at the first that runs; without one they wait."""
    refuge = next((other for other in nodes if other not in cluster.call_managers_down), None)
    if refuge is None:
        return []
    told: Consequences = []
    for device in at(cluster, node):
        if device.out_of_service in service.CALL_MANAGER_GONE:
            device.call_manager = refuge
            told += service.bring_in_service(device, cluster.node)
    return told


def up(cluster: Cluster, node: int) -> Consequences:
    """The node's CallManager runs again. Its own devices leave their refuge (reason 2); the waiting ones are back."""
    cluster.call_managers_down.discard(node)
    told: Consequences = []
    for device in cluster.devices.values():
        if device.settings.node == node and device.call_manager != node and device.in_service:
            told += devices.begin_rehome(cluster, device)
        elif device.out_of_service in service.CALL_MANAGER_GONE and device.call_manager in cluster.call_managers_down:
            device.call_manager = node
            told += service.bring_in_service(device, cluster.node)
        elif device.out_of_service in service.CALL_MANAGER_GONE and device.call_manager == node:
            told += service.bring_in_service(device, cluster.node)
    return told


def come_home(cluster: Cluster, node: int) -> Consequences:
    """The devices that left their refuge arrive."""
    if node in cluster.call_managers_down:
        return []
    told: Consequences = []
    for device in cluster.devices.values():
        if devices.is_rehoming(device) and device.settings.node == node and device.call_manager != node:
            device.call_manager = node
            told += devices.end_rehome(cluster, device)
    return told


def at(cluster: Cluster, node: int) -> list[Device]:
    """The devices registered with the node's CallManager, or waiting for it."""
    return [device for device in cluster.devices.values() if device.call_manager == node]
