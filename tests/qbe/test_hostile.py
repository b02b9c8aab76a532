"""Frames that want to be followed where nobody should go: each way to be wrong has its own refusal."""

import pytest

from ctisim.qbe import CtiError, FormatError, Limits, decode, encode, schema
from ctisim.qbe.errors import (
    IllegalFilterSize,
    MessageTooBig,
    OutsideReference,
    OverlappingReferences,
    ShortFixedPart,
    SizesDisagree,
    TooDeep,
    TooManyElements,
)
from ctisim.qbe.messages import CallJoinRequest, DeviceGetLineInfoRequest, NewCallEvent
from ctisim.qbe.structures import ClientCallHandle
from tests.qbe.frames import frame, words

LINE_INFO, DISPLAY, DTMF, FETCHED, FORWARDED, JOIN = 24, 26, 68, 99, 125, 174
"""Ids of messages with a text, a Unicode text, numbers, and three with arrays of structures."""


def refused(spoilt: bytes, kind: type[FormatError], field: str, limits: Limits | None = None) -> FormatError:
    """Both readings refuse the frame in the same way."""
    chosen = limits or Limits()
    with pytest.raises(kind) as refusal:
        decode(spoilt, limits=chosen)
    with pytest.raises(kind) as again:
        schema.parse(spoilt, limits=chosen)
    assert refusal.value.field == again.value.field == field
    assert refusal.value.offset == again.value.offset
    return refusal.value


@pytest.mark.parametrize(
    ("offset", "size"),
    [(0, 5), (32, 5), (43, 5), (45, 5), (44, 6), (44, 0xFFFF_FFFF), (0xFFFF_FFFF, 5), (0xFFFF_FFFF, 1), (49, 1)],
)
def test_a_text_outside_the_variable_part_is_not_followed(offset: int, size: int):
    refusal = refused(frame(LINE_INFO, words(1, offset, size), b"SEP1\0"), OutsideReference, "deviceName")
    assert refusal.offset == 36
    assert refusal.code == CtiError.ILLEGAL_MESSAGE_FORMAT
    assert refusal.alarm == "kCtiInvalidQbeSizeAndOffsets"


def test_a_text_may_not_lead_back_into_the_header():
    refused(frame(LINE_INFO, words(1, 8, 4), b"SEP1\0"), OutsideReference, "deviceName")


def test_an_empty_reference_leads_nowhere_whatever_its_offset():
    message = decode(frame(LINE_INFO, words(1, 0xFFFF_FFFF, 0)))
    assert isinstance(message, DeviceGetLineInfoRequest)
    assert message.device_name == ""


def test_references_inside_a_structure_may_not_leave_it():
    event = encode(
        NewCallEvent(calling_party_name="outside", calling_party_dn_info=NewCallEvent().called_party_dn_info)
    )
    place = event.index(b"outside")
    structure_at = 32 + 4 * sum(field.size // 4 for field in NewCallEvent.fields()[:50])
    assert NewCallEvent.fields()[50].wire == "callingPartyDNInfo"
    info = int.from_bytes(event[structure_at : structure_at + 4], "little")
    spoilt = (
        event[: info + 24] + words(place, 1) + event[info + 32 :]
    )  # its partition now leads to another field's text
    refused(spoilt, OutsideReference, "callingPartyDNInfo.partition")


def test_units_that_do_not_make_the_bytes_are_refused():
    refused(frame(DISPLAY, words(1, 1, 2, 72, 1, 0, 73, 2, 5, 2), b"\0a\0"), SizesDisagree, "unicodeDisplay")


def test_units_that_are_not_two_bytes_are_refused():
    refused(frame(DISPLAY, words(1, 1, 2, 72, 1, 0, 73, 2, 1, 4), b"\0a\0"), SizesDisagree, "unicodeDisplay")


@pytest.mark.parametrize("count", [2, 0x4000_0000, 0x4000_0001, 0xFFFF_FFFF])
def test_more_elements_than_the_region_holds_are_refused(count: int):
    kind = SizesDisagree if count == 2 else TooManyElements
    refused(frame(JOIN, words(1, 1, 1, 1, 1, 68, 8, count, 8), words(1, 2)), kind, "otherCalls")


def test_elements_without_a_size_are_refused():
    refused(frame(JOIN, words(1, 1, 1, 1, 1, 68, 8, 3, 0), words(1, 2)), SizesDisagree, "otherCalls")


def test_a_region_without_elements_is_refused():
    refused(frame(JOIN, words(1, 1, 1, 1, 1, 68, 8, 0, 8), words(1, 2)), SizesDisagree, "otherCalls")


def test_an_array_longer_than_the_limit_is_refused():
    message = CallJoinRequest(other_calls=tuple(ClientCallHandle(call_leg_id=n) for n in range(5)))
    assert decode(encode(message), limits=Limits(array_count=5)) == message
    refusal = refused(encode(message), TooManyElements, "otherCalls", Limits(array_count=4))
    assert refusal.code == CtiError.CTIERR_MESSAGE_TOO_BIG


def test_numbers_of_another_size_are_refused():
    refused(frame(DTMF, words(1, 1, 1, 1, 1, 72, 16, 2, 8, 0), bytes(16)), SizesDisagree, "dtmfDigits")


def test_more_numbers_than_the_region_holds_are_refused():
    refused(frame(DTMF, words(1, 1, 1, 1, 1, 72, 16, 5, 4, 0), bytes(16)), SizesDisagree, "dtmfDigits")


def test_a_structure_with_more_fixed_part_than_bytes_is_refused():
    refused(frame(164, words(1, 1, 1, 1, 1, 0, 0, 76, 8, 12), bytes(8)), SizesDisagree, "rtpDest_v6")


def test_a_filter_of_an_impossible_size_has_a_code_of_its_own():
    refusal = refused(frame(5, words(1, 48, 8, 24), bytes(24)), IllegalFilterSize, "filter")
    assert refusal.code == CtiError.CTIERR_INVALID_FILTER_SIZE
    assert refusal.alarm == "kCtiIllegalFilterSize"
    refused(
        frame(5, words(1, 48, 22, 22), bytes(22)), IllegalFilterSize, "filter.deviceMultiMediaCapabilityChangedNotify"
    )


@pytest.mark.parametrize("missing", [1, 2, 3, 5, 7])
def test_a_fixed_part_that_ends_inside_a_field_is_refused(missing: int):
    refusal = refused(frame(LINE_INFO, words(1, 44, 0)[:-missing]), ShortFixedPart, "deviceName")
    assert refusal.offset == 36


def test_references_that_overlap_are_refused():
    text = b"x" * 40 + b"\0"
    start = 32 + 20
    overlapping = frame(259, words(1, start, len(text), start, len(text)), text)
    refused(overlapping, OverlappingReferences, "pickupGroupPartition")


def test_a_small_frame_cannot_pose_as_a_big_one():
    """A thousand elements, each of whose texts is the same two thousand bytes."""
    count, text = 1000, b"x" * 2000 + b"\0"
    start = 32 + 32
    place = start + count * 12
    elements = words(*(number for _ in range(count) for number in (1, place, len(text))))
    fixed = words(1, 0, 1, 1, start, len(elements) + len(text), count, 12)
    refused(frame(FORWARDED, fixed, elements + text), OverlappingReferences, "CtiFwdArray[1].CallFwdDestination")


def test_elements_of_one_word_cannot_pose_as_whole_ones():
    count = 4000
    fixed = words(1, 0, 32 + 28, count * 4, count, 4, 0)
    refused(frame(FETCHED, fixed, bytes(count * 4)), TooManyElements, "info")


def test_structures_deeper_than_the_limit_are_refused():
    event = encode(NewCallEvent())
    assert decode(event, limits=Limits(nesting=2)) == NewCallEvent()
    refused(event, TooDeep, "callingPartyDNInfo.sipUrl", Limits(nesting=1))
    refused(event, TooDeep, "callingPartyDNInfo", Limits(nesting=0))


def test_a_frame_over_the_limit_is_refused():
    with pytest.raises(MessageTooBig):
        decode(encode(NewCallEvent()), limits=Limits(frame_size=100))
