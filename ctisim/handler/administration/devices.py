"""Orders about devices, by name."""

from __future__ import annotations

from collections.abc import Sequence

from ctisim.cluster.administration import devices, extension_mobility
from ctisim.handler.administration.desk import Desk
from ctisim.lab import DndOption
from ctisim.qbe.enums import DeviceOutOfServiceReason, DeviceRegisteredReason, DeviceUnregisteredReason

SOON = 1.0
"""Seconds that a reset or a rehoming takes unless the order says otherwise (ours)."""


class Devices:
    """What can be done to a device. Every order raises Unknown for a device that is none."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def out_of_service(self, name: str, reason: DeviceOutOfServiceReason = DeviceOutOfServiceReason.UNKNOWN) -> None:
        """The device and its lines stop working; openings stay."""
        self._desk.tell(devices.out_of_service(self._desk.cluster, self._desk.device(name), reason))

    def in_service(self, name: str) -> None:
        """They work again. Raises NotPossible while the device is not registered."""
        self._desk.tell(devices.in_service(self._desk.cluster, self._desk.device(name)))

    def unregister(self, name: str, reason: DeviceUnregisteredReason = DeviceUnregisteredReason.UNKNOWN) -> None:
        """The device is gone from its CallManager; openings wait for it."""
        self._desk.tell(devices.unregister(self._desk.cluster, self._desk.device(name), reason))

    def register(self, name: str, reason: DeviceRegisteredReason = DeviceRegisteredReason.UNKNOWN) -> None:
        """It is back. Raises NotPossible for a port that no application registers."""
        self._desk.tell(devices.register(self._desk.cluster, self._desk.device(name), reason))

    def contend(self, name: str) -> None:
        """Who registers the port next loses a race. Raises NotPossible for a phone."""
        self._desk.tell(devices.contend(self._desk.cluster, self._desk.device(name)))

    def reset(self, name: str, after: float = SOON) -> None:
        """Down, and up again `after` seconds; meanwhile it cannot be opened."""
        desk, device = self._desk, self._desk.device(name)
        desk.tell(devices.begin_reset(desk.cluster, device))
        desk.later(after, lambda: devices.end_reset(desk.cluster, device))

    def rehome(self, name: str, after: float = SOON, *, fails: bool = False) -> None:
        """To a CallManager of higher priority, where it arrives `after` seconds, or never."""
        desk, device = self._desk, self._desk.device(name)
        desk.tell(devices.begin_rehome(desk.cluster, device))
        arrive = devices.fail_rehome if fails else devices.end_rehome
        desk.later(after, lambda: arrive(desk.cluster, device))

    def close(self, name: str, reason: int) -> None:
        """Every application loses the device, for a DeviceClosed reason."""
        self._desk.tell(devices.close(self._desk.cluster, self._desk.device(name), reason))

    def restrict(self, name: str) -> None:
        """Allow Control of Device from CTI is unticked."""
        self._desk.tell(devices.restrict(self._desk.cluster, self._desk.device(name)))

    def unrestrict(self, name: str) -> None:
        """And ticked again."""
        self._desk.tell(devices.unrestrict(self._desk.cluster, self._desk.device(name)))

    def do_not_disturb(self, name: str, on: bool) -> None:
        """Do not disturb is turned on or off at the phone."""
        self._desk.tell(devices.do_not_disturb(self._desk.cluster, self._desk.device(name), on))

    def choose_do_not_disturb(self, name: str, option: DndOption) -> None:
        """What do not disturb does there is changed on the device's page."""
        self._desk.tell(devices.choose_do_not_disturb(self._desk.cluster, self._desk.device(name), option))

    def log_in(self, name: str, user: str, numbers: Sequence[str]) -> None:
        """Somebody logs in to a phone by Extension Mobility, and has these numbers there. Raises NotPossible."""
        desk = self._desk
        desk.tell(extension_mobility.log_in(desk.cluster, desk.device(name), user, numbers))

    def log_out(self, name: str) -> None:
        """And out of it. Raises NotPossible where nobody is logged in."""
        self._desk.tell(extension_mobility.log_out(self._desk.cluster, self._desk.device(name)))

    def bridge(self, name: str, *, free: bool) -> None:
        """The phone's built-in bridge is busy with something else, or free again."""
        devices.bridge(self._desk.device(name), free)

    def fail_announcement(self, name: str) -> None:
        """The announcement on a remote device's persistent call cannot be played. Raises NotPossible without one."""
        self._desk.tell(devices.fail_announcement(self._desk.cluster, self._desk.device(name)))

    def hunt_log(self, name: str, on: bool) -> None:
        """The phone is logged in to its hunt groups, or out of them."""
        self._desk.tell(devices.hunt_log(self._desk.cluster, self._desk.device(name), on))

    def remove(self, name: str) -> None:
        """The device is deleted from the database."""
        self._desk.tell(devices.remove(self._desk.cluster, self._desk.device(name)))
