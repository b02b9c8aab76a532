"""What becomes of registrations that others make at the same time."""

from tests.interop.scenario.steering import Wheel, steers


@steers(r"another application registers {x} at the same time")
def contend(wheel: Wheel, x: str) -> None:
    """Who registers it next loses the race."""
    wheel.administration.devices.contend(wheel.cast.device(x))
