"""Hunt pilots: where their calls go, and what makes the callers in a queue move up."""

from __future__ import annotations

from ctisim.cluster import phones
from ctisim.cluster.applications import Notice
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.hunting import Hunt
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.queuing import Queues
from ctisim.cluster.calls.routing import Destination, Search
from ctisim.cluster.calls.told import Telling
from ctisim.cluster.devices import Device
from ctisim.cluster.numberplan import Pilot
from ctisim.qbe.enums import CallState


class Hunting:
    """The hunt pilots of a cluster."""

    def __init__(self, control: CallControl) -> None:
        self.queues = Queues(control)
        control.hunt = self.begin
        control.followers.append(self.follow)

    def begin(self, search: Search, pilot: Pilot) -> Destination:
        """Where a call to a pilot leads first. Who waits already comes before who calls now."""
        hunt = Hunt(search, pilot, self.queues.place)
        found = None if self.queues.waiting(pilot) else hunt.next()
        return found or hunt.otherwise()

    def log(self, device: Device, status: int, node: int) -> list[Notice]:
        """A phone's user logs in to its hunt groups or out of them: callers in a queue may move, or wait in vain.

        Raises RequestRefused for any other status.
        """
        told = phones.set_hunt_log(device, status, node)
        self.queues.serve_soon()
        return told

    def follow(self, leg: Leg) -> Telling:
        """A call has ended: a member may be free."""
        if leg.state is CallState.IDLE:
            self.queues.serve_soon()
        return iter(())
