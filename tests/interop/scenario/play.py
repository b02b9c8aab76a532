"""Plays a script with the real library against a running server, and says where the run departs from the file."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.interop.scenario.cast import Cast
from tests.interop.scenario.compare import MEDIA, Departure, Track
from tests.interop.scenario.gestures import PeopleActor
from tests.interop.scenario.information import CALL, differences, moment, unjudged
from tests.interop.scenario.model import Expected, Item, Observer, Throws
from tests.interop.scenario.script import Scene, Script
from tests.interop.scenario.steering import CannotAct, Steering
from tests.interop.scenario.world import APP, World
from tests.support.jtapi import Driver, JtapiError

FILTERS = {
    "four device state": (
        "DeviceStateActiveEvFilter",
        "DeviceStateHeldEvFilter",
        "DeviceStateAlertingEvFilter",
        "DeviceStateIdleEvFilter",
    ),
    "device state filters": (
        "DeviceStateActiveEvFilter",
        "DeviceStateHeldEvFilter",
        "DeviceStateAlertingEvFilter",
        "DeviceStateIdleEvFilter",
        "DeviceStateWhisperEvFilter",
    ),
    "CiscoAddrParkStatusEv": ("CiscoAddrParkStatusEvFilter",),
}
FEATURES = {
    "CiscoProvTerminalRegisteredEv": "TERMINAL_REGISTER_UNREGISTER_EVENT_NOTIFY",
    "CiscoProvTerminalUnRegisteredEv": "TERMINAL_REGISTER_UNREGISTER_EVENT_NOTIFY",
}
"""Events that providers give only to applications which have registered a feature (measured)."""
MAKING = ("connect", "consult", "off hook", "monitor", "persist", "announce")
CHANGEABLE = {"HuntListEnabled": "1"}
"""Keys of jtapi.ini that the library takes while it runs, and what they are unless a script says else."""
STEP = 4.0
"""Seconds without an event after which a step's missing ones are given up."""
RETRY = 20.0
"""The same where nothing is done, or a provider comes back: the library tries again after five or ten seconds."""
QUIET = 0.3
"""Seconds without an event after which nothing more is thought to be under way."""


@dataclass
class Result:
    """What came of a run: nothing, when it agrees with the file."""

    departures: list[Departure] = field(default_factory=list)
    unjudged: list[str] = field(default_factory=list)
    seen: dict[str, list[str]] = field(default_factory=dict)

    def report(self) -> str:
        """Each departure, then what every observer saw."""
        lines = [str(departure) for departure in self.departures]
        for observer, events in self.seen.items():
            lines += ["", f"{observer} saw:", *(f"    {event}" for event in events)]
        return "\n".join(lines)


class Player:
    """One run. The server is up with the script's lab; the driver has no providers open."""

    def __init__(self, driver: Driver, host: str, script: Script, cast: Cast, steering: Steering) -> None:
        self.driver = driver
        self.script = script
        self.cast = cast
        self.world = World(driver, host, cast, self._watched("call", "route"), self._watched())
        actions = [each for scene in script.scenes for each in scene.actions]
        self._verbs = {each.verb for each in actions}
        self.world.reserved = {each.call for each in actions if each.verb in MAKING}
        if "observe calls" in self._verbs:
            self.world.awaiting = set(self.world.watched)
        self.world.by_route = any(each.verb in ("select route", "end route") for each in actions)
        self.actor = PeopleActor(self.world, steering)
        self.result = Result()
        self.tracks = {name: self._track(name) for name in script.scenario.observers}
        self._read = driver.mark()
        self._events: list[dict[str, Any]] = []
        self._lost = False
        """Whether a step lacked events or was refused: what follows would only be more of the same."""

    def play(self) -> Result:
        """Raises CannotAct when the script wants what the player has no means for."""
        self._set_properties()
        self.world.open()
        self._take_up()
        for observer in self.script.scenario.observers.values():
            if not (_kind(observer) == "call" and self._verbs & {"observe calls"}):  # else a step adds it
                self._observe(observer)
        self._settle()
        for scene in self.script.scenes:
            self._scene(scene)
            if self._lost:
                break
        self._settle()
        self._cut()
        for name, track in self.tracks.items():
            self.result.departures += track.departures
            self.result.seen[name] = track.seen
        return self.result

    def _set_properties(self) -> None:
        """What the library wants to know before it opens a provider: settings, and whether to tell of call security."""
        for key, usual in CHANGEABLE.items():
            self.world.invoke({"properties": True}, f"set{key}", self.script.settings.get(key, usual) == "1")
        lists = [items for scene in self.script.scenes for items in scene.step.expect.values()]
        wanted = any("CallSecurityStatus" in str(item) for items in lists for item in items)
        self.world.invoke({"properties": True}, "setCallSecurityStatusChangedEv", wanted)

    def _watched(self, *kinds: str) -> set[str]:
        """The labels of parties that observers of some kinds watch, or of any kind."""
        found = set()
        for name, observer in self.script.scenario.observers.items():
            if not kinds or _kind(observer) in kinds:
                parties = (self.cast.scenario.party_of(word) for word in self.script.watches[name])
                found |= {party.label for party in parties if party}
        return found

    def _track(self, name: str) -> Track:
        listed = any(event.name.startswith(MEDIA) for event in _events_listed(self.script, name))
        return Track(name, self.cast, self.world.calls, self.script.scenario.abbreviated, media_listed=listed)

    def _take_up(self) -> None:
        """Open what the judged application will act on; ports that a step registers are left to it."""
        verbs = self._verbs
        roles = {role.device: role for role in self.cast.roles.values() if role.party.label in self.world.mine}
        for role in roles.values():
            if role.device and role.kind in ("port", "route") and "register" in verbs:
                self.world.attend(role, APP, media=not self._gives_media_itself())
            elif role.device and (role.party.label in self.world.watched or role.kind in ("port", "route")):
                self.world.take_up(role, APP)

    def _gives_media_itself(self) -> bool:
        """Whether a step says where a port receives, or waits in vain for it; nothing does it unasked then."""
        scenario = self.script.scenario
        steps = [*scenario.steps, *(step for variant in scenario.variants for step in variant.steps)]
        return any(words in step.do for step in steps for words in ("setRTPParams", "Media Exchange"))

    def _observe(self, observer: Observer) -> None:
        """Add one of the file's observers to all that it watches, with the filters its style speaks of."""
        kind = _kind(observer)
        for word in self.script.watches[observer.name]:
            on = self._target(kind, word)
            do = "route" if kind == "route" else "watch"
            self.driver.ask(do, observer=observer.name, on=on, calls=True if kind == "call" else None)
            wanted = _filters(observer.style)
            if wanted and not self._later(kind) and kind in ("terminal", "address"):
                self.driver.ask("filter", on=on, set=dict.fromkeys(wanted, True))
            if kind == "provider":
                self._register_features(observer)

    def _register_features(self, observer: Observer) -> None:
        """Those without which nothing could come of what the file lists."""
        listed = {event.name for event in _events_listed(self.script, observer.name)}
        for feature in sorted({FEATURES[name] for name in listed & FEATURES.keys()}):
            self.world.invoke({"provider": APP}, "registerFeature", {"constant": f"CiscoProvFeatureID.{feature}"})

    def _later(self, kind: str) -> bool:
        """Whether the script itself sets the filter of such observers."""
        return kind == "address" and any(each.verb == "observe again" for s in self.script.scenes for each in s.actions)

    def _target(self, kind: str, word: str) -> dict[str, Any]:
        if kind == "provider":
            return {"provider": APP}
        if kind == "terminal":
            return {"terminal": self.cast.device(word), "of": APP}
        return self.world.address(self.world.role(word), APP)

    def _scene(self, scene: Scene) -> None:
        if scene.acts:
            self._settle()
            self._cut()
        for name, track in self.tracks.items():
            stated = scene.step.expect.get(name) if scene.judged else None
            track.expect(scene.step.number, stated)
        began = len(self._events)
        if scene.does and not scene.acts:
            self._settle()
        self.world.by_phone = scene.step.by == "phone"
        thrown = self._act(scene)
        self._pump_until_satisfied(QUIET if thrown else RETRY if _waits_for_the_library(scene) else STEP)
        thrown = thrown or next(
            iter(self.actor.refusals(STEP if scene.step.throws or _told_by_events(scene) else 0)), None
        )
        if scene.judged:
            self._judge_refusal(scene, thrown)
            self._judge_information(scene, began)
        elif thrown and not scene.step.throws:
            raise thrown
        refused = thrown and not scene.step.throws and not _told_by_events(scene)
        self._lost = bool(refused) or not all(each.satisfied for each in self.tracks.values())

    def _act(self, scene: Scene) -> JtapiError | TimeoutError | None:
        if scene.unclear:
            unclear = "; ".join(scene.unclear)
            where = f"{self.script.scenario.path.name}, step {scene.step.number}"
            raise CannotAct(f"{where}: {unclear!r} is not understood, of {scene.step.do!r}")
        for action in scene.actions:
            try:
                self.actor.act(action)
            except JtapiError as fault:
                return fault
            except TimeoutError as fault:
                return next(iter(self.actor.refusals()), fault)
        return None

    def _judge_refusal(self, scene: Scene, thrown: Exception | None) -> None:
        wanted = scene.step.throws
        if wanted is None and thrown and not _told_by_events(scene):
            self._depart(scene, f"refused: {thrown}")
        elif wanted and thrown is None:
            self._depart(scene, f"not refused, {wanted.kind} expected")
        elif wanted and not _as_wanted(wanted, thrown):
            self._depart(scene, f"refused in another way: {thrown}, {wanted} expected")

    def _judge_information(self, scene: Scene, began: int) -> None:
        """What is not as stated is asked again when the library has been quiet: its answers come late, as events do."""
        self.result.unjudged += [f"step {scene.step.number}: {key}" for key in unjudged(scene.step.info)]
        if list(self._misinformed(scene, began)):
            self._settle()
        for problem in self._misinformed(scene, began):
            self._depart(scene, problem)

    def _misinformed(self, scene: Scene, began: int) -> Iterator[str]:
        for key, stated in scene.step.info.items():
            found = CALL.match(key)
            call = self.world.calls.id(found[1]) if found else None
            if call:
                try:
                    told = self.driver.ask("call", on={"call": call, "of": APP})
                except JtapiError as fault:
                    yield f"{key}: {fault.message}"
                else:
                    yield from self._differences(key, stated, told)
        for stated in scene.step.info_sequence:
            when = str(stated["when"])
            told = moment(when, self._events[began:], self.cast, self.world.calls)
            if told is None:
                yield f"no moment {when!r}"
            else:
                yield from self._differences(when, stated, told)

    def _differences(self, where: str, stated: Mapping[str, Any], told: Mapping[str, Any]) -> list[str]:
        return [f"{where}: {difference}" for difference in differences(stated, told, self.cast)]

    def _depart(self, scene: Scene, problem: str) -> None:
        self.result.departures.append(Departure(scene.step.number, "application", problem))

    def _pump(self) -> None:
        """Give the tracks what has come."""
        for event in self.driver.events[self._read :]:
            self._read += 1
            track = self.tracks.get(str(event.get("observer")))
            if track:
                self._events.append(event)
                track.feed(event)

    def _pump_until_satisfied(self, within: float) -> None:
        self._pump()
        while not all(track.satisfied for track in self.tracks.values()):
            if not self.driver.wait_news(self._read, within):
                return
            self._pump()

    def _settle(self) -> None:
        """Until the library has been quiet for a moment."""
        self._pump()
        while self.driver.wait_news(self._read, QUIET):
            self._pump()

    def _cut(self) -> None:
        self._pump()
        for track in self.tracks.values():
            track.cut()


def _waits_for_the_library(scene: Scene) -> bool:
    """Whether what is to come is the library's own doing."""
    listed = (event for items in scene.step.expect.values() for item in items for event in _events_of(item))
    return not scene.acts or any(event.name == "ProvInServiceEv" for event in listed)


def _told_by_events(scene: Scene) -> bool:
    """Whether the file lists the failed connection: the charts leave out that connect() throws too (measured)."""
    listed = (event for items in scene.step.expect.values() for item in items for event in _events_of(item))
    return any(event.name in ("ConnFailedEv", "CallCtlConnFailedEv") for event in listed)


def _kind(observer: Observer) -> str:
    """provider, terminal, address, route or call, by the words of its style."""
    style = observer.style.lower()
    if "provider" in observer.watches or style.startswith("provider"):
        return "provider"
    for word in ("route", "terminal", "address"):
        if style.startswith((word, f"cisco{word}")):
            return word
    return "call"


def _filters(style: str) -> tuple[str, ...]:
    named = tuple(re.findall(r"\bset(\w+Filter)\b", style))
    return named or next((names for word, names in FILTERS.items() if word in style), ())


def _events_of(item: Item) -> tuple[Expected, ...]:
    return (item,) if isinstance(item, Expected) else item.events


def _events_listed(script: Script, observer: str) -> list[Expected]:
    """All that a script lists for an observer."""
    items = [item for scene in script.scenes for item in scene.step.expect.get(observer, ())]
    return [event for item in items for event in _events_of(item)]


def _as_wanted(wanted: Throws, thrown: Exception | None) -> bool:
    """Class, text (without regard to case and final dot) and one of the codes, as far as they are stated."""
    if not isinstance(thrown, JtapiError) or wanted.kind not in thrown.classes:
        return False
    text = wanted.text is None or wanted.text.lower().rstrip(".") in thrown.message.lower()
    said = f"{thrown.name} {thrown.code:#x}" if thrown.code is not None else thrown.name
    code = not wanted.codes or any(
        each.removeprefix("CTIERR_") in said or each.lower() in said for each in wanted.codes
    )
    return text and code
