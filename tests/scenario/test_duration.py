"""Durations, as people write them."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from ctisim.scenario.duration import Duration, shown

ADAPTER: TypeAdapter[float] = TypeAdapter(Duration)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("20s", 20), ("1.5 s", 1.5), ("200 ms", 0.2), ("5 min", 300), ("1 h", 3600), ("30 days", 2_592_000), (7, 7)],
)
def test_a_duration_is_so_many_seconds(text: object, seconds: float) -> None:
    assert ADAPTER.validate_python(text) == pytest.approx(seconds)


@pytest.mark.parametrize("text", ["soon", "5", "-3s", "5 parsecs", True, None, -1])
def test_anything_else_is_no_duration(text: object) -> None:
    with pytest.raises(ValidationError):
        ADAPTER.validate_python(text)


@pytest.mark.parametrize(("seconds", "text"), [(0.5, "0.5 s"), (90, "90 s"), (1800, "30 min"), (86400, "1 day")])
def test_a_duration_is_shown_in_its_largest_whole_unit(seconds: float, text: str) -> None:
    assert shown(seconds) == text
