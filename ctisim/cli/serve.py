"""`ctisim serve`: a CTI Manager on a port, until it is told to stop."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ctisim.cli._output import complain

if TYPE_CHECKING:
    from ctisim.lab import Lab
    from ctisim.scenario import Scenario
    from ctisim.settings import Settings

ADMIN_PORT = 8748


def serve(
    lab: Annotated[Path | None, typer.Option(help="Lab file; without it the built-in lab.")] = None,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="TCP port; 0 takes a free one.")] = 2748,
    trace: Annotated[
        Path | None, typer.Option(help="Folder for trace files, named and rotated as the product's; default: stdout.")
    ] = None,
    no_trace: Annotated[bool, typer.Option("--no-trace", help="Write no trace.")] = False,
    scenario: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Let this go wrong: a name (`ctisim scenarios`) or a file. Repeatable."),
    ] = None,
    compact: Annotated[bool, typer.Option("--compact", help="Do not pad the trace's columns.")] = False,
    admin_port: Annotated[
        int | None, typer.Option(min=0, max=65535, help="TCP port of the admin API; default: 8748, if it is free.")
    ] = None,
    admin_host: Annotated[
        str | None, typer.Option(help="Its address; default: --host where that is a loopback address, else 127.0.0.1.")
    ] = None,
    node: Annotated[int, typer.Option(min=1, max=127, help="Which node of the lab's cluster this server is.")] = 1,
    no_admin: Annotated[bool, typer.Option("--no-admin", help="Have no admin API.")] = False,
) -> None:
    """Simulate a CTI Manager until SIGTERM or SIGINT.

    Says on stderr when it is ready and where. Ends 0 when told to stop, 1 when it cannot start.
    """
    import asyncio

    from ctisim.errors import CtisimError
    from ctisim.lab import builtin, load
    from ctisim.settings import Settings, TraceTo

    try:
        world = load(lab) if lab else builtin()
        settings = Settings(
            host=host,
            port=port,
            node=node,
            lab=lab,
            scenarios=tuple(scenario or ()),
            trace=TraceTo.NOWHERE if no_trace else trace or TraceTo.STDOUT,
            trace_pretty=not compact,
            admin_port=None if no_admin else ADMIN_PORT if admin_port is None else admin_port,
            admin_host=admin_host,
            admin_required=admin_port is not None,
        )
        asyncio.run(_serve(world, settings))
    except (CtisimError, OSError, ValueError) as error:
        complain(_explained(error, host, port))
        raise typer.Exit(1) from None


def _explained(error: Exception, host: str, port: int) -> str:
    """What went wrong, in words that help."""
    import errno

    if isinstance(error, OSError) and "admin API" in str(error.strerror):
        return f"{error.strerror}; try another --admin-port, or --no-admin"
    if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
        return f"{host}:{port} is taken: stop the other server, or try --host 127.0.0.2 or another --port"
    return str(error)


def _hint(scenario: Scenario) -> str:
    """Who has to sign in to meet it."""
    if scenario.pending:
        return f" (not reproducible yet: {scenario.pending})"
    steps = [*scenario.first, scenario.main]
    signed = [(step.sign_in, step.times) for step in steps if step is not None and step.sign_in is not None]
    told = [f"{who.user} / {who.password}" + (f", {times} times" if times > 1 else "") for who, times in signed]
    return f" (sign in as {', then as '.join(told)})"


async def _serve(lab: Lab, settings: Settings) -> None:
    import asyncio
    import signal
    import sys

    from ctisim.server import CtiServer

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with CtiServer(lab, settings) as server:
        print(
            f"ctisim: CTI Manager {server.lab.cluster.full_version} of {server.lab.cluster.name} "
            f"is ready on {server.host}:{server.port}",
            file=sys.stderr,
            flush=True,
        )
        if server.door is not None:
            where = f"http://{server.door.host}:{server.door.port}/"
            print(f"ctisim: steered at {where}", file=sys.stderr, flush=True)
        for scenario in server.scenarios:
            print(f"ctisim: {scenario.name}: {scenario.about.title}{_hint(scenario)}", file=sys.stderr, flush=True)
        await stop.wait()
        print("ctisim: stopping", file=sys.stderr, flush=True)
