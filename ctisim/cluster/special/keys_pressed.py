"""What a user does with the keys of a phone, and what the phone does by itself: told to those who ask for it.

The library's filters ask for softkeys alone; the rest is for others (SEQUENCES.md section 5: never for SIP phones).
"""

from __future__ import annotations

from typing import Any

from ctisim.cluster.applications import Notice
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.told import at_device
from ctisim.cluster.devices import Device
from ctisim.qbe.enums import CallState, DeviceMode, KeypadButton, RingMode
from ctisim.qbe.messages import (
    DeviceModeChangedEvent,
    DeviceSoftKeyPressedEvent,
    FeatureButtonPressedEvent,
    KeyPressedEvent,
    RingModeChangedEvent,
)


def press_key(device: Device, key: KeypadButton, node: int) -> list[Notice]:
    """A key of the keypad."""
    return at_device(device, node, "key_pressed", KeyPressedEvent, key=key)


def press_button(device: Device, button: int, instance: int, node: int) -> list[Notice]:
    """A button of the phone (STIMULUSBUTTON), the first of its kind being instance 1."""
    fields = {"button": button, "instance": instance}
    return at_device(device, node, "feature_button_pressed", FeatureButtonPressedEvent, **fields)


def press_softkey(device: Device, softkey: int, node: int, leg: Leg | None = None) -> list[Notice]:
    """A softkey that an application put on the phone, in a call or without one."""
    fields: dict[str, Any] = {"soft_key_id": softkey, "call_state": leg.state if leg is not None else CallState.IDLE}
    if leg is not None:
        view = leg.participant.view
        fields |= {
            "global_call_manager_id": node,
            "call_id": leg.call.id,
            "call_call_manager_id": node,
            "call_leg_id": leg.id,
            "original_party": view.original.presented,
            "original_party_name": view.original.latin_name,
            **view.wire,
        }
    return at_device(device, node, "soft_key_pressed", DeviceSoftKeyPressedEvent, **fields)


def set_ring_mode(device: Device, mode: RingMode, node: int) -> list[Notice]:
    """The phone rings, or rings no longer."""
    return at_device(device, node, "ring_mode_changed", RingModeChangedEvent, mode=mode)


def set_mode(device: Device, mode: DeviceMode, node: int) -> list[Notice]:
    """Who controls the phone's media changed."""
    return at_device(device, node, "device_mode_changed", DeviceModeChangedEvent, mode=mode)
