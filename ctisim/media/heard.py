"""What a phone heard: packets judged, counted, laid in order. Anything may come; nothing of it does harm."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from ctisim.media import tones
from ctisim.media.g711 import RATE, Codec, codec_for
from ctisim.media.keys import Listening
from ctisim.media.rtp import Packet, parse
from ctisim.media.sequence import Arrival, Jitter, Sequence
from ctisim.media.timeline import Timeline
from ctisim.media.wav import Recording

TELEPHONE_EVENT = 101
"""The usual payload type of keys."""
REMEMBERED = 3
"""Seconds of sound that are kept for questions."""
_QUIET_AFTER = 0.1
"""Seconds without a word from who speaks, after which somebody else may (ours)."""
_MOST_DIGITS = 1000


class Address(NamedTuple):
    """An IPv4 address and a UDP port."""

    host: str
    port: int


class _Speaker(NamedTuple):
    ssrc: int
    source: Address


class Heard:
    """Everything one phone received. Counts are of packets unless they say otherwise."""

    def __init__(self, *, telephone_event: int = TELEPHONE_EVENT, on_key: Callable[[str], None] | None = None) -> None:
        self.packets = 0
        """Datagrams that were RTP and meant for us, repetitions among them."""
        self.octets = 0
        """Of their payloads."""
        self.malformed = 0
        self.foreign = 0
        """From somebody who was not to be heard, or spoke while another did."""
        self.unheard = 0
        """While the phone was not listening (on hold)."""
        self.unknown = 0
        """In a codec that phones do not have."""
        self.speakers = 0
        """How many streams spoke, one after the other: a new SSRC is a new one."""
        self.keys = 0
        """Packets of telephone events."""
        self.listening = True
        self.only: str | None = None
        """The one host that is heard; None: whoever speaks first."""
        self.source: Address | None = None
        """Where the last stream came from."""
        self.codec: Codec | None = None
        self.recording: Recording | None = None
        self.on_key = on_key
        self.on_audio: Callable[[Codec, bytes], None] | None = None
        """Hears payloads as they come in: a conference bridge."""
        self._telephone_event = telephone_event
        self._speaker: _Speaker | None = None
        self._last = 0.0
        self._sequence = Sequence()
        self._jitter = Jitter(RATE)
        self._keys = Listening()
        self._digits: deque[str] = deque(maxlen=_MOST_DIGITS)
        self._samples = 0
        self._loud = 0
        self._recent = bytearray()
        self._timeline = Timeline(self._in_order)

    # What came of it

    @property
    def lost(self) -> int:
        """Packets that are missing in the count."""
        return self._sequence.lost

    @property
    def reordered(self) -> int:
        """Packets that came after a later one."""
        return self._sequence.late

    @property
    def duplicates(self) -> int:
        return self._sequence.again

    @property
    def too_late(self) -> int:
        """Packets whose place in the sound was gone."""
        return self._timeline.late

    @property
    def jitter(self) -> float:
        """Milliseconds (RFC 3550 section 6.4.1)."""
        return self._jitter.milliseconds

    @property
    def seconds(self) -> float:
        """Of sound or silence received."""
        return self._samples / RATE

    @property
    def loud_seconds(self) -> float:
        """Of them, those louder than a quiet room."""
        return self._loud / RATE

    @property
    def digits(self) -> str:
        """Keys that were pressed at the other end: the last thousand."""
        return "".join(self._digits)

    @property
    def audio(self) -> bytes:
        """The last three seconds, as samples of 16 bits, little-endian."""
        return bytes(self._recent[-2 * REMEMBERED * RATE :]) + self._timeline.held

    def tone(self) -> int | None:
        """The tone of the last 200 ms, in hertz; None for silence, speech and noise. Takes some 10 ms."""
        return tones.dominant(self.audio)

    def level(self) -> float:
        """Decibels of the last three seconds, relative to the loudest."""
        return tones.level(self.audio)

    def report(self) -> dict[str, object]:
        """All of it in plain values, for whoever asks from outside."""
        return {
            "packets": self.packets,
            "octets": self.octets,
            "seconds": self.seconds,
            "loud_seconds": self.loud_seconds,
            "codec": self.codec.name if self.codec is not None else None,
            "source": "{}:{}".format(*self.source) if self.source is not None else None,
            "speakers": self.speakers,
            "lost": self.lost,
            "reordered": self.reordered,
            "duplicates": self.duplicates,
            "too_late": self.too_late,
            "jitter": self.jitter,
            "malformed": self.malformed,
            "foreign": self.foreign,
            "unheard": self.unheard,
            "unknown": self.unknown,
            "digits": self.digits,
            "level": self.level(),
            "tone": self.tone(),
            "recording": str(self.recording.path) if self.recording is not None else None,
        }

    # What comes in

    def take(self, data: bytes, source: Address, now: float) -> None:
        """A datagram; `now` in the clock's seconds."""
        packet = parse(data)
        if packet is None:
            self.malformed += 1
        elif not self.listening:
            self.unheard += 1
        elif not self._is_speaker(packet, source, now):
            self.foreign += 1
        else:
            self._last = now
            self.packets += 1
            self.octets += len(packet.payload)
            self._sort(packet, now)

    def expect(self, only: str | None) -> None:
        """A new far end: whoever speaks next is heard, from that host alone unless it is None."""
        self.listening = True
        self.only = only
        self._speaker = None

    def record(self, recording: Recording) -> None:
        """Keep what is heard from now on."""
        self.stop_recording()
        self.recording = recording

    def stop_recording(self) -> None:
        """The file is whole; what was heard in its last moment is in it."""
        if self.recording is not None:
            self._timeline.flush()
            self.recording.close()

    def _is_speaker(self, packet: Packet, source: Address, now: float) -> bool:
        """Whether this is who speaks, or may from now on."""
        if self.only is not None and source.host != self.only:
            return False
        speaker = self._speaker
        if speaker is not None and packet.ssrc == speaker.ssrc:
            return True
        if speaker is not None and source != speaker.source and now - self._last < _QUIET_AFTER:
            return False
        self._speaker, self.source = _Speaker(packet.ssrc, source), source
        self.speakers += 1
        self._sequence.restart()
        self._jitter.restart()
        self._keys.forget()
        self._timeline.restart()
        return True

    def _sort(self, packet: Packet, now: float) -> None:
        arrival = self._sequence.take(packet.sequence)
        if arrival in (Arrival.AGAIN, Arrival.STRAY):
            return
        if packet.payload_type == self._telephone_event:
            self._key(packet)
            return
        codec = codec_for(packet.payload_type)
        if codec is None:
            self.unknown += 1
            return
        if arrival is Arrival.NEXT:
            self._jitter.take(packet.timestamp, now)
        self._sound(codec, packet, now)

    def _key(self, packet: Packet) -> None:
        self.keys += 1
        key = self._keys.take(packet)
        if key is not None:
            self._digits.append(key)
            if self.on_key is not None:
                self.on_key(key)

    def _sound(self, codec: Codec, packet: Packet, now: float) -> None:
        self.codec = codec
        self._samples += len(packet.payload)
        self._loud += codec.loud(packet.payload)
        if self.on_audio is not None:
            self.on_audio(codec, packet.payload)
        self._timeline.put(packet.timestamp, codec.decode(packet.payload), now)

    def _in_order(self, samples: bytes) -> None:
        if self.recording is not None:
            self.recording.write(samples)
        recent = self._recent
        recent += samples
        if len(recent) > 4 * REMEMBERED * RATE:
            del recent[: -2 * REMEMBERED * RATE]
