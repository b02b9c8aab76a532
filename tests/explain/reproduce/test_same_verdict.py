"""A lab or scenario made from a trace, served and signed in to, gives a trace with the same verdict."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from ctisim.client import PROFILES, Address, ClientError, Credentials, Login, log_in
from ctisim.clock import Clock, WallClock
from ctisim.explain import Connection, Explanation, Story, Verdict, explain, explain_records, verdict_on
from ctisim.explain.reproduce import AsTheyAre, Form, Pseudonyms, Reproduction, reproduce
from ctisim.explain.reproduce.names import Names
from ctisim.lab import Lab, builtin, loads, overlay
from ctisim.scenario import Scenario
from ctisim.scenario import loads as scenario_of
from ctisim.server import CtiServer
from ctisim.settings import Settings, TraceTo
from ctisim.trace import MemorySink
from ctisim.trace.parse import records
from ctisim.verify import leaping, verify
from ctisim.verify.leap import LeapLoop, LoopClock
from ctisim.verify.running import keys
from tests.explain.conftest import FAILURES, LOCKED, SEED

ON_A_FREE_PORT = Settings(port=0, trace=TraceTo.NOWHERE)
NAMES = [pytest.param(AsTheyAre(), id="names as they are"), pytest.param(Pseudonyms("seed"), id="pseudonyms")]

FAILED = [
    pytest.param(FAILURES, 0, id="login time-out"),
    pytest.param(FAILURES, 1, id="not in Standard CTI Users"),
    pytest.param(FAILURES, 2, id="line restricted"),
    pytest.param(FAILURES, 3, id="no devices"),
    pytest.param(FAILURES, 4, id="device restricted"),
    pytest.param(LOCKED, 0, id="locked"),
]
PUBLISHED = [pytest.param(SEED, 0, id="the seed"), *FAILED]

ACCOUNTS = {
    "jpinkman": 17,
    "locked": 6,
    "adminlocked": 6,
    "inactive": 6,
    "expired": 6,
    "mustchange": 6,
    "disabled": 6,
    "nocti": 14,
    "secureonly": 14,
    "nodevices": 15,
    "nobody": 5,
}
"""Of the built-in lab, and one it does not have: the step their sign-in ends at."""


async def _signed_in(lab: Lab | None, login: Login, scenarios: Sequence[Scenario], clock: Clock) -> Explanation:
    sink = MemorySink()
    async with CtiServer(lab, ON_A_FREE_PORT, clock=clock, sink=sink, keys=keys(), scenarios=scenarios) as server:
        loop = asyncio.get_running_loop()
        if isinstance(loop, LeapLoop) and server.site is not None:
            directory = server.site.directory
            loop.pending = lambda: directory.pending
        wanted = Login(
            address=Address("127.0.0.1", server.port),
            credentials=login.credentials,
            profile=login.profile,
            device=login.device,
        )
        with suppress(ClientError):  # the trace tells it better
            await log_in(wanted, clock=clock)
    return explain_records(records("\n".join(sink.records).split("\n")))


def signed_in(
    lab: Lab | None,
    user: str,
    password: str,
    play: str,
    device: str = "",
    *,
    scenarios: Sequence[Scenario] = (),
    leap: bool = True,
) -> Explanation:
    """Serve a lab, sign in once, and explain the trace. Time leaps, unless it is to be the wall's."""
    nowhere = Address("127.0.0.1", 1)
    login = Login(
        address=nowhere, credentials=Credentials(user, password.encode()), profile=PROFILES[play](), device=device
    )
    if leap:
        return leaping(_signed_in(lab, login, scenarios, LoopClock()))
    return asyncio.run(_signed_in(lab, login, scenarios, WallClock()))


def served(made: Reproduction, *, leap: bool = True) -> tuple[Connection, Story, Verdict]:
    """The sign-in that its header asks for, in the lab or scenario."""
    scenarios = [scenario_of(made.text, "reproduced")] if made.form is Form.SCENARIO else []
    lab = loads(made.text) if made.form is Form.LAB else None
    who = (made.login, made.password, made.profile, made.device)
    explanation = signed_in(lab, *who, scenarios=scenarios, leap=leap)
    ((connection, story),) = explanation.stories
    return connection, story, verdict_on(story)


@pytest.mark.parametrize("names", NAMES)
@pytest.mark.parametrize(("file", "number"), PUBLISHED)
def test_a_published_sign_in_ends_the_same_way_again(file: Path, number: int, names: Names) -> None:
    explanation = explain([file])
    connection, story = explanation.stories[number]
    _, _, verdict = served(reproduce(connection, story, explanation.server, names), leap=False)
    original = verdict_on(story)
    assert verdict.key == original.key
    assert (verdict.name, verdict.description) == (original.name, original.description)


@pytest.mark.parametrize("names", NAMES)
@pytest.mark.parametrize(("file", "number"), FAILED)
def test_a_published_failure_is_a_scenario_too(file: Path, number: int, names: Names) -> None:
    explanation = explain([file])
    connection, story = explanation.stories[number]
    made = reproduce(connection, story, explanation.server, names, Form.SCENARIO)
    report = verify(scenario_of(made.text, "reproduced"))
    assert (report.error, report.departures) == ("", [])
    assert served(made)[2].key == verdict_on(story).key


def test_the_reproduced_seed_bears_the_seeds_names_and_numbers() -> None:
    explanation = explain([SEED])
    ((connection, story),) = explanation.stories
    again, told, _ = served(reproduce(connection, story, explanation.server))
    assert (again.tcp, again.handler) == (connection.tcp, connection.handler)
    assert (told.facts.hosts, told.facts.base, told.facts.filter, told.facts.dn, told.facts.manager) == (
        story.facts.hosts,
        story.facts.base,
        story.facts.filter,
        story.facts.dn,
        story.facts.manager,
    )
    assert (told.facts.credential, told.facts.rights) == (story.facts.credential, story.facts.rights)
    (device,), (original,) = told.devices.values(), story.devices.values()
    assert (device.name, device.handle, device.details) == (original.name, original.handle, original.details)


@pytest.mark.parametrize("user", ACCOUNTS)
def test_our_own_traces_can_be_repeated(user: str) -> None:
    explanation = signed_in(builtin(), user, "heisenbg", "jabber")
    ((connection, story),) = explanation.stories
    original = verdict_on(story)
    assert original.step == ACCOUNTS[user]
    _, again, verdict = served(reproduce(connection, story, explanation.server))
    assert (verdict.key, verdict.description) == (original.key, original.description)
    assert again.facts.login == user


@pytest.mark.parametrize(
    ("changes", "password", "step"),
    [
        pytest.param({}, "wrong", 12, id="wrong password"),
        pytest.param({"directory": {"account": "locked"}}, "heisenbg", 12, id="locked in the directory"),
        pytest.param({"directory": {"account": "missing"}}, "heisenbg", 11, id="not in the directory"),
        pytest.param({"authentication": "local"}, "wrong", 12, id="wrong local password"),
    ],
)
def test_what_the_directory_refuses_is_refused_again(changes: dict[str, object], password: str, step: int) -> None:
    lab = overlay(builtin(), {"users": [{"id": "wwhite", **changes}]})
    explanation = signed_in(lab, "wwhite", password, "jtapi")
    ((connection, story),) = explanation.stories
    assert verdict_on(story).step == step
    _, again, verdict = served(reproduce(connection, story, explanation.server))
    assert verdict.key == verdict_on(story).key
    assert again.facts.diagnostic[:40] == story.facts.diagnostic[:40]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        pytest.param("faults: [{fault: directory refuses}]", 0x8CCC005E, id="refused"),
        pytest.param("faults: [{fault: directory mute}]", 0x8CCC005E, id="mute"),
        pytest.param("actions: [{do: directory password changed, login: Administrator}]", 0x8CCC005E, id="manager"),
        pytest.param("faults: [{fault: directory slow, by: 4s}]", 0x8CCC0075, id="slow"),
    ],
)
def test_what_a_lab_cannot_say_becomes_a_scenario(change: str, code: int) -> None:
    text = f"row: P14\ntitle: x\nevidence: inferred\nwhat: The directory fails.\nsign_in: {{}}\n{change}"
    explanation = signed_in(builtin(), "wwhite", "heisenbg", "jtapi", scenarios=[scenario_of(text, "x")])
    ((connection, story),) = explanation.stories
    original = verdict_on(story)
    assert original.code == code
    made = reproduce(connection, story, explanation.server, form=Form.SCENARIO if code == 0x8CCC0075 else Form.FITTING)
    assert made.form is Form.SCENARIO
    assert served(made)[2].key == original.key


@pytest.mark.parametrize(
    ("device", "changes"),
    [
        pytest.param("SEP001794625DE7", {}, id="not in the control list"),
        pytest.param("SEP00FFFFFFFFFF", {}, id="not there"),
        pytest.param("SEP001794625DE6", {"restricted": True}, id="restricted"),
        pytest.param("SEP001794625DE6", {"registered": False}, id="not registered"),
        pytest.param("SEP001794625DE6", {"lines": [{"number": 1002, "restricted": True}]}, id="line restricted"),
    ],
)
def test_what_a_device_does_it_does_again(device: str, changes: dict[str, object]) -> None:
    lab = overlay(builtin(), {"devices": [{"name": "SEP001794625DE6", **changes}]})
    explanation = signed_in(lab, "jpinkman", "heisenbg", "jabber", device)
    ((connection, story),) = explanation.stories
    original = verdict_on(story)
    assert not original.ok
    assert served(reproduce(connection, story, explanation.server))[2].key == original.key
