"""The built-in lab with nobody at the sockets: applications that watch lines, and what they hear, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from ctisim.clock import ManualClock
from ctisim.cluster import Application, Line, Notice, Registration, build
from ctisim.cluster.calls import Leg, answering, dialling, holding
from ctisim.cluster.numberplan import Station
from ctisim.lab import Lab, builtin, overlay_text
from ctisim.qbe import Event
from ctisim.qbe.enums import CallState, ToneChangedFilter
from ctisim.qbe.messages import (
    CallConferenceStateChangedEvent,
    CallPartyInfoChangedEvent,
    CallStateChangedEvent_V2,
    GlobalCallHandleChangedEvent,
    NewCallEvent,
)
from ctisim.qbe.structures import DeviceEventFilter, LineEventFilter, ProviderEventFilter

ON_DEMAND = ("ring", "b_call_security_status_update")
"""JTAPI asks for these only when its application does."""
EVERY_LINE_EVENT = LineEventFilter(
    **{
        field.name: True if field.name != "tone_changed" else ToneChangedFilter.CTITONECHANGEDFILTERBITMASK_FACCMC
        for field in LineEventFilter.fields()
        if field.name not in ON_DEMAND
    }
)
MEDIA_EVENTS = DeviceEventFilter(
    start_transmission=True,
    stop_transmission=True,
    start_reception=True,
    stop_reception=True,
    open_logical_channel=True,
    b_open_media_ip_port_event=True,
)
PHONES = {
    "1001": "SEP001794625DE5",
    "1002": "SEP001794625DE6",
    "1003": "SEP001794625DE7",
    "1005": "SEP001794625DE8",
    "1005'": "SEP001794625DE9",
    "1007": "SEP001794625DEA",
    "2000": "CTIRP2000",
    "2001": "CTIP2001",
    "2002": "CTIP2002",
}


class Desk:
    """A cluster whose phones a test handles. `news()` is what was heard since the last look."""

    def __init__(self, overlay: str = "", lab: Lab | None = None) -> None:
        self.lab = lab or builtin()
        if overlay:
            self.lab = overlay_text(self.lab, overlay)
        self.clock = ManualClock()
        self.cluster = build(self.lab, self.clock.now())
        self.calls = self.cluster.calls
        self.told: list[Notice] = []
        self.calls.run(self.clock, self.told.extend)
        self._names = {self.line(name): name for name in PHONES}
        self._read = 0

    # Who is there

    def line(self, name: str) -> Line:
        """A line by its number; the second appearance of a shared one has a prime."""
        return self.cluster.devices[PHONES[name]].lines[0]

    def party(self, number: str) -> Station:
        """Somebody without a device."""
        entry = self.calls.plan.find(number)
        assert isinstance(entry, Station)
        return entry

    def application(self, login: str = "wwhite") -> Application:
        user = self.cluster.user(login)
        assert user is not None
        user.controlled_devices = list(self.cluster.devices)
        return self.cluster.open_provider(len(self.cluster.applications) + 1, user, ProviderEventFilter())

    def watch(
        self,
        *names: str,
        application: Application | None = None,
        wanted: LineEventFilter = EVERY_LINE_EVENT,
        media: bool = False,
    ) -> Application:
        """An application that opened these lines and asks for every event of a line; of media when told to."""
        application = application or self.application()
        for name in names:
            device = PHONES[name]
            if application.opened(self.cluster.devices[device]) is None:
                asked = MEDIA_EVENTS if media else DeviceEventFilter()
                self.told += self.cluster.after_open(self.cluster.open_device(application, device, asked))
            number = self.line(name).number
            self.told += self.cluster.after_line_open(self.cluster.open_line(application, device, number, "", wanted))
        self.news()
        return application

    def register(self, name: str, media: int = 1, application: Application | None = None) -> Application:
        """An application that registered a port or route point, and watches it."""
        application = application or self.application()
        registration = Registration(media, address=0x0100007F if media == 1 else 0, port=30000 if media == 1 else 0)
        self.cluster.register_device(application, PHONES[name], MEDIA_EVENTS, registration)
        return self.watch(name, application=application)

    # What they do

    def do(self, told: Sequence[Notice]) -> list[str]:
        """Take what a change yields; what was heard since the last look, in words."""
        self.told += told
        return self.news()

    def call(self, caller: str, number: str) -> Leg:
        """Somebody dials a whole number."""
        place = self.line(caller) if caller in PHONES else self.party(caller)
        leg = dialling.originate(self.calls, place)
        self.told += dialling.go_off_hook(leg)
        self.told += dialling.dial(leg, number)
        return leg

    def answer(self, name: str) -> Leg:
        """The phone is answered; whatever it talked to waits."""
        leg = self.leg(name, CallState.ACCEPTED)
        self.told += holding.make_room(leg)
        self.told += answering.answer(leg)
        return leg

    def talk(self, caller: str, called: str) -> tuple[Leg, Leg]:
        """A call that stands; nothing of it is news."""
        calling = self.call(caller, called.rstrip("'"))
        answered = self.answer(called)
        self.news()
        return calling, answered

    def later(self, seconds: float) -> list[str]:
        """Time passes."""
        self.clock.advance(seconds)
        return self.news()

    def leg(self, name: str, *states: CallState) -> Leg:
        """The newest leg at a line that is in one of the states, or in any."""
        return next(leg for leg in reversed(self.line(name).legs) if not states or leg.state in states)

    # What they hear

    def news(self) -> list[str]:
        """What was heard since the last look, in words, whoever heard it."""
        heard = [self._words(notice) for notice in self.told[self._read :]]
        self._read = len(self.told)
        return heard

    def events(self, kind: type[Event]) -> list[Any]:
        """Every event of a kind so far."""
        return [notice.event for notice in self.told if isinstance(notice.event, kind)]

    def states(self, *names: str) -> list[str]:
        """The states of all legs at these lines."""
        return [leg.state.name for name in names for leg in self.line(name).legs]

    def _words(self, notice: Notice) -> str:
        event: Any = notice.event
        where = self._where(notice.to, event)
        return f"{where} {_WORDS.get(type(event), _plain)(event)}"

    def _where(self, application: Application, event: Any) -> str:
        opening = application.lines.get(getattr(event, "line_id", -1))
        if opening is not None:
            return self._names[opening.line]
        device = application.devices[event.device_id].device
        return self._names[device.lines[0]]


def _plain(event: Any) -> str:
    return type(event).__name__.removesuffix("Event")


def _new_call(event: NewCallEvent) -> str:
    return f"new {CallState(event.state).name} {event.un_modified_calling_party}>{event.un_modified_called_party}"


def _state(event: CallStateChangedEvent_V2) -> str:
    cause = f" {int(event.cause)}" if event.cause else ""
    return f"{CallState(event.state).name}{cause}"


def _parties(event: CallPartyInfoChangedEvent) -> str:
    redirecting = event.un_modified_last_redirecting_party
    return f"{event.un_modified_calling_party}>{event.un_modified_called_party}" + (
        redirecting and f" by {redirecting}"
    )


def _moved(event: GlobalCallHandleChangedEvent) -> str:
    return f"moved to {event.new_global_call_id}"


def _conference(event: CallConferenceStateChangedEvent) -> str:
    others = ",".join(other.participant_number for other in event.other_participants_info)
    sign = {1: "+", 2: "-"}[int(event.modify_status)]
    return f"conference {sign}{event.changed_participant_info.participant_number} with {others}"


_WORDS: dict[type[Event], Callable[[Any], str]] = {
    NewCallEvent: _new_call,
    CallStateChangedEvent_V2: _state,
    CallPartyInfoChangedEvent: _parties,
    GlobalCallHandleChangedEvent: _moved,
    CallConferenceStateChangedEvent: _conference,
}


def lines(text: str) -> list[str]:
    """The lines of a table in a test."""
    return [line.strip() for line in text.strip().splitlines()]


def only(news: Iterable[str], name: str) -> list[str]:
    """What was heard at one line."""
    return [line.removeprefix(f"{name} ") for line in news if line.startswith(f"{name} ")]
