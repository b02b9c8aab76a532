"""A fault of the directory's port itself, for what cannot be done with a stand-in."""

from __future__ import annotations

from collections.abc import Sequence

from ctisim.directory import Directory, DirectoryConnection, Host, HostUnreachable, Trouble
from ctisim.scenario.chance import Chance
from ctisim.scenario.change import Fault, Undo, fault
from ctisim.scenario.stage import Stage, wrap


class NamelessDirectory:
    """The names of its hosts cannot be resolved. (Asking a real resolver for one would take its time.)"""

    def __init__(self, inner: Directory, chance: Chance) -> None:
        self.inner = inner
        self._chance = chance

    @property
    def hosts(self) -> Sequence[Host]:
        return self.inner.hosts

    async def bind(self, host: Host, name: str, password: bytes) -> DirectoryConnection:
        if self._chance.strikes():
            raise HostUnreachable(host, "Name or service not known", Trouble.UNKNOWN_HOST)
        return await self.inner.bind(host, name, password)


@fault("directory unknown to dns")
class UnknownToDns(Fault):
    """The name of the directory's host cannot be resolved."""

    def begin(self, stage: Stage) -> Undo:
        chance = self.chance()
        return wrap(stage.world, "directory", lambda inner: NamelessDirectory(inner, chance))
