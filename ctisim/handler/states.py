"""The states of a CTIHandler, under the trace's own names, and what moves it from one to the next."""

from __future__ import annotations

from enum import StrEnum

from ctisim.errors import IllegalTransition


class State(StrEnum):
    AWAIT_PROVIDER_OPEN = "init_complete_await_provopen"
    AWAIT_AUTH = "init_complete_await_auth"
    AUTHENTICATING = "authenticating"
    VERIFYING = "verifying"
    READY = "ready"
    CLOSED = "closed"  # ours: no trace shows a handler after its end


TRANSITIONS = {
    (State.AWAIT_PROVIDER_OPEN, "CtiProviderOpenReq"): State.AWAIT_AUTH,
    (State.AWAIT_AUTH, "CtiProceedWithAppLogin"): State.AUTHENTICATING,
    (State.AUTHENTICATING, "CtiLoginCheckRes"): State.VERIFYING,
    (State.AUTHENTICATING, "CtiLoginCheckTimeout"): State.AUTHENTICATING,
    (State.VERIFYING, "CtiUserSettingsRes"): State.READY,
}
"""Signals absent here leave the state as it is."""


def after(state: State, signal: str) -> State:
    """The state a signal leads to. Raises IllegalTransition for a signal of the sign-in at the wrong time."""
    moved = TRANSITIONS.get((state, signal))
    if moved is not None:
        return moved
    if any(signal == known for _, known in TRANSITIONS):
        raise IllegalTransition(f"{signal} in state {state.value}")
    return state
