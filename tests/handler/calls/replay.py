"""A recorded conversation with another server, held with ours: the client's requests again, and how the answers differ.

Ids are translated: what the recorded server called leg 5001 and ours 1 is one thing from its first mention on. What
the server did by itself (a phone was lifted, somebody called) is in `script`: moments of the recording, and what
happens then.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from ctisim.cluster.calls import Leg, answering, clearing, dialling, holding
from ctisim.cluster.numberplan import Station
from ctisim.handler import CtiHandler
from ctisim.handler.states import State
from ctisim.lab import Role, load
from ctisim.qbe import Message, Request, Response, decode
from ctisim.qbe.declaration import Record
from ctisim.qbe.enums import CallState
from ctisim.qbe.messages import (
    CallPartyInfoChangedEvent,
    CallSelectChangedEvent,
    CallStateChangedEvent_V2,
    DeviceLineInfoEvent,
    DeviceOpenResponse,
    DeviceRegisterDeviceResponse,
    Heartbeat,
    LineOpenResponse,
    StopReceptionEvent,
    StopTransmissionEvent,
    ToneChangedEvent,
)
from ctisim.qbe.structures import ProviderEventFilter
from tests.handler.paper import PaperApplication, PaperServer

ROOT = Path(__file__).parents[3] / "fixtures"
CAPTURES = ROOT / "captures"
LAB = ROOT / "labs" / "captures.yaml"

SIGN_IN = ("ProviderInit", "ProviderOpen", "ProviderGetCapabilities", "ProviderGetAllDevicesAndLines")
"""What a recording begins with; the sign-in and the device lists have tests of their own."""

IDS: Mapping[str, str] = {
    "call_leg_id": "leg",
    "consult_call_id": "leg",
    "drop_party_call_leg_id": "leg",
    "final_controller_call_leg_id": "leg",
    "other_controller_call_leg_id": "leg",
    "consult_call_leg_id": "leg",
    "call_id": "call",
    "global_call_id": "call",
    "new_global_call_id": "call",
    "parent_call_id": "call",
    "surviving_gccid": "call",
    "other_gccid": "call",
    "global_call_handle_call_id": "call",
    "line_id": "line",
    "device_id": "device",
    "transaction_id": "transaction",
}
"""Fields that hold an id, and of what kind."""

UNLIKE = frozenset(
    {
        "sequence_number",
        "unique_protocol_call_reference",
        "bridge_participant_id",
        "local_conference_bridge_id",
        "local_conference_bridge_name",
        "conference_state_changed_id",
        "ip_addr",
        "rtp_port_number",
        "rtp_dest_v6",
        "device_info",
        "permanent_line_id",
        "description",
        "current_calling_party_device_name",
        "current_called_party_device_name",
    }
)
"""Fields that no two servers fill alike."""

PROCEEDING, RINGBACK = CallState.PROCEEDING, CallState.RINGBACK
NAMES_OF_NOBODY = ("User 4711", "User 5001")
"""The recorded server gave names to numbers that nobody has."""

Difference = tuple[str, str, object, object]


@dataclass(slots=True)
class Frame:
    """One message of a recording."""

    at: float
    by_client: bool
    message: Message


@dataclass
class Replay:
    """One recording, being held again."""

    name: str
    script: Sequence[tuple[float, Callable[[Replay], None]]] = ()
    unlike: frozenset[str] = frozenset()
    """Parts of the names of fields, and names of messages, in which ours differs on purpose."""
    superprovider: bool = False
    until: float = 1e9
    """Seconds into the recording after which it is not held any more."""
    known: dict[tuple[str, int], int] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)
    registered: set[int] = field(default_factory=set)
    """Our handles of the ports and route points that the application registered."""

    def __post_init__(self) -> None:
        self.server = PaperServer(load(LAB), keys=object())  # type: ignore[arg-type]
        self.application: PaperApplication = self.server.connect()
        self._sign_in(self.application.handler)

    def _sign_in(self, handler: CtiHandler) -> None:
        cluster = self.server.manager.cluster
        user = cluster.user("wwhite")
        assert user is not None
        if self.superprovider:
            user.roles.add(Role.CONTROL_ALL_DEVICES)
            user.controlled_devices.remove("SEP001794625DE5")
        handler.application = cluster.open_provider(handler.instance, user, ProviderEventFilter())
        handler.state = State.READY

    # The conversation

    def run(self) -> list[Difference]:
        """Hold it, and tell where our answers differ."""
        frames, events = [frame for frame in recorded(self.name) if frame.at < self.until], list(self.script)
        for place, frame in enumerate(frames):
            while events and events[0][0] <= frame.at:
                self._until(events[0][0])
                events.pop(0)[1](self)
            if frame.by_client:
                self._until(frame.at)
                self._compare(self._expected(frames[:place]), f"before {frame.message.WIRE_NAME}")
                self.application.send(self._translated(frame.message))
        for moment, happens in events:
            self._until(moment)
            happens(self)
        self._until(frames[-1].at + 0.01)
        self._compare(self._expected(frames), "at the end")
        return self.differences

    def _until(self, moment: float) -> None:
        clock = self.server.clock
        clock.advance(max(0.0, moment - clock.monotonic()))

    def _expected(self, past: list[Frame]) -> list[Message]:
        """What the recorded server said since the last request, but for tones that the filter does not ask for."""
        said: list[Message] = []
        for frame in reversed(past):
            if frame.by_client:
                break
            if not self._passed_over(frame.message):
                said.insert(0, frame.message)
        return said

    def _passed_over(self, message: Message) -> bool:
        passed_over = Heartbeat | ToneChangedEvent | DeviceLineInfoEvent
        return isinstance(message, passed_over) or type(message).__name__ in self.unlike

    def _compare(self, expected: list[Message], where: str) -> None:
        """Place by place: what each line and device is told, and where the responses stand between it."""
        ours = [message for message in self.application.news() if not self._passed_over(message)]
        for theirs, our_one in zip(responses(expected), responses(ours), strict=False):
            if type(theirs) is type(our_one):
                self._learn_handle(theirs, our_one)
        their_places = [self._place(message, translated=True) for message in expected]
        our_places = [self._place(message) for message in ours]
        for place in dict.fromkeys((*their_places, *our_places)):
            told = usual_order([each for each, at in zip(expected, their_places, strict=True) if at in (place, None)])
            if place and place[0] == "device" and place[1] in self.registered:
                told = stops_of_a_port(told)
            heard = [each for each, at in zip(ours, our_places, strict=True) if at in (place, None)]
            self._compare_place(told, usual_order(without_repeats(heard)), f"{where}, {place}")

    def _place(self, message: Message, *, translated: bool = False) -> tuple[str, int] | None:
        """The line or device that is told; None of a response, which has a place between all of them."""
        if isinstance(message, Response):
            return None
        for kind in ("line", "device"):
            handle = getattr(message, f"{kind}_id", None)
            if handle is not None:
                return kind, self.known.get((kind, handle), handle) if translated else handle
        return "provider", 0

    def _compare_place(self, expected: list[Message], ours: list[Message], where: str) -> None:
        names = ([type(message).__name__ for message in expected], [type(message).__name__ for message in ours])
        if names[0] != names[1]:
            self.differences.append((where, "messages", _brief(expected), _brief(ours)))
        for theirs, our_one in zip(expected, ours, strict=False):
            if type(theirs) is type(our_one):
                self._compare_fields(theirs, our_one, type(our_one).__name__)

    def _compare_fields(self, recorded_one: Record, our_one: Record, where: str) -> None:
        for declared in recorded_one.fields():
            name = declared.name
            if name in UNLIKE or any(part in name for part in self.unlike):
                continue
            theirs, ours = getattr(recorded_one, name), getattr(our_one, name)
            kind = IDS.get(name)
            if kind is not None:
                if not self._same(kind, int(theirs), int(ours)):
                    self.differences.append((where, name, theirs, ours))
            elif isinstance(theirs, Record):
                self._compare_fields(theirs, ours, f"{where}.{name}")
            elif isinstance(theirs, tuple) and theirs and isinstance(theirs[0], Record):
                if len(theirs) != len(ours):
                    self.differences.append((where, name, theirs, ours))
                for their_item, our_item in zip(theirs, ours, strict=False):
                    self._compare_fields(their_item, our_item, f"{where}.{name}")
            elif theirs != ours and theirs not in NAMES_OF_NOBODY:
                self.differences.append((where, name, theirs, ours))

    def _learn_handle(self, theirs: Any, ours: Any) -> None:
        """An opening has the handle that its response says: ours is a new one each time."""
        if isinstance(ours, LineOpenResponse):
            self.known["line", theirs.line_id] = ours.line_id
        elif isinstance(ours, DeviceOpenResponse | DeviceRegisterDeviceResponse):
            self.known["device", theirs.device_id] = ours.device_id
            if isinstance(ours, DeviceRegisterDeviceResponse):
                self.registered.add(ours.device_id)

    def _same(self, kind: str, theirs: int, ours: int) -> bool:
        """Whether two ids stand for one thing; the first mention decides."""
        if not theirs or not ours:
            return theirs == ours
        return self.known.setdefault((kind, theirs), ours) == ours

    def _translated(self, request: Message) -> Request:
        assert isinstance(request, Request)
        for declared in request.fields():
            value = getattr(request, declared.name)
            setattr(request, declared.name, self._translated_value(declared.name, value))
        return request

    def _translated_value(self, name: str, value: Any) -> Any:
        kind = IDS.get(name)
        if kind is not None:
            return self.known.get((kind, int(value)), value)
        items = value if isinstance(value, tuple) else (value,)
        for item in items:
            if isinstance(item, Record):
                for declared in item.fields():
                    own = getattr(item, declared.name)
                    setattr(item, declared.name, self._translated_value(declared.name, own))
        return value

    # What happens by itself

    def legs(self, number: str) -> list[Leg]:
        calls = self.server.manager.cluster.calls
        return [leg for leg in calls.legs.values() if leg.participant.party.number == number]

    def station(self, number: str) -> Station:
        entry = self.server.manager.cluster.calls.plan.find(number)
        assert isinstance(entry, Station)
        return entry

    def deliver(self, told: Sequence[Any]) -> None:
        self.server.manager.deliver(told)


def recorded(name: str) -> Iterator[Frame]:
    """The messages of a recording from the first DeviceOpen on."""
    for line in (CAPTURES / f"{name}.jsonl").read_text().splitlines():
        entry = json.loads(line)
        if entry["message"] == "Heartbeat" or entry["message"].startswith(SIGN_IN):
            continue
        yield Frame(entry["t"], entry["from"] == "client", decode(bytes.fromhex(entry["hex"])))


def responses(messages: list[Message]) -> list[Message]:
    return [message for message in messages if isinstance(message, Response)]


def usual_order(told: list[Message]) -> list[Message]:
    """The recorded server told the called party before PROCEEDING; the charts of the guide have it after."""
    ordered = list(told)
    for place, (first, second) in enumerate(pairwise(told)):
        if isinstance(first, CallPartyInfoChangedEvent) and first.called_party_changed and is_state(second, PROCEEDING):
            ordered[place], ordered[place + 1] = second, first
    return ordered


def stops_of_a_port(told: list[Message]) -> list[Message]:
    """The recorded server stopped a port's reception first; in the guide's table of inbound media it is the last."""
    ordered = list(told)
    for place, (first, second) in enumerate(pairwise(told)):
        if isinstance(first, StopReceptionEvent) and isinstance(second, StopTransmissionEvent):
            ordered[place], ordered[place + 1] = second, first
    return ordered


def without_repeats(heard: list[Message]) -> list[Message]:
    """A state told again, for its new reason, is no new state; nor is it told that a call is selected."""
    kept: list[Message] = []
    states: dict[int, int] = {}
    for message in heard:
        if isinstance(message, CallStateChangedEvent_V2):
            again = states.get(message.call_leg_id) == message.state == RINGBACK
            states[message.call_leg_id] = int(message.state)
            if again:
                continue
        if not isinstance(message, CallSelectChangedEvent):
            kept.append(message)
    return kept


def is_state(message: Message, state: CallState) -> bool:
    return isinstance(message, CallStateChangedEvent_V2) and message.state == state


def _brief(messages: list[Message]) -> list[str]:
    return [_line(message) for message in messages]


def _line(message: Message) -> str:
    fields = [("state", "state"), ("call_leg_id", "leg"), ("line_id", "L"), ("device_id", "D"), ("result", "result")]
    shown = [f"{short}={int(getattr(message, name))}" for name, short in fields if hasattr(message, name)]
    return " ".join([type(message).__name__, *shown])


# What a script may say


def calls(caller: str, number: str) -> Callable[[Replay], None]:
    """Somebody beyond control calls a number."""

    def happens(replay: Replay) -> None:
        leg = dialling.originate(replay.server.manager.cluster.calls, replay.station(caller))
        replay.deliver(dialling.go_off_hook(leg))
        replay.deliver(dialling.dial(leg, number))

    return happens


def answers(number: str) -> Callable[[Replay], None]:
    return lambda replay: replay.deliver(answering.answer(replay.legs(number)[-1]))


def holds(number: str) -> Callable[[Replay], None]:
    return lambda replay: replay.deliver(holding.hold(replay.legs(number)[-1]))


def retrieves(number: str) -> Callable[[Replay], None]:
    return lambda replay: replay.deliver(holding.retrieve(replay.legs(number)[-1]))


def hangs_up(number: str) -> Callable[[Replay], None]:
    return lambda replay: replay.deliver(clearing.disconnect(replay.legs(number)[-1]))
