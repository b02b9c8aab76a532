"""What lines are told of a call beside its states: it rings, it may not be presented, its media are lost.

The occasions lie outside the call model (a failing CallManager, a user who cancels at the phone), so
these are orders for whoever steers the lab; only ringing follows from the calls themselves.
"""

from __future__ import annotations

from ctisim.cluster.applications import Notice
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.told import Telling, at_leg, told
from ctisim.qbe.enums import CallCloseReason, CallOrphanStatus, CallState, RingMode
from ctisim.qbe.messages import (
    CallClosedEvent,
    CallFeatureCancelledEvent,
    CallOrphanStatusEvent,
    CallPresentEvent,
    RingEvent,
    RingModeChangedEvent,
)


class Ringing:
    """Tells who asks when a phone begins and ceases to ring."""

    def __init__(self, control: CallControl) -> None:
        self._ringing: set[int] = set()
        control.followers.append(self.follow)

    @told
    def follow(self, leg: Leg) -> Telling:
        rings = leg.state is CallState.ACCEPTED
        if rings and leg.id not in self._ringing:
            self._ringing.add(leg.id)
            mode = RingMode.OUTSIDERING if leg.participant.far.outside else RingMode.INSIDERING
            yield from at_leg(leg, "ring", RingEvent)
            yield from _mode(leg, mode)
        elif not rings and leg.id in self._ringing:
            self._ringing.discard(leg.id)
            yield from _mode(leg, RingMode.OFF)


def _mode(leg: Leg, mode: RingMode) -> list[Notice]:
    device = leg.device
    if device is None:
        return []
    node = leg.call.node
    return [
        Notice(
            opening.application,
            RingModeChangedEvent(device_call_manager_id=node, device_id=opening.handle, mode=mode),
        )
        for opening in device.openings
        if opening.filter.ring_mode_changed
    ]


def set_presentable(leg: Leg, on: bool) -> list[Notice]:
    """The call may be shown to applications, or no longer."""
    return at_leg(leg, "b_call_present_event", CallPresentEvent, b_presentable=on)


def orphan(leg: Leg, status: CallOrphanStatus) -> list[Notice]:
    """The CallManager of the call's far end is gone, or back."""
    return at_leg(leg, "b_call_orphan_status_event", CallOrphanStatusEvent, call_orphan_status=status)


def cancel_feature(leg: Leg, consult: Leg | None = None) -> list[Notice]:
    """The user gives a transfer or conference up at the phone; both calls stay (Swap and Cancel softkeys)."""
    fields = {
        "consult_call_manager_id": leg.call.node if consult is not None else 0,
        "consult_call_id": consult.id if consult is not None else 0,
    }
    return at_leg(leg, "b_call_feature_cancelled", CallFeatureCancelledEvent, **fields)


def close(leg: Leg, reason: CallCloseReason) -> list[Notice]:
    """The server loses the call under its applications."""
    return at_leg(leg, "call_state_changed", CallClosedEvent, reason=reason)
