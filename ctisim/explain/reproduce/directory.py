"""The lab's directory: hosts, base, filter and service account as traced, answered for by the embedded one."""

from __future__ import annotations

import re

from ctisim.explain.reproduce.cause import Cause
from ctisim.explain.reproduce.sheet import ASSUMED, SEEN, Sheet
from ctisim.explain.reproduce.subject import PASSWORD, Subject
from ctisim.lab.directory import FILTER

_AT_ONCE = 0.001


def write_directory(sheet: Sheet, subject: Subject) -> None:
    """The directory that checked the password; none for a local one."""
    if not subject.is_ldap:
        return
    facts, names = subject.story.facts, subject.names
    path = ("directory",)
    sheet.say((*path, "embedded"), True, "our own answers for the hosts")
    sheet.say((*path, "hosts"), tuple(filter(None, map(names.url, facts.hosts))), f"{SEEN}: step 8")
    sheet.say((*path, "base"), names.dn(facts.base), f"{SEEN}: step 11")
    if facts.manager:
        manager = {"name": names.account(facts.manager), "password": PASSWORD}
        sheet.say((*path, "manager"), manager, f"{SEEN}: step 10, but for the password")
    _write_filter(sheet, subject)
    sheet.say((*path, "domain"), _domain(subject), f"{SEEN}, from the names" if facts.manager or facts.base else "")
    sheet.say((*path, "network_timeout"), facts.network_timeout, SEEN)


def _write_filter(sheet: Sheet, subject: Subject) -> None:
    facts = subject.story.facts
    if not facts.filter:
        return
    template = facts.filter.replace(f"={facts.login})", "={login})") if facts.login else facts.filter
    if template == FILTER or "{login}" not in template:
        return
    if "DC=" in template.upper() and subject.names.login("x") != "x":
        sheet.remark(("directory",), f"{ASSUMED}: the product's filter; the one seen holds names")
        return
    sheet.say(("directory", "filter"), template, f"{SEEN}: step 11")


def _domain(subject: Subject) -> str:
    """Of the service account's user@domain, or of the DCs of the search base."""
    facts, names = subject.story.facts, subject.names
    if "@" in facts.manager:
        return names.host(facts.manager.rpartition("@")[2])
    labels = re.findall(r"(?:^|,)\s*DC=([^,]+)", facts.base or facts.dn, re.IGNORECASE)
    return names.host(".".join(labels)) if labels else ""


def write_stand_in(sheet: Sheet, subject: Subject) -> None:
    """A lab cannot say that the directory is slow; it can have a login timer that any directory is too slow for."""
    if subject.cause is Cause.DIRECTORY_SLOW:
        sheet.say(("timers", "login"), _AT_ONCE, "stands in for a directory that does not answer in time")
