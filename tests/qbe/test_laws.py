"""Laws that hold for every message of the catalogue."""

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ctisim.errors import ProtocolError
from ctisim.qbe import Deframer, Message, decode, encode, from_json, schema, to_json
from ctisim.qbe.codec import decode_carefully
from tests.qbe.material import CLASSES, made_messages, records, vectors

quick = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
thorough = settings(max_examples=100, deadline=None)

FRAMES = [vector.frame for vector in vectors()]


def outcome(read, frame: bytes) -> object:
    """What a reading comes to: the message, or the kind of refusal and the field it names."""
    try:
        return read(frame)
    except ProtocolError as refusal:
        return type(refusal), refusal.field, refusal.offset


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.WIRE_NAME)
@quick
@given(data=st.data())
def test_every_message_survives_the_wire(cls: type[Message], data: st.DataObject):
    message = data.draw(records(cls))
    frame = encode(message)
    assert decode(frame) == message
    assert encode(decode(frame)) == frame
    assert schema.build(message) == frame
    assert schema.parse(frame) == message


@pytest.mark.parametrize("seed", [2748, 2749])
def test_873_made_up_messages_are_read_and_written_alike(seed: int):
    made = list(made_messages(seed))
    assert len(made) == 873
    for message in made:
        frame = encode(message)
        assert frame == schema.build(message)
        assert decode(frame) == message == schema.parse(frame) == decode_carefully(frame)
        assert encode(decode(frame)) == frame
        assert from_json(to_json(message)) == message


def test_frames_survive_any_cut():
    for frame in FRAMES[::40]:
        for cut in range(len(frame) + 1):
            deframer = Deframer()
            assert deframer.feed(frame[:cut]) + deframer.feed(frame[cut:]) == [frame]


def test_frames_arrive_byte_by_byte():
    stream = b"".join(FRAMES[:60])
    deframer = Deframer()
    assert [frame for byte in stream for frame in deframer.feed(bytes([byte]))] == FRAMES[:60]
    assert deframer.pending == 0


def test_glued_frames_come_apart():
    assert Deframer().feed(b"".join(FRAMES)) == FRAMES


@thorough
@given(cuts=st.lists(st.integers(0, 5000), max_size=20), chosen=st.lists(st.sampled_from(FRAMES), max_size=8))
def test_frames_cut_and_glued_anyhow_come_out_whole(cuts: list[int], chosen: list[bytes]):
    stream = b"".join(chosen)
    places = sorted({0, len(stream), *(cut for cut in cuts if cut < len(stream))})
    deframer = Deframer()
    pieces = [stream[start:end] for start, end in itertools.pairwise(places)]
    assert [frame for piece in pieces for frame in deframer.feed(piece)] == chosen


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A golden frame with some bytes changed, words replaced, or its end cut off."""
    frame = bytearray(draw(st.sampled_from(FRAMES)))
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(frame) - 1))
        if draw(st.booleans()):
            frame[place] = draw(st.integers(0, 255))
        else:
            word = draw(st.sampled_from([0, 1, 4, 7, 0x20, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, len(frame)]))
            place -= place % 4
            frame[place : place + 4] = word.to_bytes(4, "little")
    return bytes(frame[: draw(st.integers(0, len(frame)))] if draw(st.integers(0, 9)) == 0 else frame)


@settings(max_examples=400, deadline=None)
@given(frame=mutated())
def test_a_spoilt_frame_is_read_or_refused_by_all_readings_alike(frame: bytes):
    decoded = outcome(decode, frame)
    assert decoded == outcome(schema.parse, frame) == outcome(decode_carefully, frame)


@thorough
@given(frame=mutated())
def test_what_is_read_of_a_spoilt_frame_is_no_bigger_than_the_frame(frame: bytes):
    try:
        message = decode(frame)
    except ProtocolError:
        return
    assert len(encode(message)) <= 5 * len(frame) + 4096


@thorough
@given(noise=st.binary(max_size=200))
def test_noise_is_refused_with_a_protocol_error(noise: bytes):
    with pytest.raises(ProtocolError):
        decode(noise)
