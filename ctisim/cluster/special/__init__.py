"""Features beside calling: what follows calls, and what runs beside them."""

from __future__ import annotations

from ctisim.cluster.applications import Application
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.special.call_news import Ringing
from ctisim.cluster.special.greeting import Greeting
from ctisim.cluster.special.hunting import Hunting
from ctisim.cluster.special.intercom_targets import IntercomTargets
from ctisim.cluster.special.media_exchange import MediaExchange
from ctisim.cluster.special.media_resources import MediaResources
from ctisim.cluster.special.monitoring import Monitoring
from ctisim.cluster.special.park_watch import PARK_DEVICE, ParkWatch
from ctisim.cluster.special.persistent import Persistent
from ctisim.cluster.special.pickup_watch import PickupWatch
from ctisim.cluster.special.recording import Recording
from ctisim.cluster.special.remote_calls import RemoteCalls
from ctisim.cluster.special.remotes import Remotes
from ctisim.cluster.special.reversion import HoldReversion

__all__ = ["PARK_DEVICE", "Special"]


class Special:
    """The features of one cluster, each with what it remembers."""

    def __init__(self, control: CallControl) -> None:
        self.hunting = Hunting(control)
        self.ringing = Ringing(control)
        self.parks = ParkWatch(control)
        self.pickups = PickupWatch(control)
        self.monitoring = Monitoring(control)
        self.recording = Recording(control)
        self.greeting = Greeting(control)
        self.media_resources = MediaResources(control)
        self.media_exchange = MediaExchange(control)
        self.intercom = IntercomTargets(control)
        self.reversion = HoldReversion(control)
        self.remotes = Remotes()
        self.remote_calls = RemoteCalls(control, self.remotes)
        self.persistent = Persistent(control, self.remotes)

    def forget(self, application: Application) -> None:
        """An application is gone, and what it registered with it."""
        self.parks.forget(application)
        self.pickups.forget(application)
        self.intercom.forget(application)
