"""`ctisim lab`: write, check and describe lab files."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ctisim.cli._output import Exit, console, print_json, stop

if TYPE_CHECKING:
    from rich.table import Table

    from ctisim.lab import Lab, Problem

app = typer.Typer(help="Write, check and describe lab files.", no_args_is_help=True)


@app.command()
def init(
    file: Annotated[
        Path | None, typer.Argument(help="Where to write it; without one, or for -, it is printed.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite the file.")] = False,
) -> None:
    """Write a lab to start from: the built-in one, every key explained."""
    from ctisim.lab.reference import commented

    if file is None or str(file) == "-":
        print(commented(), end="")
        return
    try:
        with file.open("w" if force else "x", encoding="utf-8") as out:
            out.write(commented())
    except FileExistsError:
        stop(f"{file} exists already; --force overwrites it")
    except OSError as error:
        stop(f"{file} cannot be written: {error.strerror}")
    print(f"Wrote {file}. Now: ctisim lab check {file}")


@app.command()
def check(
    file: Annotated[Path, typer.Argument(help="The lab file.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False,
) -> None:
    """Read a lab file; end with 1 and say file, line and column of everything that is wrong with it."""
    lab, problems = _read(file)
    if as_json:
        print_json(_as_data(file, lab, problems))
    elif lab is not None:
        console().print(_summary(file, lab))
    else:
        _show(problems)
    raise typer.Exit(Exit.OK if lab is not None else Exit.FAILED)


@app.command(name="schema")
def schema_() -> None:
    """Print the JSON Schema of lab files, for editors."""
    from ctisim.lab.reference import schema

    print(json.dumps(schema(), indent=2, ensure_ascii=False))


@app.command(hidden=True)
def reference() -> None:
    """Print docs/lab.md."""
    from ctisim.lab.reference import markdown

    print(markdown(), end="")


def _read(file: Path) -> tuple[Lab | None, tuple[Problem, ...]]:
    from ctisim.lab import WrongLab, load

    try:
        return load(file), ()
    except WrongLab as wrong:
        return None, wrong.problems


def _show(problems: tuple[Problem, ...]) -> None:
    """One problem a line, unbroken, so that editors can jump to it."""
    from rich.text import Text

    screen = console()
    for problem in problems:
        line = Text.assemble((str(problem.place), "bold"), ": ")
        if problem.path:
            line.append(problem.path, "cyan").append(": ")
        line.append(problem.text, "red")
        if problem.hint:
            line.append(f" ({problem.hint})", "green")
        screen.print(line, soft_wrap=True)
    count = f"{len(problems)} thing{'s' if len(problems) > 1 else ''} to mend"
    console(stderr=True).print(count, style="bold red")


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
    from rich.table import Table
    from rich.text import Text

    table = Table(title=Text(f"{file} is in order", "bold green"), show_header=False, title_justify="left")
    table.add_row("cluster", Text(f"{lab.cluster.name}, version {lab.cluster.full_version}"))
    where = "embedded, answering for" if lab.directory.embedded else "at"
    table.add_row("directory", Text(f"{where} {', '.join(lab.directory.hosts)}"))
    for name, count in _counts(lab).items():
        table.add_row(name, str(count))
    return table
