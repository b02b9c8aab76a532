"""Forced authorization and client matter codes: asked for by a tone, dialled after the number, each ended by #.

Source: the scenario fac-cmc of the JTAPI guide. A wrong code, or none within T302, ends the attempt.
"""

from __future__ import annotations

from collections.abc import Sequence

from ctisim.cluster.applications import Notice
from ctisim.cluster.calls import clearing
from ctisim.cluster.calls.model import Leg, Participant
from ctisim.cluster.calls.told import Telling, at_leg, told
from ctisim.cluster.numberplan import Entry, Way
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, CodeRequired, FeatureCallType, Tone, ToneDirection
from ctisim.qbe.messages import ToneChangedEvent

CAUSE = 510
"""JTAPI's CAUSE_FAC_CMC, in no list of the wire: the library hands it through (measured)."""

FAC, CMC, BOTH = CodeRequired.FAC_REQUIRED, CodeRequired.CMC_REQUIRED, CodeRequired.FAC_CMC_REQUIRED
END = "#"


def needed(entry: Entry | None) -> list[CodeRequired]:
    """Which codes a number needs, in the order they are asked for."""
    if not isinstance(entry, Way):
        return []
    settings = entry.settings
    return [kind for kind, known in ((FAC, settings.authorization_codes), (CMC, settings.matter_codes)) if known]


def check(entry: Entry | None, authorization: str, matter: str) -> None:
    """Raise RequestRefused when codes given with a request are not what the number needs (redirect)."""
    if not isinstance(entry, Way):
        return
    wanted = needed(entry)
    missing = [kind for kind in wanted if not (authorization if kind is FAC else matter)]
    if missing:
        raise RequestRefused(_NEEDED[BOTH if len(missing) == 2 else missing[0]])
    if FAC in wanted and authorization.rstrip(END) not in entry.settings.authorization_codes:
        raise RequestRefused(CtiError.CTIERR_FAC_CMC_REASON_FAC_INVALID)
    if CMC in wanted and matter.rstrip(END) not in entry.settings.matter_codes:
        raise RequestRefused(CtiError.CTIERR_FAC_CMC_REASON_CMC_INVALID)


_NEEDED = {
    FAC: CtiError.CTIERR_FAC_CMC_REASON_FAC_NEEDED,
    CMC: CtiError.CTIERR_FAC_CMC_REASON_CMC_NEEDED,
    BOTH: CtiError.CTIERR_FAC_CMC_REASON_FAC_CMC_NEEDED,
}


def ask(leg: Leg, wanted: Sequence[CodeRequired]) -> list[Notice]:
    """The tone that asks for a code."""
    return at_leg(
        leg,
        "tone_changed",
        ToneChangedEvent,
        tone=Tone.ZIPZIP,
        feature_id=FeatureCallType.facCmc,
        code_required=BOTH if len(wanted) == 2 else wanted[0],
        tone_direction=ToneDirection.LOCALONLY,
    )


@told
def take(caller: Participant, leg: Leg, way: Way, digits: str) -> Telling:
    """Digits after the number; with the last right code `caller.codes` is empty, and the call goes on."""
    caller.code_digits += digits
    while caller.codes and END in caller.code_digits:
        code, _, caller.code_digits = caller.code_digits.partition(END)
        kind = caller.codes[0]
        known = way.settings.authorization_codes if kind is FAC else way.settings.matter_codes
        if code not in known:
            yield from refuse(caller)
            return
        caller.codes.pop(0)
        if caller.codes and END not in caller.code_digits:
            yield from ask(leg, caller.codes)


@told
def refuse(caller: Participant) -> Telling:
    """The attempt is over, and the call with it."""
    caller.reason = CallReason.FAC_CMC
    yield from clearing.fail(caller, CAUSE)
    yield from clearing.leave(caller)
