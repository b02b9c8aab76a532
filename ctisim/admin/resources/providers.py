"""/providers: the connections, what they have open, and their end."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path
from pydantic import Field

from ctisim.admin.resources.given import Body, Orders, TheManager
from ctisim.admin.views import ProviderView
from ctisim.admin.words import Closed
from ctisim.qbe.enums import ProviderCloseReason

router = APIRouter(prefix="/providers", tags=["providers"])

Instance = Annotated[int, Path(description="The number of its CTIHandler.")]


class Closing(Body):
    reason: Closed = Field(ProviderCloseReason.ALLOTHER_REASON, description="A ProviderClosed reason.")


@router.get("")
async def show_all(manager: TheManager) -> list[ProviderView]:
    """All connections, those that have not signed in yet among them."""
    return [ProviderView.of(handler) for handler in manager.handlers.values()]


@router.get("/{instance}")
async def show(orders: Orders, instance: Instance) -> ProviderView:
    """One connection."""
    return ProviderView.of(orders.providers.handler(instance))


@router.post("/{instance}/close", status_code=204)
async def close(orders: Orders, instance: Instance, body: Closing | None = None) -> None:
    """Close the provider with a ProviderClosedEvent, and end the connection."""
    orders.providers.close(instance, (body or Closing()).reason)


@router.delete("/{instance}", status_code=204)
async def drop(orders: Orders, instance: Instance) -> None:
    """End the connection without a word."""
    orders.providers.drop(instance)
