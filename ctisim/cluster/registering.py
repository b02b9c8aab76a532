"""Which registrations a CTI port or route point admits beside the ones it has (FAILURES.md D12, D13, D15).

A route point serves any number of applications of one mind: the same kind of media, the same capabilities. Static media
has one address and is never shared. A port serves one application, but for the early-offer kind of dynamic media, which
the JTAPI guide shows shared (its scenario of three applications).

A refusal comes at once, or, where the device's CallManager is on another node, after the request was accepted: the
device is closed again, for the reason of the same meaning. The guide has both; that the node decides is ours.
"""

from __future__ import annotations

from ctisim.cluster.devices import Device, Registration
from ctisim.cluster.users import User
from ctisim.errors import RequestRefused
from ctisim.lab import IpAddressing, Role
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import DeviceCloseReason, IPAddressingMode, MediaRegistration

CTI_PORT = 72

STATIC = frozenset(
    {
        MediaRegistration.CTI_MEDIA_REGISTRATION_STATIC,
        MediaRegistration.CTI_MEDIA_REGISTRATION_STATIC_FOR_GET_PORT_SUPPORT,
    }
)
EARLY_OFFER = MediaRegistration.CTI_MEDIA_REGISTRATION_DYNAMIC_FOR_GET_PORT_SUPPORT

REFUSAL: dict[int, CtiError] = {
    MediaRegistration.CTI_MEDIA_REGISTRATION_NONE: CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_NONE,
    MediaRegistration.CTI_MEDIA_REGISTRATION_STATIC: CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_STATIC,
    MediaRegistration.CTI_MEDIA_REGISTRATION_DYNAMIC: CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_DYNAMIC,
    MediaRegistration.CTI_MEDIA_REGISTRATION_STATIC_FOR_GET_PORT_SUPPORT: (
        CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_STATIC_GETPORT_SUPPORT
    ),
    MediaRegistration.CTI_MEDIA_REGISTRATION_DYNAMIC_FOR_GET_PORT_SUPPORT: (
        CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_DYNAMIC_GETPORT_SUPPORT
    ),
}
"""What a second application is told, by the media of the first."""


LATE: dict[int, DeviceCloseReason] = {
    CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_NONE: DeviceCloseReason.MEDIA_ALREADY_TERMINATED_NONE,
    CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_STATIC: DeviceCloseReason.MEDIA_ALREADY_TERMINATED_STATIC,
    CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_DYNAMIC: DeviceCloseReason.MEDIA_ALREADY_TERMINATED_DYNAMIC,
    CtiError.CTIERR_MEDIA_CAPABILITY_MISMATCH: DeviceCloseReason.MEDIA_CAPABILITY_MISMATCH,
    CtiError.CTIERR_OWNER_NOT_ALIVE: DeviceCloseReason.DEVICE_OWNER_NOT_ALIVE,
    CtiError.CTIERR_IPADDRMODE_MISMATCH: DeviceCloseReason.IP_ADDRESSING_MODE_MISMATCH,
    CtiError.CTIERR_DYNREG_IPADDRMODE_MISMATCH: DeviceCloseReason.IP_ADDRESSING_MODE_MISMATCH,
}
"""What a device is closed for again; no other refusal can come late."""


def late(device: Device, code: int, node: int) -> DeviceCloseReason | None:
    """Why the device is closed after its registration was accepted; None when that is refused at once."""
    return LATE.get(code) if device.call_manager != node else None


def registrable(device: Device, wanted: Registration, user: User) -> None:
    """Raise RequestRefused when the device does not admit the registration."""
    if device.contended:
        device.contended = False
        raise RequestRefused(CtiError.CTIERR_OWNER_NOT_ALIVE)
    addressable(device, wanted)
    encryptable(wanted, user)
    for present in device.registrations.values():
        compatible(device, present, wanted)


def compatible(device: Device, present: Registration, wanted: Registration) -> None:
    """Raise RequestRefused unless both registrations may stand side by side (D10, D12)."""
    if present.media in STATIC or present.media != wanted.media:
        raise RequestRefused(REFUSAL.get(present.media, CtiError.DEVICE_ALREADY_REGISTERED))
    if present.capabilities != wanted.capabilities:
        raise RequestRefused(CtiError.CTIERR_MEDIA_CAPABILITY_MISMATCH)
    if device.type == CTI_PORT and wanted.media != EARLY_OFFER:
        raise RequestRefused(CtiError.DEVICE_ALREADY_REGISTERED)


def addressable(device: Device, wanted: Registration) -> None:
    """Raise RequestRefused when the application's IP versions are not the device's (D13)."""
    mode = device.settings.ip_addressing_mode
    if mode is IpAddressing.BOTH or wanted.addressing_mode in (mode.number, *_UNSAID):
        return
    static = wanted.media in STATIC
    raise RequestRefused(CtiError.CTIERR_IPADDRMODE_MISMATCH if static else CtiError.CTIERR_DYNREG_IPADDRMODE_MISMATCH)


def encryptable(wanted: Registration, user: User) -> None:
    """Raise RequestRefused for encrypted media: this port has no TLS, and keys are for those with the role (D15)."""
    if not wanted.algorithms:
        return
    if not user.has(Role.SRTP_KEYS):
        raise RequestRefused(CtiError.CTIERR_USER_NOT_AUTH_FOR_SECURITY)
    raise RequestRefused(CtiError.CTIERR_SECURITY_NOT_ALLOWED)


_UNSAID = (IPAddressingMode.UNKNOWN, IPAddressingMode.UNKNOWN_ANATRED)
