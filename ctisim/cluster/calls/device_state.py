"""The sum of a device's calls: idle, active, alerting, held, whisper. Told when it changes.

Active goes before alerting, alerting before held, held before whisper (CiscoTerminal's documentation: SEQUENCES.md
section 8.9).
"""

from __future__ import annotations

from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.states import ALERTING
from ctisim.cluster.calls.told import Make, Telling, at_device, told
from ctisim.cluster.devices import Device
from ctisim.qbe.enums import CallState, DeviceState
from ctisim.qbe.messages import (
    DeviceStateActiveEvent,
    DeviceStateAlertingEvent,
    DeviceStateHeldEvent,
    DeviceStateIdleEvent,
    DeviceStateWhisperEvent,
)

_EVENTS: dict[DeviceState, tuple[str, Make]] = {
    DeviceState.IDLE: ("device_idle_state", DeviceStateIdleEvent),
    DeviceState.ACTIVE: ("device_active_state", DeviceStateActiveEvent),
    DeviceState.ALERTING: ("device_alerting_state", DeviceStateAlertingEvent),
    DeviceState.HELD: ("device_hold_state", DeviceStateHeldEvent),
    DeviceState.WHISPER: ("device_whisper_state", DeviceStateWhisperEvent),
}

_AT_REST = frozenset({CallState.UNKNOWN, CallState.IDLE, CallState.REMOTEINUSE})


def state_of(device: Device) -> DeviceState:
    """The sum of the calls at a device; those in use elsewhere do not count."""
    states = {leg.state for line in device.lines for leg in line.legs if leg.presentable} - _AT_REST
    if not states:
        return DeviceState.IDLE
    if states - ALERTING - {CallState.ONHOLD, CallState.WHISPER}:
        return DeviceState.ACTIVE
    if states & ALERTING:
        return DeviceState.ALERTING
    return DeviceState.HELD if CallState.ONHOLD in states else DeviceState.WHISPER


@told
def device_state(leg: Leg) -> Telling:
    """Tell who asked when the sum has changed."""
    device = leg.device
    if device is None:
        return
    state = state_of(device)
    if state is device.state:
        return
    device.state = state
    wanted, event = _EVENTS[state]
    yield from at_device(device, leg.call.node, wanted, event)
