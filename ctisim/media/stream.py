"""A phone's media in one call: where it receives, what it says, what it heard."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from ctisim.clock import Clock
from ctisim.media.g711 import ULAW, Codec
from ctisim.media.heard import Address, Heard
from ctisim.media.keys import Pressing
from ctisim.media.pacing import Pacer, Ticker
from ctisim.media.sending import PACKET, SAMPLES, Sender, Source
from ctisim.media.sounds import Player, Sound
from ctisim.media.udp import Ports
from ctisim.media.wav import Recording


class Stream:
    """Both directions of a leg's RTP. It listens from the start, and talks from `start` to `stop`."""

    def __init__(
        self,
        name: str,
        ports: Ports,
        clock: Clock,
        pacer: Pacer,
        chance: random.Random,
        *,
        telephone_event: int,
        key_time: int,
        key_gap: int,
        key_heard: Callable[[Stream, str], None],
    ) -> None:
        """Times in milliseconds. Raises NoPort, OSError."""
        self.name = name
        """Whose it is: the phone's number."""
        self.heard = Heard(telephone_event=telephone_event, on_key=lambda key: key_heard(self, key))
        self.to: Address | None = None
        """Where it sends."""
        self.sent = 0
        """Packets."""
        self.closed = False
        self._clock = clock
        self._pacer = pacer
        self._chance = chance
        self._telephone_event = telephone_event
        self._key_time, self._key_gap = round(key_time / 1000 / PACKET), round(key_gap / 1000 / PACKET)
        self._sender: Sender | None = None
        self._ticker: Ticker | None = None
        self._socket = ports.open(self._received)

    @property
    def address(self) -> Address:
        """Where it receives."""
        return self._socket.address

    @property
    def unsent(self) -> int:
        """Packets that the machine would not send."""
        return self._socket.unsent

    @property
    def talking(self) -> bool:
        return self._sender is not None

    def start(
        self, to: Address, sound: Sound | None = None, codec: Codec = ULAW, *, far_end_only: bool = False
    ) -> None:
        """Talk to `to`: a sound, or nothing but keys. A stream that talks already begins another."""
        self.start_from(Player(sound, codec), to, codec, far_end_only=far_end_only)
        self._ticker = self._pacer.every(PACKET, self.tick)

    def start_from(self, source: Source, to: Address, codec: Codec, *, far_end_only: bool = False) -> None:
        """Talk to `to` out of a source, a packet at each `tick` of somebody else's."""
        self.stop()
        self.to = to
        self.heard.expect(to.host if far_end_only else None)
        keys = Pressing(SAMPLES, self._key_time, self._key_gap)
        self._sender = Sender(codec, source, self._chance, telephone_event=self._telephone_event, keys=keys)

    def say(self, sound: Sound | None) -> None:
        """Say something else from now on, while it talks."""
        if self._sender is not None:
            self._sender.source = Player(sound, self._sender.codec)

    def press(self, digits: str) -> None:
        """Send keys, while it talks. Raises ValueError for what is on no keypad."""
        if self._sender is not None:
            self._sender.press(digits)

    def stop(self) -> None:
        """Neither talk nor listen, until `start`."""
        if self._ticker is not None:
            self._ticker.cancel()
            self._ticker = None
        self._sender = None
        self.heard.listening = False

    def record(self, path: Path, longest: float = 3600) -> None:
        """Keep what is heard from now on in a WAV file, `longest` seconds at most. Raises OSError."""
        self.heard.record(Recording.begin(path, longest))

    def close(self) -> None:
        """The call is over; what was heard can still be asked."""
        if self.closed:
            return
        self.closed = True
        self.stop()
        self._socket.close()
        self.heard.stop_recording()

    def tick(self, missed: int = 0) -> None:
        """Send what is due now, after so many packets that were left out."""
        sender, to = self._sender, self.to
        if sender is None or to is None:
            return
        sender.skip(missed)
        packet = sender.tick()
        if packet is not None:
            self.sent += self._socket.send(packet, to)

    def _received(self, data: bytes, source: Address) -> None:
        self.heard.take(data, source, self._clock.monotonic())
