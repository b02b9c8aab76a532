"""`ctisim device`: what an administrator, or fate, does to a device of a running server."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

import typer

from ctisim.cli._admin import DEFAULT, AsJson, Where, ask, path
from ctisim.cli._output import Exit, stop
from ctisim.cli._shown import device_rows, line_text, show


class Order(StrEnum):
    """What can be done to a device."""

    SHOW = "show"
    IN_SERVICE = "in-service"
    OUT_OF_SERVICE = "out-of-service"
    REGISTER = "register"
    CONTEND = "contend"
    UNREGISTER = "unregister"
    RESET = "reset"
    REHOME = "rehome"
    RESTRICT = "restrict"
    UNRESTRICT = "unrestrict"
    CLOSE = "close"
    REMOVE = "remove"


WITH_REASON = {Order.OUT_OF_SERVICE, Order.REGISTER, Order.UNREGISTER, Order.CLOSE}
WITH_AFTER = {Order.RESET, Order.REHOME}
OF_LINES = {Order.SHOW, Order.IN_SERVICE, Order.OUT_OF_SERVICE, Order.RESTRICT, Order.UNRESTRICT, Order.CLOSE}


def device(
    name: Annotated[str, typer.Argument(help="The device's name.")],
    order: Annotated[Order, typer.Argument(help="What happens to it.")] = Order.SHOW,
    reason: Annotated[
        str | None,
        typer.Option(help="Why: a name as `device failure`, or the number. close: the DeviceClosed reason's number."),
    ] = None,
    after: Annotated[float | None, typer.Option(help="reset, rehome: seconds until it is back.")] = None,
    fails: Annotated[bool, typer.Option("--fails", help="rehome: it never arrives.")] = False,
    line: Annotated[str | None, typer.Option(help="Only this line of it, by its number.")] = None,
    as_json: AsJson = False,
    admin: Where = DEFAULT,
) -> None:
    """Show a device of a running server, or have something happen to it.

    Applications see it as on a cluster: `ctisim device SEP001794625DE5 out-of-service --reason "device failure"`.
    """
    if line is not None and order not in OF_LINES:
        stop(f"{order} is for devices, not for lines", Exit.USAGE)
    where = ("devices", name) if line is None else ("devices", name, "lines", line)
    if order is Order.REMOVE:
        ask(admin, "DELETE", path(*where))
        return
    if order is not Order.SHOW:
        ask(admin, "POST", path(*where, order), particulars(order, reason, after, fails=fails))
    answer = ask(admin, "GET", path(*where))
    show(answer, [(f"line {line}", line_text(answer))] if line else device_rows(answer), as_json=as_json)


def particulars(order: Order, reason: str | None, after: float | None, *, fails: bool) -> dict[str, Any]:
    """The body of an order. Ends the command when it has no use for what was said."""
    said = {"--reason": reason is not None, "--after": after is not None, "--fails": fails}
    useful = {
        "--reason": order in WITH_REASON,
        "--after": order in WITH_AFTER,
        "--fails": order is Order.REHOME,
    }
    for option, given in said.items():
        if given and not useful[option]:
            stop(f"{order} takes no {option}", Exit.USAGE)
    body: dict[str, Any] = {}
    if reason is not None:
        body["reason"] = reason
    if after is not None:
        body["after"] = after
    if fails:
        body["fails"] = True
    return body
