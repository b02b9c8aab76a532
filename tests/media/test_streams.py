"""Phones that talk to each other and to applications, over real sockets."""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import struct
from pathlib import Path

import pytest

from ctisim.clock import ManualClock, WallClock
from ctisim.lab import Media
from ctisim.media import ALAW, ULAW, Address, MediaEndpoints, NoPort, Sound, silence, tone, wav
from tests.media.room import Room, application, spoken

PROMPT = struct.pack("<12000h", *(random.Random(1).randint(-9000, 9000) for _ in range(12_000)))


async def test_what_one_phone_says_the_other_hears(room: Room):
    here, there = room.phone("1001"), room.phone("1002")
    here.start(there.address, tone(440))
    there.start(here.address, tone(1000), ALAW)
    await room.pass_(1.0)
    assert (there.heard.tone(), here.heard.tone()) == (440, 1000)
    assert (here.heard.codec, there.heard.codec) == (ALAW, ULAW)
    assert here.sent == there.heard.packets == 51  # the first at once
    assert there.heard.seconds == pytest.approx(1.02)
    assert there.heard.jitter < 0.1
    assert there.heard.source == here.address


async def test_what_was_said_is_in_the_recording_to_the_sample(room: Room):
    here, there = room.phone("1001"), room.phone("1002", record=True)
    here.start(there.address, Sound(PROMPT))
    await room.pass_(1.98)
    room.endpoints.close_stream(there)
    assert there.heard.recording is not None
    recorded = wav.read(there.heard.recording.path)
    assert len(recorded) == 2 * 16_000
    assert recorded[: 2 * 12_000] == ULAW.decode(ULAW.encode(PROMPT))
    assert not any(recorded[2 * 12_000 :])


async def test_keys_arrive(room: Room):
    keys: list[tuple[str, str]] = []
    room.endpoints.on_key = lambda stream, key: keys.append((stream.name, key))
    here, there = room.phone("1001"), room.phone("1002")
    here.start(there.address, silence())
    here.press("12#")
    await room.pass_(0.6)
    here.press("d")
    await room.pass_(0.4)
    assert there.heard.digits == "12#D"
    assert keys == [("1002", "1"), ("1002", "2"), ("1002", "#"), ("1002", "D")]
    assert there.heard.lost == 0


async def test_keys_arrive_from_a_phone_that_says_nothing_else(room: Room):
    here, there = room.phone("1001"), room.phone("1002")
    here.start(there.address, None)
    await room.pass_(0.2)
    here.press("7")
    await room.pass_(0.5)
    assert (there.heard.digits, there.heard.packets, there.heard.seconds) == ("7", 7, 0.0)


async def test_numbers_times_and_marks_are_right(room: Room):
    phone = room.phone()
    with application() as far:
        phone.start(far.address, tone(440))
        await room.pass_(0.48)
        packets = far.packets()
    assert len(packets) == 25
    assert [packet.sequence - packets[0].sequence & 0xFFFF for packet in packets] == list(range(25))
    assert [packet.timestamp - packets[0].timestamp & 0xFFFFFFFF for packet in packets] == list(range(0, 4000, 160))
    assert len({packet.ssrc for packet in packets}) == 1
    assert {len(packet.payload) for packet in packets} == {160}
    assert [packet.marker for packet in packets] == [True] + [False] * 24


async def test_time_goes_on_while_a_key_is_pressed(room: Room):
    phone = room.phone()
    with application() as far:
        phone.start(far.address, tone(440))
        await room.pass_(0.08)
        phone.press("5")
        await room.pass_(0.3)
        packets = far.packets()
    first = packets[0].timestamp
    kinds = "".join("k" if packet.payload_type == 101 else "." for packet in packets)
    assert kinds == "....." + "k" * 7 + "........"
    assert {packet.timestamp - first for packet in packets[5:12]} == {800}
    assert [packet.timestamp - first for packet in packets[12:14]] == [1920, 2080]
    assert [packet.sequence - packets[0].sequence & 0xFFFF for packet in packets] == list(range(20))


async def test_the_machine_may_stand_still(room: Room):
    phone = room.phone()
    with application() as far:
        phone.start(far.address, tone(440))
        await room.pass_(0.02)
        phone.tick(missed=500)
        packets = far.packets()
    assert packets[2].timestamp - packets[1].timestamp & 0xFFFFFFFF == 501 * 160
    assert packets[2].sequence - packets[1].sequence & 0xFFFF == 1
    assert packets[2].marker


async def test_on_hold_nobody_talks_or_hears(room: Room):
    here, there = room.phone("1001"), room.phone("1002")
    here.start(there.address, tone(440))
    there.start(here.address, tone(1000))
    await room.pass_(0.2)
    here.stop()
    await room.pass_(0.5)
    assert (here.talking, here.sent, here.heard.packets, here.heard.unheard) == (False, 11, 11, 25)
    here.start(there.address, tone(697))
    await room.pass_(0.5)
    assert (there.heard.tone(), here.heard.tone()) == (697, 1000)
    assert there.heard.speakers == 2  # another RTP stream, with an SSRC of its own


async def test_a_hold_is_as_long_in_the_recording_as_it_was(room: Room):
    here, there = room.phone("1001"), room.phone("1002", record=True)
    here.start(there.address, tone(440))
    await room.pass_(0.48)
    here.stop()
    await room.pass_(1.0)
    here.start(there.address, tone(440))
    await room.pass_(0.48)
    room.endpoints.close_stream(there)
    assert there.heard.recording is not None
    assert there.heard.recording.seconds == pytest.approx(0.5 + 0.98 + 0.5, abs=0.03)


async def test_a_phone_can_change_what_it_says(room: Room):
    here, there = room.phone("1001"), room.phone("1002")
    here.start(there.address, silence())
    await room.pass_(0.5)
    here.say(tone(440))
    await room.pass_(0.5)
    assert (there.heard.tone(), there.heard.speakers) == (440, 1)


async def test_an_applications_prompt_is_recorded_whole(room: Room, tmp_path: Path):
    phone = room.phone("1001", record=True)
    with application() as player:  # from a port of its own, 30 ms a packet, as GStreamer's udpsink does
        phone.start(Address("127.0.0.1", 30_000), silence())
        for packet in spoken(ULAW.encode(PROMPT), size=240):
            player.send(packet, phone.address)
            await room.settle()
            room.clock.advance(0.03)
        room.endpoints.close_stream(phone)
    assert phone.heard.recording is not None
    assert phone.heard.recording.path.parent == tmp_path / "recordings"
    assert wav.read(phone.heard.recording.path) == ULAW.decode(ULAW.encode(PROMPT))
    assert (phone.heard.lost, phone.heard.seconds, phone.heard.codec) == (0, 1.5, ULAW)


async def test_a_prompt_sent_all_at_once_is_heard_all_the_same(room: Room):
    phone = room.phone("1001", record=True)
    with application() as player:
        for packet in spoken(ULAW.encode(PROMPT)):
            player.send(packet, phone.address)
            await room.settle()
        room.endpoints.close_stream(phone)
    assert phone.heard.recording is not None
    assert wav.read(phone.heard.recording.path) == ULAW.decode(ULAW.encode(PROMPT))


async def test_garbage_is_counted_while_the_call_goes_on(room: Room):
    here, there = room.phone("1001"), room.phone("1002")
    here.start(there.address, tone(440))
    chance = random.Random(2)
    with application() as stranger:
        for _ in range(50):
            stranger.send(chance.randbytes(chance.randint(0, 1900)), there.address)
            await room.pass_(0.02)
    assert there.heard.tone() == 440
    assert there.heard.malformed + there.heard.foreign == 50


async def test_on_the_machines_own_clock_packets_flow():
    endpoints = MediaEndpoints(WallClock())
    here, there = endpoints.open("1001"), endpoints.open("1002")
    flowed = asyncio.Event()
    there.heard.on_key = lambda key: flowed.set()
    here.start(there.address, tone(440))
    here.press("5")
    async with asyncio.timeout(10):
        await flowed.wait()
    endpoints.close()
    assert there.heard.digits == "5"


# Ports, and what the machine refuses


async def test_phones_take_even_ports_in_turn(clock: ManualClock):
    endpoints = MediaEndpoints(clock, Media(first_port=17_001, last_port=17_007))
    try:
        ports = [endpoints.open("1001").address.port for _ in range(3)]
        assert ports == [17_002, 17_004, 17_006]
        with pytest.raises(NoPort, match="17002 to 17006"):
            endpoints.open("1001")
        endpoints.close_stream(endpoints.streams[1])
        assert endpoints.open("1001").address.port == 17_004
    finally:
        endpoints.close()


async def test_a_port_that_is_taken_is_passed_over(room: Room):
    first = room.phone().address.port
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        with contextlib.suppress(OSError):  # another server on this machine has it already
            taken.bind(("127.0.0.1", first + 2))
        assert room.phone().address.port >= first + 4


async def test_an_address_that_is_not_ours_is_refused(clock: ManualClock):
    endpoints = MediaEndpoints(clock, Media(address="192.0.2.1"))
    with pytest.raises(OSError, match="assign"):
        endpoints.open("1001")


@pytest.mark.parametrize("to", [Address("192.0.2.1", 4000), Address("127.0.0.1", 0)], ids=["far away", "port 0"])
async def test_what_cannot_be_sent_is_counted(room: Room, to: Address):
    phone = room.phone()
    phone.start(to, tone(440))
    await room.pass_(0.1)
    assert (phone.sent, phone.unsent) == (0, 6)


async def test_a_far_end_that_is_gone_is_no_trouble(room: Room):
    with application() as far:
        nobody = far.address
    phone = room.phone()
    phone.start(nobody, tone(440))
    await room.pass_(0.2)
    assert phone.unsent == 0


async def test_a_closed_stream_lets_its_port_go_and_keeps_what_it_heard(room: Room):
    here, there = room.phone("1001"), room.phone("1002")
    here.start(there.address, tone(440))
    await room.pass_(0.4)
    room.endpoints.close_stream(there)
    room.endpoints.close_stream(there)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as again:
        again.bind(there.address)
    [found] = room.endpoints.of("1002")
    assert (found, found.heard.tone()) == (there, 440)
    assert room.endpoints.streams == [here]


async def test_two_recordings_of_one_moment_are_two_files(room: Room):
    phone = room.phone("*1", record=True)
    room.endpoints.record(phone)
    room.endpoints.close_stream(phone)
    names = sorted(path.name for path in room.endpoints.settings.recordings.iterdir())
    port = phone.address.port
    assert names == [f"_1-20160209-085916-{port}-1.wav", f"_1-20160209-085916-{port}.wav"]


async def test_a_folder_that_cannot_be_leaves_no_stream_behind(clock: ManualClock, tmp_path: Path):
    (tmp_path / "recordings").write_text("a file")
    endpoints = MediaEndpoints(clock, Media(recordings=tmp_path / "recordings"))
    with pytest.raises(OSError, match="recordings"):
        endpoints.open("1001", record=True)
    assert endpoints.streams == []
