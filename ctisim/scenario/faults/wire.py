"""What can be wrong between the server and its applications. An occasion is a message from the server."""

from __future__ import annotations

from pydantic import Field

from ctisim.clock import Clock
from ctisim.handler import Transport
from ctisim.scenario.chance import Chance
from ctisim.scenario.change import Fault, Undo, fault
from ctisim.scenario.duration import Duration
from ctisim.scenario.stage import Stage
from ctisim.scenario.wire import WireFault


class NetworkFault(Fault):
    """A fault of the wire of every connection."""

    def begin(self, stage: Stage) -> Undo:
        for handler in stage.manager.handlers.values():
            stage.wire.cover(handler)
        return stage.wire.add(self.happening(stage))

    def happening(self, stage: Stage) -> WireFault:
        raise NotImplementedError


class Swallowing(WireFault):
    """What is sent does not arrive."""

    def __init__(self, chance: Chance) -> None:
        self._chance = chance

    def write(self, transport: Transport, data: bytes) -> bool:
        return self._chance.strikes()


@fault("server mute")
class ServerMute(NetworkFault):
    """Nothing that the server sends arrives, heartbeats included; the connection stands."""

    def happening(self, stage: Stage) -> WireFault:
        return Swallowing(self.chance())


class Delaying(WireFault):
    """What is sent arrives later, in its order."""

    def __init__(self, seconds: float, clock: Clock, chance: Chance) -> None:
        self._seconds = seconds
        self._clock = clock
        self._chance = chance

    def write(self, transport: Transport, data: bytes) -> bool:
        if not self._chance.strikes():
            return False
        self._clock.call_later(self._seconds, lambda: transport.write(data))
        return True

    def close(self, transport: Transport) -> bool:
        self._clock.call_later(self._seconds, transport.close)
        return True


@fault("slow network")
class SlowNetwork(NetworkFault):
    """Every message of the server arrives late."""

    by: Duration = Field(2.0, description="How late.")

    def happening(self, stage: Stage) -> WireFault:
        return Delaying(self.by, stage.clock, self.chance())


class Breaking(WireFault):
    """The connection breaks when something is sent."""

    def __init__(self, chance: Chance) -> None:
        self._chance = chance

    def write(self, transport: Transport, data: bytes) -> bool:
        if not self._chance.strikes():
            return False
        transport.close()
        return True


@fault("connection breaks")
class ConnectionBreaks(NetworkFault):
    """A connection ends, instead of taking what the server sends."""

    def happening(self, stage: Stage) -> WireFault:
        return Breaking(self.chance())
