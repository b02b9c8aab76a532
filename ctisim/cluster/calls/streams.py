"""What applications are told of a device's RTP: that it starts and stops, in the order of the device's kind.

    device                     starts                     stops
    phone                      transmission, reception    reception, transmission    trace G
    port, route point          transmission, reception    transmission, reception    the guide's inbound media table
    phone that is monitored    transmission, reception    transmission, reception    the guide's silent monitoring chart
    port that gives its port   reception, transmission    reception, transmission    the guide's early offer charts

The guide's charts of phones have either order: hold and retrieve the reverse of silent monitoring.
"""

from __future__ import annotations

from ctisim.cluster.calls import terminating
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.told import Telling, at_leg_device
from ctisim.qbe.enums import MediaConnectionMode
from ctisim.qbe.messages import StartReceptionEvent, StartTransmissionEvent, StopReceptionEvent, StopTransmissionEvent

PACKET_MILLISECONDS = 20
PRECEDENCE = 184
"""The TOS byte of voice: expedited forwarding."""

BOTH_WAYS = MediaConnectionMode.TRANSMIT_AND_RECEIVE
ONLY_HEARS = MediaConnectionMode.RECEIVE_ONLY


def started(leg: Leg, near: tuple[int, int], far: tuple[int, int], payload: int) -> Telling:
    """The leg's device talks and listens: where it sends, and where it receives."""
    events = [_transmission(leg, far, payload), reception(leg, near, payload)]
    for telling in reversed(events) if terminating.gives_port_early(leg) else events:
        yield from telling


def reception(leg: Leg, near: tuple[int, int], payload: int, mode: MediaConnectionMode = BOTH_WAYS) -> Telling:
    """It listens."""
    address, port = near
    yield from at_leg_device(
        leg,
        "start_reception",
        StartReceptionEvent,
        ip_addr=address,
        rtp_port_number=port,
        milli_second_packet_size=PACKET_MILLISECONDS,
        compression_type=payload,
        media_connection_mode=mode,
    )


def stopped(leg: Leg) -> Telling:
    """It neither talks nor listens any more."""
    events = [reception_stopped(leg), _transmission_stopped(leg)]
    for telling in reversed(events) if _is_plain_port(leg) or leg.bridged else events:
        yield from telling


def reception_stopped(leg: Leg, mode: MediaConnectionMode = BOTH_WAYS) -> Telling:
    """It listens no more."""
    yield from at_leg_device(leg, "stop_reception", StopReceptionEvent, media_connection_mode=mode)


def _transmission(leg: Leg, far: tuple[int, int], payload: int) -> Telling:
    address, port = far
    yield from at_leg_device(
        leg,
        "start_transmission",
        StartTransmissionEvent,
        ip_addr=address,
        rtp_port_number=port,
        milli_second_packet_size=PACKET_MILLISECONDS,
        compression_type=payload,
        precedence_value=PRECEDENCE,
        media_connection_mode=BOTH_WAYS,
    )


def _transmission_stopped(leg: Leg) -> Telling:
    yield from at_leg_device(leg, "stop_transmission", StopTransmissionEvent, media_connection_mode=BOTH_WAYS)


def _is_plain_port(leg: Leg) -> bool:
    """A port or route point that is asked for its port when the call stands, or not at all."""
    return terminating.registration(leg) is not None and not terminating.gives_port_early(leg)
