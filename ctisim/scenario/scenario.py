"""A scenario, read: what it is about, what it does to a server, what is played, and what must be seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ctisim.lab import Lab
from ctisim.lab.loading import overlay_tree
from ctisim.lab.tree import Spot
from ctisim.scenario.change import Change, Fault, Operation
from ctisim.scenario.duration import shown
from ctisim.scenario.form import About, Expect, Play, SignIn

PATIENCE = 120.0
"""Seconds that a scenario may take by the wall's clock, where time does not leap."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens: somebody signs in (so often), time passes, or something is done to the server."""

    sign_in: SignIn | None = None
    times: int = 1
    wait: float = 0.0
    do: Operation | None = None
    expect: Expect = field(default_factory=Expect)

    def __str__(self) -> str:
        if self.sign_in is not None:
            who = f"{self.sign_in.user} signs in"
            if self.sign_in.play is not Play.SIGN_IN:
                who = f"{self.sign_in.user}: {self.sign_in.play}"
            return f"{who}, {self.times} times" if self.times > 1 else who
        if self.do is not None:
            return self.do.NAME
        return f"{shown(self.wait)} pass"


@dataclass(frozen=True, slots=True)
class Scenario:
    """One failure. `name` is its file's."""

    name: str
    about: About
    overlay: Spot | None = field(default=None, repr=False)
    faults: tuple[Fault, ...] = ()
    actions: tuple[Operation, ...] = ()
    first: tuple[Step, ...] = ()
    main: Step | None = None
    then: tuple[Step, ...] = ()

    @property
    def row(self) -> str:
        """The first row it is about."""
        return self.about.rows[0]

    @property
    def rows(self) -> tuple[str, ...]:
        return self.about.rows

    @property
    def pending(self) -> str:
        """Why it cannot be reproduced yet; empty when it can."""
        return self.about.pending

    @property
    def changes(self) -> tuple[Change, ...]:
        """All that is done to the server while it is played."""
        return (*self.faults, *self.actions)

    @property
    def steps(self) -> Iterator[Step]:
        """All that is played, in order."""
        yield from self.first
        if self.main is not None:
            yield self.main
        yield from self.then

    @property
    def leaves_the_server_alone(self) -> bool:
        """Whether a real CTI Manager shows it too, as it is, and while somebody waits for it."""
        untouched = self.overlay is None and not self.changes and all(step.do is None for step in self.steps)
        stays = sum(step.wait + (step.sign_in.stay if step.sign_in is not None else 0) for step in self.steps)
        return untouched and not self.pending and stays <= PATIENCE

    def signed_in_as(self, user: str, password: str) -> Scenario:
        """The same with another user where the usual one with the usual password, or only the user, stands."""
        return replace(self, main=_other_user(self.main, user, password)) if user else self

    def dress(self, lab: Lab) -> Lab:
        """The lab with the scenario's overlay on it. Raises WrongLab, placed in the scenario's file."""
        return lab if self.overlay is None else overlay_tree(lab, self.overlay)


def _other_user(step: Step | None, user: str, password: str) -> Step | None:
    usual = SignIn()
    if step is None or step.sign_in is None or step.sign_in.user != usual.user:
        return step
    changes = {"user": user}
    if step.sign_in.password == usual.password:
        changes["password"] = password
    return replace(step, sign_in=step.sign_in.model_copy(update=changes))
