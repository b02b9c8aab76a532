"""Conferences chained: each is a member of the other, and both stay what they are (FEAT > Conference Chaining)."""

from __future__ import annotations

from collections.abc import Sequence

from ctisim.cluster.calls import clearing, conference_change
from ctisim.cluster.calls.model import Conference, Leg, Link
from ctisim.cluster.calls.told import Telling, told
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallState, CallStateCause


def may_chain(stays: Leg, others: Sequence[Leg]) -> None:
    """Raise RequestRefused where the conferences are chained already, or the chain would not be a line."""
    conference = stays.call.conference
    for far in (leg.call.conference for leg in others):
        if conference is None or far is None or far in reached(conference):
            raise RequestRefused(CtiError.CONFERENCE_ALREADY_PRESENT)
    if stays.control.parameters.conference_linking or conference is None:
        return
    ends = [len(leg.call.conference.links) for leg in others if leg.call.conference is not None]
    if len(conference.links) + len(others) > 2 or any(links > 1 for links in ends):
        raise RequestRefused(CtiError.CTIERR_OPERATION_NOT_ALLOWED)


def reached(conference: Conference) -> list[Conference]:
    """Every conference of the chain, the one given first."""
    found = [conference]
    for each in found:
        found += [link.far for link in each.links if link.far not in found]
    return found


@told
def chain(stays: Leg, leaves: Leg) -> Telling:
    """The controller of two conferences leaves one of them; the bridges take part in each other's.

    The leg that leaves has cause CALLSPLIT: with 16 the client swallows an IDLE with reason 9 (measured).
    """
    near, far = stays.call.conference, leaves.call.conference
    if near is None or far is None:
        return
    gone = conference_change.info(leaves.participant, CallState.IDLE)
    if far.controller is leaves.participant:
        far.last_info = gone
    yield from clearing.idle(leaves.participant, CallStateCause.CALLSPLIT, CallReason.CONFERENCE)
    yield from conference_change.removed(far.call, gone)
    for here, there in ((near, far), (far, near)):
        link = Link(there, here.call.control.next_leg_id())
        here.links.append(link)
        yield from conference_change.linked(link, here.call)
