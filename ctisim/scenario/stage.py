"""What a scenario may reach of a running server: its world, its directory, its wire, and the service itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol

from ctisim.clock import Clock
from ctisim.cluster import Notice
from ctisim.directory.site import DirectorySite
from ctisim.errors import CtisimError
from ctisim.handler import CtiManager, World
from ctisim.lab import Lab
from ctisim.scenario.wire import FaultyWire


class ScenarioError(CtisimError):
    """A scenario cannot be played: unknown, or it asks for what this server does not have."""


class Service(Protocol):
    """The server, as an administrator may move it."""

    @property
    def manager(self) -> CtiManager: ...

    @property
    def site(self) -> DirectorySite | None: ...

    async def halt(self, *, kill: bool = False) -> None:
        """Stop the service: every application is told (ProviderClosed 2), or, killed, merely cut off."""
        ...

    async def resume(self) -> None:
        """Start it again, at the same address."""
        ...


@dataclass(slots=True)
class Stage:
    """One server that scenarios are played on."""

    service: Service
    clock: Clock
    wire: FaultyWire = field(default_factory=FaultyWire)

    @property
    def manager(self) -> CtiManager:
        return self.service.manager

    @property
    def world(self) -> World:
        return self.service.manager.world

    @property
    def lab(self) -> Lab:
        return self.service.manager.world.lab

    @property
    def site(self) -> DirectorySite:
        """The directory and what stands behind it. Raises ScenarioError where a test gave the server one of its own."""
        site = self.service.site
        if site is None:
            raise ScenarioError("this server's directory cannot be reached by scenarios")
        return site

    def deliver(self, notices: Iterable[Notice]) -> None:
        """Tell the applications what changed."""
        self.manager.deliver(notices)


def wrap(holder: Any, name: str, make: Callable[[Any], Any]) -> Callable[[], None]:
    """Put a wrapper (it keeps the wrapped as `inner`) around an attribute; returns what takes it off again.

    Wrappers may come off in any order.
    """
    wrapper = make(getattr(holder, name))
    setattr(holder, name, wrapper)

    def unwrap() -> None:
        outer = getattr(holder, name)
        if outer is wrapper:
            setattr(holder, name, wrapper.inner)
            return
        while outer.inner is not wrapper:
            outer = outer.inner
        outer.inner = wrapper.inner

    return unwrap
