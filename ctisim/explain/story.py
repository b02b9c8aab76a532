"""One sign-in and what followed, told by the signs in order."""

from __future__ import annotations

from collections import Counter

from ctisim.explain import answers, devices, ldap, lines, login, provider, rights
from ctisim.explain.hearing import Signs, TaggedSigns
from ctisim.explain.moments import Moment
from ctisim.explain.seen import Closing, Device, Facts, Line, Refusal, Step, Thing
from ctisim.explain.signs import Kind, Sign
from ctisim.explain.things import learn_alarm

MOST_NAMES = 500
"""Different messages and signals counted."""

_SIGNS: Signs = {**login.SIGNS, **ldap.SIGNS, **rights.SIGNS, **provider.SIGNS}
_TAGGED: TaggedSigns = {**devices.SIGNS, **lines.SIGNS, **answers.SIGNS}


class Story:
    """What the records of one connection say about one sign-in."""

    __slots__ = (
        "closings",
        "code",
        "counts",
        "devices",
        "facts",
        "failed_step",
        "first",
        "handles",
        "last",
        "lines",
        "opened",
        "records",
        "refusals",
        "refused_at",
        "requests",
        "signals",
        "steps",
        "timed_out",
    )

    def __init__(self) -> None:
        self.facts = Facts()
        self.steps: dict[int, Step] = {}
        self.devices: dict[str, Device] = {}
        self.lines: list[Line] = []
        self.closings: list[Closing] = []
        self.refusals: list[Refusal] = []
        self.code: int | None = None
        """Of the provider's refusal, unsigned."""
        self.refused_at: Moment | None = None
        self.opened = False
        """ProviderOpenCompletedEvent said so."""
        self.failed_step: int | None = None
        """The step at which a record says that it failed."""
        self.timed_out = False
        self.counts: Counter[str] = Counter()
        """Messages in and out, by name."""
        self.signals: Counter[str] = Counter()
        self.requests: dict[int, tuple[str, object]] = {}
        """Unanswered requests by sequence number: the message's name, and the device or line it is about."""
        self.handles: dict[tuple[str, tuple[int, int]], Device | Line] = {}
        """Devices by DH, lines by LH."""
        self.records = 0
        self.first: Moment | None = None
        self.last: Moment | None = None

    @property
    def begun(self) -> bool:
        """Whether there is anything of a sign-in in it."""
        return bool(self.steps or self.code or self.opened)

    @property
    def past_the_request(self) -> bool:
        """A further ProviderOpenRequest belongs to another story."""
        return self.opened or self.code is not None or any(step > 1 for step in self.steps)

    @property
    def over(self) -> bool:
        """The provider is closed, or was never opened."""
        return self.code is not None or any(closing.thing is Thing.PROVIDER for closing in self.closings)

    def met(self, when: Moment) -> None:
        """A record of this connection, whatever it says."""
        self.records += 1
        self.first = self.first or when
        self.last = when

    def take(self, sign: Sign, when: Moment, device: str = "") -> None:
        """A record says something; `device` is the one its tag names."""
        self._count(sign)
        if (hear := _SIGNS.get(sign.name)) is not None:
            hear(self, sign.values, when)
        if (hear_tagged := _TAGGED.get(sign.name)) is not None:
            hear_tagged(self, sign.values, when, device)
        if sign.kind is Kind.ALARM:
            learn_alarm(self, sign.values)
        answers.remember(self, sign)

    def see(self, number: int, when: Moment, *, done: bool = False, note: str = "") -> None:
        """A record of a step."""
        step = self.steps.get(number)
        if step is None:
            step = self.steps[number] = Step(when, when)
        step.seen(when)
        step.done = step.done or done
        if note and note not in step.note:
            step.note = f"{step.note}, {note}" if step.note else note

    def fail(self, number: int, when: Moment, note: str = "") -> None:
        """A record says that a step failed."""
        self.see(number, when, note=note)
        self.steps[number].done = False
        if self.failed_step is None:
            self.failed_step = number

    def refuse(self, code: int, when: Moment) -> None:
        """The provider is not opened, because of that code. The first that is told counts."""
        if self.code is None and not self.opened:
            self.code, self.refused_at = code, when

    def _count(self, sign: Sign) -> None:
        counter = self.counts if sign.kind in (Kind.IN, Kind.OUT) else self.signals
        if sign.kind in (Kind.IN, Kind.OUT, Kind.SIGNAL) and (sign.name in counter or len(counter) < MOST_NAMES):
            counter[sign.name] += 1
