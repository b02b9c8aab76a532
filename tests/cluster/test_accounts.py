"""The credentials, listed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ctisim.clock import ManualClock
from ctisim.cluster import build
from ctisim.cluster.accounts import Account, accounts
from ctisim.lab import builtin

NOW = ManualClock().now()


@pytest.fixture
def listed() -> dict[str, Account]:
    return {account.user: account for account in accounts(build(builtin(), NOW), NOW)}


def test_a_lock_that_only_an_administrator_ends_has_no_end(listed: dict[str, Account]) -> None:
    account = listed["locked"]
    assert (account.locked_by_failed_logons, account.hack_count, account.locked_until) == (True, 3, 0)
    assert "too many attempts" in account.policy_forbids


def test_ldap_users_have_no_expiry(listed: dict[str, Account]) -> None:
    assert (listed["wwhite"].ldap, listed["wwhite"].days_to_expiry, listed["wwhite"].policy_forbids) == (True, None, "")


def test_a_lock_that_time_ends_says_when() -> None:
    cluster = build(builtin(), NOW)
    user = cluster.users["ctiadmin"]
    for _ in range(3):
        user.credential.failed(NOW)
    (account,) = (account for account in accounts(cluster, NOW) if account.user == "ctiadmin")
    assert account.locked_until == (NOW + timedelta(minutes=30)).timestamp()
    (account,) = (each for each in accounts(cluster, NOW + timedelta(minutes=30)) if each.user == "ctiadmin")
    assert (account.hack_count, account.policy_forbids) == (0, "")
