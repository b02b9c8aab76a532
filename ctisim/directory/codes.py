"""The numbers and words a directory answers with: LDAP results, Active Directory's `data` codes, OpenLDAP's own."""

from __future__ import annotations

import re
from enum import IntEnum, StrEnum


class LdapResult(IntEnum):
    """The result codes met here (RFC 4511 section 4.1.9), and those OpenLDAP's client makes up below zero.

    The product's client is OpenLDAP's: where it got no answer, its "Code:" is one of the negative ones.
    """

    SUCCESS = 0
    OPERATIONS_ERROR = 1
    PROTOCOL_ERROR = 2
    TIME_LIMIT_EXCEEDED = 3
    SIZE_LIMIT_EXCEEDED = 4
    COMPARE_FALSE = 5
    COMPARE_TRUE = 6
    AUTH_METHOD_NOT_SUPPORTED = 7
    STRONGER_AUTH_REQUIRED = 8
    REFERRAL = 10
    UNAVAILABLE_CRITICAL_EXTENSION = 12
    NO_SUCH_ATTRIBUTE = 16
    NO_SUCH_OBJECT = 32
    INVALID_DN_SYNTAX = 34
    INAPPROPRIATE_AUTHENTICATION = 48
    INVALID_CREDENTIALS = 49
    INSUFFICIENT_ACCESS_RIGHTS = 50
    BUSY = 51
    UNAVAILABLE = 52
    UNWILLING_TO_PERFORM = 53

    SERVER_DOWN = -1
    DECODING_ERROR = -4
    TIMEOUT = -5
    FILTER_ERROR = -7
    CONNECT_ERROR = -11

    @property
    def word(self) -> str:
        """As RFC 4511 writes it: `invalidCredentials`."""
        head, *tail = self.name.lower().split("_")
        return head + "".join(part.capitalize() for part in tail)


def result_word(code: int) -> str:
    """The name of a result code, or its number where we have none."""
    try:
        return LdapResult(code).word
    except ValueError:
        return str(code)


class AdData(StrEnum):
    """Why Active Directory refused a bind: the `data` of result 49's diagnostic, a Windows error in hex."""

    NO_SUCH_USER = "525"
    WRONG_PASSWORD = "52e"
    LOGON_HOURS = "530"
    WORKSTATION = "531"
    PASSWORD_EXPIRED = "532"
    DISABLED = "533"
    ACCOUNT_EXPIRED = "701"
    MUST_CHANGE_PASSWORD = "773"
    LOCKED_OUT = "775"

    @property
    def meaning(self) -> str:
        return _MEANINGS[self]


_MEANINGS = {
    AdData.NO_SUCH_USER: "no such user",
    AdData.WRONG_PASSWORD: "wrong password",
    AdData.LOGON_HOURS: "not permitted at this time",
    AdData.WORKSTATION: "not permitted at this workstation",
    AdData.PASSWORD_EXPIRED: "password expired",
    AdData.DISABLED: "account disabled",
    AdData.ACCOUNT_EXPIRED: "account expired",
    AdData.MUST_CHANGE_PASSWORD: "must change the password",
    AdData.LOCKED_OUT: "account locked out",
}

# Windows ends the message with a NUL, so nothing may be expected behind it
_DATA = re.compile(r"\bdata ([0-9a-f]+)")


def data_code(diagnostic: str) -> str:
    """The `data` code in a bind's diagnostic message ("52e"); empty where there is none."""
    found = _DATA.search(diagnostic)
    return found[1] if found else ""


def data_meaning(code: str) -> str:
    """What a `data` code says, in words; empty for one we do not know."""
    try:
        return AdData(code).meaning
    except ValueError:
        return ""
