"""How this process runs: where it listens, where its trace goes. What it simulates is the lab's business."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class TraceTo(StrEnum):
    """Where the trace goes when it does not go to files."""

    STDOUT = "stdout"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Settings of one server; a process may hold several.

    Raises ValueError for a port, size or time that cannot be.
    """

    host: str = "127.0.0.1"
    """Address to listen on; several servers of one cluster may take 127.0.0.1, 127.0.0.2 …"""
    port: int = 2748
    """TCP port; 0 takes a free one."""
    node: int = 1
    """Which node of the lab's cluster this server is."""
    lab: Path | None = None
    """The lab file; None is the built-in lab."""
    scenarios: tuple[str, ...] = ()
    """Scenarios laid over the lab, in this order."""
    trace: Path | TraceTo = TraceTo.STDOUT
    """A folder for trace files, or stdout, or nowhere."""
    trace_pretty: bool = True
    """Pad the columns, as the product does unless told not to."""
    trace_file_size: int = 10 * 1024 * 1024
    """Bytes after which a new trace file is begun; real ones are about 10 MB."""
    admin_port: int | None = None
    """TCP port of the admin API; 0 takes a free one, None has no API."""
    admin_host: str | None = None
    """Its address; by default `host` where that is a loopback address, else 127.0.0.1."""
    admin_required: bool = True
    """Whether a taken admin port keeps the server from starting; else it starts without an API."""
    shutdown_grace: float = 2.0
    """Seconds that clients have to read their ProviderClosedEvent when the server stops."""

    def __post_init__(self) -> None:
        if not 0 <= self.port <= 65535:
            raise ValueError(f"port {self.port} is not from 0 to 65535")
        if self.admin_port is not None and not 0 <= self.admin_port <= 65535:
            raise ValueError(f"admin port {self.admin_port} is not from 0 to 65535")
        if not 1 <= self.node <= 127:
            raise ValueError(f"node {self.node} is not from 1 to 127")
        if self.trace_file_size < 4096:
            raise ValueError("a trace file holds at least 4096 bytes")
        if self.shutdown_grace < 0:
            raise ValueError("the grace at shutdown is not negative")
