"""Do not disturb, as the administrator configures it and the user switches it."""

from ctisim.lab import DndOption
from tests.interop.scenario.steering import Wheel, steers

OPTIONS = {"CALL_REJECT": DndOption.CALL_REJECT, "RINGER_OFF": DndOption.RINGER_OFF, "NONE": DndOption.NONE}


@steers(
    r"(?:DND )?option (?:is |becomes )?(?P<option>CALL_REJECT|RINGER_OFF|NONE)(?: (?:at|on) {x})?"
    r" / (?:admin(?:istrator)? )?(?:changes|sets) (?:the )?(?:DND )?option(?: (?:of|at|on) {x})?"
    r" to (?P<option>CALL_REJECT|RINGER_OFF|NONE)"
)
def choose(wheel: Wheel, option: str, x: str = "") -> None:
    """What do not disturb does; unsaid, wherever it is on."""
    found = wheel.server.manager.cluster.devices.values()
    for device in [wheel.cast.device(x)] if x else [device.name for device in found if device.dnd]:
        wheel.administration.devices.choose_do_not_disturb(device, OPTIONS[option])


@steers(r"DND is switched (?P<how>on|off) (?:at|on) {x} / {x} switches DND (?P<how>on|off)")
def switch(wheel: Wheel, x: str, how: str) -> None:
    """At the phone."""
    wheel.administration.devices.do_not_disturb(wheel.cast.device(x), how == "on")
