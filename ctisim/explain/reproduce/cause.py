"""Why a sign-in failed, as far as a lab can say it: the real cause behind a code and a step."""

from __future__ import annotations

import re
from enum import Enum, auto

from ctisim.explain.story import Story
from ctisim.explain.verdict import Outcome, Verdict


class Cause(Enum):
    """What a lab must be like for the same to happen."""

    NOTHING_WRONG = auto()
    DIRECTORY_SLOW = auto()
    DIRECTORY_DOWN = auto()
    SERVICE_ACCOUNT_REFUSED = auto()
    USER_UNKNOWN = auto()
    NOT_IN_DIRECTORY = auto()
    DIRECTORY_ACCOUNT = auto()
    """The directory says more than "wrong password": AD's `data` code."""
    WRONG_PASSWORD = auto()
    LOCKED = auto()
    LOCKED_BY_ADMINISTRATOR = auto()
    INACTIVE = auto()
    EXPIRED = auto()
    EXPIRED_FOR_GOOD = auto()
    MUST_CHANGE = auto()
    DISABLED = auto()
    NO_CTI = auto()
    SECURE_ONLY = auto()
    NO_DEVICES = auto()
    NOT_CONTROLLED = auto()
    DEVICE_UNKNOWN = auto()
    DEVICE_RESTRICTED = auto()
    LINE_RESTRICTED = auto()
    NOT_REGISTERED = auto()
    NOT_SAID_BY_A_LAB = auto()
    """The client's doing, or the server's state at the moment."""


OF_A_CREDENTIAL = frozenset(
    {
        Cause.LOCKED,
        Cause.LOCKED_BY_ADMINISTRATOR,
        Cause.INACTIVE,
        Cause.EXPIRED,
        Cause.EXPIRED_FOR_GOOD,
        Cause.MUST_CHANGE,
        Cause.DISABLED,
    }
)
"""Credential policies do not apply to LDAP passwords: such a user's password is local."""

OF_THE_DIRECTORY = frozenset(
    {
        Cause.DIRECTORY_SLOW,
        Cause.DIRECTORY_DOWN,
        Cause.SERVICE_ACCOUNT_REFUSED,
        Cause.NOT_IN_DIRECTORY,
        Cause.DIRECTORY_ACCOUNT,
    }
)
"""Only an LDAP user meets these."""

_UNREGISTERED = 5
_DATA = re.compile(r"\bdata ([0-9a-fA-F]{3})\b")
AD_STATES = {
    "530": "logon hours",
    "531": "workstation",
    "532": "password expired",
    "533": "disabled",
    "701": "expired",
    "773": "must change",
    "775": "locked",
}
"""AD's `data` codes, by the words of the lab's directory accounts."""


def ad_code(story: Story) -> str:
    """AD's `data` code, in lower case; "" when the directory gave none."""
    found = _DATA.search(story.facts.diagnostic)
    return found[1].lower() if found else ""


def ad_state(story: Story) -> str:
    """What the matter is with the account in the directory, if its diagnostic tells."""
    return AD_STATES.get(ad_code(story), "")


def cause_of(story: Story, verdict: Verdict) -> Cause:
    """The likeliest cause of a verdict."""
    if verdict.code is not None:
        return _of_code(story, verdict, verdict.code & 0xFFFF)
    if verdict.outcome is Outcome.NO_DEVICES:
        return Cause.NO_DEVICES
    if verdict.outcome is Outcome.REFUSED and verdict.reason == 8:
        return Cause.LINE_RESTRICTED
    if verdict.outcome is Outcome.OUT_OF_SERVICE and verdict.reason == _UNREGISTERED:
        return Cause.NOT_REGISTERED
    if verdict.outcome is Outcome.UNFINISHED and verdict.step == 17:
        return Cause.NOT_REGISTERED
    if verdict.outcome in (Outcome.IN_SERVICE, Outcome.UNFINISHED):
        return Cause.NOTHING_WRONG
    return Cause.NOT_SAID_BY_A_LAB


def _of_code(story: Story, verdict: Verdict, offset: int) -> Cause:
    if offset == 0x60:
        return _bad_credentials(story, verdict.step)
    if offset == 0x5E:
        return Cause.SERVICE_ACCOUNT_REFUSED if story.failed_step == 10 else Cause.DIRECTORY_DOWN
    if offset == 0x11F:
        return _locked(story)
    if offset == 0x11D:
        must = story.facts.credential.get("userMustChange") or "authMustChange" in story.facts.ims
        return Cause.MUST_CHANGE if must else Cause.EXPIRED
    return _CODES.get(offset, Cause.NOT_SAID_BY_A_LAB)


def _bad_credentials(story: Story, step: int) -> Cause:
    if step == 5:
        return Cause.USER_UNKNOWN
    if step == 11:
        return Cause.NOT_IN_DIRECTORY
    if step == 4:
        return Cause.NOT_SAID_BY_A_LAB
    return Cause.DIRECTORY_ACCOUNT if ad_state(story) else Cause.WRONG_PASSWORD


def _locked(story: Story) -> Cause:
    """Which of three locks: step 6 knows, or the alarm, or the words do."""
    row, alarms, words = story.facts.credential, story.facts.ims, story.facts.description.lower()
    if row.get("timeOfLockout") or "authAdminLock" in alarms or "administrator" in words:
        return Cause.LOCKED_BY_ADMINISTRATOR
    if row.get("isInactive") or "authInactiveLock" in alarms or "inactiv" in words:
        return Cause.INACTIVE
    return Cause.LOCKED


_CODES = {
    0x75: Cause.DIRECTORY_SLOW,
    0x11E: Cause.EXPIRED_FOR_GOOD,
    0x145: Cause.DISABLED,
    0x5F: Cause.NO_CTI,
    0xD1: Cause.SECURE_ONLY,
    0x18: Cause.NOT_CONTROLLED,
    0x22: Cause.DEVICE_UNKNOWN,
    0xD2: Cause.DEVICE_RESTRICTED,
    0xD3: Cause.LINE_RESTRICTED,
}
