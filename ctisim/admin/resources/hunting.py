"""/hunt-pilots, and /devices/{name}/hunt-log: who is there to take a call, and who waits for one of them."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import Field

from ctisim.admin.resources.given import Body, DeviceName, Number, Orders, TheManager
from ctisim.admin.views import View
from ctisim.cluster.administration import Unknown
from ctisim.cluster.calls.hunting import Hunt
from ctisim.cluster.calls.party import NOBODY
from ctisim.cluster.calls.routing import Search
from ctisim.cluster.numberplan import Pilot
from ctisim.handler import CtiManager

router = APIRouter(tags=["hunt pilots"])


class HuntLog(Body):
    on: bool = Field(description="true: logged in.")


class HuntPilotView(View):
    """A number that finds one of several lines."""

    number: str
    partition: str
    name: str
    members: list[str]
    """In the lab's order, those that there are."""
    free: list[str]
    """Members that a call would ring at now."""
    waiting: list[str]
    """Callers in the queue, the longest first."""

    @classmethod
    def of(cls, manager: CtiManager, pilot: Pilot) -> HuntPilotView:
        hunt = Hunt(Search(manager.cluster.calls, NOBODY), pilot)
        queue = manager.cluster.special.hunting.queues.waiting(pilot)
        return cls(
            number=pilot.number,
            partition=pilot.settings.partition,
            name=pilot.settings.name,
            members=[member.number for member in hunt.members],
            free=[member.number for member in hunt.free],
            waiting=[wait.queue.others[0].party.number for wait in queue],
        )


@router.get("/hunt-pilots")
async def show_all(manager: TheManager) -> list[HuntPilotView]:
    """All hunt pilots."""
    return [HuntPilotView.of(manager, pilot) for pilot in _pilots(manager)]


@router.get("/hunt-pilots/{number}")
async def show(manager: TheManager, number: Number) -> HuntPilotView:
    """One hunt pilot."""
    for pilot in _pilots(manager):
        if pilot.number == number:
            return HuntPilotView.of(manager, pilot)
    raise Unknown(f"no hunt pilot has the number {number}")


@router.put("/devices/{name}/hunt-log", status_code=204)
async def hunt_log(orders: Orders, name: DeviceName, body: HuntLog) -> None:
    """The HLog key: log the phone in to its hunt groups, or out of them."""
    orders.devices.hunt_log(name, body.on)


def _pilots(manager: CtiManager) -> list[Pilot]:
    return [entry for entry in manager.cluster.calls.plan.entries() if isinstance(entry, Pilot)]
