"""Peers that know fewer fields than we, or more, or other messages."""

import pytest

from ctisim.qbe import NULL, Sender, Unknown, decode, encode, from_json, header, schema, to_json
from ctisim.qbe.messages import (
    CallDirectTransferRequest,
    CallHoldRequest,
    DeviceDisplayStringRequest,
    DeviceOpenResponse,
    DisplayChangedEvent,
    GetLineInfoFetchResponse,
    LineOpenRequest,
    ProviderChangeEventFilterRequest,
)
from ctisim.qbe.structures import ClientCallHandle, DeviceInfo, LineInfo, ProviderEventFilter
from tests.qbe.frames import frame, words


def both(data: bytes) -> object:
    """What both readings make of a frame, which must be the same."""
    message = decode(data)
    assert schema.parse(data) == message
    return message


def test_fields_an_older_peer_does_not_send_take_their_defaults():
    assert both(frame(74, words(9, 1, 2, 3, 4))) == CallHoldRequest(
        sequence_number=9, line_call_manager_id=1, line_id=2, call_leg_call_manager_id=3, call_leg_id=4, content_id=""
    )


def test_a_fixed_part_may_be_missing_altogether():
    assert both(frame(74, b"")) == CallHoldRequest()


def test_a_structure_a_peer_does_not_send_is_empty_and_not_shared():
    first, second = both(frame(5, words(1))), both(frame(5, words(1)))
    assert isinstance(first, ProviderChangeEventFilterRequest)
    assert isinstance(second, ProviderChangeEventFilterRequest)
    assert first.filter == ProviderEventFilter()
    assert first.filter is not second.filter


def test_fields_a_newer_peer_adds_are_skipped_with_what_they_lead_to():
    data = frame(74, words(9, 1, 2, 3, 4, 72, 3, 75, 4, 0xFFFF_FFFF), b"hi\0more")
    assert both(data) == CallHoldRequest(
        sequence_number=9, line_call_manager_id=1, line_id=2, call_leg_call_manager_id=3, call_leg_id=4, content_id="hi"
    )


def test_an_older_filter_is_read():
    data = frame(5, words(1, 48, 8, 8), words(-1, 0))
    assert both(data) == ProviderChangeEventFilterRequest(
        sequence_number=1, filter=ProviderEventFilter(device_registered=True)
    )


def test_a_newer_filter_is_read():
    data = frame(5, words(1, 48, 32, 32), words(-1, 0, 1, 0, 0, 2, 7, 7))
    assert both(data) == ProviderChangeEventFilterRequest(
        sequence_number=1,
        filter=ProviderEventFilter(
            device_registered=True, directory_change_notify=True, device_multi_media_capability_changed_notify=True
        ),
    )


@pytest.mark.parametrize("elements", [1, 3])
def test_lines_of_an_older_server_are_read(elements: int):
    """Elements that end after lineInstance: seven words, and their texts after all of them."""
    start = 32 + 28
    place = start + elements * 28
    line = words(place, 5, place + 5, 2, 77, 4, 1)
    fixed = words(1, 0, start, elements * 28 + 7, elements, 28, 0)
    spoken = frame(99, fixed, line + (elements - 1) * words(0, 0, 0, 0, 77, 4, 1) + b"1001\0A\0")
    known = LineInfo(name="1001", display_name="A", permanent_line_id=77, max_number_of_calls=4, line_instance=1)
    message = both(spoken)
    assert isinstance(message, GetLineInfoFetchResponse)
    assert message.info[0] == known
    assert len(message.info) == elements


def test_values_in_another_order_and_with_gaps_are_read():
    data = frame(37, words(1, 90, 5, 80, 3, 0, 0, 0, 0, 100, 2), b"....22\0.......SEP1\0.....P\0....")
    assert both(data) == LineOpenRequest(sequence_number=1, device_name="SEP1", line_name="22", partition="P")


def test_the_trailing_device_info_is_there_or_not():
    bare = DeviceOpenResponse(sequence_number=4, call_manager_id=1, device_id=38)
    assert len(encode(bare)) == 48
    assert both(encode(bare)) == bare
    whole = DeviceOpenResponse(device_info=DeviceInfo(name="SEP001794625DE5", dev_type_name="Cisco 7960"))
    assert both(encode(whole)) == whole
    assert "device_info" not in to_json(bare)["values"]
    assert to_json(whole)["values"]["deviceInfo"]["name"] == "SEP001794625DE5"
    assert from_json(to_json(whole)) == whole


def test_with_its_device_info_the_response_is_as_long_as_in_the_seed():
    info = DeviceInfo(name="SEP001794625DE5", type=7, device_id=38, locale=1, protocol=1, dev_type_name="Cisco 7960")
    sent = encode(DeviceOpenResponse(sequence_number=4, call_manager_id=1, device_id=38, device_info=info))
    assert (header(sent).length, len(sent)) == (0x98, 0xA0)


def test_a_null_text_is_not_an_empty_one():
    null, empty = CallHoldRequest(content_id=NULL), CallHoldRequest(content_id="")
    assert null == empty
    assert len(encode(null)) == len(encode(empty)) - 1
    found = both(encode(null))
    assert isinstance(found, CallHoldRequest)
    assert found.content_id is NULL
    assert to_json(found)["values"]["contentID"] is None
    assert encode(from_json(to_json(found))) == encode(null)


def test_a_text_without_its_nul_keeps_its_last_letter():
    assert both(frame(24, words(1, 44, 4), b"SEP1")) == decode(frame(24, words(1, 44, 5), b"SEP1\0"))


def test_servers_end_their_unicode_and_clients_do_not():
    event = encode(DisplayChangedEvent(unicode_display="a"))
    request = encode(DeviceDisplayStringRequest(unicode_display="a"))
    assert event.endswith(b"a\0\0\0")
    assert request.endswith(b"a\0")
    assert not request.endswith(b"a\0\0\0")


def test_the_other_speakers_unicode_is_read_and_written_when_asked_for():
    message = DeviceDisplayStringRequest(unicode_display="a")
    spoken = encode(message, sender=Sender.SERVER)
    assert spoken.endswith(b"a\0\0\0")
    assert decode(spoken, sender=Sender.SERVER) == message
    assert schema.build(message, sender=Sender.SERVER) == spoken


def test_unicode_counts_its_utf_16_units():
    frame_of_one = encode(DeviceDisplayStringRequest(unicode_display="😀"))
    assert words(73, 4, 2, 2) in frame_of_one


def test_a_call_handle_alone_stands_inline():
    message = CallDirectTransferRequest(other_call_handle=ClientCallHandle(call_manager_id=1, call_leg_id=2))
    assert encode(message).endswith(words(1, 2))
    assert both(encode(message)) == message


def test_an_unknown_message_survives_unchanged():
    data = frame(9999, words(12, 40, 3), b"hi\0", version=0x00080000)
    message = both(data)
    assert message == Unknown(message_id=9999, body=data[32:], fixed_size=12)
    assert isinstance(message, Unknown)
    assert message.sequence_number == 12
    assert encode(message, version=0x00080000) == data
    assert from_json(to_json(message)) == message


def test_an_unknown_message_without_a_body_has_sequence_number_zero():
    message = decode(frame(9999, b""))
    assert isinstance(message, Unknown)
    assert message.sequence_number == 0
