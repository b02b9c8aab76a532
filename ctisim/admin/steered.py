"""What the admin API needs of a server."""

from __future__ import annotations

from typing import Protocol

from ctisim.cluster.calls.model import Place
from ctisim.handler import CtiManager
from ctisim.lab import Audio
from ctisim.media import Stream
from ctisim.scenario import Stage


class Ears(Protocol):
    """The virtual phones' sound."""

    def of(self, number: str) -> list[Stream]:
        """What the phones at a number said and heard, the newest last."""
        ...

    def adopt(self, place: Place, audio: Audio | None) -> None:
        """From now on, a phone says and keeps something else. Raises NoSound, OSError."""
        ...


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
    def media(self) -> Ears | None:
        """None where the lab wants no RTP."""
        ...

    @property
    def host(self) -> str: ...

    @property
    def port(self) -> int: ...
