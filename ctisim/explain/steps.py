"""The 17 steps of a sign-in, as the document behind the seed numbers them (fixtures/traces/seed)."""

from __future__ import annotations

from types import MappingProxyType

STEPS = MappingProxyType(
    {
        1: "provider open request arrives",
        2: "provider open response leaves",
        3: "end-user authentication starts",
        4: "key and password decrypted, nonce validated",
        5: "user ID and password retrieved",
        6: "credential policy checked",
        7: "LDAP authentication begins",
        8: "LDAP connection",
        9: "LDAP initialised",
        10: "service account bound",
        11: "user entry found",
        12: "user authenticated",
        13: "database asked for CTI rights",
        14: "CTI rights confirmed",
        15: "device open request",
        16: "device open response",
        17: "device in service",
    }
)

LAST = 17
LINE = 18
"""After the 17: a line is opened. The document ends before it; a verdict may not."""
AFTER = 19
"""Later still: the provider is closed."""

OF_LDAP = range(7, 12)
"""Steps that a local password does not take: 12 is then the comparison with the database's."""

_BEYOND = {LINE: "line open", AFTER: "after the sign-in"}

BY_CODE = MappingProxyType(
    {
        0x8CCC0050: 1,  # protocol version
        0x8CCC0047: 2,  # too many connections
        0x8CCC0063: 2,  # still initializing
        0x8CCC0062: 1,  # provider already open
        0x8CCC011D: 6,  # password expired
        0x8CCC011E: 6,
        0x8CCC011F: 6,  # locked
        0x8CCC0145: 6,  # disabled
        0x8CCC005F: 14,  # not in Standard CTI Enabled
        0x8CCC00D0: 14,
        0x8CCC00D1: 14,
    }
)
"""Where a refusal belongs that the trace itself does not place: an abridged one, or a client's (FAILURES.md section 1,
check order)."""

UNTOLD = MappingProxyType({0x8CCC0060: 12, 0x8CCC0075: 10, 0x8CCC005E: 10})
"""Where these most likely belong when no record tells of the login check: the password, the directory."""


def title(step: int) -> str:
    """A step in words; also of what comes after the 17, and of 0, which is before them."""
    return STEPS.get(step) or _BEYOND.get(step, "before the sign-in")
