"""Our RTP as Wireshark's dissectors read it: somebody else's opinion."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from ctisim.media import ALAW, ULAW, Address, Codec, tone
from tests.media import pcap
from tests.media.room import Room, application
from tests.support.require import require

NAMES = {ULAW: "ITU-T G.711 PCMU", ALAW: "ITU-T G.711 PCMA"}


def tshark(capture: Path, port: int, *arguments: str) -> str:
    command = ["tshark", "-n", "-r", str(capture), "-d", f"udp.port=={port},rtp", "-d", "rtp.pt==101,rtpevent"]
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout


def dissected(capture: Path, port: int) -> list[dict[str, Any]]:
    return [packet["_source"]["layers"] for packet in json.loads(tshark(capture, port, "-T", "json"))]


@pytest.fixture(autouse=True)
def _tshark() -> None:
    require("tshark", shutil.which("tshark") is not None, "no tshark here")


async def captured(room: Room, path: Path, codec: Codec) -> Address:
    """Ten seconds of a phone, with keys; the address it sent to."""
    phone = room.phone()
    datagrams: list[tuple[float, bytes]] = []
    with application() as far:
        phone.start(far.address, tone(440), codec)
        for tenth in range(100):
            if tenth == 50:
                phone.press("1#")
            await room.pass_(0.1)
            datagrams += [(room.clock.monotonic(), data) for data in far.datagrams()]
        pcap.write(path, datagrams, phone.address, far.address)
        return far.address


@pytest.mark.parametrize("codec", [ULAW, ALAW], ids=["u-law", "A-law"])
async def test_wireshark_reads_what_phones_send(room: Room, tmp_path: Path, codec: Codec):
    path = tmp_path / "it.pcap"
    port = (await captured(room, path, codec)).port
    packets = dissected(path, port)
    assert tshark(path, port, "-Y", "_ws.malformed || _ws.expert") == ""
    assert len(packets) == 501
    assert {packet["rtp"]["rtp.version"] for packet in packets} == {"2"}
    kinds = [packet["rtp"]["rtp.p_type"] for packet in packets]
    assert (kinds.count(str(codec.payload_type)), kinds.count("101")) == (501 - 14, 14)


async def test_wireshark_finds_one_stream_with_nothing_lost(room: Room, tmp_path: Path):
    path = tmp_path / "it.pcap"
    port = (await captured(room, path, ULAW)).port
    [stream] = [line for line in tshark(path, port, "-q", "-z", "rtp,streams").splitlines() if "127.0.0.1" in line]
    assert NAMES[ULAW].rpartition(" ")[2] in stream or "g711U" in stream
    assert " 0 (0.0%)" in stream
    assert " 501 " in stream


async def test_wireshark_hears_the_keys(room: Room, tmp_path: Path):
    path = tmp_path / "it.pcap"
    port = (await captured(room, path, ULAW)).port
    events = [packet["rtpevent"] for packet in dissected(path, port) if "rtpevent" in packet]
    assert [event["rtpevent.event_id"] for event in events] == ["1"] * 7 + ["11"] * 7
    ends = [event["rtpevent.end_of_event"] for event in events]
    assert [end in ("1", True, "True") for end in ends] == ([False] * 4 + [True] * 3) * 2
    assert [event["rtpevent.duration"] for event in events[:7]] == ["160", "320", "480", "640", "800", "800", "800"]
