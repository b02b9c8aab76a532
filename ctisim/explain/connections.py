"""Which records belong to which application's connection.

A signal's tag names the connection it goes back to; narration follows its signal by number. Where an abridged trace has
lost the signal, a record is told by what it says (a TCP handle, a provider id), else by the nearest number.
"""

from __future__ import annotations

import re
from collections import OrderedDict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from ctisim.explain.moments import Moment, between
from ctisim.explain.story import Story
from ctisim.explain.values import number
from ctisim.trace.filehead import parse_file_head
from ctisim.trace.parse import Record, parse_process, parse_tag
from ctisim.trace.processes import CTI_MANAGER, Process
from ctisim.trace.record import FILE_HEAD

_TCP_TYPES = frozenset({13, 21})
"""SdlTCPConnection's number in 10.5 to 12.5, and from 14 on."""
_REMEMBERED = 20_000
"""Signals whose connection is remembered: the directory's narration may come long after other signals."""
_WAITING = 400
_NEAR = 200
_NEAR_SECONDS = 60.0

_HANDLE = re.compile(r"(?:TcpHand|ConnHandle|TcpHandle) ?= ?\[(\d{1,9}):(\d{1,9}):(\d{1,9}):(\d{1,9})\]")
_HANDLER = re.compile(r"CtiHandler ?= ?\[(\d{1,9}):(\d{1,9}):(\d{1,9}):(\d{1,9})\]")
_PROVIDER = re.compile(r"(?:provider id ?= ?|ProviderIds are )(\d{1,12})")
_OWN_ID = re.compile(r"CTIconnectionId: ?(\d{1,9})|(?:CTI Connection Id|connID): ?(\d{1,9})")
_SHARED = re.compile(r"CtiLineOpenFailure")
"""Its CTI Connection Id is the node's number, not the connection's (220616)."""


class Key(NamedTuple):
    """A process: node, application, type, instance."""

    node: int
    app: int
    type: int
    instance: int

    def __str__(self) -> str:
        return ",".join(map(str, self))


@dataclass(slots=True, eq=False)
class Connection:
    """One application's connection: its TCP process as far as known, its handler, and the sign-ins over it."""

    tcp: Key | None = None
    handler: Key | None = None
    client: str = ""
    """What a client's log calls it, when that is where it comes from."""
    device: str = ""
    """The first device a tag of it names."""
    stories: list[Story] = field(default_factory=lambda: [Story()])

    @property
    def name(self) -> str:
        """`1,200,13,8`, the beginning of its tags; else its handler, or the client's word."""
        if self.tcp is not None:
            return str(self.tcp)
        if self.handler is not None:
            return f"handler {self.handler.node}|{self.handler.instance}"
        return self.client or "not told"

    @property
    def story(self) -> Story:
        """The sign-in that is under way, or the last."""
        return self.stories[-1]


class Connections:
    """Finds the connection of each record; records that must wait for their neighbours come a little later."""

    def __init__(self) -> None:
        self._by_tcp: dict[Key, Connection] = {}
        self._by_handler: dict[tuple[int, int], Connection] = {}
        self._by_number: OrderedDict[int, Connection | None] = OrderedDict()
        self._waiting: deque[Record] = deque()
        self._last: tuple[Record, Connection] | None = None
        self._manager_type: int | None = None
        self._started: object = None

    def sorted(self, records: Iterable[Record]) -> Iterator[tuple[Record, Connection | None]]:
        """Every record with its connection; None for one that has none. The order within a connection is kept."""
        for record in records:
            if record.type == FILE_HEAD:
                yield from self._settle(None)
                self._perhaps_restarted(record)
                yield record, None
                continue
            known, connection = self._owner(record)
            if connection is not None:
                yield from self._settle((record, connection))
                self._last = (record, connection)
            elif not known and record.number is not None:
                self._waiting.append(record)
                if len(self._waiting) > _WAITING:
                    early = self._waiting.popleft()
                    yield early, self._adopted(early, None)
                continue
            yield record, connection
        yield from self._settle(None)

    def forget(self, connection: Connection) -> None:
        """A connection that is over and told of; its instance may come again."""
        if connection.tcp is not None and self._by_tcp.get(connection.tcp) is connection:
            del self._by_tcp[connection.tcp]
        handler = connection.handler
        if handler is not None and self._by_handler.get((handler.node, handler.instance)) is connection:
            del self._by_handler[handler.node, handler.instance]

    def _perhaps_restarted(self, record: Record) -> None:
        """After a restart of the service instances and numbers begin anew."""
        head = parse_file_head(record.text)
        if head is None:
            return
        began = (head.node, head.app, head.started)
        if self._started not in (None, began):
            self._by_tcp.clear()
            self._by_handler.clear()
            self._by_number.clear()
            self._last = None
        self._started = began

    # Whose is it?

    def _owner(self, record: Record) -> tuple[bool, Connection | None]:
        """The connection, and whether the answer is final."""
        if record.signal:
            connection = self._of_signal(record)
            self._note(record.number, connection)
            return True, connection
        if (connection := self._of_words(record)) is not None:
            self._note(record.number, connection)
            return True, connection
        if record.line and record.number is not None and record.number in self._by_number:
            return True, self._by_number[record.number]
        return False, None

    def _note(self, signal: int | None, connection: Connection | None) -> None:
        if signal is None:
            return
        self._by_number[signal] = connection
        self._by_number.move_to_end(signal)
        if len(self._by_number) > _REMEMBERED:
            self._by_number.popitem(last=False)

    def _of_signal(self, record: Record) -> Connection | None:
        processes = [process for cell in (record.receiver, record.sender) if (process := parse_process(cell))]
        for process in processes:
            if process.name == "CtiManager":
                self._manager_type = process.type
        handler = next((process for process in processes if process.name == "CTIHandler"), None)
        tag = parse_tag(record.tag)
        tcp = None
        if tag is not None and tag.app == CTI_MANAGER and tag.type in _TCP_TYPES and tag.type != self._manager_type:
            tcp = Key(tag.node, tag.app, tag.type, tag.instance)
        connection = self._known(tcp, _key(handler))
        if connection is not None and tag is not None and tag.device != "*":
            connection.device = connection.device or tag.device
        return connection

    def _of_words(self, record: Record) -> Connection | None:
        """By what narration says of handles and ids."""
        text = record.text
        if "=" not in text and "onn" not in text:
            return None
        handle, handler = _HANDLE.search(text), _HANDLER.search(text)
        if handle or handler:
            return self._known(_of(handle), _of(handler))
        if "provider id" in text and (found := _PROVIDER.search(text)):
            provider = int(found[1])
            return self._known(None, Key(provider >> 24, CTI_MANAGER, 0, provider & 0xFFFFFF))
        if (found := _OWN_ID.search(text)) and not _SHARED.search(text):
            instance = number(found[1] or found[2]) or 0
            return self._known(None, Key(self._node(record), CTI_MANAGER, 0, instance))
        return None

    def _node(self, record: Record) -> int:
        """The node whose trace it is: that of the last record whose connection is known, else 1."""
        if self._last is None:
            return 1
        key = self._last[1].tcp or self._last[1].handler
        return key.node if key else 1

    def _known(self, tcp: Key | None, handler: Key | None) -> Connection | None:
        """The connection of a TCP process, a handler, or both; a new one for strangers."""
        if tcp is None and handler is None:
            return None
        by_handler = self._by_handler.get((handler.node, handler.instance)) if handler else None
        by_tcp = self._by_tcp.get(tcp) if tcp else None
        if by_handler is not None:
            connection = by_handler  # a signal of one application may reach another's handler
        elif by_tcp is not None and (handler is None or by_tcp.handler is None):
            connection = by_tcp
        else:
            connection = Connection(tcp if by_tcp is None else None)
        if tcp is not None and connection.tcp is None and by_tcp is None:
            connection.tcp = tcp
        if connection.tcp is not None:
            self._by_tcp.setdefault(connection.tcp, connection)
        if handler is not None:
            if connection.handler is None or not connection.handler.type:
                connection.handler = handler
            self._by_handler.setdefault((handler.node, handler.instance), connection)
        return connection

    # Records without a word on whose they are

    def _settle(self, after: tuple[Record, Connection] | None) -> Iterator[tuple[Record, Connection | None]]:
        """Those that waited, now that the next record of a connection is known."""
        while self._waiting:
            record = self._waiting.popleft()
            yield record, self._adopted(record, after)

    def _adopted(self, record: Record, after: tuple[Record, Connection] | None) -> Connection | None:
        near: list[tuple[int, int, Connection]] = []
        for order, neighbour in enumerate((after, self._last)):
            if neighbour is None or record.number is None or neighbour[0].number is None:
                continue
            distance = abs(neighbour[0].number - record.number)
            apart = between(Moment(record.time), Moment(neighbour[0].time))
            if distance <= _NEAR and (apart is None or abs(apart) <= _NEAR_SECONDS):
                near.append((distance, order, neighbour[1]))
        if not near:
            return None
        connection = min(near, key=lambda it: it[:2])[2]
        if record.line:
            self._note(record.number, connection)
        return connection


def _key(process: Process | None) -> Key | None:
    return None if process is None else Key(process.node, process.app, process.type, process.instance)


def _of(found: re.Match[str] | None) -> Key | None:
    return None if found is None else Key(int(found[1]), int(found[2]), int(found[3]), int(found[4]))
