"""Features beside calling: what follows calls, and what runs beside them."""

from __future__ import annotations

from ctisim.cluster.applications import Application
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.special.park_watch import PARK_DEVICE, ParkWatch
from ctisim.cluster.special.pickup_watch import PickupWatch

__all__ = ["PARK_DEVICE", "Special"]


class Special:
    """The features of one cluster, each with what it remembers."""

    def __init__(self, control: CallControl) -> None:
        self.parks = ParkWatch(control)
        self.pickups = PickupWatch(control)

    def forget(self, application: Application) -> None:
        """An application is gone, and what it registered with it."""
        self.parks.forget(application)
        self.pickups.forget(application)
