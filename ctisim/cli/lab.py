"""`ctisim lab`: write, check and describe lab files."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ctisim.lab import Lab, Problem, WrongLab, load
from ctisim.lab.reference import commented, markdown, schema

app = typer.Typer(help="Write, check and describe lab files.", no_args_is_help=True)


@app.command()
def init(
    file: Annotated[Path | None, typer.Argument(help="Where to write it; without a file it is printed.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite the file.")] = False,
) -> None:
    """Write a lab to start from: the built-in one, every key explained."""
    if file is None:
        sys.stdout.write(commented())
        return
    try:
        with file.open("w" if force else "x", encoding="utf-8") as out:
            out.write(commented())
    except FileExistsError:
        _fail(f"{file} exists already; --force overwrites it")
    except OSError as error:
        _fail(f"{file} cannot be written: {error.strerror}")
    Console().print(f"Wrote {file}. Now: ctisim lab check {file}", soft_wrap=True, highlight=False, markup=False)


@app.command()
def check(
    file: Annotated[Path, typer.Argument(help="The lab file.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False,
) -> None:
    """Read a lab file; end with 1 and say file, line and column of everything that is wrong with it."""
    lab, problems = _read(file)
    if as_json:
        sys.stdout.write(json.dumps(_as_data(file, lab, problems), indent=2) + "\n")
    elif lab is not None:
        Console().print(_summary(file, lab))
    else:
        _complain(problems)
    raise typer.Exit(0 if lab is not None else 1)


@app.command(name="schema")
def schema_() -> None:
    """Print the JSON Schema of lab files, for editors."""
    sys.stdout.write(json.dumps(schema(), indent=2) + "\n")


@app.command(hidden=True)
def reference() -> None:
    """Print docs/lab.md."""
    sys.stdout.write(markdown())


def _read(file: Path) -> tuple[Lab | None, tuple[Problem, ...]]:
    try:
        return load(file), ()
    except WrongLab as wrong:
        return None, wrong.problems


def _fail(text: str) -> None:
    Console(stderr=True).print(text, style="red", soft_wrap=True, highlight=False, markup=False)
    raise typer.Exit(1)


def _complain(problems: tuple[Problem, ...]) -> None:
    """One problem a line, unbroken, so that editors can jump to it."""
    console = Console(highlight=False)
    for problem in problems:
        line = Text.assemble((str(problem.place), "bold"), ": ")
        if problem.path:
            line.append(problem.path, "cyan").append(": ")
        line.append(problem.text, "red")
        if problem.hint:
            line.append(f" ({problem.hint})", "green")
        console.print(line, soft_wrap=True)
    count = f"{len(problems)} thing{'s' if len(problems) > 1 else ''} to mend."
    Console(stderr=True, highlight=False).print(count, style="bold red")


def _counts(lab: Lab) -> dict[str, int]:
    return {
        "nodes": len(lab.cluster.nodes),
        "users": len(lab.users),
        "devices": len(lab.devices),
        "lines": sum(len(device.lines) for device in lab.devices),
    }


def _as_data(file: Path, lab: Lab | None, problems: tuple[Problem, ...]) -> dict[str, Any]:
    found = [{**asdict(it.place), "path": it.path, "text": it.text, "hint": it.hint} for it in problems]
    return {"file": str(file), "ok": lab is not None, "problems": found, "counts": _counts(lab) if lab else {}}


def _summary(file: Path, lab: Lab) -> Table:
    """What the lab holds, without its secrets."""
    table = Table(title=Text(f"{file} is in order"), show_header=False, title_justify="left", title_style="bold green")
    table.add_row("cluster", Text(f"{lab.cluster.name}, version {lab.cluster.full_version}"))
    where = "embedded, answering for" if lab.directory.embedded else "at"
    table.add_row("directory", Text(f"{where} {', '.join(lab.directory.hosts)}"))
    for name, count in _counts(lab).items():
        table.add_row(name, str(count))
    return table
