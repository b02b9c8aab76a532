"""What the steering commands print of the world: one small table each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ctisim.cli._output import console, print_json


def show(answer: Any, rows: Iterable[tuple[str, object]], *, as_json: bool) -> None:
    """An answer, whole as JSON or the rows of it that people read."""
    if as_json:
        print_json(answer)
        return
    from rich.table import Table
    from rich.text import Text

    table = Table(show_header=False, box=None, pad_edge=False)
    for name, value in rows:
        table.add_row(Text(name, "bold"), Text(_said(value)))
    console().print(table)


def device_rows(device: Mapping[str, Any]) -> Iterable[tuple[str, object]]:
    yield "device", f"{device['name']}, {device['model']}"
    yield "service", service(device)
    yield "restricted", device["restricted"]
    yield "CallManager", f"of node {device['call_manager']}"
    yield "calls", device["state"]
    yield "controlled by", device["controlled_by"]
    yield "open for", opened(device["openings"])
    if device["registrations"]:
        yield "registered by", [f"{each['user']} ({each['media']})" for each in device["registrations"]]
    for line in device["lines"]:
        yield f"line {line['number']}", line_text(line)


def line_text(line: Mapping[str, Any]) -> str:
    """A line in a few words."""
    words = ["in service" if line["in_service"] else f"out of service ({line['out_of_service'] or 'with its device'})"]
    words += ["restricted"] if line["restricted"] else []
    words += [f"forwarded to {line['forward_all']}"] if line["forward_all"] else []
    words += [f"call {each['call']} {each['state']}" for each in line["calls"]]
    return ", ".join([*words, f"open for {_said(opened(line['openings']))}"])


def service(device: Mapping[str, Any]) -> str:
    """In service, or why not."""
    if device["in_service"]:
        return "in service"
    if device["resetting"]:
        return "resetting"
    return f"out of service ({device['out_of_service']})" if device["registered"] else "not registered"


def opened(openings: Iterable[Mapping[str, Any]]) -> list[str]:
    return [f"{each['user']}/{each['provider']}" for each in openings]


def user_rows(user: Mapping[str, Any]) -> Iterable[tuple[str, object]]:
    credential = user["credential"]
    yield "user", f"{user['id']}, {user['type']}" + (", LDAP" if user["ldap"] else "")
    yield "roles", user["roles"]
    yield "devices", user["controlled_devices"]
    yield "providers", user["providers"]
    yield "sign-in", credential["policy_forbids"] or "allowed"
    yield "failed logons", credential["hack_count"]
    ticked = [name.replace("_", " ") for name, value in credential.items() if value is True]
    yield "credential", ticked or "nothing ticked"


def phone_rows(phones: Iterable[Mapping[str, Any]]) -> Iterable[tuple[str, object]]:
    for phone in phones:
        habit = phone["habit"]
        yield phone["number"], ", ".join(filter(None, (phone["name"], phone["device"] or "no CTI")))
        yield "habit", habit["on_call"] + (f" after {habit['after']:g} s" if habit["on_call"] != "ring" else "")
        yield "calls", [f"{each['call']} {each['state']}" for each in phone["calls"]]


def heard_rows(calls: Iterable[Mapping[str, Any]]) -> Iterable[tuple[str, object]]:
    for number, call in enumerate(calls, 1):
        yield f"call {number}", "over" if call["over"] else "talking" if call["talking"] else "silent"
        yield "sent", f"{call['sent']} packets"
        yield "heard", f"{call['packets']} packets, {call['seconds']:.1f} s, lost {call['lost']}, tone {call['tone']}"
        yield "digits", call["digits"] or "none"
        if call["recording"]:
            yield "recording", call["recording"]


def call_rows(call: Mapping[str, Any]) -> Iterable[tuple[str, object]]:
    yield "call", call["id"]
    for party in call["parties"]:
        yield party["number"], ", ".join(filter(None, (party["name"], party["device"], party["state"])))


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return str(value)
