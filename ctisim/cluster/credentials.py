"""The credential policy at work: failed logons, locks, expiry (FAILURES.md section 6).

Checked before any password is, as in the seed's step 6. Policies do not apply to passwords that the LDAP directory
keeps.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from math import ceil

from ctisim.cluster import refusals
from ctisim.lab import Policy

MINUTE = 60
DAY = 86400


@dataclass(slots=True)
class Credential:
    """The state of one password. Times are epoch seconds, 0 for never."""

    policy: Policy
    time_of_lockout: float = 0
    """When the administrator locked it."""
    time_hacked_lockout: float = 0
    """When too many failed logons locked it."""
    hack_count: int = 0
    last_failure: float = 0
    changed: float = 0
    last_success: float = 0
    must_change: bool = False
    does_not_expire: bool = False
    cannot_change: bool = False
    inactive: bool = False
    disabled: bool = False
    """The user is not active (endUserStatus 0): disabled, or gone from LDAP."""
    expired: bool = False
    """Expired by decree, whatever its age: how a lab makes a test account (ours)."""

    def check(self, now: datetime) -> None:
        """Raise SignInRefused when policy forbids the login, whatever the password."""
        time = now.timestamp()
        self.heal(now)
        self.check_status()
        if self.time_of_lockout:
            raise refusals.locked_by_administrator()
        if self.time_hacked_lockout:
            raise refusals.locked_by_failed_logons()
        if self.is_inactive(time):
            raise refusals.locked_for_inactivity()
        if self.has_expired(time):
            raise refusals.expired_for_good() if self.cannot_change else refusals.expired()
        if self.must_change:
            raise refusals.must_change()

    def check_status(self) -> None:
        """Raise SignInRefused for a user who is not active: the one rule that LDAP users are not exempt from."""
        if self.disabled:
            raise refusals.account_disabled()

    def failed(self, now: datetime) -> None:
        """A wrong password: counted, and locked at the policy's limit (0 counts nothing)."""
        time = now.timestamp()
        self.heal(now)
        if not self.policy.failed_logons:
            return
        self.hack_count += 1
        self.last_failure = time
        if self.hack_count >= self.policy.failed_logons:
            self.time_hacked_lockout = time

    def succeeded(self, now: datetime) -> None:
        """A good password ends the count."""
        self.hack_count = 0
        self.last_failure = 0
        self.last_success = now.timestamp()

    def reset_hack_count(self) -> None:
        """What the administrator's "Reset Hack Count" does: the count and its lock are gone."""
        self.hack_count = 0
        self.last_failure = 0
        self.time_hacked_lockout = 0

    def lock(self, now: datetime) -> None:
        """The administrator ticks "Locked By Administrator"."""
        self.time_of_lockout = now.timestamp()

    def unlock(self) -> None:
        """The administrator clears that box."""
        self.time_of_lockout = 0

    def renew(self, now: datetime) -> None:
        """The password was changed: no age, no inactivity, nothing to change any more. Locks stay."""
        self.changed = now.timestamp()
        self.expired = self.inactive = self.must_change = False

    def days_to_expiry(self, now: datetime) -> int | None:
        """Days until the password expires, begun ones included; None when it never does."""
        if self.does_not_expire or not self.policy.expires_after:
            return None
        end = self.changed + self.policy.expires_after * DAY
        return max(0, ceil((end - now.timestamp()) / DAY))

    def warns(self, now: datetime) -> bool:
        """Whether the days left lie within the policy's Expiry Warning Days."""
        days = self.days_to_expiry(now)
        return days is not None and days <= self.policy.expiry_warning_days and self.policy.expiry_warning_days > 0

    def has_expired(self, time: float) -> bool:
        if self.expired:
            return True
        if self.does_not_expire or not self.policy.expires_after:
            return False
        return time >= self.changed + self.policy.expires_after * DAY

    def is_inactive(self, time: float) -> bool:
        if self.inactive:
            return True
        days = self.policy.inactive_days
        return bool(days and time - max(self.last_success, self.changed) > days * DAY)

    def heal(self, now: datetime) -> None:
        """What time heals: the count after the reset interval, the lock after the lockout duration."""
        time = now.timestamp()
        duration = self.policy.lockout_duration
        if self.time_hacked_lockout and duration and time - self.time_hacked_lockout >= duration * MINUTE:
            self.time_hacked_lockout = 0
            self.hack_count = 0
        if (
            self.hack_count
            and not self.time_hacked_lockout
            and time - self.last_failure >= self.policy.reset_after * MINUTE
        ):
            self.hack_count = 0
