"""Records in files named, compressed and turned over as the product's.

`SDL001_200_000001.txt.gzo` while it is written, `.txt.gz` once it is full, the day ends or the server stops, and
`SDL001_200.index` beside them. The number in the name counts on over restarts and starts again after `max_files`;
FileNumber in the head counts the files of this process and does not follow it.

A reader of the growing file sees each record within `delay` seconds, and after a kill everything up to the last flush.
One directory belongs to one node of one server.
"""

from __future__ import annotations

import logging
import re
import zlib
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO

from ctisim.clock import Clock, Timer
from ctisim.trace.filehead import FileHead
from ctisim.trace.record import FILE_HEAD, line

_log = logging.getLogger(__name__)

_CHUNK = 64 * 1024
"""Letters gathered before they are compressed without being asked."""
_RETRY = 10.0
"""Seconds before another file is tried after one failed."""
_LEVEL = 3  # of compression: the trace shares a thread with the server


class FileSink:
    """Writes into `directory`. A disk that fails later on costs records, counted in `lost`, and never a connection."""

    forgets = False

    def __init__(
        self,
        directory: Path | str,
        head: FileHead,
        clock: Clock,
        *,
        max_bytes: int = 10_000_000,  # about what the product's files hold; ours: measured before compression
        max_files: int = 250,  # ours
        delay: float = 1.0,
        pretty: bool = True,
    ) -> None:
        self.directory = Path(directory)
        self.lost = 0
        self._head = head
        self._clock = clock
        self._max_bytes = max_bytes
        self._max_files = max_files
        self._delay = delay
        self._pretty = pretty
        self._stem = f"SDL{head.node:03d}_{head.app}"
        self._counter = 0  # in the name of the file being written
        self._files = 0  # written by this process
        self._file: BinaryIO | None = None
        self._deflate = zlib.compressobj()
        self._size = 0
        self._date: date = head.date
        self._pending: list[str] = []
        self._waiting = 0  # letters in pending
        self._timer: Timer | None = None
        self._retry_at: float | None = None

    @property
    def path(self) -> Path:
        """The file being written."""
        return self.directory / f"{self._stem}_{self._counter:06d}.txt.gzo"

    def begin(self, take: Callable[[], int], when: datetime) -> None:
        """Open the first file; OSError when the directory cannot be made or written."""
        self._take = take
        self.directory.mkdir(parents=True, exist_ok=True)
        self._counter = self._newest()
        self._open(when)

    def before(self, when: datetime) -> None:
        if self._file is None:
            if self._retry_at is not None and self._clock.monotonic() >= self._retry_at:
                self._guarded(lambda: self._open(when))
        elif self._size >= self._max_bytes or when.date() != self._date:
            self._guarded(lambda: self._turn_over(when))

    def write(self, record: str, when: datetime) -> None:
        if self._file is None:
            self.lost += 1
            return
        letters = len(record) + 1
        self._pending.append(record)
        self._waiting += letters
        self._size += letters
        if self._waiting >= _CHUNK:
            self._guarded(self._compress)
        if self._timer is None:
            self._timer = self._clock.call_later(self._delay, self._due)

    def flush(self) -> None:
        self._guarded(self._flush)

    def close(self) -> None:
        """Finish the file and give it its last name; what comes later is forgotten."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._guarded(self._finish)
        self._retry_at = None

    def _newest(self) -> int:
        """The counter that was in use last, by the index, or by the files themselves."""
        index = self.directory / f"{self._stem}.index"
        name = re.compile(rf"{self._stem}_(\d{{6}})\.txt\.gzo?")
        try:
            return int(index.read_text("ascii"))
        except (OSError, ValueError):
            found = (name.fullmatch(path.name) for path in self.directory.iterdir())
            return max((int(match[1]) for match in found if match), default=0)

    def _open(self, when: datetime) -> None:
        self._counter = self._counter % self._max_files + 1
        self.path.with_suffix(".gz").unlink(missing_ok=True)  # the oldest makes room
        self._file = self.path.open("wb")
        self._deflate = zlib.compressobj(_LEVEL, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
        self._retry_at = None
        self._files += 1
        self._size = 0
        self._date = when.date()
        # ours: what the product's index holds is not known; here, the counter of the newest file
        (self.directory / f"{self._stem}.index").write_text(f"{self._counter:06d}\n", "ascii")
        head = str(self._head.on(when, self._files))
        self.write(line(self._take(), 0, when, FILE_HEAD, head, pretty=self._pretty), when)
        self._flush()

    def _turn_over(self, when: datetime) -> None:
        self._finish()
        self._open(when)

    def _due(self) -> None:
        self._timer = None
        self.flush()

    def _compress(self) -> None:
        if self._pending and self._file is not None:
            text = "\n".join(self._pending) + "\n"
            self._pending.clear()
            self._waiting = 0
            self._file.write(self._deflate.compress(text.encode("utf-8", "backslashreplace")))

    def _flush(self) -> None:
        if self._file is not None:
            self._compress()
            self._file.write(self._deflate.flush(zlib.Z_SYNC_FLUSH))
            self._file.flush()

    def _finish(self) -> None:
        if self._file is not None:
            self._compress()
            self._file.write(self._deflate.flush(zlib.Z_FINISH))
            self._file.close()
            self._file = None
            self.path.replace(self.path.with_suffix(".gz"))

    def _guarded(self, act: Callable[[], None]) -> None:
        try:
            act()
        except OSError as error:
            self.lost += len(self._pending)
            self._pending.clear()
            self._waiting = 0
            self._abandon()
            self._retry_at = self._clock.monotonic() + _RETRY
            _log.warning("trace not written to %s: %s", self.directory, error.strerror or type(error).__name__)

    def _abandon(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            try:
                file.close()
            except OSError:
                _log.debug("nor could it be closed")
