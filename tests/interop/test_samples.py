"""Cisco's public sample applications, unmodified, with each of the four libraries."""

import json
import sys
from array import array
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest

from ctisim.lab.loading import builtin_text
from ctisim.media import wav
from tests.interop.client_log import complaints
from tests.interop.samples import MEDIA, Sample, compile_samples, require_samples
from tests.interop.server_process import ServerProcess
from tests.support.jtapi import jars

ADMIN_PORT = 8748
Run = Callable[..., Sample]


class People:
    """Those at the phones of a server, told what to do over its admin API."""

    def __init__(self, server: ServerProcess) -> None:
        self._host = server.address

    def call(self, caller: str, called: str) -> None:
        self._order("calls", {"from": caller, "to": called})

    def do(self, number: str, what: str) -> None:
        """answer, hold, retrieve, hang-up."""
        self._order(f"phones/{number}/{what}")

    def calls(self) -> list[set[str]]:
        """The numbers that each call has, the oldest call first."""
        return [{party["number"] for party in call["parties"]} for call in json.loads(self._ask("GET", "calls"))]

    def _order(self, path: str, body: dict[str, str] | None = None) -> None:
        self._ask("POST", path, json.dumps(body) if body else None)

    def _ask(self, method: str, path: str, body: str | None = None) -> bytes:
        connection = HTTPConnection(self._host, ADMIN_PORT, timeout=30)
        connection.request(method, f"/v1/{path}", body, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        said = answer.read()
        connection.close()
        assert answer.status < 300, said
        return said


@pytest.fixture(scope="module")
def classes(version: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The samples, compiled against the library of this version."""
    return compile_samples(require_samples(), jars()[version], tmp_path_factory.mktemp("samples"))


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    return tmp_path / "recordings"


@pytest.fixture
def server(classes: Path, tmp_path: Path, recordings: Path) -> Iterator[ServerProcess]:
    """A server of this test alone: the built-in lab, in which every phone records what it hears."""
    lab = tmp_path / "lab.yaml"
    lab.write_text(f"{builtin_text()}\nmedia: {{recordings: {recordings}, audio: {{record: true}}}}\n")
    server = ServerProcess(tmp_path / "server.log", lab=lab)
    yield server
    server.stop()
    assert "Traceback" not in server.log.read_text()


@pytest.fixture
def people(server: ServerProcess) -> People:
    return People(server)


@pytest.fixture
def run(version: str, classes: Path, server: ServerProcess, tmp_path: Path) -> Iterator[Run]:
    """Starts a sample; it is ended with the test."""
    running: list[Sample] = []
    folder = tmp_path / "sample"
    folder.mkdir()

    def start(name: str, user: str = "wwhite", **settings: str) -> Sample:
        login = {"CUCM_ADDRESS": server.address, "JTAPI_USERNAME": user, "JTAPI_PASSWORD": "heisenbg"}
        sample = Sample(name, require_samples(), [classes, jars()[version]], folder, login | settings)
        running.append(sample)
        return sample

    yield start
    for sample in running:
        sample.close()


def samples(file: Path) -> list[int]:
    """Of a WAV file, 16 bits each."""
    found = array("h", wav.read(file))
    if sys.byteorder == "big":
        found.byteswap()
    return found.tolist()


def is_same_in_ulaw(heard: list[int], said: list[int]) -> bool:
    """Whether each sample is as near as G.711 allows: half a step, which is a 32nd of the sample and its bias."""
    return len(heard) == len(said) and all(
        abs(there - here) <= 1 + (abs(here) + 132) / 32 for there, here in zip(heard, said, strict=True)
    )


def test_make_call_rings_and_hangs_up(run: Run, people: People) -> None:
    sample = run("makecall.makeCall", ALICE_DN="1001", BOB_DN="1002")
    assert sample.end() == 0, sample.said
    sample.expect("CallCtlConnAlertingEv 1002")
    sample.expect("CallCtlConnDisconnectedEv 1002")
    assert people.calls() == []
    assert complaints(sample.log()) == []


def test_conference_joins_two_calls(run: Run, people: People) -> None:
    sample = run("conference.conference", ALICE_DN="1001", BOB_DN="1002", CHARLIE_DN="1003")
    assert sample.end() == 0, sample.said
    sample.expect("CiscoConferenceEndEv")
    assert people.calls() == [{"1001", "1002", "1003"}]
    its_own = r"conference\.Handler\.callChangedEvent"  # asks an event without a called address for its name
    assert complaints(sample.log(), its_own) == []


def test_send_data_shows_a_text_and_clears_it(run: Run) -> None:
    sample = run("sendData.sendData", ALICE_DN="1001")
    assert sample.end() == 0, sample.said
    sample.expect("Done.")
    assert complaints(sample.log()) == []


def test_dial_via_office_brings_two_callers_together(run: Run, people: People) -> None:
    """It never ends: a round is over when it is ready for the next."""
    sample = run("dialviaoffice.dialViaOffice", CTI_ROUTE_POINT_DN="2000", CTI_PORT_DN="2001", BOB_DN="3001")
    for times in (1, 2):
        sample.expect("Awaiting dialin CallCtlTermConnRingingEv", times=times)
        people.call("9001", "2000")
        sample.expect("Ready for dialin call", times=times + 1)
        assert people.calls() == times * [{"9001", "3001"}]
    assert complaints(sample.log()) == []


def test_the_super_provider_watches_the_state_of_a_device(run: Run, people: People) -> None:
    """It never ends."""
    name = "superProvider_deviceStateServer"
    sample = run(f"{name}.{name}", "ctiadmin", ALICE_DEVICE_NAME="SEP001794625DEA")
    sample.expect("INITIAL DEVICE STATE--> IDLE")
    sample.expect("Monitoring state changes")
    people.call("1002", "1007")
    assert sample.expect("    DEVICE STATE-->").endswith("ALERTING")
    changes = [("1007", "answer", "ACTIVE"), ("1007", "hold", "HELD"), ("1007", "retrieve", "ACTIVE")]
    for times, (number, what, state) in enumerate([*changes, ("1002", "hang-up", "IDLE")], 2):
        people.do(number, what)
        assert sample.expect("    DEVICE STATE-->", times=times).endswith(state)
    assert complaints(sample.log()) == []


def test_the_prompt_of_play_media_is_heard_by_who_called(run: Run, people: People, recordings: Path) -> None:
    sample = run("playmedia.playMedia", CTI_PORT_DN="2001")
    sample.expect("Awaiting dialin CallCtlTermConnRingingEv")
    people.call("1001", "2001")
    assert sample.end() == 0, sample.said
    assert people.calls() == []
    assert complaints(sample.log()) == []
    (heard,) = recordings.glob("1001-*.wav")
    assert is_same_in_ulaw(samples(heard), samples(require_samples() / MEDIA / "g711.wav"))
