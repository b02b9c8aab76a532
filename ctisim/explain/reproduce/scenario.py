"""The same as a scenario: the lab as an overlay, what goes wrong as a fault, and what must be seen.

A scenario can say what a lab cannot: that the directory does not answer, or refuses its service account. It runs over
the built-in lab (`ctisim serve --scenario FILE`) and can be verified (`ctisim scenarios verify FILE`).
"""

from __future__ import annotations

from typing import Any

from ctisim.explain.reproduce.cause import Cause, ad_code
from ctisim.explain.reproduce.sheet import Sheet
from ctisim.explain.reproduce.subject import Subject
from ctisim.explain.verdict import Outcome

_ROWS = {
    Cause.DIRECTORY_SLOW: "P13",
    Cause.DIRECTORY_DOWN: "P14",
    Cause.SERVICE_ACCOUNT_REFUSED: "2a/service-account",
    Cause.USER_UNKNOWN: "P2",
    Cause.NOT_IN_DIRECTORY: "2a/not-found",
    Cause.WRONG_PASSWORD: "P1",
    Cause.LOCKED: "P3",
    Cause.LOCKED_BY_ADMINISTRATOR: "P4",
    Cause.INACTIVE: "P5",
    Cause.EXPIRED: "P6",
    Cause.EXPIRED_FOR_GOOD: "P7",
    Cause.MUST_CHANGE: "P8",
    Cause.DISABLED: "P10",
    Cause.NO_CTI: "P12",
    Cause.SECURE_ONLY: "P15",
    Cause.NO_DEVICES: "E",
    Cause.NOT_CONTROLLED: "D1",
    Cause.DEVICE_UNKNOWN: "D2",
    Cause.DEVICE_RESTRICTED: "D3",
    Cause.LINE_RESTRICTED: "D4",
    Cause.NOT_REGISTERED: "D8",
}
_OUTCOMES = {
    Cause.NO_DEVICES: "nothing-to-control",
    Cause.LINE_RESTRICTED: "closed",
    Cause.NOT_REGISTERED: "timeout",
}
"""How the reference client ends; where it is not simply refused."""

_AT_SEARCH, _AT_USER = 11, 12
_PATIENT = 15
"""Seconds; the login timer is 10."""


def needs_a_fault(cause: Cause) -> bool:
    """Whether a lab by itself cannot be like that."""
    return cause in (Cause.DIRECTORY_DOWN, Cause.SERVICE_ACCOUNT_REFUSED)


def row_of(subject: Subject) -> str:
    """The failure catalogue's row; "" for what is no failure, or is in no row that can be played."""
    if subject.cause is Cause.DIRECTORY_ACCOUNT:
        return f"2a/data-{ad_code(subject.story)}"
    return _ROWS.get(subject.cause, "")


def write_scenario(subject: Subject, lab: dict[str, Any], login: dict[str, str]) -> Sheet:
    """Everything but the header; `login` is who signs in, and how."""
    verdict, sheet = subject.verdict, Sheet()
    sheet.say(("row",), row_of(subject))
    sheet.say(("title",), f"As in the trace: {verdict.outcome}")
    sheet.say(("evidence",), "observed")
    sheet.say(("what",), f"{subject.ending} {verdict.advice.meaning}".strip())
    if verdict.advice.look_at:
        sheet.say(("fix",), " ".join(verdict.advice.look_at))
    sheet.say(("lab",), lab)
    for position, fault in enumerate(_faults(subject)):
        for key, value in fault.items():
            sheet.say(("faults", position, key), value)
    for key, value in _action(subject).items():
        sheet.say(("actions", 0, key), value)
    sheet.say(("sign_in",), login)
    sheet.say(("expect", "outcome"), _OUTCOMES.get(subject.cause, "refused"))
    sheet.say(("expect", "trace"), _records(subject))
    return sheet


def _faults(subject: Subject) -> list[dict[str, str]]:
    """What is wrong with the directory's host."""
    if subject.cause is Cause.DIRECTORY_SLOW:
        return [_slow(subject.verdict.step)]
    if subject.cause is Cause.DIRECTORY_DOWN:
        silent = any("time" in it.lower() for it in subject.story.facts.unreachable)
        return [{"fault": "directory mute" if silent else "directory refuses"}]
    return []


def _slow(step: int) -> dict[str, str]:
    """What keeps the login check waiting at that step until its timer is over."""
    if step == _AT_SEARCH:
        return {"fault": "directory mute", "at": "search"}
    if step == _AT_USER:
        return {"fault": "directory slow", "by": "4s"}
    return {"fault": "directory mute", "at": "bind"}


def write_patience(lab: Sheet, subject: Subject) -> None:
    """A mute host is given up when the network time-out is over; here the login timer is to be over first.

    The product's own time-out does not seem to end such a wait: 220616 shows 5 seconds, and 9.7 until the login timer.
    """
    if subject.cause is Cause.DIRECTORY_SLOW and subject.verdict.step != _AT_USER:
        lab.say(("directory", "network_timeout"), _PATIENT)


def _action(subject: Subject) -> dict[str, str]:
    """What somebody did to the directory."""
    if subject.cause is not Cause.SERVICE_ACCOUNT_REFUSED:
        return {}
    name = subject.names.account(subject.story.facts.manager) or "Administrator"
    return {"do": "directory password changed", "login": _short(name)}


def _short(name: str) -> str:
    """The login in a DN, a user@domain or a DOMAIN\\user."""
    if "=" in name:
        return name.split(",")[0].partition("=")[2]
    return name.rpartition("\\")[2].partition("@")[0]


def _records(subject: Subject) -> list[str]:
    """What of the trace must be there again."""
    verdict = subject.verdict
    if verdict.outcome is Outcome.NO_DEVICES:
        return ["totalControllableDevices = 0"]
    if subject.cause is Cause.LINE_RESTRICTED:
        return ["LineClosedEvent ... reason=8"]
    if verdict.code is None:
        return []
    message = "ProviderOpenCompletedEvent" if verdict.step < 15 else "FailureResponse"
    word = "error code" if verdict.step < 15 else "result"
    return [f"{message} ... {word}={verdict.code}"]
