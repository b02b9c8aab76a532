"""Credential policies: when a local password locks, expires or goes stale (FAILURES.md section 6)."""

from __future__ import annotations

from pydantic import Field

from ctisim.lab.base import Part


class Policy(Part):
    """One credential policy. It does not apply to LDAP passwords."""

    failed_logons: int = Field(3, ge=0, le=100, description="Failed logons that lock the account; 0: no limit.")
    reset_after: int = Field(30, ge=1, le=120, description="Minutes after which failed logons are forgotten.")
    lockout_duration: int = Field(
        30, ge=0, le=1440, description="Minutes a lock by failed logons lasts; 0: until an administrator unlocks it."
    )
    expires_after: int = Field(180, ge=0, le=365, description="Days until a password expires; 0: never.")
    inactive_days: int = Field(
        0, ge=0, le=5000, description="Days without a logon after which the account is locked; 0: never."
    )
    expiry_warning_days: int = Field(
        0, ge=0, le=90, description="Days before expiry when the client is warned; 0: no warning."
    )
    minimum_length: int = Field(8, ge=1, le=64, description="Shortest password allowed, characters.")
    stored_credentials: int = Field(12, ge=0, le=25, description="Earlier passwords that may not be used again.")
    caching: bool = Field(True, description="Enable Caching. The product's; nothing here depends on it.")
