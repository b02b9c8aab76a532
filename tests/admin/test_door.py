"""The door of a real server, over sockets: opened late, closed in time, and steering a client that is signed in."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from collections.abc import AsyncIterator

import httpx
import pytest
import pytest_asyncio

from ctisim.client import PROFILES, Address, Credentials, Login, log_in, verdict_on
from ctisim.client.errors import ClientError
from ctisim.server import CtiServer
from ctisim.settings import Settings, TraceTo

STEERED = Settings(port=0, admin_port=0, trace=TraceTo.NOWHERE)


@pytest_asyncio.fixture
async def server() -> AsyncIterator[CtiServer]:
    async with CtiServer(settings=STEERED) as server:
        yield server


def address(server: CtiServer) -> str:
    assert server.door is not None
    return f"http://{server.door.host}:{server.door.port}/v1"


def login(server: CtiServer, user: str, device: str = "") -> Login:
    return Login(
        address=Address("127.0.0.1", server.port),
        credentials=Credentials(user, b"heisenbg"),
        profile=PROFILES["jtapi"](),
        device=device,
    )


async def test_what_is_done_over_http_happens_on_the_wire(server: CtiServer) -> None:
    async with httpx.AsyncClient(base_url=address(server), trust_env=False) as visit:
        await visit.post("/devices/SEP001794625DE5/restrict")
        with pytest.raises(ClientError) as refused:
            await log_in(login(server, "wwhite", "SEP001794625DE5"))
        assert verdict_on(refused.value).code == 0x8CCC00D2
        await visit.patch("/users/ctiadmin/credential", json={"locked": True})
        with pytest.raises(ClientError) as locked:
            await log_in(login(server, "ctiadmin", "SEP001794625DE5"))
        assert verdict_on(locked.value).code == 0x8CCC011F
        await visit.post("/lab/restore")
        await log_in(login(server, "wwhite", "SEP001794625DE5"))
        await log_in(login(server, "ctiadmin", "SEP001794625DE5"))


async def test_nothing_is_loaded_before_somebody_knocks() -> None:
    program = """
import asyncio, sys
from ctisim.server import CtiServer
from ctisim.settings import Settings, TraceTo
async def main():
    async with CtiServer(settings=Settings(port=0, admin_port=0, trace=TraceTo.NOWHERE)) as server:
        print(server.door.port > 0, "fastapi" in sys.modules, "uvicorn" in sys.modules)
asyncio.run(main())
"""
    done = await asyncio.to_thread(subprocess.run, [sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout == "True False False\n", done.stderr


async def test_a_taken_port_is_said_or_borne(server: CtiServer) -> None:
    assert server.door is not None
    taken = Settings(port=0, admin_port=server.door.port, trace=TraceTo.NOWHERE)
    with pytest.raises(OSError, match="no admin API on"):
        await CtiServer(settings=taken).start()
    bearing = Settings(port=0, admin_port=server.door.port, admin_required=False, trace=TraceTo.NOWHERE)
    async with CtiServer(settings=bearing) as other:
        assert other.door is None


async def test_the_api_listens_beside_the_server_and_never_beyond_loopback() -> None:
    beside = Settings(host="127.0.0.7", port=0, admin_port=0, trace=TraceTo.NOWHERE)
    async with CtiServer(settings=beside) as server:
        assert server.door is not None
        assert server.door.host == "127.0.0.7"
    everywhere = Settings(host="0.0.0.0", port=0, admin_port=0, trace=TraceTo.NOWHERE)
    async with CtiServer(settings=everywhere) as server:
        assert server.door is not None
        assert server.door.host == "127.0.0.1"


async def test_the_page_describes_the_api(server: CtiServer) -> None:
    async with httpx.AsyncClient(base_url=address(server), trust_env=False) as visit:
        assert "/v1/devices/{name}/reset" in (await visit.get("/openapi.json")).json()["paths"]
        page = await visit.get(address(server).removesuffix("/v1") + "/")
        assert page.status_code == 200
        assert "/v1/openapi.json" in page.text


@pytest.mark.filterwarnings("ignore:open_binary:DeprecationWarning")  # fastapi-swagger's, on Python 3.11 and 3.12
async def test_the_page_needs_nothing_from_the_net(server: CtiServer) -> None:
    here = address(server).removesuffix("/v1")
    async with httpx.AsyncClient(base_url=here, trust_env=False) as visit:
        page = await visit.get("/")
        needed = re.findall(r'(?:src|href)="([^"]+)"', page.text)
        assert len(needed) >= 2
        for part in needed:
            assert part.startswith(f"{here}/")
            assert (await visit.get(part)).status_code == 200


async def test_faults_end_with_the_server() -> None:
    async with CtiServer(settings=STEERED) as server:
        async with httpx.AsyncClient(base_url=address(server), trust_env=False) as visit:
            await visit.post("/faults", json={"name": "lock user", "user": "ctiadmin"})
        user = server.manager.cluster.user("ctiadmin")
        assert user is not None
        assert user.credential.time_of_lockout
    assert not user.credential.time_of_lockout


async def test_what_a_phone_heard_is_told(server: CtiServer) -> None:
    async with httpx.AsyncClient(base_url=address(server), trust_env=False) as visit:
        await visit.put("/phones/1001/audio", json={"send": "tone", "tone": 500})
        await visit.post("/calls", json={"from": "1001", "to": "1002"})
        await visit.post("/phones/1002/answer")
        heard: list[dict[str, object]] = []
        while not heard or heard[-1]["tone"] != 500:
            heard = (await visit.get("/phones/1002/heard")).json()
        assert heard[-1]["talking"]
        refused = await visit.put("/phones/1001/audio", json={"send": "file", "file": "/nowhere.wav"})
        assert refused.status_code == 409
