"""The server over real sockets: frames as they come, hostile bytes, many at once, a clean end."""

from __future__ import annotations

import asyncio
import signal
import struct
import subprocess
import sys
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from ctisim.errors import LabError
from ctisim.lab import builtin, overlay
from ctisim.qbe import Deframer, Message, Unknown, decode, encode
from ctisim.qbe.codes import CtiError
from ctisim.qbe.messages import (
    FailureResponse,
    ProviderGetCapabilitiesRequest,
    ProviderInitRequest,
    ProviderInitResponse,
)
from ctisim.server import CtiServer
from ctisim.settings import Settings
from ctisim.trace import MemorySink

SECONDS = 10


@pytest_asyncio.fixture
async def server() -> AsyncIterator[CtiServer]:
    async with CtiServer(settings=Settings(port=0), sink=MemorySink()) as server:
        yield server


class Peer:
    """A bare connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self._deframer = Deframer()
        self._frames: list[bytes] = []

    def send(self, data: bytes) -> None:
        self.writer.write(data)

    async def hear(self) -> Message | None:
        """The next message; None at the end of the connection."""
        async with asyncio.timeout(SECONDS):
            while not self._frames:
                data = await self.reader.read(65536)
                if not data:
                    return None
                self._frames += self._deframer.feed(data)
        return decode(self._frames.pop(0))

    async def close(self) -> None:
        self.writer.close()
        await self.writer.wait_closed()


@pytest_asyncio.fixture
async def peer(server: CtiServer) -> AsyncIterator[Peer]:
    peer = await connected(server)
    yield peer
    await peer.close()


async def connected(server: CtiServer) -> Peer:
    return Peer(*await asyncio.open_connection(server.host, server.port))


def init(number: int = 0) -> bytes:
    return encode(ProviderInitRequest(sequence_number=number, provider="127.0.0.1"))


async def test_port_0_takes_a_free_port(server: CtiServer) -> None:
    assert server.port > 0


async def test_a_frame_may_come_one_byte_at_a_time(peer: Peer) -> None:
    for byte in init():
        peer.send(bytes([byte]))
        await peer.writer.drain()
    assert isinstance(await peer.hear(), ProviderInitResponse)


async def test_frames_may_come_glued_together(peer: Peer) -> None:
    peer.send(b"".join(init(number) for number in range(50)))
    numbers = [(await peer.hear()).sequence_number for _ in range(50)]  # type: ignore[union-attr]
    assert numbers == list(range(50))


TWO_NODES = {"cluster": {"nodes": [{"id": 1, "name": "cucm-pub"}, {"id": 2, "name": "cucm-sub"}]}}


async def test_a_server_is_the_node_that_it_is_told_to_be() -> None:
    sink = MemorySink()
    async with CtiServer(overlay(builtin(), TWO_NODES), Settings(port=0, node=2), sink=sink) as server:
        peer = await connected(server)
        peer.send(init())
        answer = await peer.hear()
        await peer.close()
    assert isinstance(answer, ProviderInitResponse)
    assert answer.provider_id >> 24 == 2
    assert "CTIHandler(2,200,12,1)" in "\n".join(sink.records)


def test_a_node_that_the_cluster_has_not_is_refused() -> None:
    with pytest.raises(LabError, match="has no node 3, only 1"):
        CtiServer(settings=Settings(node=3))


HOSTILE = {
    "not QBE": (b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", CtiError.CTIERR_MESSAGE_TOO_BIG),
    "a length of 4 GB": (struct.pack("<I", 0xFFFFFFF0) + bytes(28), CtiError.CTIERR_MESSAGE_TOO_BIG),
    "a length of nothing": (bytes(32), CtiError.CTIERR_INVALID_MESSAGE_LENGTH),
    "another magic": (struct.pack("<8I", 24, 0, 0xDEADBEEF, 0, 0, 32, 0, 0), CtiError.UNRECOGNIZABLE_PDU),
    "another header size": (
        struct.pack("<8I", 24, 0, 0xFFFFDDDD, 0x110000, 120, 64, 0, 0),
        CtiError.CTIERR_INVALID_MESSAGE_HEADER_INFO,
    ),
    "sizes that do not add up": (
        struct.pack("<8I", 24, 0, 0xFFFFDDDD, 0x110000, 120, 32, 400, 0),
        CtiError.CTIERR_INVALID_MESSAGE_LENGTH,
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
async def test_hostile_bytes_end_their_connection_with_the_right_code(server: CtiServer, peer: Peer, name: str) -> None:
    data, code = HOSTILE[name]
    other = await connected(server)
    peer.send(data)
    failure = await peer.hear()
    assert isinstance(failure, FailureResponse)
    assert failure.result & 0xFFFFFFFF == code
    assert await peer.hear() is None
    other.send(init())
    assert isinstance(await other.hear(), ProviderInitResponse)
    await other.close()


async def test_what_came_whole_before_a_broken_frame_is_answered_first(peer: Peer) -> None:
    peer.send(init() + bytes(32))
    assert isinstance(await peer.hear(), ProviderInitResponse)
    assert isinstance(await peer.hear(), FailureResponse)
    assert await peer.hear() is None


async def test_a_stranger_is_answered_and_kept(peer: Peer) -> None:
    peer.send(encode(Unknown(message_id=77777)))
    assert isinstance(await peer.hear(), FailureResponse)
    peer.send(init())
    assert isinstance(await peer.hear(), ProviderInitResponse)


async def test_a_hundred_connections_are_served_at_once(server: CtiServer) -> None:
    peers = await asyncio.gather(*(connected(server) for _ in range(100)))
    for peer in peers:
        peer.send(init())
    answers = await asyncio.gather(*(peer.hear() for peer in peers))
    assert len({answer.nonce for answer in answers if isinstance(answer, ProviderInitResponse)}) == 100
    await asyncio.gather(*(peer.close() for peer in peers))


async def heard_or_cut(peer: Peer) -> Message | None:
    try:
        return await peer.hear()
    except ConnectionError:
        return None


async def test_connections_beyond_the_limit_are_closed_unread() -> None:
    lab = overlay(builtin(), {"limits": {"connections": 1}})
    async with CtiServer(lab, Settings(port=0), sink=MemorySink()) as server:
        first = await connected(server)
        first.send(init())
        await first.hear()
        second = await connected(server)
        second.send(init())
        assert await heard_or_cut(second) is None
        second.writer.close()
        await first.close()


async def test_two_servers_in_one_process_know_nothing_of_each_other(server: CtiServer) -> None:
    async with CtiServer(settings=Settings(port=0), sink=MemorySink()) as other:
        peer = await connected(server)
        peer.send(init())
        await peer.hear()
        assert len(server.manager.handlers) == 1
        assert other.manager.handlers == {}
        await peer.close()


async def test_a_port_that_is_taken_is_an_error_at_the_start(server: CtiServer) -> None:
    with pytest.raises(OSError, match="address already in use"):
        await CtiServer(settings=Settings(port=server.port), sink=MemorySink()).start()


async def test_a_request_before_the_provider_is_open_is_answered(peer: Peer) -> None:
    peer.send(encode(ProviderGetCapabilitiesRequest(sequence_number=3)))
    failure = await peer.hear()
    assert isinstance(failure, FailureResponse)
    assert failure.sequence_number == 3


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_command_says_where_it_is_ready_and_ends_cleanly(number: signal.Signals) -> None:
    command = [sys.executable, "-m", "ctisim", "serve", "--port", "0", "--no-trace"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        ready = process.stderr.readline()
        process.send_signal(number)
        rest = process.stderr.read()
        assert process.wait(SECONDS) == 0
    assert "is ready on 127.0.0.1:" in ready
    assert "Traceback" not in rest
