"""The credential policy: counted, locked, healed by time, expired."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ctisim.clock import ManualClock
from ctisim.cluster import Credential
from ctisim.errors import SignInRefused
from ctisim.lab import Policy
from ctisim.qbe.codes import CtiError

NOW = ManualClock().now()
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def credential(policy: Policy | None = None, **state: object) -> Credential:
    return Credential(policy=policy or Policy(), changed=NOW.timestamp(), **state)  # type: ignore[arg-type]


def fail(subject: Credential, times: int, when: object = NOW) -> None:
    for _ in range(times):
        subject.failed(when)  # type: ignore[arg-type]


def refusal(subject: Credential, when: object = NOW) -> int:
    with pytest.raises(SignInRefused) as caught:
        subject.check(when)  # type: ignore[arg-type]
    return caught.value.code


def test_two_failures_lock_nothing() -> None:
    subject = credential()
    fail(subject, 2)
    subject.check(NOW)
    assert subject.hack_count == 2


def test_the_third_failure_locks() -> None:
    subject = credential()
    fail(subject, 3)
    assert refusal(subject) == CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED
    assert subject.time_hacked_lockout == NOW.timestamp()


def test_the_lock_ends_after_the_lockout_duration() -> None:
    subject = credential()
    fail(subject, 3)
    assert refusal(subject, NOW + 29 * MINUTE)
    subject.check(NOW + 30 * MINUTE)
    assert subject.hack_count == 0


def test_a_lockout_duration_of_0_waits_for_the_administrator() -> None:
    subject = credential(Policy(lockout_duration=0))
    fail(subject, 3)
    assert refusal(subject, NOW + 300 * DAY)
    subject.reset_hack_count()
    subject.does_not_expire = True
    subject.check(NOW + 300 * DAY)


def test_failures_are_forgotten_after_the_reset_interval() -> None:
    subject = credential()
    fail(subject, 2)
    fail(subject, 1, NOW + 30 * MINUTE)
    assert subject.hack_count == 1


def test_a_success_ends_the_count() -> None:
    subject = credential()
    fail(subject, 2)
    subject.succeeded(NOW)
    assert (subject.hack_count, subject.last_success) == (0, NOW.timestamp())


def test_no_limit_counts_nothing() -> None:
    subject = credential(Policy(failed_logons=0))
    fail(subject, 50)
    assert subject.hack_count == 0


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ({"time_of_lockout": 1}, CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED),
        ({"inactive": True}, CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED),
        ({"expired": True}, CtiError.CTIERR_LOGIN_FAILED_PWD_EXPIRED_USER_CAN_RESET),
        ({"expired": True, "cannot_change": True}, CtiError.CTIERR_LOGIN_FAILED_PWD_EXPIRED_USER_CANNOT_RESET),
        ({"must_change": True}, CtiError.CTIERR_LOGIN_FAILED_PWD_EXPIRED_USER_CAN_RESET),
        ({"disabled": True}, CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_DISABLED),
    ],
)
def test_each_state_has_its_code(state: dict[str, object], code: int) -> None:
    assert refusal(credential(**state)) == code


def test_a_password_expires_with_age() -> None:
    subject = credential()
    subject.check(NOW + 179 * DAY)
    assert refusal(subject, NOW + 180 * DAY) == CtiError.CTIERR_LOGIN_FAILED_PWD_EXPIRED_USER_CAN_RESET


def test_a_password_that_does_not_expire_does_not() -> None:
    credential(does_not_expire=True).check(NOW + 10_000 * DAY)


def test_an_unused_account_is_locked_after_the_inactive_days() -> None:
    subject = credential(Policy(inactive_days=10), last_success=NOW.timestamp())
    subject.check(NOW + 10 * DAY)
    assert refusal(subject, NOW + 11 * DAY) == CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED


def test_the_warning_counts_down_within_its_days() -> None:
    subject = credential(Policy(expiry_warning_days=14))
    assert not subject.warns(NOW + 160 * DAY)
    assert subject.warns(NOW + 170 * DAY)
    assert subject.days_to_expiry(NOW + 170 * DAY) == 10


def test_a_new_password_ends_inactivity_and_expiry_but_no_lock() -> None:
    subject = credential(Policy(inactive_days=10), expired=True, must_change=True)
    subject.lock(NOW)
    subject.renew(NOW + 20 * DAY)
    assert refusal(subject, NOW + 20 * DAY) == CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED
    subject.unlock()
    subject.check(NOW + 20 * DAY)
