"""What the administrator gives to and takes from the application's user, and devices that are deleted."""

from ctisim.lab import Role
from tests.interop.scenario.accounts import USER
from tests.interop.scenario.steering import CannotAct, Wheel, steers

ADMIN = r"(?:(?:the )?admin(?:istrator)? )?"
RIGHT = r"(?:(?P<right>[\w ]+?) )?(?:privilege|right|role|capability)"
RIGHTS = {
    "": Role.CONTROL_ALL_DEVICES,
    "superprovider": Role.CONTROL_ALL_DEVICES,
    "super provider": Role.CONTROL_ALL_DEVICES,
    "park": Role.CALL_PARK_MONITORING,
    "calling": Role.CALLING_NUMBER_MODIFICATION,
    "recording": Role.CALL_RECORDING,
    "monitor": Role.CALL_MONITORING,
    "rollover": Role.ROLLOVER,
    "connected": Role.CONNECTED_XFER,
}
"""Roles by a word of what they are called; the bare privilege is the superprovider's."""


@steers(ADMIN + rf"(?:removes?|withdraws?|takes away) (?:the )?{RIGHT}")
def withdraw(wheel: Wheel, right: str = "") -> None:
    """The user leaves an access control group."""
    wheel.administration.users.withdraw(USER, _role(right))


@steers(ADMIN + rf"(?:adds?|grants?|gives?) (?:the )?{RIGHT}")
def grant(wheel: Wheel, right: str = "") -> None:
    """The user enters one."""
    wheel.administration.users.grant(USER, _role(right))


@steers(ADMIN + r"(?:deletes?|removes?) (?:the )?(?:device|terminal)(?: {x})?")
def delete(wheel: Wheel, x: str = "") -> None:
    """A device is deleted from the database; unsaid, the first of the scenario."""
    if x:
        wheel.administration.devices.remove(wheel.cast.device(x))
        return
    names = [role.device for role in wheel.cast.roles.values() if role.device]
    if not names:
        raise CannotAct("there is no device to delete")
    wheel.administration.devices.remove(str(names[0]))


@steers(ADMIN + r"(?:adds?|puts?) (?:the )?(?:device|terminal) {x} to (?:the )?control list")
def control(wheel: Wheel, x: str) -> None:
    """A device enters the user's control list."""
    wheel.administration.users.add_device(USER, wheel.cast.device(x))


@steers(ADMIN + r"(?:removes?|takes?) (?:the )?(?:device|terminal) {x} from (?:the )?control list")
def release(wheel: Wheel, x: str) -> None:
    """And leaves it."""
    wheel.administration.users.remove_device(USER, wheel.cast.device(x))


def _role(right: str) -> Role:
    folded = right.lower()
    if not folded:
        return RIGHTS[""]
    found = next((role for word, role in RIGHTS.items() if word and word in folded), None)
    if found is None:
        raise CannotAct(f"nobody knows the right {right!r}")
    return found
