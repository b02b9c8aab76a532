"""The reference client signs in to ctisim over a real socket: the built-in lab's users, and the seed's own sign-in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from ctisim.client import PROFILES, Address, Credentials, Login, Verdict, log_in, verdict_on
from ctisim.client.errors import ClientError
from ctisim.lab import load
from ctisim.server import CtiServer
from ctisim.settings import Settings, TraceTo
from ctisim.trace import MemorySink
from tests.client.watcher import Watcher

pytestmark = pytest.mark.asyncio(loop_scope="module")

SEED_LAB = Path(__file__).parents[2] / "fixtures" / "labs" / "jabber-10.5.yaml"
ON_A_FREE_PORT = Settings(port=0, trace=TraceTo.NOWHERE)
PHONES = ["SEP001794625DE5", "SEP001794625DE6", "SEP001794625DE7"]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def server() -> AsyncIterator[CtiServer]:
    """The built-in lab."""
    async with CtiServer(settings=ON_A_FREE_PORT) as server:
        yield server


def login(server: CtiServer, user: str, *, play: str = "jtapi", password: str = "heisenbg", device: str = "") -> Login:
    return Login(
        address=Address("127.0.0.1", server.port),
        credentials=Credentials(user, password.encode()),
        profile=PROFILES[play](),
        device=device,
    )


async def refused(wanted: Login) -> Verdict:
    with pytest.raises(ClientError) as caught:
        await log_in(wanted)
    return verdict_on(caught.value)


@pytest.mark.parametrize("play", ["jtapi", "jabber"])
@pytest.mark.parametrize("device", PHONES)
async def test_every_phone_comes_into_service(server: CtiServer, play: str, device: str) -> None:
    watcher = Watcher()
    await log_in(login(server, "wwhite", play=play, device=device), reporter=watcher)
    assert {"device in service", "line in service"} <= set(watcher.names)
    assert watcher.steps[-1].text == "provider closed"


@pytest.mark.parametrize("device", ["CTIRP2000", "CTIP2001", "CTIP2002"])
async def test_ports_and_route_points_come_into_service_when_registered(server: CtiServer, device: str) -> None:
    watcher = Watcher()
    await log_in(login(server, "wwhite", device=device), reporter=watcher)
    assert {"register device", "line in service"} <= set(watcher.names)


async def test_a_superprovider_acquires_any_phone(server: CtiServer) -> None:
    watcher = Watcher()
    await log_in(login(server, "ctiadmin", device="SEP001794625DE6"), reporter=watcher)
    assert "line in service" in watcher.names


@pytest.mark.parametrize(
    ("user", "code", "row"),
    [
        ("locked", 0x8CCC011F, "P3"),
        ("adminlocked", 0x8CCC011F, "P4"),
        ("inactive", 0x8CCC011F, "P5"),
        ("expired", 0x8CCC011D, "P6"),
        ("mustchange", 0x8CCC011D, "P8"),
        ("disabled", 0x8CCC0145, "P10"),
        ("nocti", 0x8CCC005F, "P12"),
        ("secureonly", 0x8CCC00D1, "P15"),
        ("nobody", 0x8CCC0060, "P2"),
    ],
)
@pytest.mark.parametrize("play", ["jtapi", "jabber"])
async def test_each_account_is_refused_with_its_code(
    server: CtiServer, user: str, code: int, row: str, play: str
) -> None:
    verdict = await refused(login(server, user, play=play))
    assert (verdict.outcome, verdict.step, verdict.code) == ("refused", "authenticate", code)
    assert row in verdict.advice.rows


async def test_the_user_without_devices_has_nothing_to_control(server: CtiServer) -> None:
    verdict = await refused(login(server, "nodevices"))
    assert (verdict.outcome, verdict.step) == ("nothing-to-control", "choose device")


async def test_a_wrong_password_is_refused(server: CtiServer) -> None:
    verdict = await refused(login(server, "jpinkman", password="wrong"))
    assert verdict.code == 0x8CCC0060


async def test_a_device_of_somebody_else_is_refused(server: CtiServer) -> None:
    verdict = await refused(login(server, "jpinkman", device="SEP001794625DE5"))
    assert (verdict.step, verdict.code) == ("open device", 0x8CCC0018)


async def test_the_seeds_sign_in_has_the_seeds_lengths_and_filter() -> None:
    sink = MemorySink()
    async with CtiServer(load(SEED_LAB), ON_A_FREE_PORT, sink=sink) as server:
        await log_in(login(server, "wwhite", play="jabber"))
    assert lines(sink, "TCP message length=0x108")
    assert lines(sink, "Filter Bitmap=000100000000000000000100000001001 ")
    assert lines(sink, "Decrypted Key Status success - [52]")
    assert lines(sink, "Decrypted Password Status success - [8]")
    assert lines(
        sink, "ProviderOpenRequest", "seq#=2 provider=UCProvider login=wwhite heartbeat=60 timer=10 priority=0"
    )
    assert lines(sink, "DeviceOpenRequest", "seq#=4", "softkeys AppID=1234")


def lines(sink: Any, *parts: str) -> list[str]:
    """The records that hold all the parts."""
    return [record for record in sink.records if all(part in record for part in parts)]
