"""Requests, and the FailureResponses that answer them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ctisim.explain.devices import refuse_device
from ctisim.explain.hearing import TaggedSigns
from ctisim.explain.moments import Moment
from ctisim.explain.seen import Device, Line, Refusal
from ctisim.explain.signs import Kind, Sign
from ctisim.explain.things import MOST, request_of, sequence_of
from ctisim.explain.values import Values, code

if TYPE_CHECKING:
    from ctisim.explain.story import Story

_MOST_PENDING = 1000
"""Requests remembered by their number, the latest."""
_OPENS = ("DeviceOpenRequest", "DeviceRegisterDeviceRequest")


def remember(story: Story, sign: Sign) -> None:
    """A request waits for its answer; call it when the request itself has been heard."""
    sequence = sequence_of(sign.values)
    if sequence is None or sign.kind is not Kind.IN or not sign.name.endswith("Request"):
        return
    about: object = None
    if sign.name in _OPENS:
        about = story.devices.get(sign.values.get("device name", "deviceName"))
    elif sign.name == "LineOpenRequest" and story.lines:
        about = story.lines[-1]
    story.requests.pop(sequence, None)
    story.requests[sequence] = (sign.name, about)
    if len(story.requests) > _MOST_PENDING:
        del story.requests[next(iter(story.requests))]


def _failure(story: Story, values: Values, when: Moment, tagged: str) -> None:
    """FailureResponse: to whichever request bears the number."""
    refused = code(values.get("result"))
    if refused is None:
        return
    request, about = request_of(story, values)
    if isinstance(about, Device):
        refuse_device(story, about, refused, when)
    elif isinstance(about, Line):
        about.refused = refused
    elif request == "ProviderOpenRequest":
        story.refuse(refused, when)
        story.fail(2, when)
    elif not _is_told(story, refused) and len(story.refusals) < MOST:
        story.refusals.append(Refusal(request, refused, when))


def _is_told(story: Story, refused: int) -> bool:
    """An AppError has named the device already, where the request is missing."""
    return any(device.refused == refused and device.opened is None for device in story.devices.values())


SIGNS: TaggedSigns = {"FailureResponse": _failure}
