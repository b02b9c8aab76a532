"""Two traces side by side: what cannot repeat is masked, what a web page did to a line is overlooked.

`mask` hides numbers, times, pointers, nonces, addresses and ports. `normalise` undoes the blanks that published pages
put around bold text and the padding they collapse. `compare` pairs whole traces; `against` checks one against a
published trace that has gaps.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from ctisim.trace.parse import Record

_ADDRESS = r"(?:\d{1,3}(?:\.\d{1,3}){2,3}|xxx(?:\.xxx){3}|(?=[0-9A-Fa-f]*:)[0-9A-Fa-f:]{2,39}(?:\d+(?:\.\d+){3})?)"

_NEVER_TWICE = [
    (re.compile(r"^(\s*)\d{5,12}\.(000|\d{3,})\b"), r"\1########.\2"),
    (re.compile(r"^(\s*########\.\d+\s*\|\s*)\d{1,2}:\d\d:\d\d(?:[.,]\d+)?"), r"\1<time>"),
    (re.compile(r"(QbePref=\{)[^,}]+"), r"\1<pointer>"),
    (re.compile(r"(pQbeMsg=)\S+"), r"\1<pointer>"),
    (re.compile(r"\b[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}\b"), "<uuid>"),
    (re.compile(r"(lastSuccessfulLoginTime is: ?)\d+"), r"\1<time>"),
    (re.compile(rf"(\d,\d+\.\d+\^) ?{_ADDRESS} ?\^"), r"\1<address>^"),
    (re.compile(rf"((?:ipv4|IPv4|AppIPAddr|PeerIPAddr)=|IPAddress: ?){_ADDRESS}"), r"\1<address>"),
    (re.compile(rf"-{_ADDRESS}-\d+"), "-<address>-<port>"),
    (re.compile(r"(PeerPort=)\d+"), r"\1<port>"),
]

_OF_ONE_RUN = [
    (re.compile(r"\b([A-Za-z]+\(\d+,\d+,\d+),\d+\)"), r"\1,#)"),
    (re.compile(r"\[(\d+:\d+:\d+):\d+\]"), r"[\1:#]"),
    (re.compile(r"(\|\s*\d+,\d+,\d+),\d+\.\d+\^"), r"\1,#.#^"),
    (re.compile(r"^(\d+,\d+,\d+),\d+\.\d+\^"), r"\1,#.#^"),
    (re.compile(r"\b([DLC]H|GCH|CtiID)=\d+[|:](?:LineID=)?\d+"), r"\1=#|#"),
    (
        re.compile(r"(provider id=|ProviderIds are |[cC]onn(?:ection)?I[dD]: ?|Connection I[dD][:=]|deviceId=)\d+"),
        r"\1#",
    ),
    (re.compile(r"(AsyncResponse ?= ?|EnumHandle=)\d+"), r"\1#"),
    (re.compile(r"(?<=[-,])([HNLVZD]):\d+"), r"\1:#"),
    (re.compile(r"(Process ID:|Line\()\d+"), r"\1#"),
]

_BLEMISHES = [
    (re.compile(r"[ \t\xa0]+"), " "),
    (re.compile(r"(?<=[^\s=])= (?=\S)"), "="),  # `device name= SEP…`; `FIPSMode = 0` is the product's
    (re.compile(r" (?=,)"), ""),
    (re.compile(r"\( (?=\S)"), "("),
    (re.compile(r" \)"), ")"),
    (re.compile(r"(IPAddress:) (?=[\dx])"), r"\1"),
]


def mask(text: str, *, runs: bool = False) -> str:
    """A record or part of one, without what cannot repeat.

    With `runs` also without what differs from one run to the next: instances, handles, ids, queue depths.
    """
    for pattern, hidden in _NEVER_TWICE:
        text = pattern.sub(hidden, text)
    if runs:
        for pattern, hidden in _OF_ONE_RUN:
            text = pattern.sub(hidden, text)
    return text


def normalise(text: str) -> str:
    """A record's text without a page's blemishes. A leading line feed is the product's, a leading blank may be bold."""
    lead = "\n" if text.startswith("\n") else ""
    for pattern, repaired in _BLEMISHES:
        text = pattern.sub(repaired, text)
    return lead + text.strip()


def canonical(record: Record, *, runs: bool = False) -> str:
    """A record as one text, masked and normalised, fit to be compared."""
    head = f"########.{'000' if record.line == 0 else 'nnn'} |{record.type} |"
    if record.receiver:
        tag = "".join(record.tag.split())
        head += f"{record.signal} |{record.state} |{record.receiver} |{record.sender} |{tag} |{record.bracket} "
    return mask(head + normalise(record.text), runs=runs)


@dataclass(frozen=True, slots=True)
class Difference:
    """A record that is on one side only, or not the same on both."""

    left: Record | None
    right: Record | None

    def __str__(self) -> str:
        sides = (("-", self.left), ("+", self.right))
        return "\n".join(f"{sign} {canonical(record)}" for sign, record in sides if record is not None)


def compare(left: Iterable[Record], right: Iterable[Record], *, runs: bool = False) -> list[Difference]:
    """Where two traces differ, in order; `runs` as for `mask`."""
    return [Difference(pair.left, pair.right) for pair in aligned(left, right, runs=runs) if not pair.equal]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records side by side: equal when masked, changed, or one of them alone."""

    left: Record | None
    right: Record | None
    equal: bool = False


def aligned(left: Iterable[Record], right: Iterable[Record], *, runs: bool = False) -> Iterator[Pair]:
    """Two traces side by side, in order; `runs` as for `mask`."""
    one, other = list(left), list(right)
    matcher = SequenceMatcher(
        None, [canonical(r, runs=runs) for r in one], [canonical(r, runs=runs) for r in other], autojunk=False
    )
    for what, a, b, c, d in matcher.get_opcodes():
        if what == "equal":
            yield from (Pair(x, y, equal=True) for x, y in zip(one[a:b], other[c:d], strict=True))
        else:
            yield from _paired(one[a:b], other[c:d])


def _paired(one: Sequence[Record], other: Sequence[Record]) -> Iterator[Pair]:
    matcher = SequenceMatcher(None, [_kin(r) for r in one], [_kin(r) for r in other], autojunk=False)
    for what, a, b, c, d in matcher.get_opcodes():
        if what == "equal":
            yield from (Pair(x, y) for x, y in zip(one[a:b], other[c:d], strict=True))
        else:
            yield from (Pair(x, None) for x in one[a:b])
            yield from (Pair(None, y) for y in other[c:d])


def _kin(record: Record) -> tuple[str, str, bool]:
    return record.type, record.signal, record.line == 0


@dataclass(slots=True)
class Report:
    """How a trace stands to a published one."""

    matched: int = 0
    missing: list[Record] = field(default_factory=list)
    """Published, and not there."""
    changed: list[Difference] = field(default_factory=list)
    """There, and not the same."""
    misplaced: list[Record] = field(default_factory=list)
    """Not published, where the publication has no gap."""
    unshown: list[Record] = field(default_factory=list)
    """In a gap, in words that no real trace shows."""
    renumbered: list[Difference] = field(default_factory=list)
    """The same record under another line number of its signal; no fault."""

    @property
    def good(self) -> bool:
        """Every published record there and equal, nothing between that should not be."""
        return not (self.missing or self.changed or self.misplaced or self.unshown)

    def __str__(self) -> str:
        lines = [f"{self.matched} records as published"]
        lines += [f"missing:\n- {canonical(record)}" for record in self.missing]
        lines += [f"changed:\n{difference}" for difference in self.changed]
        lines += [f"where nothing is missing:\n+ {canonical(record)}" for record in self.misplaced]
        lines += [f"shown by no real trace:\n+ {canonical(record)}" for record in self.unshown]
        return "\n".join(lines)


def against(published: Sequence[Record], ours: Sequence[Record], shown: Iterable[Record] = ()) -> Report:
    """Check a trace against a published one: all of it, in order, equal; other records only in its gaps.

    `shown` are records of other real traces: what stands in a gap must have the shape of one of them.
    """
    report = Report()
    shapes = {shape(record) for record in (*published, *shown)}
    gap = _gaps(published)
    i = 0
    for theirs, mine in _aligned(published, ours, gap):
        if theirs is None and mine is not None:
            if not gap[i]:
                report.misplaced.append(mine)
            elif shape(mine) not in shapes:
                report.unshown.append(mine)
            continue
        i += 1
        if theirs is not None and mine is None:
            report.missing.append(theirs)
        elif theirs is not None and mine is not None:
            if canonical(theirs) != canonical(mine):
                report.changed.append(Difference(theirs, mine))
                continue
            report.matched += 1
            if theirs.line != mine.line:
                report.renumbered.append(Difference(theirs, mine))
    return report


def shape(record: Record) -> str:
    """What kind of line it is: the words, without values and numbers."""
    text = re.sub(r"(?<![:=])([=:])(?![:=]) ?[^\s,()\[\]{}]*", r"\1", normalise(record.text))
    return f"{record.type}|{record.signal}|{re.sub('[0-9]+', '#', text)}"


def _gaps(published: Sequence[Record]) -> list[bool]:
    """Whether something is missing before each published record, and after the last."""
    gaps = [True]
    for before, after in itertools.pairwise(published):
        if before.number is None or after.number is None:
            gaps.append(True)
        elif after.number == before.number:
            gaps.append(after.line != before.line + 1)
        else:
            gaps.append(not (after.number == before.number + 1 and after.line == 0))
    gaps.append(True)
    return gaps


def _aligned(
    published: Sequence[Record], ours: Sequence[Record], gap: Sequence[bool]
) -> Iterable[tuple[Record | None, Record | None]]:
    """The cheapest pairing: equal 0, changed 4, missing 10, a record outside the gaps 3, inside 0."""
    theirs = [canonical(record) for record in published]
    mine = [canonical(record) for record in ours]
    height, width = len(theirs), len(mine)
    extra = [0 if gap[i] else 3 for i in range(height + 1)]
    cost = [[0] * (width + 1) for _ in range(height + 1)]
    for i in range(height, -1, -1):
        for j in range(width, -1, -1):
            options = []
            if i < height and j < width:
                options.append(cost[i + 1][j + 1] + _change(published[i], ours[j], theirs[i], mine[j]))
            if i < height:
                options.append(cost[i + 1][j] + 10)
            if j < width:
                options.append(cost[i][j + 1] + extra[i])
            cost[i][j] = min(options, default=0)
    i = j = 0
    while i < height or j < width:
        if i < height and j < width:
            change = _change(published[i], ours[j], theirs[i], mine[j])
            if cost[i][j] == cost[i + 1][j + 1] + change:
                yield published[i], ours[j]
                i, j = i + 1, j + 1
                continue
        if j < width and cost[i][j] == cost[i][j + 1] + extra[i]:
            yield None, ours[j]
            j += 1
        else:
            yield published[i], None
            i += 1


def _change(published: Record, ours: Record, theirs: str, mine: str) -> int:
    if theirs == mine:
        return 0
    return 4 if _kin(published) == _kin(ours) else 1000
