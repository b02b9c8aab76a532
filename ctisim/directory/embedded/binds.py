"""Who may bind: finds the account by any of its names, and answers as Active Directory does."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from ctisim.clock import Clock
from ctisim.directory.codes import AdData
from ctisim.directory.embedded.account import Account
from ctisim.directory.embedded.dn import InvalidDn, parse_dn
from ctisim.directory.embedded.tree import Tree


@dataclass(frozen=True)
class Lockout:
    """Lock an account after `threshold` wrong passwords in `window` seconds, for `seconds`; 0: never."""

    threshold: int = 0
    seconds: float = 1800
    window: float = 1800


@dataclass
class _Failures:
    count: int = 0
    last: float = 0.0
    locked_until: float = 0.0


def diagnostic(data: AdData) -> str:
    """The message of result 49, as Samba and Windows write it (Windows puts a NUL behind it)."""
    return f"80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data {data}, v1db1"


class Authority:
    """Checks names and passwords, and counts the wrong ones.

    `unknown_user` is what somebody nobody knows is told: Samba says 52e, Windows knows 525 too.
    """

    def __init__(self, tree: Tree, clock: Clock, lockout: Lockout, unknown_user: AdData) -> None:
        self._tree = tree
        self._clock = clock
        self._lockout = lockout
        self._unknown_user = unknown_user
        self._failures: WeakKeyDictionary[Account, _Failures] = WeakKeyDictionary()

    def refusal(self, name: str, password: bytes) -> AdData | None:
        """Why this bind fails; None when it succeeds. A wrong password hides every state but the lockout."""
        account = self.account(name)
        if account is None:
            return self._unknown_user
        if self.locked(account):
            return AdData.LOCKED_OUT
        if not password or not hmac.compare_digest(password, account.password.encode()):
            self._count(account)
            return AdData.WRONG_PASSWORD
        self._failures.pop(account, None)
        return account.hindrance

    def locked(self, account: Account) -> bool:
        failures = self._failures.get(account)
        return account.locked or (failures is not None and self._clock.monotonic() < failures.locked_until)

    def account(self, name: str) -> Account | None:
        """By DN, `DOMAIN\\login`, user principal name, `login@domain` or `login@DOMAIN`; never by the login alone."""
        return next((account for account in self._tree.accounts if self._is_called(account, name)), None)

    def _is_called(self, account: Account, name: str) -> bool:
        tree, login = self._tree, account.login.lower()
        name = name.lower()
        if name in (f"{tree.netbios}\\{login}".lower(), tree.upn_of(account).lower()):
            return True
        if name in (f"{login}@{tree.domain}".lower(), f"{login}@{tree.netbios}".lower()):
            return True
        try:
            return "=" in name and parse_dn(name) == parse_dn(tree.dn_of(account))
        except InvalidDn:
            return False

    def _count(self, account: Account) -> None:
        now = self._clock.monotonic()
        failures = self._failures.setdefault(account, _Failures())
        if now - failures.last > self._lockout.window:
            failures.count = 0
        failures.count += 1
        failures.last = now
        if self._lockout.threshold and failures.count >= self._lockout.threshold:
            failures.locked_until = now + self._lockout.seconds
            failures.count = 0
