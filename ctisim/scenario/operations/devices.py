"""What happens to devices and their lines: registration, service, restriction, the end."""

from __future__ import annotations

from pydantic import Field

from ctisim.handler.administration import Administration
from ctisim.lab.base import Digits, Name
from ctisim.qbe.enums import DeviceOutOfServiceReason, LineOutOfServiceReason
from ctisim.scenario.change import Operation, Undo, operation
from ctisim.scenario.duration import Duration
from ctisim.scenario.stage import Stage


class DeviceOperation(Operation):
    """Something done to a device."""

    device: Name = Field(description="Device name.")

    def orders(self, stage: Stage) -> Administration:
        return stage.manager.administration


@operation("device out of service")
class DeviceOutOfService(DeviceOperation):
    """The device and its lines stop working, for a reason; the openings stay. At its end they work again."""

    reason: int = Field(0, ge=0, le=257, description="Reason of DeviceOutOfServiceEvent: 0 to 6.")

    def begin(self, stage: Stage) -> Undo:
        self.orders(stage).devices.out_of_service(self.device, DeviceOutOfServiceReason(self.reason))
        return lambda: self.orders(stage).devices.in_service(self.device)


@operation("device unregistered")
class DeviceUnregistered(DeviceOperation):
    """The device is gone from its CallManager. At its end it is back."""

    def begin(self, stage: Stage) -> Undo:
        self.orders(stage).devices.unregister(self.device)
        return lambda: self.orders(stage).devices.register(self.device)


@operation("device reset")
class DeviceReset(DeviceOperation):
    """The device is reset: gone, and back after a while. Meanwhile nobody can open it."""

    takes: Duration = Field(60.0, description="How long that takes.")

    def begin(self, stage: Stage) -> None:
        self.orders(stage).devices.reset(self.device, self.takes)


@operation("device rehomes")
class DeviceRehomes(DeviceOperation):
    """The device moves to a CallManager of higher priority, or never arrives there."""

    takes: Duration = Field(10.0, description="How long that takes.")
    fails: bool = Field(False, description="It never arrives.")

    def begin(self, stage: Stage) -> None:
        self.orders(stage).devices.rehome(self.device, self.takes, fails=self.fails)


@operation("device restricted")
class DeviceRestricted(DeviceOperation):
    """Allow Control of Device from CTI is unticked on the device's page. At its end it is ticked again."""

    def begin(self, stage: Stage) -> Undo:
        self.orders(stage).devices.restrict(self.device)
        return lambda: self.orders(stage).devices.unrestrict(self.device)


@operation("device deleted")
class DeviceDeleted(DeviceOperation):
    """The device is deleted from the database, for good."""

    def begin(self, stage: Stage) -> None:
        self.orders(stage).devices.remove(self.device)


@operation("close device")
class CloseDevice(DeviceOperation):
    """Every application loses the device, for a reason that has no other cause here."""

    reason: int = Field(ge=0, le=20, description="Reason of the DeviceClosedEvent; those above are never sent.")

    def begin(self, stage: Stage) -> None:
        self.orders(stage).devices.close(self.device, self.reason)


class LineOperation(DeviceOperation):
    """Something done to a line of a device."""

    line: Digits = Field(description="Directory number.")
    partition: str = Field("", description="Its partition; empty: any.")


@operation("line out of service")
class LineOutOfService(LineOperation):
    """The line alone stops working. At its end it works again."""

    reason: int = Field(0, ge=0, le=257, description="Reason of LineOutOfServiceEvent: 0 to 6.")

    def begin(self, stage: Stage) -> Undo:
        where = (self.device, self.line, self.partition)
        self.orders(stage).lines.out_of_service(*where, LineOutOfServiceReason(self.reason))
        return lambda: self.orders(stage).lines.in_service(*where)


@operation("line restricted")
class LineRestricted(LineOperation):
    """Allow Control of Device from CTI is unticked on the directory number's page. At its end it is ticked again."""

    def begin(self, stage: Stage) -> Undo:
        where = (self.device, self.line, self.partition)
        self.orders(stage).lines.restrict(*where)
        return lambda: self.orders(stage).lines.unrestrict(*where)


@operation("close line")
class CloseLine(LineOperation):
    """Every application loses the line, for a reason that has no other cause here."""

    reason: int = Field(ge=0, le=11, description="Reason of the LineClosedEvent; those above are never sent.")

    def begin(self, stage: Stage) -> None:
        self.orders(stage).lines.close(self.device, self.line, self.partition, reason=self.reason)
