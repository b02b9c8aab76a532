"""Keys of phones that no application presses."""

from ctisim.qbe.enums import PickupType
from tests.interop.scenario.steering import Wheel, steers


@steers(r"{x} presses (?:the )?CFwdAll(?: key)?(?: again| while already off-hook)?")
def forward_all(wheel: Wheel, x: str) -> None:
    """Call Forward All."""
    number, device = _place(wheel, x)
    wheel.administration.phones.forward_key(number, device)


@steers(r"{x} keys in {y}")
def keys_in(wheel: Wheel, x: str, y: str) -> None:
    """A number, at a phone that is off-hook already."""
    number, device = _place(wheel, x)
    wheel.administration.phones.dial(number, wheel.cast.number(y), device)


@steers(r"{x} presses (?:the )?(?i:group pickup|gpickup)(?: key| softkey)?")
def group_pickup(wheel: Wheel, x: str) -> None:
    """The number dialled next is a pickup group's."""
    wheel.administration.phones.pick_up(wheel.cast.number(x), PickupType.PICKUP_TYPE_GROUP)


@steers(r"{x} presses (?:the )?(?i:pickup)(?: key| softkey)?")
def pickup(wheel: Wheel, x: str) -> None:
    """What rings in the own group."""
    wheel.administration.phones.pick_up(wheel.cast.number(x), PickupType.PICKUP_TYPE_NORMAL)


@steers(r"{x} presses (?:the )?(?i:other pickup|opickup)(?: key| softkey)?")
def other_pickup(wheel: Wheel, x: str) -> None:
    """What rings in an associated group."""
    wheel.administration.phones.pick_up(wheel.cast.number(x), PickupType.PICKUP_TYPE_OTHER)


def _place(wheel: Wheel, x: str) -> tuple[str, str]:
    role = wheel.cast.role(x)
    return (role.number, role.device or "") if role else (x, "")
