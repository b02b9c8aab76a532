"""Calls in the trace: the lines of which a real example exists, made of the same values."""

from __future__ import annotations

from pathlib import Path

import pytest

from ctisim.handler.wording import messages as words
from ctisim.handler.wording.calls import request_signal, signal_text
from ctisim.qbe import Message
from ctisim.qbe.messages import (
    CallAcceptRequest,
    CallAnswerRequest,
    CallDisconnectRequest,
    CallHoldRequest,
    CallSetupTransferRequest,
    DeviceSetRTPForCallRequest,
    LineCallInitiateRequest,
    NewCallEvent,
)
from ctisim.qbe.structures import PartyDNInfo

EXCERPTS = Path(__file__).parents[3] / "fixtures" / "traces" / "excerpts"
ROUTE_POINT = (EXCERPTS / "cisco-216177-ctimanager-informacast-routepoint-cucm11.5.txt").read_text()
CONTACT_CENTRE = (EXCERPTS / "cisco-200764-ccm-side-cti-uccx-cucm10.5.2.txt").read_text()

NEW_CALL = NewCallEvent(
    line_call_manager_id=1,
    line_id=47,
    line_handle_specified=True,
    device_name="ICVA_CTI_RP",
    call_call_manager_id=1,
    call_leg_id=19282359,
    global_call_manager_id=1,
    call_id=15018,
    calling_party="110",
    called_party="7778",
    original_called_party="7778",
    state=2,
    origin=1,
    far_endpoint_call_manager_id=1,
    far_endpoint_type=1,
    reason=1,
    calling_party_name="PhoneA",
    called_party_name="InformacastCTIRP",
    original_party_name="InformacastCTIRP",
    calling_party_device_name="SEP2C3124C9F8E1",
    un_modified_calling_party="110",
    un_modified_called_party="7778",
    un_modified_original_called_party="7778",
    calling_party_pi=True,
    calling_party_name_pi=True,
    called_party_pi=True,
    called_party_name_pi=True,
    original_called_party_pi=True,
    original_called_party_name_pi=True,
    last_redirecting_party_pi=True,
    last_redirecting_party_name_pi=True,
    unicode_calling_party_name="PhoneA",
    unicode_called_party_name="InformacastCTIRP",
    unicode_original_called_party_name="InformacastCTIRP",
    unicode_calling_party_locale=1,
    unicode_called_party_locale=1,
    unicode_original_called_party_locale=1,
    unicode_last_redirecting_party_locale=1,
    calling_party_dn_info=PartyDNInfo(partition="phone_pt"),
    called_party_dn_info=PartyDNInfo(partition="Informacast_PT"),
    original_called_party_dn_info=PartyDNInfo(partition="Informacast_PT"),
    calling_party_ip_addr=0xC3D010A,
    far_end_line_id_dn="110",
    far_end_line_id_partition="phone_pt",
    call_presentable=True,
    feature_priority=1,
    globalized_calling_party="110",
    unique_protocol_call_reference="0000000000003AAA012639B700000000",
    cgpn_pattern_usage=2,
    cdpn_pattern_usage=2,
    calling_party_multi_media_cap_bit_mask=3,
    called_party_multi_media_cap_bit_mask=3,
    device_uuid="5ee92aa5415831d8b114c4ba19282359",
    peer_uuid="02023b9b00105000a0002c3124c9f8e1",
)
HANDLES = {"call_leg_call_manager_id": 1, "line_call_manager_id": 1}


def test_a_new_call_is_signalled_as_in_the_route_points_trace() -> None:
    assert f"] {signal_text(NEW_CALL)}" in ROUTE_POINT


def test_a_new_call_is_told_as_in_the_route_points_trace() -> None:
    NEW_CALL.line_id = 46
    told = words.outgoing(NEW_CALL)
    NEW_CALL.line_id = 47
    assert told in ROUTE_POINT


@pytest.mark.parametrize(
    ("request_", "trace"),
    [
        (CallAcceptRequest(sequence_number=124, call_leg_id=19282359, line_id=47, **HANDLES), ROUTE_POINT),
        (
            DeviceSetRTPForCallRequest(
                sequence_number=126,
                call_manager_id=1,
                device_id=53,
                call_call_manager_id=1,
                call_leg_id=19282359,
                ip_address=1983709450,
                rtp_port_number=32080,
            ),
            ROUTE_POINT,
        ),
        (CallAnswerRequest(sequence_number=6043, call_leg_id=31614360, line_id=1063, **HANDLES), CONTACT_CENTRE),
        (CallDisconnectRequest(sequence_number=6045, call_leg_id=31614360, line_id=1063, **HANDLES), CONTACT_CENTRE),
        (
            LineCallInitiateRequest(
                sequence_number=6046,
                line_call_manager_id=1,
                line_id=1063,
                global_call_manager_id=1,
                global_call_id=29125,
                dest_address="3999",
                feature_priority=1,
            ),
            CONTACT_CENTRE,
        ),
        (
            CallSetupTransferRequest(
                sequence_number=6054,
                line_id=1041,
                call_leg_id=31614363,
                dest_address="62151",
                b_never_connect_media_for_consult_call=True,
                **HANDLES,
            ),
            CONTACT_CENTRE,
        ),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Message) else "",
)
def test_a_request_is_signalled_as_in_a_real_trace(request_: Message, trace: str) -> None:
    name, text = request_signal(request_), signal_text(request_)
    assert any(f"|{name} " in line and line.endswith(f"] {text}") for line in trace.splitlines())


def test_an_accepted_call_is_heard_as_in_the_route_points_trace() -> None:
    request = CallAcceptRequest(sequence_number=33, call_leg_id=19282359, line_id=46, **HANDLES)
    assert words.incoming(request) in ROUTE_POINT


def test_call_requests_have_the_servers_own_names() -> None:
    assert "LineCallHoldRequest" in words.incoming(CallHoldRequest())
    assert "LineCallInitiateRequest" in words.incoming(LineCallInitiateRequest())
