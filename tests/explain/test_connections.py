"""Which record belongs to which connection."""

from __future__ import annotations

from ctisim.explain import verdict_on
from ctisim.explain.connections import Connections
from ctisim.trace.parse import records
from tests.explain.conftest import Told, incoming, info, outgoing, signal

ONE, OTHER = "1,200,13,8.3^*^*", "1,200,13,9.3^*^*"
HANDLER_8 = "CTIHandler(1,200,22,8)"
HEAD = (
    "UTC:-05:00,Date: 2024/08/12, AppName: Cisco CTIManager, AppId: 200, AppNodeId: 1, AppVersion: CUCM "
    "Install=11.5.1.16900-16 Build=x memlog=20, HostName: cucm, HostIPAddress: 10.1.1.1, AppStartTime: "
    "2024/03/17 09:26:{started:02d}, FileNumber: {number}, TraceVer: 3.0"
)


def owners(*lines: str) -> list[str | None]:
    sorted_records = Connections().sorted(records(lines))
    return [connection.name if connection else None for _, connection in sorted_records]


def test_two_sign_ins_at_once_keep_their_own_lines(told: Told) -> None:
    trace = [
        signal(1, "CtiLoginCheckReq", ONE, "Login=wwhite Seq#=2"),
        signal(2, "CtiLoginCheckReq", OTHER, "Login=jpinkman Seq#=2", receiver=HANDLER_8),
        info(1, 1, "LDAP authentication bind SUCCESS for one"),
        info(2, 1, "LDAP authentication bind SUCCESS for other"),
        info(1, 2, "LDAP Search for User base: 'OU=One'"),
        info(2, 2, "User entry not found"),
    ]
    (_, one), (_, other) = told("\n".join(trace)).stories
    assert (one.facts.login, one.facts.manager, one.facts.base, one.failed_step) == ("wwhite", "one", "OU=One", None)
    assert (other.facts.login, other.facts.manager, other.failed_step) == ("jpinkman", "other", 11)


def test_a_record_without_its_signal_goes_to_the_nearest_number() -> None:
    told = owners(
        incoming(9, 2, "DeviceOpenRequest", "( seq#=4 device name=SEP1 softkeys AppID=0)"),
        signal(10, "CtiDeviceOpenDeviceReq", ONE),
        outgoing(14, 3, "DeviceInServiceEvent", "( DH=1|38 )"),
        signal(90, "CtiLoginCheckReq", OTHER, receiver=HANDLER_8),
    )
    assert told == ["1,200,13,8", "1,200,13,8", "1,200,13,8", "1,200,13,9"]


def test_a_record_far_from_any_other_belongs_to_nobody() -> None:
    far = info(50_000, 1, "LDAP not initialized...connecting...")
    assert owners(signal(10, "CtiLoginCheckReq", ONE), far) == ["1,200,13,8", None]
    late = info(11, 1, "LDAP not initialized...connecting...", time="11:00:00.000")
    assert owners(signal(10, "CtiLoginCheckReq", ONE), late) == ["1,200,13,8", None]


def test_handles_and_ids_in_the_text_name_the_connection() -> None:
    told = owners(
        info(1, 2, "x PROVIDER_OPEN_REQUEST received -- TcpHandle=[1:200:21:139] PeerPort=1 CtiHandler=[1:200:12:136]"),
        info(5000, 4, "CTI ProviderOpenResponse (seq#=2) provider id=16777352 FIPSMode = 0"),
        info(9000, 1, "CTIHandler::OutputQbeMessage: TcpHand=[1:200:21:139] QbePref={0x0,0x70}"),
        info(19000, 1, "CtiProviderOpenFailure - x CTIconnectionId:136 Reason code.:-1932787595"),
    )
    assert told == ["1,200,21,139"] * 4


def test_an_event_that_another_application_caused_goes_to_its_handler() -> None:
    told = owners(
        signal(1, "CtiQbeGenericMessage", ONE),
        signal(2, "CtiQbeGenericMessage", OTHER, receiver=HANDLER_8),
        signal(3, "CtiNewCallNotify", ONE, receiver=HANDLER_8),
        outgoing(3, 3, "NewCallEvent", "( LH=1|46"),
    )
    assert told == ["1,200,13,8", "1,200,13,9", "1,200,13,9", "1,200,13,9"]


def test_what_comes_from_a_phone_is_no_applications() -> None:
    assert owners(signal(1, "CtiNewCallNotify", "1,100,14,1.33^*^*", receiver="CTIDeviceLineMgr(1,200,25,1)")) == [None]


def test_instances_begin_anew_after_a_restart(told: Told) -> None:
    trace = [
        f"00000001.000 |10:00:00.000 |FileHead |{HEAD.format(started=1, number=1)}",
        signal(2, "CtiLoginCheckReq", ONE, "Login=wwhite"),
        f"00000003.000 |10:00:00.000 |FileHead |{HEAD.format(started=1, number=2)}",
        info(2, 1, "LDAP not initialized...connecting..."),
        f"00000001.000 |10:00:00.000 |FileHead |{HEAD.format(started=2, number=1)}",
        signal(2, "CtiLoginCheckReq", ONE, "Login=jpinkman"),
    ]
    explanation = told("\n".join(trace))
    assert [story.facts.login for _, story in explanation.stories] == ["wwhite", "jpinkman"]
    assert [8 in story.steps for _, story in explanation.stories] == [True, False]
    assert explanation.server.restarts == 1


def test_another_open_over_the_same_connection_is_another_sign_in(told: Told) -> None:
    opening = incoming(2, 2, "ProviderOpenRequest", "( seq#=2 provider=x login=wwhite heartbeat=60)")
    trace = [
        signal(2, "CtiQbeGenericMessage", ONE),
        opening,
        outgoing(
            2, 9, "ProviderOpenCompletedEvent", "(seq#=2) provider id=16777223 error code=2362179680 description=no"
        ),
        signal(3, "CtiQbeGenericMessage", ONE),
        opening.replace("00000002", "00000003"),
    ]
    outcomes = [str(verdict_on(story).outcome) for _, story in told("\n".join(trace)).stories]
    assert outcomes == ["refused", "unfinished"]
