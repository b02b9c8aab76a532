"""The signs of steps 7 to 12: the password checked, by LDAP or against the database."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ctisim.explain.hearing import Signs
from ctisim.explain.moments import Moment
from ctisim.explain.values import Values, number

if TYPE_CHECKING:
    from ctisim.explain.story import Story

_MOST_HOSTS = 50
_BOLD = re.compile(r"\(\s+|\s+\)")
"""Blanks that a web page put about bold text."""


def _ldap(story: Story, values: Values, when: Moment) -> None:
    story.facts.ldap = True
    story.see(6, when, done=True) if 6 in story.steps else None
    story.see(7, when, done=True)


def _local(story: Story, values: Values, when: Moment) -> None:
    story.facts.ldap = False
    story.see(12, when, note="password compared with the database's")


def _local_refusal(story: Story, values: Values, when: Moment) -> None:
    story.fail(12, when)


def _connecting(story: Story, values: Values, when: Moment) -> None:
    story.see(8, when)


def _host(story: Story, values: Values, when: Moment) -> None:
    url = values.get("url")
    hosts = story.facts.hosts
    if url not in hosts and len(hosts) < _MOST_HOSTS:
        hosts.append(url)
    if 11 not in story.steps and 12 not in story.steps:  # the user's own bind says it again
        story.see(8, when, done=True, note=url)


def _initialized(story: Story, values: Values, when: Moment) -> None:
    if values.get("code") not in ("", "0"):
        story.fail(9, when, f"code {values.get('code')}")
    elif 12 not in story.steps:
        story.see(9, when, done=True)


def _patience(story: Story, values: Values, when: Moment) -> None:
    """The option is set on a handle: what was to be initialised is."""
    story.facts.network_timeout = number(values.get("seconds"))
    if 11 not in story.steps and 12 not in story.steps:
        story.see(9, when, done=True)


def _bound(story: Story, values: Values, when: Moment) -> None:
    name = values.get("name")
    if 11 in story.steps or 12 in story.steps:
        story.see(12, when, note=name)
        return
    story.facts.manager = name
    story.see(10, when, done=True, note=name)


def _bind_refused(story: Story, values: Values, when: Moment) -> None:
    story.fail(12 if 11 in story.steps or 12 in story.steps else 10, when, values.get("word"))


def _diagnostic(story: Story, values: Values, when: Moment) -> None:
    story.facts.diagnostic = values.get("text")


def _unreachable(story: Story, values: Values, when: Moment) -> None:
    host = f"{values.get('host')}: {values.get('reason')}"
    if len(story.facts.unreachable) < _MOST_HOSTS:
        story.facts.unreachable.append(host)
    step = 12 if 12 in story.steps else 11 if 11 in story.steps else 10
    story.see(step, when, note=f"unreachable {host}")


def _service(story: Story, values: Values, when: Moment) -> None:
    story.see(10, when, done=True)


def _filter(story: Story, values: Values, when: Moment) -> None:
    story.facts.filter = _BOLD.sub(lambda found: found[0].strip(), values.get("filter"))
    story.see(11, when)


def _base(story: Story, values: Values, when: Moment) -> None:
    story.facts.base = values.get("base")
    story.see(11, when, note=f"under {story.facts.base}")


def _searched(story: Story, values: Values, when: Moment) -> None:
    if values.get("code") not in ("", "0"):
        story.fail(11, when, f"code {values.get('code')}")
    else:
        story.see(11, when)


def _not_found(story: Story, values: Values, when: Moment) -> None:
    story.fail(11, when, "not found")


def _found(story: Story, values: Values, when: Moment) -> None:
    story.facts.dn = values.get("dn")
    story.see(11, when, done=True, note=story.facts.dn)


def _binding(story: Story, values: Values, when: Moment) -> None:
    story.facts.dn = story.facts.dn or values.get("dn")
    story.see(12, when)


def _authenticated(story: Story, values: Values, when: Moment) -> None:
    story.facts.login = story.facts.login or values.get("login")
    story.see(12, when, done=True)


SIGNS: Signs = {
    "ldap login": _ldap,
    "ldap user": _ldap,
    "local login": _local,
    "local refusal": _local_refusal,
    "ldap connecting": _connecting,
    "ldap host": _host,
    "ldap initialized": _initialized,
    "ldap time-out": _patience,
    "bound": _bound,
    "bind refused": _bind_refused,
    "ldap diagnostic": _diagnostic,
    "ldap unreachable": _unreachable,
    "service bound": _service,
    "ldap filter": _filter,
    "ldap base": _base,
    "ldap searched": _searched,
    "ldap not found": _not_found,
    "found": _found,
    "binding user": _binding,
    "authenticated": _authenticated,
}
