"""Packets in the order of their timestamps, silence between them."""

from __future__ import annotations

import struct

from hypothesis import given, settings
from hypothesis import strategies as st

from ctisim.media.timeline import Timeline

FRAME = 160


def sound(n: int) -> bytes:
    """A packet of samples that are all n."""
    return struct.pack(f"<{FRAME}h", *([n] * FRAME))


class Listener:
    """Takes packets numbered from 0, 20 ms apart, and knows what came out."""

    def __init__(self, first: int = 0) -> None:
        self.out = bytearray()
        self.timeline = Timeline(self.out.extend)
        self._first = first

    def take(self, *numbers: int, passed: float | None = None) -> None:
        for n in numbers:
            now = n * 0.02 if passed is None else passed
            self.timeline.put(self._first + n * FRAME & 0xFFFFFFFF, sound(n + 1), now)

    def frames(self) -> list[int]:
        """The first sample of each frame: what was heard, when all is in order."""
        self.timeline.flush()
        return list(struct.unpack(f"<{len(self.out) // 2}h", bytes(self.out)))[::FRAME]


def test_packets_in_order_are_heard_in_order():
    listener = Listener()
    listener.take(*range(20))
    assert listener.frames() == list(range(1, 21))


def test_timestamps_may_wrap():
    listener = Listener(first=0xFFFFFFFF - 5 * FRAME)
    listener.take(*range(20))
    assert listener.frames() == list(range(1, 21))


def test_a_lost_packet_is_silence():
    listener = Listener()
    listener.take(0, 1, 3)
    assert listener.frames() == [1, 2, 0, 4]
    assert listener.timeline.filled == FRAME


def test_a_packet_that_comes_late_takes_its_place():
    listener = Listener()
    listener.take(0, 2, 3, 1, 4)
    assert listener.frames() == [1, 2, 3, 4, 5]


def test_a_packet_that_comes_too_late_is_left_out():
    listener = Listener()
    listener.take(0, *range(2, 12), 1, 12)
    assert listener.frames() == [1, 0, *range(3, 14)]
    assert listener.timeline.late == 1


def test_a_pause_is_as_long_as_it_was():
    listener = Listener()
    listener.take(0, 500, 501)
    assert listener.frames() == [1, *[0] * 499, 501, 502]


def test_a_timestamp_cannot_leap_further_than_time():
    listener = Listener()
    listener.take(0)
    listener.take(10_000, 10_001, passed=0.04)
    assert listener.frames() == [1, 0, 10_001, 10_002]


def test_another_stream_goes_on_where_the_last_one_stopped():
    listener = Listener()
    listener.take(0, 1)
    listener.timeline.restart()
    listener.timeline.put(77, sound(9), 0.1)  # due at 0.04, three packets ago
    assert listener.frames() == [1, 2, 0, 0, 0, 9]


@settings(max_examples=50)
@given(st.permutations(range(5)), st.integers(0, 0xFFFFFFFF))
def test_five_packets_in_any_order_are_heard_in_order(order: list[int], first: int):
    listener = Listener(first)
    listener.take(0)
    listener.take(*(n + 1 for n in order), passed=0.1)
    assert listener.frames() == [1, 2, 3, 4, 5, 6]


@settings(max_examples=50)
@given(st.lists(st.tuples(st.integers(0, 0xFFFFFFFF), st.integers(0, 400)), max_size=40))
def test_no_timestamps_make_more_sound_than_time_and_packets_allow(some: list[tuple[int, int]]):
    out = bytearray()
    timeline = Timeline(out.extend)
    for timestamp, size in some:
        timeline.put(timestamp, bytes(2 * size), 0.0)
    timeline.flush()
    assert len(out) // 2 <= sum(8000 + size for _, size in some)
