"""What every order needs: the world, the clock, and a way to tell applications what follows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ctisim.clock import Timer
from ctisim.cluster import Application, Cluster, Device, Line, Notice, User
from ctisim.cluster.administration import Closed, Consequence, Consequences, Lost, Registered, Unregistered
from ctisim.cluster.administration.refusals import device_named, line_named, user_named
from ctisim.handler.describe import user_changed
from ctisim.handler.device_lists import tell_registered, tell_unregistered
from ctisim.handler.wording.devices import closed_alarm

if TYPE_CHECKING:
    from ctisim.handler.handler import CtiHandler
    from ctisim.handler.manager import CtiManager


class Desk:
    """Where orders are carried out."""

    def __init__(self, manager: CtiManager) -> None:
        self.manager = manager
        self._timers: set[Timer] = set()

    @property
    def cluster(self) -> Cluster:
        return self.manager.cluster

    def device(self, name: str) -> Device:
        """Raises Unknown."""
        return device_named(self.cluster, name)

    def line(self, device: str, number: str, partition: str = "") -> Line:
        """Raises Unknown."""
        return line_named(self.device(device), number, partition)

    def user(self, login: str) -> User:
        """Raises Unknown."""
        return user_named(self.cluster, login)

    def tell(self, consequences: Consequences) -> None:
        """Send what follows from an order, in its order."""
        for consequence in consequences:
            self._tell(consequence)

    def later(self, seconds: float, order: Callable[[], Consequences]) -> None:
        """Carry out an order after a while, unless the world is put back before."""

        def due() -> None:
            self._timers.discard(timer)
            self.tell(order())

        timer = self.manager.clock.call_later(seconds, due)
        self._timers.add(timer)

    def forget_orders(self) -> None:
        """What was to be carried out later is not."""
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()

    def _tell(self, consequence: Consequence) -> None:
        match consequence:
            case Notice():
                self.manager.deliver([consequence])
            case Registered(device, reason, to):
                tell_registered(self.manager, device, reason, to=to)
            case Unregistered(device, reason):
                tell_unregistered(self.manager, device, reason)
            case Lost(opening, event, reason):
                handler = self.handler_of(opening.application)
                if handler is not None:
                    handler.notify(event, None, closed_alarm(handler, opening, reason))
            case Closed(application, reason):
                handler = self.handler_of(application)
                if handler is not None:
                    handler.close(reason)
            case _:
                handler = self.handler_of(consequence.to)
                if handler is not None and consequence.to.filter.directory_change_notify:
                    handler.notify(user_changed(self.manager, *consequence))

    def handler_of(self, application: Application) -> CtiHandler | None:
        """None when the application is gone."""
        return self.manager.handlers.get(application.instance)
