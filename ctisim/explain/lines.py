"""The signs of lines: opened, refused, in service, closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ctisim.explain.hearing import TaggedSigns
from ctisim.explain.moments import Moment
from ctisim.explain.seen import Closing, Line, Thing
from ctisim.explain.things import MOST, MOST_HANDLES, Handle, close, handle_of, note, request_of, spelled
from ctisim.explain.values import Values, code, number

if TYPE_CHECKING:
    from ctisim.explain.story import Story


def _line_asked(story: Story, values: Values, when: Moment, tagged: str) -> None:
    if len(story.lines) < MOST:
        story.lines.append(
            Line(
                device=values.get("deviceName") or tagged,
                number=values.get("lineName"),
                partition=values.get("Partition", "partition"),
                asked=when,
            )
        )


def _line_heard(story: Story, values: Values, when: Moment, tagged: str) -> None:
    """CtiLineOpenLineReq (ours) tells more than the request's own line does."""
    line = next((line for line in reversed(story.lines) if line.opened is None and not line.number), None)
    if line is None:
        _line_asked(story, values, when, tagged)
        return
    line.device = values.get("deviceName") or tagged or line.device
    line.number = values.get("lineName") or line.number


def _line_by(story: Story, known: Handle | None) -> Line | None:
    """The line of a handle. The CallManager's is one above the application's (SDL.md section 4)."""
    if known is not None:
        for candidate in (known, (known[0], known[1] + 1)):
            found = story.handles.get(("LH", candidate))
            if isinstance(found, Line):
                return found
    waiting = [line for line in story.lines if line.in_service is None and line.closed is None and line.handle is None]
    return waiting[0] if len(waiting) == 1 else None


def _is_waiting(line: Line, device: str) -> bool:
    untold = line.in_service is None and line.refused is None and line.closed is None
    return untold and (not device or line.device in ("", device))


def _waiting_line(story: Story, device: str, known: Handle | None) -> Line:
    """The line that an answer without a sequence number is about; a new one where none waits."""
    candidates = [line for line in story.lines if _is_waiting(line, device)]
    for line in candidates:
        if known and line.handle in (known, (known[0], known[1] - 1)):
            return line
    if candidates:
        return candidates[-1]
    line = Line(device=device)
    if len(story.lines) < MOST:
        story.lines.append(line)
    return line


def _know(story: Story, line: Line, known: Handle | None) -> None:
    if known is not None and len(story.handles) < MOST_HANDLES:
        line.handle = line.handle or known
        story.handles["LH", known] = line


def _line_answered(story: Story, values: Values, when: Moment, tagged: str) -> None:
    """LineOpenResponse: says only that the request was taken."""
    about = request_of(story, values)[1]
    known = handle_of(values, "LH")
    line = about if isinstance(about, Line) else _waiting_line(story, tagged, known)
    _know(story, line, known)
    refused = code(values.get("result"))
    if refused is None:
        line.opened = when
    else:
        line.refused = refused


def _line_result(story: Story, values: Values, when: Moment, tagged: str) -> None:
    """CtiLineOpenLineRes: the CallManager's word on it."""
    device, known = values.get("Name") or tagged, handle_of(values, "LH")
    line = _waiting_line(story, device, known)
    line.device = line.device or device
    _know(story, line, known)
    line.refused = code(values.get("Result"))
    if line.refused is None:
        line.opened = line.opened or when


def _line_response(story: Story, values: Values, when: Moment, tagged: str) -> None:
    identity, manager = number(values.get("line")), number(values.get("manager"))
    found = story.handles.get(("LH", (manager or 0, identity or 0)))
    if isinstance(found, Line):
        found.number = found.number or values.get("number")


def _line_refused(story: Story, values: Values, when: Moment, tagged: str) -> None:
    """CtiLineOpenFailure."""
    device, directory_number = values.get("Device Name"), values.get("Directory Number")
    refused = code(values.get("Reason"))
    same = (
        line
        for line in reversed(story.lines)
        if line.device in ("", device) and line.number in ("", directory_number) and line.refused in (None, refused)
    )
    line = next(same, None) or _waiting_line(story, device, None)
    line.device, line.number = device or line.device, directory_number or line.number
    line.partition = values.get("Partition") or line.partition
    line.refused = refused or line.refused


def _line_in_service(story: Story, values: Values, when: Moment, tagged: str) -> None:
    known = handle_of(values, "LH")
    line = _line_by(story, known) or _waiting_line(story, tagged, known)
    _know(story, line, known)
    line.in_service, line.out_of_service = line.in_service or when, None


def _line_out_of_service(story: Story, values: Values, when: Moment, tagged: str) -> None:
    line = _line_by(story, handle_of(values, "LH"))
    if line is not None:
        line.out_of_service = number(values.get("reason")) or 0


def _line_closed(story: Story, values: Values, when: Moment, tagged: str) -> None:
    known = handle_of(values, "LH")
    line = _line_by(story, known)
    if line is not None:
        line.closed = number(values.get("reason"))
    close(story, Thing.LINE, line.name if line else spelled("LH", known), values, when)


def _line_let_go(story: Story, values: Values, when: Moment, tagged: str) -> None:
    known = handle_of(values, "LH")
    line = _line_by(story, known)
    note(story, Closing(Thing.LINE, line.name if line else spelled("LH", known), None, when))


SIGNS: TaggedSigns = {
    "LineOpenRequest": _line_asked,
    "CtiLineOpenLineReq": _line_heard,
    "LineOpenResponse": _line_answered,
    "CtiLineOpenLineRes": _line_result,
    "line response": _line_response,
    "CtiLineOpenFailure": _line_refused,
    "LineInServiceEvent": _line_in_service,
    "LineOutOfServiceEvent": _line_out_of_service,
    "LineClosedEvent": _line_closed,
    "LineCloseRequest": _line_let_go,
}
