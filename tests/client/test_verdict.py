"""What the errors of a sign-in mean, in words and numbers."""

from __future__ import annotations

import json

import pytest

from ctisim.client import IN_SERVICE, ClientError, verdict_on
from ctisim.client.errors import (
    BadFrame,
    Closed,
    ClosedThing,
    ConnectionLost,
    NoKey,
    NothingToControl,
    Refused,
    ServerSilent,
    StepTimedOut,
    Unreachable,
)
from ctisim.qbe.errors import InvalidLength

ERRORS = [
    (Unreachable("Connection refused"), "unreachable"),
    (ConnectionLost("gone"), "lost"),
    (ServerSilent(60), "silent"),
    (StepTimedOut("ProviderInitResponse", 30), "timeout"),
    (BadFrame(InvalidLength("too short", offset=0), b"\x01"), "malformed"),
    (NoKey("no RSA key"), "no-key"),
    (Refused("FailureResponse", 0x8CCC00D2), "refused"),
    (Closed(ClosedThing.LINE, 8), "closed"),
    (NothingToControl("nothing"), "nothing-to-control"),
]


@pytest.mark.parametrize(("error", "outcome"), ERRORS)
def test_every_error_has_a_verdict_with_something_to_look_at(error: ClientError, outcome: str) -> None:
    verdict = verdict_on(error)
    assert (verdict.outcome, verdict.ok) == (outcome, False)
    assert verdict.advice.meaning
    assert verdict.advice.look_at
    assert json.loads(json.dumps(verdict.as_json()))["verdict"] == outcome


def test_every_kind_of_error_is_in_the_list_above() -> None:
    assert {type(error) for error, _ in ERRORS} == set(ClientError.__subclasses__())


def test_a_refusal_keeps_code_name_and_the_servers_text() -> None:
    verdict = verdict_on(Refused("ProviderOpenCompletedEvent", -1932787617, "User not present"))
    assert (verdict.code, verdict.name) == (0x8CCC005F, "DIRECTORY_LOGIN_NOT_ALLOWED")
    assert verdict.description == "User not present"
    assert "P12" in verdict.advice.rows


def test_a_code_nobody_has_named_is_still_told() -> None:
    verdict = verdict_on(Refused("FailureResponse", 0x8CCCFFFF))
    assert (verdict.code, verdict.name) == (0x8CCCFFFF, "")


def test_a_closed_event_has_a_reason_instead_of_a_code() -> None:
    verdict = verdict_on(Closed(ClosedThing.PROVIDER, 12))
    assert (verdict.code, verdict.reason) == (None, 12)
    assert verdict.name == "STANDARD_CTI_ENABLED_PERMISSIONS_REMOVED"


def test_a_reason_nobody_knows_is_still_told() -> None:
    assert verdict_on(Closed(ClosedThing.DEVICE, 99)).reason == 99


def test_a_timeout_says_why_it_is_out_of_service_when_the_server_did() -> None:
    error = StepTimedOut("DeviceInServiceEvent", 30)
    error.out_of_service_reason = 5
    assert "D8" in verdict_on(error).advice.rows


def test_a_frame_that_cannot_be_read_can_be_explained() -> None:
    verdict = verdict_on(BadFrame(InvalidLength("too short", offset=0), b"\x01\x02"))
    assert "ctisim decode --explain 0102" in verdict.advice.look_at


def test_success_is_a_verdict_too() -> None:
    assert IN_SERVICE.ok
    assert IN_SERVICE.as_json()["code"] is None
