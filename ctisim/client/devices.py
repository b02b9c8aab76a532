"""What the device list says about a device, put together from its DeviceLineInfoEvents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ctisim.qbe.messages import DeviceLineInfoEvent

REGISTERED = 1
CTI_PORT = 72
ROUTE_POINT = 73


@dataclass(frozen=True, slots=True)
class Line:
    """A line as listed: directory number and partition."""

    number: str
    partition: str
    restricted: bool

    def __str__(self) -> str:
        return f"{self.number} in {self.partition}" if self.partition else self.number


@dataclass(frozen=True, slots=True)
class Device:
    """A device as listed, with its lines in the list's order."""

    name: str
    type_number: int
    type_name: str
    registered: bool
    restricted: bool
    lines: tuple[Line, ...]

    @property
    def registers(self) -> bool:
        """Comes in service only once an application registers it: a CTI port or a route point."""
        return self.type_number in (CTI_PORT, ROUTE_POINT)

    def __str__(self) -> str:
        flags = ", ".join(
            word for word, here in (("not registered", not self.registered), ("restricted", self.restricted)) if here
        )
        return self.name + (f" ({flags})" if flags else "")


def listed(events: Iterable[DeviceLineInfoEvent]) -> list[Device]:
    """The devices of a list, in its order. A device with many lines comes in several events (moreLines)."""
    devices: dict[str, Device] = {}
    for event in events:
        before = devices.get(event.device_name)
        lines = (before.lines if before else ()) + tuple(
            Line(line.name, line.partition, line.is_restricted) for line in event.line_info
        )
        devices[event.device_name] = Device(
            name=event.device_name,
            type_number=event.device_info_static.device_type,
            type_name=event.device_info_static.device_type_name,
            registered=event.device_registration_status == REGISTERED,
            restricted=event.device_info_dynamic.device_restricted,
            lines=lines,
        )
    return list(devices.values())
