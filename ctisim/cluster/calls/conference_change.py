"""Who is in a conference, told to its members when somebody comes or goes (CALL-FLOWS.md section 6)."""

from __future__ import annotations

from collections.abc import Sequence

from ctisim.cluster.applications import Notice
from ctisim.cluster.calls.model import Call, Conference, Leg, Link, Participant
from ctisim.cluster.calls.party import LOCALE, NOBODY, View
from ctisim.cluster.calls.tell import parties
from ctisim.cluster.calls.told import Telling, at_leg, told
from ctisim.lab.parameters import DropAdHocConference
from ctisim.qbe.enums import CallReason, CallState, ConferenceModifyStatus, DestinationType
from ctisim.qbe.messages import CallConferenceStateChangedEvent
from ctisim.qbe.structures import CtiCallHandle, ParticipantInfo


def info(participant: Participant, state: CallState | None = None) -> ParticipantInfo:
    """A member as the others are told of it."""
    party, leg = participant.party, participant.active or participant.legs[0]
    return ParticipantInfo(
        participant_number=party.presented,
        un_modified_participant_number=party.number,
        participant_name=party.latin_name,
        number_pi=not party.number_private,
        name_pi=not party.name_private,
        endpoint_type=party.endpoint,
        state=leg.state if state is None else state,
        un_modified_paticipant_unicode_display_name=party.name,
        participant_locale=LOCALE,
        participant_dn_info=party.dn_info,
        call_manager_id=participant.call.node,
        call_leg_id=leg.id,
        bridge_participant_id=f"b{leg.id:08d}",
    )


def link_info(link: Link, node: int, state: CallState = CallState.CONNECTED) -> ParticipantInfo:
    """Another conference, as the members of the one that it is chained to are told of it."""
    name = link.far.name
    return ParticipantInfo(
        participant_number=name,
        un_modified_participant_number=name,
        participant_name=name,
        number_pi=True,
        name_pi=True,
        endpoint_type=DestinationType.IN_CLUSTER,
        state=state,
        un_modified_paticipant_unicode_display_name=name,
        participant_locale=LOCALE,
        call_manager_id=node,
        call_leg_id=link.leg_id,
        bridge_participant_id=link.far.bridge,
    )


def others(member: Participant) -> list[ParticipantInfo]:
    """Everybody else in the member's conference, other conferences among them."""
    call = member.call
    links = call.conference.links if call.conference is not None else []
    return [*map(info, member.others), *(link_info(link, call.node) for link in links)]


@told
def added(
    call: Call,
    newcomers: Sequence[Participant],
    idle_legs: Sequence[Leg] = (),
    reason: CallReason = CallReason.CONFERENCE,
) -> Telling:
    """Members came: one event for each to those who were there; the newcomers learn of the last of the others."""
    for leg in call.legs:
        member = leg.participant
        came = [newcomer for newcomer in newcomers if newcomer is not member]
        if member in newcomers:
            came = [other for other in member.others if not _controls(other)][:1]
        for newcomer in came:
            yield from _changed(leg, ConferenceModifyStatus.PARTYADDED, info(newcomer), idle_legs, reason)


@told
def updated(member: Participant) -> Telling:
    """A member that rang has answered: told to the others."""
    for leg in member.call.legs:
        if leg.participant is not member:
            yield from _changed(leg, ConferenceModifyStatus.PARTYUPDATED, info(member))


@told
def removed(call: Call, gone: ParticipantInfo) -> Telling:
    """A member left: told to all that stay."""
    for leg in call.legs:
        yield from _changed(leg, ConferenceModifyStatus.PARTYREMOVED, gone)


@told
def linked(link: Link, call: Call, idle_legs: Sequence[Leg] = ()) -> Telling:
    """Another conference takes part from now on: told to every member."""
    for leg in call.legs:
        yield from _changed(leg, ConferenceModifyStatus.PARTYADDED, link_info(link, call.node), idle_legs)


@told
def unlink(near: Conference, link: Link) -> Telling:
    """Two chained conferences part, each told to its own members."""
    far = link.far
    for here, way in ((near, link), *((far, back) for back in list(far.links) if back.far is near)):
        here.links.remove(way)
        yield from removed(here.call, link_info(way, here.call.node, CallState.IDLE))
        yield from shrunk(here)


@told
def shrunk(conference: Conference) -> Telling:
    """Two members without a chain are a call of two; nobody is no conference."""
    call = conference.call
    if not call.participants:
        for link in list(conference.links):
            yield from unlink(conference, link)
    elif len(call.participants) == 2 and not conference.links:
        yield from two_are_left(call)


@told
def two_are_left(call: Call) -> Telling:
    """The conference is a call of two again: each sees the other as caller or called, as it came in."""
    call.conference = None
    for participant in call.participants:
        view, own, far = participant.view, participant.party, participant.others[0].party
        calling, called = (far, own) if participant.incoming else (own, far)
        redirecting = NOBODY if view.last_redirecting in (own, far) else view.last_redirecting
        participant.view = View(calling, called, view.original, redirecting)
        for leg in participant.legs:
            yield from parties(leg, calling_changed=True, called_changed=True, reason=CallReason.CONFERENCE)


def ends(call: Call, policy: DropAdHocConference, *, controller_left: bool) -> bool:
    """Whether the conference ends by the service parameter Drop Ad Hoc Conference."""
    if policy is DropAdHocConference.CONTROLLER_LEAVES:
        return controller_left
    if policy is DropAdHocConference.NO_ONNET_PARTIES:
        return all(participant.party.outside for participant in call.participants)
    return False


def _controls(participant: Participant) -> bool:
    conference = participant.call.conference
    return conference is not None and conference.controller is participant


def _controller(conference: Conference) -> ParticipantInfo:
    """Who is in control; one that left is told of all the same (measured), until a chained bridge takes its place.

    The client looks for a connection of whoever is named here when a member is added (measured: NullPointerException).
    """
    if conference.last_info is None:
        return info(conference.controller)
    links = conference.links
    return link_info(links[0], conference.call.node) if links else conference.last_info


def _changed(
    leg: Leg,
    status: ConferenceModifyStatus,
    changed: ParticipantInfo,
    idle_legs: Sequence[Leg] = (),
    reason: CallReason = CallReason.CONFERENCE,
) -> list[Notice]:
    call, member, conference = leg.call, leg.participant, leg.call.conference
    if conference is None:
        return []
    controller = _controller(conference)
    device = conference.controller.party.device
    idle_here = idle_legs if conference.controller is member else ()
    return at_leg(
        leg,
        "b_conference_started",
        CallConferenceStateChangedEvent,
        conference_state_changed_id=call.control.next_conference_change(),
        global_call_manager_id=call.node,
        global_call_id=call.id,
        modify_status=status,
        changed_participant_info=changed,
        other_participants_info=tuple(each for each in others(member) if each.call_leg_id != changed.call_leg_id),
        controller_participant_info=controller,
        reason=reason,
        b_remote_in_use=leg.remote_in_use,
        b_privacy=leg.privacy,
        controller_device_name=device,
        idle_calls=tuple(CtiCallHandle(call_manager_id=call.node, call_leg_id=idle.id) for idle in idle_here),
        requestor_participant_info=controller,
        requestor_device_name=device,
        local_conference_bridge_id=conference.bridge,
        local_conference_bridge_name=conference.name,
        b_advance_adhoc_conference=call.control.parameters.advanced_conference,
    )
