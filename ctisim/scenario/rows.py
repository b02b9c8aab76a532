"""The failure catalogue's rows, in its order: what each is called, and what it is about.

P are the sign-in's failures, D those of devices and lines; 2a holds the conditions of the LDAP directory, 4 heartbeats,
failover and retry, 5 the reasons of closed and out-of-service events. Rows of 2a, 4 and 5 have no number in the
catalogue: their words are ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_SIGN_IN = {
    "P1": "Wrong password",
    "P2": "Unknown user",
    "P3": "Locked by too many failed logons",
    "P4": "Locked by the administrator",
    "P5": "Locked for inactivity",
    "P6": "Password expired, the user may change it",
    "P7": "Password expired, only the administrator may change it",
    "P8": "User must change the password at next login",
    "P9": "Password expires soon",
    "P10": "Account disabled",
    "P11": "PIN instead of the password",
    "P12": "Not in Standard CTI Enabled",
    "P13": "The login check takes too long",
    "P14": "LDAP server unreachable",
    "P15": "Secure user on the port without TLS",
    "P16": "Non-secure user on the TLS port",
    "P17": "Two providers with one client certificate",
    "P18": "Client certificate used too often",
    "P19": "CAPF profile missing, or wrong certificate",
    "P20": "Client certificate expired",
    "P21": "No trust list and none cached",
    "P22": "CAPF enrolment fails",
    "P23": "Single sign-on ticket while single sign-on is off",
    "P24": "Single sign-on server down",
    "P25": "Bad single sign-on ticket",
    "P26": "Single sign-on cookie or OAuth token on the wrong port",
    "P27": "Token of a bad size, unknown authentication type",
    "P28": "OAuth: unauthorized, invalid token, server unreachable",
    "P29": "Key, nonce or password cannot be decrypted",
    "P30": "Too many connections",
    "P31": "Client version not supported",
    "P32": "CTI Manager still initializing",
    "P33": "Second open on a connection; no provider open; list incomplete",
    "P34": "Handler process cannot start",
    "P35": "Malformed QBE",
}

_DIRECTORY = {
    "2a/service-account": "Wrong name or password of the service account",
    "2a/search-base": "Wrong search base",
    "2a/not-found": "User not in the directory",
    "2a/two-found": "Two users of one login",
    "2a/disabled": "Account disabled in Active Directory",
    "2a/wrong-password": "Wrong password in the directory",
    "2a/slow": "Slow domain controller",
    "2a/referral": "Referral to another server",
    "2a/size-limit": "Size limit",
    "2a/refused": "Connection refused",
    "2a/unroutable": "No route to the server",
    "2a/unknown-host": "Server's name unknown",
    "2a/mute": "Server takes the connection and never answers",
    "2a/dripping": "Server answers byte by byte",
    "2a/cut": "Connection cut in the middle of an answer",
    "2a/failover": "First server down, second answers",
    "2a/all-down": "All servers down",
    "2a/name-mismatch": "LDAPS certificate names another host",
    "2a/untrusted": "LDAPS certificate of an unknown authority",
    "2a/expired-certificate": "LDAPS certificate expired",
    "2a/starttls-refused": "StartTLS refused",
    "2a/wrong-port": "Wrong port",
    "2a/local-only": "User exists only locally while LDAP is on",
    "2a/data-525": "AD data 525: no such user",
    "2a/data-52e": "AD data 52e: wrong password",
    "2a/data-530": "AD data 530: outside logon hours",
    "2a/data-531": "AD data 531: wrong workstation",
    "2a/data-532": "AD data 532: password expired",
    "2a/data-533": "AD data 533: account disabled",
    "2a/data-701": "AD data 701: account expired",
    "2a/data-773": "AD data 773: must reset the password",
    "2a/data-775": "AD data 775: locked out",
}

_CONTROL = {
    "D1": "Device not in the control list",
    "D2": "Device name unknown",
    "D3": "Device restricted",
    "D4": "Line restricted",
    "D5": "Role for Connected Xfer and conf missing",
    "D6": "Role for Rollover Mode missing",
    "D7": "Device protocol not supported",
    "D8": "Device not registered",
    "D9": "Device unregistering or being reset",
    "D10": "Already opened by another application",
    "D11": "Opened twice by one application",
    "D12": "CTI port or route point registered again",
    "D13": "IP addressing mode differs",
    "D14": "Database unreachable",
    "D15": "Secure media without TLS",
    "D16": "No such line",
    "D17": "Softkeys taken by another application",
    "D18": "More devices than the limits",
    "D19": "Not acquired by the superprovider",
    "D20": "Request while the device, line or CallManager is down",
    "E": "Empty control list",
}

_RETRY = {
    "4/negotiation": "Heartbeats negotiated",
    "4/bounds": "Heartbeat interval out of bounds",
    "4/server-mute": "The server falls silent",
    "4/client-mute": "The client falls silent",
    "4/connection-lost": "The TCP connection breaks",
    "4/first-open": "First open with every CTI Manager down",
    "4/restart": "CTI Manager stopped and started",
    "4/killed": "CTI Manager killed and started",
    "4/bad-retry": "A retry thread locks its own account",
    "4/callmanager-down": "CallManager down, CTI Manager up",
    "4/superprovider-removed": "Superprovider right withdrawn live",
    "4/cti-removed": "Standard CTI Enabled withdrawn live",
    "4/user-deleted": "User deleted live",
}

PROVIDER_REASONS = {
    0: "none",
    1: "heartbeat missed",
    2: "unexpected shutdown",
    3: "application request",
    4: "open failure",
    5: "user deleted",
    6: "superprovider removed",
    7: "duplicate certificate",
    8: "CAPF information unavailable",
    9: "certificate compromised",
    10: "all other",
    11: "not authorized for TLS",
    12: "Standard CTI Enabled removed",
    13: "authentication type on unsupported port",
}
DEVICE_REASONS = {
    0: "unknown",
    1: "CallManager failure",
    2: "unregistered",
    3: "rehoming failure",
    4: "removed from the database",
    5: "provider closing",
    6: "media already terminated: none",
    7: "media already terminated: static",
    8: "media already terminated: dynamic",
    9: "softkey failed",
    10: "capability mismatch",
    11: "owner not alive",
    12: "protocol not supported",
    13: "restricted",
    14: "no database",
    15: "database initialization, or resetting",
    16: "media type not supported",
    17: "device configuration not supported",
    18: "being reset",
    19: "IP addressing mode mismatch",
    20: "security not allowed",
    257: "CTI Manager failure",
    888: "protocol switch",
}
LINE_REASONS = {
    0: "unknown",
    1: "CallManager failure",
    2: "unregistered",
    3: "rehoming failure",
    4: "undefined line",
    5: "device removed",
    6: "provider closing",
    7: "protocol not supported",
    8: "restricted",
    9: "media type not supported",
    10: "reset timer",
    11: "device configuration not supported",
    257: "CTI Manager failure",
    888: "protocol switch",
}
OUT_OF_SERVICE_REASONS = {
    0: "unknown",
    1: "CallManager failure",
    2: "rehoming to a higher priority",
    3: "no CallManager available",
    4: "device failure",
    5: "unregistered",
    6: "EnergyWise Power Save Plus",
    257: "CTI Manager failure",
}

_REASONS = {
    **{f"5/provider-closed-{number}": f"Provider closed: {words}" for number, words in PROVIDER_REASONS.items()},
    "5/provider-closed-client": "Provider closed, reasons 100 to 106: the client's own",
    **{f"5/device-closed-{number}": f"Device closed: {words}" for number, words in DEVICE_REASONS.items()},
    **{f"5/line-closed-{number}": f"Line closed: {words}" for number, words in LINE_REASONS.items()},
    **{f"5/out-of-service-{number}": f"Out of service: {words}" for number, words in OUT_OF_SERVICE_REASONS.items()},
}

CHAPTERS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "Sign-in": _SIGN_IN,
        "The LDAP directory": _DIRECTORY,
        "Devices and lines": _CONTROL,
        "Heartbeats, failover, retry": _RETRY,
        "Reasons of closed and out-of-service events": _REASONS,
    }
)
"""The rows by chapter."""

ROWS: Mapping[str, str] = MappingProxyType({row: text for rows in CHAPTERS.values() for row, text in rows.items()})
"""Every row and its title, in the catalogue's order."""


def position(row: str) -> int:
    """Where a row stands in the catalogue."""
    return _POSITIONS[row]


_POSITIONS = {row: number for number, row in enumerate(ROWS)}
