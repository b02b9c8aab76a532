"""What a phone makes of what comes in: fed by hand, no sockets."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctisim.media import ALAW, ULAW, Address, Heard, tone, wav
from ctisim.media.keys import KeyEvent
from ctisim.media.rtp import Packet, build
from tests.media.room import SSRC, spoken

HERE = Address("127.0.0.1", 30_000)
THERE = Address("127.0.0.2", 30_000)
HUM = tone(440).encoded(ULAW) * 80  # two seconds


def feed(heard: Heard, packets: list[Packet], source: Address = HERE, start: float = 0.0) -> None:
    """Packets 20 ms apart."""
    for n, packet in enumerate(packets):
        heard.take(build(packet), source, start + 0.02 * n)


@pytest.fixture
def heard() -> Heard:
    return Heard()


def test_a_tone_is_heard(heard: Heard):
    feed(heard, spoken(HUM))
    assert heard.tone() == 440
    assert (heard.packets, heard.octets, heard.seconds) == (100, 16_000, 2.0)
    assert heard.loud_seconds > 1.9
    assert heard.level() == pytest.approx(-16.2, abs=0.1)
    assert (heard.lost, heard.reordered, heard.duplicates, heard.jitter) == (0, 0, 0, pytest.approx(0, abs=1e-6))
    assert (heard.codec, heard.source, heard.speakers) == (ULAW, HERE, 1)


def test_a_law_is_heard(heard: Heard):
    feed(heard, spoken(tone(1000).encoded(ALAW) * 200, payload_type=8))
    assert (heard.tone(), heard.codec) == (1000, ALAW)


def test_packets_of_any_length_are_heard(heard: Heard):
    feed(heard, spoken(HUM, size=240))
    assert (heard.seconds, heard.tone()) == (2.0, 440)


def test_silence_is_heard_as_silence(heard: Heard):
    feed(heard, spoken(ULAW.silence * 8000))
    assert (heard.seconds, heard.loud_seconds, heard.tone(), heard.level()) == (1.0, 0.0, None, -100.0)


def test_losses_are_counted_and_filled(heard: Heard, tmp_path: Path):
    heard.record(wav.Recording.begin(tmp_path / "it.wav", 10))
    packets = spoken(HUM)
    del packets[20:30], packets[40]
    feed(heard, packets)
    heard.stop_recording()
    assert heard.lost == 11
    recorded = ULAW.encode(wav.read(tmp_path / "it.wav"))
    assert len(recorded) == len(HUM)
    assert recorded[20 * 160 : 30 * 160] == ULAW.silence * 1600
    assert recorded[: 20 * 160] == HUM[: 20 * 160]


def test_packets_out_of_order_are_recorded_in_order(heard: Heard, tmp_path: Path):
    heard.record(wav.Recording.begin(tmp_path / "it.wav", 10))
    packets = spoken(HUM)
    packets[10], packets[12], packets[50], packets[51] = packets[12], packets[10], packets[51], packets[50]
    feed(heard, [*packets, packets[-1], packets[-2]])
    heard.stop_recording()
    assert (heard.reordered, heard.duplicates, heard.lost) == (3, 2, 0)
    assert ULAW.encode(wav.read(tmp_path / "it.wav")) == HUM


def test_a_recording_begins_when_it_is_asked_for(heard: Heard, tmp_path: Path):
    feed(heard, spoken(HUM)[:50])
    heard.record(wav.Recording.begin(tmp_path / "it.wav", 10))
    feed(heard, spoken(HUM)[50:], start=1.0)
    heard.stop_recording()
    assert len(wav.read(tmp_path / "it.wav")) // 2 == 8000 + 800  # and what was not in order yet


# Keys


def key(code: int, number: int, timestamp: int, *, payload_type: int = 101) -> Packet:
    return Packet(payload_type, number, timestamp, SSRC, bytes(KeyEvent(code, True, 800)), True)


def test_keys_are_heard_between_the_sounds(heard: Heard):
    keys: list[str] = []
    heard.on_key = keys.append
    packets = spoken(HUM)
    packets[10:17] = [key(5, number, 1600) for number in range(10, 17)]
    feed(heard, packets)
    assert (heard.digits, keys, heard.lost, heard.keys) == ("5", ["5"], 0, 7)


def test_keys_of_another_payload_type_are_nothing():
    heard = Heard(telephone_event=97)
    feed(heard, [key(5, 0, 0)])
    assert (heard.digits, heard.unknown) == ("", 1)
    feed(heard, [key(6, 1, 800, payload_type=97)])
    assert heard.digits == "6"


# Who speaks


def other(packets: list[Packet]) -> list[Packet]:
    return [packet._replace(ssrc=SSRC + 1, sequence=packet.sequence + 7000 & 0xFFFF) for packet in packets]


def test_who_speaks_first_is_heard(heard: Heard):
    for n, (ours, theirs) in enumerate(zip(spoken(HUM), other(spoken(HUM)), strict=True)):
        feed(heard, [ours], HERE, 0.02 * n)
        feed(heard, [theirs], THERE, 0.02 * n + 0.001)
    assert (heard.packets, heard.foreign, heard.source, heard.speakers) == (100, 100, HERE, 1)
    assert heard.tone() == 440


def test_who_speaks_after_a_pause_is_heard_too(heard: Heard):
    feed(heard, spoken(HUM))
    feed(heard, other(spoken(HUM)), THERE, 2.5)
    assert (heard.packets, heard.foreign, heard.source, heard.speakers, heard.lost) == (200, 0, THERE, 2, 0)


def test_a_second_stream_from_the_same_place_is_heard_at_once(heard: Heard):
    feed(heard, spoken(HUM))
    feed(heard, other(spoken(HUM)), HERE, 2.0)
    assert (heard.packets, heard.foreign, heard.speakers, heard.lost) == (200, 0, 2, 0)


def test_a_new_far_end_is_heard_at_once(heard: Heard):
    feed(heard, spoken(HUM))
    heard.expect(None)
    feed(heard, other(spoken(HUM)), THERE, 2.0)
    assert (heard.packets, heard.foreign) == (200, 0)


def test_only_the_far_end_is_heard_when_it_shall_be_so(heard: Heard):
    heard.expect("127.0.0.2")
    feed(heard, spoken(HUM), HERE)
    assert (heard.packets, heard.foreign) == (0, 100)
    feed(heard, spoken(HUM), Address("127.0.0.2", 4444), 2.0)
    assert heard.packets == 100


def test_nothing_is_heard_on_hold(heard: Heard):
    heard.listening = False
    feed(heard, spoken(HUM))
    assert (heard.packets, heard.unheard) == (0, 100)


# Hostile and strange


def test_what_is_no_rtp_is_counted_and_no_more(heard: Heard):
    heard.take(b"\x80", HERE, 0.0)
    heard.take(b"REGISTER sip:x SIP/2.0", HERE, 0.0)
    assert (heard.malformed, heard.packets, heard.source) == (2, 0, None)


def test_a_codec_that_phones_lack_is_counted(heard: Heard):
    feed(heard, spoken(bytes(200), size=20, payload_type=18))
    assert (heard.unknown, heard.seconds, heard.codec) == (10, 0.0, None)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.binary(max_size=40), st.integers(0, 0xFFFF), st.integers(0, 0xFFFFFFFF)), max_size=40))
def test_nothing_that_comes_does_harm(some: list[tuple[bytes, int, int]]):
    heard = Heard()
    for payload, number, timestamp in some:
        heard.take(payload, HERE, 0.0)
        for payload_type in (0, 8, 18, 101):
            heard.take(build(Packet(payload_type, number, timestamp, SSRC, payload)), HERE, 0.0)
    assert heard.lost >= 0
    assert len(heard.audio) <= 2 * 8000 * 5
    assert heard.report()["packets"] == heard.packets


def test_a_million_keys_are_not_kept(heard: Heard):
    feed(heard, [key(n % 10, n & 0xFFFF, 1000 * n) for n in range(3000)])
    assert len(heard.digits) == 1000


def test_a_report_is_plain_values(heard: Heard):
    feed(heard, spoken(HUM))
    report = heard.report()
    assert report["source"] == "127.0.0.1:30000"
    assert report["tone"] == 440
    assert {type(value) for value in report.values()} <= {int, float, str, type(None)}
