"""What the real library tells a signed-in application's observers in the catalogue's live scenarios. Six minutes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ctisim.scenario import Play, Scenario, scenarios
from tests.interop.application import Application, Opener
from tests.interop.conftest import Log
from tests.interop.server_process import ServerProcess
from tests.support.jtapi import VERSIONS

NEWEST = VERSIONS[-1]
PATIENCE = 150
"""Seconds for an event: what happens comes after ten or twenty, the library's own patience is 120."""


def told_to_observers() -> list[Scenario]:
    return [
        each
        for each in scenarios()
        if each.main is not None
        and each.main.sign_in is not None
        and each.main.sign_in.play is Play.SIGN_IN
        and each.main.expect.jtapi is not None
        and each.main.expect.jtapi.events
        and not each.first
        and each.main.expect.jtapi.events != ("ProvInServiceEv",)  # a sign-in, and no more
    ]


@pytest.fixture(params=told_to_observers(), ids=lambda each: each.name)
def failure(request: pytest.FixtureRequest, version: str) -> Scenario:
    if version != NEWEST:
        pytest.skip(f"skipped: these take a minute each; {NEWEST} stands for all")
    found: Scenario = request.param
    return found


@pytest.fixture
def server(failure: Scenario, tmp_path: Path) -> Iterator[ServerProcess]:
    server = ServerProcess(tmp_path / "server.log", options=("--no-trace", "--no-admin", "--scenario", failure.name))
    yield server
    server.stop()


def watch_everything(app: Application) -> None:
    """Every terminal and address, until all are in service."""
    for name, terminal in app.terminals().items():
        app.watch_terminal(name)
        app.expect("CiscoTermInServiceEv", terminal=name)
        for number in terminal["addresses"]:
            app.watch_address(number)
            app.expect("CiscoAddrInServiceEv", address=number)


def test_observers_are_told(application: Opener, client_log: Log, server: ServerProcess, failure: Scenario) -> None:
    client_log.allow("OutOfServiceException")  # it tries to open what has just been restricted
    assert failure.main is not None
    assert failure.main.sign_in is not None
    expected = failure.main.expect.jtapi
    assert expected is not None
    app = application()
    app.open(server.address, failure.main.sign_in.user, failure.main.sign_in.password)
    watch_everything(app)
    since = app.driver.mark()
    for name in expected.events:
        app.expect(name, since=since, within=PATIENCE)
