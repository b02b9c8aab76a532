"""Compares what an application can ask about a call with what a scenario states: rule 5 of the scenarios' README."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from tests.interop.scenario.cast import Cast
from tests.interop.scenario.matching import Calls

KEYS = (
    "calling",
    "called",
    "cur_calling",
    "cur_called",
    "mod_calling",
    "mod_called",
    "last_redirected",
    "calling_term",
    "called_term",
    "cfwdall_key",
)
NOBODY = (None, "", "null")
"""Not known is null or an empty value, as getter and release please (SEQUENCES.md section 4)."""

CALL = re.compile(r"^(GC\d)(?: at (\S+))?$")
WHEN = re.compile(
    r"^(?P<party>\S+) (?P<what>created|offered|alerting|connected|established|dialled)(?: on (?P<call>GC\d))?$"
)
EVENTS = {
    "created": "ConnCreatedEv",
    "offered": "CallCtlConnOfferedEv",
    "alerting": "CallCtlConnAlertingEv",
    "connected": "ConnConnectedEv",
    "established": "CallCtlConnEstablishedEv",
    "dialled": "ConnCreatedEv",
}


def differences(stated: Mapping[str, Any], told: Mapping[str, Any], cast: Cast) -> list[str]:
    """What the application is told that is not what the scenario states; keys nobody can ask for are left out."""
    found = []
    for key, value in stated.items():
        if key in KEYS and not agrees(value, told.get(key), cast):
            found.append(f"{key} is {told.get(key)!r}, not {value!r} ({cast.number(str(value))})")
    return found


def agrees(stated: Any, told: Any, cast: Cast) -> bool:
    if stated in NOBODY:
        return told in NOBODY
    if str(stated).lower() == "unknown":
        return told in NOBODY or str(told).lower() == "unknown"
    return isinstance(told, str) and str(stated) in cast.labels(told)


def unjudged(stated: Mapping[str, Any]) -> list[str]:
    """What a scenario says that is not about a call: for a reader, not for this program."""
    return [key for key in stated if not CALL.match(key)]


def moment(when: str, events: Iterable[Mapping[str, Any]], cast: Cast, calls: Calls) -> Mapping[str, Any] | None:
    """What was told of the call at the event that `when` means ("B offered", "B created on GC2", "end"), if it came."""
    found = WHEN.match(when)
    last = None
    for event in events:
        if "info" not in event:
            continue
        last = event
        if found and _is(found, event, cast, calls):
            return _information(event)
    return _information(last) if last and when == "end" else None


def _is(when: re.Match[str], event: Mapping[str, Any], cast: Cast, calls: Calls) -> bool:
    call = when["call"]
    return (
        event.get("event") == EVENTS[when["what"]]
        and when["party"] in cast.labels(str(event.get("address")))
        and (call is None or calls.id(call) == event.get("call"))
    )


def _information(event: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the call said when the event came; what the event itself says of the first parties goes before it."""
    more = event.get("more", {})
    own = {
        "calling": more.get("calling_address"),
        "called": more.get("called_address"),
        "last_redirected": more.get("last_redirected_address"),
    }
    return {**event["info"], **own} if "called_address" in more else event["info"]
