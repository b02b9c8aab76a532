"""Terminals and lines put on the restricted list, and taken from it."""

from collections.abc import Iterator

from ctisim.cluster import Device, Line
from tests.interop.scenario.steering import CannotAct, Wheel, steers

ADMIN = r"(?:(?:the )?admin(?:istrator)? )?"


@steers(ADMIN + r"restricts? (?:(?:the )?(?:terminal|device) )?{x}")
def restrict(wheel: Wheel, x: str) -> None:
    """Allow Control of Device from CTI is unticked."""
    wheel.administration.devices.restrict(wheel.cast.device(x))


@steers(ADMIN + r"restricts? (?:the )?(?:line|address)(?: {x})? (?:on|at) (?:terminal )?{y}")
def restrict_line(wheel: Wheel, y: str, x: str = "") -> None:
    """And of one line alone."""
    wheel.administration.lines.restrict(wheel.cast.device(y), _line(wheel, y, x))


@steers(ADMIN + r"restricts?")
def restrict_whatever(wheel: Wheel) -> None:
    """The first terminal of the scenario, where it names none."""
    wheel.administration.devices.restrict(_first(wheel))


@steers(
    ADMIN + r"(?:lifts?|removes?) (?:the restriction (?:of|from) )?"
    r"(?:(?:the )?(?:line|address)(?: {x})? (?:on|at) (?:terminal )?)?{y}"
)
def lift(wheel: Wheel, y: str, x: str = "") -> None:
    """It is ticked again: of the device, or of the line that is restricted there."""
    name = wheel.cast.device(y)
    if wheel.server.manager.cluster.devices[name].restricted:
        wheel.administration.devices.unrestrict(name)
    else:
        wheel.administration.lines.unrestrict(name, _line(wheel, y, x))


@steers(ADMIN + r"(?:lifts?|removes?) (?:it|the restrictions?|(?:all|them)(?: again)?)")
def lift_all(wheel: Wheel) -> None:
    """Of everything that is restricted."""
    for device in wheel.server.manager.cluster.devices.values():
        if device.restricted:
            wheel.administration.devices.unrestrict(device.name)
    for line in list(_restricted_lines(wheel)):
        wheel.administration.lines.unrestrict(line.device.name, line.number, line.partition)


def _restricted_lines(wheel: Wheel) -> Iterator[Line]:
    for device in wheel.server.manager.cluster.devices.values():
        yield from (line for line in device.lines if line.restricted)


def _line(wheel: Wheel, terminal: str, address: str) -> str:
    """The number of a line of a terminal: the one named, or its first."""
    if address:
        return wheel.cast.number(address)
    device: Device = wheel.server.manager.cluster.devices[wheel.cast.device(terminal)]
    return device.lines[0].number


def _first(wheel: Wheel) -> str:
    for role in wheel.cast.roles.values():
        if role.device:
            return role.device
    raise CannotAct("there is no terminal to restrict")
