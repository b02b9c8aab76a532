"""Patterns of digits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ctisim.cluster.numberplan import Fit, Pattern


@pytest.mark.parametrize(
    ("pattern", "dialled", "fit"),
    [
        ("1001", "1001", Fit.FULL),
        ("1001", "100", Fit.PART),
        ("1001", "", Fit.PART),
        ("1001", "1002", Fit.NOT),
        ("1001", "10011", Fit.NOT),
        ("500[1-9]", "5009", Fit.FULL),
        ("500[1-9]", "5000", Fit.NOT),
        ("[^0-8]XX", "912", Fit.FULL),
        ("[^0-8]XX", "812", Fit.NOT),
        ("[135]2", "32", Fit.FULL),
        ("9.!", "9", Fit.PART),
        ("9.!", "90", Fit.FULL),
        ("9.!", "9012345", Fit.FULL),
        ("9.!#", "9012345#", Fit.FULL),
        ("9.!#", "9012345", Fit.PART),
        ("\\+49!", "+4930", Fit.FULL),
        ("4XXX", "4711", Fit.FULL),
        ("*2", "*2", Fit.FULL),
    ],
)
def test_a_pattern_fits_what_it_says(pattern: str, dialled: str, fit: Fit) -> None:
    assert Pattern.parse(pattern).fit(dialled) is fit


@pytest.mark.parametrize(
    ("pattern", "dialled", "more"),
    [("1001", "10", True), ("1001", "1001", False), ("9.!", "90", True), ("4XXX", "5", False)],
)
def test_a_pattern_knows_whether_more_digits_may_come(pattern: str, dialled: str, more: bool) -> None:
    assert Pattern.parse(pattern).may_grow(dialled) is more


def test_a_range_lists_its_numbers() -> None:
    assert Pattern.parse("500[1-3]").numbers() == ["5001", "5002", "5003"]


def test_fewer_numbers_are_a_closer_match() -> None:
    assert Pattern.parse("47[1-3]X").size < Pattern.parse("4XXX").size


def test_the_dot_is_for_show() -> None:
    assert Pattern.parse("90.12").before_dot == 2
    assert Pattern.parse("90.12").fit("9012") is Fit.FULL


@given(st.text("0123456789", min_size=1, max_size=12), st.text("0123456789", max_size=3))
def test_a_number_is_a_pattern_that_fits_itself_and_nothing_longer(number: str, more: str) -> None:
    pattern = Pattern.parse(number)
    assert pattern.plain
    assert pattern.fit(number + more) is (Fit.NOT if more else Fit.FULL)
    assert all(pattern.fit(number[:end]) is Fit.PART for end in range(len(number)))
