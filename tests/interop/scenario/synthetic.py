"""Events as the driver would report them, made from the files' own words: for tests of the comparison."""

from typing import Any

from tests.interop.scenario.cast import Cast
from tests.interop.scenario.matching import CORE_CAUSES
from tests.interop.scenario.model import event as read_event


def happening(line: str, cast: Cast, **more: Any) -> dict[str, Any]:
    """An event that says exactly what a scenario line says; `more` adds to what its getters tell."""
    said = read_event(line)
    keys = dict(said.keys)
    told: dict[str, Any] = {"event": said.name, "kinds": [said.name], "more": {}, "names": {}}
    if said.call:
        told["call"] = f"1/{100 + int(said.call[2])}"
    if said.subject:
        terminal = said.name.startswith(("TermConn", "CallCtlTermConn", "CiscoTerm", "CiscoRTP", "CiscoMedia"))
        number = cast.device(said.subject) if terminal else cast.number(said.subject)
        told["terminal" if terminal else "address"] = number
    told["cause"] = next((code for code, name in CORE_CAUSES.items() if name == keys.get("cause", "NORMAL")), 0)
    for key, value in keys.items():
        told["names"][key] = [value]
        if key not in ("cause", "ccc", "cisco_cause", "reason"):
            told["more"][key] = f"1/{100 + int(value[2])}" if value.startswith("GC") else value
        else:
            told.setdefault(key, 0)
    told["more"].update(more)
    return told
