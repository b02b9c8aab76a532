"""Messages as JSON: what may be written, and what is refused."""

import json

import pytest

from ctisim.qbe import NULL, Unencodable, decode, encode, from_json, to_json
from ctisim.qbe.messages import CallJoinRequest, DeviceRegisterDeviceRequest, LineCallInitiateRequest
from ctisim.qbe.structures import ClientCallHandle, MediaCapability
from tests.qbe.material import vectors


def test_a_message_reads_as_its_vector_does():
    for vector in vectors():
        form = to_json(decode(vector.frame))
        assert json.loads(json.dumps(form)) == {"message": vector.message, "values": vector.values}
        assert list(form["values"]) == list(vector.values)


def test_fields_left_out_take_their_defaults():
    assert from_json({"message": "CallJoinRequest"}) == CallJoinRequest()
    assert from_json({"message": "CallJoinRequest", "values": {"lineID": 3}}) == CallJoinRequest(line_id=3)


def test_nested_values_are_read():
    form = {"message": "CallJoinRequest", "values": {"otherCalls": [{"callLegID": 3}, {}]}}
    assert from_json(form) == CallJoinRequest(other_calls=(ClientCallHandle(call_leg_id=3), ClientCallHandle()))
    form = {
        "message": "DeviceRegisterDeviceRequest",
        "values": {"mediaCaps": [{"payloadCapability": 4}], "algorithmIDs": [1, 2], "rtpDest_v6": {"rtpPort_v6": 5}},
    }
    made = from_json(form)
    assert isinstance(made, DeviceRegisterDeviceRequest)
    assert made.media_caps == (MediaCapability(payload_capability=4),)
    assert made.algorithm_ids == (1, 2)
    assert made.rtp_dest_v6.rtp_port_v6 == 5


def test_null_is_a_null_text_and_an_empty_anything_else():
    form = {"message": "LineCallInitiateRequest", "values": {"destAddress": None, "userData": None}}
    made = from_json(form)
    assert isinstance(made, LineCallInitiateRequest)
    assert made.dest_address is NULL
    assert made.user_data == b""
    assert from_json({"message": "DeviceRegisterDeviceRequest", "values": dict.fromkeys(
        ("mediaCaps", "algorithmIDs", "filter"))}) == DeviceRegisterDeviceRequest()  # fmt: skip


def test_numbers_may_be_unsigned():
    form = {"message": "FailureResponse", "values": {"result": 2362179680}}
    assert to_json(decode(encode(from_json(form))))["values"]["result"] == -1932787616


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"message": "NoSuchMessage"},
        {"message": None},
        {"message": "Heartbeat", "values": []},
        {"message": "Heartbeat", "values": {"strange": 1}},
        {"message": "FailureResponse", "values": {"result": "0"}},
        {"message": "FailureResponse", "values": {"result": 1.5}},
        {"message": "FailureResponse", "values": {"result": None}},
        {"message": "FailureResponse", "values": {"description": 7}},
        {"message": "DeviceDNDSetRequest", "values": {"dndStatus": "yes"}},
        {"message": "LineCallInitiateRequest", "values": {"userData": "00"}},
        {"message": "LineCallInitiateRequest", "values": {"userData": {"hex": "0"}}},
        {"message": "LineCallInitiateRequest", "values": {"userData": {"hex": 0}}},
        {"message": "CallJoinRequest", "values": {"otherCalls": {}}},
        {"message": "CallJoinRequest", "values": {"otherCalls": [7]}},
        {"message": "CallPlayDtmfRequest", "values": {"dtmfDigits": ["1"]}},
        {"message": "CallPlayDtmfRequest", "values": {"dtmfDigits": "12"}},
        {"message": "LineOpenRequest", "values": {"filter": {"noSuchFlag": True}}},
        {"message": "Unknown", "values": {}},
        {"message": "Unknown", "values": {"id": "x"}},
    ],
)
def test_what_is_no_message_is_refused(form: dict[str, object]):
    with pytest.raises(Unencodable):
        from_json(form)
