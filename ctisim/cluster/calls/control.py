"""CallControl: what all calls of a cluster share. Their ids, the clock, the number plan, the media."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from ctisim.clock import Clock, ManualClock
from ctisim.cluster.applications import Application, Notice
from ctisim.cluster.calls import media
from ctisim.cluster.calls.media_port import MediaPort, PaperMedia
from ctisim.cluster.calls.model import Call, Leg, Parked, Participant, Place
from ctisim.cluster.calls.party import Party, View
from ctisim.cluster.devices import Line
from ctisim.cluster.numberplan import DirectoryNumber, NumberPlan, ParkNumber, Pilot
from ctisim.errors import RequestRefused
from ctisim.lab import CallManagerParameters
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallOrigin, CallReason, ParkStatus

if TYPE_CHECKING:
    from ctisim.cluster.calls.routing import Destination, Search

Deliver = Callable[[Sequence[Notice]], None]
Follower = Callable[[Leg], Iterable[Notice]]
"""What a feature does about a leg that has just gone into a state."""
ParkFollower = Callable[[Parked, ParkStatus], Iterable[Notice]]
"""The same about a parked call."""

FIRST_TRANSACTION = (1 << 24) + 1
"""Of transfers and conferences (trace G)."""


class CallControl:
    """The calls of one cluster. `node` is the callManagerID that their handles carry."""

    def __init__(
        self,
        plan: NumberPlan,
        parameters: CallManagerParameters | None = None,
        *,
        node: int = 1,
        first_call: int = 1,
        first_leg: int = 1,
        media_port: MediaPort | None = None,
    ) -> None:
        self.plan = plan
        self.parameters = parameters or CallManagerParameters()
        self.node = node
        self.media: MediaPort = media_port or PaperMedia()
        self.calls: dict[int, Call] = {}
        self.legs: dict[int, Leg] = {}
        self.reserved: dict[int, Application] = {}
        """Global call ids that were handed out and not used yet."""
        self.parked: dict[ParkNumber, Call] = {}
        self.followers: list[Follower] = []
        """Features that follow the legs' states: recording, monitoring and their like."""
        self.party_followers: list[Follower] = []
        """Features that follow whom a leg talks to, while it goes on talking (transfer, conference)."""
        self.park_followers: list[ParkFollower] = []
        self.hunt: Callable[[Search, Pilot], Destination] | None = None
        """Where a call to a hunt pilot leads; None where nobody hunts."""
        self._calls = itertools.count(first_call)
        self._legs = itertools.count(first_leg)
        self._transactions = itertools.count(FIRST_TRANSACTION)
        self._conference_changes = itertools.count(1)
        self._bridges = itertools.count(1)
        self._parks = itertools.count(1)
        self._clock: Clock = ManualClock()
        self._deliver: Deliver = lambda notices: None

    def run(self, clock: Clock, deliver: Deliver) -> None:
        """From now on time passes, and what it causes goes to `deliver`."""
        self._clock = clock
        self._deliver = deliver

    def end(self) -> None:
        """Time stops: nothing happens by itself any more, and nothing is delivered."""
        for call in self.calls.values():
            for participant in call.participants:
                self.stop_timers(participant)
        self._deliver = lambda notices: None

    # Ids

    def reserve(self, application: Application) -> int:
        """A global call id for the call that an application is about to make."""
        call_id = next(self._calls)
        self.reserved[call_id] = application
        return call_id

    def check_reserved(self, application: Application | None, call_id: int) -> None:
        """Raise RequestRefused for an id that was not reserved by the application; 0 need not be."""
        if call_id and self.reserved.get(call_id) is not application:
            raise RequestRefused(CtiError.UNKNOWN_GLOBAL_CALL_HANDLE)

    def next_transaction(self) -> int:
        return next(self._transactions)

    def next_conference_change(self) -> int:
        return next(self._conference_changes)

    def next_bridge(self) -> int:
        return next(self._bridges)

    def next_park(self) -> int:
        return next(self._parks)

    def forget(self, application: Application) -> None:
        """An application is gone; the ids it reserved are nobody's."""
        self.reserved = {call_id: owner for call_id, owner in self.reserved.items() if owner is not application}

    # Calls and legs

    def new_call(self, application: Application | None = None, call_id: int = 0) -> Call:
        """A call under an id that the application reserved; 0 asks for the next one. Raises RequestRefused."""
        self.check_reserved(application, call_id)
        self.reserved.pop(call_id, None)
        call = Call(self, call_id or next(self._calls))
        self.calls[call.id] = call
        return call

    def join(
        self,
        call: Call,
        party: Party,
        places: Iterable[Place],
        view: View,
        *,
        incoming: bool,
        origin: CallOrigin,
        reason: CallReason = CallReason.DIRECTCALL,
    ) -> Participant:
        """A number takes part in a call, with a leg at each of its places."""
        participant = Participant(call, party, view, incoming, origin, reason)
        call.participants.append(participant)
        for place in places:
            self.new_leg(participant, place)
        return participant

    def next_leg_id(self) -> int:
        return next(self._legs)

    def new_leg(self, participant: Participant, place: Place) -> Leg:
        """A leg in no state yet."""
        leg = Leg(self.next_leg_id(), participant, place)
        participant.legs.append(leg)
        place.legs.append(leg)
        self.legs[leg.id] = leg
        return leg

    def drop_leg(self, leg: Leg) -> None:
        """A leg is over."""
        media.close(leg)
        leg.participant.legs.remove(leg)
        leg.place.legs.remove(leg)
        leg.place.idle_since = self.now()
        del self.legs[leg.id]

    def drop(self, participant: Participant) -> None:
        """A participant is gone, with its legs and timers; an empty call goes with its last one."""
        self.stop_timers(participant)
        for leg in list(participant.legs):
            self.drop_leg(leg)
        call = participant.call
        call.participants.remove(participant)
        if not call.participants:
            self.calls.pop(call.id, None)

    def move(self, participant: Participant, call: Call) -> None:
        """A participant goes over to another call."""
        old = participant.call
        old.participants.remove(participant)
        call.participants.append(participant)
        participant.call = call
        if not old.participants:
            self.calls.pop(old.id, None)

    def leg_at(self, line: Line, leg_id: int) -> Leg:
        """The leg a line knows by its id. Raises RequestRefused."""
        leg = self.legs.get(leg_id)
        if leg is None or leg.place is not line:
            raise RequestRefused(CtiError.CALLHANDLE_UNKNOWN_TO_LINECONTROL)
        return leg

    def appearances(self, line: Line) -> list[Line]:
        """Every appearance of a line's number, itself among them."""
        entry = self.plan.exactly(line.number, line.partition)
        return list(entry.lines) if isinstance(entry, DirectoryNumber) else [line]

    def at_device(self, line: Line) -> Iterator[Leg]:
        """Every leg at the line's device."""
        return (leg for other in line.device.lines for leg in other.legs)

    # Time

    def now(self) -> float:
        """Seconds that only grow."""
        return self._clock.monotonic()

    def later(self, participant: Participant, name: str, seconds: float, do: Callable[[], Sequence[Notice]]) -> None:
        """Let something happen to a participant after a while, unless it is gone by then; a name has one timer."""
        self.stop_timer(participant, name)

        def due() -> None:
            participant.timers.pop(name, None)
            self._deliver(do())

        participant.timers[name] = self._clock.call_later(seconds, due)

    def stop_timer(self, participant: Participant, name: str) -> None:
        timer = participant.timers.pop(name, None)
        if timer is not None:
            timer.cancel()

    def stop_timers(self, participant: Participant) -> None:
        for name in list(participant.timers):
            self.stop_timer(participant, name)
