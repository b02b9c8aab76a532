"""How a sign-in ended: at which step, with which code, what that means and what to look at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ctisim.advice import NO_ADVICE, Advice, advice_for, hexadecimal, reasons, signed
from ctisim.advice.situations import NO_ROW, NOT_REGISTERED, NOTHING_TO_CONTROL
from ctisim.explain import steps
from ctisim.explain.moments import between
from ctisim.explain.seen import Device, Line, Thing
from ctisim.explain.story import Story
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import DeviceCloseReason, LineCloseReason, ProviderCloseReason

APPLICATION_ASKED = 3


class Outcome(StrEnum):
    """One word for programs."""

    IN_SERVICE = "in service"
    """A device is, and nothing asked for was refused."""
    REFUSED = "refused"
    NO_DEVICES = "no devices"
    """Signed in, and nothing to control."""
    OUT_OF_SERVICE = "out of service"
    CLOSED = "closed"
    """The server ended the provider later."""
    UNFINISHED = "unfinished"
    """The trace does not say how it ended."""
    NO_SIGN_IN = "no sign-in"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The end of a sign-in. `code` is a CTI error code (unsigned), `reason` a closed or out-of-service event's."""

    outcome: Outcome
    step: int = 0
    """Where it stopped, 1 to 17; steps.LINE and steps.AFTER beyond; 0 without a sign-in."""
    message: str = ""
    code: int | None = None
    reason: int | None = None
    name: str = ""
    description: str = ""
    advice: Advice = NO_ADVICE

    @property
    def ok(self) -> bool:
        return self.outcome is Outcome.IN_SERVICE

    @property
    def key(self) -> tuple[str, int, int | None, int | None]:
        """What two traces of the same failure share."""
        return str(self.outcome), self.step, self.code, self.reason

    def as_json(self) -> dict[str, Any]:
        """For programs; the code in all three spellings."""
        code = None
        if self.code is not None:
            code = {"hex": hexadecimal(self.code), "signed": signed(self.code), "unsigned": self.code}
        return {
            "outcome": str(self.outcome),
            "ok": self.ok,
            "step": self.step if 1 <= self.step <= steps.LAST else None,
            "stage": steps.title(self.step),
            "message": self.message,
            "code": code,
            "reason": self.reason,
            "name": self.name,
            "description": self.description,
            "meaning": self.advice.meaning,
            "lookAt": list(self.advice.look_at),
            "rows": list(self.advice.rows),
        }


def verdict_on(story: Story) -> Verdict:
    """What became of a sign-in, the worst first."""
    if story.code is not None:
        message = f"the provider was not opened{_waited(story)}"
        return _refused(_step_of_refusal(story), story.code, message, story.facts.description)
    for device in story.devices.values():
        if device.refused is not None and device.opened is None:
            return _refused(16, device.refused, f"{device.name} was not opened{_others(story)}")
    for line in story.lines:
        if line.refused is not None or (line.closed is not None and line.in_service is None):
            return _line_refused(line)
    return _later(story) or _so_far(story)


def _refused(step: int, code: int, message: str, description: str = "") -> Verdict:
    return Verdict(
        outcome=Outcome.REFUSED,
        step=step,
        message=message,
        code=code,
        name=code_name(code),
        description=description,
        advice=advice_for(code) or NO_ROW,
    )


def _line_refused(line: Line) -> Verdict:
    message = f"{line.name} was not opened"
    if line.refused is None:
        return Verdict(
            outcome=Outcome.REFUSED,
            step=steps.LINE,
            message=message,
            reason=line.closed,
            name=_name(LineCloseReason, line.closed),
            advice=reasons.LINE_CLOSED.get(line.closed or 0, NO_ROW),
        )
    return Verdict(
        outcome=Outcome.REFUSED,
        step=steps.LINE,
        message=message,
        code=line.refused,
        reason=line.closed,
        name=code_name(line.refused),
        advice=advice_for(line.refused) or NO_ROW,
    )


def _step_of_refusal(story: Story) -> int:
    """Where the refusal belongs: where a record says so, or its code; else after the last step that is done."""
    if story.failed_step is not None:
        return story.failed_step
    code = story.code or 0
    if (known := steps.BY_CODE.get(code)) is not None:
        return known
    if code in steps.UNTOLD and not any(2 < number < 13 for number in story.steps):
        return steps.UNTOLD[code]
    return _next_step(story, most=14)


def _waited(story: Story) -> str:
    """How long nothing happened before the refusal, when that is worth telling."""
    if not story.steps or story.refused_at is None:
        return ""
    last = max(story.steps)
    seconds = between(story.steps[last].last, story.refused_at)
    return f", {seconds:.1f} s after step {last}" if seconds is not None and seconds >= 1 else ""


def _next_step(story: Story, *, most: int) -> int:
    """The first step not done after the last that is there."""
    there = [number for number in story.steps if number <= most]
    if not there:
        return 1
    last = max(there)
    if not story.steps[last].done:
        return last
    return min(last + 1, most)


def _later(story: Story) -> Verdict | None:
    """The server took something away again."""
    for closing in story.closings:
        if closing.thing is Thing.PROVIDER and closing.reason not in (None, APPLICATION_ASKED):
            return Verdict(
                outcome=Outcome.CLOSED,
                step=steps.AFTER,
                message=closing.note or "the server closed the provider",
                reason=closing.reason,
                name=_name(ProviderCloseReason, closing.reason),
                advice=reasons.PROVIDER_CLOSED.get(closing.reason or 0, NO_ROW),
            )
    for closing in story.closings:
        if closing.thing is Thing.DEVICE and closing.reason is not None:
            return Verdict(
                outcome=Outcome.CLOSED,
                step=steps.AFTER,
                message=f"the server closed {closing.name or 'a device'}",
                reason=closing.reason,
                name=_name(DeviceCloseReason, closing.reason),
                advice=reasons.DEVICE_CLOSED.get(closing.reason, NO_ROW),
            )
    things: list[Device | Line] = [*story.devices.values(), *story.lines]
    for thing in things:
        if thing.out_of_service is not None:
            return _out_of_service(thing)
    return None


def _out_of_service(thing: Device | Line) -> Verdict:
    is_device = isinstance(thing, Device)
    return Verdict(
        outcome=Outcome.OUT_OF_SERVICE,
        step=17 if is_device else steps.LINE,
        message=f"{thing.name} is out of service",
        reason=thing.out_of_service,
        advice=reasons.OUT_OF_SERVICE.get(thing.out_of_service or 0, NO_ROW),
    )


def _so_far(story: Story) -> Verdict:
    """Nothing went wrong, as far as the trace goes."""
    serving = [device.name for device in story.devices.values() if device.in_service is not None]
    waiting = [device.name for device in story.devices.values() if device.opened and device.in_service is None]
    if waiting:
        return Verdict(
            outcome=Outcome.UNFINISHED,
            step=17,
            message=f"{waiting[0]} was opened; no in-service event is in this trace{_others(story)}",
            advice=NOT_REGISTERED,
        )
    if serving:
        message = f"{serving[0]} is in service" if len(serving) == 1 else f"{len(serving)} devices are in service"
        return Verdict(outcome=Outcome.IN_SERVICE, step=17, message=message)
    if story.opened and story.facts.total == 0:
        message = "the provider is open, and the user controls no device"
        return Verdict(outcome=Outcome.NO_DEVICES, step=15, message=message, advice=NOTHING_TO_CONTROL)
    if not story.begun:
        return Verdict(outcome=Outcome.NO_SIGN_IN, message="no sign-in in this trace")
    step = 15 if story.opened else _next_step(story, most=steps.LAST)
    after = max((number for number in story.steps), default=0)
    said = f"after step {after}" if after else "after the open"
    return Verdict(outcome=Outcome.UNFINISHED, step=step, message=f"the trace tells no more {said}")


def _others(story: Story) -> str:
    serving = sum(device.in_service is not None for device in story.devices.values())
    return f"; {serving} of {len(story.devices)} devices are in service" if serving else ""


def code_name(code: int) -> str:
    """`CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED`, or "" for a number nobody has named."""
    found = CtiError.find(code)
    return found.name if found is not None else ""


def _name(names: Any, reason: int | None) -> str:
    return next((name.name for name in names if name.value == reason), "")
