"""Orders about a device. What the real client makes of each: docs/admin.md."""

from __future__ import annotations

from ctisim.cluster import service
from ctisim.cluster.administration.closing import lose_device
from ctisim.cluster.administration.consequences import Consequences, Registered, Unregistered, UserChanged
from ctisim.cluster.administration.refusals import NotPossible
from ctisim.cluster.applications import Application, Notice
from ctisim.cluster.calls import undisturbed
from ctisim.cluster.cluster import Cluster
from ctisim.cluster.devices import Device
from ctisim.cluster.numberplan import take_out
from ctisim.lab import DndOption
from ctisim.qbe.enums import (
    DeviceCloseReason,
    DeviceDeacquireReason,
    DeviceOutOfServiceReason,
    DeviceRegisteredReason,
    DeviceUnregisteredReason,
    HuntLogStatus,
    ProviderUserNotifyType,
)
from ctisim.qbe.messages import ProviderDeviceDeAcquiredEvent

ELSEWHERE = "something else"
"""What uses a bridge that an order took."""

BEING_RESET = 18
"""A DeviceClosed reason of the alarm catalogue that the client's constants do not have."""


QUIET = service.CALL_MANAGER_GONE | {DeviceOutOfServiceReason.DEVICE_FAILURE}
"""Reasons that leave nobody to end the calls of the device. # ours, by name"""


def out_of_service(cluster: Cluster, device: Device, reason: DeviceOutOfServiceReason) -> Consequences:
    """The device stops working, and its calls are over; the openings stay."""
    quietly = reason in QUIET
    return [*cluster.vacate(device, quietly=quietly), *service.take_out_of_service(device, reason, cluster.node)]


def in_service(cluster: Cluster, device: Device) -> Consequences:
    """Whatever kept the device from working is over. Raises NotPossible while it is not registered."""
    if not device.registered:
        raise NotPossible(f"{device.name} is not registered")
    if device.call_manager in cluster.call_managers_down:
        raise NotPossible(f"the CallManager of {device.name} is down")
    cluster.special.hunting.queues.serve_soon()
    return [*service.bring_in_service(device, cluster.node)]


def contend(_cluster: Cluster, device: Device) -> Consequences:
    """Somebody else registers the port at this moment. Raises NotPossible for a device that registers by itself."""
    if not device.first_party:
        raise NotPossible(f"{device.name} is registered by no application")
    device.contended = True
    return []


def unregister(
    cluster: Cluster, device: Device, reason: DeviceUnregisteredReason = DeviceUnregisteredReason.UNKNOWN
) -> Consequences:
    """The device is gone from its CallManager; openings and registrations wait for it."""
    if not device.registered:
        return []
    told: Consequences = [*cluster.vacate(device), *service.unregister(device, cluster.node, reason)]
    return [*told, Unregistered(device, reason)]


def register(
    cluster: Cluster, device: Device, reason: DeviceRegisteredReason = DeviceRegisteredReason.UNKNOWN
) -> Consequences:
    """The device is back. Raises NotPossible for a port that no application registers, and without a CallManager."""
    if device.registered:
        return []
    if device.first_party and not device.registrations:
        raise NotPossible(f"{device.name} is registered by applications, and none has done so")
    if device.call_manager in cluster.call_managers_down:
        raise NotPossible(f"the CallManager of {device.name} is down")
    device.resetting = False
    told = service.register(device, cluster.node)
    cluster.special.hunting.queues.serve_soon()
    return [Registered(device, reason), *told]


def begin_reset(cluster: Cluster, device: Device) -> Consequences:
    """The device goes down. A phone's openings wait; who registered a port loses it (DeviceClosed 18)."""
    device.resetting = True
    told = unregister(cluster, device, DeviceUnregisteredReason.DEVICE_RESET)
    if device.first_party:
        told += close(cluster, device, BEING_RESET)
    return told


def end_reset(cluster: Cluster, device: Device) -> Consequences:
    """And comes up again, unless it did before; a port waits for its application."""
    if not device.resetting:
        return []
    device.resetting = False
    if device.first_party or device.call_manager in cluster.call_managers_down:
        return []
    return register(cluster, device, DeviceRegisteredReason.DEVICE_RESET)


def begin_rehome(cluster: Cluster, device: Device) -> Consequences:
    """The device leaves for a CallManager of higher priority; its calls go on."""
    reason = DeviceOutOfServiceReason.REHOME_TO_HIGHER_PRIORITY_CM
    return [*service.take_out_of_service(device, reason, cluster.node)]


def end_rehome(cluster: Cluster, device: Device) -> Consequences:
    """It arrives, if it is still on its way."""
    return [*service.bring_in_service(device, cluster.node)] if is_rehoming(device) else []


def fail_rehome(cluster: Cluster, device: Device) -> Consequences:
    """It never arrives: DeviceClosed 3."""
    if not is_rehoming(device):
        return []
    told = [*cluster.vacate(device), *close(cluster, device, DeviceCloseReason.REHOMING_FAILURE)]
    device.out_of_service = None
    return [*told, *unregister(cluster, device)]


def is_rehoming(device: Device) -> bool:
    """Whether it is on its way from one CallManager to another."""
    return device.out_of_service is DeviceOutOfServiceReason.REHOME_TO_HIGHER_PRIORITY_CM


def close(cluster: Cluster, device: Device, reason: int) -> Consequences:
    """Every application loses the device, for a DeviceClosed reason."""
    return [lost for opening in list(device.openings) for lost in lose_device(cluster, opening, reason)]


def restrict(cluster: Cluster, device: Device) -> Consequences:
    """Allow Control of Device from CTI is unticked: whoever lists the device is told, whoever opened it loses it (D3).

    A phone's calls go on without their observers.
    """
    if device.restricted:
        return []
    device.restricted = True
    return [Registered(device), *close(cluster, device, DeviceCloseReason.DEVICE_RESTRICTED)]


def unrestrict(cluster: Cluster, device: Device) -> Consequences:
    """It is ticked again: JTAPI opens the device by itself (measured)."""
    if not device.restricted:
        return []
    device.restricted = False
    return [Registered(device)]


def do_not_disturb(cluster: Cluster, device: Device, on: bool) -> Consequences:
    """Do not disturb, at the phone."""
    return [*undisturbed.switch(device, on, cluster.node)]


def choose_do_not_disturb(cluster: Cluster, device: Device, option: DndOption) -> Consequences:
    """What do not disturb does there, on the device's page."""
    return [*undisturbed.choose(device, option, cluster.node)]


def bridge(device: Device, free: bool) -> None:
    """The phone's built-in bridge is busy with something else, or free again."""
    device.bridge_user = None if free else ELSEWHERE


def fail_announcement(cluster: Cluster, device: Device) -> Consequences:
    """The announcement that the remote device hears cannot be played. Raises NotPossible when it hears none."""
    persistent = cluster.special.persistent
    leg = next((leg for line in device.lines for leg in line.legs if persistent.announces(leg)), None)
    if leg is None:
        raise NotPossible(f"{device.name} hears no announcement")
    return [*persistent.fail(leg)]


def hunt_log(cluster: Cluster, device: Device, on: bool) -> Consequences:
    """The HLog key: logged in to the phone's hunt groups, or out of them."""
    status = HuntLogStatus.LOGGED_IN if on else HuntLogStatus.LOGGED_OUT
    return [*cluster.special.hunting.log(device, status, cluster.node)]


def remove(cluster: Cluster, device: Device) -> Consequences:
    """The device is deleted from the database."""
    told: Consequences = [*cluster.vacate(device), *close(cluster, device, DeviceCloseReason.DEVICE_REMOVED)]
    listing = [app for app in cluster.applications.values() if app.lists(device)]
    _forget(cluster, device)
    for application in listing:
        told += _deleted(application, device)
    return told


def _forget(cluster: Cluster, device: Device) -> None:
    """Out of the database, every control list, and the number plan."""
    del cluster.devices[device.name]
    for user in cluster.users.values():
        user.controlled_devices = [name for name in user.controlled_devices if name != device.name]
    for line in device.lines:
        take_out(cluster.calls.plan, line)


def _deleted(application: Application, device: Device) -> Consequences:
    told: Consequences = []
    if device.name in application.acquired:
        application.acquired.discard(device.name)
        lost = ProviderDeviceDeAcquiredEvent(device_name=device.name, reason=DeviceDeacquireReason.DEVICEDELETED)
        told.append(Notice(application, lost))
    return [*told, UserChanged(application, ProviderUserNotifyType.DEVICEDELETEDFROMDB, device)]
