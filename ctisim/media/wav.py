"""WAV files: read in the forms that telephony has, written as PCM of 16 bits.

The standard library's wave writes; it refuses to read µ-law and A-law, so the few chunks of a file are walked here.
"""

from __future__ import annotations

import struct
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from ctisim.media.errors import NoSound
from ctisim.media.g711 import ALAW, RATE, ULAW

LARGEST = 10 * 60 * RATE * 2 + 65_536
"""Bytes of a file: ten minutes of PCM, and room for what editors add."""

_PCM, _EXTENSIBLE = 1, 0xFFFE
_FORMAT = struct.Struct("<HHIIHH")
_CHUNK = struct.Struct("<4sI")
_LAWS = {codec.wave_format: codec for codec in (ULAW, ALAW)}


class _Form(NamedTuple):
    tag: int
    channels: int
    rate: int
    bits: int


def read(path: Path) -> bytes:
    """Samples of 16 bits, little-endian, 8000 a second. Raises NoSound."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise NoSound(f"{path}: {error.strerror}") from error
    if len(data) > LARGEST:
        raise NoSound(f"{path}: longer than ten minutes")
    return parse(data, str(path))


def parse(data: bytes, name: str = "WAV") -> bytes:
    """The samples of a file's content. Raises NoSound; `name` is what its message calls the file."""
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise NoSound(f"{name}: not a WAV file")
    chunks = dict(_chunks(data))
    if len(chunks.get(b"fmt ", b"")) < _FORMAT.size or b"data" not in chunks:
        raise NoSound(f"{name}: a WAV file without a format or without data")
    form = _form(chunks[b"fmt "])
    return _samples(form, chunks[b"data"], name)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Names and contents; a chunk that claims more than there is has what there is."""
    at = 12
    while at + _CHUNK.size <= len(data):
        name, size = _CHUNK.unpack_from(data, at)
        at += _CHUNK.size
        yield name, data[at : at + size]
        at += size + size % 2


def _form(chunk: bytes) -> _Form:
    tag, channels, rate, _, _, bits = _FORMAT.unpack_from(chunk)
    if tag == _EXTENSIBLE and len(chunk) >= 26:
        tag = int.from_bytes(chunk[24:26], "little")
    return _Form(tag, channels, rate, bits)


def _samples(form: _Form, content: bytes, name: str) -> bytes:
    if (form.channels, form.rate) != (1, RATE):
        raise NoSound(f"{name}: {form.rate} Hz, {form.channels} channels; phones say {RATE} Hz, one channel")
    if form.tag in _LAWS and form.bits == 8:
        return _LAWS[form.tag].decode(content)
    if form.tag == _PCM and form.bits == 16:
        return content[: len(content) // 2 * 2]
    raise NoSound(f"{name}: format {form.tag} of {form.bits} bits; phones say µ-law, A-law or PCM of 16 bits")


class Recording:
    """A WAV file that grows while somebody talks. Whole once it is closed.

    A disk that fails ends the recording, not the call: `trouble` says why.
    """

    @classmethod
    def begin(cls, path: Path, longest: float) -> Recording:
        """A new file of `longest` seconds at most. Raises OSError, FileExistsError among them."""
        path.parent.mkdir(parents=True, exist_ok=True)
        return cls(path, path.open("xb"), longest)

    def __init__(self, path: Path, file: BinaryIO, longest: float) -> None:
        self.path = path
        self.samples = 0
        self.trouble = ""
        self._most = int(longest * RATE)
        self._file: BinaryIO | None = file
        self._wave = wave.Wave_write(file)
        self._wave.setnchannels(1)
        self._wave.setsampwidth(2)
        self._wave.setframerate(RATE)

    @property
    def seconds(self) -> float:
        return self.samples / RATE

    def write(self, samples: bytes) -> None:
        """More of it, up to the longest it may be."""
        samples = samples[: 2 * (self._most - self.samples)]
        if self._file is None or not samples:
            return
        try:
            self._wave.writeframesraw(samples)
        except OSError as error:
            self.trouble = str(error)
            self.close()
        else:
            self.samples += len(samples) // 2

    def close(self) -> None:
        """Put the length in the header."""
        if self._file is None:
            return
        file, self._file = self._file, None
        try:
            with file:
                self._wave.close()
        except OSError as error:
            self.trouble = self.trouble or str(error)
