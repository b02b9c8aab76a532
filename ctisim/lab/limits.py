"""Timers without a product name, and the limits that keep hostile clients cheap. All ours."""

from __future__ import annotations

from pydantic import Field

from ctisim.lab.base import Part


class Timers(Part):
    """Timers of CTI Manager that no service parameter names."""

    login: float = Field(
        10.0, gt=0, le=600, description="Seconds a login check may take (CtiLoginCheckTimeout; about 9.7 were seen)."
    )
    request: int = Field(5, ge=1, le=600, description="requestTimer in ProviderOpenResponse; 5 was seen.")
    heartbeat: int = Field(
        30, ge=1, le=3600, description="Seconds between heartbeats asked of the client (clientHeartbeat); 30 was seen."
    )
    initialization: float = Field(
        0.0, ge=0, le=3600, description="Seconds after its start during which CTI Manager refuses every sign-in."
    )
    missed_heartbeats: int = Field(
        2, ge=1, le=100, description="Client intervals without a word after which the provider is closed."
    )


class Limits(Part):
    """What one client may ask of us."""

    frame_size: int = Field(
        65_536, ge=1024, le=67_108_864, description="Largest message in bytes; a larger one ends in MESSAGE_TOO_BIG."
    )
    array_count: int = Field(4096, ge=16, le=1_048_576, description="Most elements of one array in a message.")
    nesting: int = Field(8, ge=2, le=64, description="Deepest structure within a structure in a message.")
    connections: int = Field(
        10_000, ge=1, le=1_000_000, description="Open TCP connections; further ones are closed unread."
    )
    sso_ticket: int = Field(4096, ge=1, le=65_536, description="Longest single sign-on ticket, characters.")
    unsent_bytes: int = Field(
        4_194_304,
        ge=65_536,
        le=1_073_741_824,
        description="Bytes waiting for a client that does not read; then it is cut off.",
    )
