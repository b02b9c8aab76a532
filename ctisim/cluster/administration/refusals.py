"""Orders that cannot be carried out, and finding what an order is about."""

from ctisim.cluster.cluster import Cluster
from ctisim.cluster.devices import Device, Line
from ctisim.cluster.users import User
from ctisim.errors import OperationRefused


class Unknown(OperationRefused):
    """There is no such thing."""


class NotPossible(OperationRefused):
    """The thing is there, and not in a state for this."""


def device_named(cluster: Cluster, name: str) -> Device:
    """Raises Unknown. Upper and lower case are the same."""
    found = cluster.devices.get(name) or next(
        (device for device in cluster.devices.values() if device.name.casefold() == name.casefold()), None
    )
    if found is None:
        raise Unknown(f"there is no device {name}")
    return found


def line_named(device: Device, number: str, partition: str = "") -> Line:
    """Raises Unknown."""
    found = device.line(number, partition)
    if found is None:
        raise Unknown(f"{device.name} has no line {number}" + (f" in {partition}" if partition else ""))
    return found


def user_named(cluster: Cluster, login: str) -> User:
    """Raises Unknown."""
    found = cluster.user(login)
    if found is None:
        raise Unknown(f"there is no user {login}")
    return found
