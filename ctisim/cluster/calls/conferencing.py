"""Conference: calls of one device become one on a bridge; members join, and are dropped (CALL-FLOWS.md section 6)."""

from __future__ import annotations

from collections.abc import Sequence

from ctisim.cluster.calls import chaining, clearing, conference_change, holding, media, partitioning, sharing
from ctisim.cluster.calls.brackets import Bracket
from ctisim.cluster.calls.model import Call, Conference, Leg, Participant
from ctisim.cluster.calls.party import View
from ctisim.cluster.calls.selecting import select
from ctisim.cluster.calls.states import TALKING
from ctisim.cluster.calls.tell import enter, talks_to_others
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.calls.transferring import move
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CallSelectStatus, CallState, CallStateCause

REASON = CallReason.CONFERENCE


def may_join(first: Leg, others: Sequence[Leg]) -> None:
    """Raise RequestRefused when these calls cannot become a conference."""
    legs = [first, *others]
    if not others or len({leg.call.id for leg in legs}) < len(legs):
        raise RequestRefused(CtiError.CONFERENCE_INVALID_PARTICIPANT)
    if any(leg.device is not first.device for leg in others):
        raise RequestRefused(CtiError.CONFERENCE_INVALID_PARTICIPANT)
    if any(leg.state not in TALKING or not _all_talk(leg) for leg in legs):
        raise RequestRefused(CtiError.CONFERENCE_INVALID_PARTICIPANT)
    if first.line is not None and any(busy not in legs for busy in holding.busy_legs(first.line)):
        raise RequestRefused(CtiError.RETRIEVEFAILED_ACTIVE_CALL_ON_LINE)
    stays, merged, chained = _parts(legs)
    chaining.may_chain(stays, chained)
    members = 1 + sum(len(leg.participant.others) for leg in (stays, *merged))
    if members > first.control.parameters.maximum_conference:
        raise RequestRefused(CtiError.CONFERENCE_FULL)
    if any(not _may_add(leg) for leg in legs):
        raise RequestRefused(CtiError.CTIERR_OPERATION_NOT_ALLOWED)
    if not partitioning.allows(far for leg in legs for far in leg.participant.others):
        raise RequestRefused(CtiError.CTIERR_FEATURE_NOT_AVAILABLE)


def _all_talk(leg: Leg) -> bool:
    far_ends = leg.participant.others
    return bool(far_ends) and all(other.state in TALKING for other in far_ends)


def _may_add(leg: Leg) -> bool:
    """Only the controller adds to a conference, unless Advanced Ad Hoc Conference is enabled."""
    conference = leg.call.conference
    if conference is None or conference.controller is leg.participant:
        return True
    return leg.control.parameters.advanced_conference


def _parts(legs: Sequence[Leg]) -> tuple[Leg, list[Leg], list[Leg]]:
    """The leg whose call survives, the first conference; those that come to it; other conferences, which it chains."""
    stays = next((leg for leg in legs if leg.call.conference is not None), legs[0])
    rest = [leg for leg in legs if leg is not stays]
    chained = [leg for leg in rest if leg.call.conference is not None]
    return stays, [leg for leg in rest if leg not in chained], chained


@told
def join(first: Leg, others: Sequence[Leg]) -> Telling:
    """The calls become one. The first survives, unless another is a conference already; conferences are chained.

    A conference that was not named first waits for the moment (Join Across Lines); the requestor is who was.
    Raises RequestRefused.
    """
    may_join(first, others)
    stays, merged, chained = _parts([first, *others])
    final = stays.call
    newcomers = [far for leg in merged for far in leg.participant.others]
    conference = final.conference or Conference(final, stays.participant, final.control.next_bridge())
    if conference.last_info is not None:  # the client must find the controller of a member that is added (measured)
        conference.controller, conference.last_info = stays.participant, None
    controller = conference.controller.party
    bracket = Bracket.around(final, [leg.call for leg in (*merged, *chained)], controller, first.participant.party)
    if stays is not first and stays.state is CallState.CONNECTED:
        yield from holding.hold(stays, REASON)
    yield from bracket.conference_started()
    yield from _silence([final, *(leg.call for leg in merged)])
    for leg in merged:
        yield from clearing.idle(leg.participant, CallStateCause.NORMALCALLCLEARING, REASON)
    final.conference = conference
    yield from _resume(stays)
    for newcomer in newcomers:
        yield from _come(newcomer, stays.participant)
    yield from conference_change.added(final, newcomers, merged)
    for leg in chained:
        yield from chaining.chain(stays, leg)
    yield from talks_to_others(final.legs)
    yield from bracket.conference_ended([*merged, *chained])
    yield from media.connect(final)


@told
def _resume(stays: Leg) -> Telling:
    """The controller talks again, before the others come (Message Sequence Charts)."""
    yield from select(stays, CallSelectStatus.SELECTEDNONE, REASON)
    if stays.state is CallState.ONHOLD:
        stays.participant.active = stays
        yield from enter(stays, CallState.CONNECTED, reason=REASON)
        yield from sharing.seize(stays)


@told
def _come(newcomer: Participant, controller: Participant) -> Telling:
    """Whom the controller called is called by its first party from now on, as after a transfer (MSC).

    The target of a monitoring call has left already: then nobody is first.
    """
    if newcomer.incoming and controller.others:
        calling = controller.others[0].party
        newcomer.view = View(calling, newcomer.party, newcomer.party, controller.party)
    yield from move(newcomer, controller, REASON)


@told
def _silence(calls: Sequence[Call]) -> Telling:
    for leg in sorted((leg for call in calls for leg in call.legs), key=lambda leg: leg.id):
        yield from media.stop(leg)


@told
def drop_party(leg: Leg, party_leg: int) -> Telling:
    """A member drops another. Raises RequestRefused: not the controller, or no such member."""
    conference = leg.call.conference
    if conference is None or not _may_add(leg):
        raise RequestRefused(CtiError.CTIERR_DROP_PARTY_FAILED)
    link = next((link for link in conference.links if link.leg_id == party_leg), None)
    member = _member(leg.call, party_leg)
    if link is not None:
        yield from conference_change.unlink(conference, link)
    elif member is not None:
        yield from clearing.drop_member(member)
    else:
        raise RequestRefused(CtiError.CTIERR_DROP_PARTY_FAILED)


def _member(call: Call, leg_id: int) -> Participant | None:
    return next((leg.participant for leg in call.legs if leg.id == leg_id), None)
