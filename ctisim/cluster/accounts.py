"""The users' credentials as the Edit Credential page shows them: listed, and changed by an administrator."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ctisim.cluster.cluster import Cluster
from ctisim.cluster.credentials import MINUTE
from ctisim.cluster.users import User
from ctisim.errors import SignInRefused


@dataclass(frozen=True, slots=True)
class Account:
    """One user's credential at a moment. Times are epoch seconds, 0 for never."""

    user: str
    ldap: bool
    """The password is LDAP's: no policy applies."""
    policy_forbids: str
    """The failureDescription a sign-in would be refused with whatever the password; empty when it would not."""
    hack_count: int
    locked_by_administrator: bool
    locked_until: float
    """When the lock by failed logons ends; 0 when there is none, or only an administrator ends it."""
    locked_by_failed_logons: bool
    days_to_expiry: int | None
    last_success: float


def accounts(cluster: Cluster, now: datetime) -> list[Account]:
    """Every user's credential, as it stands."""
    return [account(user, now) for user in cluster.users.values()]


def account(user: User, now: datetime) -> Account:
    """One user's."""
    credential, policy = user.credential, user.credential.policy
    credential.heal(now)
    locked = credential.time_hacked_lockout
    return Account(
        user=user.id,
        ldap=user.ldap,
        policy_forbids=_refusal(user, now),
        hack_count=credential.hack_count,
        locked_by_administrator=bool(credential.time_of_lockout),
        locked_until=locked + policy.lockout_duration * MINUTE if locked and policy.lockout_duration else 0,
        locked_by_failed_logons=bool(locked),
        days_to_expiry=None if user.ldap else credential.days_to_expiry(now),
        last_success=credential.last_success,
    )


def _refusal(user: User, now: datetime) -> str:
    try:
        if user.ldap:
            user.credential.check_status()
        else:
            user.credential.check(now)
    except SignInRefused as refusal:
        return str(refusal)
    return ""
