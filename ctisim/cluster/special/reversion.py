"""Hold reversion: a phone reminds its user of a call that is held too long, again and again."""

from __future__ import annotations

from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.told import Telling, at_leg, told
from ctisim.qbe.enums import CallState
from ctisim.qbe.messages import CallHoldReversionEvent


class HoldReversion:
    """The timers of held calls: Hold Reversion Duration, then Hold Reversion Notification Interval."""

    def __init__(self, control: CallControl) -> None:
        self._control = control
        control.followers.append(self.follow)

    def follow(self, leg: Leg) -> Telling:
        """A held leg has a timer, any other none."""
        seconds = self._control.parameters.hold_reversion_duration
        if leg.state is CallState.ONHOLD and leg.line is not None and seconds:
            self._wait(leg, seconds)
        else:
            self._control.stop_timer(leg.participant, _timer(leg))
        return iter(())

    def _wait(self, leg: Leg, seconds: int) -> None:
        remind = self.remind
        self._control.later(leg.participant, _timer(leg), seconds, lambda: remind(leg))

    @told
    def remind(self, leg: Leg) -> Telling:
        """The phone rings, and those who ask for it hear why."""
        yield from at_leg(leg, "b_hold_reversion", CallHoldReversionEvent)
        interval = self._control.parameters.hold_reversion_interval
        if interval:
            self._wait(leg, interval)


def _timer(leg: Leg) -> str:
    return f"hold reversion {leg.id}"
