"""Lines: directory numbers as they appear on devices."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from ctisim.lab.base import Digits, LineNumber, Loose, Part
from ctisim.lab.habits import Habit
from ctisim.lab.media import Audio


class AutoAnswer(StrEnum):
    """CTIAUTOANSWERTYPE, by the words of the line's page."""

    OFF = "off"
    HEADSET = "headset"
    SPEAKER = "speaker"

    @property
    def number(self) -> int:
        return {"off": 0, "headset": 1, "speaker": 2}[self.value]


class Recording(StrEnum):
    """RECORDCONFIG, by the words of the line's page."""

    NONE = "none"
    AUTOMATIC = "automatic"
    SELECTIVE = "selective"

    @property
    def number(self) -> int:
        return {"none": 0, "automatic": 1, "selective": 2}[self.value]


class PickupGroup(Part):
    """A call pickup group."""

    number: Digits = Field(description="The group's number.")
    partition: str = Field("", max_length=50, description="The group's partition; empty: none.")


class Forwarding(Part):
    """Where calls to a directory number go instead. Empty: nowhere."""

    all: Digits | None = Field(None, description="Forward All: a number.")
    busy: Digits | None = Field(None, description="Forward Busy: a number.")
    no_answer: Digits | None = Field(None, description="Forward No Answer: a number.")
    unregistered: Digits | None = Field(None, description="Forward Unregistered (and CTI failure): a number.")
    voice_mail: bool = Field(False, description="Busy and unanswered calls without a number above go to voice mail.")


class ParkMonitoring(Part):
    """What becomes of calls parked from a line, where its phone monitors them."""

    reversion_timer: int | None = Field(
        None, ge=0, le=1200, description="Seconds until the parker is reminded; none: the service parameter's."
    )
    forward_no_retrieve: Digits | None = Field(
        None, description="Forward No Retrieve Destination: a number; none: back to the parker."
    )


class Intercom(Part):
    """What makes a line an intercom line, and its preset target."""

    target: Digits | None = Field(None, description="Number of the default target; none: the caller dials one.")
    label: str = Field("", description="Label of the default target.")


class Line(Part):
    """A directory number on a device.

    The same number and partition on another device is a shared line: partition, voice mail, forwarding, pickup group
    and restriction then belong to the number and must agree.
    """

    number: LineNumber = Field(
        description='Directory number, or a pattern as "4XXX" (route points). In quotes when it begins with 0: "0100".'
    )
    partition: str = Field("", max_length=50, description="Route partition; empty: none.")
    calling_search_space: str = Field("", max_length=50, description="Calling search space; empty: none.")
    label: str = Field("", max_length=30, description="Text beside the line's button.")
    display_name: str = Field("", max_length=30, description="Caller name shown to the other party.")
    restricted: bool = Field(
        False, description='true: "Allow Control of Device from CTI" is unset on the line (CTIERR_LINE_RESTRICTED).'
    )
    max_calls: int = Field(4, ge=1, le=200, description="Maximum number of calls.")
    busy_trigger: int = Field(2, ge=1, le=200, description="Calls at which the line is busy; at most max_calls.")
    pickup_group: PickupGroup | None = Field(None, description="Call pickup group.")
    voice_mail: Digits | None = Field(None, description="Voice mail pilot number.")
    forwarding: Forwarding = Field(Forwarding(), description="Where calls go instead.")
    park_monitoring: ParkMonitoring = Field(
        ParkMonitoring(), description="Park monitoring: when to remind, and where calls go that nobody retrieves."
    )
    auto_answer: Annotated[AutoAnswer, Loose] = Field(AutoAnswer.OFF, description="off, headset or speaker.")
    recording: Annotated[Recording, Loose] = Field(Recording.NONE, description="none, automatic or selective.")
    message_waiting: bool = Field(False, description="The message waiting lamp is lit when the lab starts.")
    intercom: Intercom | None = Field(None, description="Makes this an intercom line.")
    habit: Habit = Field(Habit(), description="What the phone's user does with calls (ours).")
    audio: Audio | None = Field(None, description="What the phone says and keeps; none: as media.audio has it (ours).")

    @model_validator(mode="after")
    def _can_be_busy(self) -> Line:
        """Refuse a busy trigger that can never be reached."""
        if "busy_trigger" in self.model_fields_set and self.busy_trigger > self.max_calls:
            raise PydanticCustomError("busy_trigger", "is more than max_calls", {"at": "busy_trigger"})
        return self

    @property
    def busy_at(self) -> int:
        """Calls at which the line is busy: the trigger, or the most it can have."""
        return min(self.busy_trigger, self.max_calls)
