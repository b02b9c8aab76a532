"""/phones/{dn}: what people do at their phones."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import Field

from ctisim.admin.resources.given import AtDevice, Body, Number, Orders
from ctisim.admin.views import PhoneView
from ctisim.admin.words import OnCallWord
from ctisim.lab import Habit, OnCall

router = APIRouter(prefix="/phones", tags=["phones"])


class Digits(Body):
    digits: str = Field(pattern=r"^[0-9A-Da-d*#+]{1,50}$", description="Digits, *, #, A to D.")


class HabitBody(Body):
    """What the user does with calls from now on."""

    on_call: OnCallWord = Field(OnCall.RING, description="ring, answer, busy, reject or do not disturb.")
    after: float = Field(1.0, ge=0, le=3600, description="Seconds of ringing before it is answered or rejected.")
    hang_up_after: float | None = Field(None, gt=0, le=86_400, description="Seconds of talking before hanging up.")


@router.get("/{number}")
async def show(orders: Orders, number: Number) -> list[PhoneView]:
    """The phones of a number: several when it is shared."""
    return [PhoneView.of(place) for place in orders.phones.appearances(number)]


@router.post("/{number}/answer", status_code=204)
async def answer(orders: Orders, number: Number, device: AtDevice = "") -> None:
    """Take the call that rings."""
    orders.phones.answer(number, device)


@router.post("/{number}/hold", status_code=204)
async def hold(orders: Orders, number: Number, device: AtDevice = "") -> None:
    """Put the call on hold."""
    orders.phones.hold(number, device)


@router.post("/{number}/retrieve", status_code=204)
async def retrieve(orders: Orders, number: Number, device: AtDevice = "") -> None:
    """Take it back."""
    orders.phones.retrieve(number, device)


@router.post("/{number}/hang-up", status_code=204)
async def hang_up(orders: Orders, number: Number, device: AtDevice = "") -> None:
    """End the active call, or reject the one that rings, or give up the one on hold."""
    orders.phones.hang_up(number, device)


@router.post("/{number}/dial", status_code=204)
async def dial(orders: Orders, number: Number, body: Digits, device: AtDevice = "") -> None:
    """Dial, all at once or digit by digit."""
    orders.phones.dial(number, body.digits, device)


@router.post("/{number}/digits", status_code=204)
async def press(orders: Orders, number: Number, body: Digits, device: AtDevice = "") -> None:
    """Press keys during a call."""
    orders.phones.press(number, body.digits, device)


@router.put("/{number}/habit", status_code=204)
async def adopt(orders: Orders, number: Number, body: HabitBody) -> None:
    """From now on the user does this with calls."""
    orders.phones.habit(number, Habit(on_call=body.on_call, after=body.after, hang_up_after=body.hang_up_after))
