"""A story laid out for showing: the 17 steps with their states and times, and the whole of it as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from ctisim.advice import hexadecimal
from ctisim.explain import steps
from ctisim.explain.connections import Connection
from ctisim.explain.moments import Moment, between
from ctisim.explain.reading import Explanation
from ctisim.explain.seen import Closing, Device, Line, took
from ctisim.explain.story import Story
from ctisim.explain.verdict import Outcome, Verdict, code_name, verdict_on


class State(StrEnum):
    """How a step stands."""

    DONE = "done"
    FAILED = "failed"
    WAITING = "waiting"
    """The trace ends, or goes silent, in it."""
    MISSING = "not in this trace"
    NOT_NEEDED = "not needed"
    NOT_REACHED = "not reached"


@dataclass(frozen=True, slots=True)
class ShownStep:
    """One of the 17, for a table."""

    number: int
    title: str
    state: State
    when: Moment | None
    seconds: float | None
    """Since the step before it that is there."""
    note: str


def shown_steps(story: Story, verdict: Verdict) -> list[ShownStep]:
    """All 17, in order."""
    shown = []
    for number, title in steps.STEPS.items():
        step = story.steps.get(number)
        state = _state(story, verdict, number)
        note = step.note if step else ""
        if state is State.NOT_NEEDED:
            note = "local password"
        shown.append(ShownStep(number, title, state, step.first if step else None, took(story.steps, number), note))
    return shown


def _state(story: Story, verdict: Verdict, number: int) -> State:
    stopped = verdict.step if 1 <= verdict.step <= steps.LAST and not verdict.ok else None
    if number == stopped and verdict.outcome in (Outcome.REFUSED, Outcome.OUT_OF_SERVICE):
        return State.FAILED
    if number in story.steps:
        return State.WAITING if number == stopped and not story.steps[number].done else State.DONE
    if number in steps.OF_LDAP and story.facts.ldap is False:
        return State.NOT_NEEDED
    if stopped is not None and number >= stopped and verdict.outcome is not Outcome.UNFINISHED:
        return State.NOT_REACHED
    return State.MISSING


def as_json(explanation: Explanation, chosen: Iterable[tuple[Connection, Story]] | None = None) -> dict[str, Any]:
    """Everything, for programs."""
    server, tally = explanation.server, explanation.tally
    return {
        "records": tally.records,
        "damaged": tally.damaged,
        "skipped": tally.skipped,
        "broken": tally.broken,
        "server": {
            "program": server.program,
            "release": server.releases,
            "host": server.host,
            "address": server.address,
            "node": server.node,
            "date": server.date.isoformat() if server.date else None,
            "from": server.first.time if server.first else None,
            "to": server.last.time if server.last else None,
            "restarts": server.restarts,
        },
        "signIns": [story_json(*it) for it in (explanation.stories if chosen is None else chosen)],
        "connectionsLeftOut": explanation.forgotten,
    }


def story_json(connection: Connection, story: Story) -> dict[str, Any]:
    """One sign-in."""
    verdict = verdict_on(story)
    facts = asdict(story.facts)
    return {
        "connection": connection.name,
        "handler": str(connection.handler) if connection.handler else None,
        "device": connection.device,
        "records": story.records,
        "from": story.first.time if story.first else None,
        "to": story.last.time if story.last else None,
        "verdict": verdict.as_json(),
        "steps": [_step_json(step) for step in shown_steps(story, verdict)],
        "devices": [_device_json(device) for device in story.devices.values()],
        "lines": [_line_json(line) for line in story.lines],
        "closings": [_closing_json(closing) for closing in story.closings],
        "refusals": [
            {"request": it.request, "code": hexadecimal(it.code), "name": code_name(it.code), "time": it.when.time}
            for it in story.refusals
        ],
        "facts": facts,
        "messages": dict(story.counts),
    }


def _step_json(step: ShownStep) -> dict[str, Any]:
    return {
        "step": step.number,
        "title": step.title,
        "state": str(step.state),
        "time": step.when.time if step.when else None,
        "record": step.when.place if step.when else None,
        "seconds": _rounded(step.seconds),
        "note": step.note,
    }


def _device_json(device: Device) -> dict[str, Any]:
    return {
        "name": device.name,
        "handle": list(device.handle) if device.handle else None,
        "asked": _time(device.asked),
        "opened": _time(device.opened),
        "inService": _time(device.in_service),
        "seconds": seconds_to_serve(device),
        "outOfServiceReason": device.out_of_service,
        "code": None if device.refused is None else hexadecimal(device.refused),
        "details": device.details,
    }


def _line_json(line: Line) -> dict[str, Any]:
    return {
        "device": line.device,
        "number": line.number,
        "partition": line.partition,
        "handle": list(line.handle) if line.handle else None,
        "asked": _time(line.asked),
        "opened": _time(line.opened),
        "inService": _time(line.in_service),
        "seconds": seconds_to_serve(line),
        "outOfServiceReason": line.out_of_service,
        "code": None if line.refused is None else hexadecimal(line.refused),
        "closedReason": line.closed,
    }


def _closing_json(closing: Closing) -> dict[str, Any]:
    return {
        "what": str(closing.thing),
        "name": closing.name,
        "reason": closing.reason,
        "byTheApplication": closing.reason is None,
        "time": closing.when.time,
        "note": closing.note,
    }


def seconds_to_serve(thing: Device | Line) -> float | None:
    """From the request to the in-service event."""
    if thing.asked is None or thing.in_service is None:
        return None
    return _rounded(between(thing.asked, thing.in_service))


def _time(when: Moment | None) -> str | None:
    return when.time if when else None


def _rounded(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 6)
