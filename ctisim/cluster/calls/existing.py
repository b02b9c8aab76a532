"""Calls met by somebody who starts to look: ExistingCallEvent, and what a line or leg is asked about itself."""

from __future__ import annotations

from typing import Any

from ctisim.cluster.applications import LineOpening, Notice
from ctisim.cluster.calls import conference_change
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.tell import common_fields
from ctisim.cluster.calls.told import Telling, told
from ctisim.qbe.enums import CallState, CallStateCause
from ctisim.qbe.messages import ExistingCallCompletedEvent, ExistingCallEvent
from ctisim.qbe.structures import ParticipantInfo


@told
def existing_calls(opening: LineOpening, node: int) -> Telling:
    """Every call at the line, told to one application that has just asked for them."""
    for leg in opening.line.legs:
        yield Notice(opening.application, existing_call(leg, opening))
    if opening.filter.b_existing_call_completed:
        completed = ExistingCallCompletedEvent(line_call_manager_id=node, line_id=opening.handle)
        yield Notice(opening.application, completed)


def existing_call(leg: Leg, opening: LineOpening) -> ExistingCallEvent:
    """A call as it stands. Participants are listed for a conference only: one alone makes isConference() true."""
    call, participant = leg.call, leg.participant
    channel = leg.channel
    listens = channel is not None and channel.flowing
    talks = channel is not None and channel.flowing and not channel.music
    return ExistingCallEvent(
        line_call_manager_id=call.node,
        line_id=opening.handle,
        call_call_manager_id=call.node,
        call_leg_id=leg.id,
        cause=CallStateCause.NOERROR,
        original_called_party_name=participant.view.original.latin_name,
        participants_info=_members(leg),
        controller_participant=_controller(leg),
        media_transmit_active=talks,
        media_receive_active=listens,
        overall_call_security_status=call.security,
        local_conference_bridge_id=call.conference.bridge if call.conference is not None else "",
        local_conference_bridge_name=call.conference.name if call.conference is not None else "",
        b_advance_adhoc_conference=call.conference is not None and call.control.parameters.advanced_conference,
        **common_fields(leg),
    )


def _members(leg: Leg) -> tuple[ParticipantInfo, ...]:
    if leg.call.conference is None:
        return ()
    return tuple(conference_change.others(leg.participant))


def _controller(leg: Leg) -> ParticipantInfo:
    conference = leg.call.conference
    if conference is None:
        return conference_change.info(leg.participant)
    return conference.last_info or conference_change.info(conference.controller)


def call_info(leg: Leg) -> dict[str, Any]:
    """What CallGetInfoResponse says of a call."""
    participant, line = leg.participant, leg.line
    view = participant.view
    return {
        "device_name": line.device.name if line is not None else "",
        "line_dir": line.number if line is not None else "",
        "original_party": view.original.presented,
        "original_party_name": view.original.latin_name,
        "reason": participant.reason,
        "origin": participant.origin,
        "user_data": leg.call.user_data,
        "b_remote_in_use": leg.remote_in_use,
        "b_privacy": leg.privacy,
        **view.wire,
    }


def counts(legs: list[Leg]) -> tuple[int, int]:
    """How many of a line's calls are active and how many wait; those in use elsewhere do not count."""
    own = [leg for leg in legs if leg.counts]
    held = sum(leg.state is CallState.ONHOLD for leg in own)
    return len(own) - held, held
