"""One numbered log, and a Trace per handler that writes into it.

A signal takes the next number in the log; the lines written while it is handled count .001, .002 … under that number.
Each Trace keeps its own current signal, so two sign-ins at once keep their own lines.

A line is text, or a callable that makes the text when somebody keeps it. What comes from outside goes through
`printable`; should somebody forget, the record escapes control characters all the same (ours).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from ctisim.clock import Clock
from ctisim.trace.processes import Process
from ctisim.trace.record import (
    APP_ERROR,
    APP_INFO,
    CREATED,
    OVERRODE,
    QUIET,
    SDL_SIG,
    columns,
    guarded,
    line,
    printable,
)
from ctisim.trace.sinks import Sink
from ctisim.trace.tag import Tag

Line = str | Callable[[], str]
Party = Process | str

NOBODY = Tag(0, 0, 0, 0, 0)
"""The tag of a trace nobody has given one."""


class TraceLog:
    """Numbers records and hands them to a sink. `pretty` pads the columns, as the product does unless told not to."""

    def __init__(self, sink: Sink, clock: Clock, pretty: bool = True, first_signal: int = 1) -> None:
        self.sink = sink
        self.clock = clock
        self.pretty = pretty
        self._next = first_signal
        if not sink.forgets:
            sink.begin(self._take, clock.now())

    def open(self, tag: Tag = NOBODY) -> Trace:
        """A trace of its own, for one handler."""
        return NullTrace(self, tag) if self.sink.forgets else Trace(self, tag)

    def take(self, now: datetime) -> int:
        """The next number, taken."""
        self.sink.before(now)
        return self._take()

    def record(self, kind: str, text: str) -> None:
        """A record under a number of its own: AppInfo outside a signal, SdlStat, AlarmErr."""
        if not self.sink.forgets:
            now = self.clock.now()
            self.write(self.take(now), 0, now, kind, text)

    def write(self, number: int, count: int, now: datetime, kind: str, text: str) -> None:
        """A record of type and text under a number already taken."""
        self.sink.write(line(number, count, now, kind, text, pretty=self.pretty), now)

    def flush(self) -> None:
        self.sink.flush()

    def close(self) -> None:
        self.sink.close()

    def _take(self) -> int:
        number = self._next
        self._next = number + 1
        return number


class Trace:
    """What one handler writes: signals, and the lines under the signal it is handling."""

    def __init__(self, log: TraceLog, tag: Tag = NOBODY) -> None:
        self.tag = tag
        self._log = log
        self._number = 0  # of the current signal; 0 before the first
        self._count = 0  # lines written under it

    def signal(
        self,
        name: str,
        *,
        state: str,
        receiver: Party,
        sender: Party,
        text: Line = "",
        bracket: str = QUIET,
        kind: str = SDL_SIG,
    ) -> None:
        """A signal is taken out of its queue: the next number in the log, and lines count from here."""
        said = text if isinstance(text, str) else text()
        ending = f"{bracket} {printable(said)}" if said else bracket
        self._begin(kind, name, state, receiver, sender, ending)

    def overridden(self, signal: str, state: str, receiver: Party, sender: Party) -> None:
        """A signal whose fields the trace flags keep out: SdlDataInd, CtiQbeGenericMessage, Start."""
        self._begin(SDL_SIG, signal, state, receiver, sender, OVERRODE)

    def created(self, receiver: Party, sender: Party, text: Line) -> None:
        """A process was made by another: under the current signal, with columns of its own."""
        log = self._log
        now = log.clock.now()
        number, count = self._slot(now)
        said = text if isinstance(text, str) else text()
        head = columns(number, count, now, CREATED, "", "", str(receiver), str(sender), "", pretty=log.pretty)
        log.sink.write(head + guarded(said), now)

    def info(self, *lines: Line) -> None:
        """AppInfo records under the current signal."""
        self._lines(APP_INFO, lines)

    def error(self, *lines: Line) -> None:
        """AppError records under the current signal."""
        self._lines(APP_ERROR, lines)

    def alone(self, *lines: Line) -> None:
        """AppInfo records outside any signal: each takes a number of its own (212107, the Ris lines)."""
        for text in lines:
            self._log.record(APP_INFO, text if isinstance(text, str) else text())

    def skip(self, lines: int) -> None:
        """Leave that many line numbers unused: the product writes lines there that nobody has published."""
        self._count += lines

    def _begin(self, kind: str, name: str, state: str, receiver: Party, sender: Party, ending: str) -> None:
        log = self._log
        now = log.clock.now()
        self._number = number = log.take(now)
        self._count = 0
        head = columns(number, 0, now, kind, name, state, str(receiver), str(sender), str(self.tag), pretty=log.pretty)
        log.sink.write(head + ending, now)

    def _lines(self, kind: str, lines: Iterable[Line]) -> None:
        log = self._log
        for text in lines:
            now = log.clock.now()
            number, count = self._slot(now)
            log.write(number, count, now, kind, text if isinstance(text, str) else text())

    def _slot(self, now: datetime) -> tuple[int, int]:
        if not self._number:  # before the first signal a line stands alone
            return self._log.take(now), 0
        self._count += 1
        return self._number, self._count


class NullTrace(Trace):
    """Forgets, without formatting, calling or numbering anything."""

    def __init__(self, log: TraceLog | None = None, tag: Tag = NOBODY) -> None:
        self.tag = tag

    def signal(
        self,
        name: str,
        *,
        state: str,
        receiver: Party,
        sender: Party,
        text: Line = "",
        bracket: str = QUIET,
        kind: str = SDL_SIG,
    ) -> None: ...

    def overridden(self, signal: str, state: str, receiver: Party, sender: Party) -> None: ...

    def created(self, receiver: Party, sender: Party, text: Line) -> None: ...

    def info(self, *lines: Line) -> None: ...

    def error(self, *lines: Line) -> None: ...

    def alone(self, *lines: Line) -> None: ...

    def skip(self, lines: int) -> None: ...
