"""Orders about users, by their ids."""

from __future__ import annotations

from ctisim.cluster.administration import NotPossible, users
from ctisim.handler.administration.desk import Desk
from ctisim.lab import Role

BOXES = ("must_change", "cannot_change", "does_not_expire", "expired", "inactive", "disabled")
"""What can be ticked of a credential."""


class Users:
    """What can be done to a user. Every order raises Unknown for a user that is none."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add_device(self, user: str, device: str) -> None:
        """The device enters the user's control list."""
        desk = self._desk
        desk.tell(users.add_device(desk.cluster, desk.user(user), desk.device(device)))

    def remove_device(self, user: str, device: str) -> None:
        """The device leaves it. Raises NotPossible when it was not in it."""
        desk = self._desk
        desk.tell(users.remove_device(desk.cluster, desk.user(user), desk.device(device)))

    def delete(self, user: str) -> None:
        """The user is deleted: ProviderClosed 5."""
        self._desk.tell(users.delete(self._desk.cluster, self._desk.user(user)))

    def grant(self, user: str, role: Role) -> None:
        """The user enters an access control group."""
        self._desk.tell(users.grant(self._desk.cluster, self._desk.user(user), role))

    def withdraw(self, user: str, role: Role) -> None:
        """The user leaves it: ProviderClosed 12 without CTI Enabled, 6 for a superprovider no more."""
        self._desk.tell(users.withdraw(self._desk.cluster, self._desk.user(user), role))

    def lock(self, user: str) -> None:
        """Locked By Administrator."""
        self._desk.user(user).credential.lock(self._desk.manager.clock.now())

    def unlock(self, user: str) -> None:
        """That box is cleared."""
        self._desk.user(user).credential.unlock()

    def reset(self, user: str) -> None:
        """Reset Hack Count: failed logons are forgotten, and the lock they led to is lifted."""
        self._desk.user(user).credential.reset_hack_count()

    def renew(self, user: str) -> None:
        """The password counts as changed: neither old, nor unused, nor to be changed."""
        self._desk.user(user).credential.renew(self._desk.manager.clock.now())

    def tick(self, user: str, box: str, on: bool = True) -> None:
        """A box of the Edit Credential page. Raises NotPossible for one that is not there."""
        if box not in BOXES:
            raise NotPossible(f"a credential has no box {box}; there are {', '.join(BOXES)}")
        setattr(self._desk.user(user).credential, box, on)
