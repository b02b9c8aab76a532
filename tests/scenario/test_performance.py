"""Scenarios on a running server: on time, for their time, and as if nothing had been when they are over."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from ctisim.client import IN_SERVICE, PROFILES, Address, Credentials, Login, Verdict, log_in, verdict_on
from ctisim.client.errors import ClientError
from ctisim.lab import Lab, loads
from ctisim.scenario import FAULTS, OPERATIONS, Change, ScenarioError, Stage, performance
from ctisim.scenario import loads as read_scenario
from ctisim.server import CtiServer
from ctisim.settings import Settings, TraceTo
from ctisim.trace import MemorySink
from ctisim.verify import leaping
from ctisim.verify.leap import LeapLoop, LoopClock
from ctisim.verify.running import keys

LAB = """
directory: {hosts: ["ldaps://dc1.joshlab.net:3269"]}
devices:
  - {name: SEP00BAD6E20001, model: Cisco 7960, lines: [{number: 1901}]}
  - {name: SEP00BAD6E20002, model: Cisco 7960, lines: [{number: 1902}]}
users:
  - {id: wwhite, authentication: ldap, password: heisenbg, controlled_devices: [SEP00BAD6E20001]}
  - {id: badger, password: heisenbg, controlled_devices: [SEP00BAD6E20001]}
"""


class Rehearsal:
    """A server with a stage, and somebody who signs in to it."""

    def __init__(self, server: CtiServer, clock: LoopClock) -> None:
        self.server, self.clock = server, clock
        self.stage = Stage(server, clock)
        server.manager.world.wire = self.stage.wire

    async def verdict(self, user: str = "badger") -> Verdict:
        login = Login(
            address=Address(self.server.host, self.server.port),
            credentials=Credentials(user, b"heisenbg"),
            profile=PROFILES["jtapi"](),
        )
        try:
            await log_in(login, clock=self.clock)
        except ClientError as error:
            return verdict_on(error)
        return IN_SERVICE

    async def outcome(self, user: str = "badger") -> str:
        return (await self.verdict(user)).outcome


@asynccontextmanager
async def rehearsal(lab: Lab | None = None) -> AsyncIterator[Rehearsal]:
    import asyncio

    clock = LoopClock()
    settings = Settings(port=0, trace=TraceTo.NOWHERE, admin_port=None)
    async with CtiServer(lab or loads(LAB), settings, clock=clock, sink=MemorySink(), keys=keys()) as server:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, LeapLoop)
        assert server.site is not None
        directory = server.site.directory
        loop.pending = lambda: directory.pending
        yield Rehearsal(server, clock)


def rehearsed(play: Callable[[Rehearsal], Awaitable[None]]) -> None:
    async def run() -> None:
        async with rehearsal() as it:
            await play(it)

    leaping(run())


def change(name: str, **fields: Any) -> Change:
    return {**FAULTS, **OPERATIONS}[name].model_validate(fields)


def test_what_begins_at_once_has_begun() -> None:
    async def play(it: Rehearsal) -> None:
        async with performance([change("directory refuses")], it.stage):
            assert (await it.verdict("wwhite")).name == "DIRECTORY_TEMPORARY_UNAVAILABLE"
        assert await it.outcome("wwhite") == "in-service"

    rehearsed(play)


def test_a_fault_begins_after_a_while_and_lasts_a_while() -> None:
    async def play(it: Rehearsal) -> None:
        async with performance([change("directory refuses", after="20s", **{"for": "5s"})], it.stage):
            assert await it.outcome("wwhite") == "in-service"
            await it.clock.sleep(21)
            assert await it.outcome("wwhite") == "refused"
            await it.clock.sleep(5)
            assert await it.outcome("wwhite") == "in-service"

    rehearsed(play)


def test_a_fault_strikes_so_many_times() -> None:
    async def play(it: Rehearsal) -> None:
        async with performance([change("directory refuses", times=2)], it.stage):
            outcomes = [await it.outcome("wwhite") for _ in range(4)]
        assert outcomes == ["refused", "refused", "in-service", "in-service"]

    rehearsed(play)


def test_chance_is_the_same_with_the_same_seed() -> None:
    async def play(it: Rehearsal) -> None:
        luck = []
        for _ in range(2):
            async with performance([change("directory refuses", probability=0.4, seed=3)], it.stage):
                luck.append([await it.outcome("wwhite") for _ in range(8)])
        assert luck[0] == luck[1]
        assert set(luck[0]) == {"refused", "in-service"}

    rehearsed(play)


def test_an_action_is_done_again_and_again() -> None:
    async def play(it: Rehearsal) -> None:
        locking = change("lock user", user="badger", times=2, every="60s", **{"for": "10s"})
        async with performance([locking], it.stage):
            assert await it.outcome() == "refused"
            await it.clock.sleep(11)
            assert await it.outcome() == "in-service"
            await it.clock.sleep(50)
            assert await it.outcome() == "refused"
            await it.clock.sleep(11)
            assert await it.outcome() == "in-service"

    rehearsed(play)


def test_several_go_wrong_at_once_and_end_in_any_order() -> None:
    async def play(it: Rehearsal) -> None:
        changes = [
            change("key pair replaced", **{"for": "10s"}),
            change("key pair replaced", after="5s", **{"for": "10s"}),
            change("directory refuses", **{"for": "30s"}),
        ]
        async with performance(changes, it.stage):
            assert await it.outcome() == "refused"
            await it.clock.sleep(11)
            assert await it.outcome() == "refused"
            await it.clock.sleep(5)
            assert (await it.outcome(), await it.outcome("wwhite")) == ("in-service", "refused")
            await it.clock.sleep(15)
            assert await it.outcome("wwhite") == "in-service"

    rehearsed(play)


def test_what_cannot_be_done_is_told_and_nothing_stays() -> None:
    async def play(it: Rehearsal) -> None:
        with pytest.raises(ScenarioError, match="there is no user nobody"):
            async with performance([change("directory refuses"), change("lock user", user="nobody")], it.stage):
                pass
        assert await it.outcome("wwhite") == "in-service"

    rehearsed(play)


PARTICULARS: dict[str, dict[str, Any]] = {
    "directory certificate": {"flaw": "expired"},
    "lock user": {"user": "badger"},
    "unlock user": {"user": "badger"},
    "reset hack count": {"user": "badger"},
    "change password": {"user": "badger", "password": "Blue-Sky-2"},
    "user deleted": {"user": "badger"},
    "role withdrawn": {"user": "badger", "role": "Standard CTI Enabled"},
    "role granted": {"user": "badger", "role": "Standard CTI Allow Call Monitoring"},
    "device taken from user": {"user": "badger", "device": "SEP00BAD6E20001"},
    "device given to user": {"user": "badger", "device": "SEP00BAD6E20002"},
    "directory account gone": {"login": "wwhite"},
    "directory password changed": {"login": "wwhite"},
    "directory twin": {"login": "wwhite"},
    "directory refers": {"dn": "OU=Breaking Bad,DC=joshlab,DC=net"},
    "close providers": {"reason": 10},
    "device out of service": {"device": "SEP00BAD6E20001"},
    "device unregistered": {"device": "SEP00BAD6E20001"},
    "device reset": {"device": "SEP00BAD6E20001", "takes": "10s"},
    "device rehomes": {"device": "SEP00BAD6E20001"},
    "device restricted": {"device": "SEP00BAD6E20001"},
    "device deleted": {"device": "SEP00BAD6E20002"},
    "close device": {"device": "SEP00BAD6E20001", "reason": 0},
    "line out of service": {"device": "SEP00BAD6E20001", "line": "1901"},
    "line restricted": {"device": "SEP00BAD6E20001", "line": "1901"},
    "close line": {"device": "SEP00BAD6E20001", "line": "1901", "reason": 0},
}


@pytest.mark.parametrize("name", [*FAULTS, *OPERATIONS])
def test_everything_is_undone_at_its_end(name: str) -> None:
    async def play(it: Rehearsal) -> None:
        async with performance([change(name, **PARTICULARS.get(name, {}))], it.stage):
            await it.clock.sleep(1)
        await it.clock.sleep(30)
        assert (await it.outcome("badger"), await it.outcome("wwhite")) == ("in-service", "in-service")

    rehearsed(play)


def test_scenarios_lie_over_each_other() -> None:
    text = "row: P1\ntitle: t\nevidence: inferred\nwhat: Two of them at once.\nsign_in: {{}}\nlab: {0}\n"
    both = [
        read_scenario(text.format("{users: [{id: badger, password: Blue-Sky-2}]}"), "one"),
        read_scenario(text.format("{users: [{id: skinny, password: heisenbg}]}"), "two"),
    ]

    async def play() -> None:
        settings = Settings(port=0, trace=TraceTo.NOWHERE, admin_port=None)
        async with CtiServer(loads(LAB), settings, clock=LoopClock(), sink=MemorySink(), scenarios=both) as server:
            it = Rehearsal(server, LoopClock())
            assert (await it.outcome("badger"), await it.outcome("skinny")) == ("refused", "nothing-to-control")

    leaping(play())


def test_a_server_that_stops_in_the_middle_of_a_scenario_is_stopped() -> None:
    head = "row: P1\ntitle: t\nevidence: inferred\nwhat: The service is down.\nsign_in: {}\n"
    text = f"{head}actions: [{{do: cti manager down}}]\n"

    async def play() -> None:
        settings = Settings(port=0, trace=TraceTo.NOWHERE, admin_port=None)
        down = read_scenario(text, "down")
        async with CtiServer(loads(LAB), settings, clock=LoopClock(), sink=MemorySink(), scenarios=[down]) as server:
            it = Rehearsal(server, LoopClock())
            assert await it.outcome() == "unreachable"
        assert await it.outcome() == "unreachable"

    leaping(play())
