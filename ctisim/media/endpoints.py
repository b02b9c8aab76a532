"""The phones' ends of RTP: opened, found again, closed."""

from __future__ import annotations

import random
import re
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from ctisim.clock import Clock
from ctisim.lab import Media
from ctisim.media.pacing import Pacer
from ctisim.media.stream import Stream
from ctisim.media.udp import Ports

KeyHeard: TypeAlias = Callable[[Stream, str], None]

_PAST = 256
"""Streams that are over and can still be asked what they heard."""


class MediaEndpoints:
    """Every stream of a server. Lives on the running loop; `close` ends all of them.

    `on_key` is told of keys as they are heard.
    """

    def __init__(self, clock: Clock, settings: Media | None = None, *, chance: random.Random | None = None) -> None:
        self.settings = settings or Media()
        self.on_key: KeyHeard = lambda stream, key: None
        self.pacer = Pacer(clock)
        self._clock = clock
        self._chance = chance or random.Random()
        self._ports = Ports(self.settings.address, self.settings.first_port, self.settings.last_port)
        self._open: dict[Stream, None] = {}
        self._past: deque[Stream] = deque(maxlen=_PAST)

    @property
    def streams(self) -> list[Stream]:
        """Those that are open, the oldest first."""
        return list(self._open)

    def of(self, name: str) -> list[Stream]:
        """The streams of a phone, the newest last: the last ones that are over, and those that are open."""
        return [stream for stream in (*self._past, *self._open) if stream.name == name]

    def open(self, name: str, *, record: bool = False) -> Stream:
        """A stream that listens. Raises NoPort, and OSError for sockets and recordings that the machine refuses."""
        settings = self.settings
        stream = Stream(
            name,
            self._ports,
            self._clock,
            self.pacer,
            self._chance,
            telephone_event=settings.telephone_event,
            key_time=settings.key_time,
            key_gap=settings.key_gap,
            key_heard=self._key_heard,
        )
        self._open[stream] = None
        if record:
            try:
                self.record(stream)
            except OSError:
                self.close_stream(stream)
                raise
        return stream

    def record(self, stream: Stream) -> Path:
        """Keep what a stream hears from now on; the file, named for the phone and the time. Raises OSError."""
        name = re.sub(r"[^0-9A-Za-z]", "_", stream.name)
        stem = f"{name}-{self._clock.now():%Y%m%d-%H%M%S}-{stream.address.port}"
        for again in range(1000):
            path = self.settings.recordings / (f"{stem}-{again}.wav" if again else f"{stem}.wav")
            if not path.exists():
                stream.record(path, self.settings.longest_recording)
                return path
        raise FileExistsError(f"{self.settings.recordings} has a thousand recordings of {stem}")

    def close_stream(self, stream: Stream) -> None:
        """The call is over."""
        stream.close()
        if stream in self._open:
            del self._open[stream]
            self._past.append(stream)

    def close(self) -> None:
        """All calls are."""
        for stream in self.streams:
            self.close_stream(stream)
        self.pacer.close()

    def _key_heard(self, stream: Stream, key: str) -> None:
        self.on_key(stream, key)
