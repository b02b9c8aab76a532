"""Keys of a phone that stand for a feature."""

from ctisim.qbe.enums import PickupType
from tests.interop.scenario.steering import Wheel, steers


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
