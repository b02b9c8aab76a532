"""`ctisim login` as a person and a program see it."""

from __future__ import annotations

import json
from typing import Any

from ctisim.qbe.messages import (
    DeviceOpenRequest,
    FailureResponse,
    LineClosedEvent,
    LineOpenRequest,
    LineOpenResponse,
    ProviderClosedEvent,
    ProviderOpenCompletedEvent,
    ProviderOpenRequest,
    ProviderOpenResponse,
)
from tests.client.paper import PaperServer

LOCKED = 0x8CCC011F
LOCKED_TEXT = "Directory login failed - locked due to too many attempts."
WHO = ("--user", "wwhite", "--password", "heisenbg")


def locked(request: Any) -> list[Any]:
    return [
        ProviderOpenResponse(sequence_number=request.sequence_number),
        ProviderOpenCompletedEvent(reason=LOCKED, failure_description=LOCKED_TEXT),
        ProviderClosedEvent(reason=4),
    ]


async def test_a_sign_in_ends_with_0_and_shows_its_steps(paper: PaperServer, run_beside: Any) -> None:
    result = await run_beside("login", str(paper.address), *WHO)
    assert result.exit_code == 0
    words = ("connect", "open provider", "authenticate", "SEP001794625DE5 is DH=1|38", "1001 is LH=1|1", "in service")
    assert [word for word in words if word not in result.stdout] == []


async def test_a_refusal_ends_with_1_and_explains_itself(paper: PaperServer, run_beside: Any) -> None:
    paper.rules[ProviderOpenRequest] = locked
    result = await run_beside("login", str(paper.address), *WHO)
    assert result.exit_code == 1
    told = ("0x8CCC011F", "-1932787425", "2362179871", "CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED", LOCKED_TEXT, "Hack Count")
    assert [word for word in told if word not in result.stdout] == []


async def test_json_gives_an_object_for_each_step_and_a_verdict(paper: PaperServer, run_beside: Any) -> None:
    result = await run_beside("login", str(paper.address), *WHO, "--as", "jabber", "--json")
    *steps, verdict = map(json.loads, result.stdout.splitlines())
    assert [step["step"] for step in steps][:3] == ["connect", "initialize", "open provider"]
    assert steps[2]["providerId"] == 16777223
    assert (verdict["verdict"], verdict["ok"], verdict["code"]) == ("in-service", True, None)


async def test_the_json_verdict_on_a_refusal_spells_the_code_in_all_three_ways(
    paper: PaperServer, run_beside: Any
) -> None:
    paper.rules[ProviderOpenRequest] = locked
    result = await run_beside("login", str(paper.address), *WHO, "--json")
    verdict = json.loads(result.stdout.splitlines()[-1])
    assert verdict["code"] == {"hex": "0x8CCC011F", "signed": -1932787425, "unsigned": 2362179871}
    assert (verdict["verdict"], verdict["step"], verdict["description"]) == ("refused", "authenticate", LOCKED_TEXT)
    assert "P3" in verdict["rows"]


async def test_a_restricted_device_says_what_to_tick(paper: PaperServer, run_beside: Any) -> None:
    paper.rules[DeviceOpenRequest] = lambda request: [
        FailureResponse(sequence_number=request.sequence_number, result=0x8CCC00D2)
    ]
    result = await run_beside("login", str(paper.address), *WHO)
    assert result.exit_code == 1
    assert "Allow Control of Device from CTI" in result.stdout


async def test_a_restricted_line_shows_the_reason_of_the_event(paper: PaperServer, run_beside: Any) -> None:
    paper.rules[LineOpenRequest] = lambda request: [
        LineOpenResponse(sequence_number=request.sequence_number, line_call_manager_id=1, line_id=144),
        LineClosedEvent(line_call_manager_id=1, line_id=144, reason=8),
    ]
    result = await run_beside("login", str(paper.address), *WHO, "--json")
    verdict = json.loads(result.stdout.splitlines()[-1])
    assert (verdict["verdict"], verdict["reason"], verdict["name"]) == ("closed", 8, "LINE_RESTRICTED")


async def test_a_mute_server_is_given_up_when_the_time_is_over(paper: PaperServer, run_beside: Any) -> None:
    paper.rules[ProviderOpenRequest] = lambda request: []
    result = await run_beside("login", str(paper.address), *WHO, "--timeout", "0.05")
    assert result.exit_code == 1
    assert "no ProviderOpenResponse within 0.05 s" in result.stdout


async def test_nobody_there_ends_with_3(run_beside: Any, unused_tcp_port: int) -> None:
    result = await run_beside("login", f"127.0.0.1:{unused_tcp_port}", *WHO)
    assert result.exit_code == 3
    assert "Connection refused" in result.stdout


async def test_the_password_may_come_from_the_environment(paper: PaperServer, run_beside: Any) -> None:
    result = await run_beside("login", str(paper.address), "--user", "wwhite", env={"CTISIM_PASSWORD": "heisenbg"})
    assert result.exit_code == 0


async def test_the_password_is_asked_for_when_it_is_not_given(paper: PaperServer, run_beside: Any) -> None:
    result = await run_beside("login", str(paper.address), "--user", "wwhite", stdin="heisenbg\n")
    assert result.exit_code == 0
    assert "heisenbg" not in result.output


async def test_the_password_is_never_shown(paper: PaperServer, run_beside: Any) -> None:
    paper.rules[ProviderOpenRequest] = locked
    for form in ([], ["--json"]):
        result = await run_beside("login", str(paper.address), *WHO, *form)
        assert "heisenbg" not in result.output


def test_a_wrong_address_is_wrong_usage(run: Any) -> None:
    result = run("login", "cucm:cti", *WHO)
    assert result.exit_code == 2
    assert "port is a number" in result.stderr


def test_a_user_is_required(run: Any) -> None:
    assert run("login").exit_code == 2
