"""A frame explained: every byte accounted for, and where it breaks."""

from ctisim.qbe import encode
from ctisim.qbe.errors import OutsideReference, UnrecognizablePdu
from ctisim.qbe.explain import explain
from ctisim.qbe.messages import CallJoinRequest, DeviceGetLineInfoRequest, LineForwardEvent
from ctisim.qbe.structures import ClientCallHandle, CtiCallForwardInformation
from tests.qbe.frames import frame, words
from tests.qbe.material import vectors

SEED_PHONE = encode(DeviceGetLineInfoRequest(sequence_number=4, device_name="SEP001794625DE5"))


def test_every_byte_of_a_golden_frame_is_explained():
    for vector in vectors():
        explanation = explain(vector.frame)
        assert explanation.ok
        assert explanation.name == vector.message
        covered = {place for row in explanation.rows for place in range(row.offset, row.offset + row.size)}
        assert covered == set(range(len(vector.frame)))


def test_a_row_tells_place_name_type_bytes_and_value():
    explanation = explain(SEED_PHONE)
    words_of_name, name = explanation.rows[-2:]
    assert (words_of_name.offset, words_of_name.size, words_of_name.path) == (36, 8, "deviceName")
    assert words_of_name.shown == "→ 44, 16 bytes"
    assert (name.offset, name.size, name.type_name, name.value) == (44, 16, "String", "SEP001794625DE5")
    assert name.raw == b"SEP001794625DE5\0"


def test_elements_are_told_apart_by_their_number():
    legs = encode(CallJoinRequest(other_calls=(ClientCallHandle(call_leg_id=1), ClientCallHandle(call_leg_id=2))))
    assert [(row.path, row.value) for row in explain(legs).rows if row.path.endswith("callLegID")][1:] == [
        ("otherCalls[0].callLegID", 1),
        ("otherCalls[1].callLegID", 2),
    ]


def test_a_broken_frame_is_explained_up_to_where_it_breaks():
    forwarded = encode(LineForwardEvent(forward_array=(CtiCallForwardInformation(call_fwd_destination="1003"),)))
    place = forwarded.index(words(68, 5))
    explanation = explain(forwarded[:place] + words(7, 5) + forwarded[place + 8 :])
    assert not explanation.ok
    assert isinstance(explanation.error, OutsideReference)
    assert explanation.error.field == "forwardArray[0].CallFwdDestination"
    assert explanation.rows[-1].path == "forwardArray[0].CallFwdDestination"
    assert explanation.text.splitlines()[-1].startswith("breaks: forwardArray[0].CallFwdDestination: 5 bytes at 7")


def test_a_frame_that_is_none_is_explained_as_far_as_it_goes():
    explanation = explain(b"GET / HTTP/1.1\r\n\r\nand thirty-two bytes")
    assert isinstance(explanation.error, UnrecognizablePdu)
    assert [row.path for row in explanation.rows][:3] == ["length", "reserved", "magic"]
    assert explanation.name == ""
    assert explain(b"").rows == ()


def test_an_unknown_message_is_shown_whole():
    explanation = explain(frame(9999, words(1), b"abc"))
    assert explanation.ok
    assert explanation.rows[-1].raw == words(1) + b"abc"
    assert "not a message we know" in explanation.text


def test_additions_of_a_newer_peer_are_shown_as_unknown():
    explanation = explain(frame(9, words(7, 8)))
    assert (explanation.rows[-1].offset, explanation.rows[-1].value) == (36, "fields we do not know")


def test_the_table_shows_every_row():
    explanation = explain(SEED_PHONE)
    lines = explanation.text.splitlines()
    assert lines[0] == "DeviceGetLineInfoRequest"
    assert len(lines) == 1 + len(explanation.rows)
    assert lines[-1].endswith("deviceName = 'SEP001794625DE5'")
