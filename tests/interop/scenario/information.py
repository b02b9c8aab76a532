"""Compares what an application can ask about a call with what a scenario states: rule 5 of the scenarios' README."""

import re
from collections.abc import Mapping, Sequence
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
    """What the application is told that is not what the scenario states; what it is not told at all is not judged."""
    found = []
    for key, value in stated.items():
        if key in KEYS and key in told and not agrees(value, told.get(key), cast):
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


def moment(when: str, events: Sequence[Mapping[str, Any]], cast: Cast, calls: Calls) -> Mapping[str, Any] | None:
    """What events told of the call at the moment `when` means ("B offered", "B created on GC2", "end"), if it came.

    A call's own getters run ahead of the events, which are delivered later; only what the event of the moment, or the
    next of its group, says by itself is of that moment: the original parties and the last redirected one.
    """
    found = WHEN.match(when)
    last = None
    for place, event in enumerate(events):
        if "call" not in event:
            continue
        last = event
        if found and _is(found, event, cast, calls):
            return _told(events[place:])
    return {key: last["info"].get(key) for key in KEYS} if last and when == "end" else None


def _is(when: re.Match[str], event: Mapping[str, Any], cast: Cast, calls: Calls) -> bool:
    call = when["call"]
    return (
        event.get("event") == EVENTS[when["what"]]
        and when["party"] in cast.labels(str(event.get("address")))
        and (call is None or calls.id(call) == event.get("call"))
    )


def _told(events: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """From the first event of the group that tells of parties."""
    first = events[0]
    for event in events:
        alike = all(event.get(key) == first.get(key) for key in ("call", "observer", "group"))
        if alike and "called_address" in event.get("more", {}):
            more = event["more"]
            return {
                "calling": more.get("calling_address"),
                "called": more.get("called_address"),
                "last_redirected": more.get("last_redirected_address"),
                "calling_term": more.get("calling_terminal"),
            }
    return {}
