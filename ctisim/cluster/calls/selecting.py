"""Calls selected for a feature: a phone shows which of its calls it is about to transfer or join."""

from __future__ import annotations

from ctisim.cluster.applications import Notice
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.party import View
from ctisim.cluster.calls.told import at_leg
from ctisim.qbe.enums import CallReason, CallSelectStatus
from ctisim.qbe.messages import CallSelectChangedEvent

BLOCK = frozenset(field.name for field in CallSelectChangedEvent.fields()) & View().wire.keys()
"""What of a party block the event has: caller and called, nobody else."""


def select(leg: Leg, status: CallSelectStatus, reason: CallReason) -> list[Notice]:
    """Tell the line that its call is selected, or not any more."""
    wire = leg.participant.view.wire
    return at_leg(
        leg,
        "b_call_select_changed",
        CallSelectChangedEvent,
        reason=reason,
        b_privacy=leg.privacy,
        b_remote_in_use=leg.remote_in_use,
        call_select_status=status,
        **{name: wire[name] for name in BLOCK},
    )
