"""Intercom: a call from one intercom line to another, which takes it at once and only listens until it talks back.

Source: the scenario intercom of the JTAPI guide. That both ends hear a tone is its too; which tone is ours.
Of tones with NONE_REQUIRED the library tells its application only when their feature is facCmc: measured with 15, all
tones with every feature that it knows.
"""

from __future__ import annotations

from ctisim.cluster.calls import media, offering
from ctisim.cluster.calls.model import Leg, Participant, Place
from ctisim.cluster.calls.routing import Target
from ctisim.cluster.calls.tell import appear, enter
from ctisim.cluster.calls.told import Telling, at_leg, told
from ctisim.cluster.devices import Line
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallState, CallType, CodeRequired, FeatureCallType, Tone, ToneDirection
from ctisim.qbe.messages import NewCallEvent, ToneChangedEvent


def is_intercom(place: Place) -> bool:
    """Whether a leg ends at an intercom line."""
    return isinstance(place, Line) and place.settings.intercom is not None


def applies(caller: Leg, target: Target) -> bool:
    """Whether the call is an intercom call: both ends are intercom lines."""
    return is_intercom(caller.place) and is_intercom(target.places[0])


@told
def whisper(caller: Participant, leg: Leg, target: Target) -> Telling:
    """The target listens at once: its leg comes into the world whispering (measured with 15: the guide's chart)."""
    callee = offering.enlist(caller.call, target, caller.view)
    listener = callee.active = callee.legs[0]
    yield from enter(leg, CallState.PROCEEDING)
    for notice in appear(listener, CallState.WHISPER):
        if isinstance(notice.event, NewCallEvent):
            notice.event.cti_call_type = CallType.INTERCOM_TARGET
        yield notice
    yield from enter(listener, CallState.WHISPER)
    yield from enter(leg, CallState.CONNECTED)
    for end in (leg, listener):
        yield from _tone(end)
    yield from media.one_way(leg, listener)


def _tone(leg: Leg) -> Telling:
    """The beep that opens an intercom call."""
    yield from at_leg(
        leg,
        "tone_changed",
        ToneChangedEvent,
        tone=Tone.ZIP,
        feature_id=FeatureCallType.facCmc,
        code_required=CodeRequired.NONE_REQUIRED,
        tone_direction=ToneDirection.LOCALONLY,
    )


def may_talk_back(leg: Leg) -> None:
    """Raise RequestRefused when the leg does not listen to an intercom call."""
    if leg.state is not CallState.WHISPER:
        raise RequestRefused(CtiError.CTIERR_INTERCOM_TALKBACK_FAILURE)


@told
def talk_back(leg: Leg) -> Telling:
    """The target speaks too from now on; its media go first (chart)."""
    for caller in leg.participant.others:
        if caller.active is not None:
            yield from media.other_way(caller.active, leg)
    yield from enter(leg, CallState.CONNECTED)
