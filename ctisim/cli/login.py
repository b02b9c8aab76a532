"""`ctisim login`: the reference client signs in, tells each step as it happens, and explains what went wrong."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from ctisim.cli._output import Exit

if TYPE_CHECKING:
    from ctisim.client import Login, Reporter, Timeouts, Verdict


class As(StrEnum):
    """Which application the client plays."""

    JTAPI = "jtapi"
    JABBER = "jabber"


def login(
    user: Annotated[str, typer.Option("--user", "-u", metavar="U", help="The user ID.")],
    address: Annotated[str, typer.Argument(metavar="HOST[:PORT]", help="Where; IPv6 as [::1]:2748.")] = "127.0.0.1",
    password: Annotated[
        str | None,
        typer.Option(
            "--password",
            "-p",
            metavar="P",
            envvar="CTISIM_PASSWORD",
            help="The password; asked for when it is not given. Other users of the machine can see an argument.",
        ),
    ] = None,
    device: Annotated[str, typer.Option(metavar="D", help="The device to open; the first listed otherwise.")] = "",
    play: Annotated[As, typer.Option("--as", help="The application to play.")] = As.JTAPI,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object for each step, and one verdict.")] = False,
    timeout: Annotated[
        float | None, typer.Option(min=0.01, metavar="S", help="Seconds for each step, instead of each step's own.")
    ] = None,
) -> None:
    """Sign in to a CTI Manager until a device and its line are in service.

    Works against ctisim and against the real one. Exit codes: 0 in service, 1 refused or failed, 2 wrong usage,
    3 nobody there.
    """
    from ctisim.cli._steps import JsonSteps, PrintedSteps
    from ctisim.client import PROFILES, Credentials, Login, Timeouts, parse_address

    try:
        where = parse_address(address)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="HOST[:PORT]") from None
    if password is None:
        password = typer.prompt("Password", hide_input=True, err=True)
    wanted = Login(
        address=where, credentials=Credentials(user, password.encode()), profile=PROFILES[play.value](), device=device
    )
    reporter = JsonSteps() if as_json else PrintedSteps()
    verdict = _play(wanted, reporter, Timeouts() if timeout is None else Timeouts.all(timeout))
    reporter.concludes(verdict)
    if not verdict.ok:
        raise typer.Exit(Exit.UNREACHABLE if verdict.outcome == "unreachable" else Exit.FAILED)


def _play(wanted: Login, reporter: Reporter, timeouts: Timeouts) -> Verdict:
    import asyncio

    from ctisim.client import IN_SERVICE, ClientError, log_in, verdict_on

    try:
        asyncio.run(log_in(wanted, reporter=reporter, timeouts=timeouts))
    except ClientError as error:
        return verdict_on(error)
    return IN_SERVICE
