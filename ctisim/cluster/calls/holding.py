"""Hold and retrieve, by an application or at the phone (CALL-FLOWS.md sections 2 and 9)."""

from __future__ import annotations

from collections.abc import Iterator

from ctisim.cluster.calls import clearing, media, sharing
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.states import CALLING
from ctisim.cluster.calls.tell import enter
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.devices import Line
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallState, CallType

ROUTE_POINT = 73


def may_hold(leg: Leg) -> None:
    """Raise RequestRefused when the leg does not talk."""
    if leg.state is not CallState.CONNECTED:
        raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)


@told
def hold(leg: Leg, reason: CallReason | None = None) -> Telling:
    """The leg waits. Its far end is told of the media only. Raises RequestRefused."""
    may_hold(leg)
    yield from media.stop(leg)
    yield from _silence_far_end(leg)
    yield from enter(leg, CallState.ONHOLD, reason=reason)
    yield from sharing.free(leg)
    yield from media.wait(leg.call)


@told
def retrieve(leg: Leg) -> Telling:
    """The leg talks again. Raises RequestRefused when it did not wait, or its device talks already."""
    if leg.state is not CallState.ONHOLD:
        raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)
    may_talk(leg.line)
    leg.participant.active = leg
    yield from enter(leg, CallState.CONNECTED)
    yield from sharing.seize(leg)
    yield from media.connect(leg.call, leg)


def may_talk(line: Line | None) -> None:
    """Raise RequestRefused when another call is active at the line's device, which can have but one."""
    if line is not None and any(busy_legs(line)):
        raise RequestRefused(CtiError.RETRIEVEFAILED_ACTIVE_CALL_ON_LINE)


def busy_legs(line: Line) -> Iterator[Leg]:
    """The legs at the line's device that talk or call; none at a route point, which takes any number of calls."""
    if line.device.type == ROUTE_POINT:
        return
    for other in line.device.lines:
        yield from (leg for leg in other.legs if _busy(leg))


def _busy(leg: Leg) -> bool:
    """Whether the leg keeps its device from other calls; a persistent connection is there to carry them."""
    if leg.call.type & CallType.PERSISTENT_CALL:
        return False
    return leg.state is CallState.CONNECTED or leg.state in CALLING


@told
def make_room(leg: Leg) -> Telling:
    """A call is about to be answered: whatever is active at its device is held first; a call not yet answered ends.

    The state of the held leg comes before its far end's media stop (measured: twocalls), unlike in `hold`.
    """
    line = leg.line
    if line is None:
        return
    for active in [other for other in busy_legs(line) if other is not leg]:
        if active.state is not CallState.CONNECTED:
            yield from clearing.leave(active.participant)
            continue
        yield from media.stop(active)
        yield from enter(active, CallState.ONHOLD)
        yield from _silence_far_end(active)
        yield from sharing.free(active)
        yield from media.wait(active.call)


@told
def _silence_far_end(leg: Leg) -> Telling:
    """With one end on hold a call of two is silent; a conference goes on."""
    if leg.call.conference is None:
        yield from media.stop_all(leg.call, but=leg)
