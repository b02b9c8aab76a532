"""Single sign-on: tickets that prove a user without a password (FAILURES.md P23 to P25).

A ticket is good once: a second provider with the same one is refused (JTAPI guide). How tickets look and who gives them
out is no business of a CTI Manager; the lab names those that are good.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ctisim.errors import CtisimError


class SingleSignOnDisabled(CtisimError):
    """The cluster does not use it."""


class SingleSignOnServerDown(CtisimError):
    """Nobody can say what a ticket is worth."""


@dataclass(slots=True)
class SingleSignOn:
    """What a CTI Manager asks about tickets; may be changed while it runs."""

    enabled: bool = False
    server_up: bool = True
    tickets: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Ticket to user id."""
    _spent: set[str] = field(default_factory=set, repr=False)

    def redeem(self, ticket: str) -> str | None:
        """The user a ticket proves, once; None for a ticket that proves nobody. Raises the two errors above."""
        if not self.enabled:
            raise SingleSignOnDisabled("single sign-on is disabled")
        if not self.server_up:
            raise SingleSignOnServerDown("the single sign-on server does not answer")
        user = self.tickets.get(ticket)
        if user is None or ticket in self._spent:
            return None
        self._spent.add(ticket)
        return user
