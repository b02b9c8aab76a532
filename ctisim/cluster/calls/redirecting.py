"""Redirect and single-step transfer: a call goes elsewhere without who sends it there (CALL-FLOWS.md section 4)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ctisim.cluster.calls import clearing, directed_park, offering, parking
from ctisim.cluster.calls.dialling import search_space
from ctisim.cluster.calls.model import Leg, Participant
from ctisim.cluster.calls.party import Party
from ctisim.cluster.calls.routing import PARTITIONED, Destination, Search, Target, Unreachable, owner
from ctisim.cluster.calls.states import ALERTING, TALKING
from ctisim.cluster.calls.told import Telling, told
from ctisim.cluster.devices import Line
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import (
    CalledAddressOption,
    CallReason,
    CallStateCause,
    PatternUsage,
    RedirectReason,
    RedirectSearchSpace,
)

FAILURES = {
    CallStateCause.USERBUSY: CtiError.REDIRECT_CALL_DESTINATION_BUSY,
    CallStateCause.DDESTINATIONOUTOFORDER: CtiError.REDIRECT_CALL_DESTINATION_OUT_OF_ORDER,
    PARTITIONED: CtiError.CTIERR_INVALID_CALL_PARTITIONING_POLICY,
}
"""What a redirect fails with; UNKNOWN_DESTINATION for any other cause."""

REASONS = {
    RedirectReason.REASON_REDIRECT: CallReason.REDIRECT,
    RedirectReason.REASON_BLINDTRANSFER: CallReason.BLINDTRANSFER,
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What a CallRedirectRequest asks for. `device` names the one appearance that shall ring."""

    to: str
    reason: int = RedirectReason.REASON_REDIRECT
    option: int = CalledAddressOption.CALLED_ADDRESS_UNCHANGED
    preferred: str = ""
    search_space: int = RedirectSearchSpace.DEFAULT_SEARCH_SPACE
    unconditional: bool = False
    calling: str = ""
    device: str = ""


def destination(leg: Leg, wish: Wish) -> Destination:
    """Where a redirect leads. Raises RequestRefused when the leg, or the device asked for, cannot be redirected."""
    participant = leg.participant
    stays = offering.far_ends(participant)
    if leg.state not in ALERTING | TALKING or len(stays) != 1 or stays[0].state in ALERTING:
        raise RequestRefused(CtiError.REDIRECT_CALL_INCOMPATIBLE_STATE)
    search = Search(leg.control, stays[0].party, leg.call.priority)
    found = search.find(wish.to, _search_space(leg, wish))
    return _at_device(found, wish.device) if wish.device else found


def may_redirect(found: Destination, wish: Wish) -> None:
    """Raise RequestRefused when the destination does not take the call, and the call shall then stay as it was."""
    if isinstance(found, Unreachable) and not wish.unconditional:
        raise RequestRefused(FAILURES.get(found.cause, CtiError.REDIRECT_CALL_UNKNOWN_DESTINATION))


@told
def redirect(leg: Leg, wish: Wish) -> Telling:
    """The call goes to another number. Raises RequestRefused; when unconditional, a failure ends the call.

    At a directed park number the far end waits, as after a transfer to it. # ours
    """
    number = directed_park.vacant(leg, leg.control.plan.find(wish.to, _search_space(leg, wish)))
    if number is not None:
        yield from parking.park(leg, parking.park_number(leg, number.number))
        return
    found = destination(leg, wish)
    may_redirect(found, wish)
    participant = leg.participant
    reason = REASONS.get(RedirectReason(wish.reason), CallReason.REDIRECT)
    if isinstance(found, Unreachable):  # the client's redirect() returns when the whole call is gone (measured with 15)
        yield from clearing.idle(participant, CallStateCause.REDIRECTED, reason)
        yield from clearing.clear(leg.call, found.cause)
        return
    [stays] = offering.far_ends(participant)
    yield from offering.give(
        participant,
        found,
        reason=reason,
        original=_original(participant, found, wish),
        calling=replace(stays.party, shown=wish.calling) if wish.calling else None,
        last_redirecting=_preferred(leg, wish) or _pilot(participant),
    )


def _original(participant: Participant, target: Target, wish: Wish) -> Party | None:
    """The original called party by the request's option; None leaves it as it is."""
    if wish.option == CalledAddressOption.CALLED_ADDRESS_SET_TO_REDIRECT_DESTINATION:
        return target.party
    return _preferred(participant.legs[0], wish)


def _preferred(leg: Leg, wish: Wish) -> Party | None:
    if wish.option != CalledAddressOption.CALLED_ADDRESS_OPTION_SET_PREFERREDCALLEDPARTY or not wish.preferred:
        return None
    return owner(leg.control.plan.find(wish.preferred, search_space(leg.place)), wish.preferred)


def _pilot(participant: Participant) -> Party | None:
    """The hunt pilot that the redirecting party was called at, if it was (rule of the scenario hunt-list)."""
    called = participant.view.called
    return replace(called, shown=None) if called.usage is PatternUsage.HUNTPILOT else None


def _search_space(leg: Leg, wish: Wish) -> str:
    """Whose search space the destination is looked up in: the caller's unless the redirector's is asked for."""
    if wish.search_space == RedirectSearchSpace.ADDRESS_SEARCH_SPACE:
        return search_space(leg.place)
    calling = offering.far_ends(leg.participant)[0] if leg.participant.incoming else leg.participant
    return search_space(calling.legs[0].place) if calling.legs else ""


def _at_device(found: Destination, device: str) -> Destination:
    """Only the appearance on that device; the others show that a call is there, and nothing of it.

    Raises RequestRefused when the number has none there.
    """
    if isinstance(found, Unreachable):
        return found
    places = tuple(place for place in found.places if isinstance(place, Line) and place.device.name == device)
    if not places:
        raise RequestRefused(CtiError.REDIRECT_CALL_INVALID_DEVICE_NAME)
    return replace(found, places=places, hidden=tuple(place for place in found.places if place not in places))
