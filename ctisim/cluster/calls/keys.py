"""DTMF: keys pressed in a call, heard at its other ends (CALL-FLOWS.md section 7)."""

from __future__ import annotations

from collections.abc import Sequence

from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.told import Telling, at_leg, told
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallState, KeypadButton
from ctisim.qbe.messages import CallPlayDTMFCompleteEvent, DtmfEvent

KEYS = "0123456789ABCD*#"
"""KEYPADBUTTON's characters, in its order."""


def buttons(digits: str) -> tuple[int, ...]:
    """Characters as KEYPADBUTTON numbers. Raises ValueError for what is on no keypad."""
    return tuple(KEYS.index(digit) for digit in digits.upper())


@told
def play(leg: Leg, digits: Sequence[int], sequence_number: int = 0) -> Telling:
    """Send keys; the others hear each of them. Raises RequestRefused: not connected, or no such key."""
    if leg.state is not CallState.CONNECTED:
        raise RequestRefused(CtiError.DIGIT_GENERATION_WRONG_CALL_STATE)
    if any(digit not in range(len(KeypadButton)) for digit in digits):
        raise RequestRefused(CtiError.CTIERR_INVALID_DTMFDIGITS)
    yield from press(leg, digits)
    if sequence_number:
        yield from at_leg(leg, "dtmf", CallPlayDTMFCompleteEvent, sequence_number=sequence_number, result=0)


@told
def press(leg: Leg, digits: Sequence[int]) -> Telling:
    """The user presses keys while talking."""
    leg.control.media.send_digits(leg, tuple(digits))
    for digit in digits:
        for other in leg.call.legs:
            if other.participant is not leg.participant and other.state is CallState.CONNECTED:
                yield from at_leg(other, "dtmf", DtmfEvent, digit=digit)
