"""Where records go: nowhere, memory, a text stream. Files are in `files`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol, TextIO


class Sink(Protocol):
    """Takes finished records, one text each (which may hold a line feed), and the moment they were made."""

    forgets: bool
    """True where nothing is kept, so that nothing need be formatted."""

    def begin(self, take: Callable[[], int], when: datetime) -> None:
        """Called once, before the first record; `take` gives the log's next number, for records of the sink's own."""
        ...

    def before(self, when: datetime) -> None:
        """Called before a number is taken: the place for a new file and its own first record."""
        ...

    def write(self, record: str, when: datetime) -> None: ...

    def flush(self) -> None: ...

    def close(self) -> None: ...


class NullSink:
    """Forgets."""

    forgets = True

    def begin(self, take: Callable[[], int], when: datetime) -> None: ...

    def before(self, when: datetime) -> None: ...

    def write(self, record: str, when: datetime) -> None: ...

    def flush(self) -> None: ...

    def close(self) -> None: ...


class MemorySink:
    """Keeps the records, one text each, in `records`."""

    forgets = False

    def __init__(self) -> None:
        self.records: list[str] = []

    def begin(self, take: Callable[[], int], when: datetime) -> None: ...

    def before(self, when: datetime) -> None: ...

    def write(self, record: str, when: datetime) -> None:
        self.records.append(record)

    def flush(self) -> None: ...

    def close(self) -> None: ...


class StdoutSink:
    """Writes to a text stream, each record at once; stops in silence when nobody reads any more.

    A character the stream cannot encode is written as its escape.
    """

    forgets = False

    def __init__(self, stream: TextIO) -> None:
        self._stream: TextIO | None = stream

    def begin(self, take: Callable[[], int], when: datetime) -> None: ...

    def before(self, when: datetime) -> None: ...

    def write(self, record: str, when: datetime) -> None:
        if self._stream is None:
            return
        try:
            self._write(self._stream, record + "\n")
            self._stream.flush()
        except (OSError, ValueError):  # the reader went away, or the stream was closed over us
            self._stream = None

    @staticmethod
    def _write(stream: TextIO, text: str) -> None:
        try:
            stream.write(text)
        except UnicodeEncodeError:
            encoding = stream.encoding or "ascii"
            stream.write(text.encode(encoding, "backslashreplace").decode(encoding))

    def flush(self) -> None: ...

    def close(self) -> None: ...
