"""Keys of a phone beyond the keypad: what its user asks of CallManager by them."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from ctisim.cluster.administration.consequences import Consequences
from ctisim.cluster.administration.refusals import NotPossible
from ctisim.cluster.calls import Leg
from ctisim.cluster.calls.model import Place
from ctisim.cluster.cluster import Cluster
from ctisim.cluster.devices import Line
from ctisim.cluster.special import appearances
from ctisim.qbe.enums import CallState


class Key(StrEnum):
    """The keys that do something here."""

    RECORD = "record"
    BARGE = "barge"


def press(cluster: Cluster, at: Place, key: Key) -> Consequences:
    """Press a key. Raises NotPossible without a call for it, RequestRefused where the product's rules forbid it."""
    if not isinstance(at, Line):
        raise NotPossible(f"{at.number} has no CTI, and no such key")
    return _KEYS[key](cluster, at)


def _record(cluster: Cluster, at: Line) -> Consequences:
    """Begin to record the call, or end what was begun so."""
    return [*cluster.special.recording.press_record(_the(at, CallState.CONNECTED, "no call is connected"))]


def _barge(_cluster: Cluster, at: Line) -> Consequences:
    """Join the call that another appearance of the line has, by that phone's built-in bridge."""
    return [*appearances.barge(_the(at, CallState.REMOTEINUSE, "no call is in use elsewhere"))]


_KEYS: dict[Key, Callable[[Cluster, Line], Consequences]] = {
    Key.RECORD: _record,
    Key.BARGE: _barge,
}


def _the(at: Line, state: CallState, otherwise: str) -> Leg:
    leg = next((leg for leg in at.legs if leg.state is state), None)
    if leg is None:
        raise NotPossible(f"{otherwise} at {at.number}")
    return leg
