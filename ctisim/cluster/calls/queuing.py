"""Native call queuing: callers wait at a hunt pilot until a member is free, or too long.

A queue is a party of the call like any other, which nobody can observe: who waits can be transferred, and hang up.
Source: SEQUENCES.md section 5, the chart of native queuing.
"""

from __future__ import annotations

import functools
from dataclasses import replace

from ctisim.cluster.applications import Notice
from ctisim.cluster.calls import clearing, offering
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.hunting import Hunt, succeed
from ctisim.cluster.calls.model import Participant, party_of
from ctisim.cluster.calls.routing import Destination, Search, Target, Unreachable, pilot_party
from ctisim.cluster.calls.tell import enter
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.numberplan import Pilot, Station
from ctisim.lab import HuntQueue
from ctisim.qbe.enums import CallReason, CallState, CallStateCause

Cause = CallStateCause

AGAIN = 1.0
"""Seconds until a caller whom nobody answered is offered to the members again.  # ours"""


class Queues:
    """Who waits at which hunt pilot, the longest first."""

    def __init__(self, control: CallControl) -> None:
        self.control = control
        self._queues: dict[Pilot, list[Wait]] = {}

    def waiting(self, pilot: Pilot) -> list[Wait]:
        """Those in the queue; who hung up is gone from it."""
        queue = [wait for wait in self._queues.get(pilot, ()) if wait.goes_on]
        self._queues[pilot] = queue
        return queue

    def place(self, hunt: Hunt) -> Destination | None:
        """A place in the queue of a pilot, or where it sends who cannot have one; None where nobody waits."""
        pilot, queue = hunt.pilot, hunt.pilot.settings.queue
        if queue is None:
            return None
        if not hunt.anybody:
            return self.elsewhere(hunt.search, pilot, queue.nobody, CallReason.DEQUEUE_AGENTS_UNAVAILABLE)
        if len(self.waiting(pilot)) >= queue.most:
            return self.elsewhere(hunt.search, pilot, queue.full, CallReason.DEQUEUE_AGENTS_BUSY)
        here = Station(pilot.number, pilot.settings.name, pilot.settings.partition)
        onward = Wait(self, hunt, queue)
        return Target(party_of(here), (here,), CallReason.QUEUE, pilot_party(pilot), onward=onward)

    def enter(self, pilot: Pilot, wait: Wait) -> None:
        """Somebody waits from now on, before those who came later."""
        self._queues[pilot] = sorted([*self.waiting(pilot), wait], key=lambda each: each.since)

    def serve_soon(self) -> None:
        """Some member may be free: who waits is put through as soon as what happens now is over."""
        for pilot in self._queues:
            for first in self.waiting(pilot)[:1]:
                self.control.later(first.queue, "serve", 0, functools.partial(self.serve, pilot))

    @told
    def serve(self, pilot: Pilot) -> Telling:
        """Put through who can be, and send away who waits in vain."""
        for wait in self.waiting(pilot):
            if wait.ready_at > self.control.now():
                continue
            hunt = Hunt(_search(wait.queue), pilot, self.place, since=wait.since)
            target = hunt.next()
            if isinstance(target, Target):
                yield from _put_through(wait.queue, _to_member(target, pilot))
            elif not hunt.anybody:
                yield from send_away(wait.queue, self.place(hunt), CallReason.DEQUEUE_AGENTS_UNAVAILABLE)
            else:
                return

    def elsewhere(self, search: Search, pilot: Pilot, to: str | None, reason: CallReason) -> Destination:
        """Where a call goes that cannot wait, or no longer."""
        if not to:
            return Unreachable(Cause.USERBUSY, pilot_party(pilot))
        return replace(search, reason=reason, last_redirecting=pilot_party(pilot), hops=search.hops + 1).find(to, "")


class Wait:
    """One caller's wait. `queue` is its other party, from the moment it has begun.

    Whom all members have let ring waits on, and is offered to them again after a moment.
    """

    waits = CallState.QUEUED
    queue: Participant

    def __init__(self, queues: Queues, hunt: Hunt, settings: HuntQueue) -> None:
        self._queues = queues
        self._hunt = hunt
        self._settings = settings
        now = queues.control.now()
        self.since = now if hunt.since is None else hunt.since
        self.ready_at = now + AGAIN if hunt.rang else now

    @property
    def goes_on(self) -> bool:
        return self.queue in self.queue.call.participants

    @property
    def seconds(self) -> float:
        return max(0.0, self.since + self._settings.wait - self._queues.control.now())

    def begun(self, callee: Participant) -> None:
        self.queue = callee
        pilot = self._hunt.pilot
        self._queues.enter(pilot, self)
        if self._hunt.rang:
            self._queues.control.later(callee, "again", AGAIN, functools.partial(self._queues.serve, pilot))

    def refused(self, callee: Participant, cause: Cause) -> list[Notice]:
        """The maximum wait is over."""
        reason = CallReason.DEQUEUE_TIMER_EXPIRED
        where = self._queues.elsewhere(_search(callee), self._hunt.pilot, self._settings.waited, reason)
        return send_away(callee, where, reason)

    def taken(self, callee: Participant) -> None:
        """Never: nobody answers a queue."""


@told
def send_away(queue: Participant, where: Destination | None, reason: CallReason) -> Telling:
    """Somebody waits no longer, and is called nobody of the group."""
    if isinstance(where, Target):
        yield from _put_through(queue, where)
    else:
        queue.onward = None
        queue.others[0].reason = reason
        yield from clearing.turn_away(queue, where.cause if where is not None else Cause.USERBUSY)


@told
def _put_through(queue: Participant, target: Target) -> Telling:
    """It rings, and who waited hears it before it leaves the queue (chart: native queuing)."""
    stays, callee = succeed([queue], target)
    yield from offering.present(callee)
    stays.reason = callee.reason
    if stays.active is not None and stays.state is CallState.QUEUED:
        yield from enter(stays.active, CallState.RINGBACK)
    yield from offering.stay(stays, callee, callee.reason)
    yield from clearing.idle(queue, Cause.REDIRECTED, callee.reason)
    yield from offering.ring(callee)


def _to_member(target: Target, pilot: Pilot) -> Target:
    """The member is the connected party from now on, where the pilot has it so (chart: native queuing)."""
    called = target.party
    if pilot.settings.show_member and target.own is not None:
        called = replace(called, shown=target.own.number)
    return replace(target, party=called, reason=CallReason.DEQUEUE, last_redirecting=pilot_party(pilot))


def _search(queue: Participant) -> Search:
    call = queue.call
    return Search(call.control, queue.others[0].party, call.priority)
