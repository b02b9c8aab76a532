"""The sign-in of the seed, done again by the reference client: our trace is the published one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from ctisim.client import PROFILES, Address, Credentials, Login, log_in
from ctisim.lab import load
from ctisim.server import CtiServer
from ctisim.settings import Settings
from ctisim.trace import MemorySink
from ctisim.trace.masking import Report, against
from ctisim.trace.parse import Record, read, records

FIXTURES = Path(__file__).parents[2] / "fixtures"
SEED = FIXTURES / "traces" / "seed"
EXCERPTS = FIXTURES / "traces" / "excerpts"
LAB = FIXTURES / "labs" / "jabber-10.5.yaml"
OPENS_A_LINE = "PDU#=37"
"""The seed's last record: there the published sign-in ends."""


@pytest.fixture
def sink() -> MemorySink:
    return MemorySink()


@pytest_asyncio.fixture
async def server(sink: MemorySink) -> AsyncIterator[CtiServer]:
    async with CtiServer(load(LAB), Settings(port=0), sink=sink) as server:
        server.manager.world.port = 2748  # the trace's mListenPort: a free port must not show in it
        yield server


async def sign_in(server: CtiServer) -> None:
    await log_in(
        Login(
            address=Address("127.0.0.1", server.port),
            credentials=Credentials("wwhite", b"heisenbg"),
            profile=PROFILES["jabber"](),
        )
    )


def published() -> list[Record]:
    return list(read([SEED / "sign-in.en.log"]))


def seeds_part(sink: MemorySink) -> list[Record]:
    """Our records from the ProviderOpenRequest to the LineOpenRequest."""
    ours = list(records("\n".join(sink.records).split("\n")))
    first = next(i for i, record in enumerate(ours) if "ProviderOpenRequest" in record.text)
    last = next(i for i, record in enumerate(ours) if OPENS_A_LINE in record.text)
    return ours[first : last + 1]


def compared(sink: MemorySink) -> Report:
    return against(published(), seeds_part(sink), shown=read(sorted(EXCERPTS.glob("*.txt"))))


async def test_the_trace_is_the_seeds_record_for_record(server: CtiServer, sink: MemorySink) -> None:
    await sign_in(server)
    report = compared(sink)
    assert report.matched == 93
    assert not report.missing
    assert not report.changed


async def test_nothing_stands_where_the_seed_has_no_gap(server: CtiServer, sink: MemorySink) -> None:
    await sign_in(server)
    assert [record.text for record in compared(sink).misplaced] == []


async def test_lines_have_the_seeds_own_numbers_under_their_signals(server: CtiServer, sink: MemorySink) -> None:
    await sign_in(server)
    assert [str(difference.ours.text) for difference in compared(sink).renumbered] == []


async def test_the_password_is_not_in_the_trace(server: CtiServer, sink: MemorySink) -> None:
    await sign_in(server)
    assert "heisenbg" not in "\n".join(sink.records)


async def test_two_sign_ins_at_once_keep_their_own_lines(server: CtiServer, sink: MemorySink) -> None:
    await asyncio.gather(sign_in(server), sign_in(server))
    ours = list(records("\n".join(sink.records).split("\n")))
    numbers = {record.number for record in ours if "LDAP authentication bind SUCCESS for Admin" in record.text}
    assert len(numbers) == 2
    for number in numbers:
        lines = [record.line for record in ours if record.number == number]
        assert lines == sorted(lines)
        texts = [record.text for record in ours if record.number == number]
        assert sum("Successfully authenticated user: wwhite" in text for text in texts) == 1
