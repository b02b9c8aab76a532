"""Lost, late, repeated; jitter (RFC 3550, appendix A)."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctisim.media.sequence import Arrival, Jitter, Sequence

NEXT, LATE, AGAIN, STRAY = Arrival.NEXT, Arrival.LATE, Arrival.AGAIN, Arrival.STRAY


def taken(*numbers: int) -> tuple[Sequence, list[Arrival]]:
    sequence = Sequence()
    return sequence, [sequence.take(number & 0xFFFF) for number in numbers]


def test_packets_in_order_are_all_there():
    sequence, arrivals = taken(*range(65_500, 65_600))
    assert set(arrivals) == {NEXT}
    assert (sequence.received, sequence.lost) == (100, 0)


def test_a_gap_is_lost():
    assert taken(1, 2, 6, 7)[0].lost == 3


def test_a_late_packet_is_not_lost():
    sequence, arrivals = taken(1, 3, 2, 4)
    assert arrivals == [NEXT, NEXT, LATE, NEXT]
    assert (sequence.received, sequence.late, sequence.lost) == (4, 1, 0)


def test_a_packet_before_the_first_is_late():
    sequence, arrivals = taken(2, 1, 3)
    assert arrivals == [NEXT, LATE, NEXT]
    assert sequence.lost == 0


def test_a_packet_said_twice_counts_once():
    sequence, arrivals = taken(1, 2, 2, 1, 3)
    assert arrivals == [NEXT, NEXT, AGAIN, AGAIN, NEXT]
    assert (sequence.received, sequence.again, sequence.lost) == (3, 2, 0)


def test_a_number_from_elsewhere_is_left_out():
    sequence, arrivals = taken(1, 2, 30_000, 3)
    assert arrivals == [NEXT, NEXT, STRAY, NEXT]
    assert sequence.lost == 0


def test_two_in_a_row_from_elsewhere_are_a_new_beginning():
    sequence, arrivals = taken(1, 2, 30_000, 30_001, 30_002)
    assert arrivals == [NEXT, NEXT, STRAY, NEXT, NEXT]
    assert (sequence.received, sequence.lost) == (4, 0)


def test_what_was_lost_before_a_restart_stays_lost():
    sequence, _ = taken(1, 2, 5)
    sequence.restart()
    sequence.take(100)
    assert (sequence.received, sequence.lost) == (4, 2)


@settings(max_examples=100)
@given(st.integers(0, 0xFFFF), st.sets(st.integers(0, 60)), st.randoms(use_true_random=False))
def test_what_is_lost_is_what_did_not_come(first: int, dropped: set[int], chance):
    kept = [0, *(n for n in range(1, 61) if n not in dropped), 61]
    kept[1:-1] = chance.sample(kept[1:-1], len(kept) - 2)
    sequence, _ = taken(*(first + n for n in kept))
    assert (sequence.received, sequence.lost) == (len(kept), 62 - len(kept))


@settings(max_examples=50)
@given(st.lists(st.integers(0, 0xFFFF), max_size=100))
def test_no_numbers_do_harm(numbers: list[int]):
    sequence, arrivals = taken(*numbers)
    assert sequence.received + sequence.again + arrivals.count(STRAY) == len(numbers)


def test_even_packets_have_no_jitter():
    jitter = Jitter(8000)
    for n in range(50):
        jitter.take(160 * n, 0.02 * n)
    assert jitter.milliseconds == pytest.approx(0, abs=1e-9)


def test_jitter_is_a_sixteenth_of_each_deviation():
    jitter = Jitter(8000)
    for timestamp, now in ((0, 0.0), (160, 0.02), (320, 0.056)):  # the third comes 16 ms late
        jitter.take(timestamp, now)
    assert jitter.milliseconds == pytest.approx(1.0)


def test_packets_that_swing_by_a_packet_settle_there():
    jitter = Jitter(8000)
    for n in range(400):
        jitter.take(160 * n, 0.02 * (n // 2 * 2))  # two at a time
    assert jitter.milliseconds == pytest.approx(20, rel=0.01)


def test_a_clock_that_leaps_is_not_jitter():
    jitter = Jitter(8000)
    jitter.take(0, 0.0)
    jitter.take(1_000_000, 0.02)
    assert jitter.milliseconds == 0
