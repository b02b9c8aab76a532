"""`ctisim messages`, and the command as a whole."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from ctisim.qbe import CATALOGUE


def test_the_list_has_every_message(run: Any) -> None:
    assert len(run("messages").stdout.splitlines()) == len(CATALOGUE) == 291


def test_the_list_is_json_too(run: Any) -> None:
    listed = [json.loads(line) for line in run("messages", "--json").stdout.splitlines()]
    assert {"id": 120, "name": "Heartbeat", "kind": "heartbeat"} in listed
    assert {"id": 16, "name": "DeviceOpenRequest", "kind": "request"} in listed


@pytest.mark.parametrize("name", ["LineOpenRequest", "lineopenrequest", "37"])
def test_a_message_is_found_by_name_or_id(run: Any, name: str) -> None:
    about = json.loads(run("messages", name, "--json").stdout)
    assert (about["id"], about["name"], about["kind"], about["sender"]) == (37, "LineOpenRequest", "request", "client")
    assert [field["name"] for field in about["fields"]][:3] == ["sequenceNumber", "deviceName", "lineName"]


def test_a_structure_is_found_by_name(run: Any) -> None:
    assert "vmPilotDN" in run("messages", "LineInfo").stdout


def test_fields_show_the_values_they_may_have(run: Any) -> None:
    about = json.loads(run("messages", "ProviderClosedEvent", "--json").stdout)
    assert about["fields"][0]["enum"]["values"]["USERDELETED"] == 5


def test_a_name_that_is_nearly_right_is_guessed(run: Any) -> None:
    result = run("messages", "LineOpenReqest")
    assert result.exit_code == 1
    assert "do you mean LineOpenRequest" in result.stderr


def test_the_command_tells_its_version(run: Any) -> None:
    assert run("--version").stdout.startswith("ctisim ")


def test_the_package_is_a_command() -> None:
    answer = subprocess.run([sys.executable, "-m", "ctisim", "--version"], capture_output=True, text=True, check=True)
    assert answer.stdout.startswith("ctisim ")


def test_help_imports_nothing_heavy() -> None:
    heavy = "{'asyncio', 'construct', 'cryptography', 'ldap3', 'pydantic', 'ctisim.qbe', 'ctisim.client'}"
    code = f"import sys, ctisim.cli; print(sorted({heavy} & set(sys.modules)))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
