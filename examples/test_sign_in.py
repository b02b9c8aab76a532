"""What an application's tests look like; `ctisim login` stands where the application would."""

import json
import subprocess
import sys
from typing import Any


def sign_in(address: str, user: str, password: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "ctisim", "login", address, "--user", user, "--password", password, "--json"]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return json.loads(said.splitlines()[-1])


def test_alice_gets_her_phone(cti_manager: str) -> None:
    assert sign_in(cti_manager, "alice", "in-wonderland")["ok"]


def test_bob_is_locked_out(cti_manager: str) -> None:
    verdict = sign_in(cti_manager, "bob", "the-builder")
    assert verdict["name"] == "CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED"
