"""What the lines of a call are told of it: new call, state, parties, global call."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import Any

from ctisim.cluster.applications import Application, Notice
from ctisim.cluster.calls import securing
from ctisim.cluster.calls.device_state import device_state
from ctisim.cluster.calls.model import Leg, Participant
from ctisim.cluster.calls.states import move
from ctisim.cluster.calls.told import Telling, at_leg, told
from ctisim.qbe.enums import (
    CallReason,
    CallSecurityStatus,
    CallState,
    CallStateCause,
    DestinationType,
    MultiMediaCapabilityFlag,
)
from ctisim.qbe.messages import (
    CallPartyInfoChangedEvent,
    CallStateChangedEvent_V2,
    GlobalCallHandleChangedEvent,
    NewCallEvent,
)

KNOWN_TO_HAVE_NO_VIDEO = (
    MultiMediaCapabilityFlag.VIDEO_CAPABILITY_KNOWN | MultiMediaCapabilityFlag.TELEPRESENCEINTEROP_KNOWN
)


@told
def appear(leg: Leg, state: CallState, *, elsewhere: bool = False) -> Telling:
    """A leg comes into the world, in its first state, or in that of another appearance (`elsewhere`)."""
    move(leg, state)
    leg.remote_in_use = leg.remote_in_use or elsewhere
    yield from at_leg(leg, "b_new_call_event", NewCallEvent, **new_call_fields(leg))
    yield from device_state(leg)


@told
def enter(
    leg: Leg,
    state: CallState,
    *,
    cause: int = CallStateCause.NOERROR,
    reason: CallReason | None = None,
    forwarded_to: str = "",
) -> Telling:
    """A leg goes into a state; its reason is the participant's unless another is given.

    Features that follow the leg have their say after the event, and before it where it is the leg's last.
    """
    move(leg, state)
    if state is CallState.IDLE:
        yield from _followed(leg)
    yield from at_leg(
        leg,
        "call_state_changed",
        CallStateChangedEvent_V2,
        state=state,
        cause=cause,
        reason=leg.participant.reason if reason is None else reason,
        fwd_destination_address=forwarded_to,
        b_remote_in_use=leg.remote_in_use,
        **leg.participant.view.members,
        overall_call_security_status=CallSecurityStatus.CALLSECURITY_NOTAUTHENTICATED,
    )
    yield from device_state(leg)
    if state is not CallState.IDLE:
        yield from securing.update(leg.call)
        yield from _followed(leg)


@told
def talks_to_others(legs: Iterable[Leg]) -> Telling:
    """Legs that go on talking, and to somebody else: features that follow that have their say."""
    for leg in legs:
        if leg.state is CallState.CONNECTED:
            for follow in leg.control.party_followers:
                yield from follow(leg)


def _followed(leg: Leg) -> Telling:
    for follow in leg.control.followers:
        yield from follow(leg)


def parties(
    leg: Leg,
    *,
    calling_changed: bool = False,
    called_changed: bool = False,
    reason: CallReason | None = None,
    reached: bool = True,
) -> list[Notice]:
    """How the leg sees the call now.

    A far end that was not `reached` yet has no type for who does not watch it: the client then shows it as offered,
    and as alerting only after its type was told (measured with 15).
    """
    participant = leg.participant
    far = participant.far.endpoint
    tell = functools.partial(_parties, leg, calling_changed, called_changed, reason)
    if reached:
        return tell(far)
    return [
        known if _sees_far_end(known.to, participant) else unknown
        for known, unknown in zip(tell(far), tell(DestinationType.UNKNOWN), strict=True)
    ]


def _parties(
    leg: Leg, calling_changed: bool, called_changed: bool, reason: CallReason | None, far: DestinationType
) -> list[Notice]:
    participant = leg.participant
    view = participant.view
    return at_leg(
        leg,
        "party_info_changed",
        CallPartyInfoChangedEvent,
        calling_party_changed=calling_changed,
        called_party_changed=called_changed,
        original_called_party=view.original.presented,
        original_called_party_name=view.original.latin_name,
        far_end_point_type=far,
        reason=participant.reason if reason is None else reason,
        b_remote_in_use=leg.remote_in_use,
        b_privacy=leg.privacy,
        cgpn_pattern_usage=view.calling.usage,
        cdpn_pattern_usage=view.called.usage,
        **view.members,
        current_calling_party_device_name=view.calling.device,
        current_called_party_device_name=_answering_device(leg),
        calling_party_multi_media_cap_bit_mask=KNOWN_TO_HAVE_NO_VIDEO,
        called_party_multi_media_cap_bit_mask=KNOWN_TO_HAVE_NO_VIDEO,
        **view.wire,
    )


def _sees_far_end(application: Application, participant: Participant) -> bool:
    """Whether it is told of new calls at a far end of the participant.

    It knows that party then, and would make another of one without a type (measured with 15).
    """
    lines = (leg.line for far in participant.others for leg in far.legs)
    openings = (opening for line in lines if line is not None for opening in line.openings)
    return any(each.application is application and each.filter.b_new_call_event for each in openings)


def _answering_device(leg: Leg) -> str:
    """The called party's device; none before it has answered."""
    called = leg.participant if leg.participant.incoming else next(iter(leg.participant.others), None)
    answered = called.active if called is not None else None
    device = answered.device if answered is not None else None
    return device.name if device is not None else ""


def moved(leg: Leg, reason: CallReason) -> list[Notice]:
    """The leg's participant is in another global call now; its parties are as they were."""
    view = leg.participant.view
    return at_leg(
        leg,
        "global_call_handle_changed",
        GlobalCallHandleChangedEvent,
        new_global_call_manager_id=leg.call.node,
        new_global_call_id=leg.call.id,
        reason=reason,
        original_party=view.original.presented,
        original_party_name=view.original.latin_name,
        b_remote_in_use=leg.remote_in_use,
        b_privacy=leg.privacy,
        unique_protocol_call_reference=call_reference(leg),
        **view.wire,
    )


def new_call_fields(leg: Leg) -> dict[str, Any]:
    """What NewCallEvent says beside its handles."""
    participant, call = leg.participant, leg.call
    view, parent = participant.view, participant.parent
    return {
        **common_fields(leg),
        "original_party_name": view.original.latin_name,
        "b_is_rollover_call": parent is not None and parent.line is not leg.line,
        "parent_call_manager_id": call.node if parent is not None else 0,
        "parent_call_id": parent.call.id if parent is not None else 0,
        "calling_party_multi_media_cap_bit_mask": KNOWN_TO_HAVE_NO_VIDEO,
        "called_party_multi_media_cap_bit_mask": KNOWN_TO_HAVE_NO_VIDEO,
    }


def common_fields(leg: Leg) -> dict[str, Any]:
    """What NewCallEvent and ExistingCallEvent have in common.

    `call_presentable` must be true where the phone may take the call: else the client shows it as in use (measured).
    """
    participant, call, line = leg.participant, leg.call, leg.line
    view = participant.view
    return {
        "line_handle_specified": True,
        "device_name": line.device.name if line is not None else "",
        "global_call_manager_id": call.node,
        "call_id": call.id,
        "original_called_party": view.original.presented,
        "state": leg.state,
        "origin": participant.origin,
        "user_data": call.user_data,
        "far_endpoint_call_manager_id": call.node,
        "far_endpoint_type": participant.far.endpoint,
        "reason": participant.reason,
        "calling_party_device_name": view.calling.device,
        "b_remote_in_use": leg.remote_in_use,
        "b_privacy": leg.privacy,
        "cti_call_type": call.type,
        "call_presentable": leg.presentable,
        "feature_priority": call.priority,
        "unique_protocol_call_reference": call_reference(leg),
        "cgpn_pattern_usage": view.calling.usage,
        "cdpn_pattern_usage": view.called.usage,
        **view.wire,
    }


def call_reference(leg: Leg) -> str:
    """A name for the leg that no other has: 16 bytes in hexadecimal. # ours"""
    return f"{leg.call.node - 1:08X}{leg.call.id:08X}{leg.id:08X}{0:08X}"
