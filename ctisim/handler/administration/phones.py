"""Orders to the users of virtual phones and to parties beyond control, by their numbers."""

from __future__ import annotations

from ctisim.cluster import Line
from ctisim.cluster.administration import appearances, keys, phones
from ctisim.cluster.administration.keys import Key
from ctisim.cluster.calls import Leg
from ctisim.cluster.calls.model import Place
from ctisim.handler.administration.desk import Desk
from ctisim.lab import Habit
from ctisim.qbe.enums import PickupType


class Phones:
    """What people do at their phones. Every order raises Unknown for a number that nobody has, NotPossible without a
    call in the right state, RequestRefused where the product's rules forbid it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def at(self, number: str, device: str = "", partition: str = "") -> Place:
        """The line appearance, or the station. Raises Unknown."""
        return phones.place(self._desk.cluster, number, partition=partition, device=device)

    def call(self, caller: str, called: str, device: str = "") -> Leg:
        """Lift the receiver and dial; the caller's leg."""
        leg, told = phones.call(self._desk.cluster, self.at(caller, device), called)
        self._desk.tell(told)
        return leg

    def answer(self, number: str, device: str = "") -> None:
        self._desk.tell(phones.answer(self.at(number, device)))

    def pick_up(self, number: str, kind: PickupType, other: str = "", device: str = "") -> None:
        """A call that rings elsewhere; `other` is the group, or the phone. Without it Group Pickup waits for digits."""
        self._desk.tell(phones.pick_up(self._desk.cluster, self.at(number, device), kind, other))

    def park(self, number: str, at: str = "", device: str = "") -> None:
        """The active call waits at a park number: the one named, or the first free one."""
        self._desk.tell(phones.park(self.at(number, device), at))

    def hold(self, number: str, device: str = "") -> None:
        self._desk.tell(phones.hold(self.at(number, device)))

    def retrieve(self, number: str, device: str = "") -> None:
        self._desk.tell(phones.retrieve(self.at(number, device)))

    def hang_up(self, number: str, device: str = "") -> None:
        self._desk.tell(phones.hang_up(self.at(number, device)))

    def dial(self, number: str, digits: str, device: str = "") -> None:
        """Digits of a number to call, all or a few of them."""
        self._desk.tell(phones.dial(self._desk.cluster, self.at(number, device), digits))

    def press(self, number: str, digits: str, device: str = "") -> None:
        """Keys during a call."""
        self._desk.tell(phones.press(self.at(number, device), digits))

    def forward_key(self, number: str, device: str = "") -> None:
        """CFwdAll: to be followed by the number, or, where calls are forwarded, the end of that."""
        self._desk.tell(phones.forward_key(self._desk.cluster, self.at(number, device)))

    def key(self, number: str, key: Key, device: str = "") -> None:
        """A key beyond the keypad: record, barge."""
        self._desk.tell(keys.press(self._desk.cluster, self.at(number, device), key))

    def refer(self, number: str, to: str, device: str = "") -> None:
        """The other end shall talk to somebody else (SIP REFER)."""
        self._desk.tell(phones.refer(self.at(number, device), to))

    def move(self, number: str, to: str, device: str = "") -> None:
        """Who is called has moved (SIP 302)."""
        self._desk.tell(phones.move(self.at(number, device), to))

    def habit(self, number: str, habit: Habit) -> None:
        """What the user does with calls from now on."""
        phones.adopt(self._desk.cluster, self.at(number), habit)

    def forward(self, number: str, to: str | None, when: str = "all") -> None:
        """Forward all calls, or (busy, no_answer, unregistered) those that cannot be taken; None: no longer."""
        self._desk.tell(phones.forward(self._desk.cluster, self.at(number), to, when))

    def privacy(self, number: str, on: bool, device: str = "") -> None:
        """The call is private: phones that share the line show it in use; or no longer."""
        self._desk.tell(appearances.set_privacy(self.at(number, device), on))

    def select(self, number: str, on: bool = True, device: str = "") -> None:
        """The call is selected for a join or transfer, or no longer."""
        self._desk.tell(appearances.select(self.at(number, device), on))

    def cbarge(self, number: str, device: str = "") -> None:
        """Join the call of a phone that shares the line, by a conference bridge."""
        self._desk.tell(appearances.join_by_bridge(self.at(number, device)))

    def end_call(self, call_id: int) -> None:
        """Everybody hangs up."""
        self._desk.tell(phones.end_call(self._desk.cluster, call_id))

    def join_beyond(self, first: int, second: int) -> None:
        """Another PBX connects the parties outside of two calls."""
        self._desk.tell(phones.join_beyond(self._desk.cluster, first, second))

    def replace_path(self, first: int, second: int) -> None:
        """QSIG path replacement: two calls joined in another PBX become one, the second."""
        self._desk.tell(phones.replace_path(self._desk.cluster, first, second))

    def add_to_call(self, call_id: int, number: str) -> None:
        """Click to conference: somebody is called into the call."""
        self._desk.tell(phones.add_to_call(self._desk.cluster, call_id, number))

    def appearances(self, number: str) -> list[Place]:
        """Every place of the number."""
        place = self.at(number)
        return [*self._desk.cluster.calls.appearances(place)] if isinstance(place, Line) else [place]
