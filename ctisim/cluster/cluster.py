"""The simulated world: users, devices, and the applications that have some of them open.

Synchronous and pure. What is asked for and may not be had raises RequestRefused with the CTI code; what changes returns
the notices that follow.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from ctisim.cluster import service
from ctisim.cluster.applications import Application, DeviceOpening, LineOpening, Notice
from ctisim.cluster.calls import CallControl, existing, park_status, vacating
from ctisim.cluster.devices import Device, Line, Registration
from ctisim.cluster.numberplan import plan_of
from ctisim.cluster.registering import late, registrable
from ctisim.cluster.special import PARK_DEVICE, Special
from ctisim.cluster.users import User
from ctisim.errors import RequestRefused
from ctisim.lab import NumberPlan, Protocol, Role
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import LineCloseReason
from ctisim.qbe.messages import DeviceClosedEvent
from ctisim.qbe.structures import DeviceEventFilter, LineEventFilter, ProviderEventFilter


class Cluster:
    """One cluster. `node` is the callManagerID that its handles carry."""

    def __init__(
        self,
        users: Iterable[User],
        devices: Iterable[Device],
        *,
        node: int = 1,
        first_device_handle: int = 1,
        first_line_handle: int = 1,
        calls: CallControl | None = None,
    ) -> None:
        self.node = node
        self.users = {user.id.casefold(): user for user in users}
        self.devices = {device.name: device for device in devices}
        self.calls = calls or CallControl(plan_of(NumberPlan(), self.devices.values()), node=node)
        self.special = Special(self.calls)
        self.applications: dict[int, Application] = {}
        self.call_managers_down: set[int] = set()
        """The nodes whose CallManager does not run."""
        self.database_down = False
        self._device_handles = itertools.count(first_device_handle)
        self._line_handles = itertools.count(first_line_handle)

    # Users and providers

    def user(self, login: str) -> User | None:
        """The user with this id; ids are not case-sensitive."""
        return self.users.get(login.casefold())

    def open_provider(
        self, instance: int, user: User, wanted: ProviderEventFilter, *, old_fetch: bool = False
    ) -> Application:
        """A user signed in through the CTIHandler `instance`."""
        application = Application(instance, user, wanted, old_fetch)
        self.applications[instance] = application
        return application

    def close_provider(self, application: Application) -> list[Notice]:
        """The application is gone: its devices and lines are closed and its registrations withdrawn."""
        openings = list(application.devices.values())
        told = [notice for opening in openings for notice in self.close_device(opening, quietly=True)]
        for line in list(application.lines.values()):
            service.forget_line(line)
        self.applications.pop(application.instance, None)
        self.calls.forget(application)
        self.special.forget(application)
        return [notice for notice in told if notice.to is not application]

    def controllable(self, application: Application) -> list[Device]:
        """The devices an application lists: its user's control list, then what it acquired."""
        names = [*application.user.controlled_devices, *sorted(application.acquired)]
        return [self.devices[name] for name in dict.fromkeys(names) if name in self.devices]

    def named(self, name: str) -> Device:
        """The device of that name, whatever its letters' case: JTAPI's createTerminal() makes them capitals.

        Raises RequestRefused when there is none.
        """
        device = self.devices.get(name)
        if device is None:
            folded = name.casefold()
            device = next((each for each in self.devices.values() if each.name.casefold() == folded), None)
        if device is None:
            raise RequestRefused(CtiError.CTIERR_INVALID_DEVICE_NAME)
        return device

    def device_for(self, application: Application, name: str) -> Device:
        """The device an application may open. Raises RequestRefused as FAILURES.md D1, D2 and D19 tell."""
        device = self.named(name)
        if device.name in application.user.controlled_devices or device.name in application.acquired:
            return device
        if application.user.super_provider:
            raise RequestRefused(CtiError.CTIERR_DEVICE_NOT_ACQUIRED)
        raise RequestRefused(CtiError.CTIERR_ACCESS_TO_DEVICE_DENIED)

    def acquire(self, application: Application, name: str) -> Device:
        """A superprovider takes a device under control. Raises RequestRefused."""
        if not application.user.super_provider:
            raise RequestRefused(CtiError.CTIERR_OPERATION_NOT_ALLOWED)
        device = self.named(name)
        application.acquired.add(device.name)
        return device

    def release(self, application: Application, name: str) -> list[Notice]:
        """A superprovider lets go of an acquired device. Raises RequestRefused when it had not acquired it."""
        device = self.named(name)
        if device.name not in application.acquired:
            raise RequestRefused(CtiError.CTIERR_DEVICE_NOT_ACQUIRED)
        application.acquired.discard(device.name)
        opening = application.opened(device)
        return self.close_device(opening) if opening is not None else []

    # Devices

    def open_device(
        self, application: Application, name: str, wanted: DeviceEventFilter, softkeys: int = 0
    ) -> DeviceOpening:
        """Raises RequestRefused: not controlled, unknown, restricted, opened twice, softkeys taken."""
        device = self._openable(application, name)
        if softkeys and any(opening.softkeys not in (0, softkeys) for opening in device.openings):
            raise RequestRefused(CtiError.CTIERR_APP_SOFTKEYS_ALREADY_CONTROLLED)
        opening = self._open(application, device, wanted)
        opening.softkeys = softkeys
        return opening

    def _openable(self, application: Application, name: str) -> Device:
        """The device, for an application that opens or registers it. Raises RequestRefused."""
        device = self.device_for(application, name)
        if self.database_down:
            raise RequestRefused(CtiError.CTIERR_DB_INITIALIZATION_ERROR)
        if self.is_restricted(application, device):
            raise RequestRefused(CtiError.CTIERR_DEVICE_RESTRICTED)
        if device.settings.phone_model.protocol is Protocol.CTI_REMOTE_DEVICE and not self._owned(device):
            raise RequestRefused(CtiError.CTIERR_ENDUSER_NOT_ASSOCIATED_WITH_DEVICE)
        if device.resetting:
            raise RequestRefused(CtiError.CTIERR_DEVICE_SHUTTING_DOWN)
        if application.opened(device) is not None:
            raise RequestRefused(CtiError.CTIERR_DEVICE_ALREADY_OPENED)
        return device

    def _owned(self, device: Device) -> bool:
        """Whether an end user has the device (FAILURES.md D19; that the control list says so is ours)."""
        return any(user.end_user and device.name in user.controlled_devices for user in self.users.values())

    def is_restricted(self, application: Application, device: Device) -> bool:
        """Whether the device is closed to this application: by its own box, or for want of a role (D3, D5, D6)."""
        user = application.user
        if device.restricted:
            return True
        model = device.settings.phone_model
        if model.connected_xfer and not user.has(Role.CONNECTED_XFER):
            return True
        return model.rollover and not user.has(Role.ROLLOVER)

    def after_open(self, opening: DeviceOpening) -> list[Notice]:
        """What follows a DeviceOpenResponse or DeviceRegisterDeviceResponse."""
        return [service.device_in_service(opening, self.node)] if self.serves(opening) else []

    def serves(self, opening: DeviceOpening) -> bool:
        """Whether the device is in service for this opening: a port serves those who registered it."""
        return service.serves(opening)

    def register_device(
        self, application: Application, name: str, wanted: DeviceEventFilter, registration: Registration
    ) -> DeviceOpening:
        """An application registers a port or route point. Raises RequestRefused (FAILURES.md D12)."""
        device = self.device_for(application, name)
        if not device.first_party:
            raise RequestRefused(CtiError.CTIERR_ILLEGAL_DEVICE_TYPE)
        self._openable(application, name)
        registrable(device, registration, application.user)
        if device.out_of_service in service.CALL_MANAGER_GONE:
            raise RequestRefused(CtiError.CTIERR_CALL_MANAGER_NOT_AVAILABLE)
        service.register_by_application(device, application, registration)
        return self._open(application, device, wanted)

    def accept_in_vain(
        self, application: Application, name: str, wanted: DeviceEventFilter, refusal: RequestRefused
    ) -> tuple[DeviceOpening, list[Notice]]:
        """An opening whose registration is accepted and refused afterwards, and how that is told.

        Raises the refusal itself where it comes at once.
        """
        device = self.device_for(application, name)
        reason = late(device, refusal.code, self.node)
        if reason is None:
            raise refusal
        opening = self._open(application, device, wanted)
        service.forget_device(opening)
        closed = DeviceClosedEvent(device_call_manager_id=self.node, device_id=opening.handle, reason=reason)
        return opening, [Notice(application, closed)]

    def close_device(self, opening: DeviceOpening, *, quietly: bool = False) -> list[Notice]:
        """An application lets go of a device; the calls of a port that nobody answers for any more are over."""
        device = opening.device
        service.forget_device(opening)
        return self.vacate(device, quietly=quietly) if device.first_party and not device.registered else []

    def vacate(self, device: Device, *, quietly: bool = False) -> list[Notice]:
        """The device is gone, and its calls with it; quietly, when nothing could say goodbye."""
        return vacating.vacate(device, quietly=quietly)

    def device_opening(self, application: Application, handle: int) -> DeviceOpening:
        """Raises RequestRefused for a handle this application does not hold."""
        opening = application.devices.get(handle)
        if opening is None:
            raise RequestRefused(CtiError.DEVICE_NOT_OPEN)
        return opening

    # Lines

    def open_line(
        self, application: Application, device_name: str, number: str, partition: str, wanted: LineEventFilter
    ) -> LineOpening:
        """Raises RequestRefused: device not open, no such line, opened twice."""
        if device_name == PARK_DEVICE:
            line = self.special.parks.line(application, number, partition)
        else:
            line = self._line_of_open(application, device_name, number, partition)
        if application.opened_line(line) is not None:
            raise RequestRefused(CtiError.CTIERR_LINE_ALREADY_OPENED)
        return self._open_line(application, line, wanted)

    def _line_of_open(self, application: Application, device_name: str, number: str, partition: str) -> Line:
        device = self.device_for(application, device_name)
        if application.opened(device) is None:
            raise RequestRefused(CtiError.DEVICE_NOT_OPEN)
        line = device.line(number, partition)
        if line is None:
            raise RequestRefused(CtiError.UNDEFINED_LINE)
        return line

    def after_line_open(self, opening: LineOpening) -> list[Notice]:
        """What follows a LineOpenResponse: in service, or closed because restricted (D4)."""
        if opening.line.restricted:
            return [service.close_line(opening, LineCloseReason.LINE_RESTRICTED, self.node)]
        if opening.line.device.name == PARK_DEVICE:
            return [service.line_in_service(opening, self.node)]
        device_opening = opening.application.opened(opening.line.device)
        if device_opening is None or not self.serves(device_opening) or not opening.line.in_service:
            return []
        return [service.line_in_service(opening, self.node), *self.existing_calls(opening), *self.parked_calls(opening)]

    def change_line_filter(self, opening: LineOpening, wanted: LineEventFilter) -> list[Notice]:
        """From now on only the events asked for; the calls at the line, or parked there, when asked for newly."""
        before, opening.filter = opening.filter, wanted
        told = self.existing_calls(opening) if not before.b_existing_call_event else []
        return told + (self.parked_calls(opening) if not before.b_park_status_event else [])

    def existing_calls(self, opening: LineOpening) -> list[Notice]:
        """The calls at the line, for an application that asks for them."""
        return existing.existing_calls(opening, self.node) if opening.filter.b_existing_call_event else []

    def parked_calls(self, opening: LineOpening) -> list[Notice]:
        """The calls parked from the line, for an application that asks for them."""
        return park_status.snapshot(opening, self.calls) if opening.filter.b_park_status_event else []

    def line_opening(self, application: Application, handle: int) -> LineOpening:
        """Raises RequestRefused for a handle this application does not hold."""
        opening = application.lines.get(handle)
        if opening is None:
            raise RequestRefused(CtiError.INVALID_LINE_HANDLE)
        return opening

    def appearances(self, line: Line) -> list[Line]:
        """Every appearance of a line's directory number: more than one when it is shared."""
        return [
            other
            for device in self.devices.values()
            for other in device.lines
            if (other.number, other.partition) == (line.number, line.partition)
        ]

    def _open(self, application: Application, device: Device, wanted: DeviceEventFilter) -> DeviceOpening:
        opening = DeviceOpening(application, device, next(self._device_handles), wanted)
        application.devices[opening.handle] = opening
        device.openings.append(opening)
        return opening

    def _open_line(self, application: Application, line: Line, wanted: LineEventFilter) -> LineOpening:
        opening = LineOpening(application, line, next(self._line_handles), wanted)
        application.lines[opening.handle] = opening
        line.openings.append(opening)
        return opening
