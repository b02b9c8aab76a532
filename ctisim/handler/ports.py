"""What a handler needs of the world outside: a connection to write to, and someone to run what takes time."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, NamedTuple, Protocol, TypeVar

from ctisim.errors import CtisimError

Result = TypeVar("Result")


class Peer(NamedTuple):
    """Where an application connects from."""

    address: str
    port: int


class Transport(Protocol):
    """One application's TCP connection."""

    peer: Peer

    def write(self, data: bytes) -> None:
        """Send, without waiting."""
        ...

    def close(self) -> None:
        """Flush what was written, then end the connection."""
        ...

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Run what takes time beside the reader; it ends at the latest with the connection."""
        ...

    def cancel(self) -> None:
        """Give up what still runs beside the reader."""
        ...


class ProcessNotCreated(CtisimError):
    """An internal process could not be created: the machine has no room for it."""


class Machine(Protocol):
    """The machine that the node's processes run on."""

    def create(self, process: str) -> None:
        """Make room for one more process. Raises ProcessNotCreated."""
        ...


class Roomy:
    """A machine with room for every process."""

    def create(self, process: str) -> None:
        return None


class Runtime(Protocol):
    """Waits, for a core that may not."""

    async def breathe(self) -> None:
        """Let the peer come back from writing before it is told what will make it hang up."""
        ...

    async def within(self, seconds: float, work: Coroutine[Any, Any, Result]) -> Result:
        """Its result. Raises TimeoutError, and abandons the work, when it takes longer."""
        ...
