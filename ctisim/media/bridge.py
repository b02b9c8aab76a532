"""A conference bridge: everybody hears all the others, their voices and their keys.

The product's bridges do no more for whoever listens; that digits travel on as events is ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import add

from ctisim.media import tones
from ctisim.media.endpoints import MediaEndpoints
from ctisim.media.g711 import ULAW, Codec
from ctisim.media.heard import Address
from ctisim.media.pacing import Ticker
from ctisim.media.sending import PACKET, SAMPLES
from ctisim.media.stream import Stream

_READY = 2 * SAMPLES
"""Samples to have before somebody is let in on a conversation: two packets of patience."""
_MOST = 10 * SAMPLES
"""Samples that may wait; of more, the oldest are left out."""
_HUSH = 8
"""The loudest that silence is: A-law has no zero."""


class _Member:
    """One who is in the conference; the Source of what its stream sends."""

    def __init__(self) -> None:
        self.codec = ULAW
        self.mix: bytes | None = None
        self._waiting = bytearray()
        self._ready = False

    def hear(self, codec: Codec, payload: bytes) -> None:
        """What came from the member."""
        self._waiting += codec.decode(payload)
        if len(self._waiting) > 2 * _MOST:
            del self._waiting[: -2 * _READY]

    def next(self) -> Sequence[int] | None:
        """What it says in this tick; None for nothing, or nothing in time."""
        self._ready = len(self._waiting) >= 2 * (SAMPLES if self._ready else _READY)
        if not self._ready:
            return None
        voice = tones.values(self._waiting[: 2 * SAMPLES])
        del self._waiting[: 2 * SAMPLES]
        return voice if max(voice) > _HUSH or min(voice) < -_HUSH else None

    def take(self, count: int) -> bytes | None:
        return self.mix


class Bridge:
    """One conference. Runs while it has members."""

    def __init__(self, endpoints: MediaEndpoints) -> None:
        self._endpoints = endpoints
        self._members: dict[Stream, _Member] = {}
        self._ticker: Ticker | None = None

    def __bool__(self) -> bool:
        return bool(self._members)

    def join(self, name: str) -> Stream:
        """A stream for one more member, who is heard from now on. Raises NoPort, OSError."""
        stream = self._endpoints.open(name)
        member = self._members[stream] = _Member()
        stream.heard.on_audio = member.hear
        stream.heard.on_key = lambda key: self._press(stream, key)
        if self._ticker is None:
            self._ticker = self._endpoints.pacer.every(PACKET, self._tick)
        return stream

    def talk(self, stream: Stream, to: Address, codec: Codec) -> None:
        """Let a member hear the others, at `to`."""
        member = self._members[stream]
        member.codec = codec
        stream.start_from(member, to, codec)

    def leave(self, stream: Stream) -> None:
        """One less."""
        self._members.pop(stream, None)
        self._endpoints.close_stream(stream)
        if not self._members and self._ticker is not None:
            self._ticker.cancel()
            self._ticker = None

    def _press(self, pressed: Stream, key: str) -> None:
        for stream in self._members:
            if stream is not pressed:
                stream.press(key)

    def _tick(self, missed: int) -> None:
        voices = {member: voice for member in self._members.values() if (voice := member.next()) is not None}
        mixes: dict[tuple[_Member | None, Codec], bytes] = {}
        for stream, member in self._members.items():
            hears = member if member in voices else None, member.codec  # who is silent hears what all of them hear
            if hears not in mixes:
                mixes[hears] = mixed([voice for other, voice in voices.items() if other is not member], member.codec)
            member.mix = mixes[hears]
            stream.tick(missed)


def mixed(voices: list[Sequence[int]], codec: Codec) -> bytes:
    """Voices on top of each other, as loud as it gets and no louder."""
    if not voices:
        return codec.silence * SAMPLES
    if len(voices) == 1:
        return codec.encode(tones.samples(voices[0]))
    louder: Iterable[int] = voices[0]
    for voice in voices[1:]:
        louder = map(add, louder, voice)
    sums = list(louder)
    if max(sums) > 32767 or min(sums) < -32768:
        sums = [max(-32768, min(32767, value)) for value in sums]
    return codec.encode(tones.samples(sums))
