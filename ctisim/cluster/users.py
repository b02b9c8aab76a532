"""Users: what the database knows of them beside the directory's word on their password."""

from __future__ import annotations

from dataclasses import dataclass, field

from ctisim.cluster.credentials import Credential
from ctisim.lab import Role


@dataclass(eq=False, slots=True)
class User:
    """An end user or application user. The password stays with whoever checks it."""

    id: str
    end_user: bool
    ldap: bool
    credential: Credential
    roles: set[Role] = field(default_factory=set)
    controlled_devices: list[str] = field(default_factory=list)

    def has(self, role: Role) -> bool:
        return role in self.roles

    @property
    def super_provider(self) -> bool:
        return Role.CONTROL_ALL_DEVICES in self.roles


@dataclass(frozen=True, slots=True)
class UserSettings:
    """What CTIDbAccess reads of a user: the fields of CtiUserSettingsRes, in its order."""

    user_id: str
    super_provider: bool
    call_park_retrieval: bool
    modify_calling_number: bool
    cti_enabled: bool
    call_monitor: bool
    call_record: bool
    security_enabled: bool

    @classmethod
    def of(cls, user: User) -> UserSettings:
        return cls(
            user_id=user.id,
            super_provider=user.super_provider,
            call_park_retrieval=user.has(Role.CALL_PARK_MONITORING),
            modify_calling_number=user.has(Role.CALLING_NUMBER_MODIFICATION),
            cti_enabled=user.has(Role.ENABLED),
            call_monitor=user.has(Role.CALL_MONITORING),
            call_record=user.has(Role.CALL_RECORDING),
            security_enabled=user.has(Role.SECURE_CONNECTION),
        )
