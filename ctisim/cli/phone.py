"""`ctisim phone`: what people do at the virtual phones of a running server."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlencode

import typer

from ctisim.cli._admin import DEFAULT, AsJson, Where, ask, path
from ctisim.cli._output import Exit, stop
from ctisim.cli._shown import heard_rows, phone_rows, show


class Order(StrEnum):
    """What people do at their phones."""

    SHOW = "show"
    ANSWER = "answer"
    HOLD = "hold"
    RETRIEVE = "retrieve"
    HANGUP = "hangup"
    DIAL = "dial"
    DIGITS = "digits"
    PICKUP = "pickup"
    PARK = "park"
    KEY = "key"
    HABIT = "habit"
    FORWARD = "forward"
    FORWARD_KEY = "forward-key"
    REFER = "refer"
    MOVED = "moved"
    SAY = "say"
    HEARD = "heard"


TAKES = {
    Order.DIAL: "the number to dial",
    Order.DIGITS: "the keys to press",
    Order.KEY: "record, or barge",
    Order.HABIT: "one of ring, answer, busy, reject, do-not-disturb",
    Order.FORWARD: "the number that all calls go to, or off",
    Order.REFER: "the number that the other end shall talk to",
    Order.MOVED: "the number that the call goes on to",
    Order.SAY: "nothing, silence, a tone in hertz, or a WAV file",
}

MAY_TAKE = (Order.PICKUP, Order.PARK)


def phone(
    number: Annotated[str, typer.Argument(metavar="DN", help="The phone's number.")],
    order: Annotated[Order, typer.Argument(help="What its user does.")] = Order.SHOW,
    what: Annotated[
        str | None,
        typer.Argument(
            help="What to dial, which keys to press; for key: record, or barge; for habit: ring, answer, "
            "busy, reject, do-not-disturb; for forward: a number, or off; for pickup: nothing, other, or the number of "
            "a group; for park: nothing, or a number; for refer, moved: a number; for say: nothing, "
            "silence, a tone in hertz (440), or a WAV file."
        ),
    ] = None,
    device: Annotated[str, typer.Option(help="Which of the phones that share the number.")] = "",
    after: Annotated[float | None, typer.Option(help="habit: seconds of ringing before that.")] = None,
    hang_up_after: Annotated[float | None, typer.Option(help="habit: seconds of talking before hanging up.")] = None,
    record: Annotated[bool, typer.Option("--record", help="say: what is heard goes to a WAV file.")] = False,
    as_json: AsJson = False,
    admin: Where = DEFAULT,
) -> None:
    """Show a phone of a running server, or have its user do something: `ctisim phone 1001 answer`."""
    if order not in MAY_TAKE and (what is not None) != (order in TAKES):
        stop(f"{order} takes {TAKES.get(order, 'nothing more')}", Exit.USAGE)
    if order is not Order.HABIT and (after is not None or hang_up_after is not None):
        stop(f"{order} takes neither --after nor --hang-up-after", Exit.USAGE)
    at = path("phones", number)
    if order is Order.HEARD:
        answer = ask(admin, "GET", f"{at}/heard")
        show(answer, heard_rows(answer), as_json=as_json)
        return
    if order is Order.HABIT:
        ask(admin, "PUT", f"{at}/habit", habit(what or "", after, hang_up_after))
    elif order is Order.FORWARD:
        ask(admin, "PUT", f"{at}/forward", {"to": None if what == "off" else what})
    elif order is Order.PICKUP:
        ask(admin, "POST", f"{at}/pickup?{urlencode({'device': device})}", pickup(what))
    elif order is Order.PARK:
        ask(admin, "POST", f"{at}/park?{urlencode({'device': device})}", {"at": what})
    elif order is Order.SAY:
        ask(admin, "PUT", f"{at}/audio", audio(what or "", record=record))
    elif order is not Order.SHOW:
        word = "hang-up" if order is Order.HANGUP else order
        said = {Order.KEY: "key", Order.REFER: "to", Order.MOVED: "to"}.get(order, "digits")
        ask(admin, "POST", f"{at}/{word}?{urlencode({'device': device})}", {said: what} if what else None)
    answer = ask(admin, "GET", at)
    show(answer, phone_rows(answer), as_json=as_json)


def pickup(what: str | None) -> dict[str, str]:
    """Which key picks up, and what is dialled after it, as the API takes it."""
    if what is None or what == "other":
        return {"key": what or "pickup"}
    return {"key": "group", "number": what}


def audio(said: str, *, record: bool) -> dict[str, Any]:
    """What the phone says from now on, as the API takes it."""
    if said.isdigit():
        return {"send": "tone", "tone": int(said), "record": record}
    if said in ("nothing", "silence", "tone"):
        return {"send": said, "record": record}
    return {"send": "file", "file": str(Path(said).absolute()), "record": record}


def habit(on_call: str, after: float | None, hang_up_after: float | None) -> dict[str, Any]:
    """What the user does from now on, as the API takes it."""
    said = {"on_call": on_call, "after": after, "hang_up_after": hang_up_after}
    return {key: value for key, value in said.items() if value is not None}
