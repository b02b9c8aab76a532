"""What a scenario does to a server: faults (wrappers around its ports) and operations (what an administrator, or fate,
does to its world). Both begin, last, and are undone.

One small class each; its fields are what may be said of it in the file, its docstring is the catalogue's text.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import ClassVar, TypeVar

from pydantic import ConfigDict, Field

from ctisim.lab.base import Part
from ctisim.scenario.chance import Chance
from ctisim.scenario.duration import Duration
from ctisim.scenario.stage import Stage

Undo = Callable[[], None]


class Change(Part):
    """Something that is done to a server, some time after the scenario begins, for a while or until it ends."""

    model_config = ConfigDict(populate_by_name=True)

    NAME: ClassVar[str]

    after: Duration = Field(0.0, description="When it begins, counted from the scenario's start.")
    lasts: Duration | None = Field(None, alias="for", description="How long it lasts; without it, to the end.")

    @asynccontextmanager
    async def on(self, stage: Stage) -> AsyncIterator[None]:
        """Do it; on the way out it is undone. By default what `begin` does."""
        undo = self.begin(stage)
        try:
            yield
        finally:
            if undo is not None:
                undo()

    def begin(self, stage: Stage) -> Undo | None:
        """Do it, and return how it is undone; None where it cannot be. Raises ScenarioError."""
        raise NotImplementedError


class Fault(Change):
    """A fault strikes on each occasion (a connection, a message), on the first few, or by chance."""

    times: int | None = Field(None, ge=1, description="Strikes on that many occasions only.")
    probability: float = Field(1.0, gt=0, le=1, description="Chance that it strikes on an occasion.")
    seed: int = Field(0, description="The same seed gives the same luck.")

    def chance(self) -> Chance:
        return Chance(times=self.times, probability=self.probability, seed=self.seed)


class Operation(Change):
    """An operation is done once, or again and again."""

    times: int = Field(1, ge=1, description="How often it is done.")
    every: Duration = Field(0.0, description="From one time to the next.")


F = TypeVar("F", bound=type[Fault])
P = TypeVar("P", bound=type[Operation])

FAULTS: dict[str, type[Fault]] = {}
"""Every fault by name (filled when ctisim.scenario.faults is imported)."""

OPERATIONS: dict[str, type[Operation]] = {}
"""Every operation by name (filled when ctisim.scenario.operations is imported)."""


def fault(name: str) -> Callable[[F], F]:
    """Enter a fault under the name that files call it by."""

    def enter(kind: F) -> F:
        kind.NAME = name
        FAULTS[name] = kind
        return kind

    return enter


def operation(name: str) -> Callable[[P], P]:
    """Enter an operation under the name that files call it by."""

    def enter(kind: P) -> P:
        kind.NAME = name
        OPERATIONS[name] = kind
        return kind

    return enter
