"""The Media Exchange Timer: a call whose application never says where it receives does not stand.

The JTAPI guide says of it that the call may fail; that it is cleared with this cause is ours.
"""

from __future__ import annotations

from ctisim.cluster.calls import clearing, media, terminating
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.told import Telling, told
from ctisim.qbe.enums import CallState, CallStateCause


class MediaExchange:
    """A timer for each leg that is connected where an application gives its port call by call."""

    def __init__(self, control: CallControl) -> None:
        self._control = control
        control.followers.append(self.follow)

    def follow(self, leg: Leg) -> Telling:
        """`media.set_endpoint` stops the timer again."""
        registered = terminating.registration(leg)
        if registered is not None and registered.media in terminating.DYNAMIC:
            if leg.state is CallState.CONNECTED and not media.has_port(leg):
                seconds = self._control.parameters.media_exchange_timer
                self._control.later(leg.participant, media.EXCHANGE, seconds, lambda: _too_late(leg))
            elif leg.state is CallState.ONHOLD:
                self._control.stop_timer(leg.participant, media.EXCHANGE)
        return iter(())


@told
def _too_late(leg: Leg) -> Telling:
    """Whoever was asked has not said."""
    if leg.state is CallState.CONNECTED and media.is_asked(leg):
        yield from clearing.leave(leg.participant, CallStateCause.RECOVERYONTIMEREXPIRY)
