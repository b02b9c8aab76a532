"""How an explained trace shows on the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ctisim.advice import hexadecimal, signed
from ctisim.explain import Connection, Explanation, Outcome, Story, Verdict, verdict_on
from ctisim.explain.seen import Closing, Device, Line, Thing
from ctisim.explain.shown import ShownStep, State, seconds_to_serve, shown_steps
from ctisim.explain.steps import title
from ctisim.explain.verdict import code_name

_MARKS = {
    State.DONE: ("✓", "ok", "green"),
    State.FAILED: ("✗", "NO", "bold red"),
    State.WAITING: ("…", "..", "yellow"),
    State.MISSING: ("·", " -", "dim"),
    State.NOT_NEEDED: ("·", " -", "dim"),
    State.NOT_REACHED: ("·", " -", "dim"),
}
_STYLES = {
    Outcome.IN_SERVICE: "bold green",
    Outcome.REFUSED: "bold red",
    Outcome.CLOSED: "bold red",
    Outcome.NO_SIGN_IN: "dim",
}
_MOST_SHOWN = 20
_CLOSED_NAMES = {Thing.PROVIDER: "the provider", Thing.DEVICE: "device", Thing.LINE: "line"}


class Shown:
    """Writes to a console; without colours and boxes where none are wanted."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._fancy = not console.options.ascii_only

    def heading(self, explanation: Explanation) -> None:
        """What was read."""
        server, tally = explanation.server, explanation.tally
        parts = [f"{tally.records} records"]
        if server.first is not None and server.last is not None:
            parts.append(f"{server.first.time} to {server.last.time}")
        if server.date is not None:
            parts.append(f"from {server.date:%Y-%m-%d}")
        parts.append(f"{server.program or 'trace'} {server.releases}".strip())
        if server.host:
            parts.append(f"on {server.host}")
        self._console.print(Text(", ".join(parts), "bold"))
        for line in _damage(explanation):
            self._console.print(Text(f"  {line}", "yellow"))

    def brief(self, connection: Connection, story: Story) -> None:
        """One line."""
        verdict = verdict_on(story)
        when = story.first.time if story.first else ""
        self._console.print(
            Text.assemble(
                f"{when:<13} {connection.name:<16} {story.facts.login or '?':<16} ",
                (_verdict_line(verdict), _STYLES.get(verdict.outcome, "yellow")),
            )
        )

    def whole(self, connection: Connection, story: Story) -> None:
        """Everything: steps, devices, lines, closings, the verdict and what to do about it."""
        verdict = verdict_on(story)
        self._console.print()
        self._console.print(Text(_title(connection, story), "bold"))
        if story.begun or story.devices:
            self._steps(shown_steps(story, verdict))
        for line in _what_followed(story):
            self._console.print(Text(f"  {line}"))
        self._verdict(verdict)

    def _steps(self, steps: list[ShownStep]) -> None:
        rows = list(_grouped(steps))
        width = max((len(words) for _, words, _, when, *_ in rows if when), default=0)
        for numbers, words, state, when, seconds, note in rows:
            mark, plain, style = _MARKS[state]
            line = Text.assemble(
                (f"  {mark if self._fancy else plain} ", style),
                f"{numbers:>5}  ",
                (f"{words:<{width}}", style if state is not State.DONE else ""),
                f"  {when:<12} {seconds:>9}  ",
                (note, "dim"),
            )
            line.rstrip()
            self._console.print(line)

    def _verdict(self, verdict: Verdict) -> None:
        mark = {Outcome.IN_SERVICE: "✓ ", Outcome.REFUSED: "✗ ", Outcome.CLOSED: "✗ "}.get(verdict.outcome, "")
        line = f"{mark if self._fancy else ''}{_verdict_line(verdict, names=False)}"
        self._console.print(Text(f"  {line}", _STYLES.get(verdict.outcome, "yellow")))
        facts = list(_facts(verdict))
        if not facts:
            return
        if self._console.is_terminal:
            table = Table.grid(padding=(0, 2))
            for word, what in facts:
                table.add_row(Text(f"    {word}", "bold"), Text(what))
            self._console.print(table)
            return
        for word, what in facts:
            self._console.print(Text(f"    {word:<10}{what}"))


def _damage(explanation: Explanation) -> Iterator[str]:
    tally = explanation.tally
    if tally.damaged:
        yield f"left out, for they could not be understood: {tally.damaged}"
    if tally.skipped:
        yield f"lines that belong to no record: {tally.skipped}"
    for name in tally.broken:
        yield f"{name} breaks off, or its compression is damaged"
    if explanation.server.restarts:
        yield f"restarts of the service: {explanation.server.restarts}"
    if explanation.forgotten:
        yield f"earlier connections that are not shown: {explanation.forgotten}"


def _title(connection: Connection, story: Story) -> str:
    facts = story.facts
    parts = [f"connection {connection.name}"]
    if facts.login:
        parts.append(f"login {facts.login}")
    application = " / ".join(word for word in (facts.application, facts.plugin) if word)
    if application:
        parts.append(f"application {application}")
    if facts.address:
        parts.append(f"from {facts.address}{f':{facts.port}' if facts.port else ''}")
    if facts.provider_id:
        parts.append(f"provider {facts.provider_id}")
    if not story.begun and connection.device:
        parts.append(f"device {connection.device}")
    parts.append(f"{story.records} records")
    return ", ".join(parts)


Row = tuple[str, str, State, str, str, str]


def _grouped(steps: list[ShownStep]) -> Iterator[Row]:
    """The steps as rows; neighbours without a record in one."""
    group: list[ShownStep] = []
    for step in steps:
        if group and (step.when is not None or step.state is not group[0].state or step.state is State.FAILED):
            yield _gap(group)
            group = []
        if step.when is None and step.state is not State.FAILED:
            group.append(step)
            continue
        when = step.when.time if step.when else ""
        took = f"+{step.seconds:.3f} s" if step.seconds is not None else ""
        yield str(step.number), step.title, step.state, when, took, step.note
    if group:
        yield _gap(group)


def _gap(group: list[ShownStep]) -> Row:
    first, last = group[0], group[-1]
    numbers = str(first.number) if first is last else f"{first.number}-{last.number}"
    words = f"{first.title}: {first.state}" if first is last else str(first.state)
    return numbers, words, first.state, "", "", first.note


def _what_followed(story: Story) -> Iterator[str]:
    yield from _limited([_device(device) for device in story.devices.values()], "devices")
    yield from _limited([_line(line) for line in story.lines], "lines")
    yield from _limited([_closing(closing) for closing in story.closings], "closings")
    refusals = [
        f"{it.when.time} {it.request or 'a request'} refused: {hexadecimal(it.code)} {code_name(it.code)}"
        for it in story.refusals
    ]
    yield from _limited(refusals, "refused requests")
    if not story.begun:
        counted = (story.counts or story.signals).most_common(8)
        if counted:
            yield "it holds " + ", ".join(f"{name} {count}" for name, count in counted)


def _limited(lines: list[str], what: str) -> Iterator[str]:
    yield from lines[:_MOST_SHOWN]
    if len(lines) > _MOST_SHOWN:
        yield f"and {len(lines) - _MOST_SHOWN} more {what}; --json has them all"


def _device(device: Device) -> str:
    words = [f"device {device.name}"]
    if device.asked:
        words.append(f"asked for at {device.asked.time}")
    if device.opened and device.handle:
        words.append(f"open as DH={device.handle[0]}|{device.handle[1]}")
    return ", ".join(words + _service(device))


def _line(line: Line) -> str:
    words = [f"line {line.name}" if line.number else line.name]
    if line.asked:
        words.append(f"asked for at {line.asked.time}")
    if line.opened and line.handle:
        words.append(f"open as LH={line.handle[0]}|{line.handle[1]}")
    return ", ".join(words + _service(line))


def _service(thing: Device | Line) -> list[str]:
    if thing.refused is not None:
        return [f"refused: {hexadecimal(thing.refused)} {code_name(thing.refused)}".rstrip()]
    if thing.out_of_service is not None:
        return [f"out of service, reason {thing.out_of_service}"]
    if thing.in_service is None:
        return ["no in-service event in this trace"] if thing.opened else []
    seconds = seconds_to_serve(thing)
    return [f"in service at {thing.in_service.time}" + (f", {seconds:.3f} s after" if seconds is not None else "")]


def _closing(closing: Closing) -> str:
    what = f"{_CLOSED_NAMES[closing.thing]} {closing.name}".strip()
    if closing.reason is None:
        return f"{closing.when.time} the application closes {what}"
    note = f" ({closing.note})" if closing.note else ""
    return f"{closing.when.time} the server closes {what}, reason {closing.reason}{note}"


def _verdict_line(verdict: Verdict, *, names: bool = True) -> str:
    at = f" at step {verdict.step}, {title(verdict.step)}" if 1 <= verdict.step <= 17 and not verdict.ok else ""
    if verdict.step > 17:
        at = f" at the {title(verdict.step)}" if verdict.step == 18 else f" {title(verdict.step)}"
    code = f" {hexadecimal(verdict.code)} {verdict.name}" if verdict.code is not None and names else ""
    return f"{verdict.outcome}{at}: {verdict.message}{code}"


def _facts(verdict: Verdict) -> Iterator[tuple[str, str]]:
    if verdict.code is not None:
        spellings = f"{hexadecimal(verdict.code)}  signed {signed(verdict.code)}  unsigned {verdict.code}"
        yield "code", spellings
    if verdict.reason is not None:
        yield "reason", str(verdict.reason)
    if verdict.name:
        yield "name", verdict.name
    if verdict.description:
        yield "it says", verdict.description
    if verdict.advice.meaning:
        yield "it means", verdict.advice.meaning
    for number, what in enumerate(verdict.advice.look_at):
        yield ("look at" if number == 0 else ""), what
    if verdict.advice.rows:
        yield "catalogue", " ".join(verdict.advice.rows)
