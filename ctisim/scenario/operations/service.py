"""What is done to the service as a whole."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from pydantic import Field

from ctisim.scenario.change import Operation, Undo, operation
from ctisim.scenario.duration import Duration
from ctisim.scenario.stage import Stage


@operation("cti manager down")
class CtiManagerDown(Operation):
    """The Cisco CTIManager service is stopped (every provider is closed, reason 2) or killed, and afterwards starts
    again at the same address. Users, devices and credentials stay: they are the database's.
    """

    kill: bool = Field(False, description="Killed: nobody is told, connections just end.")

    @asynccontextmanager
    async def on(self, stage: Stage) -> AsyncIterator[None]:
        await stage.service.halt(kill=self.kill)
        try:
            yield
        finally:
            await stage.service.resume()


@operation("callmanager down")
class CallManagerDown(Operation):
    """The CallManager of a node fails, the CTI Manager runs on. At its end it is back."""

    node: int = Field(1, ge=1, le=127, description="Node number.")
    moving: Duration = Field(1.0, description="How long devices take to another CallManager, and home again.")

    def begin(self, stage: Stage) -> Undo:
        orders = stage.manager.administration.call_managers
        orders.down(self.node, self.moving)
        return lambda: orders.up(self.node, self.moving)


@operation("database down")
class DatabaseDown(Operation):
    """The database cannot be reached: what is open stays, nothing more can be opened. At its end it is back."""

    def begin(self, stage: Stage) -> Undo:
        stage.manager.administration.set_database(up=False)
        return lambda: stage.manager.administration.set_database(up=True)
