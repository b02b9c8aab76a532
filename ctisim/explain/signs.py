"""What one record says of a sign-in, of devices and lines: the few that matter among many, and their values.

Words are matched without regard to case and blanks, for published traces have been retyped and translated.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple

from ctisim.explain.values import Given, Text, Values
from ctisim.trace.parse import Record
from ctisim.trace.record import ALARM_ERR, APP_ERROR, APP_INFO


class Kind(Enum):
    """Where a sign comes from."""

    IN = auto()
    """A message from the application."""
    OUT = auto()
    """A message to it."""
    SIGNAL = auto()
    ALARM = auto()
    LINE = auto()
    """A line of narration, under a name of ours."""


class Sign(NamedTuple):
    """One thing a trace tells: the name of a message, signal, alarm or line, and what goes with it."""

    kind: Kind
    name: str
    values: Values


_MESSAGE = re.compile(
    r"\[CTI-APP\]\s*\[CTIHandler::(?P<method>processIncomingMessage|OutputCtiMessage)\s*\]\s*CTI\s+(?P<name>\w+)\s*"
    r"(?P<fields>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ALARM = re.compile(r"(?P<name>[A-Za-z]{5,60}) - (?P<text>.*)", re.DOTALL)

_LINES = {
    # step 1, 2
    "provider open received": r"CTIManager::CtiManager::providerOpenRequest\(\): PROVIDER_OPEN_REQUEST received -- "
    r".*?TcpHandle=(?P<tcp>\[[\d:]+\]) PeerIPAddr= ?(?P<address>\S*) PeerPort= ?(?P<port>\d*) .*"
    r"CtiHandler=(?P<handler>\[[\d:]+\])",
    # step 3
    "login check": r"CtiLoginCheckReq::? ?authenticateBy",
    # step 4
    "key decryption": r"CCMAsymmetricEncryption::DecryptText (?P<where>\w+)",
    "key decrypted": r"Decrypted Key Status success - \[(?P<length>\d+)\]",
    "nonce": r"Nonce ?= ?(?P<nonce>\S+)",
    "nonce good": r"Nonce validation success",
    "nonce bad": r"Nonce validation fail",
    "decryption failed": r"Decryption failed",
    "password decrypted": r"Decrypted Password Status success - \[(?P<length>\d+)\]",
    # step 5
    "login enter": r"AuthenticationImpl::(?:login:enter|retrieveCredential)",
    "user id": r"userid is (?P<login>\S.*)",
    "credential length": r"Credential Length is: ?(?P<length>\d+)",
    "no credential": r"authenticationDB::login - no credential for user",
    # step 6
    "credential row": r"(?P<key>userType|userId|timeOfLockout|timeHackedLockout|hackCount|daysToExpiry|doesNotExpire|"
    r"useExpiryWarning|isInactive|userMustChange|endUserStatus|imsInfo|lastSuccessfulLoginTime) is: ?(?P<value>-?\d+)",
    "policy passed": r"XXXXXX Check 1",
    "ims alarm": r"%?UC_IMS-\d-(?P<alarm>\w+)",
    # step 7, and what stands for 7 to 12 with a local password
    "ldap login": r"authenticationDB::login ?\( ?Authenticating using LDAP ?\)",
    "ldap user": r"LDAP userid is|authenticationUtils::escapeLDAP|After Escaping for LDAP|authenticationLDAP\.cpp::",
    "local login": r"authenticationDB::login ?\( ?Authenticating using database ?\)",
    "local refusal": r"authenticationDB::login - hackCount is now",
    # step 8 to 10
    "ldap connecting": r"LDAP not initialized\.*connecting|authenticationLDAP::connect\(\):enter",
    "ldap host": r"Authenticating with SSL (?:not )?enabled.*?(?P<url>ldaps?://[^\s)]+)",
    "ldap initialized": r"LDAP initialize (?:non-)?SSL Return Code \((?P<code>-?\d+)\)",
    "ldap time-out": r"LDAP set LDAP_OPT_NETWORK_TIMEOUT option set to (?P<seconds>\d+)",
    "bound": r"LDAP authentication bind SUCCESS for (?P<name>\S.*)",
    "bind refused": r"LDAP authentication bind failed: ?(?P<word>.*)",
    "ldap diagnostic": r"LDAP diagnostic: ?(?P<text>.*)",
    "ldap unreachable": r"LDAP server (?P<host>\S+) unreachable, code (?P<code>-?\d+): ?(?P<reason>.*)",
    "service bound": r"Authentication of LDAP administrator successful",
    # step 11
    "ldap filter": r"Retrieve the specified user entry: ?(?P<filter>.*)",
    "ldap base": r"LDAP Search for User base: ?'(?P<base>.*)'",
    "ldap searched": r"LDAP Search complete\. Code: ?(?P<code>-?\d+)",
    "ldap not found": r"User entry not found|LDAP Search failed",
    "found": r"Got DN: ?(?P<dn>\S.*)",
    # step 12
    "binding user": r"Attempt to authenticate DN: ?(?P<dn>\S.*)",
    "authenticated": r"(?:Successfully authenticated user|AuthenticationImpl:: Authentication successful for User ID)"
    r" ?: ?(?P<login>\S.*)",
    # step 14
    "secure user": r"\[CTI-INFO\].*mbSecurityEnabled ?= ?(?P<flag>\d)",
    "listen port": r"\[CTI-INFO\].*mListenPort ?= ?(?P<port>\d+)",
    "rights confirmed": r"\[CTI-INFO\].*sent providerSubscriptionRegNotify for user (?P<login>\S.*)",
    "controllable": r"\[CTI-INFO\].*totalControllableDevices ?= ?(?P<total>\d+)",
    # devices and lines
    "device list empty": r"ready_CtiDeviceListWithDPFetchRes .*TotalDevices ?= ?0 .*Result ?= ?0\b",
    "device refused": r"Device\w+::isDeviceOpenValid deviceName ?= ?(?P<device>\S+) .*"
    r"\(Seq#=(?P<seq>\d+) error=(?P<code>0x[0-9A-Fa-f]+)\)",
    "device activity": r"DeviceOpenActivity ?\(\) ?: ?activity: 1, connID: (?P<connection>\d+), .*"
    r"appID: (?P<login>.+?)-(?P<address>[0-9A-Fa-f.:x]*)-(?P<port>\d+),",
    "line response": r"\[CTI-APP\] ?\[Line\((?P<line>\d+)\)::openLineResponse\].*LineNumber=(?P<number>[^,\s]*), "
    r"LineHandle: CtiID=(?P<manager>\d+)",
    "line removed": r"LineOpen failed\. Removing Line\. Device=(?P<device>\S+) Local LH=(?P<handle>\d+\|\d+)",
    "connection handle": r"CTIHandler::OutputQbeMessage: TcpHand ?=(?P<tcp>\[[\d:]+\])",
    "connection data": r"CtiManager::ready_SdlDataInd\(\): ConnHandle ?=(?P<tcp>\[[\d:]+\])",
}
"""Narration that matters, by the name it has here. Groups are the values."""

_COMPILED = {name: re.compile(pattern, re.IGNORECASE | re.DOTALL) for name, pattern in _LINES.items()}
_NAMES = tuple(_LINES)
_ANY = re.compile(
    "|".join(f"({re.sub('[(][?]P<[^>]+>', '(?:', pattern)})" for pattern in _LINES.values()),
    re.IGNORECASE | re.DOTALL,
)

_SPOKEN = frozenset({APP_INFO, APP_ERROR, ALARM_ERR})
_MARGIN = " \t\n|\xa0"


def sign_of(record: Record) -> Sign | None:
    """What a record says, or None when it says nothing of what is looked for here."""
    if record.signal:
        name = record.signal
        return Sign(Kind.SIGNAL, name, Text(record.text)) if name.startswith("Cti") else None
    if record.type in _SPOKEN:
        return sign_in(record.text)
    return None


def sign_in(text: str) -> Sign | None:
    """What a line of narration says."""
    text = text.lstrip(_MARGIN)
    if found := _MESSAGE.match(text):
        kind = Kind.IN if found["method"].lower().startswith("process") else Kind.OUT
        return Sign(kind, found["name"], Text(found["fields"]))
    text = " ".join(text.split())
    if (line := _ANY.match(text)) and line.lastindex:
        name = _NAMES[line.lastindex - 1]
        exact = _COMPILED[name].match(text)
        return Sign(Kind.LINE, name, Given(exact.groupdict() if exact else {}))
    if found := _ALARM.match(text):
        return Sign(Kind.ALARM, found["name"], Text(found["text"]))
    return None
