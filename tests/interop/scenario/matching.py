"""Whether an event of the library is the event a scenario line means."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tests.interop.scenario.cast import Cast
from tests.interop.scenario.model import Expected

Event = Mapping[str, Any]

CALL = re.compile(r"GC\d")
CORE_CAUSES = {100: "NORMAL", 101: "UNKNOWN", 106: "NEW_CALL", 110: "SNAPSHOT"}

GETTERS = {
    # A key of the files, and the getters it may mean, as the driver spells them.
    "surviving": ("surviving_call",),
    "original": ("original_call",),
    "final": ("final_call",),
    "transferred": ("transferred_call",),
    "consult": ("conferenced_call", "consulted_call"),
    "controller": (
        "controller_terminal_name",
        "transfer_controller",
        "talking_conference_controller",
        "held_conference_controller",
    ),
    "added": ("added_connection",),
    "error": ("error_code",),
    "code": ("which_code_required",),
    "status": ("dnd_status", "hunt_log_status", "call_security_status", "security_status", "auto_accept_status"),
    "state": ("park_state", "state"),
    "type": ("monitor_type",),
    "calling": ("calling_address", "calling_party"),
    "called": ("called_address", "called_party"),
    "calling_term": ("calling_terminal",),
    "terminal": ("terminal_name", "terminal"),
    "success": ("success", "is_success"),
}
ALIASES = {"PARKREMINDER": "PARKREMAINDER"}
"""A word of the files that the library spells in another way (REASON_PARKREMAINDER in all four versions)."""
RESULT_SUCCESS = 1
"""What CiscoMediaStreamEndedEv.getResult() says where other events have isSuccess()."""
OF_A_CALL = ("CiscoToneChangedEv",)
"""Events whose subject the charts print and no getter tells: they are about the call alone."""
HALF_DUPLEX = ("RECEIVE_ONLY", "TRANSMIT_ONLY")


class Calls:
    """Which call of the run each GCn of a file is. Each label is one call and each call one label, from first sight."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def could_be(self, label: str, call: str) -> bool:
        """Whether the call is that label, or neither is taken."""
        if label in self._ids:
            return self._ids[label] == call
        return call not in self._ids.values()

    def bind(self, label: str, call: str) -> bool:
        """Whether the call can be that label; from now on it is."""
        if not self.could_be(label, call):
            return False
        self._ids[label] = call
        return True

    def id(self, label: str) -> str | None:
        return self._ids.get(label)

    def label(self, call: str | None) -> str:
        return next((label for label, known in self._ids.items() if known == call), str(call))


def matches(expected: Expected, event: Event, cast: Cast, calls: Calls, *, bind: bool = True) -> bool:
    """Whether name, subject, keys and call agree; a GCn not yet known becomes the event's call, if `bind`."""
    if not _named(expected, event) or not _about(expected, event, cast):
        return False
    if not all(_agrees(key, value, event, cast, calls) for key, value in expected.keys):
        return False
    if expected.call is None or event.get("call") is None:
        return expected.call is None
    if not calls.could_be(expected.call, event["call"]):
        return False
    if bind:
        calls.bind(expected.call, event["call"])
        _bind_told(expected, event, calls)
    return True


def _bind_told(expected: Expected, event: Event, calls: Calls) -> None:
    """Calls that the event tells of (CiscoCallChangedEv) are known by their labels from now on, too."""
    for key, label in expected.keys:
        for value, _ in _values(key, event) if CALL.fullmatch(label) else ():
            if isinstance(value, str) and "/" in value:
                calls.bind(label, value)
                break


def _named(expected: Expected, event: Event) -> bool:
    """By its own name or a kind it is; rule 4: a ConnCreatedEv of a hunt connection is a CiscoHuntConnCreatedEv."""
    if expected.name == event.get("event") or expected.name in event.get("kinds", ()):
        return True
    return (
        expected.name == "CiscoHuntConnCreatedEv" and event.get("event") == "ConnCreatedEv" and bool(event.get("hunt"))
    )


def _about(expected: Expected, event: Event, cast: Cast) -> bool:
    if expected.subject is None:
        return True
    plain, _, other = expected.subject.partition("#")
    subjects = list(_subjects(event, cast, anywhere=bool(other)))
    if not subjects and event.get("event") in OF_A_CALL:
        return True
    return any(plain in said or plain.lower() == "unknown" in {word.lower() for word in said} for said in subjects)


def _subjects(event: Event, cast: Cast, *, anywhere: bool = False) -> Iterator[set[str]]:
    """An address for Conn events, a terminal for TermConn, Term and RTP events; either where only a getter tells.

    `anywhere`: another Address object of the same digits is meant, which may be in a partition of its own.
    """
    name = str(event.get("event"))
    terminal = event.get("terminal")
    if terminal:
        yield cast.labels(terminal)
    if event.get("address") and not (terminal and name.startswith(("TermConn", "CallCtlTermConn"))):
        yield cast.labels(event["address"], "" if anywhere else event.get("partition") or "")
    more = event.get("more", {})
    for key in ("terminal", "address"):
        if isinstance(more.get(key), str) and not event.get(key):
            yield cast.labels(more[key])


def _agrees(key: str, wanted: str, event: Event, cast: Cast, calls: Calls) -> bool:
    return any(_same(wanted, value, names, cast, calls) for value, names in _values(key, event))


def _same(wanted: str, value: Any, names: list[str], cast: Cast, calls: Calls) -> bool:
    wanted = ALIASES.get(wanted, wanted)
    if wanted in names or any(name.endswith(f"_{wanted}") or wanted.endswith(f"_{name}") for name in names):
        return True
    if isinstance(value, list):
        return any(_same(wanted, each, names, cast, calls) for each in value)
    if isinstance(value, bool):
        return wanted == str(value).lower()
    if isinstance(value, str) and CALL.fullmatch(wanted):
        return calls.could_be(wanted, value)
    if isinstance(value, str):
        return wanted in cast.labels(value)
    return value is not None and wanted == str(value)


def _values(key: str, event: Event) -> Iterator[tuple[Any, list[str]]]:
    """What the event says under a key of the files, with the constants' names: most direct first."""
    names = event.get("names", {})
    more = dict(_flat(event.get("more", {})))
    if key == "cause":
        yield from _causes(event, names)
        return
    if key == "half_duplex":
        half = any(name in HALF_DUPLEX for name in names.get("media_connection_mode", []))
        yield half, []
        return
    if key == "success" and isinstance(more.get("result"), int):
        yield more["result"] == RESULT_SUCCESS, names.get("result", [])
        return
    if key in event and key not in ("address", "terminal"):
        yield event[key], names.get(key, [])
    for getter in (key, *GETTERS.get(key, ())):
        if getter in more:
            yield more[getter], names.get(getter, [])


def _causes(event: Event, names: Mapping[str, list[str]]) -> Iterator[tuple[Any, list[str]]]:
    """The core cause; the charts also write the switch's cause under that key.

    TermConnCreatedEv has the two exchanged: measured, all four versions say cause 0 and Cisco cause 100.
    """
    cause, cisco = event.get("cause"), event.get("cisco_cause")
    if event.get("event") == "TermConnCreatedEv" and cause not in CORE_CAUSES and cisco in CORE_CAUSES:
        yield cisco, [CORE_CAUSES[cisco]]
        return
    yield cause, names.get("cause", [])
    if cisco is not None and cisco not in CORE_CAUSES:
        yield cisco, names.get("cisco_cause", [])


def _flat(values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The getters' answers, and those of the values they gave."""
    for key, value in values.items():
        yield key, value
    for value in values.values():
        if isinstance(value, Mapping):
            yield from _flat(value)


def written(event: Event, cast: Cast, calls: Calls) -> str:
    """An event in the words of the files, as far as they go."""
    name = str(event.get("event"))
    words = [calls.label(event["call"])] if event.get("call") else []
    words.append(name)
    subject = next(_subjects(event, cast), None)
    if subject:
        words.append(min(subject, key=lambda word: (len(word), word)))
    names = event.get("names", {})
    for key in ("cause", "ccc", "cisco_cause", "reason"):
        if key in event:
            words.append(f"{key}={(names.get(key) or [event[key]])[0]}")
    return " ".join(words)
