"""Alarms as the trace shows them: an AppInfo text after the event that raised it.

`CtiLineOpenFailure - Unable to open the line CTI Connection Id:1 Device Name:… App ID:Cisco CTIManager …`. Three alarms
are published whole (tech note 220616), oddities and all; the others follow their manner. Codes are signed here, while
the messages' own lines print them unsigned.
"""

from __future__ import annotations

import re

from ctisim.trace.alarm_table import ALARMS, Alarm
from ctisim.trace.record import printable

APP = "Cisco CTIManager"

_UNSIGNED = frozenset({"UInt", "ULong"})

# As 220616 prints them. The SDL copy of CtiProviderOpenFailure leaves the login out; syslog has it.
_SHOWN: dict[str, dict[str, str]] = {
    "CtiProviderOpenFailure": {
        "CTIconnectionId": "CTIconnectionId",
        "LoginUserId": "",
        "Reason": "Reason code.",
        "IPaddress": "IPAddress",
        "IPv6address": "IPv6Address",
    },
    "CtiLineOpenFailure": {"Reason": "UNKNOWN_PARAMTYPE:Reason"},
    "CtiDeviceOpenFailure": {"Reason": "UNKNOWN_PARAMTYPE:ReasonCode"},
}

_LABELS = {
    "CTIconnectionId": "CTI Connection Id",
    "DeviceName": "Device Name",
    "DirNum": "Directory Number",
    "Partition": "Partition",
    "Reason": "UNKNOWN_PARAMTYPE:Reason",  # ours, except for the line
    "LoginUserId": "Login User Id",  # in syslog with a blank before it
    "IPAddress": "IPAddress",
    "IPv6Address": "IPv6Address",
}


def alarm(
    name: str,
    /,
    *,
    cluster: str,
    node: str,
    process: tuple[str, int, str] | None = None,
    **parameters: object,
) -> str:
    """The text of an alarm; parameters under the guide's names, those not given print as nothing.

    `process` is what CtiDeviceOpenFailure adds: the application (`jking-10.1.1.5-51126`), the process's number and its
    name. KeyError for an alarm there is not, TypeError for a parameter it does not have.
    """
    entry = ALARMS[name]
    known = [parameter for parameter, _ in entry.parameters]
    if strange := sorted(set(parameters) - set(known)):
        raise TypeError(f"{name} has no {', '.join(strange)}; it has {', '.join(known) or 'none'}")
    words = [f"{name} - {entry.text}"]
    for parameter, kind in entry.parameters:
        if label := _label(entry, parameter):
            words.append(f"{label}:{_value(parameters.get(parameter, ''), kind)}")
    words += [f"App ID:{APP}", f"Cluster ID:{printable(cluster)}", f"Node ID:{printable(node)}"]
    if process is not None:
        application, number, handler = process
        words += [f"Process ID:{printable(application)}", f"Process ID:{number}", f"Process Name:{handler}"]
    return " ".join(words)


def signed(code: int) -> int:
    """A CTI code as alarms and JTAPI print it: -1932787595 of 0x8CCC0075."""
    return code - (1 << 32) if code >= 1 << 31 else code


def _label(entry: Alarm, parameter: str) -> str:
    shown = _SHOWN.get(entry.name, {})
    if parameter in shown:
        return shown[parameter]
    if parameter in _LABELS:
        return _LABELS[parameter]
    # ours: the words of the name, apart, as in those published
    return re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", parameter).replace("_", " ")


def _value(value: object, kind: str) -> str:
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, int):
        return str(value & 0xFFFFFFFF if kind in _UNSIGNED else signed(int(value)))
    return printable(value)
