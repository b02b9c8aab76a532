"""The lab's user: credential, rights and control list as traced."""

from __future__ import annotations

from collections.abc import Iterable

from ctisim.explain.reproduce.cause import OF_A_CREDENTIAL, Cause, ad_state
from ctisim.explain.reproduce.sheet import ASSUMED, SEEN, Sheet
from ctisim.explain.reproduce.subject import Subject
from ctisim.lab import Role

UNTIL_UNLOCKED = "until unlocked"

_ROLES = {
    "CTI Enabled": Role.ENABLED,
    "SuperProvider": Role.CONTROL_ALL_DEVICES,
    "CallParkRetrievalAllowed": Role.CALL_PARK_MONITORING,
    "ModifyCallingNumber": Role.CALLING_NUMBER_MODIFICATION,
    "CallMonitor": Role.CALL_MONITORING,
    "CallRecord": Role.CALL_RECORDING,
}
_FLAGS = {
    Cause.LOCKED: ("hack_locked",),
    Cause.LOCKED_BY_ADMINISTRATOR: ("locked_by_administrator",),
    Cause.INACTIVE: ("inactive",),
    Cause.EXPIRED: ("expired",),
    Cause.EXPIRED_FOR_GOOD: ("expired", "cannot_change"),
    Cause.MUST_CHANGE: ("must_change",),
    Cause.DISABLED: ("disabled",),
}
_LEAST_HACKED = 3


def write_policies(sheet: Sheet, subject: Subject) -> None:
    """A lock that does not run out while the lab is looked at."""
    if subject.cause is Cause.LOCKED:
        sheet.say(("policies", "default"), {})
        sheet.say(("policies", UNTIL_UNLOCKED, "lockout_duration"), 0, f"{ASSUMED}: only an administrator unlocks it")


def write_user(sheet: Sheet, subject: Subject, controlled: Iterable[str]) -> None:
    """The user who signed in; nobody when the database did not know the login."""
    if subject.cause is Cause.USER_UNKNOWN:
        sheet.remark(("cluster",), f"{SEEN}, step 5: there is no user {subject.login}")
        return
    facts = subject.story.facts
    who = ("users", 0)
    sheet.say((*who, "id"), subject.login, SEEN if facts.login else f"{ASSUMED}: the trace does not tell")
    sheet.say((*who, "name"), _name(subject), f"{SEEN}: step 11")
    if facts.credential.get("userType") == 2:
        sheet.say((*who, "type"), "application user", f"{SEEN}: userType 2")
    ldap = subject.is_ldap and subject.cause not in OF_A_CREDENTIAL
    sheet.say((*who, "authentication"), "ldap" if ldap else "local", _why(subject, ldap=ldap))
    length = facts.password_length
    comment = f"{SEEN}: its length, {length}" if length else f"{ASSUMED}: no trace shows a password"
    sheet.say((*who, "password"), subject.password, comment)
    _write_credential(sheet, subject)
    _write_account(sheet, subject, ldap=ldap)
    sheet.say((*who, "roles"), list(map(str, _roles(subject))), _of_rights(subject))
    names = list(controlled)
    sheet.say((*who, "controlled_devices"), names, SEEN if subject.story.facts.total == 0 else "")


def _why(subject: Subject, *, ldap: bool) -> str:
    if subject.story.facts.ldap is not None or ldap:
        return f"{SEEN}: step 7" if subject.story.facts.ldap is ldap else f"{ASSUMED}: policies are for local passwords"
    return ASSUMED


def _name(subject: Subject) -> str:
    """CN of the distinguished name."""
    first = subject.names.dn(subject.story.facts.dn).split(",")[0]
    return first.partition("=")[2] if first[:3].upper() == "CN=" else ""


def _write_credential(sheet: Sheet, subject: Subject) -> None:
    row, path = subject.story.facts.credential, ("users", 0, "credential")
    for flag in _FLAGS.get(subject.cause, ()):
        sheet.say((*path, flag), True, SEEN)
    if subject.cause is Cause.LOCKED:
        sheet.say(("users", 0, "policy"), UNTIL_UNLOCKED)
        sheet.say((*path, "failed_logons"), max(_LEAST_HACKED, row.get("hackCount", 0)), SEEN if row else ASSUMED)
    elif row.get("hackCount"):
        sheet.say((*path, "failed_logons"), row["hackCount"], f"{SEEN}: step 6")
    if row.get("doesNotExpire"):
        sheet.say((*path, "does_not_expire"), True, f"{SEEN}: step 6")
    sheet.say((*path, "last_successful_login"), row.get("lastSuccessfulLoginTime") or None, f"{SEEN}: step 6")


def _write_account(sheet: Sheet, subject: Subject, *, ldap: bool) -> None:
    """The account in the directory."""
    facts, path = subject.story.facts, ("users", 0, "directory")
    if not ldap:
        return
    if subject.cause is Cause.NOT_IN_DIRECTORY:
        sheet.say((*path, "account"), "missing", f"{SEEN}: step 11 found nobody")
    elif subject.cause is Cause.DIRECTORY_ACCOUNT:
        sheet.say((*path, "account"), ad_state(subject.story), f"{SEEN}: the directory's diagnostic")
    if facts.dn and facts.dn.lower() != f"{facts.dn.split(',')[0]},{facts.base}".lower():
        sheet.say((*path, "dn"), subject.names.dn(facts.dn), f"{SEEN}: step 11")


def _roles(subject: Subject) -> list[Role]:
    rights = subject.story.facts.rights
    roles = [role for right, role in _ROLES.items() if rights.get(right, right == "CTI Enabled")]
    if subject.cause is Cause.NO_CTI:
        roles = [role for role in roles if role is not Role.ENABLED]
    if subject.cause is Cause.SECURE_ONLY or subject.story.facts.secure:
        roles.append(Role.SECURE_CONNECTION)
    return roles


def _of_rights(subject: Subject) -> str:
    if subject.story.facts.rights:
        return f"{SEEN}: step 14"
    return f"{SEEN}, from the code" if subject.cause in (Cause.NO_CTI, Cause.SECURE_ONLY) else ASSUMED
