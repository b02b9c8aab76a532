"""The media of a call: channels opened and closed, and what the applications at both ends are told.

Phones and parties beyond control take their addresses from a MediaPort; who registered a CTI port or route point gives
its own. Source: CALL-FLOWS.md sections 2, 6 and 10.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ctisim.cluster.applications import Notice
from ctisim.cluster.calls import securing, streams
from ctisim.cluster.calls.media_port import Endpoint
from ctisim.cluster.calls.model import Call, Leg
from ctisim.cluster.calls.streams import ONLY_HEARS, PACKET_MILLISECONDS
from ctisim.cluster.calls.terminating import STATIC, has_media, payload, registration
from ctisim.cluster.calls.told import Telling, at_device, at_leg_device, told
from ctisim.errors import RequestRefused
from ctisim.qbe import Event
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallState, MediaConnectionMode
from ctisim.qbe.messages import (
    DeviceCallOpenLogicalChannelEvent,
    DeviceOpenMediaPortForCallEvent,
    StartReceptionEvent,
    StartTransmissionEvent,
)

Then = Callable[[], Iterable[Notice]]
"""What goes on once something is known."""

EXCHANGE = "media exchange"
"""The timer of who has yet to say where it receives."""


@dataclass(slots=True)
class Channel:
    """A leg's media. `near` is None while an application has yet to say where it receives."""

    near: Endpoint | None = None
    opened: bool = False
    """The call stands, and whoever has to say where it receives is asked."""
    asked: bool = False
    flowing: bool = False
    music: bool = False
    """It only hears: music on hold."""
    then: Then | None = None
    """The call waits for the port: what goes on once it is known."""


@told
def connect(call: Call, first: Leg | None = None) -> Telling:
    """Let the media flow between those who talk, `first` told first; ask who has yet to say where it receives."""
    yield from securing.update(call)
    if call.silent:
        return
    talking = [leg for leg in call.legs if leg.state is CallState.CONNECTED and has_media(leg)]
    if first in talking:
        talking.remove(first)
        talking.insert(0, first)
    for leg in talking:
        if leg.channel is not None and leg.channel.music and len(talking) > 1:
            yield from stop(leg)
        yield from _prepare(leg)
    if call.conference is not None:
        for leg in talking:
            yield from _start(leg, None)
    elif len(talking) == 2:
        here, there = talking
        yield from _start(here, there)
        yield from _start(there, here)
    elif len(talking) > 2:  # somebody barged in: by the bridge of the phone
        for leg in talking:
            yield from _start(leg, None)
    else:
        yield from wait(call)


@told
def wait(call: Call) -> Telling:
    """Whoever is left waiting hears music, where there is any: everybody else holds, or the call is parked."""
    yield from securing.update(call)
    if not call.control.media.has_music:
        return
    talking = [each for each in call.participants if each.state is CallState.CONNECTED]
    if call.silent or call.conference is not None or len(talking) != 1:
        return
    waiting = talking[0]
    leg = waiting.active
    if leg is None or not has_media(leg) or any(other.state is not CallState.ONHOLD for other in waiting.others):
        return
    if waiting.others or call.parked is not None:
        yield from _prepare(leg)
        yield from _start_music(leg)


@told
def stop(leg: Leg) -> Telling:
    """The leg's media end; an application has to say anew where it receives."""
    channel = leg.channel
    if channel is None:
        return
    if channel.flowing:
        yield from streams.reception_stopped(leg, ONLY_HEARS) if channel.music else streams.stopped(leg)
        leg.control.media.stop(leg)
    channel.flowing = channel.music = False
    if registration(leg) is not None:
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
    leg.control.stop_timer(leg.participant, EXCHANGE)
    then, channel.then = channel.then, None
    yield from then() if then is not None else connect(leg.call, leg)


@told
def ask_port(leg: Leg, then: Then) -> Telling:
    """An early offer needs the port before the call goes on: ask for it, or say which it is."""
    channel = leg.channel = Channel(asked=True)
    device, registered, node = leg.device, registration(leg), leg.call.node
    if device is not None:
        fields = {"call_manager_id": node, "call_leg_id": leg.id}
        wanted = "b_open_media_ip_port_event"
        yield from at_device(device, node, wanted, DeviceOpenMediaPortForCallEvent, **fields)
    if registered is not None and registered.media in STATIC:
        channel.near = Endpoint(registered.address, registered.port)
        yield from then()
    else:
        channel.then = then


def has_port(leg: Leg) -> bool:
    """Whether it is known where the leg receives."""
    return leg.channel is not None and leg.channel.near is not None


def is_asked(leg: Leg) -> bool:
    """Whether the application was asked in a call that stands, and has not said."""
    return leg.channel is not None and leg.channel.opened and leg.channel.asked and leg.channel.near is None


def waits_for_port(leg: Leg) -> bool:
    """Whether the application was asked, and has not said."""
    return leg.channel is not None and leg.channel.then is not None


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


@told
def _prepare(leg: Leg) -> Telling:
    """Find out where the leg receives, or ask; a port that was given for an early offer need not be given again."""
    channel = leg.channel = leg.channel or Channel()
    if channel.opened:
        return
    channel.opened = True
    registered = registration(leg)
    if registered is None:
        channel.near = leg.control.media.open(leg)
    elif registered.media in STATIC:
        channel.near = Endpoint(registered.address, registered.port)
    else:
        channel.asked = True
        yield from at_leg_device(
            leg,
            "open_logical_channel",
            DeviceCallOpenLogicalChannelEvent,
            milli_second_packet_size=PACKET_MILLISECONDS,
            compression_type=payload(leg),
            media_connection_mode=MediaConnectionMode.TRANSMIT_AND_RECEIVE,
            is_rtp_required=channel.near is None,
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
    codec = payload(leg, other)
    leg.control.media.start(leg, far, codec)
    yield from streams.started(leg, channel.near, far, codec)


@told
def _start_music(leg: Leg) -> Telling:
    """The leg listens, once it is known where."""
    channel = leg.channel
    if channel is None or channel.near is None or channel.flowing:
        return
    channel.flowing = channel.music = True
    codec = payload(leg)
    leg.control.media.music(leg, channel.near, codec)
    yield from streams.reception(leg, channel.near, codec, ONLY_HEARS)
