"""What providers are told when somebody reconfigures what they list, for whoever steers the lab.

`listing` are the applications that list the device; each event goes to those whose filter asks for it, and events
without a filter flag go to all of them (ours).
"""

from __future__ import annotations

from collections.abc import Iterable

from ctisim.cluster.applications import Application, Notice
from ctisim.cluster.devices import Device, Line
from ctisim.qbe import Event
from ctisim.qbe.enums import EMStatus, IPAddressingMode, VideoCapability
from ctisim.qbe.messages import (
    LineAutoAcceptStatusEvent,
    ProviderCallParkDNChangedEvent,
    ProviderDeviceConfigurationChangedEvent,
    ProviderDeviceEMLoginStatusChangedEvent,
    ProviderDeviceIPAddressChangedEvent,
    ProviderDeviceLineAssociatedInfoEvent,
    ProviderDeviceMultiMediaCapabilityChangedEvent,
    ProviderFeatureActivationUnRegisteredEvent,
)
from ctisim.qbe.structures import DeviceConfigChange, DeviceConfigInfo

Listing = Iterable[Application]


def auto_accept(line: Line, node: int, by: Application | None = None) -> list[Notice]:
    """Whether calls at the line ring by themselves was changed: everybody else who opened it hears of it."""
    return [
        Notice(
            opening.application,
            LineAutoAcceptStatusEvent(
                line_call_manager_id=node, line_id=opening.handle, auto_accept_status=line.auto_accept
            ),
        )
        for opening in line.openings
        if opening.application is not by
    ]


def park_numbers(listing: Listing) -> list[Notice]:
    """There are other park numbers now: whoever watches them should list them anew."""
    return _all(listing, "", ProviderCallParkDNChangedEvent())


def feature_gone(listing: Listing, feature: int, reason: int = 0) -> list[Notice]:
    """A feature cannot be watched any longer."""
    return _all(listing, "", ProviderFeatureActivationUnRegisteredEvent(feature_id=feature, reason=reason))


def addressing_mode(listing: Listing, device: Device, mode: IPAddressingMode) -> list[Notice]:
    """The device's IP addressing mode was changed."""
    change = DeviceConfigChange(device_name=device.name, device_config_info=DeviceConfigInfo(ip_addressing_mode=mode))
    event = ProviderDeviceConfigurationChangedEvent(device_config_change=(change,))
    return _all(listing, "device_config_change_notify", event)


def ip_address(listing: Listing, device: Device, ipv4: int, mode: IPAddressingMode) -> list[Notice]:
    """The device has another address."""
    event = ProviderDeviceIPAddressChangedEvent(device_name=device.name, active_ip_addr_mode=mode, ipv4_addr=ipv4)
    return _all(listing, "", event)


def extension_mobility(listing: Listing, device: Device, status: EMStatus) -> list[Notice]:
    """Somebody logged in to or out of the device."""
    event = ProviderDeviceEMLoginStatusChangedEvent(device_name=device.name, em_status=status)
    return _all(listing, "device_em_login_status_change_notify", event)


def video(listing: Listing, device: Device, capability: VideoCapability) -> list[Notice]:
    """The device has, or has lost, a camera."""
    event = ProviderDeviceMultiMediaCapabilityChangedEvent(device_name=device.name, video_capability=capability)
    return _all(listing, "device_multi_media_capability_changed_notify", event)


def voice_mail_pilot(listing: Listing, line: Line, pilot: str) -> list[Notice]:
    """The line has another voice mail pilot."""
    event = ProviderDeviceLineAssociatedInfoEvent(
        device_name=line.device.name,
        line_dn=line.number,
        line_d_partition=line.partition,
        voice_mail_pilot=pilot,
    )
    return _all(listing, "", event)


def _all(listing: Listing, wanted: str, event: Event) -> list[Notice]:
    return [Notice(each, event) for each in listing if not wanted or getattr(each.filter, wanted)]
