"""/users: control lists, roles, credentials."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path

from ctisim.admin.resources.given import Body, DeviceName, Orders, TheManager, UserId
from ctisim.admin.views import UserView
from ctisim.admin.words import RoleName
from ctisim.cluster.administration.refusals import user_named

router = APIRouter(prefix="/users", tags=["users"])

InRole = Annotated[
    RoleName, Path(description="The access control group's name; Standard CTI may be left out, as in `call recording`.")
]


class Boxes(Body):
    """Boxes of the Edit Credential page; what is left out stays as it is."""

    locked: bool | None = None
    """Locked By Administrator."""
    must_change: bool | None = None
    cannot_change: bool | None = None
    does_not_expire: bool | None = None
    expired: bool | None = None
    """Expired by decree, whatever the password's age."""
    inactive: bool | None = None
    disabled: bool | None = None


@router.get("")
async def show_all(manager: TheManager) -> list[UserView]:
    """All users."""
    return [UserView.of(manager, user) for user in manager.cluster.users.values()]


@router.get("/{user}")
async def show(manager: TheManager, user: UserId) -> UserView:
    """A user, with roles, control list, credential and open providers."""
    return UserView.of(manager, user_named(manager.cluster, user))


@router.delete("/{user}", status_code=204)
async def delete(orders: Orders, user: UserId) -> None:
    """Delete the user: providers close with reason 5."""
    orders.users.delete(user)


@router.put("/{user}/devices/{name}", status_code=204)
async def add_device(orders: Orders, user: UserId, name: DeviceName) -> None:
    """Associate a device: JTAPI sees CiscoTermCreatedEv."""
    orders.users.add_device(user, name)


@router.delete("/{user}/devices/{name}", status_code=204)
async def remove_device(orders: Orders, user: UserId, name: DeviceName) -> None:
    """End the association: JTAPI sees CiscoTermRemovedEv."""
    orders.users.remove_device(user, name)


@router.put("/{user}/roles/{role}", status_code=204)
async def grant(orders: Orders, user: UserId, role: InRole) -> None:
    """Put the user into an access control group: JTAPI sees CiscoProviderCapabilityChangedEv."""
    orders.users.grant(user, role)


@router.delete("/{user}/roles/{role}", status_code=204)
async def withdraw(orders: Orders, user: UserId, role: InRole) -> None:
    """Take the user out of it. Without CTI Enabled providers close (12), without control of all devices too (6)."""
    orders.users.withdraw(user, role)


@router.patch("/{user}/credential")
async def tick(manager: TheManager, orders: Orders, user: UserId, boxes: Boxes) -> UserView:
    """Tick and untick boxes of the Edit Credential page."""
    for box, on in boxes.model_dump(exclude_none=True, exclude={"locked"}).items():
        orders.users.tick(user, box, on)
    if boxes.locked is not None:
        (orders.users.lock if boxes.locked else orders.users.unlock)(user)
    return await show(manager, user)


@router.post("/{user}/credential/reset", status_code=204)
async def reset(orders: Orders, user: UserId) -> None:
    """Reset Hack Count: failed logons are forgotten, and the lock they led to."""
    orders.users.reset(user)


@router.post("/{user}/credential/renew", status_code=204)
async def renew(orders: Orders, user: UserId) -> None:
    """Count the password as changed today, though it stays the same."""
    orders.users.renew(user)
