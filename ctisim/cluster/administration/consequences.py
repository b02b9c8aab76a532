"""What follows from a change of the world.

A list of consequences is in the order in which they are told. Whoever sends them knows the forms that each application
asked for.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from ctisim.cluster.applications import Application, DeviceOpening, LineOpening, Notice
from ctisim.cluster.devices import Device
from ctisim.qbe import Event, Response
from ctisim.qbe.enums import (
    DeviceRegisteredReason,
    DeviceUnregisteredReason,
    ProviderCloseReason,
    ProviderUserNotifyType,
)


class Registered(NamedTuple):
    """Whoever lists the device learns that it is registered, and how it is now: restricted or not, with which lines.

    It is this that tells JTAPI of a restriction, set or lifted: CiscoTermRestrictedEv, CiscoAddrRestrictedEv and their
    opposites (measured; ProviderUserChangedEvent tells it nothing).
    """

    device: Device
    reason: DeviceRegisteredReason = DeviceRegisteredReason.UNKNOWN
    to: Application | None = None
    """One application alone, where it concerns no other."""


class Unregistered(NamedTuple):
    """Whoever lists the device learns that it is gone from its CallManager."""

    device: Device
    reason: DeviceUnregisteredReason = DeviceUnregisteredReason.UNKNOWN


class Lost(NamedTuple):
    """An application loses what it had open, by a DeviceClosedEvent or LineClosedEvent."""

    opening: DeviceOpening | LineOpening
    event: Event | Response
    reason: int


class UserChanged(NamedTuple):
    """An application learns what became of its user: ProviderUserChangedEvent."""

    to: Application
    what: ProviderUserNotifyType
    device: Device | None = None


class Closed(NamedTuple):
    """An application loses its provider."""

    application: Application
    reason: ProviderCloseReason


Consequence: TypeAlias = Notice | Registered | Unregistered | Lost | UserChanged | Closed
Consequences: TypeAlias = list[Consequence]
