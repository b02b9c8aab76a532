"""What is lost: a CallManager, a network, an application, the CTI Manager itself."""

import asyncio

from ctisim.qbe.enums import DeviceOutOfServiceReason
from tests.interop.scenario.steering import Wheel, steers


@steers(r"the CallManager of {x} (?:goes down|fails|is lost)")
def call_manager_of(wheel: Wheel, x: str) -> None:
    """As if the device were alone at its CallManager."""
    reason = DeviceOutOfServiceReason.CALL_MANAGER_FAILURE
    wheel.administration.devices.out_of_service(wheel.cast.device(x), reason)


@steers(r"(?:the )?network of {x} (?:goes down|fails|is lost) / {x} loses its network")
def network_of(wheel: Wheel, x: str) -> None:
    """The phone cannot be reached any more."""
    wheel.administration.devices.out_of_service(wheel.cast.device(x), DeviceOutOfServiceReason.DEVICE_FAILURE)


@steers(r"the CallManager of {x} (?:comes back|is back)")
def call_manager_back(wheel: Wheel, x: str) -> None:
    """And there it is again."""
    wheel.administration.devices.in_service(wheel.cast.device(x))


@steers(r"(?:the )?application of (?:(?:the )?port )?{x} (?:goes down|fails|is lost)")
def application_of(wheel: Wheel, x: str) -> None:
    """Whoever registered the port is cut off."""
    device = wheel.server.manager.cluster.devices[wheel.cast.device(x)]
    for application in list(device.registrations):
        wheel.administration.providers.drop(application.instance)


@steers(r"(?:the )?connection to the CTI ?Manager is lost / (?:the )?CTI ?Manager (?:goes down|fails|is lost)")
def cti_manager(wheel: Wheel) -> None:
    """Every connection is cut, and at once another CTI Manager serves the cluster, at the address that there is."""
    task = asyncio.get_running_loop().create_task(_fail_over(wheel))
    _TASKS.add(task)
    task.add_done_callback(_TASKS.discard)


async def _fail_over(wheel: Wheel) -> None:
    await wheel.server.halt(kill=True)
    await wheel.server.resume()
    manager = wheel.server.manager
    manager.cluster.calls.run(wheel.clock, manager.deliver)


_TASKS: set[asyncio.Task[None]] = set()
"""What is under way; the loop itself would forget it."""
