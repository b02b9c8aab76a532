"""An account of the embedded directory: who it is, and in which state it is. Change it at any time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ctisim.directory.codes import AdData

_NORMAL, _COMPUTER = 0x200, 0x1000
_DISABLED, _NEVER_EXPIRES = 0x2, 0x10000


@dataclass(kw_only=True, eq=False)
class Account:
    """What Active Directory knows of a user (or, with `computer`, of a machine).

    Without `common_name` the login is the name, without `dn` the tree places it, without `upn` it is
    login@domain. `attributes` are further ones, as they are.
    """

    login: str
    password: str = field(repr=False)
    common_name: str = ""
    dn: str = ""
    upn: str = ""
    disabled: bool = False
    locked: bool = False
    expired: bool = False
    must_change: bool = False
    password_expired: bool = False
    password_never_expires: bool = False
    wrong_workstation: bool = False
    no_logon_hours: bool = False
    computer: bool = False
    attributes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.common_name or self.login

    @property
    def control(self) -> int:
        """userAccountControl. Locking and a password's age are not in it: AD computes them."""
        kind = _COMPUTER if self.computer else _NORMAL
        return kind | _DISABLED * self.disabled | _NEVER_EXPIRES * self.password_never_expires

    @property
    def hindrance(self) -> AdData | None:
        """Why a right password does not help, in the order Samba was seen to tell; lockout comes before all."""
        told = (
            (self.disabled, AdData.DISABLED),
            (self.expired, AdData.ACCOUNT_EXPIRED),
            (self.must_change, AdData.MUST_CHANGE_PASSWORD),
            (self.password_expired, AdData.PASSWORD_EXPIRED),
            (self.wrong_workstation, AdData.WORKSTATION),
            (self.no_logon_hours, AdData.LOGON_HOURS),
        )
        return next((data for holds, data in told if holds), None)
