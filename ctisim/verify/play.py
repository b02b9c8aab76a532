"""Plays a scenario's steps at a server, and compares what is seen with what is expected."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from ctisim.client import Address, Verdict
from ctisim.clock import Clock
from ctisim.scenario import END, Evidence, Expect, Operation, Scenario, Step, WireLine
from ctisim.verify.guest import Guest, Heard
from ctisim.verify.matching import find, text_of, told, wire_matches
from ctisim.verify.plays import play
from ctisim.verify.report import Check, Report

SETTLED = 0.5
"""Seconds after a step until all that follows from it has happened; they pass in no time where time leaps."""


class Backstage(Protocol):
    """What there is of the server beside its port; a real one shows nothing."""

    def records(self) -> list[str] | None:
        """The records of the trace since the last time; None where nobody can see them."""
        ...

    async def perform(self, operation: Operation) -> None:
        """Do something to the server."""
        ...


class Nothing:
    """A server somewhere else."""

    def records(self) -> list[str] | None:
        return None

    async def perform(self, operation: Operation) -> None:
        raise AssertionError("a server that is not ours is left alone")


@dataclass(slots=True)
class Playing:
    """A scenario at a server, step by step."""

    scenario: Scenario
    address: Address
    clock: Clock
    backstage: Backstage
    report: Report = field(init=False)
    _guests: list[Guest] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.report = Report(self.scenario)

    async def play(self) -> Report:
        """All steps; the guests leave at the end."""
        try:
            for step in self.scenario.steps:
                await self._step(step)
        finally:
            for guest in self._guests:
                await guest.leave()
        return self.report

    async def _step(self, step: Step) -> None:
        if step.wait:
            await self.clock.sleep(step.wait)
        if step.do is not None:
            await self.backstage.perform(step.do)
        verdict: Verdict | None = None
        heard: list[Heard] = []
        for _ in range(step.times if step.sign_in is not None else 0):
            verdict, heard = await self._sign_in(step)
        await self.clock.sleep(SETTLED)
        self._compare(step, verdict, heard, self.backstage.records())

    async def _sign_in(self, step: Step) -> tuple[Verdict, list[Heard]]:
        assert step.sign_in is not None
        guest = Guest(step.sign_in, self.address, self.clock)
        error = await play(guest)
        verdict = await guest.verdict(error)
        heard = list(guest.heard)
        if step.sign_in.keep and error is None:
            guest.stay()
            self._guests.append(guest)
        elif error is None:
            await guest.leave()
        else:
            await guest.hang_up()
        return verdict, heard

    def _compare(self, step: Step, verdict: Verdict | None, heard: list[Heard], records: list[str] | None) -> None:
        expect, name = step.expect, str(step)
        if expect.outcome:
            seen = verdict.outcome if verdict is not None else "nobody signed in"
            self._check(name, "outcome", expect.outcome, seen, seen == expect.outcome)
        if expect.wire:
            self._compare_wire(name, self._wire(expect, records), heard)
        if records is not None:
            self._compare_trace(name, expect, records)

    def _compare_wire(self, name: str, expected: list[WireLine], heard: list[Heard]) -> None:
        last = [each for each in heard if each.name != END or any(line.name == END for line in expected)]
        seen = "\n".join(told(each, like=expected) for each in last[-len(expected) - 1 :])
        self._check(name, "wire", "\n".join(map(str, expected)), seen or "nothing", wire_matches(expected, heard))

    def _wire(self, expect: Expect, records: list[str] | None) -> list[WireLine]:
        """What is expected; of a server that is not ours no words that are ours."""
        if records is not None or self.scenario.about.evidence is Evidence.OBSERVED:
            return list(expect.wire)
        return [line.without("failureDescription").without("description") for line in expect.wire]

    def _compare_trace(self, name: str, expect: Expect, records: list[str]) -> None:
        for what, patterns in (("trace", expect.trace), ("alarm", expect.alarms)):
            start = 0
            for pattern in patterns:
                found = find(pattern, records, start)
                seen = text_of(records[found]) if found is not None else "no such record"
                self._check(name, what, pattern, seen, found is not None)
                start = start if found is None else found + 1
        for pattern in expect.never:
            found = find(pattern, records)
            self._check(name, "never", pattern, "nowhere" if found is None else text_of(records[found]), found is None)

    def _check(self, step: str, what: str, expected: str, seen: str, ok: bool) -> None:
        self.report.checks.append(Check(step, what, expected, seen, ok))
