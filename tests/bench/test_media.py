"""How much talking one core carries: RTP streams at 50 packets a second, sent, received, counted and kept.

    pytest tests/bench/test_media.py -s

Packets go over loopback as always; only the clock is turned by hand, so that the machine is never waited for. Nothing
is asserted about time: machines differ.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from ctisim.clock import ManualClock
from ctisim.lab import Media
from ctisim.media import ULAW, Bridge, MediaEndpoints, Stream, silence, tone
from ctisim.media.bridge import mixed
from ctisim.media.tones import values

PAIRS, SECONDS, STEP = 50, 4, 0.02


async def passing(clock: ManualClock, streams: Sequence[Stream], seconds: float) -> float:
    """Processor seconds that these seconds cost, every packet read."""
    started = time.process_time()
    for _ in range(round(seconds / STEP)):
        clock.advance(STEP)
        sent = sum(stream.sent for stream in streams)
        for _ in range(1000):
            await asyncio.sleep(0)
            if sum(stream.heard.packets for stream in streams) == sent:
                break
    return time.process_time() - started


def show(capsys: pytest.CaptureFixture[str], what: str, spent: float, packets: int) -> None:
    each = spent / packets
    with capsys.disabled():
        print(f"\n  {what:34} {each * 1e6:6.1f} µs a packet, {1 / (each / STEP):6.0f} streams a core", end="")


@pytest.mark.parametrize("kept", [False, True], ids=["counted", "recorded"])
async def test_streams(kept: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    clock = ManualClock()
    endpoints = MediaEndpoints(clock, Media(recordings=tmp_path))
    streams = [endpoints.open(str(n), record=kept) for n in range(2 * PAIRS)]
    for here, there in zip(streams[::2], streams[1::2], strict=True):
        here.start(there.address, tone(440))
        there.start(here.address, silence())
    await passing(clock, streams, 0.2)
    before = sum(stream.heard.packets for stream in streams)
    spent = await passing(clock, streams, SECONDS)
    packets = sum(stream.heard.packets for stream in streams) - before
    endpoints.close()
    assert packets == pytest.approx(2 * PAIRS * SECONDS / STEP, rel=0.01)
    assert sum(stream.heard.lost for stream in streams) == 0
    show(capsys, f"sent, received and {'recorded' if kept else 'counted'}", spent, packets)


async def test_conference(capsys: pytest.CaptureFixture[str]):
    """Ten conferences of five, two of whom speak in each."""
    clock = ManualClock()
    endpoints = MediaEndpoints(clock)
    streams = []
    for _ in range(10):
        bridge = Bridge(endpoints)
        for n in range(5):
            phone, leg = endpoints.open("phone"), bridge.join("bridge")
            bridge.talk(leg, phone.address, ULAW)
            phone.start(leg.address, tone(440 + 300 * n) if n < 2 else silence())
            streams += [phone, leg]
    await passing(clock, streams, 0.2)
    before = sum(stream.heard.packets for stream in streams)
    spent = await passing(clock, streams, SECONDS)
    packets = sum(stream.heard.packets for stream in streams) - before
    endpoints.close()
    show(capsys, "phone or bridge, in conferences", spent, packets)


def test_work_on_samples(capsys: pytest.CaptureFixture[str]):
    payload = tone(440).encoded(ULAW)[:160]
    samples = ULAW.decode(payload)
    voices = [values(samples)] * 2
    works: dict[str, Callable[[], object]] = {
        "decode 20 ms": lambda: ULAW.decode(payload),
        "encode 20 ms": lambda: ULAW.encode(samples),
        "mix 20 ms of two": lambda: mixed(voices, ULAW),
    }
    with capsys.disabled():
        for name, work in works.items():
            started = time.perf_counter()
            for _ in range(5000):
                work()
            print(f"\n  {name:34} {(time.perf_counter() - started) / 5000 * 1e6:6.1f} µs", end="")
