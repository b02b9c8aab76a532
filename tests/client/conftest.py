"""A paper server for the client, with the certificate, nonce and key of the recorded one."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from ctisim.client import PROFILES, Credentials, Login
from ctisim.clock import ManualClock
from ctisim.qbe import decode
from ctisim.qbe.messages import ProviderInitResponse
from tests.client.paper import PaperServer, listening, well_meaning

CAPTURES = Path(__file__).parents[2] / "fixtures" / "captures"


def recorded(name: str) -> Iterator[dict[str, Any]]:
    """The lines of a recorded conversation."""
    for line in (CAPTURES / name).read_text().splitlines():
        yield json.loads(line)


@pytest.fixture(scope="session")
def jtapi_frames() -> dict[str, bytes]:
    """The first frame of each message in the conversation of the real JTAPI 15."""
    frames: dict[str, bytes] = {}
    for line in recorded("jtapi-15-makecall.jsonl"):
        frames.setdefault(line["message"], bytes.fromhex(line["hex"]))
    return frames


@pytest.fixture(scope="session")
def greeting(jtapi_frames: dict[str, bytes]) -> ProviderInitResponse:
    """What the recorded server sent first: a nonce and a certificate."""
    message = decode(jtapi_frames["ProviderInitResponse"])
    assert isinstance(message, ProviderInitResponse)
    return message


@pytest.fixture(scope="session")
def server_key() -> rsa.RSAPrivateKey:
    """The throw-away key of the recorded server."""
    numbers = json.loads((CAPTURES / "server-rsa-numbers.json").read_text())
    n, e, d, p, q = (int(str(numbers[name]), 0) for name in "nedpq")
    return rsa.RSAPrivateNumbers(
        p=p,
        q=q,
        d=d,
        dmp1=rsa.rsa_crt_dmp1(d, p),
        dmq1=rsa.rsa_crt_dmq1(d, q),
        iqmp=rsa.rsa_crt_iqmp(p, q),
        public_numbers=rsa.RSAPublicNumbers(e, n),
    ).private_key()


@pytest.fixture
def decrypt(server_key: rsa.RSAPrivateKey) -> Any:
    """Decrypts what was encrypted under the recorded certificate."""
    return lambda data: server_key.decrypt(data, padding.PKCS1v15())


@pytest.fixture
async def paper(greeting: ProviderInitResponse) -> AsyncIterator[PaperServer]:
    """A server where everything succeeds until a test changes a rule."""
    async with listening(well_meaning(greeting)) as server:
        yield server


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def wanted(paper: PaperServer) -> Any:
    """A login of wwhite at the paper server, with changes."""

    def make(play: str = "jtapi", **changes: Any) -> Login:
        fields = {
            "address": paper.address,
            "credentials": Credentials("wwhite", b"heisenbg"),
            "profile": PROFILES[play](),
        }
        return Login(**fields | changes)

    return make
