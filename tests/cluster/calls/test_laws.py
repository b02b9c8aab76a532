"""Whatever is done with phones, in whatever order: the laws of the model hold after each step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from ctisim.cluster import Notice
from ctisim.cluster.calls import (
    Leg,
    answering,
    clearing,
    conferencing,
    consulting,
    dialling,
    holding,
    keys,
    offering,
    parking,
    pickup,
    redirecting,
    transferring,
)
from ctisim.cluster.calls.states import ALERTING, TALKING, TRANSITIONS
from ctisim.errors import RequestRefused
from ctisim.qbe.enums import CallReason, CallState
from ctisim.qbe.messages import (
    CallStateChangedEvent_V2,
    GlobalCallHandleChangedEvent,
    LineConferenceEndedEvent,
    LineConferenceStartedEvent,
    LineTransferEndedEvent,
    LineTransferStartedEvent,
    NewCallEvent,
    StartTransmissionEvent,
    StopTransmissionEvent,
)
from ctisim.qbe.structures import LineEventFilter
from tests.cluster.calls.desk import Desk

NAMES = ("1001", "1002", "1003", "1005", "1005'", "1007", "2001")
NUMBERS = (
    "1001",
    "1002",
    "1003",
    "1005",
    "1007",
    "2001",
    "3001",
    "3002",
    "3003",
    "3004",
    "3005",
    "9001",
    "4711",
    "5001",
    "6001",
    "6002",
)
PILOTS = """
number_plan:
  hunt_pilots:
    - {number: "6001", members: ["1002", "2001", "1003"], forward_no_answer: "3001", show_member: true}
    - {number: "6002", members: ["1005", "1003", "3003"], distribution: broadcast, queue: {most: 2, wait: 20}}
"""

names, numbers, indexes = st.sampled_from(NAMES), st.sampled_from(NUMBERS), st.integers(0, 7)


class Phones(RuleBasedStateMachine):
    """Phones in random hands, and an application that watches most of them."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = Desk(PILOTS)
        self.watching = self.desk.watch("1001", "1002", "1003", "1005", "1005'", media=True)
        self.desk.register("2001", application=self.watching)
        self.silent = self.desk.watch("1001", "1007", wanted=LineEventFilter())
        self.seen = len(self.desk.told)
        self.known: dict[int, CallState] = {}
        self.calls: dict[int, int] = {}
        self.flowing: set[int] = set()
        self.open: list[int] = []
        self.used: set[int] = set()

    def do(self, change: Callable[[], Sequence[Notice]]) -> None:
        """A change, or a refusal that changes nothing."""
        before = self.picture()
        try:
            self.desk.told += change()
        except RequestRefused:
            assert self.picture() == before

    def picture(self) -> list[Any]:
        return [(leg.id, leg.call.id, leg.state, leg.place) for leg in self.desk.calls.legs.values()]

    def legs(self, *states: CallState) -> list[Leg]:
        """The legs in hand that are in one of the states."""
        return [leg for name in NAMES for leg in self.desk.line(name).legs if leg.state in states]

    def pick(self, index: int, *states: CallState) -> Leg:
        legs = self.legs(*states)
        return legs[index % len(legs)]

    # What hands do

    @rule(name=names, number=numbers)
    def call(self, name: str, number: str) -> None:
        def change() -> list[Notice]:
            leg = dialling.originate(self.desk.calls, self.desk.line(name))
            return [*dialling.go_off_hook(leg), *dialling.dial(leg, number)]

        self.do(change)

    @rule(number=st.sampled_from(("1001", "1002", "1005", "2001")))
    def call_in(self, number: str) -> None:
        leg = dialling.originate(self.desk.calls, self.desk.party("9001"))
        self.do(lambda: [*dialling.go_off_hook(leg), *dialling.dial(leg, number)])

    @rule(name=names)
    def lift(self, name: str) -> None:
        self.do(lambda: dialling.go_off_hook(dialling.originate(self.desk.calls, self.desk.line(name))))

    @precondition(lambda self: self.legs(CallState.DIALTONE, CallState.DIALING))
    @rule(index=indexes, digits=st.sampled_from(("1", "00", "2", "1003", "9")))
    def press(self, index: int, digits: str) -> None:
        leg = self.pick(index, CallState.DIALTONE, CallState.DIALING)
        self.do(lambda: dialling.press(leg, digits))

    @precondition(lambda self: self.legs(*ALERTING))
    @rule(index=indexes)
    def answer(self, index: int) -> None:
        leg = self.pick(index, *ALERTING)
        self.do(lambda: holding.make_room(leg))
        self.do(lambda: answering.answer(leg))

    @precondition(lambda self: self.legs(CallState.OFFERING))
    @rule(index=indexes)
    def accept(self, index: int) -> None:
        leg = self.pick(index, CallState.OFFERING)
        self.do(lambda: offering.accept(leg))

    @precondition(lambda self: self.legs(CallState.CONNECTED))
    @rule(index=indexes)
    def hold(self, index: int) -> None:
        leg = self.pick(index, CallState.CONNECTED)
        self.do(lambda: holding.hold(leg))

    @precondition(lambda self: self.legs(CallState.ONHOLD))
    @rule(index=indexes)
    def retrieve(self, index: int) -> None:
        leg = self.pick(index, CallState.ONHOLD)
        self.do(lambda: holding.retrieve(leg))

    @precondition(lambda self: self.legs(*CallState))
    @rule(index=indexes, change=st.sampled_from((clearing.disconnect, holding.hold, offering.accept)))
    def anything(self, index: int, change: Callable[[Leg], list[Notice]]) -> None:
        leg = self.pick(index, *CallState)
        self.do(lambda: change(leg))

    @precondition(lambda self: self.legs(CallState.CONNECTED))
    @rule(index=indexes)
    def dtmf(self, index: int) -> None:
        leg = self.pick(index, CallState.CONNECTED)
        self.do(lambda: keys.play(leg, (1, 2), 7))

    @precondition(lambda self: self.legs(*ALERTING, *TALKING))
    @rule(index=indexes, number=numbers, unconditional=st.booleans(), option=st.integers(0, 2))
    def redirect(self, index: int, number: str, unconditional: bool, option: int) -> None:
        wish = redirecting.Wish(number, unconditional=unconditional, option=option, preferred="1003")
        leg = self.pick(index, *ALERTING, *TALKING)
        self.do(lambda: redirecting.redirect(leg, wish))

    @precondition(lambda self: self.legs(*TALKING))
    @rule(index=indexes, number=numbers, reason=st.sampled_from(list(consulting.ORIGINS)), silent=st.booleans())
    def consult(self, index: int, number: str, reason: CallReason, silent: bool) -> None:
        leg = self.pick(index, *TALKING)

        def change() -> list[Notice]:
            consulting.may_consult(leg)
            told = consulting.wait(leg, reason)
            made = consulting.consult(leg, reason, silent=silent)
            return [*told, *dialling.go_off_hook(made), *dialling.dial(made, number)]

        self.do(change)

    @precondition(lambda self: self.legs(*TALKING))
    @rule(index=indexes)
    def transfer(self, index: int) -> None:
        leg = self.pick(index, *TALKING)
        beside = self.beside(leg)
        if beside:
            self.do(lambda: transferring.transfer(leg, beside[0]))

    @precondition(lambda self: self.legs(*TALKING))
    @rule(index=indexes)
    def join(self, index: int) -> None:
        leg = self.pick(index, *TALKING)
        others = [other for other in self.beside(leg) if other.state in TALKING]
        self.do(lambda: conferencing.join(leg, others))

    @precondition(lambda self: self.legs(*TALKING))
    @rule(index=indexes, other=indexes)
    def drop_party(self, index: int, other: int) -> None:
        leg = self.pick(index, *TALKING)
        legs = leg.call.legs
        self.do(lambda: conferencing.drop_party(leg, legs[other % len(legs)].id))

    @precondition(lambda self: self.legs(*TALKING))
    @rule(index=indexes)
    def park(self, index: int) -> None:
        leg = self.pick(index, *TALKING)
        self.do(lambda: parking.park(leg, parking.park_number(leg)))

    @precondition(lambda self: self.desk.calls.parked)
    @rule(name=names)
    def unpark(self, name: str) -> None:
        def change() -> list[Notice]:
            number = next(iter(self.desk.calls.parked))
            return dialling.fetch(dialling.originate(self.desk.calls, self.desk.line(name)), number)

        self.do(change)

    @precondition(lambda self: self.legs(CallState.ACCEPTED))
    @rule(name=names)
    def pick_up(self, name: str) -> None:
        def change() -> list[Notice]:
            line = self.desk.line(name)
            ringing = pickup.find(self.desk.calls, line, 0)
            leg = dialling.originate(self.desk.calls, line)
            return [*pickup.lift(leg), *pickup.pick_up(leg, ringing)]

        self.do(change)

    @rule(name=names, on=st.booleans())
    def unplug(self, name: str, on: bool) -> None:
        device = self.desk.line(name).device
        if device.first_party:
            return
        device.registered = on
        if not on:
            self.do(lambda: self.desk.cluster.vacate(device))

    @rule(seconds=st.sampled_from((0.5, 1, 2, 12, 31, 200)))
    def wait(self, seconds: float) -> None:
        self.desk.clock.advance(seconds)

    def beside(self, leg: Leg) -> list[Leg]:
        """The other legs at a leg's line."""
        return [other for other in leg.place.legs if other is not leg]

    # The laws

    @invariant()
    def nothing_leaks(self) -> None:
        calls = self.desk.calls
        held = [leg for call in calls.calls.values() for participant in call.participants for leg in participant.legs]
        assert sorted(leg.id for leg in held) == sorted(calls.legs)
        places = [leg for line in self.lines() for leg in line.legs]
        assert all(leg in held for leg in places)
        assert all(call.participants for call in calls.calls.values())
        assert all(leg.state is not CallState.IDLE for leg in held)
        assert all(number.number and call.parked for number, call in calls.parked.items())

    @invariant()
    def both_ends_agree(self) -> None:
        for call in self.desk.calls.calls.values():
            talking = [participant for participant in call.participants if participant.state in TALKING]
            if len(talking) == 1:
                [alone] = talking
                assert call.parked is not None or call.conference is not None or alone.others
            parties = {id(each.onward or each) for each in call.participants}  # a hunt group that rings is one
            assert call.conference is not None or len(parties) <= 2
            assert all(participant.legs for participant in call.participants)
            for participant in call.participants:
                states = [leg.state for leg in participant.legs]
                if CallState.CONNECTED in states:
                    states.remove(CallState.CONNECTED)
                    assert set(states) <= {CallState.REMOTEINUSE}

    @invariant()
    def a_device_talks_to_one_call(self) -> None:
        for line in self.lines():
            if line.device.type != holding.ROUTE_POINT:
                assert len(list(holding.busy_legs(line))) <= 1

    @invariant()
    def media_flow_between_those_who_talk(self) -> None:
        for leg in self.desk.calls.legs.values():
            if leg.channel is not None and leg.channel.flowing:
                assert leg.state is CallState.CONNECTED
        for call in self.desk.calls.calls.values():
            flowing = [leg for leg in call.legs if leg.channel is not None and leg.channel.flowing]
            assert len(flowing) != 1 or call.conference is not None or call.silent

    @invariant()
    def everybody_hears_what_he_asked_for(self) -> None:
        for notice in self.desk.told[self.seen :]:
            assert notice.to is not self.silent
            if notice.to is self.watching:
                self.hear(notice.event)
        self.seen = len(self.desk.told)
        assert self.open == []

    def hear(self, event: Any) -> None:
        """What one application hears makes sense by itself."""
        leg = getattr(event, "call_leg_id", 0)
        if isinstance(event, NewCallEvent):
            assert leg not in self.used, "a leg's id is used twice"
            self.used.add(leg)
            self.known[leg] = CallState(event.state)
            self.calls[leg] = event.call_id
        elif isinstance(event, CallStateChangedEvent_V2):
            before, state = self.known[leg], CallState(event.state)
            assert state is before or state in TRANSITIONS[before]
            self.known[leg] = state
            if state is CallState.IDLE:
                assert leg not in self.flowing
                del self.known[leg]
        elif isinstance(event, GlobalCallHandleChangedEvent):
            assert event.new_global_call_id != self.calls[leg]
            self.calls[leg] = event.new_global_call_id
        elif isinstance(event, StartTransmissionEvent):
            assert leg not in self.flowing
            self.flowing.add(leg)
        elif isinstance(event, StopTransmissionEvent):
            self.flowing.remove(leg)
        elif isinstance(event, LineTransferStartedEvent | LineConferenceStartedEvent):
            self.open.append(event.line_id)
        elif isinstance(event, LineTransferEndedEvent | LineConferenceEndedEvent):
            self.open.remove(event.line_id)

    def lines(self) -> list[Any]:
        return [line for device in self.desk.cluster.devices.values() for line in device.lines]

    def teardown(self) -> None:
        """Every leg reaches idle: everybody hangs up, and nothing is left."""
        for call in list(self.desk.calls.calls.values()):
            self.desk.told += clearing.clear(call)
        self.everybody_hears_what_he_asked_for()
        assert (self.desk.calls.calls, self.desk.calls.legs, self.known) == ({}, {}, {})
        told = len(self.desk.told)
        self.desk.clock.advance(4000)
        assert len(self.desk.told) == told, "a timer outlived its call"


TestPhones = Phones.TestCase
TestPhones.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
