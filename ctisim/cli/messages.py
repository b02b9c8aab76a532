"""`ctisim messages`: the catalogue of the wire."""

from __future__ import annotations

import difflib
import inspect
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ctisim.cli._output import console, print_json, stop

if TYPE_CHECKING:
    from ctisim.qbe.declaration import Record
    from ctisim.qbe.fields import Field


def messages(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A message or structure by its name or id.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object for each message.")] = False,
) -> None:
    """List every message of the wire, or the fields of one message or structure."""
    if not name:
        _list(as_json)
        return
    found = _find(name)
    if as_json:
        print_json(described(found))
    else:
        _print_one(found)


def described(record: type[Record]) -> dict[str, Any]:
    """A message or structure as JSON."""
    from ctisim.qbe.declaration import Message

    about: dict[str, Any] = {"name": record.WIRE_NAME, "kind": kind_of(record)}
    if issubclass(record, Message):
        about = {"id": record.MESSAGE_ID} | about | {"sender": record.SENDER.value, "trace": record.TRACE}
    return about | {"doc": inspect.getdoc(record) or "", "fields": [_field(field) for field in record.fields()]}


def kind_of(record: type[Record]) -> str:
    """request, response, event, heartbeat or structure."""
    from ctisim.qbe.declaration import Event, Request, Response, Structure

    for kind, name in ((Request, "request"), (Response, "response"), (Event, "event"), (Structure, "structure")):
        if issubclass(record, kind):
            return name
    return "heartbeat"


def _field(field: Field) -> dict[str, Any]:
    about: dict[str, Any] = {"name": field.wire, "python": field.name, "type": field.type_name, "since": field.since}
    if field.enum is not None:
        about["enum"] = {"name": field.enum.__name__, "values": {m.name: m.value for m in field.enum if m.name}}
    if field.trailing:
        about["optional"] = True
    return about


def _list(as_json: bool) -> None:
    from rich.table import Table

    from ctisim.qbe import catalogue

    if as_json:
        for message in catalogue():
            print_json({"id": message.MESSAGE_ID, "name": message.WIRE_NAME, "kind": kind_of(message)})
        return
    out = console()
    if not out.is_terminal:
        for message in catalogue():
            print(f"{message.MESSAGE_ID:>4}  {kind_of(message):<9}  {message.WIRE_NAME}")
        return
    table = Table("id", "kind", "name", box=None)
    for message in catalogue():
        table.add_row(str(message.MESSAGE_ID), kind_of(message), message.WIRE_NAME)
    out.print(table)


def _find(name: str) -> type[Record]:
    import ctisim.qbe.messages
    from ctisim.qbe.declaration import CATALOGUE, STRUCTURES

    _ = ctisim.qbe.messages
    if name.isdigit() and int(name) in CATALOGUE:
        return CATALOGUE[int(name)]
    by_name: dict[str, type[Record]] = {message.WIRE_NAME: message for message in CATALOGUE.values()}
    by_name |= STRUCTURES
    folded = {known.lower(): record for known, record in by_name.items()}
    if name.lower() in folded:
        return folded[name.lower()]
    near = difflib.get_close_matches(name.lower(), folded, n=3)
    hint = " or ".join(folded[match].WIRE_NAME for match in near)
    stop(f"no message or structure is called {name!r}" + (f"; do you mean {hint}?" if hint else ""))


def _print_one(record: type[Record]) -> None:
    from rich.table import Table
    from rich.text import Text

    from ctisim.qbe import Message

    out = console()
    number = f" ({record.MESSAGE_ID})" if issubclass(record, Message) else ""
    out.print(Text.assemble((record.WIRE_NAME, "bold"), f"{number}, {kind_of(record)}"))
    out.print(Text(inspect.getdoc(record) or ""))
    table = Table("field", "type", "since", "values", box=None)
    for field in record.fields():
        values = ", ".join(f"{member.value} {member.name}" for member in field.enum) if field.enum else ""
        kind = f"{field.type_name} (optional)" if field.trailing else field.type_name
        table.add_row(*map(Text, (field.wire, kind, field.since, values)))
    if record.fields():
        out.print(table)
