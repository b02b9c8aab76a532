"""Who hears of what: the notices that a change yields, in the order they leave.

A change is written as a generator, so that its lines stand in the order of the wire, and decorated with `told`, so that
it happens when it is called and its notices come as a list.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any, ParamSpec

from ctisim.cluster.applications import Notice
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.devices import Device, Line
from ctisim.qbe import Event

P = ParamSpec("P")
Telling = Iterator[Notice]
Make = Callable[..., Event]
"""An event's class."""


def told(function: Callable[P, Telling]) -> Callable[P, list[Notice]]:
    """Let the change happen at once; its notices are its result."""

    @functools.wraps(function)
    def at_once(*args: P.args, **kwargs: P.kwargs) -> list[Notice]:
        return list(function(*args, **kwargs))

    return at_once


def at_line(line: Line, node: int, wanted: str, event: Make, fields: dict[str, Any]) -> list[Notice]:
    """The event for everyone who opened the line and asks for it; `wanted` names the filter's flag."""
    return [
        Notice(opening.application, event(line_call_manager_id=node, line_id=opening.handle, **fields))
        for opening in line.openings
        if getattr(opening.filter, wanted)
    ]


def at_leg(leg: Leg, wanted: str, event: Make, **fields: Any) -> list[Notice]:
    """The event of a call leg for everyone who opened its line and asks for it."""
    line = leg.line
    if line is None or not line.openings:
        return []
    node = leg.call.node
    fields["call_call_manager_id"], fields["call_leg_id"] = node, leg.id
    return at_line(line, node, wanted, event, fields)


def at_device(device: Device, node: int, wanted: str, event: Make, **fields: Any) -> list[Notice]:
    """The event for everyone who opened the device and asks for it."""
    return [
        Notice(opening.application, event(device_call_manager_id=node, device_id=opening.handle, **fields))
        for opening in device.openings
        if getattr(opening.filter, wanted)
    ]


def at_leg_device(leg: Leg, wanted: str, event: Make, **fields: Any) -> list[Notice]:
    """The event of a call leg for everyone who opened its device and asks for it."""
    device = leg.device
    if device is None:
        return []
    node = leg.call.node
    return at_device(device, node, wanted, event, call_call_manager_id=node, call_leg_id=leg.id, **fields)
