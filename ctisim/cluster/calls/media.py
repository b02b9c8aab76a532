"""The media of a call: channels opened and closed, and what the applications at both ends are told.

Phones and parties beyond control take their addresses from a MediaPort; who registered a CTI port or route point gives
its own. Source: CALL-FLOWS.md sections 2, 6 and 10.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from ctisim.cluster.applications import Notice
from ctisim.cluster.calls.model import Call, Leg
from ctisim.cluster.calls.told import Telling, at_leg_device, told
from ctisim.cluster.devices import Registration
from ctisim.errors import RequestRefused
from ctisim.qbe import Event
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallState, MediaConnectionMode, MediaPayload, MediaRegistration
from ctisim.qbe.messages import (
    DeviceCallOpenLogicalChannelEvent,
    StartReceptionEvent,
    StartTransmissionEvent,
    StopReceptionEvent,
    StopTransmissionEvent,
)

PACKET_MILLISECONDS = 20
PRECEDENCE = 184
"""The TOS byte of voice: expedited forwarding."""

_STATIC = MediaRegistration.CTI_MEDIA_REGISTRATION_STATIC
_DYNAMIC = MediaRegistration.CTI_MEDIA_REGISTRATION_DYNAMIC


class Endpoint(NamedTuple):
    """Where somebody receives: an IPv4 address as the wire has it (its bytes read little-endian), and a UDP port."""

    address: int
    port: int


def udp_port(number: int) -> int:
    """The library registers ports above 32767 as negative numbers (measured: DeviceRegisterDeviceRequest)."""
    return number & 0xFFFF


class MediaPort(Protocol):
    """The media of those who have no application for it: virtual phones, parties beyond control, bridges."""

    def open(self, leg: Leg) -> Endpoint:
        """Where the leg's phone receives."""
        ...

    def bridge(self, leg: Leg) -> Endpoint:
        """Where the conference bridge receives what the leg sends."""
        ...

    def start(self, leg: Leg, far: Endpoint, payload: int) -> None:
        """The leg talks to `far` from now on, in a codec of MediaPayload."""
        ...

    def stop(self, leg: Leg) -> None:
        """The leg is silent."""
        ...

    def close(self, leg: Leg) -> None:
        """The leg is over."""
        ...

    def send_digits(self, leg: Leg, digits: tuple[int, ...]) -> None:
        """The leg's phone sends keys (KEYPADBUTTON)."""
        ...


LOOPBACK = int.from_bytes(bytes((127, 0, 0, 1)), "little")


class PaperMedia:
    """Hands out addresses, and moves no packet."""

    def __init__(self, first_port: int = 20_000) -> None:
        self._next = first_port

    def open(self, leg: Leg) -> Endpoint:
        port = self._next
        self._next = port + 2 if port < 32_766 else 16_384
        return Endpoint(LOOPBACK, port)

    def bridge(self, leg: Leg) -> Endpoint:
        return self.open(leg)

    def start(self, leg: Leg, far: Endpoint, payload: int) -> None: ...

    def stop(self, leg: Leg) -> None: ...

    def close(self, leg: Leg) -> None: ...

    def send_digits(self, leg: Leg, digits: tuple[int, ...]) -> None: ...


@dataclass(slots=True)
class Channel:
    """A leg's media. `near` is None while an application has yet to say where it receives."""

    near: Endpoint | None = None
    asked: bool = False
    flowing: bool = False


@told
def connect(call: Call, first: Leg | None = None) -> Telling:
    """Let the media flow between those who talk, `first` told first; ask who has yet to say where it receives."""
    if call.silent:
        return
    talking = [leg for leg in call.legs if leg.state is CallState.CONNECTED and _has_media(leg)]
    if first in talking:
        talking.remove(first)
        talking.insert(0, first)
    for leg in talking:
        yield from _prepare(leg)
    if call.conference is not None:
        for leg in talking:
            yield from _start(leg, None)
    elif len(talking) == 2:
        here, there = talking
        yield from _start(here, there)
        yield from _start(there, here)


@told
def stop(leg: Leg) -> Telling:
    """The leg's media end; an application has to say anew where it receives."""
    channel = leg.channel
    if channel is None:
        return
    if channel.flowing:
        mode = MediaConnectionMode.TRANSMIT_AND_RECEIVE
        yield from at_leg_device(leg, "stop_reception", StopReceptionEvent, media_connection_mode=mode)
        yield from at_leg_device(leg, "stop_transmission", StopTransmissionEvent, media_connection_mode=mode)
        leg.control.media.stop(leg)
    channel.flowing = False
    if _registration(leg) is not None:
        leg.channel = None


@told
def stop_all(call: Call, *, but: Leg | None = None) -> Telling:
    """The media of every leg end, in the order of the legs."""
    for leg in call.legs:
        if leg is not but:
            yield from stop(leg)


@told
def set_endpoint(leg: Leg, endpoint: Endpoint) -> Telling:
    """An application says where it receives. Raises RequestRefused when nobody asked, or it has said so already."""
    channel = leg.channel
    if channel is None or not channel.asked:
        raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)
    if channel.near is not None:
        raise RequestRefused(CtiError.CTIERR_MEDIA_ALREADY_ESTABLISHED)
    channel.near = endpoint
    yield from connect(leg.call, leg)


@told
def one_way(sender: Leg, receiver: Leg) -> Telling:
    """Only one end is heard (intercom)."""
    for leg in (sender, receiver):
        yield from _prepare(leg)
    yield from _only(StartTransmissionEvent, _start(sender, receiver))
    yield from _only(StartReceptionEvent, _start(receiver, sender))


@told
def other_way(sender: Leg, receiver: Leg) -> Telling:
    """The end that was only heard hears the other from now on."""
    for leg in (sender, receiver):
        if leg.channel is not None:
            leg.channel.flowing = False
    yield from _only(StartTransmissionEvent, _start(receiver, sender))
    yield from _only(StartReceptionEvent, _start(sender, receiver))


def _only(kind: type[Event], notices: Iterable[Notice]) -> Telling:
    return (notice for notice in notices if isinstance(notice.event, kind))


def close(leg: Leg) -> None:
    """The leg is over."""
    if leg.channel is not None:
        leg.control.media.close(leg)
        leg.channel = None


def _registration(leg: Leg) -> Registration | None:
    """How an application registered the leg's device; None for phones and parties beyond control."""
    device = leg.device
    if device is None or not device.first_party:
        return None
    return next(iter(device.registrations.values()), None)


def _has_media(leg: Leg) -> bool:
    registration = _registration(leg)
    return registration is None or registration.media in (_STATIC, _DYNAMIC)


@told
def _prepare(leg: Leg) -> Telling:
    """Find out where the leg receives, or ask."""
    if leg.channel is not None:
        return
    channel = leg.channel = Channel()
    registration = _registration(leg)
    if registration is None:
        channel.near = leg.control.media.open(leg)
    elif registration.media == _STATIC:
        channel.near = Endpoint(registration.address, registration.port)
    else:
        channel.asked = True
        yield from at_leg_device(
            leg,
            "open_logical_channel",
            DeviceCallOpenLogicalChannelEvent,
            milli_second_packet_size=PACKET_MILLISECONDS,
            compression_type=_payload(leg),
            media_connection_mode=MediaConnectionMode.TRANSMIT_AND_RECEIVE,
            is_rtp_required=True,
        )


@told
def _start(leg: Leg, other: Leg | None) -> Telling:
    """The leg's media begin, towards the other leg or (None) a bridge, once both have said where they receive."""
    channel = leg.channel
    if channel is None or channel.near is None or channel.flowing:
        return
    if other is None:
        far = leg.control.media.bridge(leg)
    elif other.channel is None or other.channel.near is None:
        return
    else:
        far = other.channel.near
    channel.flowing = True
    payload = _payload(leg, other)
    leg.control.media.start(leg, far, payload)
    yield from _tell_start(leg, channel.near, far, payload)


@told
def _tell_start(leg: Leg, near: Endpoint, far: Endpoint, payload: int) -> Telling:
    yield from at_leg_device(
        leg,
        "start_transmission",
        StartTransmissionEvent,
        ip_addr=far.address,
        rtp_port_number=far.port,
        milli_second_packet_size=PACKET_MILLISECONDS,
        compression_type=payload,
        precedence_value=PRECEDENCE,
        media_connection_mode=MediaConnectionMode.TRANSMIT_AND_RECEIVE,
    )
    yield from at_leg_device(
        leg,
        "start_reception",
        StartReceptionEvent,
        ip_addr=near.address,
        rtp_port_number=near.port,
        milli_second_packet_size=PACKET_MILLISECONDS,
        compression_type=payload,
        media_connection_mode=MediaConnectionMode.TRANSMIT_AND_RECEIVE,
    )


def _payload(*legs: Leg | None) -> int:
    """The codec that all can do: G.711 µ-law, which phones prefer, unless a registration names others."""
    common: list[int] = []
    for leg in legs:
        registration = _registration(leg) if leg is not None else None
        if registration is None or not registration.capabilities:
            continue
        known = [int(capability.payload_capability) for capability in registration.capabilities]
        common = [payload for payload in common if payload in known] or known
    if not common or MediaPayload.G711ULAW64K in common:
        return MediaPayload.G711ULAW64K
    return common[0]
