"""What was seen, and what was expected."""

from __future__ import annotations

import pytest

from ctisim.scenario import ANYTHING, END, WireLine
from ctisim.verify.guest import Heard
from ctisim.verify.matching import find, text_of, told, wire_matches

A, B, C = (WireLine(name) for name in "ABC")
ANY = WireLine(ANYTHING)


def heard(names: str) -> list[Heard]:
    return [Heard(END if name == "." else name, {"reason": 4}) for name in names]


@pytest.mark.parametrize(
    ("expected", "names", "fits"),
    [
        ([A, B], "AB", True),
        ([A, B], "XAB", True),
        ([A, B], "ABX", False),
        ([A, B], "AXB", False),
        ([A, B], "B", False),
        ([A, ANY, B], "AXYB", True),
        ([A, ANY, B], "AB", True),
        ([A, ANY], "AXY", True),
        ([A, ANY], "XY", False),
        ([A], "A.", True),
        ([A, WireLine(END)], "A.", True),
        ([A, WireLine(END)], "A", False),
    ],
)
def test_the_last_messages_are_those_expected(expected: list[WireLine], names: str, fits: bool) -> None:
    assert wire_matches(expected, heard(names)) is fits


def test_fields_that_are_named_must_be_so() -> None:
    assert wire_matches([WireLine("A", {"reason": 4})], heard("A"))
    assert not wire_matches([WireLine("A", {"reason": 5})], heard("A"))
    assert not wire_matches([WireLine("A", {"text": ""})], heard("A"))


def test_codes_are_told_by_name() -> None:
    like = [WireLine("A", {"reason": 0, "days": 0})]
    assert told(Heard("A", {"reason": 0x8CCC0060, "days": 0xFFFFFFFF}), like=like) == (
        "A (reason DIRECTORY_LOGIN_FAILED, days -1)"
    )


RECORD = (
    "00000007.032 |08:59:16.944 |SdlSig   |CtiLoginCheckTimeout                   |authenticating     |x |y |z |[R:H]"
)


@pytest.mark.parametrize(
    "pattern",
    ["CtiLoginCheckTimeout", "SdlSig |CtiLoginCheckTimeout |authenticating", "Cti ... |authenticating ... |[R:H]"],
)
def test_a_record_is_found_without_regard_to_its_padding(pattern: str) -> None:
    assert find(pattern, ["nothing", RECORD]) == 1


def test_a_record_is_looked_for_from_where_one_is() -> None:
    assert find("SdlSig", [RECORD, RECORD], 1) == 1
    assert find("SdlSig", [RECORD], 1) is None


def test_a_record_says_its_text() -> None:
    assert text_of("00000007.053 |08:59:16.944 |AppInfo  |hackCount is: 3") == "hackCount is: 3"
