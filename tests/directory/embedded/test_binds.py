"""Accounts: their states, and the lockout by the clock."""

from __future__ import annotations

import pytest

from ctisim.clock import ManualClock
from ctisim.directory import AdData
from ctisim.directory.embedded import Account, Lockout, Tree
from ctisim.directory.embedded.binds import Authority

NAME = "wwhite@joshlab.net"


@pytest.fixture
def account() -> Account:
    return Account(login="wwhite", password="heisenbg")


@pytest.fixture
def authority(account: Account, clock: ManualClock) -> Authority:
    lockout = Lockout(threshold=3, seconds=60, window=30)
    return Authority(Tree([account]), clock, lockout, AdData.WRONG_PASSWORD)


@pytest.mark.parametrize(
    ("state", "data"),
    [
        ("disabled", "533"),
        ("expired", "701"),
        ("must_change", "773"),
        ("password_expired", "532"),
        ("wrong_workstation", "531"),
        ("no_logon_hours", "530"),
        ("locked", "775"),
    ],
)
def test_a_state_is_told_live(account: Account, authority: Authority, state: str, data: str) -> None:
    assert authority.refusal(NAME, b"heisenbg") is None
    setattr(account, state, True)
    assert authority.refusal(NAME, b"heisenbg") == data
    wrong = AdData.LOCKED_OUT if state == "locked" else AdData.WRONG_PASSWORD
    assert authority.refusal(NAME, b"wrong") == wrong


def test_a_lockout_ends_by_itself(authority: Authority, clock: ManualClock) -> None:
    for _ in range(3):
        assert authority.refusal(NAME, b"wrong") == AdData.WRONG_PASSWORD
    assert authority.refusal(NAME, b"heisenbg") == AdData.LOCKED_OUT
    clock.advance(60)
    assert authority.refusal(NAME, b"heisenbg") is None


def test_failures_long_ago_do_not_count(authority: Authority, clock: ManualClock) -> None:
    for _ in range(5):
        authority.refusal(NAME, b"wrong")
        clock.advance(31)
    assert authority.refusal(NAME, b"heisenbg") is None


def test_a_right_password_forgives_the_wrong_ones(authority: Authority) -> None:
    for _ in range(3):
        authority.refusal(NAME, b"wrong")
        authority.refusal(NAME, b"wrong")
        assert authority.refusal(NAME, b"heisenbg") is None


def test_an_account_without_a_password_takes_none(account: Account, authority: Authority) -> None:
    account.password = ""
    assert authority.refusal(NAME, b"") == AdData.WRONG_PASSWORD


def test_a_name_of_its_own_replaces_the_made_one(account: Account, authority: Authority) -> None:
    account.upn, account.dn = "heisenberg@breaking.bad", "CN=Heisenberg,OU=Lab,DC=joshlab,DC=net"
    for name in ("Heisenberg@Breaking.Bad", "cn=heisenberg,ou=lab,dc=joshlab,dc=net", NAME):
        assert authority.refusal(name, b"heisenbg") is None


def test_an_account_does_not_show_its_password(account: Account) -> None:
    assert "heisenbg" not in repr(account)
