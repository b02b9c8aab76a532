"""What becomes of a parked call that nobody fetches.

Most phones get their call back when Call Park Reversion Timer has passed. Those that monitor it are only reminded, when
Park Monitoring Reversion Timer has; the call itself goes on when Forward No Retrieve Timer has passed after that, to
the line's destination or back to the parker. Reminders between the two are the phone's own affair: the guide's charts
have one event (MSC > Park Monitoring Support).
"""

from __future__ import annotations

from ctisim.cluster.calls import offering, park_status, routing
from ctisim.cluster.calls.model import Parked, Participant
from ctisim.cluster.calls.park_numbers import party_at
from ctisim.cluster.calls.party import View
from ctisim.cluster.calls.told import Telling, told
from ctisim.qbe.enums import CallReason, ParkStatus

TIMER = "park"


def wait(waiting: Participant, parked: Parked) -> None:
    """Time runs for a call that has just been parked."""
    control = waiting.control
    if parked.monitored:
        control.later(waiting, TIMER, _until_reminder(parked, waiting), lambda: remind(waiting))
    elif control.parameters.park_reversion_timer:
        control.later(waiting, TIMER, control.parameters.park_reversion_timer, lambda: revert(waiting))


def _until_reminder(parked: Parked, waiting: Participant) -> int:
    """The line's timer, or the cluster's; 0 stands for the periodic one."""
    parameters = waiting.control.parameters
    own = parked.line.settings.park_monitoring.reversion_timer if parked.line is not None else None
    seconds = parameters.park_monitoring_reversion_timer if own is None else own
    return seconds or parameters.park_monitoring_periodic_timer


@told
def remind(waiting: Participant) -> Telling:
    """The parker is reminded, and the call has its last time to be fetched."""
    call, control = waiting.call, waiting.control
    if call.parked is not None:
        yield from park_status.tell(call, call.parked, ParkStatus.REMINDER)
        control.later(waiting, TIMER, control.parameters.park_monitoring_forward_timer, lambda: forward(waiting))


@told
def forward(waiting: Participant) -> Telling:
    """It goes where the parker's line sends what nobody retrieves, or back to the parker."""
    parked = waiting.call.parked
    to = parked.line.settings.park_monitoring.forward_no_retrieve if parked and parked.line else None
    if to:
        yield from _send(waiting, to, CallReason.FORWARD_NO_RETRIEVE, ParkStatus.FORWARDED)
    else:
        yield from revert(waiting, ParkStatus.FORWARDED)


@told
def revert(waiting: Participant, status: ParkStatus = ParkStatus.REMINDER) -> Telling:
    """It rings at its parker's, or where its directed park number says."""
    parked = waiting.call.parked
    if parked is not None:
        reason = CallReason.DPARK_REVERSION if parked.number.directed else CallReason.PARKREMINDER
        yield from _send(waiting, parked.number.reversion or parked.parker.number, reason, status)


@told
def _send(waiting: Participant, to: str, reason: CallReason, status: ParkStatus) -> Telling:
    """The call goes to a number; where that cannot be, it is tried again after a while."""
    call, control = waiting.call, waiting.control
    parked = call.parked
    if parked is None:
        return
    target = routing.Search(control, waiting.party, call.priority).find(to, "")
    if isinstance(target, routing.Unreachable):
        control.later(
            waiting, TIMER, control.parameters.park_reversion_timer or 1, lambda: _send(waiting, to, reason, status)
        )
        return
    view = View(waiting.party, target.party, waiting.view.original, party_at(parked.number))
    yield from offering.pass_on(waiting, target, view, reason)
    yield from park_status.release(call, status)
