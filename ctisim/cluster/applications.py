"""What the world knows of an application: who it is, what it opened, and which events it asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from ctisim.qbe import Event, Response
from ctisim.qbe.structures import DeviceEventFilter, LineEventFilter, ProviderEventFilter

if TYPE_CHECKING:
    from ctisim.cluster.devices import Device, Line
    from ctisim.cluster.users import User


class Notice(NamedTuple):
    """One event on its way to one application, or the response to a request of its that had to wait."""

    to: Application
    event: Event | Response


@dataclass(eq=False, slots=True)
class Application:
    """An opened provider, as the world sees it. `instance` is its CTIHandler's number."""

    instance: int
    user: User
    filter: ProviderEventFilter
    old_fetch: bool = False
    devices: dict[int, DeviceOpening] = field(default_factory=dict)
    lines: dict[int, LineOpening] = field(default_factory=dict)
    acquired: set[str] = field(default_factory=set)

    def lists(self, device: Device) -> bool:
        """Whether the device is in its user's control list, or acquired."""
        return device.name in self.acquired or device.name in self.user.controlled_devices

    def opened(self, device: Device) -> DeviceOpening | None:
        """This application's opening of the device, if it has one."""
        return next((opening for opening in device.openings if opening.application is self), None)

    def opened_line(self, line: Line) -> LineOpening | None:
        """This application's opening of the line appearance, if it has one."""
        return next((opening for opening in line.openings if opening.application is self), None)


@dataclass(eq=False, slots=True)
class DeviceOpening:
    """A device, open for one application: the trace's DH."""

    application: Application
    device: Device
    handle: int
    filter: DeviceEventFilter
    softkeys: int = 0
    """The application's id for the softkeys it put on the device; 0: none."""


@dataclass(eq=False, slots=True)
class LineOpening:
    """A line appearance, open for one application: the trace's LH."""

    application: Application
    line: Line
    handle: int
    filter: LineEventFilter
