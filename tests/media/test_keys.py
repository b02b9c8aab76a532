"""Telephone events, as RFC 4733 has them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctisim.media.keys import KEYS, KeyEvent, Listening, Pressing, parse
from ctisim.media.rtp import Packet

FRAME = 160


def pressed(digits: str, ticks: int = 5, pause: int = 3) -> list[Packet]:
    """The packets of pressed keys, in a stream of nothing else."""
    pressing = Pressing(FRAME, ticks, pause)
    pressing.press(digits)
    packets, time = [], 8000
    while pressing:
        event, down = pressing.take(time)
        if event is not None:
            packets.append(Packet(101, len(packets), pressing.began, 1, bytes(event), down))
        time += FRAME
    return packets


def heard(packets: list[Packet]) -> str:
    listening = Listening()
    return "".join(key for packet in packets if (key := listening.take(packet)) is not None)


def events(packets: list[Packet]) -> list[KeyEvent | None]:
    return [parse(packet.payload) for packet in packets]


def test_a_key_grows_and_ends_three_times():
    assert events(pressed("5")) == [
        KeyEvent(5, False, 160),
        KeyEvent(5, False, 320),
        KeyEvent(5, False, 480),
        KeyEvent(5, False, 640),
        KeyEvent(5, True, 800),
        KeyEvent(5, True, 800),
        KeyEvent(5, True, 800),
    ]


def test_only_the_first_packet_of_a_key_is_marked():
    assert [packet.marker for packet in pressed("5")] == [True] + [False] * 6


def test_a_keys_packets_bear_the_time_it_went_down():
    first, second = pressed("12")[:7], pressed("12")[7:]
    assert {packet.timestamp for packet in first} == {8000}
    assert {packet.timestamp for packet in second} == {8000 + 8 * FRAME}  # five packets of key, three of pause


def test_an_event_is_the_bytes_of_the_rfc():
    assert bytes(KeyEvent(11, True, 800)).hex(" ") == "0b 8a 03 20"


def test_every_key_is_heard_as_it_was_pressed():
    assert heard(pressed(KEYS)) == KEYS


def test_small_letters_are_keys():
    assert heard(pressed("abcd")) == "ABCD"


@pytest.mark.parametrize("digits", ["1 2", "x", "१"])
def test_what_is_on_no_keypad_is_refused_whole(digits: str):
    pressing = Pressing(FRAME, 5, 3)
    with pytest.raises(ValueError, match="substring"):
        pressing.press(digits)
    assert not pressing


@settings(max_examples=100)
@given(st.text(KEYS, min_size=1, max_size=6), st.data())
def test_keys_are_heard_once_whatever_is_lost_or_said_twice(digits: str, data: st.DataObject):
    kept = []
    for began in sorted({packet.timestamp for packet in pressed(digits)}):
        key = [packet for packet in pressed(digits) if packet.timestamp == began]
        kept += data.draw(st.lists(st.sampled_from(key), min_size=1, max_size=9))
    assert heard(kept) == digits


def test_a_late_packet_of_an_earlier_key_is_not_heard_again():
    packets = pressed("12")
    assert heard([*packets, packets[3]]) == "12"


def test_a_key_longer_than_its_counter_is_one_key():
    first = Packet(101, 0, 1000, 1, bytes(KeyEvent(1, False, 0xFFFF)), True)
    second = Packet(101, 1, 1000 + 0xFFFF, 1, bytes(KeyEvent(1, False, 160)))
    assert heard([first, second]) == "1"


@pytest.mark.parametrize(
    "payload", [b"", b"\x01\x0a\x00", bytes(KeyEvent(16, True, 800)), bytes(KeyEvent(255, True, 0))]
)
def test_what_is_no_key_is_not_heard(payload: bytes):
    assert heard([Packet(101, 0, 1000, 1, payload)]) == ""


@settings(max_examples=50)
@given(st.lists(st.tuples(st.integers(0, 0xFFFFFFFF), st.binary(max_size=8), st.booleans()), max_size=30))
def test_nothing_that_comes_does_harm(some: list[tuple[int, bytes, bool]]):
    packets = [Packet(101, n, timestamp, 1, payload, marker) for n, (timestamp, payload, marker) in enumerate(some)]
    assert len(heard(packets)) <= len(packets)
