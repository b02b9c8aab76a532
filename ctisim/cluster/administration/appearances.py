"""Orders to the users of a shared line's phones: make a call private, select it, barge in."""

from __future__ import annotations

from ctisim.cluster.administration.consequences import Consequences
from ctisim.cluster.administration.refusals import NotPossible
from ctisim.cluster.calls import Leg
from ctisim.cluster.calls.model import Place
from ctisim.cluster.special import appearances
from ctisim.qbe.enums import CallState

ACTIVE = (CallState.CONNECTED, CallState.RINGBACK, CallState.PROCEEDING, CallState.ONHOLD)


def set_privacy(at: Place, on: bool) -> Consequences:
    """The user's call is private, or no longer. Raises NotPossible without a call."""
    return [*appearances.set_privacy(_leg(at, *ACTIVE), on)]


def select(at: Place, on: bool) -> Consequences:
    """The user selects the call for a join or transfer, or no longer. Raises NotPossible without a call."""
    return [*appearances.select(_leg(at, *ACTIVE), on)]


def join_by_bridge(at: Place) -> Consequences:
    """cBarge: the user joins the line's call at another phone by a conference bridge. Raises NotPossible, or
    RequestRefused for a private call."""
    return [*appearances.barge(_leg(at, CallState.REMOTEINUSE), shared_bridge=True)]


def _leg(at: Place, *states: CallState) -> Leg:
    found = next((leg for leg in at.legs if leg.state in states), None)
    if found is None:
        raise NotPossible(f"there is no such call at {at.number}")
    return found
