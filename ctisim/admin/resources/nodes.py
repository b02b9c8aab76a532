"""/nodes: the cluster's nodes, and whether their CallManagers run."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import Field

from ctisim.admin.resources.given import Body, Orders, TheManager
from ctisim.admin.views import View

router = APIRouter(prefix="/nodes", tags=["nodes"])


class NodeView(View):
    """A node."""

    id: int
    name: str
    call_manager_up: bool
    devices: int
    """Devices registered with its CallManager, or waiting for it."""


class CallManager(Body):
    """Whether the node's Cisco CallManager service runs."""

    up: bool
    after: float = Field(1.0, ge=0, description="Seconds that devices take from one CallManager to another.")


@router.get("")
async def show(manager: TheManager) -> list[NodeView]:
    """All nodes."""
    world = manager.cluster
    return [
        NodeView(
            id=node.id,
            name=node.name,
            call_manager_up=node.id not in world.call_managers_down,
            devices=sum(device.call_manager == node.id for device in world.devices.values()),
        )
        for node in manager.lab.cluster.nodes
    ]


@router.put("/{node}/call-manager", status_code=204)
async def set_call_manager(orders: Orders, node: int, body: CallManager) -> None:
    """Stop or start a CallManager. Providers stay; its devices go out of service, and where they can, elsewhere."""
    order = orders.call_managers.up if body.up else orders.call_managers.down
    order(node, body.after)
