"""How two traces show side by side."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from rich.console import Console
from rich.text import Text

from ctisim.trace.masking import Pair, canonical
from ctisim.trace.parse import Record

_WORD = re.compile(r"\s+|[^\s=,()\[\]]+|.")
_HEAD = re.compile(r"########\.\w+ \|")
_PLACE = 13


class Compared:
    """Writes pairs of records to a console: equal ones faint and mostly left out, others word by word."""

    def __init__(self, console: Console, *, context: int, runs: bool) -> None:
        self._console = console
        self._context = context
        self._runs = runs
        self.equal = self.changed = self.left = self.right = 0

    def show(self, pairs: Iterable[Pair]) -> None:
        """All of them, in order."""
        for pair, skipped in _near_differences(pairs, self._context):
            if skipped:
                self.equal += skipped
                self._console.print(Text(f"  {'':{_PLACE}}{'':{_PLACE}}... {skipped} equal", "dim"))
            if pair is not None:
                self._one(pair)

    @property
    def same(self) -> bool:
        return not (self.changed or self.left or self.right)

    def summary(self, names: tuple[str, str]) -> None:
        """The last line."""
        one, other = names
        line = f"{self.equal} equal, {self.changed} changed, {self.left} only in {one}, {self.right} only in {other}"
        self._console.print(Text(line, "bold green" if self.same else "bold red"))

    def _one(self, pair: Pair) -> None:
        if pair.equal and pair.left is not None:
            self.equal += 1
            self._line(" ", pair.left, pair.right, Text(self._text(pair.left), "dim"))
        elif pair.left is not None and pair.right is not None:
            self.changed += 1
            before, after = _words_apart(self._text(pair.left), self._text(pair.right))
            self._line("-", pair.left, None, before)
            self._line("+", None, pair.right, after)
        elif pair.left is not None:
            self.left += 1
            self._line("-", pair.left, None, Text(self._text(pair.left), "red"))
        elif pair.right is not None:
            self.right += 1
            self._line("+", None, pair.right, Text(self._text(pair.right), "green"))

    def _text(self, record: Record) -> str:
        return _HEAD.sub("", canonical(record, runs=self._runs), count=1).replace("\n", "\\n")

    def _line(self, sign: str, left: Record | None, right: Record | None, text: Text) -> None:
        style = {"-": "bold red", "+": "bold green"}.get(sign, "dim")
        places = f"{_place(left):<{_PLACE}}{_place(right):<{_PLACE}}"
        self._console.print(Text.assemble((f"{sign} ", style), (places, "dim"), text))


def _place(record: Record | None) -> str:
    return "" if record is None or record.number is None else f"{record.number:08d}.{record.line:03d}"


def _near_differences(pairs: Iterable[Pair], context: int) -> Iterator[tuple[Pair | None, int]]:
    """The differences and the equal pairs next to them; before each, how many equal ones were left out."""
    held: deque[Pair] = deque()
    skipped, after = 0, 0
    for pair in pairs:
        if pair.equal and after == 0:
            held.append(pair)
            if len(held) > context:
                held.popleft()
                skipped += 1
            continue
        for earlier in held:
            yield earlier, skipped
            skipped = 0
        held.clear()
        yield pair, skipped
        skipped = 0
        after = after - 1 if pair.equal else context
    if skipped or held:
        yield None, skipped + len(held)


def _words_apart(before: str, after: str) -> tuple[Text, Text]:
    """Two texts, their different words in colour."""
    one, other = _WORD.findall(before), _WORD.findall(after)
    left, right = Text(), Text()
    for what, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        left.append("".join(one[a:b]), "" if what == "equal" else "bold red reverse")
        right.append("".join(other[c:d]), "" if what == "equal" else "bold green reverse")
    return left, right
