"""The simulated world: users, devices, lines, and the applications that use them. Synchronous, pure, without I/O."""

from ctisim.cluster.applications import Application, DeviceOpening, LineOpening, Notice
from ctisim.cluster.build import build
from ctisim.cluster.cluster import Cluster
from ctisim.cluster.credentials import Credential
from ctisim.cluster.devices import Device, Line, Registration
from ctisim.cluster.users import User, UserSettings

__all__ = [
    "Application",
    "Cluster",
    "Credential",
    "Device",
    "DeviceOpening",
    "Line",
    "LineOpening",
    "Notice",
    "Registration",
    "User",
    "UserSettings",
    "build",
]
