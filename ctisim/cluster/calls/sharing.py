"""Shared lines: what the other appearances of a number see while one of them has the call (CALL-FLOWS.md section 9)."""

from __future__ import annotations

from ctisim.cluster.calls import media, routing, undisturbed
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.states import move
from ctisim.cluster.calls.tell import appear, enter
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.devices import Line
from ctisim.lab import Protocol
from ctisim.qbe.enums import CallState

REMOTE = CallState.REMOTEINUSE


@told
def release_remotes(leg: Leg) -> Telling:
    """The line is about to talk here: a remote device, which shows no calls of others, is dropped before (a chart)."""
    for other in _others(leg):
        if not reports_remote_use(other.place):
            yield from enter(other, CallState.IDLE)
            leg.control.drop_leg(other)


@told
def seize(leg: Leg) -> Telling:
    """The line talks here: elsewhere it is in use remotely, or not at all.

    Where the call was hidden nothing is told of it: it goes on to be shown in use.
    """
    yield from release_remotes(leg)
    for other in _others(leg):
        if undisturbed.hides(other):
            move(other, REMOTE)
        elif other.state is not REMOTE:
            yield from enter(other, REMOTE)


@told
def free(leg: Leg) -> Telling:
    """The line holds here: any appearance may retrieve, and shows it, unless the call is private.

    Who had barged in is out of the call again (scenario barge).
    """
    for other in _others(leg):
        if other.state is CallState.CONNECTED:
            yield from media.stop(other)
            yield from enter(other, REMOTE)
        if other.state is REMOTE and not other.privacy and not undisturbed.hides(other):
            yield from enter(other, CallState.ONHOLD)


@told
def show(leg: Leg) -> Telling:
    """A call made here stands: the line's other appearances learn of it."""
    line = leg.line
    if line is None:
        return
    known = [other.place for other in leg.participant.legs]
    for appearance in leg.control.appearances(line):
        if appearance not in known and _shows_more(appearance):
            yield from appear(leg.control.new_leg(leg.participant, appearance), REMOTE)


def _shows_more(line: Line) -> bool:
    """A call in use elsewhere is not shown at an appearance that has all the calls it can have."""
    return routing.works(line) and reports_remote_use(line) and len(line.legs) < line.settings.max_calls


def reports_remote_use(place: object) -> bool:
    """Whether an appearance shows calls of others: CTI remote devices do not."""
    return not (isinstance(place, Line) and place.device.settings.phone_model.protocol is Protocol.CTI_REMOTE_DEVICE)


def _others(leg: Leg) -> list[Leg]:
    return [other for other in leg.participant.legs if other is not leg]
