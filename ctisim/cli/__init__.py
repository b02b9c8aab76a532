"""The command line: one file per command. Nothing heavy is imported before the command that needs it runs."""

from __future__ import annotations

from typing import Annotated

import typer

from ctisim.cli._output import EXIT_CODES
from ctisim.cli.call import call
from ctisim.cli.codec import decode, encode
from ctisim.cli.device import device
from ctisim.cli.lab import app as lab
from ctisim.cli.login import login
from ctisim.cli.messages import messages
from ctisim.cli.phone import phone
from ctisim.cli.ready import ready
from ctisim.cli.scenarios import app as scenarios
from ctisim.cli.serve import serve
from ctisim.cli.trace import app as trace
from ctisim.cli.user import user

app = typer.Typer(
    name="ctisim",
    help="A wire-level simulator of Cisco's CTI Manager, and the tools around it.",
    epilog=EXIT_CODES,
    no_args_is_help=True,
    pretty_exceptions_show_locals=False,  # locals hold passwords
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(serve)
app.command()(login)
app.command()(ready)
app.command()(encode)
app.command()(decode)
app.command()(messages)
app.command()(device)
app.command()(user)
app.command()(call)
app.command()(phone)
app.add_typer(lab, name="lab")
app.add_typer(trace, name="trace")
app.add_typer(scenarios, name="scenarios")


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        print(f"ctisim {version('ctisim')}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    _ = version


__all__ = ["app"]
