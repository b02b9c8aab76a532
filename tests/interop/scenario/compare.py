"""Compares the events an observer got with those a scenario lists, by the rules of the scenarios' README.

A `Track` is fed events as they come and expectations as steps begin, so that the player knows when a step has had all
its events. What does not fit is looked at again when the next step is about to begin: then all that belongs together is
there, and the report can say what was missing, what came too late and what nobody wanted.
"""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.interop.scenario.alignment import align
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
BEGINNINGS = ("CallActiveEv", "CiscoConsultCallActiveEv", "CiscoCallChangedEv")
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
    item: Item
    left: list[Expected]


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
    _passed: list[Event] = field(default_factory=list)
    """Allowed extras since the last cut: a step that only waits may list them, where the source leaves others out."""
    _all_wanted: list[_Wanted] = field(default_factory=list)
    _all_came: list[Event] = field(default_factory=list)
    _step: int = 0
    _free: bool = True
    _stray: bool = False
    _partial: bool = False

    def expect(self, step: int, items: tuple[Item, ...] | None) -> None:
        """A step begins; None when it says nothing about this observer, and everything may come."""
        self._step = step
        self._waiting.extendleft(reversed(self._passed))
        self._passed.clear()
        if items is None:
            self._free = True
        else:
            self._partial = self._partial or self._begins_late(items)
            for item in items:
                wanted = _Wanted(step, item, _events(item))
                self._wanted.append(wanted)
                self._all_wanted.append(wanted)
        self._advance()

    def feed(self, event: Event) -> None:
        self.seen.append(written(event, self.cast, self.calls))
        self._waiting.append(event)
        self._all_came.append(event)
        self._advance()

    @property
    def satisfied(self) -> bool:
        """Everything expected so far has come, in whatever order."""
        return not self._wanted

    def cut(self) -> None:
        """The next step's action is about to begin: what came until now belongs to the steps so far."""
        if self._wanted or self._stray or not all(self._allowed(event) for event in self._waiting):
            self._judge()
        self._wanted.clear()
        self._waiting.clear()
        self._passed.clear()
        self._all_wanted.clear()
        self._all_came.clear()
        self._free = self._stray = self._partial = False

    def _advance(self) -> None:
        while self._waiting and (self._wanted or self._allowed(self._waiting[0])):
            event = self._waiting.popleft()
            if self._take(event, 1):
                continue
            if self._allowed(event):
                self._passed.append(event)
                continue
            self._stray = True
            self._take(event, len(self._wanted))

    def _take(self, event: Event, reach: int) -> bool:
        """Whether the event is one of the next few items wanted; then it is wanted no longer."""
        for wanted in list(self._wanted)[:reach]:
            for candidate in self._candidates(wanted):
                if matches(candidate, event, self.cast, self.calls):
                    wanted.left.remove(candidate)
                    if not wanted.left:
                        self._wanted.remove(wanted)
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
        if name in EXTRAS or self._free or self.abbreviated or self._partial:
            return True
        if name.startswith(MEDIA):
            return not self.media_listed
        return name == "CallCtlTermConnHeldEv" and self._bracketed()

    def _begins_late(self, items: tuple[Item, ...]) -> bool:
        """A list whose first words about a call are not its beginning leaves events out: others may come."""
        begun: set[str | None] = {None}
        for event in (event for item in items for event in _events(item)):
            if event.call not in begun and not self.calls.id(str(event.call)) and event.name not in BEGINNINGS:
                return True
            begun.add(event.call)
        return False

    def _bracketed(self) -> bool:
        """Whether a transfer or conference is to be told of: its controller may be held once more (CAV)."""
        return any(event.name in BRACKETS for wanted in self._all_wanted for event in _events(wanted.item))

    def _judge(self) -> None:
        """Lay both lists side by side and say how they differ."""
        steps: list[int] = []
        wanted: list[Expected] = []
        for each in self._all_wanted:
            events = self._as_they_came(each.item)
            wanted += events
            steps += [each.step] * len(events)
        came = self._all_came

        def fits(one: Expected, other: Event) -> bool:
            return matches(one, other, self.cast, self.calls, bind=False)

        parting = align(wanted, came, fits)
        for place, other in parting.moved:
            self._depart(
                steps[place], f"out of order: {written(came[other], self.cast, self.calls)}{_after(other, came)}"
            )
        for place in parting.missing:
            self._depart(steps[place], f"missing: {wanted[place]}")
        for other in parting.unexpected:
            if not self._allowed(came[other]):
                self._depart(self._step, f"unexpected: {written(came[other], self.cast, self.calls)}")

    def _as_they_came(self, item: Item) -> list[Expected]:
        """A set's events in the order in which they came, one (call, party)'s in the order listed."""
        left = _events(item)
        found: list[Expected] = []
        for event in self._all_came:
            firsts = self._candidates(_Wanted(0, item, left))
            match = next((one for one in firsts if matches(one, event, self.cast, self.calls, bind=False)), None)
            if match:
                found.append(match)
                left.remove(match)
        return found + left

    def _depart(self, step: int, problem: str) -> None:
        self.departures.append(Departure(step, self.observer, problem))


def _events(item: Item) -> list[Expected]:
    return list(item.events) if isinstance(item, Unordered) else [item]


def _after(place: int, came: Sequence[Event]) -> str:
    return f", after {came[place - 1].get('event')}" if place else ", first of all"
