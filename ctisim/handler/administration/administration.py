"""Administration: all orders of one CTI Manager, by topic and by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ctisim.cluster import build
from ctisim.handler.administration.call_managers import CallManagers
from ctisim.handler.administration.desk import Desk
from ctisim.handler.administration.devices import Devices
from ctisim.handler.administration.lines import Lines
from ctisim.handler.administration.phones import Phones
from ctisim.handler.administration.providers import Providers
from ctisim.handler.administration.users import Users
from ctisim.qbe.enums import ProviderCloseReason

if TYPE_CHECKING:
    from ctisim.handler.manager import CtiManager


class Administration:
    """What an administrator, or fate, may do to a running CTI Manager and its world."""

    def __init__(self, manager: CtiManager) -> None:
        self._manager = manager
        self._desk = desk = Desk(manager)
        self.devices = Devices(desk)
        self.lines = Lines(desk)
        self.users = Users(desk)
        self.providers = Providers(desk)
        self.call_managers = CallManagers(desk)
        self.phones = Phones(desk)

    def set_database(self, *, up: bool) -> None:
        """Without the database no device can be opened any more (FAILURES.md D14); what is open stays."""
        self._manager.cluster.database_down = not up

    def restore(self) -> None:
        """Put the world back to its lab. Every provider closes first (ProviderClosed 2); applications come back."""
        manager = self._manager
        self._desk.forget_orders()
        self.providers.close_all(ProviderCloseReason.UNEXPECTEDSHUTDOWN)
        media = manager.cluster.calls.media
        manager.replace_cluster(build(manager.lab, manager.clock.now(), media_port=media))
        manager.world.refresh(manager.world)
        manager.unserved.clear()
