"""`ctisim ready`: is a CTI Manager answering?"""

from __future__ import annotations

from typing import Annotated

import typer

from ctisim.cli._output import Exit, print_json, stop


def ready(
    address: Annotated[str, typer.Argument(metavar="HOST[:PORT]", help="Where; IPv6 as [::1]:2748.")] = "127.0.0.1",
    wait: Annotated[float, typer.Option(min=0, metavar="S", help="Keep trying for S seconds.")] = 0.0,
    timeout: Annotated[float, typer.Option(min=0.01, metavar="S", help="Seconds for one try.")] = 3.0,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
) -> None:
    """Tell whether a CTI Manager answers: exit code 0 when it does, else 1.

    For health checks. A TCP connection is no proof; a ProviderInitRequest has to be answered.
    """
    import asyncio

    from ctisim.client.address import parse_address
    from ctisim.client.errors import ClientError
    from ctisim.client.ready import wait_until_ready
    from ctisim.clock import WallClock

    try:
        where = parse_address(address)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="HOST[:PORT]") from None
    try:
        answer = asyncio.run(wait_until_ready(where, wait=wait, seconds=timeout, clock=WallClock()))
    except ClientError as error:
        if as_json:
            print_json({"ready": False, "host": where.host, "port": where.port, "message": str(error)})
            raise typer.Exit(Exit.FAILED) from None
        stop(f"{where} is not ready: {error}")
    if as_json:
        print_json({"ready": True, "host": where.host, "port": where.port, "providerInfo": answer.provider_info})
    else:
        print(f"{where} is ready: CTI Manager {answer.provider_info}")
