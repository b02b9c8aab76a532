"""Compares the events an observer got with those a scenario lists, by the rules of the scenarios' README.

A `Track` is fed events as they come and expectations as steps begin, in any interleaving, so that the player knows when
a step has had all its events, and the same code judges a finished run. Events come as the driver reports them.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.interop.scenario.cast import Cast
from tests.interop.scenario.matching import Calls, matches, written
from tests.interop.scenario.model import Expected, Item, Unordered

Event = Mapping[str, Any]

EXTRAS = (
    # Rule 2: these may come anywhere.
    "CiscoTermConnSelectChangedEv",
    "CallObservationEndedEv",
    "CiscoCallInfoChangedEv",
    "CiscoConnectionUniqueIDChangedEv",
    "CiscoTermConnPrivacyChangedEv",
    "CiscoCallSecurityStatusChangedEv",
)
"""The last three tell of information about a call or a leg too, and no chart shows them where it is not about them."""

BRACKETS = ("CiscoTransferStartEv", "CiscoTransferEndEv", "CiscoConferenceStartEv", "CiscoConferenceEndEv")
MEDIA = ("CiscoRTP", "CiscoMedia", "CiscoMultiMedia")


@dataclass(frozen=True)
class Departure:
    """Where a run left the file: the step, who saw it, what was wrong."""

    step: int
    observer: str
    problem: str

    def __str__(self) -> str:
        return f"step {self.step}, {self.observer}: {self.problem}"


@dataclass
class _Wanted:
    """One item still to come, of a step; an unordered one shrinks as its events arrive."""

    step: int
    left: list[Expected]
    ordered: bool


@dataclass
class Track:
    """The events of one observer against the file's lists."""

    observer: str
    cast: Cast
    calls: Calls
    abbreviated: bool = False
    media_listed: bool = False
    """Whether the scenario lists RTP and media events for this observer anywhere; else they are not judged."""

    departures: list[Departure] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    """Every event in the file's words, for the report."""

    _wanted: deque[_Wanted] = field(default_factory=deque)
    _waiting: deque[Event] = field(default_factory=deque)
    _step: int = 0
    _free: bool = True

    def expect(self, step: int, items: tuple[Item, ...] | None) -> None:
        """A step begins; None when it says nothing about this observer, and everything may come."""
        self._step = step
        if items is None:
            self._free = True
        else:
            for item in items:
                events = list(item.events) if isinstance(item, Unordered) else [item]
                self._wanted.append(_Wanted(step, events, isinstance(item, Expected)))
        self._advance()

    def feed(self, event: Event) -> None:
        self.seen.append(written(event, self.cast, self.calls))
        self._waiting.append(event)
        self._advance()

    @property
    def satisfied(self) -> bool:
        """Everything expected so far has come."""
        return not self._wanted

    def missing(self) -> list[str]:
        return [str(event) for wanted in self._wanted for event in wanted.left]

    def cut(self) -> None:
        """The next step's action is about to begin: what came until now belongs to the steps so far."""
        for wanted in self._wanted:
            for event in wanted.left:
                self._depart(wanted.step, f"missing: {event}")
        self._wanted.clear()
        for event in self._waiting:
            if not self._allowed(event):
                self._depart(self._step, f"unexpected: {written(event, self.cast, self.calls)}")
        self._waiting.clear()
        self._free = False

    def _advance(self) -> None:
        while self._waiting and (self._wanted or self._allowed(self._waiting[0])):
            event = self._waiting.popleft()
            if not (self._take(event) or self._allowed(event)):
                self._stray(event)

    def _take(self, event: Event) -> bool:
        """Whether the event is the next one wanted; then it is no longer."""
        if not self._wanted:
            return False
        wanted = self._wanted[0]
        for candidate in self._candidates(wanted):
            if matches(candidate, event, self.cast, self.calls):
                wanted.left.remove(candidate)
                if not wanted.left:
                    self._wanted.popleft()
                return True
        return False

    def _candidates(self, wanted: _Wanted) -> list[Expected]:
        """The first of each (call, party); of several that fit, the one that says most."""
        firsts: dict[tuple[str | None, str], Expected] = {}
        for event in wanted.left:
            firsts.setdefault((event.call, self.cast.party_key(event.subject)), event)
        return sorted(firsts.values(), key=lambda event: -len(event.keys))

    def _allowed(self, event: Event) -> bool:
        """Rule 2, and steps that say nothing, and sources that say little."""
        name = str(event.get("event"))
        if name in EXTRAS or self._free or self.abbreviated:
            return True
        if name.startswith(MEDIA):
            return not self.media_listed
        return name == "CallCtlTermConnHeldEv" and self._bracketed()

    def _bracketed(self) -> bool:
        """Whether a transfer or conference is to be told of: its controller may be held once more (CAV)."""
        return any(item.name in BRACKETS for wanted in self._wanted for item in wanted.left)

    def _stray(self, event: Event) -> None:
        """Not the next one: early, when it is wanted later in the same step; else unexpected."""
        said = written(event, self.cast, self.calls)
        first = self._wanted[0]
        for wanted in list(self._wanted)[1:]:
            if wanted.step != first.step:
                break
            for candidate in self._candidates(wanted):
                if matches(candidate, event, self.cast, self.calls):
                    self._depart(wanted.step, f"out of order: {said}, before {first.left[0]}")
                    wanted.left.remove(candidate)
                    if not wanted.left:
                        self._wanted.remove(wanted)
                    return
        self._depart(first.step, f"unexpected: {said}, waiting for {first.left[0]}")

    def _depart(self, step: int, problem: str) -> None:
        self.departures.append(Departure(step, self.observer, problem))
