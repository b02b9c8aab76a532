"""Orders to the users of virtual phones, and to whoever else has a number: call, answer, hold, hang up, press keys.

They do what people do at the set; applications see it as such (CALL-FLOWS.md: "physical").
"""

from __future__ import annotations

from collections.abc import Iterable

from ctisim.cluster import features
from ctisim.cluster.administration.consequences import Consequences
from ctisim.cluster.administration.refusals import NotPossible, Unknown
from ctisim.cluster.calls import (
    Leg,
    answering,
    clearing,
    click_to_conference,
    dialling,
    holding,
    keys,
    parking,
    path_replacement,
    pickup,
    quiet,
    referring,
)
from ctisim.cluster.calls import forward_key as pressing
from ctisim.cluster.calls.model import Call, Place
from ctisim.cluster.calls.states import ALERTING, CALLING
from ctisim.cluster.cluster import Cluster
from ctisim.cluster.devices import Line
from ctisim.cluster.numberplan import DirectoryNumber, Station
from ctisim.lab import Habit
from ctisim.qbe.enums import CallState, PickupType
from ctisim.qbe.structures import CtiCallForwardInformation

DIALLING = frozenset({CallState.DIALTONE, CallState.DIALING})
CONNECTED = frozenset({CallState.CONNECTED})
AT_ONCE = frozenset({PickupType.PICKUP_TYPE_NORMAL, PickupType.PICKUP_TYPE_OTHER})
"""What needs no number."""
HELD = frozenset({CallState.ONHOLD})


def place(cluster: Cluster, number: str, *, partition: str = "", device: str = "") -> Place:
    """Where a number is: a line appearance (the first, unless a device is named), or somebody without CTI.

    Who has a call at a CTI remote device's remote destination is at the device's line. Raises Unknown.
    """
    plan = cluster.calls.plan
    entry = plan.exactly(number, partition) or (plan.find(number, partition) if not partition else None)
    remote = None if device else _remote_line(cluster, number)
    if remote is not None and not isinstance(entry, DirectoryNumber) and (remote.legs or entry is None):
        return remote
    if isinstance(entry, Station) and not device:
        return entry
    if isinstance(entry, DirectoryNumber):
        lines = [line for line in entry.lines if not device or line.device.name.casefold() == device.casefold()]
        if lines:
            return lines[0]
    raise Unknown(f"nobody has the number {number}" + (f" at {device}" if device else ""))


def _remote_line(cluster: Cluster, number: str) -> Line | None:
    """The line of the remote device whose active destination has the number."""
    device = cluster.special.remotes.device_at(number, cluster.devices.values())
    return device.lines[0] if device is not None and device.lines else None


def call(cluster: Cluster, at: Place, number: str) -> tuple[Leg, Consequences]:
    """Lift the receiver and dial the whole number. Raises RequestRefused when the line cannot call."""
    leg = dialling.originate(cluster.calls, at)
    return leg, [*dialling.go_off_hook(leg), *dialling.dial(leg, number)]


def dial(cluster: Cluster, at: Place, digits: str) -> Consequences:
    """Dial digits, the first of them after lifting the receiver. Raises RequestRefused."""
    leg = _first(at, DIALLING)
    if leg is not None:
        return [*dialling.press(leg, digits)]
    leg = dialling.originate(cluster.calls, at)
    return [*dialling.go_off_hook(leg), *dialling.press(leg, digits)]


def pick_up(cluster: Cluster, at: Place, kind: PickupType, number: str = "") -> Consequences:
    """Lift the receiver and press PickUp or OPickUp, or GPickUp and then dial: a group, or a phone that rings.

    Raises RequestRefused when nothing can be picked up, NotPossible for somebody without CTI.
    """
    if not isinstance(at, Line):
        raise NotPossible(f"{at.number} has no CTI, and is in no pickup group")
    found = pickup.find(cluster.calls, at, kind) if kind in AT_ONCE else None
    leg, told = _lifted(cluster, at)
    if found is not None:
        return [*told, *pickup.pick_up(leg, found)]
    leg.participant.picks_up = True
    return [*told, *dialling.press(leg, number)] if number else told


def park(at: Place, number: str = "") -> Consequences:
    """Press Park while talking. Raises NotPossible when nobody talks, RequestRefused when no number is free."""
    leg = _the(at, CONNECTED, "no call is connected")
    return [*parking.park(leg, parking.park_number(leg, number))]


def _lifted(cluster: Cluster, at: Place) -> tuple[Leg, Consequences]:
    """The leg that hears the dial tone, and what is told of it if the receiver was down."""
    leg = _first(at, {CallState.DIALTONE})
    if leg is not None:
        return leg, []
    leg = dialling.originate(cluster.calls, at)
    return leg, [*dialling.go_off_hook(leg)]


def answer(at: Place) -> Consequences:
    """Take the call that rings the longest. Raises NotPossible when none does."""
    leg = _the(at, ALERTING, "no call rings")
    return [*holding.make_room(leg), *answering.answer(leg)]


def hold(at: Place) -> Consequences:
    """Raises NotPossible when nobody talks, RequestRefused when the far end was lost."""
    leg = _the(at, CONNECTED, "no call is connected")
    quiet.require_whole(leg)
    return [*holding.hold(leg)]


def retrieve(at: Place) -> Consequences:
    """Raises NotPossible when no call waits, RequestRefused when another is active or the far end was lost."""
    leg = _the(at, HELD, "no call is on hold")
    quiet.require_whole(leg)
    return [*holding.retrieve(leg)]


def hang_up(at: Place) -> Consequences:
    """End the active call, or reject the one that rings, or give up the one on hold. Raises NotPossible."""
    for states in (CONNECTED | CALLING | {CallState.DISCONNECTED}, ALERTING, HELD):
        leg = _first(at, states)
        if leg is not None:
            return [*clearing.disconnect(leg)]
    raise NotPossible("there is no call to hang up")


def press(at: Place, digits: str) -> Consequences:
    """Press keys while talking. Raises NotPossible when nobody talks, or for what is on no key."""
    leg = _the(at, CONNECTED, "no call is connected")
    try:
        return [*keys.press(leg, keys.buttons(digits))]
    except ValueError:
        raise NotPossible(f"{digits} are not all on a keypad") from None


def forward_key(cluster: Cluster, at: Place) -> Consequences:
    """Press CFwdAll. Raises NotPossible where there is no such key, RequestRefused when the line cannot call."""
    if not isinstance(at, Line):
        raise NotPossible(f"{at.number} has no CTI, and no such key")
    return [*pressing.press(cluster.calls, at)]


def refer(at: Place, to: str) -> Consequences:
    """Send the other end elsewhere, as a SIP phone does (REFER). Raises NotPossible when nobody talks."""
    return [*referring.refer(_the(at, CONNECTED, "no call is connected"), to)]


def move(at: Place, to: str) -> Consequences:
    """Tell who calls that the called party has moved (SIP 302). Raises NotPossible when no call comes."""
    return [*referring.move(_the(at, ALERTING, "no call comes"), to)]


def adopt(cluster: Cluster, at: Place, habit: Habit) -> None:
    """What the user does with calls from now on, at every appearance of the number."""
    for appearance in cluster.calls.appearances(at) if isinstance(at, Line) else [at]:
        appearance.habit = habit


def forward(cluster: Cluster, at: Place, to: str | None, when: str = "all") -> Consequences:
    """Forward calls of the number, or no longer: all, or those when it is busy, no_answer or unregistered.

    Only of all calls is anybody told. Raises NotPossible for somebody without CTI.
    """
    if not isinstance(at, Line):
        raise NotPossible(f"{at.number} has no CTI, and forwards nothing")
    if when != "all":
        for line in cluster.calls.appearances(at):
            setattr(line.forward, when, to)
        return []
    kind = features.FORWARD_NONE if to is None else features.FORWARD_ALL
    wanted = [CtiCallForwardInformation(cfwd_type=kind, call_fwd_destination=to or "")]
    return [*features.set_forwarding(cluster.calls.appearances(at), wanted, cluster.node)]


def end_call(cluster: Cluster, call_id: int) -> Consequences:
    """Everybody hangs up. Raises Unknown."""
    return [*clearing.clear(_call(cluster, call_id))]


def join_beyond(cluster: Cluster, first: int, second: int) -> Consequences:
    """Another PBX connects the two parties outside. Raises Unknown, and RequestRefused for calls that are not so."""
    return [*path_replacement.join_beyond(_call(cluster, first), _call(cluster, second))]


def replace_path(cluster: Cluster, first: int, second: int) -> Consequences:
    """QSIG path replacement: the first call's end goes over to the second. Raises as `join_beyond`."""
    return [*path_replacement.replace_path(_call(cluster, first), _call(cluster, second))]


def add_to_call(cluster: Cluster, call_id: int, number: str) -> Consequences:
    """Somebody is called into a call (click to conference). Raises Unknown, RequestRefused."""
    return [*click_to_conference.add(_call(cluster, call_id), number)]


def _call(cluster: Cluster, call_id: int) -> Call:
    found = cluster.calls.calls.get(call_id)
    if found is None:
        raise Unknown(f"there is no call {call_id}")
    return found


def _first(at: Place, states: Iterable[CallState]) -> Leg | None:
    return next((leg for leg in at.legs if leg.state in states), None)


def _the(at: Place, states: Iterable[CallState], otherwise: str) -> Leg:
    leg = _first(at, states)
    if leg is None:
        raise NotPossible(f"{otherwise} at {at.number}")
    return leg
