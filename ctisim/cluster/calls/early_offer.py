"""Early offer: a SIP trunk that wants the caller's media port before the call goes on.

A port registered for it is asked for its port; the call waits until the application has said, or for the Media Exchange
Timer. Source: the scenario sip-trunk-early-offer of the JTAPI guide; that this timer is the one is ours.
"""

from __future__ import annotations

from ctisim.cluster.calls import clearing, media, terminating
from ctisim.cluster.calls.media import Then
from ctisim.cluster.calls.model import Leg, Place
from ctisim.cluster.calls.routing import Target
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.devices import Line
from ctisim.lab import SipTrunk
from ctisim.qbe.enums import CallStateCause


def needed(leg: Leg, target: Target) -> bool:
    """Whether the caller has to give its port before the target is reached."""
    return _trunk(target.places[0]) is SipTrunk.EARLY_OFFER and terminating.gives_port_early(leg)


@told
def ask(leg: Leg, then: Then) -> Telling:
    """Ask for the port; `then` is what goes on."""
    yield from media.ask_port(leg, then)
    if media.waits_for_port(leg):
        seconds = leg.control.parameters.media_exchange_timer
        leg.control.later(leg.participant, media.EXCHANGE, seconds, lambda: _too_late(leg, then))


@told
def _too_late(leg: Leg, then: Then) -> Telling:
    """Nobody has said: the call fails and is over, or goes on and the offer is made when it is answered."""
    media.close(leg)
    if leg.control.parameters.fail_without_mtp:
        yield from clearing.fail(leg.participant, CallStateCause.RESOURCESNAVAIL)
        yield from clearing.idle(leg.participant, CallStateCause.RESOURCESNAVAIL)
    else:
        yield from then()


def _trunk(place: Place) -> SipTrunk | None:
    return place.device.settings.sip_trunk if isinstance(place, Line) else place.sip_trunk
