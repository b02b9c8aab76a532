"""Every sign-in failure of the catalogue, as Cisco's four real libraries see it: the exception's text and code."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ctisim.qbe.codes import CtiError
from ctisim.scenario import Play, Scenario, SignIn, Step, scenarios
from tests.interop.server_process import ServerProcess
from tests.support.jtapi import Driver, JtapiError


def told_to_applications() -> list[Scenario]:
    """The scenarios that say what an application sees of a sign-in, and that need nothing but sign-ins."""
    return [
        each
        for each in scenarios()
        if not each.pending
        and each.main is not None
        and each.main.sign_in is not None
        and each.main.sign_in.play is Play.SIGN_IN
        and not each.main.sign_in.pause
        and not each.main.sign_in.open  # fields that the library's public API cannot change
        and each.main.expect.jtapi is not None
        and each.main.expect.jtapi.message
        and not any(step.wait for step in each.first)
    ]


@pytest.fixture(params=told_to_applications(), ids=lambda each: each.name)
def failure(request: pytest.FixtureRequest) -> Scenario:
    found: Scenario = request.param
    return found


NOT_SEEN_BY = {("version-too-new", "11.5"): "JTAPI 11.5 speaks the version that this cluster still serves"}


@pytest.fixture
def server(failure: Scenario, version: str, tmp_path: Path) -> Iterator[ServerProcess]:
    """`ctisim serve --scenario NAME`."""
    if (failure.name, version) in NOT_SEEN_BY:
        pytest.skip(f"skipped: {NOT_SEEN_BY[failure.name, version]}")
    server = ServerProcess(tmp_path / "server.log", options=("--no-trace", "--scenario", failure.name))
    yield server
    server.stop()


def sign_in(driver: Driver, server: ServerProcess, who: SignIn) -> JtapiError | None:
    """What getProvider() throws; None when it throws nothing. One that is kept stays open until the test ends."""
    string = f"{server.address};login={who.user};passwd={who.password}"
    name = f"app {driver.mark()}"
    try:
        driver.ask("open", name=name, string=string, observer=f"{name} prov")
    except JtapiError as refused:
        return refused
    if not who.keep:
        driver.ask("close", name=name)
    return None


def played(driver: Driver, server: ServerProcess, step: Step) -> JtapiError | None:
    refused = None
    assert step.sign_in is not None
    for _ in range(step.times):
        refused = sign_in(driver, server, step.sign_in)
    return refused


def test_the_application_reads_what_the_catalogue_says(
    driver: Driver, server: ServerProcess, failure: Scenario
) -> None:
    assert failure.main is not None
    expected = failure.main.expect.jtapi
    assert expected is not None
    for step in failure.first:
        if step.sign_in is not None:
            played(driver, server, step)
    refused = played(driver, server, failure.main)
    assert refused is not None, "getProvider() threw nothing"
    assert refused.message == expected.message
    if expected.code:
        assert refused.code == CtiError[expected.code]
