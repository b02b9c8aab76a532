"""What is done to the service as a whole."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from pydantic import Field

from ctisim.scenario.change import Operation, operation
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
