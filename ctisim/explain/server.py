"""The server a trace comes from: its release, node and name, as far as records tell."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ctisim.explain.moments import Moment
from ctisim.trace.filehead import parse_file_head
from ctisim.trace.parse import Record, parse_process
from ctisim.trace.processes import CALL_MANAGER, CTI_MANAGER
from ctisim.trace.record import FILE_HEAD, SDL_SIG_OUT

_OLD_HANDLER = 22
_NEW_HANDLER = 12


@dataclass(slots=True)
class Server:
    """What the whole trace tells of the process that wrote it."""

    version: str = ""
    """The full one, of a FileHead: `14.0.1.12900-161`."""
    host: str = ""
    address: str = ""
    node: int | None = None
    apps: set[int] = field(default_factory=set)
    """Applications (100 CallManager, 200 CTI Manager) whose own signals are in it."""
    handler_type: int | None = None
    """CTIHandler's process number, which tells old releases from new ones."""
    date: date | None = None
    """Of the first FileHead."""
    first: Moment | None = None
    last: Moment | None = None
    restarts: int = 0
    started: object = None

    def take(self, record: Record, when: Moment) -> None:
        """Learn from a record."""
        self.first = self.first or when
        self.last = when
        if record.type == FILE_HEAD:
            self._head(record)
        elif record.signal:
            self._processes(record)

    @property
    def releases(self) -> str:
        """In words: the version, or what the process numbers allow."""
        if self.version:
            return self.version
        return {_OLD_HANDLER: "10.5 to 12.5", _NEW_HANDLER: "14 or later"}.get(self.handler_type or 0, "")

    @property
    def program(self) -> str:
        """CTI Manager or CallManager; both write SDL traces."""
        names = {CTI_MANAGER: "CTI Manager", CALL_MANAGER: "CallManager"}
        return " and ".join(name for app, name in names.items() if app in self.apps)

    def _head(self, record: Record) -> None:
        head = parse_file_head(record.text)
        if head is None:
            return
        if self.started is not None and head.started != self.started:
            self.restarts += 1
        self.started = head.started
        self.date = self.date or head.date
        self.version = head.version.partition("Install=")[2].partition(" ")[0] or head.version
        self.host, self.address = head.host, head.address.removeprefix("::ffff:")
        self.node = head.node
        self.apps.add(head.app)

    def _processes(self, record: Record) -> None:
        """The receiver of a signal is one of the writer's own processes, unless the signal is going out."""
        cell = record.sender if record.type == SDL_SIG_OUT else record.receiver
        if len(self.apps) > 1 and self.handler_type is not None:
            return
        process = parse_process(cell)
        if process is None or process.app not in (CTI_MANAGER, CALL_MANAGER):
            return
        self.apps.add(process.app)
        if process.name == "CTIHandler":
            self.handler_type = process.type
            self.node = process.node if self.node is None else self.node
