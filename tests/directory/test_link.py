"""What reaches ldap3 is what was meant."""

from __future__ import annotations

from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st
from ldap3.operation.search import MATCH_EQUAL, NOT, compile_filter, parse_filter

from ctisim.directory import escape_filter
from ctisim.directory.link import keep_blanks

LOGINS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@given(LOGINS)
@example(" wwhite ")
@example("wwhite\x1f")
@example(")(cn=*")
def test_an_escaped_text_is_always_itself_and_one_test(text: str) -> None:
    compiled = compile_filter(parse(f"(sAMAccountName={escape_filter(text)})").elements[0])
    assert compiled.getName() == "equalityMatch"
    assert bytes(compiled.getComponent()["assertionValue"]) == text.encode()


@given(LOGINS)
def test_an_escaped_text_leaves_the_filter_around_it_alone(text: str) -> None:
    (whole,) = parse(f"(& (objectClass=user) (!(objectClass=computer)) (cn={escape_filter(text)}) )").elements
    assert [element.tag for element in whole.elements] == [MATCH_EQUAL, NOT, MATCH_EQUAL]


def parse(filter: str) -> Any:
    return parse_filter(keep_blanks(filter), None, False, True, None, False)
