"""Calls at a device that is gone: unregistered, out of service, or let go of by its application."""

from __future__ import annotations

from ctisim.cluster.calls import clearing, quiet
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.states import ALERTING
from ctisim.cluster.calls.tell import enter
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.devices import Device
from ctisim.qbe.enums import CallReason, CallState, CallStateCause

CAUSE = CallStateCause.DDESTINATIONOUTOFORDER  # ours


@told
def vacate(device: Device, *, quietly: bool = False) -> Telling:
    """Every call at the device ends there; a shared line's goes on at its other appearances.

    `quietly`: nothing said goodbye, and whoever talked to the device is left with half a call.
    """
    for leg in [leg for line in device.lines for leg in line.legs]:
        if leg.state is not CallState.IDLE:
            yield from _lose(leg, quietly=quietly)


@told
def _lose(leg: Leg, *, quietly: bool) -> Telling:
    participant = leg.participant
    elsewhere = [other for other in participant.legs if other is not leg and other.device is not leg.device]
    if leg.state is CallState.REMOTEINUSE or (elsewhere and leg.state in ALERTING):
        yield from enter(leg, CallState.IDLE, cause=CAUSE, reason=CallReason.DIRECTCALL)
        leg.control.drop_leg(leg)
    elif leg.state in ALERTING:
        yield from clearing.turn_away(participant, CAUSE)
    elif quietly:
        yield from quiet.clear(participant)
    else:
        yield from clearing.leave(participant, CAUSE)
