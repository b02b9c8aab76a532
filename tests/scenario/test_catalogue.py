"""The catalogue of failures: every row has its scenario, every scenario is verified."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ctisim.lab import Lab
from ctisim.qbe import CtiError
from ctisim.scenario import FAULTS, OPERATIONS, ROWS, Evidence, Scenario, names, scenario, scenarios
from ctisim.scenario.reference import markdown
from ctisim.verify import verify

DOCS = Path(__file__).parents[2] / "docs" / "scenarios.md"

PREFIX = "Unable to create provider -- "
MEASURED = {
    CtiError.DIRECTORY_LOGIN_FAILED: f"{PREFIX}bad login or password.",
    CtiError.DIRECTORY_LOGIN_NOT_ALLOWED: f"{PREFIX}user is not authorized, please check CM administration.",
    CtiError.CTIERR_DIRECTORY_LOGIN_TIMEOUT: f"{PREFIX}directory login timeout",
    CtiError.DIRECTORY_TEMPORARY_UNAVAILABLE: f"{PREFIX}directory tempararily not available",
    CtiError.MAX_NUMBER_OF_CTI_CONNECTIONS_REACHED: f"{PREFIX}maximum provider limit reached",
    CtiError.CTIERR_SSO_DISABLED: " Single Sign On feature is disabled",
}
"""What JTAPI 15 says by itself, whatever the description (FAILURES.md section 8)."""

PASSES_ON = (
    CtiError.CTIERR_LOGIN_FAILED_PWD_EXPIRED_USER_CAN_RESET,
    CtiError.CTIERR_LOGIN_FAILED_PWD_EXPIRED_USER_CANNOT_RESET,
    CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED,
    CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_DISABLED,
    CtiError.CTIERR_USER_NOT_AUTH_FOR_SECURITY,
    CtiError.CTIERR_CONNECTION_ON_INVALID_PORT,
    CtiError.INCOMPATIBLE_PROTOCOL_VERSION,
    CtiError.NOT_INITIALIZED,
)
"""Codes of which it prints the description."""


@pytest.fixture(scope="module")
def catalogue() -> list[Scenario]:
    return scenarios()


@pytest.mark.parametrize("row", ROWS)
def test_every_row_has_a_scenario(catalogue: list[Scenario], row: str) -> None:
    assert [each.name for each in catalogue if row in each.rows]


@pytest.mark.parametrize("name", names())
def test_every_scenario_shows_what_it_promises(name: str) -> None:
    report = verify(scenario(name))
    departures = [f"{it.step}: {it.what}\n  expected {it.expected}\n  seen {it.seen}" for it in report.departures]
    assert not departures, "\n".join(departures)
    assert not report.error
    assert report.checks or report.skipped


@pytest.mark.parametrize("name", names())
def test_every_scenario_lies_on_any_lab(name: str) -> None:
    scenario(name).dress(Lab())


@pytest.mark.parametrize("name", names())
def test_alarms_bear_the_wires_code_signed(name: str) -> None:
    main = scenario(name).main
    if main is None:
        return
    codes = [line.fields["reason"] for line in main.expect.wire if line.name == "ProviderOpenCompletedEvent"]
    signed = [int(code) for text in main.expect.alarms for code in re.findall(r"Reason code\.:(-\d+)", text)]
    assert all(code & 0xFFFFFFFF in codes for code in signed)


@pytest.mark.parametrize("name", names())
def test_jtapi_says_what_was_measured(name: str) -> None:
    main = scenario(name).main
    jtapi = main.expect.jtapi if main is not None else None
    if main is None or jtapi is None or not jtapi.message or not jtapi.code:
        return
    code = CtiError[jtapi.code]
    texts = [line.fields.get("failureDescription") for line in main.expect.wire]
    if code in MEASURED:
        assert jtapi.message == MEASURED[code]
    else:
        assert code in PASSES_ON
        described = [text for text in texts if text]
        assert not described or jtapi.message == f"{PREFIX}{described[0]}"


def test_what_was_observed_is_expected_in_full(catalogue: list[Scenario]) -> None:
    for each in catalogue:
        if each.about.evidence is Evidence.OBSERVED and each.main is not None:
            if each.main.expect.outcome == "unreachable":
                continue
            assert each.main.expect.wire, each.name
            assert each.main.expect.trace, each.name


def test_nothing_is_put_off_without_a_reason(catalogue: list[Scenario]) -> None:
    put_off = {row for each in catalogue if each.pending for row in each.rows}
    assert {row for row in put_off if row.startswith(("P", "2a", "D"))} <= {
        *(f"P{number}" for number in range(16, 23)),
        "P28",
    }


@pytest.mark.parametrize("change", [*FAULTS.values(), *OPERATIONS.values()], ids=lambda change: change.NAME)
def test_every_fault_and_action_says_what_it_is(change: type) -> None:
    assert change.__doc__
    assert change.__doc__.split("\n")[0].strip()
    assert all(field.description for field in change.model_fields.values())  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", [*FAULTS, *OPERATIONS])
def test_every_fault_and_action_is_used(catalogue: list[Scenario], kind: str) -> None:
    used = {change.NAME for each in catalogue for change in each.changes}
    used |= {step.do.NAME for each in catalogue for step in each.steps if step.do is not None}
    assert kind in used


def test_the_page_is_current() -> None:
    assert DOCS.read_text() == markdown(), "ctisim scenarios reference > docs/scenarios.md"
