"""What may be put into a message, and what may not."""

import pytest

from ctisim.qbe import CtiError, Unencodable, decode, encode, schema
from ctisim.qbe.enums import CallState
from ctisim.qbe.messages import (
    CallGetInfoRequest,
    CallPlayDtmfRequest,
    CallStateChangedEvent_V2,
    DeviceDNDSetRequest,
    DeviceGetLineInfoRequest,
    FailureResponse,
    LineForwardEvent,
    ProviderOpenRequest,
    ReceptionKeyEvent,
)
from ctisim.qbe.structures import CtiCallForwardInformation, MediaEncryptionKeyInfo


def test_an_unsigned_code_is_the_same_as_its_signed_form():
    code = CtiError.DIRECTORY_LOGIN_FAILED
    unsigned, signed = FailureResponse(result=code), FailureResponse(result=code.signed)
    assert encode(unsigned) == encode(signed) == schema.build(unsigned)
    assert code.signed == -1932787616
    assert decode(encode(unsigned)) == signed


def test_unsigned_numbers_are_taken_everywhere():
    digits = CallPlayDtmfRequest(dtmf_digits=(0xFFFF_FFFF, 1))
    assert decode(encode(digits)) == CallPlayDtmfRequest(dtmf_digits=(-1, 1))
    forward = LineForwardEvent(forward_array=(CtiCallForwardInformation(cfwd_type=0x8000_0000),))
    assert decode(encode(forward)) == LineForwardEvent(
        forward_array=(CtiCallForwardInformation(cfwd_type=-0x8000_0000),)
    )


@pytest.mark.parametrize("number", [0x1_0000_0000, -0x8000_0001, 10**30])
def test_numbers_beyond_32_bits_are_refused(number: int):
    with pytest.raises(Unencodable):
        encode(CallGetInfoRequest(line_id=number))


@pytest.mark.parametrize("value", [None, "7", b"7", 1.5, ()])
def test_what_is_no_number_is_refused(value: object):
    with pytest.raises(Unencodable):
        encode(CallGetInfoRequest(line_id=value))


@pytest.mark.parametrize("value", [None, 7, b"7", (), ["a"]])
def test_what_is_no_text_is_refused(value: object):
    with pytest.raises(Unencodable):
        encode(FailureResponse(description=value))


@pytest.mark.parametrize("value", [None, 7, "text"])
def test_what_is_no_byte_string_is_refused(value: object):
    with pytest.raises(Unencodable):
        encode(ProviderOpenRequest(password=value))


def test_what_is_no_structure_is_refused():
    with pytest.raises(Unencodable):
        encode(ReceptionKeyEvent(key_info=None))


def test_a_server_sends_question_marks_for_letters_outside_latin_1():
    sent = FailureResponse(description="Zürich 漢字")
    assert decode(encode(sent)) == FailureResponse(description="Zürich ??")
    assert schema.build(sent) == encode(sent)


@pytest.mark.parametrize(
    ("text", "written"), [("漢字", b"\x22\x57"), ("😀 ok", b"\x3d\0 ok"), ("Ünï 漢", b"\xdcn\xef \x22")]
)
def test_a_client_sends_the_low_bytes_of_letters_outside_latin_1(text: str, written: bytes):
    """As the JTAPI 15 encoder does when asked."""
    sent = DeviceGetLineInfoRequest(device_name=text)
    assert encode(sent)[44:] == written + b"\0"
    assert schema.build(sent) == encode(sent)


def test_any_truth_is_written_as_all_ones():
    assert encode(DeviceDNDSetRequest(dnd_status=True)).endswith(b"\xff\xff\xff\xff")
    assert encode(DeviceDNDSetRequest(dnd_status=5)) == encode(DeviceDNDSetRequest(dnd_status=True))


def test_any_non_zero_word_is_true():
    frame = encode(DeviceDNDSetRequest())
    for word in (b"\1\0\0\0", b"\0\1\0\0", b"\0\0\0\x80"):
        assert decode(frame[:-4] + word) == DeviceDNDSetRequest(dnd_status=True)


def test_a_member_of_a_closed_set_is_a_number_and_others_survive():
    event = CallStateChangedEvent_V2(state=CallState.OFFERING)
    assert decode(encode(event)) == CallStateChangedEvent_V2(state=2)
    assert decode(encode(CallStateChangedEvent_V2(state=4711))) == CallStateChangedEvent_V2(state=4711)


def test_lists_serve_as_arrays():
    forward = [CtiCallForwardInformation(cfwd_type=1, call_fwd_destination="1003")]
    assert encode(LineForwardEvent(forward_array=forward)) == encode(LineForwardEvent(forward_array=tuple(forward)))


def test_secrets_are_not_shown():
    opening = ProviderOpenRequest(login="wwhite", password=b"heisenbg", ssoticket="ticket", encrypted_key_data=b"key")
    assert "wwhite" in repr(opening)
    assert "heisenbg" not in repr(opening)
    assert "ticket" not in repr(opening)
    assert "key" not in repr(MediaEncryptionKeyInfo(key=b"key")).replace("key_", "")


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_a_frame_may_be_any_kind_of_bytes(kind: type):
    sent = FailureResponse(sequence_number=3, description="no")
    assert decode(kind(encode(sent))) == sent
