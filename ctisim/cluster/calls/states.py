"""What states a call leg goes through. Nothing else sets a leg's state.

    made        UNKNOWN, DIALTONE, DIALING, PROCEEDING, RINGBACK, CONNECTED
    taken       UNKNOWN, OFFERING, ACCEPTED, CONNECTED
    intercom    UNKNOWN, WHISPER, CONNECTED
    another's   UNKNOWN, REMOTEINUSE: the line talks at another device
    referring   WAITING, from CONNECTED and back
    failed      DISCONNECTED: the caller hears reorder or busy until it hangs up
    over        IDLE, from anywhere

Source: CALL-FLOWS.md sections 2 to 10, the states of traces G and C.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ctisim.errors import IllegalTransition
from ctisim.qbe.enums import CallState

if TYPE_CHECKING:
    from ctisim.cluster.calls.model import Leg

S = CallState

TRANSITIONS: dict[CallState, frozenset[CallState]] = {
    S.UNKNOWN: frozenset({S.DIALTONE, S.DIALING, S.OFFERING, S.REMOTEINUSE, S.CONNECTED, S.WHISPER, S.IDLE}),
    S.DIALTONE: frozenset({S.DIALING, S.CONNECTED, S.DISCONNECTED, S.IDLE}),
    S.DIALING: frozenset({S.PROCEEDING, S.RINGBACK, S.CONNECTED, S.DISCONNECTED, S.IDLE}),
    S.PROCEEDING: frozenset({S.RINGBACK, S.CONNECTED, S.QUEUED, S.DISCONNECTED, S.ONHOLD, S.IDLE}),
    S.RINGBACK: frozenset({S.PROCEEDING, S.CONNECTED, S.QUEUED, S.DISCONNECTED, S.ONHOLD, S.IDLE}),
    S.QUEUED: frozenset({S.PROCEEDING, S.RINGBACK, S.CONNECTED, S.DISCONNECTED, S.ONHOLD, S.IDLE}),
    S.OFFERING: frozenset({S.ACCEPTED, S.CONNECTED, S.REMOTEINUSE, S.IDLE}),
    S.ACCEPTED: frozenset({S.CONNECTED, S.REMOTEINUSE, S.IDLE}),
    S.CONNECTED: frozenset(
        {S.WAITING, S.ONHOLD, S.PROCEEDING, S.RINGBACK, S.QUEUED, S.REMOTEINUSE, S.DISCONNECTED, S.IDLE}
    ),
    S.WAITING: frozenset({S.CONNECTED, S.IDLE}),
    S.WHISPER: frozenset({S.CONNECTED, S.DISCONNECTED, S.IDLE}),
    S.ONHOLD: frozenset({S.CONNECTED, S.REMOTEINUSE, S.DISCONNECTED, S.IDLE}),
    S.REMOTEINUSE: frozenset({S.CONNECTED, S.ONHOLD, S.OFFERING, S.IDLE}),
    S.DISCONNECTED: frozenset({S.IDLE}),
    S.IDLE: frozenset(),
}
"""A state may always be entered again: clients take a repeated state for what it is (measured)."""

ALERTING = frozenset({S.OFFERING, S.ACCEPTED})
CALLING = frozenset({S.DIALTONE, S.DIALING, S.PROCEEDING, S.RINGBACK, S.QUEUED})
"""On the way to somebody."""
TALKING = frozenset({S.CONNECTED, S.ONHOLD})


def move(leg: Leg, state: CallState) -> None:
    """Put a leg into a state. Raises IllegalTransition where the table has no such way."""
    if state is not leg.state and state not in TRANSITIONS[leg.state]:
        raise IllegalTransition(f"call leg {leg.id}: {leg.state.name} to {state.name}")
    leg.state = state
    leg.remote_in_use = state is S.REMOTEINUSE or (state is S.IDLE and leg.remote_in_use)
