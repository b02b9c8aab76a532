"""What a sign-in tells while it goes on: each step when it begins, and what it found when it ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Step:
    """A step that succeeded. `seconds` is when it ended, counted from the start of the sign-in."""

    name: str
    text: str
    seconds: float
    details: dict[str, object] = field(default_factory=dict)


class Reporter(Protocol):
    """Whoever wants to know how a sign-in goes."""

    def begins(self, name: str) -> None:
        """A step is under way."""
        ...

    def ends(self, step: Step) -> None:
        """A step succeeded."""
        ...


class NobodyAsks:
    """A reporter that forgets."""

    def begins(self, name: str) -> None:
        pass

    def ends(self, step: Step) -> None:
        pass


class Findings:
    """What a step has to say for itself, gathered while it runs."""

    def __init__(self) -> None:
        self.text = ""
        self.details: dict[str, object] = {}

    def tell(self, text: str, **details: object) -> None:
        """A sentence for people, and the same facts by name for programs. Repeated calls add up."""
        self.text = f"{self.text}; {text}" if self.text else text
        self.details.update(details)
