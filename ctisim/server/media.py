"""The calls' media on real RTP: every virtual phone has a stream, every conference a bridge.

media = open_media(lab, clock)          # None where the lab wants no RTP: calls then have PaperMedia
build(lab, now, media_port=media)
media.end()
"""

from __future__ import annotations

from ipaddress import IPv4Address

from ctisim.clock import Clock
from ctisim.cluster.calls import Call, Leg
from ctisim.cluster.calls.keys import KEYS
from ctisim.cluster.calls.media_port import Endpoint, PaperMedia
from ctisim.cluster.calls.model import Place
from ctisim.handler import troubles
from ctisim.lab import Audio, Lab
from ctisim.media import Address, Bridge, MediaEndpoints, NoPort, Sound, Stream, codec_of, sound_of


def open_media(lab: Lab, clock: Clock) -> PhoneMedia | None:
    """The phones' RTP; None where the lab wants none. Raises NoSound for a file that no phone can say."""
    if not lab.media.rtp:
        return None
    media = PhoneMedia(MediaEndpoints(clock, lab.media))
    for audio in _audios(lab):
        media.sound(audio)
    return media


def _audios(lab: Lab) -> set[Audio]:
    """Everything that the lab has somebody say."""
    plan = lab.number_plan
    said = {lab.media.audio, lab.media.music_on_hold, *(line.audio for device in lab.devices for line in device.lines)}
    said.update(party.audio for party in plan.parties)
    said.update(way.audio for way in plan.route_patterns)
    return {audio for audio in said if audio is not None}


class PhoneMedia:
    """The MediaPort of phones that can be heard. Lives on the running loop.

    A phone that gets no port, or no file to record to, goes on without: a call does not fail for want of sound.
    """

    def __init__(self, endpoints: MediaEndpoints) -> None:
        self.endpoints = endpoints
        self._streams: dict[Leg, Stream] = {}
        self._bridged: dict[Leg, tuple[Bridge, Stream]] = {}
        self._bridges: dict[Call, Bridge] = {}
        self._sounds: dict[Audio, Sound | None] = {}
        self._music: dict[Leg, Stream] = {}
        self._paper = PaperMedia()

    def stream(self, leg: Leg) -> Stream | None:
        """The leg's stream; None for those whose application has the media."""
        return self._streams.get(leg)

    def of(self, number: str) -> list[Stream]:
        """What the phones at a number said and heard, the last calls and those that stand; the newest last."""
        return self.endpoints.of(number)

    def sound(self, audio: Audio) -> Sound | None:
        """What an audio setting sounds like; a file is read once. Raises NoSound."""
        if audio not in self._sounds:
            self._sounds[audio] = sound_of(audio)
        return self._sounds[audio]

    def adopt(self, place: Place, audio: Audio | None) -> None:
        """From now on, a phone says and keeps something else, calls that stand included. Raises NoSound, OSError."""
        wanted = audio or self.endpoints.settings.audio
        sound = self.sound(wanted)
        place.audio = audio
        for leg in place.legs:
            stream = self._streams.get(leg)
            if stream is not None:
                stream.say(sound)
                if wanted.record and stream.heard.recording is None:
                    self.endpoints.record(stream)

    def end(self) -> None:
        """The server is over: streams and recordings are closed."""
        self.endpoints.close()

    # MediaPort

    def open(self, leg: Leg) -> Endpoint:
        try:
            stream = self.endpoints.open(leg.place.number)
        except (NoPort, OSError) as error:
            troubles.warning("%s has no sound: %s", leg.place.number, error)
            return self._paper.open(leg)
        self._streams[leg] = stream
        if self._audio(leg).record:
            self._record(stream)
        return _endpoint(stream.address)

    def bridge(self, leg: Leg) -> Endpoint:
        self._unbridge(leg)
        bridge = self._bridges.setdefault(leg.call, Bridge(self.endpoints))
        try:
            stream = bridge.join(f"bridge {leg.call.id}")
        except (NoPort, OSError) as error:
            troubles.warning("%s is not in its conference's sound: %s", leg.place.number, error)
            return self._paper.bridge(leg)
        self._bridged[leg] = bridge, stream
        return _endpoint(stream.address)

    @property
    def has_music(self) -> bool:
        return self.endpoints.settings.music_on_hold is not None

    def music(self, leg: Leg, near: Endpoint, payload: int) -> None:
        audio, codec = self.endpoints.settings.music_on_hold, codec_of(payload)
        if audio is None or codec is None:
            return
        try:
            source = self._music[leg] = self.endpoints.open(f"music on hold {leg.id}")
        except (NoPort, OSError) as error:
            troubles.warning("%s hears no music: %s", leg.place.number, error)
            return
        source.start(_address(near), self.sound(audio), codec)
        stream = self._streams.get(leg)
        if stream is not None:
            stream.start(source.address, None, codec)

    def start(self, leg: Leg, far: Endpoint, payload: int) -> None:
        codec = codec_of(payload)
        if codec is None:
            troubles.warning("%s has no sound: codec %d is not G.711", leg.place.number, payload)
            return
        stream = self._streams.get(leg)
        if stream is not None:
            only = self.endpoints.settings.far_end_only
            stream.start(_address(far), self.sound(self._audio(leg)), codec, far_end_only=only)
        bridge, there = self._bridged.get(leg, (None, None))
        if bridge is not None and there is not None and leg.channel is not None and leg.channel.near is not None:
            bridge.talk(there, _address(leg.channel.near), codec)

    def stop(self, leg: Leg) -> None:
        stream = self._streams.get(leg)
        if stream is not None:
            stream.stop()
        self._end_music(leg)
        self._unbridge(leg)

    def close(self, leg: Leg) -> None:
        self._end_music(leg)
        self._unbridge(leg)
        stream = self._streams.pop(leg, None)
        if stream is not None:
            self.endpoints.close_stream(stream)

    def send_digits(self, leg: Leg, digits: tuple[int, ...]) -> None:
        stream = self._streams.get(leg)
        if stream is not None:
            stream.press("".join(KEYS[digit] for digit in digits))

    def _audio(self, leg: Leg) -> Audio:
        return leg.place.audio or self.endpoints.settings.audio

    def _record(self, stream: Stream) -> None:
        try:
            self.endpoints.record(stream)
        except OSError as error:
            troubles.warning("what %s hears is not recorded: %s", stream.name, error)

    def _end_music(self, leg: Leg) -> None:
        source = self._music.pop(leg, None)
        if source is not None:
            self.endpoints.close_stream(source)

    def _unbridge(self, leg: Leg) -> None:
        bridge, stream = self._bridged.pop(leg, (None, None))
        if bridge is None or stream is None:
            return
        bridge.leave(stream)
        if not bridge:
            self._bridges = {call: other for call, other in self._bridges.items() if other is not bridge}


def _address(endpoint: Endpoint) -> Address:
    return Address(str(IPv4Address(endpoint.address.to_bytes(4, "little", signed=True))), endpoint.port)


def _endpoint(address: Address) -> Endpoint:
    return Endpoint(int.from_bytes(IPv4Address(address.host).packed, "little", signed=True), address.port)
