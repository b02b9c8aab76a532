"""What the explainer makes of refusals, devices, lines and closings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ctisim.explain import Outcome, Story, verdict_on
from ctisim.explain.moments import Moment, between
from ctisim.explain.reproduce.cause import Cause, cause_of
from ctisim.explain.seen import Thing
from ctisim.explain.shown import State, shown_steps
from ctisim.explain.steps import AFTER, LINE
from tests.explain.conftest import Told, incoming, info, outgoing, signal

TAG = "1,200,13,8.3^*^*"
OPENED = (
    "(seq#=2) provider id=16777223 dscpForCTI2Apps =96 NoOfDaysPwdToExp =4294967295 TotalControllableDevices =2 "
    "ClusterId =C"
)
Tell = Callable[..., Story]


def refused(code: int) -> str:
    return outgoing(
        5, 3, "ProviderOpenCompletedEvent", f"(seq#=2) provider id=16777223 error code={code} description=no"
    )


@pytest.fixture
def story(told: Told) -> Tell:
    """The story of one connection, told by these lines."""

    def tell(*lines: str) -> Story:
        ((_, story),) = told("\n".join([signal(5, "CtiQbeGenericMessage", TAG), *lines])).stories
        return story

    return tell


@pytest.mark.parametrize(
    ("lines", "step"),
    [
        (["Nonce validation failure - spent"], 4),
        (["authenticationDB::login - no credential for user x"], 5),
        (["LDAP set LDAP_OPT_NETWORK_TIMEOUT option set to 5 seconds"], 10),
        ([" LDAP authentication bind failed: INVALID_CREDENTIALS"], 10),
        (["Retrieve the specified user entry: (x)", "LDAP Search complete. Code: 32"], 11),
        (["LDAP Search for User base: 'x'", " User entry not found: 0 entries"], 11),
        (["LDAP Search for User base: 'x'"], 11),
        (["Got DN: CN=x", " LDAP authentication bind failed: INVALID_CREDENTIALS"], 12),
        (
            [
                "authenticationDB::login ( Authenticating using database )",
                "authenticationDB::login - hackCount is now: 1",
            ],
            12,
        ),
    ],
)
def test_a_refusal_stops_where_the_records_stop(story: Tell, lines: list[str], step: int) -> None:
    told = story(*[info(5, number, line) for number, line in enumerate(lines, 10)], refused(0x8CCC0060))
    assert verdict_on(told).key == (Outcome.REFUSED, step, 0x8CCC0060, None)


@pytest.mark.parametrize(("code", "step"), [(0x8CCC011F, 6), (0x8CCC011D, 6), (0x8CCC005F, 14), (0x8CCC00D1, 14)])
def test_a_code_that_has_its_own_step_needs_no_records(story: Tell, code: int, step: int) -> None:
    assert verdict_on(story(refused(code))).step == step


def test_a_local_password_needs_no_directory(story: Tell) -> None:
    told = story(
        info(5, 10, "authenticationDB::login ( Authenticating using database )"),
        info(5, 11, " Successfully authenticated user: x"),
        outgoing(5, 12, "ProviderOpenCompletedEvent", OPENED),
    )
    states = [step.state for step in shown_steps(told, verdict_on(told))]
    assert states[6:12] == [State.NOT_NEEDED] * 5 + [State.DONE]


def test_the_credential_row_shows_what_stands_out(story: Tell) -> None:
    told = story(info(5, 10, "userType is: 1"), info(5, 11, "hackCount is: 3"), info(5, 12, "isInactive is: 0"))
    assert (told.steps[6].note, told.facts.credential) == (
        "hackCount 3",
        {"userType": 1, "hackCount": 3, "isInactive": 0},
    )


def test_a_failure_response_is_the_answer_to_its_request(story: Tell) -> None:
    told = story(
        outgoing(5, 1, "ProviderOpenCompletedEvent", OPENED),
        incoming(5, 2, "DeviceOpenRequest", "( seq#=4 device name=SEP1 softkeys AppID=0)"),
        incoming(5, 3, "DeviceOpenRequest", "( seq#=5 device name=SEP2 softkeys AppID=0)"),
        incoming(5, 4, "LineCallInitiateRequest", "( seq#=6)"),
        outgoing(5, 5, "FailureResponse", "( seq#=5 result=2362179608 description=)"),
        outgoing(5, 6, "FailureResponse", "( seq#=6 result=2362179588 description=)"),
    )
    assert (told.devices["SEP1"].refused, told.devices["SEP2"].refused) == (None, 0x8CCC0018)
    assert [(it.request, it.code) for it in told.refusals] == [("LineCallInitiateRequest", 0x8CCC0004)]


def opened_device(number: int, name: str) -> list[str]:
    return [
        incoming(5, number, "DeviceOpenRequest", f"( seq#={number} device name={name} softkeys AppID=0)"),
        outgoing(
            5, number, "DeviceOpenResponse", f"( seq#={number} result=0 DH=1|{number} deviceName={name} deviceType=7"
        ),
        outgoing(5, number, "DeviceInServiceEvent", f"( DH=1|{number} ) Encoding Type=3", "10:00:00.250"),
    ]


def test_devices_come_in_service_each_by_its_handle(story: Tell) -> None:
    told = story(*opened_device(10, "SEP1"), *opened_device(11, "SEP2"))
    assert [(device.handle, device.in_service is not None) for device in told.devices.values()] == [
        ((1, 10), True),
        ((1, 11), True),
    ]
    assert told.steps[17].note == "SEP1"
    assert verdict_on(told).message == "2 devices are in service"


def test_a_device_that_stays_out_of_service_says_why(story: Tell) -> None:
    told = story(*opened_device(10, "SEP1")[:2], outgoing(5, 12, "DeviceOutOfServiceEvent", "( DH=1|10 reason=5)"))
    verdict = verdict_on(told)
    assert verdict.key == (Outcome.OUT_OF_SERVICE, 17, None, 5)
    assert "not registered" in verdict.advice.meaning


def test_a_line_of_ours_is_followed_from_request_to_service(story: Tell) -> None:
    told = story(
        *opened_device(10, "SEP1"),
        incoming(5, 20, "LineOpenRequest", "( seq#=12 AutoAccept=0 Partition=PT)"),
        signal(
            6, "CtiLineOpenLineReq", "1,200,13,8.4^10.1.1.1^SEP1", "( seq#=12 deviceName=SEP1 lineName=1001 filter=["
        ),
        outgoing(6, 3, "LineOpenResponse", "( seq#=12 result=0 LH=1|7 autoAcceptStatus=0)"),
        outgoing(6, 4, "LineInServiceEvent", "( LH=1|7 default", "10:00:00.500"),
    )
    (line,) = told.lines
    assert (line.device, line.number, line.partition, line.handle) == ("SEP1", "1001", "PT", (1, 7))
    assert (line.in_service is not None, verdict_on(told).outcome) == (True, Outcome.IN_SERVICE)


def test_a_line_that_is_closed_at_once_is_refused(story: Tell) -> None:
    told = story(
        incoming(5, 20, "LineOpenRequest", "( seq#=12 AutoAccept=0 Partition=)"),
        outgoing(5, 21, "LineOpenResponse", "( seq#=12 result=0 LH=1|7 autoAcceptStatus=0)"),
        outgoing(5, 22, "LineClosedEvent", "( LH=1|7 reason=4 )"),
    )
    assert verdict_on(told).key == (Outcome.REFUSED, LINE, None, 4)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (
            info(9, 1, "CtiProviderCloseHeartbeatTimeout - CTI heartbeat timed out; application disconnected App ID:x"),
            1,
        ),
        (outgoing(9, 1, "ProviderClosedEvent", "( reason=5)"), 5),
        (info(9, 1, "ApplicationConnectionDropped - Application has dropped the connection Last PDU Number:0"), 2),
    ],
)
def test_a_provider_closed_later_is_told_with_its_reason(story: Tell, line: str, reason: int) -> None:
    told = story(*opened_device(10, "SEP1"), signal(9, "CtiQbeGenericMessage", TAG), line)
    assert verdict_on(told).key == (Outcome.CLOSED, AFTER, None, reason)


def test_an_application_may_leave_when_it_likes(story: Tell) -> None:
    told = story(
        *opened_device(10, "SEP1"),
        incoming(5, 30, "DeviceCloseRequest", "( seq#=6 DH=1|10)"),
        incoming(5, 31, "ProviderCloseRequest", "( seq#=7)"),
        info(5, 32, "CtiProviderClosed - x Login User Id:w CTI Connection Id:7 UNKNOWN_PARAMTYPE:Reason:3 App ID:x"),
    )
    assert [(closing.thing, closing.name, closing.reason) for closing in told.closings] == [
        (Thing.DEVICE, "SEP1", None),
        (Thing.PROVIDER, "", None),
    ]
    assert verdict_on(told).ok


def test_time_runs_on_over_midnight() -> None:
    assert between(Moment("23:59:59.900"), Moment("00:00:00.100")) == pytest.approx(0.2)
    assert between(Moment("10:00:00.200"), Moment("10:00:00.100")) == pytest.approx(-0.1)
    assert between(Moment("nonsense"), Moment("10:00:00.100")) is None


@pytest.mark.parametrize(
    ("alarm", "cause"),
    [
        ("authHackLock", Cause.LOCKED),
        ("authAdminLock", Cause.LOCKED_BY_ADMINISTRATOR),
        ("authInactiveLock", Cause.INACTIVE),
    ],
)
def test_the_authentication_librarys_alarm_tells_which_lock(story: Tell, alarm: str, cause: Cause) -> None:
    told = story(info(5, 2, f"UC_IMS-4-{alarm} - ims-auth: x User ID:badger App ID:x"), refused(0x8CCC011F))
    assert cause_of(told, verdict_on(told)) is cause
    assert alarm in told.steps[6].note


def test_alarms_alone_tell_that_all_is_well(story: Tell) -> None:
    told = story(
        info(5, 2, "CtiProviderOpened - CTI application connection opened Login User Id:wwhite Seq Number:2 App ID:x"),
        info(5, 3, "CtiDeviceInService - Device in service Device Id:38 CTI Connection Id:7 Device Name:SEP1 App ID:x"),
    )
    assert (told.facts.login, verdict_on(told).ok) == ("wwhite", True)
