"""Who is in a conference, told to its members when somebody comes or goes (CALL-FLOWS.md section 6)."""

from __future__ import annotations

from collections.abc import Sequence

from ctisim.cluster.applications import Notice
from ctisim.cluster.calls.model import Call, Leg, Participant
from ctisim.cluster.calls.party import LOCALE, View
from ctisim.cluster.calls.tell import parties
from ctisim.cluster.calls.told import Telling, at_leg, told
from ctisim.lab.parameters import DropAdHocConference
from ctisim.qbe.enums import CallReason, CallState, ConferenceModifyStatus
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


@told
def added(call: Call, newcomers: Sequence[Participant], idle_legs: Sequence[Leg] = ()) -> Telling:
    """Members came: one event for each to those who were there; the newcomers learn of the last of the others."""
    for leg in call.legs:
        member = leg.participant
        came = [newcomer for newcomer in newcomers if newcomer is not member]
        if member in newcomers:
            came = [other for other in member.others if not _controls(other)][:1]
        for newcomer in came:
            yield from _changed(leg, ConferenceModifyStatus.PARTYADDED, info(newcomer), newcomer, idle_legs)


@told
def removed(call: Call, gone: ParticipantInfo) -> Telling:
    """A member left: told to all that stay."""
    for leg in call.legs:
        yield from _changed(leg, ConferenceModifyStatus.PARTYREMOVED, gone, None, ())


@told
def two_are_left(call: Call) -> Telling:
    """The conference is a call of two again: each sees the other as caller or called, as it came in."""
    call.conference = None
    for participant in call.participants:
        view, own, far = participant.view, participant.party, participant.others[0].party
        calling, called = (far, own) if participant.incoming else (own, far)
        participant.view = View(calling, called, view.original, view.last_redirecting)
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


def _changed(
    leg: Leg,
    status: ConferenceModifyStatus,
    changed: ParticipantInfo,
    newcomer: Participant | None,
    idle_legs: Sequence[Leg],
) -> list[Notice]:
    call, member, conference = leg.call, leg.participant, leg.call.conference
    if conference is None:
        return []
    controller = conference.last_info or info(conference.controller)
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
        other_participants_info=tuple(info(other) for other in member.others if other is not newcomer),
        controller_participant_info=controller,
        reason=CallReason.CONFERENCE,
        b_remote_in_use=leg.remote_in_use,
        b_privacy=leg.privacy,
        controller_device_name=device,
        idle_calls=tuple(CtiCallHandle(call_manager_id=call.node, call_leg_id=idle.id) for idle in idle_here),
        requestor_participant_info=controller,
        requestor_device_name=device,
        local_conference_bridge_id=conference.bridge,
    )
