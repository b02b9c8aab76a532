"""`ctisim call`: somebody in the lab, or outside, calls."""

from __future__ import annotations

from typing import Annotated

import typer

from ctisim.cli._admin import DEFAULT, AsJson, Where, ask, path
from ctisim.cli._shown import call_rows, show


def call(
    caller: Annotated[str, typer.Argument(metavar="FROM", help="Who calls: a phone's number, or an outside caller's.")],
    called: Annotated[str, typer.Argument(metavar="TO", help="The number to dial.")],
    device: Annotated[str, typer.Option(help="Which of the phones that share FROM.")] = "",
    as_json: AsJson = False,
    admin: Where = DEFAULT,
) -> None:
    """Make a call at a phone of a running server: `ctisim call 9001 1001`. `ctisim phone` goes on from there."""
    answer = ask(admin, "POST", path("calls"), {"from": caller, "to": called, "device": device})
    show(answer, call_rows(answer), as_json=as_json)
