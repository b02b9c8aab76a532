"""`ctisim user`: what an administrator does to a user of a running server."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from ctisim.cli._admin import DEFAULT, AsJson, Where, ask, path
from ctisim.cli._output import Exit, stop
from ctisim.cli._shown import show, user_rows


class Order(StrEnum):
    """What can be done to a user."""

    SHOW = "show"
    ADD_DEVICE = "add-device"
    REMOVE_DEVICE = "remove-device"
    GRANT = "grant"
    WITHDRAW = "withdraw"
    LOCK = "lock"
    UNLOCK = "unlock"
    RESET = "reset"
    TICK = "tick"
    UNTICK = "untick"
    DELETE = "delete"


TAKES = {
    Order.ADD_DEVICE: "a device's name",
    Order.REMOVE_DEVICE: "a device's name",
    Order.GRANT: "a role, as `call recording`",
    Order.WITHDRAW: "a role, as `call recording`",
    Order.TICK: "a box, as must-change",
    Order.UNTICK: "a box, as must-change",
}


def user(
    name: Annotated[str, typer.Argument(metavar="USER", help="The user's id.")],
    order: Annotated[Order, typer.Argument(help="What happens to the user.")] = Order.SHOW,
    what: Annotated[
        str | None,
        typer.Argument(
            help="A device for add-device and remove-device; a role for grant and withdraw; a box of the Edit "
            "Credential page for tick and untick (must-change, cannot-change, does-not-expire, expired, inactive, "
            "disabled)."
        ),
    ] = None,
    as_json: AsJson = False,
    admin: Where = DEFAULT,
) -> None:
    """Show a user of a running server, or change what the user may do.

    `reset` is Reset Hack Count; `lock` and `unlock` are Locked By Administrator.
    """
    if (what is not None) != (order in TAKES):
        stop(f"{order} takes {TAKES.get(order, 'nothing more')}", Exit.USAGE)
    if order is not Order.SHOW:
        method, target, body = request(name, order, what or "")
        ask(admin, method, target, body)
    if order is not Order.DELETE:
        answer = ask(admin, "GET", path("users", name))
        show(answer, user_rows(answer), as_json=as_json)


def request(name: str, order: Order, what: str) -> tuple[str, str, dict[str, bool] | None]:
    """The order as the API takes it: method, path, body."""
    match order:
        case Order.ADD_DEVICE:
            return "PUT", path("users", name, "devices", what), None
        case Order.REMOVE_DEVICE:
            return "DELETE", path("users", name, "devices", what), None
        case Order.GRANT:
            return "PUT", path("users", name, "roles", what), None
        case Order.WITHDRAW:
            return "DELETE", path("users", name, "roles", what), None
        case Order.RESET:
            return "POST", path("users", name, "credential", "reset"), None
        case Order.DELETE:
            return "DELETE", path("users", name), None
        case Order.TICK | Order.UNTICK:
            return "PATCH", path("users", name, "credential"), {what.replace("-", "_"): order is Order.TICK}
        case _:
            return "PATCH", path("users", name, "credential"), {"locked": order is Order.LOCK}
