"""`ctisim trace`: explain a real trace, compare two, and make the lab that repeats one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ctisim.cli._output import Exit, complain, console, print_json, stop

if TYPE_CHECKING:
    from ctisim.explain import Connection, Explanation, Story
    from ctisim.explain.reading import Progress
    from ctisim.trace.parse import Record

app = typer.Typer(help="Read CTI Manager traces: real ones, or our own.", no_args_is_help=True)


class Form(StrEnum):
    """What `reproduce` writes."""

    FITTING = "fitting"
    LAB = "lab"
    SCENARIO = "scenario"


def _there(files: list[Path]) -> list[Path]:
    """Refuse what is no file; `-` is standard input."""
    for file in files:
        if str(file) != "-" and not file.is_file():
            raise typer.BadParameter(f"{file} is {'a folder' if file.is_dir() else 'not there'}")
    return files


Files = Annotated[
    list[Path],
    typer.Argument(
        metavar="FILE...",
        help="SDL traces (plain, .gz, .gzo), in order, or a JTAPI client's log; - is standard input.",
        callback=_there,
    ),
]
Choice = Annotated[
    str,
    typer.Option(
        "--connection", "-c", metavar="C", help="Only this connection (1,200,13,8), login, or number of the sign-in."
    ),
]


@app.command()
def explain(
    files: Files,
    connection: Choice = "",
    failed: Annotated[bool, typer.Option("--failed", help="Only sign-ins that failed.")] = False,
    brief: Annotated[bool, typer.Option("--brief", "-b", help="One line for each sign-in.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Everything as one JSON object.")] = False,
) -> None:
    """Say what became of each sign-in: the 17 steps, where it stopped, with which code, and what to look at.

    A trace that was cut shows its missing steps as "not in this trace". Exit codes: 0 read, 1 nothing of CTI in it,
    2 wrong usage.
    """
    explanation = _read(files)
    chosen = [it for it in _chosen(explanation, connection) if not failed or _has_failed(it[1])]
    if as_json:
        from ctisim.explain.shown import as_json as whole

        print_json(whole(explanation, chosen))
    else:
        _show(explanation, chosen, brief=brief)
    raise typer.Exit(Exit.OK if chosen else Exit.FAILED)


def _show(explanation: Explanation, chosen: list[tuple[Connection, Story]], *, brief: bool) -> None:
    from ctisim.cli._explained import Shown

    shown = Shown(console())
    shown.heading(explanation)
    for connection, story in chosen:
        (shown.brief if brief else shown.whole)(connection, story)
    if not chosen:
        what = "no such sign-in" if explanation.connections else "no CTI connection"
        console(stderr=True).print(f"{what} in {'these records' if explanation.tally.records else 'it'}", style="red")


def _read(files: list[Path]) -> Explanation:
    """Read them, with a progress bar on a terminal."""
    from ctisim.explain import explain

    ordered = _in_order(files)
    with _progress(ordered) as progress:
        try:
            return explain(ordered, progress)
        except OSError as error:
            stop(f"{error.filename or 'the trace'} cannot be read: {error.strerror}")


def _in_order(files: list[Path]) -> list[Path]:
    """By their FileHeads, if every file has one; else as given."""
    from ctisim.trace.parse import first_head, in_order

    if len(files) < 2 or Path("-") in files:
        return files
    try:
        return in_order(files) if all(first_head(file) is not None for file in files) else files
    except OSError:
        return files  # the reading will say it better


@contextmanager
def _progress(files: list[Path]) -> Iterator[Progress | None]:
    """Tells how far the reading is, on stderr and only to people."""
    screen = console(stderr=True)
    if not screen.is_terminal or Path("-") in files:
        yield None
        return
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("reading"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=screen, transient=True) as bar:
        task = bar.add_task("reading", total=sum(file.stat().st_size for file in files))
        yield lambda count: bar.advance(task, count)


def _chosen(explanation: Explanation, wanted: str) -> list[tuple[Connection, Story]]:
    """The sign-ins asked for; all without a wish."""
    stories = explanation.stories
    if not wanted:
        return stories
    if wanted.isdecimal() and 0 < int(wanted) <= len(stories):
        return [stories[int(wanted) - 1]]
    word = wanted.replace(" ", "").casefold()
    return [
        (connection, story)
        for connection, story in stories
        if word in (connection.name.replace(" ", "").casefold(), story.facts.login.casefold())
    ]


def _has_failed(story: Story) -> bool:
    from ctisim.explain import Outcome, verdict_on

    return verdict_on(story).outcome not in (Outcome.IN_SERVICE, Outcome.NO_SIGN_IN)


@app.command()
def diff(
    a: Annotated[Path, typer.Argument(metavar="A", help="An SDL trace.", exists=True, dir_okay=False)],
    b: Annotated[Path, typer.Argument(metavar="B", help="Another.", exists=True, dir_okay=False)],
    connection: Choice = "",
    other: Annotated[
        str, typer.Option("--other", "-o", metavar="C", help="The connection in B, when it is another.")
    ] = "",
    exact: Annotated[
        bool, typer.Option("--exact", help="Compare handles, instances and ids too; they change from run to run.")
    ] = False,
    context: Annotated[int, typer.Option(min=0, metavar="N", help="Equal records shown around a difference.")] = 2,
) -> None:
    """Compare two traces record by record, after masking what cannot repeat: numbers, times, pointers, ports.

    Blanks that web pages put in or took out do not count. Exit codes: 0 equal, 1 different, 2 wrong usage.
    """
    from ctisim.cli._compared import Compared
    from ctisim.trace.masking import aligned

    compared = Compared(console(), context=context, runs=not exact)
    one, two = _records_of(a, connection), _records_of(b, other or connection)
    compared.show(aligned(one, two, runs=not exact))
    compared.summary((a.name, b.name) if a.name != b.name else ("the first", "the second"))
    raise typer.Exit(Exit.OK if compared.same else Exit.FAILED)


def _records_of(file: Path, wanted: str) -> list[Record]:
    """The records of a file, or of one connection in it."""
    from ctisim.explain.reading import records_of

    name = ""
    if wanted:
        chosen = _chosen(_read([file]), wanted)
        if not chosen:
            stop(f"there is no connection {wanted} in {file}")
        name = chosen[0][0].name
    try:
        return list(records_of([file], name))
    except OSError as error:
        stop(f"{file} cannot be read: {error.strerror}")


@app.command()
def reproduce(
    files: Files,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="OUT", help="Where to write it; printed otherwise.")
    ] = None,
    connection: Choice = "",
    pseudonyms: Annotated[
        bool, typer.Option("--pseudonyms", help="Names, addresses and numbers made up, the same for the same.")
    ] = False,
    seed: Annotated[
        str | None,
        typer.Option(metavar="WORD", help="What pseudonyms are made from; by default something new each time."),
    ] = None,
    form: Annotated[
        Form,
        typer.Option(
            help="A lab file, or a scenario file, which can also say what was wrong with the directory; by default a "
            "lab if it will do."
        ),
    ] = Form.FITTING,
    force: Annotated[bool, typer.Option("--force", help="Overwrite OUT.")] = False,
) -> None:
    """Write the lab in which the same sign-in ends the same way: refused with that code, or in service.

    Without --connection it is the first sign-in that failed, else the first. Serve it, then run the `ctisim login` that
    stands at its top. Exit codes: 0 written, 1 no sign-in to be found, 2 wrong usage.
    """
    import secrets

    from ctisim.explain import reproduce as making

    explanation = _read(files)
    chosen, story = _worth_repeating(explanation, connection)
    names = making.Pseudonyms(seed or secrets.token_hex(16)) if pseudonyms or seed else making.AsTheyAre()
    try:
        made = making.reproduce(chosen, story, explanation.server, names, making.Form(form.value))
    except making.NothingToPlay as nothing:
        stop(str(nothing))
    for note in made.notes:
        complain(note)
    if out is None:
        print(made.text, end="")
        return
    try:
        with out.open("w" if force else "x", encoding="utf-8") as file:
            file.write(made.text)
    except FileExistsError:
        stop(f"{out} exists already; --force overwrites it")
    except OSError as error:
        stop(f"{out} cannot be written: {error.strerror}")
    print(f"Wrote {out}. Now: {made.serving(str(out))}\nand:  {made.command}")


def _worth_repeating(explanation: Explanation, wanted: str) -> tuple[Connection, Story]:
    """The sign-in asked for; else the first that failed, else the first."""
    from ctisim.explain import Outcome, verdict_on

    found = [it for it in _chosen(explanation, wanted) if verdict_on(it[1]).outcome is not Outcome.NO_SIGN_IN]
    if not found:
        stop("there is no sign-in in it" if not wanted else f"there is no sign-in of {wanted} in it")
    chosen = next((it for it in found if _has_failed(it[1])), found[0])
    if len(found) > 1:
        position = explanation.stories.index(chosen) + 1
        complain(f"{len(found)} sign-ins; this is {position}, {chosen[0].name}. --connection chooses another.")
    return chosen
