"""A reporter that lets a test wait until a step is under way."""

from __future__ import annotations

import asyncio
from collections import defaultdict

from ctisim.client import Step


class Watcher:
    """Keeps the steps, and an event for each that begins."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.begun: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)

    @property
    def names(self) -> list[str]:
        """The steps that succeeded."""
        return [step.name for step in self.steps]

    def begins(self, name: str) -> None:
        self.begun[name].set()

    def ends(self, step: Step) -> None:
        self.steps.append(step)
