"""What the user of a virtual phone does when it rings. All ours: the product has no such users."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from ctisim.lab.base import Loose, Part


class OnCall(StrEnum):
    """What happens to a call that comes in."""

    RING = "ring"
    ANSWER = "answer"
    BUSY = "busy"
    REJECT = "reject"
    DO_NOT_DISTURB = "do not disturb"


class Habit(Part):
    """What a phone's user does with calls: nothing, unless told."""

    on_call: Annotated[OnCall, Loose] = Field(
        OnCall.RING, description="ring (and ring out), answer, busy, reject or do not disturb."
    )
    after: float = Field(
        1.0, strict=False, ge=0, le=3600, description="Seconds of ringing before it is answered or rejected."
    )
    hang_up_after: float | None = Field(
        None, strict=False, gt=0, le=86_400, description="Seconds of talking before the user hangs up; none: never."
    )
