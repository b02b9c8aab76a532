"""Orders about a user: the control list, the roles, the end."""

from __future__ import annotations

from ctisim.cluster.administration.closing import lose_device
from ctisim.cluster.administration.consequences import Closed, Consequences, Registered, UserChanged
from ctisim.cluster.administration.refusals import NotPossible
from ctisim.cluster.applications import Application
from ctisim.cluster.cluster import Cluster
from ctisim.cluster.devices import Device
from ctisim.cluster.users import User
from ctisim.lab import Role
from ctisim.qbe.enums import DeviceCloseReason, ProviderCloseReason, ProviderUserNotifyType

NOTIFIED = {
    Role.CONTROL_ALL_DEVICES: ProviderUserNotifyType.SUPERPROVIDERCHANGED,
    Role.CALLING_NUMBER_MODIFICATION: ProviderUserNotifyType.CGPNCHANGED,
    Role.CALL_PARK_MONITORING: ProviderUserNotifyType.PARKDNMONITORCHANGED,
    Role.CALL_RECORDING: ProviderUserNotifyType.RECORDINGCHANGED,
    Role.CALL_MONITORING: ProviderUserNotifyType.MONITORINGCHANGED,
    Role.CONNECTED_XFER: ProviderUserNotifyType.NONE,
    Role.ROLLOVER: ProviderUserNotifyType.NONE,
}
"""What is notified when a role comes or goes. The last two have no type of their own; the client compares the
capabilities, whatever the type says (measured)."""


def applications_of(cluster: Cluster, user: User) -> list[Application]:
    """The user's open providers."""
    return [application for application in cluster.applications.values() if application.user is user]


def add_device(cluster: Cluster, user: User, device: Device) -> Consequences:
    """The device enters the control list: JTAPI fetches it by itself (measured: CALL-FLOWS.md section 12)."""
    if device.name in user.controlled_devices:
        return []
    user.controlled_devices.append(device.name)
    added = ProviderUserNotifyType.DEVICEADD
    return [UserChanged(application, added, device) for application in applications_of(cluster, user)]


def remove_device(cluster: Cluster, user: User, device: Device) -> Consequences:
    """The device leaves the control list. Raises NotPossible when it was not in it.

    An application that has no other right to it loses it: the closing goes first, while the application still knows
    the device (ours).
    """
    if device.name not in user.controlled_devices:
        raise NotPossible(f"{device.name} is not in the control list of {user.id}")
    user.controlled_devices.remove(device.name)
    told: Consequences = []
    for application in applications_of(cluster, user):
        opening = application.opened(device)
        if opening is not None and device.name not in application.acquired:
            told += lose_device(cluster, opening, DeviceCloseReason.DEVICE_REMOVED)
        told.append(UserChanged(application, ProviderUserNotifyType.DEVICEREMOVE, device))
    return told


def delete(cluster: Cluster, user: User) -> Consequences:
    """The user is deleted: its providers close (5), and it cannot sign in again."""
    del cluster.users[user.id.casefold()]
    return [Closed(application, ProviderCloseReason.USERDELETED) for application in applications_of(cluster, user)]


def grant(cluster: Cluster, user: User, role: Role) -> Consequences:
    """The user enters an access control group."""
    if role in user.roles:
        return []
    user.roles.add(role)
    return _told(cluster, user, role)


def withdraw(cluster: Cluster, user: User, role: Role) -> Consequences:
    """The user leaves an access control group. Raises NotPossible when it was not in it.

    Without CTI Enabled no provider stays open (12). A superprovider learns of its new capabilities, loses what it
    acquired, and closes (6), to come back as a plain user (FAILURES.md section 4).
    """
    if role not in user.roles:
        raise NotPossible(f"{user.id} is not in {role}")
    user.roles.discard(role)
    if role is Role.ENABLED:
        reason = ProviderCloseReason.STANDARD_CTI_ENABLED_PERMISSIONS_REMOVED
        return [Closed(application, reason) for application in applications_of(cluster, user)]
    told = _told(cluster, user, role)
    if role is Role.CONTROL_ALL_DEVICES:
        for application in applications_of(cluster, user):
            told += _give_back(cluster, application)
            told.append(Closed(application, ProviderCloseReason.SUPERPROVIDER_REMOVE))
    return told


def _give_back(cluster: Cluster, application: Application) -> Consequences:
    """What a superprovider had acquired is not its any more. Notification 263 removes the terminal (measured)."""
    told: Consequences = []
    for name in sorted(application.acquired):
        application.acquired.discard(name)
        if name in application.user.controlled_devices:
            continue
        device = cluster.devices[name]
        opening = application.opened(device)
        if opening is not None:
            told += lose_device(cluster, opening, DeviceCloseReason.DEVICE_REMOVED)
        told.append(UserChanged(application, ProviderUserNotifyType.DEVICEDEACQUIRENOTIFICATION, device))
    return told


def _told(cluster: Cluster, user: User, role: Role) -> Consequences:
    """The capabilities first, then the devices that the role opens or closes (D5, D6)."""
    told: Consequences = []
    for application in applications_of(cluster, user):
        if role in NOTIFIED:
            told.append(UserChanged(application, NOTIFIED[role]))
        for device in cluster.controllable(application):
            if not _needs(device, role):
                continue
            told.append(Registered(device, to=application))
            opening = application.opened(device)
            if opening is not None and cluster.is_restricted(application, device):
                told += lose_device(cluster, opening, DeviceCloseReason.DEVICE_RESTRICTED)
    return told


def _needs(device: Device, role: Role) -> bool:
    """Whether controlling the device needs the role."""
    model = device.settings.phone_model
    return (role is Role.CONNECTED_XFER and model.connected_xfer) or (role is Role.ROLLOVER and model.rollover)
