"""Heartbeats, both ways: ours when we have been silent, and the end of a client that has been.

Any message counts. A client silent for two of its intervals is closed with ProviderClosed reason 1 (FAILURES.md
section 4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ctisim.clock import Timer
from ctisim.qbe.enums import ProviderCloseReason
from ctisim.qbe.messages import Heartbeat

if TYPE_CHECKING:
    from ctisim.handler.handler import CtiHandler


class Heartbeats:
    """One connection's heartbeats. Silent until `begin`. Intervals are seconds."""

    def __init__(self, handler: CtiHandler) -> None:
        self._handler = handler
        self._clock = handler.manager.clock
        self._last_heard = self._last_said = self._clock.monotonic()
        self._timers: list[Timer] = []
        self.client = 0
        """The client's interval: ProviderOpenResponse.clientHeartbeat."""
        self.server = 0
        """Ours: ProviderOpenResponse.serverHeartbeat."""

    def begin(self, desired: int) -> None:
        """Agree on the intervals: what the client desires of us, within the service parameters' bounds."""
        parameters = self._handler.manager.lab.service_parameters.cti_manager
        timers = self._handler.manager.lab.timers
        low, high = parameters.heartbeat_minimum, parameters.heartbeat_maximum
        self.server = min(max(desired or timers.heartbeat, low), high)
        self.client = min(max(timers.heartbeat, low), high)
        self._silence = self.client * timers.missed_heartbeats
        self._timers = [
            self._clock.call_later(self.server, self._beat),
            self._clock.call_later(self._silence, self._listen),
        ]

    def heard(self) -> None:
        self._last_heard = self._clock.monotonic()

    def said(self) -> None:
        self._last_said = self._clock.monotonic()

    def stop(self) -> None:
        for timer in self._timers:
            timer.cancel()

    def _beat(self) -> None:
        """Say something when nothing was said for an interval; look again when the next one would be due."""
        due = self._last_said + self.server - self._clock.monotonic()
        if due <= 0:
            self._handler.send(Heartbeat())
            due = self.server
        self._timers[0] = self._clock.call_later(due, self._beat)

    def _listen(self) -> None:
        left = self._last_heard + self._silence - self._clock.monotonic()
        if left > 0:
            self._timers[1] = self._clock.call_later(left, self._listen)
            return
        self._handler.alarm("CtiProviderCloseHeartbeatTimeout")
        self._handler.close(ProviderCloseReason.HEARTBEAT_MISSED)
