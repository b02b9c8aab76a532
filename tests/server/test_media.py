"""Calls that can be heard: the call model on one side, RTP on the other."""

from __future__ import annotations

import asyncio
import struct
import wave
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from ctisim.clock import ManualClock
from ctisim.cluster import Registration
from ctisim.cluster.calls import Leg, answering, clearing, conferencing, holding, keys, offering
from ctisim.cluster.calls.media_port import LOOPBACK
from ctisim.lab import Audio, Send, builtin, overlay_text
from ctisim.media import ALAW, MediaEndpoints, NoSound, Stream, tones, wav
from ctisim.qbe import decode, encode
from ctisim.qbe.enums import MediaPayload
from ctisim.qbe.messages import StartReceptionEvent, StartTransmissionEvent
from ctisim.qbe.structures import MediaCapability
from ctisim.server import CtiServer
from ctisim.server.media import PhoneMedia, open_media
from ctisim.settings import Settings, TraceTo
from tests.cluster.calls.desk import MEDIA_EVENTS, PHONES, Desk
from tests.cluster.calls.test_conference import three
from tests.media.room import HAIR, STEP, application, spoken

TONES = """
media: {audio: {send: tone, tone: 440}}
number_plan:
  parties:
    - {number: 3001, audio: {send: tone, tone: 1000}}
"""


class LoudDesk(Desk):
    """A desk whose phones can be heard."""

    def __init__(self, overlay: str = "") -> None:
        super().__init__(overlay)
        self.media = PhoneMedia(MediaEndpoints(self.clock, self.lab.media))
        self.calls.media = self.media

    async def pass_(self, seconds: float) -> None:
        """Time passes; what is sent arrives."""
        for _ in range(round(seconds / STEP)):
            self.clock.advance(STEP + HAIR)
            for _ in range(3):
                await asyncio.sleep(0)

    def stream(self, leg: Leg) -> Stream:
        found = self.media.stream(leg)
        assert found is not None
        return found


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[LoudDesk]:
    desk = LoudDesk(TONES.replace("{audio", f"{{recordings: {tmp_path}, audio", 1))
    yield desk
    desk.media.end()


async def test_two_phones_hear_each_other(desk: LoudDesk) -> None:
    desk.call("1001", "3001")  # who answers after a second
    await desk.pass_(2.0)
    [here], [there] = desk.media.of("1001"), desk.media.of("3001")
    assert (here.heard.tone(), there.heard.tone()) == (1000, 440)
    assert here.to == there.address


async def test_applications_are_told_where_packets_really_go(desk: LoudDesk) -> None:
    desk.watch("1001", "1002", media=True)
    here, there = map(desk.stream, desk.talk("1001", "1002"))
    sent = {(event.ip_addr, event.rtp_port_number) for event in desk.events(StartTransmissionEvent)}
    received = {(event.ip_addr, event.rtp_port_number) for event in desk.events(StartReceptionEvent)}
    assert sent == received
    assert {port for _, port in sent} == {here.address.port, there.address.port}
    assert {address for address, _ in sent} == {LOOPBACK}


async def test_on_hold_nothing_is_heard(desk: LoudDesk) -> None:
    calling, called = desk.talk("1001", "1002")
    await desk.pass_(0.5)
    holding.hold(calling)
    sent = desk.stream(called).sent
    await desk.pass_(0.5)
    assert desk.stream(called).sent == sent
    holding.retrieve(calling)
    await desk.pass_(0.5)
    assert desk.stream(called).heard.tone() == desk.stream(calling).heard.tone() == 440


async def test_after_the_call_the_sockets_are_gone_and_what_was_heard_is_not(desk: LoudDesk) -> None:
    calling, _ = desk.talk("1001", "1002")
    await desk.pass_(0.5)
    clearing.disconnect(calling)
    assert desk.media.endpoints.streams == []
    assert [stream.heard.tone() for stream in desk.media.of("1002")] == [440]


async def test_keys_travel_in_the_sound_too(desk: LoudDesk) -> None:
    calling, called = desk.talk("1001", "1002")
    keys.play(calling, keys.buttons("1*A#"))
    await desk.pass_(1.0)
    assert desk.stream(called).heard.digits == "1*A#"


async def test_an_applications_prompt_is_in_the_phones_recording(desk: LoudDesk) -> None:
    """What the sample playMedia does: a static port, and a player that sends 30 ms a packet from a port of its own."""
    desk.register("2001")
    desk.media.adopt(desk.line("1001"), Audio(record=True))
    desk.call("1001", "2001")
    port = desk.leg("2001")
    desk.told += offering.accept(port)
    desk.told += answering.answer(port)
    start = desk.events(StartTransmissionEvent)[-1]
    phone = desk.stream(desk.leg("1001"))
    assert start.rtp_port_number == phone.address.port
    prompt = b"".join(struct.pack("<h", (n * 37) % 9000 - 4500) for n in range(16_000))
    with application() as player:
        for packet in spoken(ALAW.encode(prompt), size=240, payload_type=8):
            player.send(packet, phone.address)
            await asyncio.sleep(0)
            desk.clock.advance(0.03)
    await desk.pass_(0.02)
    clearing.disconnect(port)
    assert phone.heard.recording is not None
    assert wav.read(phone.heard.recording.path) == ALAW.decode(ALAW.encode(prompt))
    with wave.open(str(phone.heard.recording.path)) as reader:
        assert (reader.getframerate(), reader.getnchannels(), reader.getsampwidth()) == (8000, 1, 2)


async def test_an_application_may_be_anywhere(desk: LoudDesk) -> None:
    """The wire has addresses as signed numbers: one that ends above 127 is below zero."""
    away = int.from_bytes(bytes((192, 0, 2, 200)), "little", signed=True)
    desk.cluster.register_device(desk.application(), PHONES["2001"], MEDIA_EVENTS, Registration(1, (), away, 30_000))
    desk.call("1001", "2001")
    desk.told += answering.answer(desk.leg("2001"))
    assert desk.stream(desk.leg("1001")).to == ("192.0.2.200", 30_000)


async def test_phones_may_be_at_any_address() -> None:
    desk = LoudDesk("media: {address: 127.0.0.200}")
    desk.watch("1001", media=True)
    desk.talk("1001", "1002")
    desk.media.end()
    (start,) = desk.events(StartTransmissionEvent)
    assert decode(encode(start)) == start


async def test_in_a_conference_everybody_hears_the_others(desk: LoudDesk) -> None:
    desk.media.adopt(desk.line("1001"), Audio(send=Send.SILENCE))
    desk.media.adopt(desk.line("1003"), Audio(send=Send.SILENCE))
    leg = three(desk)
    await desk.pass_(1.0)
    assert [desk.stream(desk.leg(name)).heard.tone() for name in ("1001", "1002", "1003")] == [440, None, 440]
    assert len(desk.media.endpoints.streams) == 6
    clearing.leave(desk.leg("1003").participant)
    await desk.pass_(0.5)
    assert desk.stream(leg).heard.tone() == 440
    assert "1003" not in {stream.name for stream in desk.media.endpoints.streams}


async def test_an_application_in_a_conference_gets_the_mix_in_its_codec(desk: LoudDesk) -> None:
    with application() as port:
        registration = Registration(
            1,
            capabilities=(MediaCapability(payload_capability=MediaPayload.G711ALAW64K),),
            address=LOOPBACK,
            port=port.address.port,
        )
        owner = desk.application()
        desk.cluster.register_device(owner, PHONES["2001"], MEDIA_EVENTS, registration)
        desk.watch("2001", application=owner)
        leg, _ = desk.talk("1001", "1002")
        desk.told += holding.hold(leg)
        made = desk.call("1001", "2001")
        desk.told += offering.accept(desk.leg("2001"))
        desk.told += answering.answer(desk.leg("2001"))
        desk.told += conferencing.join(leg, [made])
        await desk.pass_(0.5)
        packets = port.packets()
    assert {packet.payload_type for packet in packets} == {8}
    assert tones.dominant(ALAW.decode(b"".join(packet.payload for packet in packets))) == 440


async def test_a_phone_changes_what_it_says_in_the_middle_of_a_call(desk: LoudDesk) -> None:
    _, called = desk.talk("1001", "1002")
    await desk.pass_(0.5)
    desk.media.adopt(desk.line("1001"), Audio(send=Send.TONE, tone=697, record=True))
    await desk.pass_(0.5)
    assert desk.stream(called).heard.tone() == 697
    assert desk.stream(desk.leg("1001")).heard.recording is not None


async def test_a_file_nobody_can_say_changes_nothing(desk: LoudDesk, tmp_path: Path) -> None:
    with pytest.raises(NoSound):
        desk.media.adopt(desk.line("1001"), Audio(send=Send.FILE, file=tmp_path / "missing.wav"))
    assert desk.line("1001").audio is None


async def test_a_call_stands_without_a_port_for_its_sound(caplog: pytest.LogCaptureFixture) -> None:
    desk = LoudDesk("media: {first_port: 17100, last_port: 17100}")
    desk.talk("1001", "1002")
    assert desk.states("1001", "1002") == ["CONNECTED", "CONNECTED"]
    assert [record.message for record in caplog.records] == [
        "1001 has no sound: no free UDP port on 127.0.0.1 from 17100 to 17100"
    ]
    clearing.disconnect(desk.leg("1001"))
    assert desk.media.endpoints.streams == []


async def test_a_call_stands_without_its_recording(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").touch()
    desk = LoudDesk(f"media: {{recordings: {tmp_path}/file, audio: {{record: true}}}}")
    desk.talk("1001", "1002")
    assert desk.states("1001", "1002") == ["CONNECTED", "CONNECTED"]
    assert {record.message.partition(":")[0] for record in caplog.records} == {
        "what 1001 hears is not recorded",
        "what 1002 hears is not recorded",
    }
    desk.media.end()


def test_a_lab_may_have_no_sound() -> None:
    assert open_media(overlay_text(builtin(), "media: {rtp: false}"), ManualClock()) is None


def test_a_lab_with_a_file_that_nobody_can_say_is_refused(tmp_path: Path) -> None:
    lab = overlay_text(builtin(), f"media: {{audio: {{send: file, file: {tmp_path}/missing.wav}}}}")
    with pytest.raises(NoSound, match="missing"):
        open_media(lab, ManualClock())


async def test_a_server_ends_its_media() -> None:
    async with CtiServer(settings=Settings(port=0, trace=TraceTo.NOWHERE, admin_port=None)) as server:
        assert server.media is not None
        stream = server.media.endpoints.open("1001")
    assert stream.closed
