"""/phones/{dn}: what people do at their phones."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from fastapi import APIRouter
from pydantic import Field

from ctisim.admin.resources.given import AtDevice, Body, Number, Orders, TheServer
from ctisim.admin.steered import Ears, Steered
from ctisim.admin.views import HeardView, PhoneView
from ctisim.admin.words import KeyWord, OnCallWord
from ctisim.cluster.administration import NotPossible
from ctisim.lab import Audio, Habit, OnCall
from ctisim.media import MediaError
from ctisim.qbe.enums import PickupType

router = APIRouter(prefix="/phones", tags=["phones"])


class Digits(Body):
    digits: str = Field(pattern=r"^[0-9A-Da-d*#+]{1,50}$", description="Digits, *, #, A to D.")


class KeyBody(Body):
    key: KeyWord = Field(description="record or barge.")


class HabitBody(Body):
    """What the user does with calls from now on."""

    on_call: OnCallWord = Field(OnCall.RING, description="ring, answer, busy, reject or do not disturb.")
    after: float = Field(1.0, ge=0, le=3600, description="Seconds of ringing before it is answered or rejected.")
    hang_up_after: float | None = Field(None, gt=0, le=86_400, description="Seconds of talking before hanging up.")


class Forward(Body):
    to: str | None = Field(description="The number that calls go to; null: they ring here.")
    when: Literal["all", "busy", "no_answer", "unregistered"] = Field(
        "all", description="Which calls: all, or those that the phone cannot take."
    )


class Switch(Body):
    on: bool = Field(description="true: from now on; false: no longer.")


class PickupKey(StrEnum):
    """The keys that pick up."""

    PICKUP = "pickup"
    GROUP = "group"
    OTHER = "other"


KINDS = {
    PickupKey.PICKUP: PickupType.PICKUP_TYPE_NORMAL,
    PickupKey.GROUP: PickupType.PICKUP_TYPE_GROUP,
    PickupKey.OTHER: PickupType.PICKUP_TYPE_OTHER,
}


class Pickup(Body):
    key: PickupKey = Field(PickupKey.PICKUP, description="pickup (the own group), group (its number follows) or other.")
    number: str = Field("", pattern=r"^[0-9*#]{0,50}$", description="After group: the group's, or a ringing phone's.")


class Parking(Body):
    at: str | None = Field(None, pattern=r"^[0-9*#]{1,50}$", description="The park number; null: the system chooses.")


class Elsewhere(Body):
    to: str = Field(description="The number that the call goes to.")


MOST_HEARD = 10
"""Streams shown: telling a tone takes a while."""


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


@router.post("/{number}/forward-key", status_code=204)
async def forward_key(orders: Orders, number: Number, device: AtDevice = "") -> None:
    """Press CFwdAll; what is dialled next is where calls go. Where they are forwarded already, they no longer are."""
    orders.phones.forward_key(number, device)


@router.post("/{number}/pickup", status_code=204)
async def pick_up(orders: Orders, number: Number, body: Pickup, device: AtDevice = "") -> None:
    """Take a call that rings at another phone of the pickup group, or of another group."""
    orders.phones.pick_up(number, KINDS[body.key], body.number, device)


@router.post("/{number}/park", status_code=204)
async def park(orders: Orders, number: Number, body: Parking, device: AtDevice = "") -> None:
    """Let the other party wait at a park number, until somebody calls that."""
    orders.phones.park(number, body.at or "", device)


@router.post("/{number}/key", status_code=204)
async def press_key(orders: Orders, number: Number, body: KeyBody, device: AtDevice = "") -> None:
    """Press a key beyond the keypad: Record, Barge."""
    orders.phones.key(number, body.key, device)


@router.post("/{number}/refer", status_code=204)
async def refer(orders: Orders, number: Number, body: Elsewhere, device: AtDevice = "") -> None:
    """Send the other end elsewhere, as a SIP phone does (REFER)."""
    orders.phones.refer(number, body.to, device)


@router.post("/{number}/moved", status_code=204)
async def moved(orders: Orders, number: Number, body: Elsewhere, device: AtDevice = "") -> None:
    """Answer a call that comes with SIP's 302: it goes on to another number."""
    orders.phones.move(number, body.to, device)


@router.put("/{number}/habit", status_code=204)
async def adopt(orders: Orders, number: Number, body: HabitBody) -> None:
    """From now on the user does this with calls."""
    orders.phones.habit(number, Habit(on_call=body.on_call, after=body.after, hang_up_after=body.hang_up_after))


@router.put("/{number}/privacy", status_code=204)
async def privacy(orders: Orders, number: Number, body: Switch, device: AtDevice = "") -> None:
    """Make the call private, so that phones that share the line only show it in use; or no longer."""
    orders.phones.privacy(number, body.on, device)


@router.put("/{number}/selection", status_code=204)
async def select(orders: Orders, number: Number, body: Switch, device: AtDevice = "") -> None:
    """Select the call for a join or transfer, or no longer."""
    orders.phones.select(number, body.on, device)


@router.post("/{number}/cbarge", status_code=204)
async def cbarge(orders: Orders, number: Number, device: AtDevice = "") -> None:
    """Join the call of a phone that shares the line, by a conference bridge."""
    orders.phones.cbarge(number, device)


@router.get("/{number}/heard")
async def heard(orders: Orders, server: TheServer, number: Number) -> list[HeardView]:
    """What the phone said and heard in its last calls, the newest last: packets, digits, tone, recording."""
    place = orders.phones.at(number)
    return [HeardView.of(stream) for stream in ears(server).of(place.number)[-MOST_HEARD:]]


@router.put("/{number}/audio", status_code=204)
async def speak(orders: Orders, server: TheServer, number: Number, body: Audio) -> None:
    """What the phone says from now on, and whether what it hears is recorded: as `audio` in the lab file."""
    for place in orders.phones.appearances(number):
        try:
            ears(server).adopt(place, body)
        except (MediaError, OSError) as error:
            raise NotPossible(f"{number} cannot say that: {error}") from None


@router.put("/{number}/forward", status_code=204)
async def forward(orders: Orders, number: Number, body: Forward) -> None:
    """Forward all calls, as the user does at the phone; or those that it cannot take, as the administrator does."""
    orders.phones.forward(number, body.to, body.when)


def ears(server: Steered) -> Ears:
    """Raises NotPossible where phones have no sound."""
    if server.media is None:
        raise NotPossible("this server's phones have no sound: media.rtp is off in the lab")
    return server.media
