"""Extension mobility: who logs in at which phone."""

from tests.interop.scenario.steering import Wheel, steers


@steers(r"(?P<who>[A-Za-z]\w+) logs in (?:at|on|to) {x}")
def log_in(wheel: Wheel, who: str, x: str) -> None:
    """The profile has the numbers that the scenario gives the phone."""
    device = wheel.cast.device(x)
    numbers = [role.number for role in wheel.cast.roles.values() if role.device == device]
    wheel.administration.devices.log_in(device, who, numbers)


@steers(r"user logs in(?: with .*)?")
def user_logs_in(wheel: Wheel) -> None:
    """Somebody, at the first phone."""
    log_in(wheel, "John", _first_phone(wheel))


@steers(r"user logs out")
def user_logs_out(wheel: Wheel) -> None:
    """At the first phone."""
    log_out(wheel, _first_phone(wheel))


@steers(r"(?:[A-Za-z]\w+) logs out (?:at|on|of|from) {x}")
def log_out(wheel: Wheel, x: str) -> None:
    """The phone is as it was."""
    wheel.administration.devices.log_out(wheel.cast.device(x))


def _first_phone(wheel: Wheel) -> str:
    return next(role.device for role in wheel.cast.roles.values() if role.kind == "phone" and role.device)
