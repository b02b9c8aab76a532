"""Orders about one line of a device."""

from __future__ import annotations

from ctisim.cluster.administration import lines
from ctisim.handler.administration.desk import Desk
from ctisim.qbe.enums import LineOutOfServiceReason


class Lines:
    """What can be done to a line. Every order raises Unknown for a device or line that is none."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def out_of_service(
        self,
        device: str,
        number: str,
        partition: str = "",
        reason: LineOutOfServiceReason = LineOutOfServiceReason.UNKNOWN,
    ) -> None:
        """The line alone stops working."""
        self._desk.tell(lines.out_of_service(self._desk.cluster, self._desk.line(device, number, partition), reason))

    def in_service(self, device: str, number: str, partition: str = "") -> None:
        """It works again."""
        self._desk.tell(lines.in_service(self._desk.cluster, self._desk.line(device, number, partition)))

    def close(self, device: str, number: str, partition: str = "", *, reason: int) -> None:
        """Every application loses the line, for a LineClosed reason."""
        self._desk.tell(lines.close(self._desk.cluster, self._desk.line(device, number, partition), reason))

    def restrict(self, device: str, number: str, partition: str = "") -> None:
        """Allow Control of Device from CTI is unticked on the line."""
        self._desk.tell(lines.restrict(self._desk.cluster, self._desk.line(device, number, partition)))

    def unrestrict(self, device: str, number: str, partition: str = "") -> None:
        """And ticked again."""
        self._desk.tell(lines.unrestrict(self._desk.cluster, self._desk.line(device, number, partition)))
