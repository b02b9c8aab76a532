"""The stream: what is refused, and how early."""

import pytest

from ctisim.qbe import CtiError, Deframer, FramingError, Limits, encode, header
from ctisim.qbe.errors import IllegalHeader, InvalidLength, MessageTooBig, UnrecognizablePdu
from ctisim.qbe.messages import Heartbeat, LineCloseRequest

BEAT = encode(Heartbeat())


def word(number: int) -> bytes:
    return number.to_bytes(4, "little")


def test_a_heartbeat_is_the_bare_header():
    assert BEAT.hex() == "1800000000000000ddddffff0000110078000000200000000000000000000000"


def test_a_length_beyond_the_limit_is_refused_from_its_first_eight_bytes():
    with pytest.raises(MessageTooBig) as refusal:
        Deframer(Limits(frame_size=1000)).feed(word(993) + word(0))
    assert refusal.value.code == CtiError.CTIERR_MESSAGE_TOO_BIG
    assert refusal.value.alarm == "kCtiQbeMessageTooLong"


def test_a_frame_as_long_as_the_limit_is_taken():
    assert Deframer(Limits(frame_size=32)).feed(BEAT) == [BEAT]


def test_a_length_without_room_for_the_header_is_refused():
    with pytest.raises(InvalidLength) as refusal:
        Deframer().feed(word(23) + word(0))
    assert refusal.value.code == CtiError.CTIERR_INVALID_MESSAGE_LENGTH


def test_a_reserved_word_that_is_not_zero_is_refused():
    with pytest.raises(IllegalHeader) as refusal:
        Deframer().feed(word(24) + word(1))
    assert refusal.value.code == CtiError.CTIERR_INVALID_MESSAGE_HEADER_INFO
    assert refusal.value.alarm == "kCtiIllegalQbeHeader"


@pytest.mark.parametrize("place", [8, 9, 10, 11])
def test_another_magic_is_refused_as_soon_as_it_is_there(place: int):
    deframer = Deframer()
    spoilt = bytearray(BEAT)
    spoilt[place] ^= 1
    assert deframer.feed(bytes(spoilt[:11])) == []
    with pytest.raises(UnrecognizablePdu) as refusal:
        deframer.feed(bytes(spoilt[11:12]))
    assert refusal.value.code == CtiError.UNRECOGNIZABLE_PDU
    assert refusal.value.alarm == "InvalidQBEMessage"


@pytest.mark.parametrize(
    "stranger", [b"GET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"\0" * 64]
)
def test_strangers_are_refused_at_once(stranger: bytes):
    with pytest.raises(FramingError):
        Deframer().feed(stranger)


def test_frames_before_a_bad_one_are_handed_over_with_the_refusal():
    deframer = Deframer()
    with pytest.raises(FramingError) as refusal:
        deframer.feed(BEAT + BEAT + b"\xff" * 20)
    assert refusal.value.frames == (BEAT, BEAT)
    assert deframer.pending == 0


def test_only_the_unfinished_frame_is_kept():
    deframer = Deframer()
    assert deframer.feed(BEAT * 3 + BEAT[:20]) == [BEAT] * 3
    assert deframer.pending == 20
    assert deframer.feed(BEAT[20:]) == [BEAT]
    assert deframer.pending == 0


def test_nothing_comes_of_nothing():
    assert Deframer().feed(b"") == []


def test_the_header_keeps_the_version_the_peer_speaks():
    frame = encode(LineCloseRequest(sequence_number=7), version=0x00080000)
    assert header(frame).version == 0x00080000
    assert header(frame).message_id == 41


@pytest.mark.parametrize(
    ("place", "number", "kind"),
    [
        (0, 25, InvalidLength),
        (4, 1, IllegalHeader),
        (8, 0xFFFFDDDC, UnrecognizablePdu),
        (20, 36, IllegalHeader),
        (24, 4, InvalidLength),
        (28, 0xFFFFFFFF, InvalidLength),
    ],
)
def test_a_header_that_does_not_fit_its_frame_is_refused(place: int, number: int, kind: type[FramingError]):
    with pytest.raises(kind) as refusal:
        header(BEAT[:place] + word(number) + BEAT[place + 4 :])
    assert refusal.value.offset == place or kind is InvalidLength


@pytest.mark.parametrize("size", range(32))
def test_less_than_a_header_is_refused(size: int):
    with pytest.raises(InvalidLength):
        header(BEAT[:size])
