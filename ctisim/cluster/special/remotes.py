"""Remote destinations of CTI remote devices: the numbers at which their user can be called.

Source: SEQUENCES.md sections 5 and 6, the scenario persistent-connection; the codes by their names.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ctisim.cluster.applications import Application, Notice
from ctisim.cluster.devices import Device
from ctisim.errors import RequestRefused
from ctisim.lab import Protocol
from ctisim.lab.remote_destinations import MOST
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import DeviceConfigChangeFlag
from ctisim.qbe.messages import ProviderDeviceConfigurationChangedEvent_V2
from ctisim.qbe.structures import DeviceConfigInfo_V2, RemoteDestinationInfo


@dataclass(slots=True)
class Destination:
    """One number of the user."""

    number: str
    name: str
    active: bool


class Remotes:
    """The remote destinations of a cluster's devices."""

    def __init__(self) -> None:
        self._destinations: dict[Device, list[Destination]] = {}
        self._activated: dict[Device, Application | None] = {}
        """Who made a destination active last."""

    def of(self, device: Device) -> list[Destination]:
        """In the order they were added, those of the lab first."""
        if device not in self._destinations:
            settings = device.settings.remote_destinations
            self._destinations[device] = [Destination(each.number, each.name, each.active) for each in settings]
        return self._destinations[device]

    def active(self, device: Device) -> Destination | None:
        """Where the device's calls go, if anywhere."""
        return next((destination for destination in self.of(device) if destination.active), None)

    def device_at(self, number: str, devices: Iterable[Device]) -> Device | None:
        """The remote device that has the number as its active destination."""
        for device in devices:
            destination = self.active(device) if is_remote(device) else None
            if destination is not None and destination.number == number:
                return device
        return None

    def add(self, device: Device, number: str, name: str, *, active: bool, by: Application | None = None) -> None:
        """Another number. Raises RequestRefused."""
        known = self.of(_remote(device))
        _valid(number)
        if any(destination.number == number for destination in known):
            raise RequestRefused(CtiError.CTIERR_DUPLICATE_REMOTE_DESTINATION_NUMBER)
        if len(known) >= MOST:
            raise RequestRefused(CtiError.CTIERR_REMOTEDESTINATION_LIMIT_EXCEEDED)
        known.append(Destination(number, name, active))
        self._one_active(device, number, active, by)

    def update(
        self, device: Device, number: str, *, new_number: str, name: str, active: bool, by: Application | None = None
    ) -> None:
        """An empty new number or name stays as it was. Raises RequestRefused."""
        destination = self._find(device, number)
        if new_number and new_number != number:
            _valid(new_number)
            if any(other.number == new_number for other in self.of(device)):
                raise RequestRefused(CtiError.CTIERR_DUPLICATE_REMOTE_DESTINATION_NUMBER)
            destination.number = new_number
        destination.name = name or destination.name
        destination.active = active
        self._one_active(device, destination.number, active, by)

    def remove(self, device: Device, number: str) -> None:
        """Raises RequestRefused."""
        self.of(device).remove(self._find(device, number))

    def changed(self, device: Device, listing: Iterable[Application]) -> list[Notice]:
        """Tell those who list the device and ask for changes."""
        told = []
        for application in listing:
            if application.filter.device_config_change_notify:
                info = DeviceConfigInfo_V2(
                    device_config_change_bit_map=DeviceConfigChangeFlag.REMOTE_DESTINATION_INFO,
                    remote_destinations_info=self.info(device),
                    is_my_app_last_to_set_active_rd=application is self._activated.get(device),
                )
                event = ProviderDeviceConfigurationChangedEvent_V2(device_name=device.name, device_config_info_v2=info)
                told.append(Notice(application, event))
        return told

    def info(self, device: Device) -> tuple[RemoteDestinationInfo, ...]:
        """In the wire's form."""
        return tuple(
            RemoteDestinationInfo(
                remote_destination_name=destination.name,
                remote_destination_number=destination.number,
                is_active_rd=destination.active,
            )
            for destination in self.of(device)
        )

    def _find(self, device: Device, number: str) -> Destination:
        found = next((each for each in self.of(_remote(device)) if each.number == number), None)
        if found is None:
            raise RequestRefused(CtiError.CTIERR_INVALID_REMOTE_DESTINATION_NUMBER)
        return found

    def _one_active(self, device: Device, number: str, active: bool, by: Application | None) -> None:
        """Only one destination is active: the last that was made so."""
        if active:
            self._activated[device] = by
            for destination in self.of(device):
                destination.active = destination.number == number


def is_remote(device: Device) -> bool:
    """Whether the device stands for phones elsewhere."""
    return device.settings.phone_model.protocol is Protocol.CTI_REMOTE_DEVICE


def _remote(device: Device) -> Device:
    if not is_remote(device):
        raise RequestRefused(CtiError.COMMAND_NOT_IMPLEMENTED_ON_DEVICE)
    return device


def _valid(number: str) -> None:
    if not number or any(digit not in "0123456789+*#" for digit in number):
        raise RequestRefused(CtiError.CTIERR_INVALID_REMOTE_DESTINATION_NUMBER)
