"""Trace files as lines: plain, .gz, or a .gzo that breaks off; never more than a chunk in memory."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

_CHUNK = 64 * 1024
_LONGEST = 256 * 1024
"""Bytes of one line beyond which the rest of it is dropped."""
_GZIP = b"\x1f\x8b"


@dataclass(slots=True)
class Tally:
    """What a reading came across."""

    records: int = 0
    damaged: int = 0
    """Records that could not be understood, and lines cut for their length."""
    skipped: int = 0
    """Lines that belong to no record."""
    broken: list[str] = field(default_factory=list)
    """Files that break off or whose compression is damaged."""


def lines(path: Path, tally: Tally, progress: Callable[[int], None] | None = None) -> Iterator[str]:
    """The lines of a file without their ends; `progress` is told the bytes of the file read since it was last told.

    OSError when the file cannot be read. What is not UTF-8 shows as U+FFFD.
    """
    with path.open("rb") as file:
        yield from lines_of(file, tally, path.name, progress)


def lines_of(
    file: BinaryIO, tally: Tally, name: str = "", progress: Callable[[int], None] | None = None
) -> Iterator[str]:
    """The same for an open file, such as standard input."""
    chunks = _chunks(file, progress)
    first = next(chunks, b"")
    packed = first.startswith(_GZIP)
    if packed:
        chunks = _unpacked(first, chunks, tally, name)
        first = next(chunks, b"")
    rest = first.removeprefix(b"\xef\xbb\xbf")
    dropping = False
    while True:
        *whole, rest = rest.split(b"\n")
        for line in whole:
            if not dropping:
                yield _text(line)
            dropping = False
        if len(rest) > _LONGEST:
            if not dropping:
                tally.damaged += 1
                yield _text(rest[:_LONGEST])
            dropping, rest = True, b""
        chunk = next(chunks, b"")
        if not chunk:
            break
        rest += chunk
    if rest and not dropping:
        if packed and name in tally.broken:  # half a line: the file breaks off in it
            tally.damaged += 1
        else:
            yield _text(rest)


def _text(line: bytes) -> str:
    return line.removesuffix(b"\r").decode("utf-8", "replace")


def _chunks(file: BinaryIO, progress: Callable[[int], None] | None) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        if progress is not None:
            progress(len(chunk))
        yield chunk


def _unpacked(first: bytes, chunks: Iterator[bytes], tally: Tally, name: str) -> Iterator[bytes]:
    inflate = zlib.decompressobj(16 + zlib.MAX_WBITS)
    data = first
    try:
        while data:
            if inflate.eof:  # another member follows
                inflate = zlib.decompressobj(16 + zlib.MAX_WBITS)
            if out := inflate.decompress(data, _CHUNK):
                yield out
            data = inflate.unconsumed_tail or inflate.unused_data or next(chunks, b"")
        while out := inflate.decompress(b"", _CHUNK):  # what was held back by the bound
            yield out
    except zlib.error:
        tally.broken.append(name)
        return
    if not inflate.eof:
        tally.broken.append(name)
