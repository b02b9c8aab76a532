"""The number plan: which number leads where, as seen from a calling search space."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ctisim.cluster.numberplan.entries import Entry
from ctisim.cluster.numberplan.pattern import Fit, Pattern

NO_PARTITION = ""


class Wild(NamedTuple):
    """A pattern that stands for several numbers."""

    pattern: Pattern
    partition: str
    entry: Entry


class NumberPlan:
    """Numbers and patterns in their partitions."""

    def __init__(
        self,
        search_spaces: Mapping[str, Sequence[str]] | None = None,
        partitioned: Iterable[tuple[str, str]] = (),
    ) -> None:
        self._search_spaces = dict(search_spaces or {})
        self._numbers: dict[str, dict[str, Entry]] = {}
        self._wild: list[Wild] = []
        self._partitioned = frozenset(frozenset(pair) for pair in partitioned)

    def may_connect(self, one: str, other: str) -> bool:
        """Whether the logical partitioning policy lets two places have calls with each other."""
        return frozenset((one, other)) not in self._partitioned

    def add(self, number: str, partition: str, entry: Entry) -> None:
        """Enter a number or pattern; the first of two that are the same stays."""
        pattern = Pattern.parse(number)
        if pattern.plain:
            self._numbers.setdefault(number.replace("\\", ""), {}).setdefault(partition, entry)
        else:
            self._wild.append(Wild(pattern, partition, entry))

    def discard(self, number: str, partition: str) -> None:
        """Nobody has the number any more."""
        self._numbers.get(number, {}).pop(partition, None)
        self._wild = [wild for wild in self._wild if (wild.pattern.text, wild.partition) != (number, partition)]

    def partitions(self, search_space: str) -> tuple[str, ...]:
        """What a search space sees, in its order. The numbers without a partition come last; everybody sees them."""
        named = self._search_spaces.get(search_space, (search_space,) if search_space else ())
        return (*named, NO_PARTITION)

    def find(self, dialled: str, search_space: str = "") -> Entry | None:
        """Where a whole number leads: the closest match, the earlier partition among equals."""
        visible = self.partitions(search_space)
        exact = self._numbers.get(dialled, {})
        for partition in visible:
            if partition in exact:
                return exact[partition]
        fitting = [wild for wild in self._seen(visible) if wild.pattern.fit(dialled) is Fit.FULL]
        if not fitting:
            return None
        return min(fitting, key=lambda wild: (wild.pattern.size, visible.index(wild.partition))).entry

    def exactly(self, number: str, partition: str) -> Entry | None:
        """What a number in a partition is."""
        return self._numbers.get(number, {}).get(partition) or next(
            (wild.entry for wild in self._wild if wild.pattern.text == number and wild.partition == partition), None
        )

    def may_grow(self, dialled: str, search_space: str = "") -> bool:
        """Whether further digits could make another number of it."""
        visible = self.partitions(search_space)
        if any(wild.pattern.may_grow(dialled) for wild in self._seen(visible)):
            return True
        return any(
            len(number) > len(dialled) and number.startswith(dialled) and not exact.keys().isdisjoint(visible)
            for number, exact in self._numbers.items()
        )

    def entries(self) -> Iterator[Entry]:
        """Everything in the plan."""
        for exact in self._numbers.values():
            yield from exact.values()
        yield from (wild.entry for wild in self._wild)

    def _seen(self, visible: tuple[str, ...]) -> Iterator[Wild]:
        return (wild for wild in self._wild if wild.partition in visible)
