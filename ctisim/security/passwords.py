"""The passwords that the database keeps: checked here, told to nobody."""

from __future__ import annotations

import hmac
from collections.abc import Mapping

from pydantic import SecretStr


class Passwords:
    """The local users' passwords, by user id (not case-sensitive)."""

    def __init__(self, passwords: Mapping[str, SecretStr]) -> None:
        self._passwords = {user.casefold(): password for user, password in passwords.items()}

    def change(self, user: str, password: SecretStr | None) -> SecretStr | None:
        """Give a user another password (None: none at all); returns the old one."""
        old = self._passwords.pop(user.casefold(), None)
        if password is not None:
            self._passwords[user.casefold()] = password
        return old

    def verify(self, user: str, password: bytes) -> bool:
        """Whether it is this user's password."""
        known = self._passwords.get(user.casefold())
        return known is not None and hmac.compare_digest(known.get_secret_value().encode(), password)
