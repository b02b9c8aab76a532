"""Do not disturb at a phone, and the calls it hides: a shared line's appearance that rejects calls shows them in use.

It shows them in use while they ring and, unlike other appearances, while they talk elsewhere; with do not disturb off
it shows that they do (measured: in use, then bridged). Source: the guide's Do Not Disturb-Reject.
"""

from __future__ import annotations

from ctisim.cluster import features
from ctisim.cluster.calls import routing
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.tell import enter
from ctisim.cluster.calls.told import Telling, at_device, told
from ctisim.cluster.devices import Device
from ctisim.lab import DndOption
from ctisim.qbe.enums import CallState
from ctisim.qbe.messages import DeviceDNDOptionChangedEvent


@told
def switch(device: Device, on: bool, node: int) -> Telling:
    """Do not disturb, on or off."""
    yield from features.set_dnd(device, on, node)
    yield from _reveal(device)


@told
def choose(device: Device, option: DndOption, node: int) -> Telling:
    """What do not disturb does at the device, from now on."""
    if option is device.dnd_option:
        return
    device.dnd_option = option
    yield from at_device(device, node, "b_dnd_option_changed", DeviceDNDOptionChangedEvent, dnd_option=option.number)
    yield from _reveal(device)


def hides(leg: Leg) -> bool:
    """Whether the leg's phone wants to hear nothing of the call."""
    line = leg.line
    return line is not None and not leg.presentable and routing.wants_no_calls(line, leg.call.priority)


def _reveal(device: Device) -> Telling:
    """Calls that talk elsewhere are shown to do so; what was not allowed to ring does not begin to."""
    for leg in [leg for line in device.lines for leg in line.legs]:
        if leg.state is CallState.REMOTEINUSE and not leg.presentable and not hides(leg):
            leg.presentable = True
            yield from enter(leg, CallState.REMOTEINUSE)
