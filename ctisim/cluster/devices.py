"""Devices and their lines: phones, CTI ports, route points, as the database and the registrar know them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ctisim.lab import Audio, DndOption, Habit
from ctisim.qbe.enums import DeviceOutOfServiceReason, DeviceState, LineOutOfServiceReason, RingerStatus
from ctisim.qbe.structures import MediaCapability

if TYPE_CHECKING:
    from ctisim.cluster.applications import Application, DeviceOpening, LineOpening
    from ctisim.cluster.calls.model import Leg
    from ctisim.lab import Device as DeviceSettings
    from ctisim.lab import Line as LineSettings


@dataclass(frozen=True, slots=True)
class Registration:
    """How an application registered a CTI port or route point (DeviceRegisterDeviceRequest)."""

    media: int
    """CtiMediaRegistration: 0 none, 1 static, 2 dynamic."""
    capabilities: tuple[MediaCapability, ...] = ()
    address: int = 0
    """IPv4, its four bytes read little-endian; 0 for dynamic media."""
    port: int = 0
    addressing_mode: int = 0
    algorithms: tuple[int, ...] = ()
    """Of media encryption; none for plain media."""


@dataclass(slots=True)
class Forward:
    """Where a line's calls go instead of ringing; None: nowhere else."""

    all: str | None = None
    busy: str | None = None
    no_answer: str | None = None
    unregistered: str | None = None


@dataclass(eq=False, slots=True)
class Line:
    """One appearance of a directory number on a device."""

    device: Device
    settings: LineSettings
    instance: int
    """1 for the first line of the device."""
    permanent_id: int
    restricted: bool
    auto_accept: int = 0
    forward: Forward = field(default_factory=Forward)
    openings: list[LineOpening] = field(default_factory=list)
    legs: list[Leg] = field(default_factory=list)
    """The calls here, the oldest first."""
    habit: Habit = field(default_factory=Habit)
    audio: Audio | None = None
    """What the phone says and keeps; None: what the lab has all phones do."""
    out_of_service: LineOutOfServiceReason | None = None
    """Why the line alone does not work; the device's own reasons are the device's."""
    idle_since: float = 0.0
    """When its last call ended, in the calls' seconds."""
    message_waiting: bool = False
    ringer: RingerStatus = RingerStatus.DEFAULT

    @property
    def in_service(self) -> bool:
        return self.device.in_service and self.out_of_service is None

    @property
    def number(self) -> str:
        return self.settings.number

    @property
    def partition(self) -> str:
        return self.settings.partition


@dataclass(eq=False, slots=True)
class Device:
    """A device of the database. `registered` is the registrar's word, not the application's."""

    name: str
    settings: DeviceSettings
    number: int
    """The database's own small number (deviceId in a device list)."""
    type: int
    type_name: str
    registered: bool
    restricted: bool
    dnd: bool = False
    dnd_option: DndOption = DndOption.NONE
    lines: list[Line] = field(default_factory=list)
    own_lines: list[Line] | None = None
    """Its lines when nobody is logged in, while somebody is."""
    login_user: str = ""
    """Who is logged in by Extension Mobility."""
    openings: list[DeviceOpening] = field(default_factory=list)
    registrations: dict[Application, Registration] = field(default_factory=dict)
    out_of_service: DeviceOutOfServiceReason | None = None
    resetting: bool = False
    """On its way down and up again: nobody may open it."""
    call_manager: int = 1
    """The node whose CallManager it is registered with."""
    state: DeviceState = DeviceState.IDLE
    """The sum of its calls, as applications were last told."""
    contended: bool = False
    """Another registration of it is under way: the next one loses the race (once)."""
    hunt_logged_in: bool = True
    bridge_user: object | None = None
    """What plays through its built-in bridge, which then is not free."""
    display: str = ""
    """What an application last wrote on its screen."""

    @property
    def first_party(self) -> bool:
        """Whether it is an application that registers it: a CTI port or a route point."""
        return self.settings.is_registrable

    @property
    def in_service(self) -> bool:
        return self.registered and self.out_of_service is None

    def line(self, number: str, partition: str) -> Line | None:
        """The appearance of a directory number here.

        An empty partition finds the number in any: JTAPI before 5.0 knows no partitions.
        """
        return next(
            (line for line in self.lines if line.number == number and (not partition or line.partition == partition)),
            None,
        )
