"""RTP packets, as RFC 3550 draws them."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctisim.media.rtp import Packet, build, parse

packets = st.builds(
    Packet,
    payload_type=st.integers(0, 127),
    sequence=st.integers(0, 0xFFFF),
    timestamp=st.integers(0, 0xFFFFFFFF),
    ssrc=st.integers(0, 0xFFFFFFFF),
    payload=st.binary(max_size=400),
    marker=st.booleans(),
)


def header(first: int = 0x80, rest: bytes = b"") -> bytes:
    return struct.pack("!BBHII", first, 0, 1, 2, 3) + rest


@settings(max_examples=100)
@given(packets)
def test_a_packet_survives_the_wire(packet: Packet):
    assert parse(build(packet)) == packet


@settings(max_examples=100)
@given(st.binary(max_size=1600) | st.binary(min_size=12, max_size=60).map(lambda data: b"\xbf" + data))
def test_whatever_comes_is_a_packet_or_none(data: bytes):
    packet = parse(data)
    assert packet is None or len(packet.payload) <= len(data) - 12


def test_a_packet_is_the_bytes_of_the_rfc():
    packet = Packet(0, 0x0102, 0x03040506, 0x0708090A, b"\xff\xfe", marker=True)
    assert build(packet).hex(" ") == "80 80 01 02 03 04 05 06 07 08 09 0a ff fe"


def test_contributing_sources_are_stepped_over():
    packet = parse(header(0x82, bytes(8) + b"voice"))
    assert packet is not None
    assert packet.payload == b"voice"


def test_an_extension_is_stepped_over():
    packet = parse(header(0x90, b"\xbe\xde\x00\x01abcdvoice"))
    assert packet is not None
    assert packet.payload == b"voice"


def test_padding_is_taken_off():
    packet = parse(header(0xA0, b"voice\x00\x00\x03"))
    assert packet is not None
    assert packet.payload == b"voice"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(header()[:11], id="less than a header"),
        pytest.param(header(0x40, b"voice"), id="version 1"),
        pytest.param(b"OPTIONS sip:1001@127.0.0.1 SIP/2.0", id="SIP"),
        pytest.param(header(0x8F, bytes(8)), id="fifteen sources that are not there"),
        pytest.param(header(0x90, b"\x00\x00"), id="half an extension"),
        pytest.param(header(0x90, b"\x00\x00\xff\xff"), id="an extension beyond the end"),
        pytest.param(header(0xA0, b"\x00"), id="no padding where some is claimed"),
        pytest.param(header(0xA0, b"\xff"), id="more padding than packet"),
        pytest.param(header(0x80, bytes(1489)), id="larger than a datagram"),
    ],
)
def test_what_is_no_rtp_is_none(data: bytes):
    assert parse(data) is None
