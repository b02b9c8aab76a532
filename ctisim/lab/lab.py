"""The lab: one tree of everything the simulated world holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

from pydantic import Field, PrivateAttr, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from ctisim.lab.base import Loose, Many, Part
from ctisim.lab.checks import findings
from ctisim.lab.cluster import Cluster
from ctisim.lab.devices import Device
from ctisim.lab.directory import DirectorySettings
from ctisim.lab.failures import Cause
from ctisim.lab.limits import Limits, Timers
from ctisim.lab.media import Media
from ctisim.lab.numberplan import NumberPlan
from ctisim.lab.parameters import ServiceParameters
from ctisim.lab.policies import Policy
from ctisim.lab.security import Security
from ctisim.lab.tree import Spot, show
from ctisim.lab.users import User


@dataclass(frozen=True)
class _Origin:
    """Where a lab came from; two labs that say the same are equal wherever they stand."""

    tree: Spot | None = field(default=None, compare=False)


class Lab(Part):
    """A cluster with its directory, users and devices.

    To have another lab, lay an overlay on one: `model_copy` would keep the old indexes.
    """

    cluster: Cluster = Field(Cluster(), description="The cluster: name, release, nodes, numbering.")
    security: Security = Field(Security(), description="Key, certificate and nonces of the sign-in.")
    directory: DirectorySettings = Field(DirectorySettings(), description="LDAP authentication.")
    policies: dict[str, Policy] = Field(
        default_factory=lambda: {"default": Policy()}, description="Credential policies by name; users name theirs."
    )
    users: Many[User] = Field((), description="Who may sign in.")
    devices: Many[Device] = Field((), description="Phones, CTI ports and route points, in the order of their handles.")
    number_plan: NumberPlan = Field(NumberPlan(), description="What can be dialled beside the devices' lines.")
    media: Media = Field(Media(), description="RTP of the virtual phones (ours).")
    service_parameters: ServiceParameters = Field(
        ServiceParameters(), description="Service parameters under the product's names."
    )
    failure_descriptions: dict[Annotated[Cause, Loose], str] = Field(
        {},
        description="What a refused application reads instead of our words (failureDescription), by cause: "
        + ", ".join(f"{cause!s}" for cause in Cause)
        + ".",
    )
    timers: Timers = Field(Timers(), description="Timers that no service parameter names (ours).")
    limits: Limits = Field(Limits(), description="What one client may ask of us (ours).")

    _users: dict[str, User] = PrivateAttr(default_factory=dict)
    _devices: dict[str, Device] = PrivateAttr(default_factory=dict)
    _origin: _Origin = PrivateAttr(default_factory=lambda: _Origin())

    def model_post_init(self, context: object, /) -> None:
        self._users.update((user.id.casefold(), user) for user in self.users)
        self._devices.update((device.name.casefold(), device) for device in self.devices)

    @model_validator(mode="after")
    def _fits_together(self, info: ValidationInfo) -> Lab:
        """Check what holds between the parts, unless the loader does it (with places)."""
        if not (info.context or {}).get("checked"):
            wrong = [f"{show(found.path)}: {found.text}" for found in findings(self.model_dump(by_alias=True))]
            if wrong:
                raise PydanticCustomError("lab", "{wrong}", {"wrong": "; ".join(wrong)})
        return self

    @property
    def tree(self) -> Spot | None:
        """The YAML tree the lab was read from, for overlays; None for a lab made in Python."""
        return self._origin.tree

    def grown_from(self, tree: Spot) -> None:
        """Remember the tree (the loader's business)."""
        self._origin = _Origin(tree)

    def user(self, login: str) -> User | None:
        """The user of that id, whatever its case, or None."""
        return self._users.get(login.casefold())

    def device(self, name: str) -> Device | None:
        """The device of that name, whatever its case, or None."""
        return self._devices.get(name.casefold())

    def policy(self, user: User) -> Policy:
        """The credential policy of a user; the product's defaults where the lab names none."""
        return self.policies.get(user.policy) or Policy()

    def controlled(self, user: User) -> tuple[Device, ...]:
        """The devices of the user's control list, in its order."""
        found = (self.device(name) for name in user.controlled_devices)
        return tuple(device for device in found if device is not None)

    def dn(self, user: User) -> str:
        """The user's distinguished name in the embedded directory."""
        return user.directory.dn or f"CN={user.display_name},{self.directory.base}"

    def upn(self, user: User) -> str:
        """The user's userPrincipalName in the embedded directory."""
        return user.directory.upn or f"{user.id}@{self.directory.domain}"
