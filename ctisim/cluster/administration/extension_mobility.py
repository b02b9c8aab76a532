"""Extension mobility: somebody logs in to a phone, which then has the lines of a profile; and out of it.

The phone leaves its CallManager and comes back, both with the reason, and has other lines when it is back. JTAPI learns
of the lines by DeviceRegisteredEventWithLineInfo, and of who is there by the same (measured).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ctisim.cluster import service
from ctisim.cluster.administration.closing import lose_line
from ctisim.cluster.administration.consequences import Consequences, Registered, Unregistered
from ctisim.cluster.administration.refusals import NotPossible
from ctisim.cluster.cluster import Cluster
from ctisim.cluster.devices import Device, Forward, Line
from ctisim.cluster.numberplan import put_in, take_out
from ctisim.cluster.special import configuration
from ctisim.lab import Line as LineSettings
from ctisim.qbe.enums import DeviceRegisteredReason, DeviceUnregisteredReason, EMStatus, LineCloseReason

UNDEFINED = LineCloseReason.UNDEFINED_LINE


def log_in(cluster: Cluster, device: Device, user: str, numbers: Sequence[str]) -> Consequences:
    """The user has these numbers at the phone from now on, wherever else they are. Raises NotPossible for a port, and
    where somebody is logged in."""
    if device.first_party:
        raise NotPossible(f"{device.name} is no phone")
    if device.own_lines is not None:
        raise NotPossible(f"{device.login_user} is logged in at {device.name}")
    own = device.lines
    told = _leave(cluster, device, DeviceUnregisteredReason.LOGIN)
    device.lines = [_appearance(cluster, device, number, place) for place, number in enumerate(numbers, 1)]
    device.own_lines, device.login_user = own, user
    return [*told, *_return(cluster, device, DeviceRegisteredReason.LOGIN, EMStatus.LOGIN)]


def log_out(cluster: Cluster, device: Device) -> Consequences:
    """The phone has its own lines again. Raises NotPossible where nobody is logged in."""
    if device.own_lines is None:
        raise NotPossible(f"nobody is logged in at {device.name}")
    own = device.own_lines
    told = _leave(cluster, device, DeviceUnregisteredReason.LOGOUT)
    device.lines, device.own_lines, device.login_user = own, None, ""
    return [*told, *_return(cluster, device, DeviceRegisteredReason.LOGOUT, EMStatus.LOGOUT)]


def _leave(cluster: Cluster, device: Device, reason: DeviceUnregisteredReason) -> Consequences:
    """It is gone, and its lines are nobody's: UNDEFINED_LINE, as who still asks for them is told (FAILURES.md D16)."""
    told: Consequences = [*cluster.vacate(device), *service.unregister(device, cluster.node)]
    told.append(Unregistered(device, reason))
    for line in device.lines:
        told += [lost for opening in list(line.openings) for lost in lose_line(cluster, opening, UNDEFINED)]
        take_out(cluster.calls.plan, line)
    return told


def _return(cluster: Cluster, device: Device, reason: DeviceRegisteredReason, status: EMStatus) -> Consequences:
    for line in device.lines:
        put_in(cluster.calls.plan, line)
    listing = [application for application in cluster.applications.values() if application.lists(device)]
    told: Consequences = [*configuration.extension_mobility(listing, device, status)]
    back = service.register(device, cluster.node)
    return [*told, Registered(device, reason), *back]


def _appearance(cluster: Cluster, device: Device, number: str, instance: int) -> Line:
    """As the number is elsewhere; one that is nowhere is a new one."""
    lines = [line for other in cluster.devices.values() for line in (*other.lines, *(other.own_lines or ()))]
    known = next((line for line in lines if line.number == number), None)
    new = max((line.permanent_id for line in lines), default=0) + 1
    return Line(
        device=device,
        settings=known.settings if known else LineSettings(number=number),
        instance=instance,
        permanent_id=known.permanent_id if known else new,
        restricted=False,
        forward=replace(known.forward) if known else Forward(),
    )
