"""`ctisim scenarios`: lists, describes and verifies the ways a sign-in or device control can fail."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ctisim.cli._output import Exit, console, print_json, stop

if TYPE_CHECKING:
    from ctisim.client import Address
    from ctisim.lab import Lab
    from ctisim.scenario import Scenario
    from ctisim.verify import Report

app = typer.Typer(help="Failures on purpose: list, describe and verify them.", invoke_without_command=True)


@app.callback()
def list_all(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object for each scenario.")] = False,
) -> None:
    """Failures on purpose: list, describe and verify them. `ctisim serve --scenario NAME` runs one."""
    if context.invoked_subcommand is not None:
        return
    from ctisim.cli._scenarios import as_data, listing

    found = _chosen([])
    if as_json:
        for each in found:
            print_json(as_data(each))
    else:
        console().print(listing(found))


@app.command()
def show(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A scenario, or a file of your own (.yaml).")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    as_yaml: Annotated[bool, typer.Option("--yaml", help="Its file, as it is.")] = False,
) -> None:
    """Say what a scenario is, how it looks in the field, what mends it, and what everybody sees."""
    from ctisim.cli._scenarios import as_data, description
    from ctisim.scenario.catalogue import source

    (found,) = _chosen([name])
    if as_yaml:
        print(source(name).read_text(encoding="utf-8"), end="")
    elif as_json:
        print_json(as_data(found))
    else:
        screen = console()
        for line in description(found, min(screen.width, 120) if screen.is_terminal else 120):
            screen.print(line)


@app.command()
def verify(
    names: Annotated[list[str] | None, typer.Argument(metavar="[NAME]...", help="Which; all without a name.")] = None,
    host: Annotated[
        str, typer.Option(metavar="HOST[:PORT]", help="A CTI Manager that runs; only what leaves it alone is played.")
    ] = "",
    user: Annotated[str, typer.Option(help="With --host: a user that may sign in, instead of wwhite.")] = "",
    password: Annotated[
        str, typer.Option(envvar="CTISIM_PASSWORD", help="With --host: the user's password, instead of heisenbg.")
    ] = "",
    lab: Annotated[Path | None, typer.Option(help="Lab file to play them over; without it the built-in lab.")] = None,
    junit: Annotated[Path | None, typer.Option(metavar="FILE", help="Write JUnit XML.")] = None,
    every: Annotated[
        bool, typer.Option("--all", help="Show what was expected and seen where all is well, too.")
    ] = False,
) -> None:
    """Play scenarios against the reference client; print what was expected and what was seen.

    Without --host a server of our own plays its part, and time leaps. Ends with 1 on any departure.
    """
    from ctisim.client import parse_address
    from ctisim.verify import junit as as_junit

    chosen = _chosen(names or [])
    try:
        address = parse_address(host) if host else None
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--host") from None
    if address is not None:
        chosen = [each for each in chosen if names or each.leaves_the_server_alone]
        chosen = [each.signed_in_as(user, password) for each in chosen]
    reports = _play(chosen, address, _lab(lab), in_full=every or bool(names))
    if junit is not None:
        junit.write_text(as_junit(reports), encoding="utf-8")
    if not all(report.ok for report in reports):
        raise typer.Exit(Exit.FAILED)


@app.command(hidden=True)
def reference() -> None:
    """Print docs/scenarios.md."""
    from ctisim.scenario.reference import markdown

    print(markdown(), end="")


def _play(chosen: list[Scenario], address: Address | None, lab: Lab | None, *, in_full: bool) -> list[Report]:
    """Play them one after the other, and say at once how each went."""
    from ctisim.cli._scenarios import checks, verdict
    from ctisim.verify import verify as play
    from ctisim.verify import verify_at

    screen = console()
    fancy = not screen.options.ascii_only
    reports = []
    for scenario in chosen:
        report = play(scenario, lab) if address is None else verify_at(scenario, address)
        reports.append(report)
        screen.print(verdict(report, fancy=fancy))
        shown = report.checks if in_full else report.departures
        if shown:
            screen.print(checks(shown))
    played = [report for report in reports if not report.skipped]
    bad = sum(not report.ok for report in played)
    screen.print(f"{len(played)} played, {bad} departed, {len(reports) - len(played)} skipped")
    return reports


def _chosen(names: list[str]) -> list[Scenario]:
    from ctisim.errors import CtisimError
    from ctisim.scenario import scenario, scenarios

    try:
        return [scenario(name) for name in names] if names else scenarios()
    except CtisimError as error:
        stop(str(error))


def _lab(file: Path | None) -> Lab | None:
    from ctisim.errors import LabError
    from ctisim.lab import load

    try:
        return load(file) if file is not None else None
    except LabError as error:
        stop(str(error))
