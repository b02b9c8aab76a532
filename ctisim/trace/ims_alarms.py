"""Alarms of the shared authentication library (UC_IMS): which lock it was, although CTI has one code for all of them.

Names and severities are the guide's (FAILURES.md section 2); `ims-auth` and the user id are in each of them (Security
Guide, Credential Policies). No line of them has been published: the texts, and that they stand in the trace, are ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ctisim.trace.alarms import APP
from ctisim.trace.record import printable

IMS_ALARMS: Mapping[str, tuple[int, str]] = MappingProxyType(
    {
        "authFail": (4, "bad user ID or password"),
        "authHackLock": (4, "locked by too many failed logons"),
        "authAdminLock": (4, "locked by administrator"),
        "authInactiveLock": (4, "locked for inactivity"),
        "authExpired": (5, "credential expired"),
        "authMustChange": (5, "user must change the credential"),
        "authLdapInactive": (4, "user is inactive in LDAP"),
        "LDAPServerUnreachable": (3, "LDAP server unreachable"),
        "SSODisabled": (4, "single sign-on is disabled"),
        "SSOServerUnreachable": (4, "single sign-on server unreachable"),
        "SSONullTicket": (4, "single sign-on ticket is empty"),
        "SSOuserNotInDB": (4, "user of the single sign-on ticket is not in the database"),
    }
)
"""Severity and text by name."""


def ims_alarm(name: str, user: str, *, cluster: str, node: str) -> str:
    """`UC_IMS-4-authHackLock - ims-auth: locked by too many failed logons User ID:… App ID:…`. KeyError for others."""
    severity, text = IMS_ALARMS[name]
    return (
        f"UC_IMS-{severity}-{name} - ims-auth: {text} User ID:{printable(user)} App ID:{APP} "
        f"Cluster ID:{printable(cluster)} Node ID:{printable(node)}"
    )
