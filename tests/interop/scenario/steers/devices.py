"""What becomes of a phone: switched off, restricted, back again."""

from ctisim.qbe.enums import DeviceUnregisteredReason
from tests.interop.scenario.steering import Wheel, steers


@steers(r"{x} enters deep sleep")
def deep_sleep(wheel: Wheel, x: str) -> None:
    """The phone is off to save power."""
    wheel.administration.devices.unregister(wheel.cast.device(x), DeviceUnregisteredReason.ENERGYWISE_POWER_SAVE_PLUS)


@steers(r"{x} registers again")
def registers(wheel: Wheel, x: str) -> None:
    """The phone is on again."""
    wheel.administration.devices.register(wheel.cast.device(x))


@steers(r"no (?:built-in )?bridge (?:is )?free(?: at {x})?", condition=True)
def no_bridge(wheel: Wheel, x: str = "") -> None:
    """Every phone's bridge, or one's, is busy with something else."""
    phones = {role.device for role in wheel.cast.roles.values() if role.kind == "phone" and role.device}
    for name in [wheel.cast.device(x)] if x else sorted(phones):
        wheel.administration.devices.bridge(name, free=False)
