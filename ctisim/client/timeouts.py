"""How long the client waits, in seconds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeouts:
    """One limit for each kind of wait.

    `connect` and `request` are JTAPI's (Java socket connect 15 s, CtiRequestTimeout 30 s). JTAPI gives
    ProviderOpenCompletedEvent 200 s (ProviderOpenRequestTimeout); a person at a terminal wants to know sooner, and the
    server's own login timer is about 10.
    """

    connect: float = 15.0
    request: float = 30.0
    provider_open: float = 60.0  # ours
    in_service: float = 30.0  # ours
    farewell: float = 2.0  # ours: for ProviderClosedEvent after a refusal, and for the answers to our own closing

    @classmethod
    def all(cls, seconds: float) -> Timeouts:
        """The same limit for every step; the farewell never takes longer than its default."""
        return cls(
            connect=seconds,
            request=seconds,
            provider_open=seconds,
            in_service=seconds,
            farewell=min(seconds, cls().farewell),
        )
