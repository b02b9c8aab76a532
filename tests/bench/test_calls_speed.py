"""How many calls a second the model and the handlers carry, with three applications watching both ends.

The real node pair's published figure is 15 a second. No time is asserted: the figures are printed (pytest -s).
"""

from __future__ import annotations

import time
from collections.abc import Callable

from ctisim.clock import ManualClock
from ctisim.cluster import build
from ctisim.cluster.calls import answering, clearing, dialling
from ctisim.handler import CtiManager, World
from ctisim.handler.states import State
from ctisim.lab import builtin
from ctisim.qbe import Limits, encode
from ctisim.qbe.messages import (
    CallAnswerRequest,
    CallDisconnectRequest,
    LineCallInitiateRequest,
    ProviderAllocateGlobalCallHandleRequest,
)
from ctisim.qbe.structures import ProviderEventFilter
from ctisim.security import Passwords
from ctisim.trace import NullSink, TraceLog
from tests.cluster.calls.desk import EVERY_LINE_EVENT, MEDIA_EVENTS, Desk
from tests.handler.paper import PaperDirectory, PaperRuntime, PaperTransport

CALLS = 300
OBSERVERS = 3


def timed(name: str, call: Callable[[], None]) -> None:
    """Make calls, and print how many that would be in a second."""
    call()
    start = time.perf_counter()
    for _ in range(CALLS):
        call()
    print(f"{name}: {CALLS / (time.perf_counter() - start):,.0f} calls a second, {OBSERVERS} observers")


def test_calls_through_the_model() -> None:
    desk = Desk()
    for _ in range(OBSERVERS):
        desk.watch("1001", "1002", media=True)

    def call() -> None:
        leg = dialling.originate(desk.calls, desk.line("1001"))
        told = [*dialling.go_off_hook(leg), *dialling.dial(leg, "1002")]
        told += answering.answer(desk.leg("1002"))
        told += clearing.disconnect(leg)
        assert len(told) > 20 * OBSERVERS

    timed("model", call)


def test_calls_through_the_handlers() -> None:
    manager = served()
    transports = [watching(manager) for _ in range(OBSERVERS)]
    handler = manager.handlers[min(manager.handlers)]
    line_ids = {opening.line.number: handle for handle, opening in handler.application.lines.items()}  # type: ignore[union-attr]
    calls = manager.cluster.calls

    def call() -> None:
        handler.receive(encode(ProviderAllocateGlobalCallHandleRequest()))
        call_id = max(calls.reserved)
        made = LineCallInitiateRequest(line_id=line_ids["1001"], global_call_id=call_id, dest_address="1002")
        handler.receive(encode(made))
        here, there = calls.calls[call_id].legs
        handler.receive(encode(CallAnswerRequest(line_id=line_ids["1002"], call_leg_id=there.id)))
        handler.receive(encode(CallDisconnectRequest(line_id=line_ids["1001"], call_leg_id=here.id)))
        assert not calls.calls
        for transport in transports:
            assert len(transport.frames) > 20
            transport.frames.clear()

    timed("frames in, frames out", call)


def served() -> CtiManager:
    """A manager of the built-in lab that writes no trace."""
    lab, clock = builtin(), ManualClock()
    return CtiManager(
        World(
            lab=lab,
            cluster=build(lab, clock.now()),
            directory=PaperDirectory(),
            keys=object(),  # type: ignore[arg-type]
            passwords=Passwords({}),
            clock=clock,
            runtime=PaperRuntime(clock),
            log=TraceLog(NullSink(), clock),
            limits=Limits(),
        )
    )


def watching(manager: CtiManager) -> PaperTransport:
    """An application that watches 1001 and 1002, and all their media."""
    transport = PaperTransport()
    handler = manager.connected(transport)
    cluster = manager.cluster
    user = cluster.user("wwhite")
    assert user is not None
    handler.application = cluster.open_provider(handler.instance, user, ProviderEventFilter())
    handler.state = State.READY
    for device, number in (("SEP001794625DE5", "1001"), ("SEP001794625DE6", "1002")):
        cluster.open_device(handler.application, device, MEDIA_EVENTS)
        cluster.open_line(handler.application, device, number, "", EVERY_LINE_EVENT)
    return transport
