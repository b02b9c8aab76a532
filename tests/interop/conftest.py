"""Fixtures for the tests with Cisco's real library: a driver for each version, servers, applications."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.interop.application import Application, Opener
from tests.interop.client_log import complaints
from tests.interop.scenario.model import ScenarioError, read, scenario_files
from tests.interop.scenario.script import Script, scripts
from tests.interop.server_process import ServerProcess
from tests.support.jtapi import VERSIONS, Driver, Drivers, require_jtapi

Start = Callable[..., ServerProcess]
FIXTURES = Path(__file__).parents[2] / "fixtures" / "calls"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--scenarios", type=Path, metavar="DIR", help="play the call scenarios of this folder instead of ours"
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that takes a `script` runs once for every scenario and variant of the folder, or of ours."""
    if "script" not in metafunc.fixturenames:
        return
    said = metafunc.config.getoption("--scenarios", None)
    folders = [said] if said else [FIXTURES / "scenarios", FIXTURES / "own"]
    plainer = [folders[0] / "actions", FIXTURES / "actions"]
    found = [script for folder in folders for path in scenario_files(folder) for script in _scripts(path, plainer)]
    metafunc.parametrize("script", [_marked(script) for script in found])


def _scripts(path: Path, plainer: list[Path]) -> list[Script | ScenarioError]:
    """What is to be played of a file; a file that is no scenario fails by itself, and keeps no other from its turn."""
    try:
        return [*scripts(read(path), plainer)]
    except ScenarioError as fault:
        return [fault]


def _marked(script: Script | ScenarioError) -> object:
    """What the real library, or a simulator, cannot be made to do is expected to fail; its file says why."""
    if isinstance(script, ScenarioError):
        return pytest.param(script, id=script.path.stem)
    marks = [pytest.mark.xfail(reason=script.cannot, strict=True)] if script.cannot else []
    return pytest.param(script, id=script.name.replace(": ", "-").replace(" ", "_"), marks=marks)


@pytest.fixture(scope="session")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Drivers]:
    folder = tmp_path_factory.mktemp("jtapi")
    pool = Drivers(folder)
    yield pool
    pool.close()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session", params=VERSIONS)
def version(request: pytest.FixtureRequest) -> str:
    """Each version of the library in turn; without its jar there is nothing to test."""
    require_jtapi(request.param)
    return str(request.param)


class Log:
    """The library's log of this test; what it complains of fails the test, except what was allowed."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self._since = driver.log_size()
        self._allowed: list[str] = []

    def allow(self, pattern: str) -> None:
        self._allowed.append(pattern)

    def text(self) -> str:
        return self._driver.log(self._since)

    def complaints(self) -> list[str]:
        return complaints(self.text(), *self._allowed)


@pytest.fixture
def driver(pool: Drivers, version: str) -> Iterator[Driver]:
    """The driver of the version; what a test opened is closed after it."""
    driver = pool.get(version)
    yield driver
    if driver.alive:
        driver.ask("close all")


@pytest.fixture
def client_log(driver: Driver) -> Iterator[Log]:
    log = Log(driver)
    since = driver.mark()
    yield log
    undescribed = [event for event in driver.events[since:] if "error" in event]
    assert not undescribed, f"our own driver stumbled: {undescribed}"
    found = log.complaints()
    assert not found, "the library's log complains:\n" + "\n".join(found[:5])


@pytest.fixture
def application(driver: Driver, client_log: Log) -> Opener:
    """Makes applications; they close with the test."""

    def make(name: str = "app") -> Application:
        return Application(driver, name)

    return make


@pytest.fixture(scope="module")
def start_server(version: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Start]:
    """Starts servers; they stop with the module, and before the next version's turn."""
    running: list[ServerProcess] = []

    def start(
        *, lab: Path | None = None, address: str = "", options: tuple[str, ...] = ("--no-trace",)
    ) -> ServerProcess:
        log = tmp_path_factory.mktemp("server") / "server.log"
        server = ServerProcess(log, lab=lab, address=address, options=options)
        running.append(server)
        return server

    yield start
    for server in running:
        server.stop()


@pytest.fixture(scope="module")
def server(start_server: Start) -> ServerProcess:
    """A server with the built-in lab, one for the module's tests."""
    return start_server()
