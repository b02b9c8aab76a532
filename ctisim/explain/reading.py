"""From files to stories: every record read once, one at a time."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ctisim.explain import clientlog
from ctisim.explain.connections import Connection, Connections
from ctisim.explain.moments import Moment
from ctisim.explain.server import Server
from ctisim.explain.signs import Kind, Sign, sign_of
from ctisim.explain.story import Story
from ctisim.trace.parse import Record, records
from ctisim.trace.reading import Tally, lines, lines_of

MOST_CONNECTIONS = 2000
"""Told of at the end; of more, those that are over longest are left out, and counted."""

MOST_SIGN_INS = 100
"""Told of one connection; it may be reused after a restart."""

_OPENING = frozenset({"ProviderOpenRequest", "provider open received"})
Progress = Callable[[int], None]


@dataclass(slots=True)
class Explanation:
    """What some files tell."""

    tally: Tally = field(default_factory=Tally)
    server: Server = field(default_factory=Server)
    connections: list[Connection] = field(default_factory=list)
    forgotten: int = 0
    """Connections beyond MOST_CONNECTIONS."""

    @property
    def stories(self) -> list[tuple[Connection, Story]]:
        """Every sign-in, in the order the connections came."""
        return [(connection, story) for connection in self.connections for story in connection.stories]


def explain(paths: Sequence[Path], progress: Progress | None = None) -> Explanation:
    """Read SDL traces, in the order given, or a client's logs. Raises OSError for a file that cannot be read.

    The path `-` is standard input.
    """
    explanation = Explanation()
    teller = _Teller(explanation)
    for path in paths:
        source = clientlog.Peeked(_lines(path, explanation.tally, progress))
        if source.is_client_log:
            teller.hear_client(source, path.name)
        else:
            teller.hear(records(source, explanation.tally, path.name))
    teller.end()
    return explanation


def _lines(path: Path, tally: Tally, progress: Progress | None) -> Iterator[str]:
    if str(path) == "-":
        return lines_of(sys.stdin.buffer, tally, "standard input", progress)
    return lines(path, tally, progress)


def records_of(paths: Sequence[Path], wanted: str = "") -> Iterator[Record]:
    """The records of the connection of that name; all without one. Raises OSError."""
    tally = Tally()
    every = (record for path in paths for record in records(lines(path, tally), tally, path.name))
    for record, connection in Connections().sorted(every):
        if not wanted or (connection is not None and connection.name == wanted):
            yield record


def explain_records(source: Iterable[Record]) -> Explanation:
    """The same for records that are read already, such as our own of a moment ago."""
    explanation = Explanation()
    teller = _Teller(explanation)
    teller.hear(source)
    teller.end()
    return explanation


class _Teller:
    """Gives every connection its records."""

    def __init__(self, explanation: Explanation) -> None:
        self._explanation = explanation
        self._known: dict[int, Connection] = {}
        self._connections = Connections()
        self._clients: dict[str, Connection] = {}

    def hear(self, source: Iterable[Record]) -> None:
        """The records of an SDL trace."""
        for record, connection in self._connections.sorted(source):
            when = Moment(record.time, record.number, record.line, record.file, record.date)
            self._explanation.server.take(record, when)
            if connection is None:
                continue
            self._welcome(connection)
            sign = sign_of(record)
            if sign is not None and sign.name in _OPENING and connection.story.past_the_request:
                self._begin(connection)
            connection.story.met(when)
            if sign is not None:
                connection.story.take(sign, when, _device_of(record))

    def hear_client(self, source: Iterable[str], file: str) -> None:
        """The messages of a client's log."""
        for dump in clientlog.dumps(source):
            when = Moment(dump.time, file=file)
            self._explanation.server.first = self._explanation.server.first or when
            self._explanation.server.last = when
            self._explanation.tally.records += 1
            connection = self._clients.setdefault(dump.provider, Connection(client=dump.provider))
            self._welcome(connection)
            sign = Sign(Kind.IN if dump.sent else Kind.OUT, dump.name, dump.values)
            if sign.name in _OPENING and connection.story.past_the_request:
                self._begin(connection)
            connection.story.met(when)
            connection.story.take(sign, when)

    def _begin(self, connection: Connection) -> None:
        """Another sign-in over the same connection."""
        connection.stories.append(Story())
        if len(connection.stories) > MOST_SIGN_INS:
            del connection.stories[0]

    def end(self) -> None:
        """Nothing more comes: leave out connections of which nothing was told."""
        told = [connection for connection in self._known.values() if connection.story.records]
        self._explanation.connections = told

    def _welcome(self, connection: Connection) -> None:
        if id(connection) in self._known:
            return
        self._known[id(connection)] = connection
        if len(self._known) > MOST_CONNECTIONS:
            leaving = next((it for it in self._known.values() if it.story.over), next(iter(self._known.values())))
            del self._known[id(leaving)]
            self._connections.forget(leaving)
            self._explanation.forgotten += 1


def _device_of(record: Record) -> str:
    """The device its tag names, or ""."""
    device = record.tag.rpartition("^")[2].strip() if record.tag.count("^") == 2 else ""
    return "" if device == "*" else device
