"""Names: read, compared, written."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ctisim.directory.embedded.dn import InvalidDn, escape_value, first_part, is_under, parent, parse_dn

WALTER = "CN=Walter White,OU=Breaking Bad,DC=joshlab,DC=net"


@pytest.mark.parametrize(
    "same",
    [
        "cn=walter white,ou=breaking bad,dc=joshlab,dc=net",
        "CN=Walter  White, OU= Breaking Bad ,DC=joshlab , DC=net",
        "CN=W\\61lter White,OU=Breaking\\20Bad,DC=joshlab,DC=net",
    ],
)
def test_names_are_the_same_whatever_their_case_and_blanks(same: str) -> None:
    assert parse_dn(same) == parse_dn(WALTER)


def test_a_part_of_several_types_has_no_order() -> None:
    assert parse_dn("CN=Walter+UID=1,DC=net") == parse_dn("uid=1+cn=walter,DC=net")


def test_the_empty_name_is_the_roots() -> None:
    assert parse_dn("") == ()


@pytest.mark.parametrize("text", ["nowhere", "=x", "CN=a,,DC=net", "CN=a,DC=net,", "C N=a", "1.=x", ",", "="])
def test_what_is_no_name_is_refused(text: str) -> None:
    with pytest.raises(InvalidDn):
        parse_dn(text)


def test_below_is_known_from_beside() -> None:
    base = parse_dn("OU=Breaking Bad,DC=joshlab,DC=net")
    assert is_under(parse_dn(WALTER), base)
    assert is_under(base, base)
    assert not is_under(parse_dn("OU=Not Breaking Bad,DC=joshlab,DC=net"), base)
    assert not is_under(parse_dn("DC=joshlab,DC=net"), base)


def test_a_parent_is_what_remains() -> None:
    assert parent(WALTER) == "OU=Breaking Bad,DC=joshlab,DC=net"
    assert parent("CN=Odd\\, Name,DC=net") == "DC=net"
    assert parent("DC=net") == ""


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_an_escaped_value_is_read_back(value: str) -> None:
    kind, read = first_part(f"CN={escape_value(value)},DC=net")
    assert (kind, read.strip()) == ("CN", value.strip())
    assert len(parse_dn(f"CN={escape_value(value)},DC=net")) == 2


@given(st.text())
def test_any_text_is_a_name_or_refused(text: str) -> None:
    with contextlib.suppress(InvalidDn):
        parse_dn(text)
