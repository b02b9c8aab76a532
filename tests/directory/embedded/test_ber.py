"""LDAP's bytes: whole messages out of a stream, requests out of messages, and nothing out of rubbish."""

from __future__ import annotations

import contextlib
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ctisim.directory.embedded.ber import MOST_BYTES, BadMessage, decode, take_message
from ctisim.directory.embedded.requests import Bind, Extended, Scope, Search, Unbind, Write
from tests.support import raw_ldap
from tests.support.directories import BASE, FILTER

REQUESTS = [
    raw_ldap.bind("wwhite@joshlab.net", b"secret"),
    raw_ldap.search(BASE, FILTER % "wwhite"),
    raw_ldap.search("", "(|(cn=a*b*c)(!(cn>=x))(cn<=y)(cn~=z)(cn:dn:2.5.13.2:=v)(cn=*))", scope="BASE"),
    raw_ldap.extended("1.3.6.1.4.1.1466.20037"),
]
UNBIND = bytes.fromhex("30050201034200")
DELETE = bytes.fromhex("30080201054a03") + b"c=x"


@pytest.mark.parametrize(
    "filter",
    [
        FILTER % "wwhite",
        "(cn=*)",
        "(cn=a*)",
        "(cn=*a*b*)",
        "(cn=\\28\\2a\\29)",
        "(!(&(a=1)(|(b=2)(c=3))))",
        "(a>=1)",
        "(a<=1)",
        "(a~=1)",
        "(a:=1)",
        "(a:dn:1.2.3:=1)",
    ],
)
def test_a_filter_comes_through(filter: str) -> None:
    request = decode(raw_ldap.search(BASE, filter)).request
    assert isinstance(request, Search)
    assert str(request.filter) == filter


def test_a_search_comes_through() -> None:
    request = decode(raw_ldap.search(BASE, "(cn=*)", scope="LEVEL", size=2, attributes=("cn", "sn"))).request
    assert isinstance(request, Search)
    assert (request.base, request.scope, request.size_limit) == (BASE, Scope.ONE, 2)
    assert (request.types_only, request.attributes) == (False, ("cn", "sn"))


def test_a_bind_comes_through_and_hides_its_password() -> None:
    request = decode(raw_ldap.bind("wwhite", b"secret\xff")).request
    assert request == Bind(3, "wwhite", b"secret\xff")
    assert "secret" not in repr(request)


def test_the_other_requests_come_through() -> None:
    assert decode(UNBIND).request == Unbind()
    assert decode(DELETE).request == Write("delResponse")
    assert decode(raw_ldap.extended("1.2.3")).request == Extended("1.2.3")


@pytest.mark.parametrize("request_bytes", REQUESTS)
def test_a_message_is_taken_from_the_stream_wherever_it_is_cut(request_bytes: bytes) -> None:
    for cut in range(len(request_bytes)):
        received = bytearray(request_bytes[:cut])
        assert take_message(received) is None
        received += request_bytes[cut:] + b"\x30"
        assert take_message(received) == request_bytes
        assert received == b"\x30"


@pytest.mark.parametrize(
    "received",
    [b"G", b"GET / HTTP/1.0", b"\x16\x03\x01", b"\x30\x80", b"\x30\x85\0\0\0\0\1", b"\x30\x84\x7f\xff\xff\xff"],
)
def test_what_no_message_begins_with_is_refused_at_once(received: bytes) -> None:
    with pytest.raises(BadMessage):
        take_message(bytearray(received))


@pytest.mark.parametrize(
    "filter",
    ["(!" * 60 + "(cn=*)" + ")" * 60, "(|" + "(cn=x)" * 250 + ")"],
    ids=["deep", "wide"],
)
def test_a_filter_has_its_limits(filter: str) -> None:
    request = raw_ldap.search(BASE, filter)
    assert len(request) < MOST_BYTES
    with pytest.raises(BadMessage):
        decode(request)


@given(st.binary(max_size=200))
@example(b"")
@example(b"\x30\x00")
@settings(max_examples=100, deadline=None)
def test_random_bytes_are_a_request_or_bad(data: bytes) -> None:
    decode_or_refuse(data)
    stream = bytearray(data)
    try:
        while take_message(stream) is not None:
            pass
    except BadMessage:
        pass


@given(st.sampled_from(REQUESTS), st.data())
@settings(max_examples=100, deadline=None)
def test_damaged_requests_are_a_request_or_bad(request_bytes: bytes, data: st.DataObject) -> None:
    damaged = bytearray(request_bytes)
    for _ in range(data.draw(st.integers(1, 4))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    decode_or_refuse(bytes(damaged))


@given(st.sampled_from(REQUESTS), st.lists(st.integers(0, 400), min_size=2, max_size=6))
@settings(max_examples=50, deadline=None)
def test_requests_cut_and_glued_are_a_request_or_bad(request_bytes: bytes, cuts: list[int]) -> None:
    decode_or_refuse(b"".join(request_bytes[start:end] for start, end in pairwise(cuts)))


def decode_or_refuse(data: bytes) -> None:
    with contextlib.suppress(BadMessage):
        decode(data)
