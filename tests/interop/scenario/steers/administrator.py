"""What an administrator does to devices and lines."""

from tests.interop.scenario.steering import Wheel, steers

BY = r"(?:(?:the )?admin(?:istrator)? )"


@steers(BY + r"unregisters {x} / {x} (?:is unregistered|loses its registration|is unplugged)")
def unregister(wheel: Wheel, x: str) -> None:
    """The device is gone from its CallManager."""
    wheel.administration.devices.unregister(wheel.cast.device(x))


@steers(BY + r"registers {x} / {x} (?:is registered again|is plugged in again|comes back)")
def register(wheel: Wheel, x: str) -> None:
    """It is back."""
    wheel.administration.devices.register(wheel.cast.device(x))


@steers(BY + r"(?:resets|restarts) {x} / {x} is (?:reset|restarted)")
def reset(wheel: Wheel, x: str) -> None:
    """Down, and up again a second later."""
    wheel.administration.devices.reset(wheel.cast.device(x))


@steers(BY + r"takes {x} out of service / {x} goes out of service / {x} fails")
def out_of_service(wheel: Wheel, x: str) -> None:
    """Device and lines stop working."""
    wheel.administration.devices.out_of_service(wheel.cast.device(x))


@steers(
    BY + r"puts {x} (?:back )?in(?:to)? service / {x} (?:comes|is|goes) (?:back |again )?in(?:to)? service(?: again)?"
)
def in_service(wheel: Wheel, x: str) -> None:
    """They work again."""
    wheel.administration.devices.in_service(wheel.cast.device(x))


@steers(BY + r"(?:deletes|removes) (?:the )?(?:device|terminal|phone) {x} / " + BY + r"deletes {x} / {x} is deleted")
def remove(wheel: Wheel, x: str) -> None:
    """The device is deleted from the database."""
    wheel.administration.devices.remove(wheel.cast.device(x))


@steers(r"DND (?:is )?(?:switched |turned )?(?P<on>on|off) at {x} / {x} (?:turns|switches) DND (?P<on>on|off)")
def do_not_disturb(wheel: Wheel, x: str, on: str) -> None:
    """Do not disturb, at the phone."""
    wheel.administration.devices.do_not_disturb(wheel.cast.device(x), on == "on")
