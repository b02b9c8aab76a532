"""What users of a shared line do at its appearances: barge in, make a call private, select it.

None of it can be asked for by an application; all of it is told (scenario barge of the JTAPI guide). A barging phone
makes a call of its own for a moment, whose leg moves into the barged call; the line's other appearances show that call
too, unless a shared bridge is used: an IDLE with reason CONFERENCE would be swallowed there. The order is what makes
the library tell it as the guide's chart does (measured with 15).
"""

from __future__ import annotations

from typing import Any

from ctisim.cluster.calls import media
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.party import LOCALE, View
from ctisim.cluster.calls.tell import appear, enter, moved
from ctisim.cluster.calls.told import Make, Telling, at_leg, at_line, told
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallOrigin, CallReason, CallSelectStatus, CallState, CallStateCause
from ctisim.qbe.messages import (
    CallPrivacyChangedEvent,
    CallSelectChangedEvent,
    LineBargeEndedEvent,
    LineBargeStartedEvent,
    LineCBargeEndedEvent,
    LineCBargeStartedEvent,
)

BARGE: tuple[str, Make, str, Make] = ("b_barge_started", LineBargeStartedEvent, "b_barge_ended", LineBargeEndedEvent)
CBARGE: tuple[str, Make, str, Make] = (
    "b_cbarge_started",
    LineCBargeStartedEvent,
    "b_cbarge_ended",
    LineCBargeEndedEvent,
)
NEW_PARTY = (
    "calling_party",
    "calling_party_name",
    "called_party",
    "called_party_name",
    "un_modified_calling_party",
    "un_modified_called_party",
    "calling_party_pi",
    "calling_party_name_pi",
    "called_party_pi",
    "called_party_name_pi",
    "unicode_calling_party_name",
    "unicode_called_party_name",
    "unicode_calling_party_locale",
    "unicode_called_party_locale",
    "calling_party_dn_info",
    "called_party_dn_info",
    "globalized_calling_party",
)
"""What the party block of privacy and selection has of a call's."""


@told
def barge(leg: Leg, *, shared_bridge: bool = False) -> Telling:
    """The user at an appearance in use elsewhere joins the call: by the built-in bridge, or (cBarge) a shared one.

    Raises RequestRefused where the call is not in use elsewhere, is private, or its phone has no bridge.
    """
    participant, control, line = leg.participant, leg.control, leg.line
    active = participant.active
    if line is None or active is None or leg.state is not CallState.REMOTEINUSE or leg.privacy:
        raise RequestRefused(CtiError.OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE)
    if not shared_bridge and not (active.device and active.device.settings.built_in_bridge):
        raise RequestRefused(CtiError.CTIERR_BIB_NOT_CONFIGURED)
    kind, reason = (CBARGE, CallReason.CONFERENCE) if shared_bridge else (BARGE, CallReason.BARGE)
    temporary = control.new_call()
    party = participant.party
    places = [line, *(other.place for other in participant.legs if other is not leg and not shared_bridge)]
    barging = control.join(
        temporary, party, places, View(party, party, party), incoming=False, origin=CallOrigin.OUTBOUND, reason=reason
    )
    own, *elsewhere = barging.legs
    barging.active = own
    fields = _bracket(control, leg, temporary.id)
    yield from appear(own, CallState.DIALTONE)
    for other in elsewhere:
        yield from appear(other, CallState.DIALTONE, elsewhere=True)
    yield from _at_all(leg, kind[0], kind[1], fields)
    _take_over(own, leg)
    yield from moved(own, reason)
    for other in elsewhere:
        yield from enter(other, CallState.IDLE, cause=CallStateCause.NORMALCALLCLEARING, reason=reason)
    control.drop(barging)
    yield from enter(leg, CallState.IDLE, reason=reason)
    control.drop_leg(leg)
    yield from enter(own, CallState.CONNECTED, reason=reason)
    ended = {"transaction_id": fields["transaction_id"], "success": True}
    yield from _at_all(own, kind[2], kind[3], ended)
    yield from media.connect(own.call, own)


def _take_over(own: Leg, leg: Leg) -> None:
    """The barging leg belongs to the barged participant from now on."""
    barging, participant = own.participant, leg.participant
    barging.legs.remove(own)
    own.participant = participant
    participant.legs.append(own)


@told
def set_privacy(leg: Leg, on: bool) -> Telling:
    """The user makes the call private, or no longer: told at the other appearances, for which it is in use then.

    At the user's own the library would take it for in use too (measured with 15).
    """
    for each in (other for other in leg.participant.legs if other is not leg):
        each.privacy = on
        yield from at_leg(
            each,
            "b_privacy_changed",
            CallPrivacyChangedEvent,
            reason=leg.participant.reason,
            b_privacy=on,
            b_remote_in_use=each.remote_in_use,
            **_party(leg),
        )


@told
def select(leg: Leg, on: bool = True) -> Telling:
    """The user selects the call for a join or transfer, or no longer: other appearances may not touch it."""
    for each in leg.participant.legs:
        status = CallSelectStatus.SELECTEDLOCAL if each is leg else CallSelectStatus.SELECTEDREMOTE
        yield from at_leg(
            each,
            "b_call_select_changed",
            CallSelectChangedEvent,
            call_select_status=status if on else CallSelectStatus.SELECTEDNONE,
            reason=leg.participant.reason,
            b_privacy=each.privacy,
            b_remote_in_use=each.remote_in_use,
            **_party(leg),
        )


def _party(leg: Leg) -> dict[str, Any]:
    wire = leg.participant.view.wire
    return {name: wire[name] for name in NEW_PARTY}


def _bracket(control: CallControl, leg: Leg, other: int) -> dict[str, Any]:
    party = leg.participant.party
    return {
        "transaction_id": control.next_transaction(),
        "controller_number": party.number,
        "controller_name": party.latin_name,
        "surviving_gcmid": control.node,
        "surviving_gccid": leg.call.id,
        "other_gcmid": control.node,
        "other_gccid": other,
        "unicode_controller_name": party.name,
        "unicode_controller_namelocale": LOCALE,
        "controller_party_dn_info": party.dn_info,
    }


@told
def _at_all(leg: Leg, wanted: str, event: Make, fields: dict[str, Any]) -> Telling:
    """The event at every line of the call, once."""
    for line in dict.fromkeys(each.line for each in leg.call.legs if each.line is not None):
        yield from at_line(line, leg.control.node, wanted, event, fields)
