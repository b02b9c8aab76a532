"""How people write an address."""

from __future__ import annotations

import pytest

from ctisim.client import Address, parse_address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("cucm", Address("cucm", 2748)),
        ("cucm:12748", Address("cucm", 12748)),
        ("[::1]", Address("::1", 2748)),
        ("[2001:db8::1]:2749", Address("2001:db8::1", 2749)),
        ("2001:db8::1", Address("2001:db8::1", 2748)),
        (" 10.0.0.1 ", Address("10.0.0.1", 2748)),
    ],
)
def test_an_address_is_read_as_people_write_it(text: str, address: Address) -> None:
    assert parse_address(text) == address


@pytest.mark.parametrize(
    "text", ["", ":2748", "cucm:", "cucm:0", "cucm:65536", "cucm:cti", "[::1", "[::1]2748", "[]:1"]
)
def test_what_is_no_address_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"is missing|is a number|is written"):
        parse_address(text)


def test_an_ipv6_address_prints_in_brackets() -> None:
    assert str(Address("::1", 2748)) == "[::1]:2748"
