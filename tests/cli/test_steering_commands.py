"""`ctisim device`, `user`, `call` and `phone` against a running server."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from ctisim.server import CtiServer
from ctisim.settings import Settings, TraceTo

pytestmark = pytest.mark.asyncio(loop_scope="module")

PHONE = "SEP001794625DE5"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def server() -> AsyncIterator[CtiServer]:
    async with CtiServer(settings=Settings(port=0, admin_port=0, trace=TraceTo.NOWHERE)) as server:
        yield server


@pytest_asyncio.fixture(loop_scope="module")
async def steer(server: CtiServer, run_beside: Any) -> Any:
    """Runs a steering command; afterwards the server is back at its lab."""
    assert server.door is not None
    admin = ("--admin", f"{server.door.host}:{server.door.port}")

    async def command(*words: str) -> Any:
        return await run_beside(*words, *admin)

    yield command
    server.manager.administration.restore()


async def test_a_device_is_shown(steer: Any) -> None:
    done = await steer("device", PHONE)
    assert done.exit_code == 0
    assert "Cisco 7960" in done.stdout
    assert "in service" in done.stdout


async def test_a_device_leaves_service_and_comes_back(steer: Any, server: CtiServer) -> None:
    done = await steer("device", PHONE, "out-of-service", "--reason", "device failure")
    assert "out of service (device failure)" in done.stdout
    assert not server.manager.cluster.devices[PHONE].in_service
    back = await steer("device", PHONE, "in-service", "--json")
    assert json.loads(back.stdout)["in_service"]


@pytest.mark.parametrize("order", ["unregister", "reset", "rehome", "restrict", "unrestrict", "remove"])
async def test_every_order_to_a_device_is_taken(steer: Any, order: str) -> None:
    assert (await steer("device", PHONE, order)).exit_code == 0


async def test_a_line_is_restricted_alone(steer: Any, server: CtiServer) -> None:
    done = await steer("device", PHONE, "restrict", "--line", "1001")
    assert "restricted" in done.stdout
    device = server.manager.cluster.devices[PHONE]
    assert (device.restricted, device.lines[0].restricted) == (False, True)


async def test_a_user_gains_and_loses_a_device_and_a_role(steer: Any, server: CtiServer) -> None:
    user = server.manager.cluster.user("jpinkman")
    assert user is not None
    assert "SEP001794625DEA" in (await steer("user", "jpinkman", "add-device", "SEP001794625DEA")).stdout
    await steer("user", "jpinkman", "remove-device", "SEP001794625DEA")
    assert user.controlled_devices == ["SEP001794625DE6"]
    await steer("user", "jpinkman", "grant", "call monitoring")
    assert "Monitoring" in (await steer("user", "jpinkman")).stdout
    await steer("user", "jpinkman", "withdraw", "call monitoring")
    assert len(user.roles) == 1


async def test_a_user_is_locked_unlocked_reset_and_deleted(steer: Any) -> None:
    assert "locked by administrator" in (await steer("user", "ctiadmin", "lock")).stdout
    assert "allowed" in (await steer("user", "ctiadmin", "unlock")).stdout
    assert "allowed" in (await steer("user", "locked", "reset")).stdout
    assert "must change" in (await steer("user", "ctiadmin", "tick", "must-change")).stdout
    assert (await steer("user", "ctiadmin", "delete")).exit_code == 0
    gone = await steer("user", "ctiadmin")
    assert (gone.exit_code, gone.stderr) == (1, "ctisim: there is no user ctiadmin\n")


async def test_people_talk(steer: Any) -> None:
    assert "ringback" in (await steer("call", "1001", "1002")).stdout
    assert "connected" in (await steer("phone", "1002", "answer")).stdout
    assert "onhold" in (await steer("phone", "1001", "hold")).stdout
    assert "connected" in (await steer("phone", "1001", "retrieve")).stdout
    assert (await steer("phone", "1001", "digits", "1#")).exit_code == 0
    assert "no call is in use elsewhere" in (await steer("phone", "1001", "key", "barge")).stderr
    assert "none" in (await steer("phone", "1001", "hangup")).stdout
    assert "ringback" in (await steer("phone", "1001", "dial", "1002")).stdout
    assert "answer after 3 s" in (await steer("phone", "1003", "habit", "answer", "--after", "3")).stdout


async def test_a_phone_picks_up_and_parks(steer: Any, server: CtiServer) -> None:
    await steer("phone", "1001", "dial", "1002")
    assert "connected" in (await steer("phone", "1003", "pickup")).stdout
    assert "none" in (await steer("phone", "1003", "park")).stdout


async def test_a_phone_forwards_says_and_hears(steer: Any, server: CtiServer) -> None:
    line = server.manager.cluster.devices[PHONE].lines[0]
    await steer("phone", "1001", "forward", "1003")
    assert line.forward.all == "1003"
    await steer("phone", "1001", "forward", "off")
    assert line.forward.all is None
    assert (await steer("phone", "1001", "say", "500")).exit_code == 0
    assert (await steer("phone", "1001", "say", "/nowhere.wav")).exit_code == 1
    await steer("call", "1001", "1002")
    await steer("phone", "1002", "answer")
    assert "packets" in (await steer("phone", "1002", "heard")).stdout


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("device", PHONE, "reset", "--reason", "x"), "reset takes no --reason"),
        (("device", PHONE, "restrict", "--after", "1"), "restrict takes no --after"),
        (("device", PHONE, "reset", "--line", "1001"), "reset is for devices"),
        (("user", "wwhite", "add-device"), "add-device takes a device's name"),
        (("user", "wwhite", "lock", "now"), "lock takes nothing more"),
        (("phone", "1001", "dial"), "dial takes the number to dial"),
        (("phone", "1001", "answer", "--after", "1"), "answer takes neither"),
    ],
)
async def test_a_command_that_makes_no_sense_is_wrong_usage(steer: Any, words: tuple[str, ...], complaint: str) -> None:
    done = await steer(*words)
    assert done.exit_code == 2
    assert complaint in done.stderr


async def test_the_servers_refusal_is_told(steer: Any) -> None:
    done = await steer("device", PHONE, "out-of-service", "--reason", "devise failure")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "did you mean device failure?" in done.stderr


async def test_nobody_there_is_said(run_beside: Any) -> None:
    done = await run_beside("device", PHONE, "--admin", "127.0.0.1:1")
    assert done.exit_code == 3
    assert "ctisim serve" in done.stderr
