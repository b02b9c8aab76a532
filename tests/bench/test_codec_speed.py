"""How fast the wire is: frames a second over the golden vectors, and the ratio to interpreted construct.

    pytest tests/bench -s

Nothing is asserted about time: machines differ. Each figure is the best of several rounds.
"""

import time
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from ctisim.qbe import decode, encode, schema
from tests.qbe.material import vectors

ROUNDS, REPEATS = 15, 10


def per_second(work: Callable[[Any], object], items: Sequence[Any], repeats: int = REPEATS) -> float:
    """The best rate at which `work` gets through `items`."""
    best = float("inf")
    for _ in range(ROUNDS):
        started = time.perf_counter()
        for _ in range(repeats):
            for item in items:
                work(item)
        best = min(best, time.perf_counter() - started)
    return len(items) * repeats / best


@pytest.mark.parametrize("senders", [("server",), ("client", "server", "both")], ids=["server-sent", "all"])
def test_frames_per_second(senders: tuple[str, ...], capsys: pytest.CaptureFixture[str]):
    frames = [vector.frame for vector in vectors() if vector.sender in senders]
    messages = [decode(frame) for frame in frames]
    assert [encode(message) for message in messages] == frames  # and every function is compiled now
    decoded, encoded = per_second(decode, frames), per_second(encode, messages)
    parsed, built = per_second(schema.parse, frames, 1), per_second(schema.build, messages, 1)
    with capsys.disabled():
        print(f"\n{len(frames)} golden vectors, {sum(map(len, frames))} bytes, {'/'.join(senders)}")
        print(f"  decode {decoded:9,.0f} a second   construct {parsed:7,.0f}   ratio {decoded / parsed:5.1f}")
        print(f"  encode {encoded:9,.0f} a second   construct {built:7,.0f}   ratio {encoded / built:5.1f}")
