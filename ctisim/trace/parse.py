"""Reads SDL records back: ctisim's own, a real CTI Manager's, and what mail and web pages made of them.

A record begins with `SSSSSSSS.nnn |HH:MM:SS.mmm |`. Lines that do not belong to the record before: either the product's
own (its text began with a line feed) or wrapped by some program, at blanks or at a fixed width. What cannot be
understood is counted and left out; one record is in memory at a time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ctisim.trace.filehead import FileHead, parse_file_head
from ctisim.trace.processes import Process
from ctisim.trace.reading import Tally, lines
from ctisim.trace.record import CREATED, FILE_HEAD, SIGNALS
from ctisim.trace.tag import Tag

_HEADER = re.compile(
    r"(?P<margin>[\s>]*)(?P<number>\d{5,12})\.(?P<line>\d{3,})\s*\|\s*"
    r"(?:\d{4}/\d\d/\d\d\s+)?(?P<time>\d{1,2}:\d\d:\d\d(?:[.,]\d{1,6})?)\s*\|?"
)
_OLD = re.compile(r"\s*\|(?=\s*SdlSig(?:-[IO])?\s*\|)")
"""8.x as published: neither number nor time (tech note 211280)."""
_KIND = re.compile(r"\s*(?P<kind>[A-Z][A-Za-z]{2,15}(?:-[A-Z])?)\s*\|")
_BRACKET = re.compile(r"\s*(?P<bracket>\[[RT]:[^\]]*\]|\*TraceFlagOverrode) ?")
_LOST_HEADER = re.compile(r"\|\s*(?:SdlSig(?:-[IO])?|AppInfo|AppError|Created|FileHead)\s*\|")
_COMMENT = re.compile(r"#\s+[A-Za-z]")
_PROCESS = re.compile(r"\s*(\w+)\s*\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d*)\s*\)")
_TAG = re.compile(r"(\d+),(\d+),(\d+),(\d+)\.(\d+)\^([^^]*)\^(.*)")
_OLD_TAG = re.compile(r"\((\d+),(\d+),(\d+),(\d+)\)\.(\d+)-\(([^:)]*):?([^)]*)\)")

_MOST_LINES = 2000
_MOST_LETTERS = 1_000_000
"""Gathered for one record; lines beyond either are counted as skipped."""


@dataclass(slots=True)
class Record:
    """One record; columns that its type does not have are empty. `number` is None in the oldest form."""

    number: int | None
    line: int
    """0 for the signal itself, 1 and up for the lines under it."""
    time: str
    type: str
    text: str
    signal: str = ""
    state: str = ""
    receiver: str = ""
    sender: str = ""
    tag: str = ""
    bracket: str = ""
    """`[R:N-H:0,…]`, or `*TraceFlagOverrode` in its place."""
    file: str = ""
    at: int = 0
    """The line of the file it begins on, from 1."""
    date: date | None = None
    """Of the file's FileHead, when there was one."""

    @property
    def is_signal(self) -> bool:
        return self.type in SIGNALS


def read(
    paths: Iterable[Path], tally: Tally | None = None, progress: Callable[[int], None] | None = None
) -> Iterator[Record]:
    """The records of several files, in the order given (`in_order` finds it); OSError when one cannot be read."""
    tally = Tally() if tally is None else tally
    for path in paths:
        yield from records(lines(path, tally, progress), tally, path.name)


def records(source: Iterable[str], tally: Tally | None = None, file: str = "") -> Iterator[Record]:
    """The records in some lines."""
    tally = Tally() if tally is None else tally
    day: date | None = None
    wrap = _Wrap()
    for block in _blocks(source, tally):
        record = _parse(block, wrap)
        if record is None:
            tally.damaged += 1
            continue
        if record.type == FILE_HEAD and (head := parse_file_head(record.text)):
            day = head.date
        record.file, record.date = file, day
        tally.records += 1
        yield record


def first_head(path: Path) -> FileHead | None:
    """The FileHead a file begins with."""
    first = next(read([path]), None)
    return parse_file_head(first.text) if first is not None and first.type == FILE_HEAD else None


def in_order(paths: Iterable[Path]) -> list[Path]:
    """The files in the order they were written, by their heads; those without one follow by name."""

    def key(path: Path) -> tuple[int, str, int, str]:
        head = first_head(path)
        return (1, "", 0, path.name) if head is None else (0, head.started.isoformat(), head.number, path.name)

    return sorted(paths, key=key)


def parse_process(text: str) -> Process | None:
    """`CTIHandler(1,200,22,7)`; an instance left out is 0; None when it is no process."""
    found = _PROCESS.fullmatch(text.strip())
    if found is None:
        return None
    name, node, app, kind, instance = found.groups()
    return Process(name, int(node), int(app), int(kind), int(instance or 0))


def parse_tag(text: str) -> Tag | None:
    """A correlation tag, blanks in it overlooked, the form of 8.x included; None when it is none."""
    text = "".join(text.split())
    if found := _TAG.fullmatch(text):
        node, app, kind, instance, count, address, device = found.groups()
    elif found := _OLD_TAG.fullmatch(text):
        node, app, kind, instance, count, device, address = found.groups()
    else:
        return None
    return Tag(int(node), int(app), int(kind), int(instance), int(count), address or "*", device or "*")


@dataclass(slots=True)
class _Block:
    """The physical lines of one record; the first without its header."""

    number: int | None
    line: int
    time: str
    at: int
    quoted: bool
    lengths: list[int]
    parts: list[str]

    @property
    def opens_with_line_feed(self) -> bool:
        """Nothing follows the type: what comes on the next line is the product's own."""
        kind = _KIND.match(self.parts[0])
        return kind is not None and kind["kind"] not in SIGNALS and not self.parts[0][kind.end() :].strip()

    @property
    def lacks_columns(self) -> bool:
        kind = _KIND.match(self.parts[0])
        return kind is None or (kind["kind"] in SIGNALS and sum(part.count("|") for part in self.parts) < 6)

    def takes(self, line: str) -> bool:
        """Whether such a line may belong here."""
        if len(self.parts) >= _MOST_LINES or sum(self.lengths) + len(line) > _MOST_LETTERS:
            return False
        return self.opens_with_line_feed or _COMMENT.match(line) is None

    def add(self, line: str) -> None:
        self.lengths.append(len(line))
        self.parts.append(line.lstrip("> ") if self.quoted else line)


def _blocks(source: Iterable[str], tally: Tally) -> Iterator[_Block]:
    block: _Block | None = None
    for at, line in enumerate(source, 1):
        fresh = _begun(line, at)
        if fresh is not None:
            if block is not None:
                yield block
            block = fresh
        elif not line.strip(" \t\r>\xa0"):
            if block is not None and not block.lacks_columns:
                yield block
                block = None
        elif block is None or not block.takes(line):
            tally.skipped += 1
        elif _LOST_HEADER.search(line) and _KIND.match(block.parts[0]):
            tally.damaged += 1  # a record whose header is no longer one
        else:
            block.add(line)
    if block is not None:
        yield block


def _begun(line: str, at: int) -> _Block | None:
    if header := _HEADER.match(line):
        quoted = ">" in header["margin"]
        rest = line[header.end() :]
        return _Block(int(header["number"]), int(header["line"]), header["time"], at, quoted, [len(line)], [rest])
    if old := _OLD.match(line):
        return _Block(None, 0, "", at, False, [len(line)], [line[old.end() :]])
    return None


class _Wrap:
    """Learns from the lines so far whether they were cut at a fixed width or between words."""

    def __init__(self) -> None:
        self._width = 0
        self._wrapped = 0
        self._full = 0

    def join(self, lengths: list[int], parts: list[str]) -> str:
        for length in lengths[:-1]:
            if length > self._width:
                self._width, self._full = length, 0
            self._wrapped += 1
            self._full += length == self._width
        if self._wrapped >= 2 and self._full * 5 >= self._wrapped * 4:
            padded = [part + " " * (self._width - length) for part, length in zip(parts, lengths, strict=True)]
            return "".join([*padded[:-1], parts[-1]])
        return " ".join([parts[0].rstrip(), *(part.strip() for part in parts[1:])])


def _parse(block: _Block, wrap: _Wrap) -> Record | None:
    if len(block.parts) == 1:
        whole = block.parts[0]
    elif block.opens_with_line_feed:
        whole = "\n".join([block.parts[0].rstrip(), *block.parts[1:]])
    else:
        whole = wrap.join(block.lengths, block.parts)
    kind = _KIND.match(whole)
    if kind is None:
        return None
    record = Record(block.number, block.line, block.time, kind["kind"], whole[kind.end() :], at=block.at)
    if record.type in SIGNALS:
        return _signal(record)
    if record.type in (CREATED, "Create"):
        return _created(record)
    return record


def _signal(record: Record) -> Record | None:
    cells = record.text.split("|", 5)
    if len(cells) < 6:
        return None
    record.signal, record.state, record.receiver, record.sender, record.tag = (cell.strip() for cell in cells[:5])
    if not record.signal or not record.receiver:
        return None
    record.text = cells[5]
    if bracket := _BRACKET.match(cells[5]):
        record.bracket, record.text = bracket["bracket"], cells[5][bracket.end() :]
    return record


def _created(record: Record) -> Record | None:
    cells = record.text.split("|", 5)
    if len(cells) == 6:
        record.receiver, record.sender, record.text = cells[2].strip(), cells[3].strip(), cells[5]
    elif len(cells) == 3:  # a page that lost its empty columns (nocthoughts)
        record.receiver, record.sender, record.text = cells[0].strip(), cells[1].strip(), cells[2]
    else:
        return None
    return record
