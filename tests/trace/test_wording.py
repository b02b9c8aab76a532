"""Words that the seed does not hold: those of 14, alarms, messages nobody has published; and the processes' numbers."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctisim.errors import CtisimError
from ctisim.trace import Process, numbers, process
from ctisim.trace import messages as m
from ctisim.trace import signals as s
from ctisim.trace import wording as w
from ctisim.trace.alarm_table import ALARMS
from ctisim.trace.alarms import alarm, signed
from ctisim.trace.masking import mask, normalise
from ctisim.trace.parse import parse_process, read
from ctisim.trace.processes import unknown

EXCERPTS = Path(__file__).parents[2] / "fixtures" / "traces" / "excerpts"
NODE = {"cluster": "StandAloneCluster", "node": "cucmpub.domain.local"}


@pytest.fixture(scope="module")
def fourteen() -> list[str]:
    """What 14.0.1 SU2 wrote, as published, the page's blanks removed."""
    return [normalise(record.text) for record in read([next(EXCERPTS.glob("cisco-220616-ctimanager-*"))])]


@pytest.fixture(scope="module")
def eleven() -> list[str]:
    """What 11.5 wrote, every blank kept."""
    return [record.text for record in read([next(EXCERPTS.glob("cisco-216177-*"))])]


# 14


def test_14_numbers_the_host_it_binds_to(fourteen: list[str]) -> None:
    assert w.ldap_authenticate("ldap://ldap.domain.local:389", "14.0.1")[-1] in fourteen


def test_14_tells_the_network_time_out(fourteen: list[str]) -> None:
    assert w.ldap_timeout(5, "14")[0] in fourteen
    assert w.ldap_timeout(5, "11.5") == []


def test_14_says_otherwise_that_the_password_is_right(fourteen: list[str]) -> None:
    assert w.authenticated("jking", "14")[0] in fourteen


def test_a_user_without_cti_rights_is_published(fourteen: list[str]) -> None:
    assert s.user_settings(login="jking", cti=False) in fourteen


def test_an_empty_device_list_is_published(fourteen: list[str]) -> None:
    assert s.device_list(handle=89, devices=0, total=0) in fourteen
    assert s.device_list_empty(handle=89) in fourteen


def test_a_refused_line_and_a_time_out_are_published(fourteen: list[str]) -> None:
    refused = s.line_opened(response=624, device="CSFJKING", manager=1, line_id=145, result=0x8CCC00D3)
    assert refused in fourteen
    assert s.login_timeout(sequence=2) in fourteen


def test_a_name_with_a_line_feed_stays_on_its_line() -> None:
    login = "a\n00000001.000 |08:59:16.944 |AppInfo  |b"
    written = [*w.credential(login, 8), *w.ldap_login(login, login), s.login_check(login=login, sequence=2)]
    assert [text.count("\n") for text in written] == [0] * 11 + [1, 0]


# alarms


def test_the_alarm_of_a_refused_provider_is_the_published_one(fourteen: list[str]) -> None:
    text = alarm(
        "CtiProviderOpenFailure",
        CTIconnectionId=150,
        LoginUserId="jking",
        Reason=0x8CCC005F,
        IPaddress="10.1.1.5",
        **NODE,
    )
    assert mask(text) in [mask(published) for published in fourteen]
    assert "Reason code.:-1932787617 IPAddress:10.1.1.5 IPv6Address: App ID:Cisco CTIManager" in text


def test_the_alarm_of_a_refused_line_is_the_published_one(fourteen: list[str]) -> None:
    text = alarm(
        "CtiLineOpenFailure",
        CTIconnectionId=1,
        DeviceName="CSFJKING",
        DirNum="1151026",
        Partition="Internal_PT",
        Reason=0x8CCC00D3,
        **NODE,
    )
    assert text in fourteen


def test_the_alarm_of_a_refused_device_is_the_published_one(fourteen: list[str]) -> None:
    text = alarm(
        "CtiDeviceOpenFailure",
        CTIconnectionId=154,
        DeviceName="CSFJKING",
        Reason=0x8CCC00D2,
        process=("jking-xxx.xxx.xxx.xxx-51126", 29347, "CtiHandler"),
        **NODE,
    )
    assert text in fourteen


def test_there_are_48_alarms_and_each_has_its_text() -> None:
    assert len(ALARMS) == 48
    for name, entry in ALARMS.items():
        assert alarm(name, **NODE).startswith(f"{name} - {entry.text} ")
        assert not entry.text.endswith(".")
        assert entry.severity in (2, 3, 4, 6)


def test_a_code_is_signed_in_an_alarm_unless_its_type_is_unsigned() -> None:
    assert signed(0x8CCC0075) == -1932787595
    assert "Error Code:2362179701 " in alarm("CtiQbeFailureResponse", ErrorCode=0x8CCC0075, **NODE)


def test_a_parameter_an_alarm_does_not_have_is_refused() -> None:
    with pytest.raises(TypeError, match="CtiLineInService has no Color; it has LineId, CTIconnectionId"):
        alarm("CtiLineInService", Color="red", **NODE)


# messages


def test_prefixes_stand_as_in_the_trace_that_kept_its_padding(eleven: list[str]) -> None:
    published = [text for text in eleven if text.startswith("[CTI-APP]")]
    fields = [text[text.index("(") :] for text in published]
    assert [
        m.outbound("NewCallEvent", fields[0]),
        m.inbound("LineCallAcceptRequest", fields[1]),
        m.inbound("DeviceSetRTPForCallRequest", fields[2]),
    ] == published


def test_a_manager_and_the_id_after_it_print_as_one_handle() -> None:
    pairs = [
        ("sequenceNumber", 4),
        ("lineCallManagerID", 1),
        ("lineID", 46),
        ("callLegCallManagerID", 1),
        ("callLegID", 19282359),
        ("newGlobalCallManagerID", 1),
        ("newGlobalCallID", 15018),
        ("farEndpointCallManagerID", 2),
        ("farEndpointType", 1),
        ("callManagerID", 1),
    ]
    assert m.default_fields(pairs) == (
        "( seq#=4 LH=1|46 CH=1|19282359 new GCH=1|15018 farEndpointCallManagerID=2 farEndpointType=1 callManagerID=1)"
    )


@pytest.mark.parametrize(
    ("manager", "identity", "handle"),
    [
        ("deviceCallManagerID", "deviceID", "DH"),
        ("callManagerID", "deviceID", "DH"),
        ("callCallManagerID", "callLegID", "CH"),
        ("callManagerID", "callID", "GCH"),
        ("globalCallManagerID", "callID", "GCH"),
        ("GlobalCallManagerID", "GlobalCallID", "GCH"),
        ("globalCallHandleCallManager", "globalCallHandleCallID", "GCH"),
        ("consultCallManagerID", "consultCallLegID", "consult CH"),
        ("newCallManagerID", "newGlobalCallID", "new GCH"),
    ],
)
def test_every_pair_of_the_wire_has_its_handle(manager: str, identity: str, handle: str) -> None:
    assert m.default_fields([(manager, 1), (identity, 7)]) == f"( {handle}=1|7)"


def test_values_print_as_the_product_prints_them() -> None:
    pairs = [
        ("bMore", True),
        ("name", "Jörg\n"),
        ("none", None),
        ("part", {"a": 1}),
        ("list", [[("x", 1)], [("x", 2)]]),
    ]
    assert m.default_fields(pairs) == "( bMore=1 name=Jörg\\n none= part=[ a=1] list=2@[[ x=1] [ x=2]])"


def test_a_message_without_fields_has_empty_brackets() -> None:
    assert m.default_fields([]) == "( )"


def test_a_long_array_is_cut() -> None:
    assert m.default_fields([("ids", list(range(5000)))]) == "( ids=5000@[0 1 2 3 4 5 6 7 8 9 ...])"


class Opaque:
    def __repr__(self) -> str:
        return "heisenbg"


@given(st.text("heisnbg", min_size=4, max_size=20).map(lambda text: text + "!"))
@settings(max_examples=30, deadline=None)
def test_a_secret_is_never_printed(secret: str) -> None:
    pairs = [
        ("password", secret.encode()),
        ("encryptedKeyData", secret.encode()),
        ("ssoticket", secret),
        ("keys", [secret.encode()]),
        ("keyInfo", [("key", secret.encode()), ("salt", memoryview(secret.encode()))]),
        ("thing", Opaque()),
    ]
    written = m.default_fields(pairs)
    assert secret not in written
    assert "heisenbg" not in written
    assert f"password Size={len(secret)}" in written


# processes


@pytest.mark.parametrize(
    ("name", "version", "printed"),
    [
        ("CTIHandler", "10.5(2)", "CTIHandler(1,200,22,1)"),
        ("SdlTCPConnection", "11.5.1.14900-8", "SdlTCPConnection(1,200,13,1)"),
        ("StationCdpc", "10.5", "StationCdpc(1,100,64,1)"),
        ("StationCdpc", "11.5", "StationCdpc(1,100,67,1)"),
        ("CTIHandler", "12.5", "CTIHandler(1,200,22,1)"),
        ("CTIHandler", "14.0.1", "CTIHandler(1,200,12,1)"),
        ("SdlTCPConnection", "14", "SdlTCPConnection(1,200,21,1)"),
        ("CTIDbAccess", "15", "CTIDbAccess(1,200,8,1)"),
        ("SdlTimerService", "14", "SdlTimerService(1,200,3,1)"),
        ("CTIRegistrar", "14", "CTIRegistrar(1,100,26,1)"),
    ],
)
def test_type_numbers_follow_the_release(name: str, version: str, printed: str) -> None:
    assert str(process(name, version)) == printed


def test_no_two_processes_of_an_application_share_a_number() -> None:
    for version in ("10.5", "11.5", "12.5", "14", "15"):
        kinds = [(process(name, version).app, number) for name, number in numbers(version).items()]
        assert len(set(kinds)) == len(kinds)


def test_published_processes_have_the_numbers_given_here() -> None:
    for name, version in (("cisco-212107-*", "10.5"), ("cisco-216177-*", "11.5"), ("cisco-220616-ctimanager-*", "14")):
        for record in read([next(EXCERPTS.glob(name))]):
            for party in (record.receiver, record.sender):
                found = parse_process(party)
                if found is not None and found.name in numbers(version):
                    assert found.type == numbers(version)[found.name]
                    assert found.app == process(found.name, version).app


def test_a_version_without_a_number_is_refused() -> None:
    with pytest.raises(CtisimError, match="'latest' is no cluster version"):
        numbers("latest")


def test_a_remote_process_may_be_unknown_by_name() -> None:
    assert str(unknown(Process("StationD", 1, 100, 66, 16))) == "UnknownProcessName(1,100,66,16)"
    assert Process("SdlTCPConnection", 1, 200, 13, 8).handle == "[1:200:13:8]"
