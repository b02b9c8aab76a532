"""The example application, run with each of the four libraries."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.interop.server_process import ServerProcess
from tests.support.jtapi import jars

EXAMPLE = Path(__file__).parents[2] / "examples" / "SignIn.java"
Run = Callable[[str], subprocess.CompletedProcess[str]]


@pytest.fixture
def run(version: str, server: ServerProcess, tmp_path: Path) -> Run:
    """Signs a user in to the server, as the comment in the example says."""
    jar = jars()[version]
    subprocess.run(["javac", "-cp", jar, "-d", tmp_path, EXAMPLE], check=True)

    def sign_in(user: str) -> subprocess.CompletedProcess[str]:
        provider = f"{server.address};login={user};passwd=heisenbg"
        command = ["java", "-cp", f"{jar}:{tmp_path}", "SignIn", provider]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)

    return sign_in


def test_the_example_lists_the_terminals(run: Run) -> None:
    assert "SEP001794625DE6 1002\n" in run("jpinkman").stdout


def test_the_example_shows_a_refusal(run: Run) -> None:
    done = run("locked")
    assert done.returncode == 1
    assert "locked due to too many attempts" in done.stdout
