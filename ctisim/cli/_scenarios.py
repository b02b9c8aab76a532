"""How scenarios show on the terminal: listed, described, verified."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from rich.console import Group
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from ctisim.advice import hexadecimal, signed
from ctisim.scenario import CHAPTERS, Expect, Scenario, WireLine
from ctisim.scenario.catalogue import source
from ctisim.scenario.duration import shown
from ctisim.verify import Check, Report

_COLOURS = {"observed": "green", "documented": "cyan", "jar": "blue", "inferred": "yellow"}


def as_data(scenario: Scenario) -> dict[str, Any]:
    """A scenario for programs."""
    about, main = scenario.about, scenario.main
    data: dict[str, Any] = {"name": scenario.name, **about.model_dump(mode="json")}
    data["leavesTheServerAlone"] = scenario.leaves_the_server_alone
    if main is not None and main.sign_in is not None:
        data["signIn"] = main.sign_in.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        data["expect"] = {
            "outcome": main.expect.outcome,
            "wire": [str(line) for line in main.expect.wire],
            "jtapi": main.expect.jtapi.model_dump(mode="json") if main.expect.jtapi else None,
            "trace": list(main.expect.trace),
            "alarms": list(main.expect.alarms),
        }
    return data


def listing(found: Sequence[Scenario]) -> Group:
    """A table for each chapter."""
    parts: list[Any] = []
    for title, rows in CHAPTERS.items():
        mine = [each for each in found if each.row in rows]
        if mine:
            table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False)
            for heading in ("row", "scenario", "what", "evidence"):
                table.add_column(heading, no_wrap=heading in ("scenario", "row"))
            for each in mine:
                table.add_row(", ".join(each.rows), each.name, _title(each), _evidence(each))
            parts += [table, ""]
    return Group(*parts)


def _title(scenario: Scenario) -> Text:
    text = Text(scenario.about.title)
    return text.append(" (not reproducible yet)", "dim") if scenario.pending else text


def _evidence(scenario: Scenario) -> Text:
    word = scenario.about.evidence.value
    return Text(word, _COLOURS[word])


def description(scenario: Scenario, width: int) -> Iterator[Text]:
    """Everything about one scenario, line by line."""
    about = scenario.about
    yield Text.assemble((about.title, "bold"), f"  ({', '.join(about.rows)}; ", _evidence(scenario), ")")
    yield from _block("", [about.what], width)
    yield from _block("In the field", [about.field], width)
    yield from _block("Fix", [about.fix], width)
    yield from _block("Not yet", [about.pending], width)
    yield from _block("What is done", _done(scenario), width)
    for step in scenario.steps:
        yield from _block(str(step), _seen(step.expect), width, hang=" " * 7)
    yield Text("")
    yield Text(f"The file: {source(scenario.name)}", "dim")


def _block(heading: str, lines: Iterable[str], width: int, hang: str = "") -> Iterator[Text]:
    """A heading and what stands below it; nothing where there is nothing."""
    found = [line for line in lines if line]
    if not found and not hang:
        return
    yield Text("")
    if heading:
        yield Text(heading, "bold")
    for line in found:
        for part in textwrap.wrap(line, width - 2, subsequent_indent=hang, break_on_hyphens=False):
            yield Text(f"  {part}")


def _done(scenario: Scenario) -> Iterator[str]:
    if scenario.overlay is not None:
        yield "the lab is changed (see the file)"
    for change in scenario.changes:
        when = f" after {shown(change.after)}" if change.after else ""
        span = f" for {shown(change.lasts)}" if change.lasts is not None else ""
        yield f"{change.NAME}{when}{span}"


def _seen(expect: Expect) -> Iterator[str]:
    for line in expect.wire:
        yield f"wire   {line}"
        yield from (f"         {name} is {hexadecimal(value)}, {signed(value)}" for name, value in _codes(line))
    if expect.jtapi is not None and expect.jtapi.message:
        yield f"JTAPI  {expect.jtapi.message}"
    yield from (f"trace  {line}" for line in expect.trace)
    yield from (f"alarm  {line}" for line in expect.alarms)
    if expect.outcome:
        yield f"ends   {expect.outcome}"


def _codes(line: WireLine) -> Iterator[tuple[str, int]]:
    """The CTI errors in a message, by name and number."""
    for name, value in line.fields.items():
        spelled = line.spelled[name]
        if isinstance(value, int) and isinstance(spelled, str):
            yield spelled, value


def verdict(report: Report, *, fancy: bool) -> Text:
    """One line about a scenario that was played."""
    if report.skipped:
        return Text.assemble(
            ("- " if fancy else "skipped ", "dim"), report.scenario.name, (f"  {report.skipped}", "dim")
        )
    good, bad = ("✓ ", "✗ ") if fancy else ("ok ", "FAILED ")
    mark = (good, "green") if report.ok else (bad, "bold red")
    trouble = f"  {report.error}" if report.error else ""
    return Text.assemble(mark, report.scenario.name, f"  {report.scenario.about.title}", (trouble, "red"))


def checks(found: Iterable[Check]) -> Table:
    """Expected and seen, side by side."""
    table = Table(show_lines=True)
    for heading in ("step", "what", "expected", "seen", ""):
        table.add_column(heading, overflow="fold")
    for check in found:
        mark = Text("yes", "green") if check.ok else Text("NO", "bold red")
        table.add_row(escape(check.step), check.what, Text(check.expected), Text(check.seen), mark)
    return table
