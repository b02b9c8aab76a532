"""What is lost: a CallManager, a network, an application, the CTI Manager itself."""

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
