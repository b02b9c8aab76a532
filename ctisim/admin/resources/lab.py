"""/lab: what is simulated, and back to the start."""

from __future__ import annotations

from fastapi import APIRouter

from ctisim.admin.resources.given import Body, Orders, TheFaults, TheServer
from ctisim.admin.views import View

router = APIRouter(prefix="/lab", tags=["lab"])


class LabView(View):
    """The server, and the world it serves."""

    cluster: str
    release: str
    host: str
    port: int
    users: int
    devices: int
    providers: int
    calls: int
    database_up: bool
    unserved: dict[str, int]
    """Requests that had no answer, by name."""


class Database(Body):
    """Whether the database answers."""

    up: bool


@router.get("")
async def show(server: TheServer) -> LabView:
    """The server at a glance."""
    manager = server.manager
    world = manager.cluster
    return LabView(
        cluster=manager.lab.cluster.name,
        release=manager.lab.cluster.full_version,
        host=server.host,
        port=server.port,
        users=len(world.users),
        devices=len(world.devices),
        providers=len(world.applications),
        calls=len(world.calls.calls),
        database_up=not world.database_down,
        unserved=dict(manager.unserved),
    )


@router.post("/restore", status_code=204)
async def restore(orders: Orders, faults: TheFaults) -> None:
    """Put everything back to the loaded lab, and end the faults begun here.

    Every provider closes first (reason 2); applications come back by themselves.
    """
    await faults.end_all()
    orders.restore()


@router.put("/database", status_code=204)
async def set_database(orders: Orders, body: Database) -> None:
    """Take the database away, or give it back: without it no device can be opened."""
    orders.set_database(up=body.up)
