"""What the users of remote devices do at their remote destinations."""

from ctisim.cluster.special.persistent import ANNOUNCEMENT_SECONDS
from tests.interop.scenario.cast import Role
from tests.interop.scenario.steering import CannotAct, Wheel, steers


@steers(r"(?:the )?remote destination(?: of {x})? answers(?: the (?:first|second) leg)?")
def answers(wheel: Wheel, x: str = "") -> None:
    """The phone there is picked up."""
    wheel.administration.phones.answer(wheel.cast.destination(_device(wheel, x)))


@steers(r"(?:the )?remote destination(?: of {x})? (?:hangs up|rejects(?: the call)?|disconnects)")
def hangs_up(wheel: Wheel, x: str = "") -> None:
    """The phone there is hung up, or the call turned away."""
    wheel.administration.phones.hang_up(wheel.cast.destination(_device(wheel, x)))


@steers(r"it ends / (?:the )?announcement (?:ends|is over|finishes|has been played)")
def announced(wheel: Wheel) -> None:
    """The announcement has been played to its end."""
    wheel.clock.pass_seconds(ANNOUNCEMENT_SECONDS)


@steers(r"(?:the )?announcement (?:fails|cannot be played)(?: at {x})?")
def announcement_fails(wheel: Wheel, x: str = "") -> None:
    """The server cannot play it."""
    wheel.administration.devices.fail_announcement(str(_device(wheel, x).device))


def _device(wheel: Wheel, label: str) -> Role:
    """The device named, by itself or by its destination; unsaid, the only one there is."""
    role = wheel.cast.role(label) or wheel.cast.user_at(label)
    remotes = [each for each in wheel.cast.roles.values() if each.kind == "remote"]
    if role is None and not label and remotes:
        role = remotes[0]
    if role is None:
        raise CannotAct(f"no remote device {label}")
    return role
