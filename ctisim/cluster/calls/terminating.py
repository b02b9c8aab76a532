"""Who terminates the media of a leg: its phone, or the application that registered its port or route point."""

from __future__ import annotations

from ctisim.cluster.calls.model import Leg
from ctisim.cluster.devices import Registration
from ctisim.qbe.enums import IPAddressingMode, MediaPayload, MediaRegistration

_M = MediaRegistration

STATIC = frozenset({_M.CTI_MEDIA_REGISTRATION_STATIC, _M.CTI_MEDIA_REGISTRATION_STATIC_FOR_GET_PORT_SUPPORT})
DYNAMIC = frozenset({_M.CTI_MEDIA_REGISTRATION_DYNAMIC, _M.CTI_MEDIA_REGISTRATION_DYNAMIC_FOR_GET_PORT_SUPPORT})
GET_PORT = frozenset(
    {
        _M.CTI_MEDIA_REGISTRATION_STATIC_FOR_GET_PORT_SUPPORT,
        _M.CTI_MEDIA_REGISTRATION_DYNAMIC_FOR_GET_PORT_SUPPORT,
    }
)
"""Registered to be asked for a port before the call is offered: early offer."""


def registration(leg: Leg) -> Registration | None:
    """How an application registered the leg's device; None for phones and parties beyond control."""
    device = leg.device
    if device is None or not device.first_party:
        return None
    return next(iter(device.registrations.values()), None)


def has_media(leg: Leg) -> bool:
    """Whether anything can be heard there: a route point may be registered without."""
    registered = registration(leg)
    return registered is None or registered.media in STATIC | DYNAMIC


def gives_port_early(leg: Leg) -> bool:
    """Whether the application is asked for its port before the call is offered; not for IPv6 (the guide's note)."""
    registered = registration(leg)
    if registered is None or registered.addressing_mode == IPAddressingMode.IPV6:
        return False
    return registered.media in GET_PORT


def payload(*legs: Leg | None) -> int:
    """The codec that all can do: G.711 µ-law, which phones prefer, unless a registration names others."""
    common: list[int] = []
    for leg in legs:
        registered = registration(leg) if leg is not None else None
        if registered is None or not registered.capabilities:
            continue
        known = [int(capability.payload_capability) for capability in registered.capabilities]
        common = [payload for payload in common if payload in known] or known
    if not common or MediaPayload.G711ULAW64K in common:
        return MediaPayload.G711ULAW64K
    return common[0]
