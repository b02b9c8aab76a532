"""What can be wrong with the machine below."""

from __future__ import annotations

from ctisim.handler.ports import Machine, ProcessNotCreated
from ctisim.scenario.chance import Chance
from ctisim.scenario.change import Fault, Undo, fault
from ctisim.scenario.stage import Stage, wrap


class FullMachine:
    """Has no room for another process."""

    def __init__(self, inner: Machine, chance: Chance) -> None:
        self.inner = inner
        self._chance = chance

    def create(self, process: str) -> None:
        if self._chance.strikes():
            raise ProcessNotCreated(f"no room for {process}")
        self.inner.create(process)


@fault("no room for processes")
class NoRoomForProcesses(Fault):
    """The node cannot create the process that would serve an application. An occasion is a sign-in."""

    def begin(self, stage: Stage) -> Undo:
        chance = self.chance()
        return wrap(stage.world, "machine", lambda inner: FullMachine(inner, chance))
