"""What was expected of a scenario, and what was seen."""

from __future__ import annotations

from dataclasses import dataclass, field

from ctisim.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Check:
    """One expectation of one step. `what` is outcome, wire, trace, alarm or never."""

    step: str
    what: str
    expected: str
    seen: str
    ok: bool


@dataclass(slots=True)
class Report:
    """One scenario, played. `skipped` says why it was not."""

    scenario: Scenario
    checks: list[Check] = field(default_factory=list)
    skipped: str = ""
    error: str = ""
    seconds: float = 0.0
    """Of the wall."""

    @property
    def ok(self) -> bool:
        """All was as expected, or nothing was played."""
        return not self.error and all(check.ok for check in self.checks)

    @property
    def departures(self) -> list[Check]:
        return [check for check in self.checks if not check.ok]
