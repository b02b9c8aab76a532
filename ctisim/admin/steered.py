"""What the admin API needs of a server."""

from __future__ import annotations

from typing import Protocol

from ctisim.handler import CtiManager
from ctisim.scenario import Stage


class Steered(Protocol):
    """A running server, as an administrator sees it."""

    @property
    def manager(self) -> CtiManager:
        """The CTI Manager; another one after the service was restarted."""
        ...

    @property
    def stage(self) -> Stage:
        """What faults play on."""
        ...

    @property
    def host(self) -> str: ...

    @property
    def port(self) -> int: ...
