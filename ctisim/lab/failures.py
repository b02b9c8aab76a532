"""Why a sign-in is refused, by names that a lab can give other words to.

The words are the failureDescription that an application reads. Few of the product's are public; a lab may say what its
cluster really prints.
"""

from __future__ import annotations

from enum import StrEnum


class Cause(StrEnum):
    """Why a sign-in is refused; the failure catalogue's row in brackets."""

    BAD_CREDENTIALS = "bad credentials"  # P1, P2
    NOT_DECRYPTED = "credentials not decrypted"  # P29
    HACK_LOCKED = "locked by failed logons"  # P3
    ADMIN_LOCKED = "locked by administrator"  # P4
    INACTIVE = "locked for inactivity"  # P5
    EXPIRED = "password expired"  # P6
    EXPIRED_FOR_GOOD = "password expired, user cannot change it"  # P7
    MUST_CHANGE = "must change password"  # P8
    DISABLED = "account disabled"  # P10
    NO_CTI = "not in Standard CTI Enabled"  # P12
    TIMED_OUT = "login timed out"  # P13
    NO_DIRECTORY = "directory unavailable"  # P14
    SECURE_USER = "secure user on this port"  # P15
    SSO_DISABLED = "single sign-on disabled"  # P23
    SSO_SERVER_DOWN = "single sign-on server down"  # P24
    BAD_TICKET = "bad single sign-on ticket"  # P25
    TLS_ONLY = "authentication type needs TLS"  # P26
    BAD_TICKET_SIZE = "bad ticket size"  # P27
    UNKNOWN_AUTHENTICATION = "unknown authentication type"  # P27
    TOO_MANY = "too many connections"  # P30
    BAD_VERSION = "incompatible version"  # P31
    INITIALIZING = "initializing"  # P32
