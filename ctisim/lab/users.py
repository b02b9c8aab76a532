"""Users: end users and application users, their passwords, rights and devices."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, SecretStr

from ctisim.lab.base import Loose, Many, Name, Part


class Role(StrEnum):
    """Access control groups that CTI looks at, under the product's names."""

    ENABLED = "Standard CTI Enabled"
    CONTROL_ALL_DEVICES = "Standard CTI Allow Control of All Devices"
    SECURE_CONNECTION = "Standard CTI Secure Connection"
    CALL_MONITORING = "Standard CTI Allow Call Monitoring"
    CALL_RECORDING = "Standard CTI Allow Call Recording"
    CALLING_NUMBER_MODIFICATION = "Standard CTI Allow Calling Number Modification"
    CALL_PARK_MONITORING = "Standard CTI Allow Call Park Monitoring"
    CONNECTED_XFER = "Standard CTI Allow Control of Phones supporting Connected Xfer and conf"
    ROLLOVER = "Standard CTI Allow Control of Phones supporting Rollover Mode"
    SRTP_KEYS = "Standard CTI Allow Reception of SRTP Key Material"


class UserType(StrEnum):
    """End users are people, application users are programs; they are two tables of the product."""

    END_USER = "end user"
    APPLICATION_USER = "application user"


class Authentication(StrEnum):
    """Who checks the password."""

    LDAP = "ldap"
    LOCAL = "local"


class AccountState(StrEnum):
    """What is the matter with an account of the embedded directory; AD's `data` code in brackets."""

    ENABLED = "enabled"
    DISABLED = "disabled"  # 533, though the search filter hides it first
    LOCKED = "locked"  # 775
    EXPIRED = "expired"  # 701
    PASSWORD_EXPIRED = "password expired"  # 532
    MUST_CHANGE = "must change"  # 773
    LOGON_HOURS = "logon hours"  # 530
    WORKSTATION = "workstation"  # 531
    MISSING = "missing"  # not in the directory at all


class Credential(Part):
    """State of a local password when the lab starts, as on the Edit Credential page."""

    locked_by_administrator: bool = Field(False, description="Locked By Administrator is ticked.")
    hack_locked: bool = Field(False, description="Locked by too many failed logons at the moment the lab starts.")
    failed_logons: int = Field(0, ge=0, le=100, description="Failed logons so far (hackCount).")
    inactive: bool = Field(False, description="Locked for inactivity.")
    expired: bool = Field(False, description="The password has expired, whatever its age.")
    must_change: bool = Field(False, description="User Must Change at Next Login.")
    cannot_change: bool = Field(False, description="User Cannot Change; excludes must_change.")
    does_not_expire: bool = Field(False, description="Does Not Expire.")
    disabled: bool = Field(False, description="The account is disabled.")
    changed_days_ago: int = Field(0, ge=0, le=36_500, description="Age of the password in days when the lab starts.")
    last_successful_login: int = Field(
        0, ge=0, le=0xFFFFFFFF, description="Last successful login, seconds since 1970 UTC; 0: never."
    )


class DirectoryAccount(Part):
    """The account that the embedded directory holds for an LDAP user."""

    account: Annotated[AccountState, Loose] = Field(
        AccountState.ENABLED,
        description="enabled, disabled, locked, expired, password expired, must change, logon hours, workstation "
        "or missing.",
    )
    dn: str | None = Field(None, min_length=3, description="Distinguished name; by default CN=<name>,<directory base>.")
    upn: str | None = Field(None, min_length=3, description="userPrincipalName; by default <id>@<directory domain>.")


class User(Part):
    """Someone who may sign in."""

    id: Annotated[str, Field(min_length=1, max_length=128)] = Field(
        description="User id; upper and lower case are the same. More than 31 characters are refused at provider open."
    )
    name: str = Field(
        "", max_length=128, description="Name of the person or program; CN in the directory. Default: the id."
    )
    type: Annotated[UserType, Loose] = Field(UserType.END_USER, description="end user or application user.")
    authentication: Annotated[Authentication, Loose] = Field(
        Authentication.LOCAL,
        description="ldap or local: who checks the password. Application users are always local.",
    )
    password: SecretStr = Field(
        description="The password; for an LDAP user, the one the embedded directory holds. Never shown."
    )
    sso_ticket: SecretStr | None = Field(
        None, description="A single sign-on ticket that proves this user, once (ours). Never shown."
    )
    policy: Name = Field("default", description="Name of the credential policy; applies to local users only.")
    credential: Credential = Field(Credential(), description="State of a local password at the start.")
    directory: DirectoryAccount = Field(
        DirectoryAccount(), description="Account in the embedded directory; LDAP users only."
    )
    roles: Many[Annotated[Role, Loose]] = Field(
        (Role.ENABLED,), description="Access control groups by the product's names; without one there is no CTI."
    )
    controlled_devices: Many[Name] = Field((), description="Names of the devices associated with the user.")

    @property
    def display_name(self) -> str:
        """The name, or the id when there is none."""
        return self.name or self.id

    @property
    def is_end_user(self) -> bool:
        return self.type is UserType.END_USER

    @property
    def is_ldap(self) -> bool:
        """True when the directory, not the database, checks the password."""
        return self.authentication is Authentication.LDAP

    def has(self, role: Role) -> bool:
        """Whether the user is in that group."""
        return role in self.roles
