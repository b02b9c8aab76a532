"""`ctisim scenarios`, and `ctisim serve --scenario`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner, Result

from ctisim.cli import app
from ctisim.scenario import names

DEPARTING = """\
row: P1
title: Nothing goes wrong
evidence: inferred
what: A scenario that expects what does not happen.
sign_in: {user: wwhite}
expect: {outcome: refused}
"""


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["scenarios", *arguments])


def test_all_are_listed_by_row() -> None:
    told = run().output
    assert all(name in told for name in names())
    assert told.index("wrong-password ") < told.index("not-cti-enabled ") < told.index("ldap-mute ")


def test_programs_get_a_line_of_json_for_each() -> None:
    found = [json.loads(line) for line in run("--json").output.splitlines()]
    assert {each["name"] for each in found} == set(names())
    locked = next(each for each in found if each["name"] == "locked-out")
    assert (locked["rows"], locked["evidence"], locked["expect"]["outcome"]) == (["P3"], "observed", "refused")


def test_one_is_described_with_its_code_in_all_spellings() -> None:
    told = run("show", "not-cti-enabled").output
    assert "Add the user to the group Standard CTI Enabled." in told
    assert "DIRECTORY_LOGIN_NOT_ALLOWED is 0x8CCC005F, -1932787617" in told


def test_the_file_is_shown_as_it_is() -> None:
    assert run("show", "locked-out", "--yaml").output.startswith("row: P3\n")


@pytest.mark.parametrize("command", ["show", "verify"])
def test_a_name_nobody_has_is_refused(command: str) -> None:
    result = run(command, "locked-uot")
    assert result.exit_code == 1
    assert "did you mean locked-out?" in result.output


def test_expected_and_seen_are_shown_for_those_named(tmp_path: Path) -> None:
    file = tmp_path / "junit.xml"
    result = run("verify", "unknown-user", "--junit", str(file))
    assert result.exit_code == 0
    assert "1 played, 0 departed, 0 skipped" in result.output
    assert ElementTree.parse(file).getroot()[0].get("tests") == "1"


def test_a_departure_ends_with_1(tmp_path: Path) -> None:
    file = tmp_path / "departing.yaml"
    file.write_text(DEPARTING)
    result = run("verify", str(file))
    assert result.exit_code == 1
    assert "in-service" in result.output


def test_nobody_at_the_host_is_a_departure() -> None:
    assert run("verify", "unknown-user", "--host", "127.0.0.1:1").exit_code == 1
    assert run("verify", "--host", "no:port").exit_code == 2


def test_serve_runs_several_and_says_so_in_time() -> None:
    command = [sys.executable, "-m", "ctisim", "serve", "--port", "0", "--no-trace"]
    command += ["--scenario", "ldap-refused", "--scenario", "locked-account"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        told = process.stderr.readline()
        port = told.strip().rpartition(":")[2]
        logins = [
            subprocess.run(
                [sys.executable, "-m", "ctisim", "login", f"127.0.0.1:{port}", "-u", user, "-p", "heisenbg", "--json"],
                capture_output=True,
                text=True,
                check=False,
            )
            for user in ("wwhite", "badger")
        ]
        process.terminate()
        process.wait(10)
    verdicts = [json.loads(login.stdout.splitlines()[-1]) for login in logins]
    assert [verdict["name"] for verdict in verdicts] == [
        "DIRECTORY_TEMPORARY_UNAVAILABLE",
        "CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED",
    ]


def test_serve_refuses_a_scenario_there_is_not() -> None:
    result = CliRunner().invoke(app, ["serve", "--scenario", "nonsense"])
    assert result.exit_code == 1
    assert "there is no scenario nonsense" in result.output
