"""How applications see their devices: all at once by events, one alone, or the older way, by handles and fetches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from ctisim.cluster import Application, Device
from ctisim.cluster.calls import park_numbers
from ctisim.errors import RequestRefused
from ctisim.handler.describe import (
    control_flags,
    device_line_info,
    in_parts,
    line_info,
    listed_device_info,
    registered,
    registered_with_lines,
    unregistered,
)
from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import DeviceGroup, DeviceRegisteredReason, DeviceUnregisteredReason
from ctisim.qbe.messages import (
    DeviceGetLineInfoRequest,
    DeviceGetLineInfoResponse,
    GetDeviceInfoCloseRequest,
    GetDeviceInfoCloseResponse,
    GetDeviceInfoFetchRequest,
    GetDeviceInfoFetchResponse,
    GetLineInfoCloseRequest,
    GetLineInfoCloseResponse,
    GetLineInfoFetchRequest,
    GetLineInfoFetchResponse,
    GetMonitorDNCloseRequest,
    GetMonitorDNCloseResponse,
    GetMonitorDNFetchRequest,
    GetMonitorDNFetchResponse,
    GetSingleDeviceInfoRequest,
    GetSingleDeviceInfoResponse,
    ProviderGetAllDevicesAndLinesCompletedEvent,
    ProviderGetAllDevicesAndLinesRequest,
    ProviderGetAllDevicesAndLinesResponse,
    ProviderGetDeviceInfoRequest,
    ProviderGetDeviceInfoResponse,
    ProviderGetMonitorDNInfoRequest,
    ProviderGetMonitorDNInfoResponse,
    ProviderGetSingleDeviceAndLinesCompletedEvent,
    ProviderGetSingleDeviceAndLinesRequest,
    ProviderGetSingleDeviceAndLinesResponse,
)
from ctisim.qbe.structures import DeviceInfo, DNInfo, LineInfo

if TYPE_CHECKING:
    from ctisim.handler.manager import CtiManager

Entry = TypeVar("Entry")


# At once: a response, an event per device, a completed event


@answers(ProviderGetAllDevicesAndLinesRequest)
def get_all_devices_and_lines(handler: CtiHandler, request: ProviderGetAllDevicesAndLinesRequest) -> None:
    """Only after the completed event is JTAPI's provider in service.

    Without its database the list breaks off before it began (FAILURES.md P33).
    """
    application = handler.require_application()
    handler.send(ProviderGetAllDevicesAndLinesResponse(sequence_number=request.sequence_number))
    if handler.manager.cluster.database_down:
        broken = CtiError.PROVIDER_NOT_OPEN.signed
        handler.send(ProviderGetAllDevicesAndLinesCompletedEvent(request_id=request.sequence_number, result=broken))
        return
    for device in handler.manager.cluster.controllable(application):
        handler.send(device_line_info(handler.manager, application, device, request.sequence_number))
    handler.send(ProviderGetAllDevicesAndLinesCompletedEvent(request_id=request.sequence_number))


@answers(ProviderGetSingleDeviceAndLinesRequest)
def get_single_device_and_lines(handler: CtiHandler, request: ProviderGetSingleDeviceAndLinesRequest) -> None:
    """The same for one device, which comes before its lines."""
    application = handler.require_application()
    device = handler.manager.cluster.device_for(application, request.device_name)
    handler.send(ProviderGetSingleDeviceAndLinesResponse(sequence_number=request.sequence_number))
    for part in in_parts(device_line_info(handler.manager, application, device, request.sequence_number)):
        handler.send(part)
    handler.send(ProviderGetSingleDeviceAndLinesCompletedEvent(request_id=request.sequence_number))


@answers(GetSingleDeviceInfoRequest)
def get_single_device_info(handler: CtiHandler, request: GetSingleDeviceInfoRequest) -> None:
    """One device, in the older form."""
    device = handler.manager.cluster.device_for(handler.require_application(), request.device_name)
    handler.send(
        GetSingleDeviceInfoResponse(
            sequence_number=request.sequence_number,
            info=_info(handler, device),
            device_control_flag_bit_mask=control_flags(handler.require_application(), device),
        )
    )


# The older way: open an enumeration, fetch from it, close it


@answers(ProviderGetDeviceInfoRequest)
def open_device_enumeration(handler: CtiHandler, request: ProviderGetDeviceInfoRequest) -> None:
    """A handle on the devices of one group."""
    devices = handler.manager.cluster.controllable(handler.require_application())
    handle = _enumerate(handler, [device for device in devices if _in_group(device, request.device_group)])
    handler.send(ProviderGetDeviceInfoResponse(sequence_number=request.sequence_number, enumeration_handle=handle))


def _in_group(device: Device, group: int) -> bool:
    """DeviceGroup: controlled ones are all; registerable ones are ports and route points; nobody hotels here."""
    if group == DeviceGroup.REGISTERABLE:
        return device.first_party
    return group not in (DeviceGroup.HOTELLED, DeviceGroup.MONITORED)


@answers(GetDeviceInfoFetchRequest)
def fetch_devices(handler: CtiHandler, request: GetDeviceInfoFetchRequest) -> None:
    """The next `count` devices, and whether there are more."""
    devices, more = _fetch(handler, request.enumeration_handle, request.count, Device)
    application = handler.require_application()
    handler.send(
        GetDeviceInfoFetchResponse(
            sequence_number=request.sequence_number,
            info=tuple(_info(handler, device) for device in devices),
            more=more,
            device_control_flag_bit_mask=tuple(control_flags(application, device) for device in devices),
        )
    )


@answers(GetDeviceInfoCloseRequest)
def close_device_enumeration(handler: CtiHandler, request: GetDeviceInfoCloseRequest) -> None:
    _close(handler, request.enumeration_handle)
    handler.send(GetDeviceInfoCloseResponse(sequence_number=request.sequence_number))


@answers(DeviceGetLineInfoRequest)
def open_line_enumeration(handler: CtiHandler, request: DeviceGetLineInfoRequest) -> None:
    """A handle on the lines of one device."""
    device = handler.manager.cluster.device_for(handler.require_application(), request.device_name)
    handle = _enumerate(handler, [line_info(line) for line in device.lines])
    handler.send(DeviceGetLineInfoResponse(sequence_number=request.sequence_number, enumeration_handle=handle))


@answers(GetLineInfoFetchRequest)
def fetch_lines(handler: CtiHandler, request: GetLineInfoFetchRequest) -> None:
    """The next `count` lines, and whether there are more."""
    lines, more = _fetch(handler, request.enumeration_handle, request.count, LineInfo)
    handler.send(GetLineInfoFetchResponse(sequence_number=request.sequence_number, info=tuple(lines), more=more))


@answers(GetLineInfoCloseRequest)
def close_line_enumeration(handler: CtiHandler, request: GetLineInfoCloseRequest) -> None:
    _close(handler, request.enumeration_handle)
    handler.send(GetLineInfoCloseResponse(sequence_number=request.sequence_number))


@answers(ProviderGetMonitorDNInfoRequest)
def open_monitor_enumeration(handler: CtiHandler, request: ProviderGetMonitorDNInfoRequest) -> None:
    """A handle on the park numbers that may be monitored."""
    parks = enumerate(park_numbers.every(handler.manager.cluster.calls), 1)
    handle = _enumerate(
        handler,
        [DNInfo(name=park.number, permanent_line_id=number, partition=park.partition) for number, park in parks],
    )
    handler.send(
        ProviderGetMonitorDNInfoResponse(sequence_number=request.sequence_number, monitor_dn_enumeration_handle=handle)
    )


@answers(GetMonitorDNFetchRequest)
def fetch_monitored(handler: CtiHandler, request: GetMonitorDNFetchRequest) -> None:
    numbers, more = _fetch(handler, request.enumeration_handle, request.count, DNInfo)
    handler.send(GetMonitorDNFetchResponse(sequence_number=request.sequence_number, dninfo=tuple(numbers), more=more))


@answers(GetMonitorDNCloseRequest)
def close_monitor_enumeration(handler: CtiHandler, request: GetMonitorDNCloseRequest) -> None:
    _close(handler, request.enum_handle)
    handler.send(GetMonitorDNCloseResponse(sequence_number=request.sequence_number))


def _info(handler: CtiHandler, device: Device) -> DeviceInfo:
    return listed_device_info(handler.manager, handler.require_application(), device)


def _enumerate(handler: CtiHandler, entries: Sequence[object]) -> int:
    handle = handler.manager.next_enumeration()
    handler.enumerations[handle] = list(entries)
    return handle


def _fetch(handler: CtiHandler, handle: int, count: int, kind: type[Entry]) -> tuple[list[Entry], bool]:
    """Take entries off an enumeration. Raises RequestRefused for a handle that is none, or of another kind."""
    entries = handler.enumerations.get(handle)
    if entries is None or any(not isinstance(entry, kind) for entry in entries):
        raise _illegal_handle(handler, handle)
    taken = entries[: max(0, count)] if count else entries[:]
    del entries[: len(taken)]
    return taken, bool(entries)


def _close(handler: CtiHandler, handle: int) -> None:
    if handler.enumerations.pop(handle, None) is None:
        raise _illegal_handle(handler, handle)


def _illegal_handle(handler: CtiHandler, handle: int) -> RequestRefused:
    handler.alarm("kCtiIllegalEnumHandle", EnumHandle=handle, EnumObjectType="")
    return RequestRefused(CtiError.ILLEGAL_HANDLE)


# A device of somebody's list registers or unregisters


def announce_registration(manager: CtiManager, device: Device, *, but: Application | None = None) -> None:
    """Tell whoever lists the device, asked to be told, and did not do it."""
    if device.registered:
        tell_registered(manager, device, but=but)
    else:
        tell_unregistered(manager, device, but=but)


def tell_registered(
    manager: CtiManager,
    device: Device,
    reason: DeviceRegisteredReason = DeviceRegisteredReason.UNKNOWN,
    *,
    but: Application | None = None,
    to: Application | None = None,
) -> None:
    """The device is registered, and so it is now: in the form each application reads. `to` is one of them alone."""
    for handler, application in _listing(manager, device):
        if application.filter.device_registered and application is not but and to in (None, application):
            told = registered if application.old_fetch else registered_with_lines
            handler.notify(told(manager, application, device, reason))


def tell_unregistered(
    manager: CtiManager,
    device: Device,
    reason: DeviceUnregisteredReason = DeviceUnregisteredReason.UNKNOWN,
    *,
    but: Application | None = None,
) -> None:
    """The device is gone from its CallManager."""
    for handler, application in _listing(manager, device):
        if application.filter.device_unregistered and application is not but:
            handler.notify(unregistered(manager, application, device, reason))


def _listing(manager: CtiManager, device: Device) -> list[tuple[CtiHandler, Application]]:
    """The applications that list the device."""
    return [
        (handler, handler.application)
        for handler in list(manager.handlers.values())
        if handler.application is not None and handler.application.lists(device)
    ]
