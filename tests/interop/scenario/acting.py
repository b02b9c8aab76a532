"""Does the actions of a script through the library: one method a verb."""

from collections.abc import Callable
from concurrent.futures import FIRST_EXCEPTION, Future, wait
from dataclasses import replace
from typing import Any

from ctisim.cluster.administration import NotPossible
from tests.interop.scenario.cast import Role
from tests.interop.scenario.patterns import Action
from tests.interop.scenario.steering import CannotAct, Steering
from tests.interop.scenario.world import APP, HANDS, PATIENCE, World
from tests.support.jtapi import DriverDied, JtapiError

LIVE = ("TALKING", "HELD", "RINGING", "INUSE", "BRIDGED", "IDLE")
UNREACHED = ("DESTINATION_BUSY", "DESTINATION_UNKNOWN", "CTIERR_UNSPECIFIED")
PRIORITIES = {"NORMAL": 1, "URGENT": 2, "EMERGENCY": 3}


class Actor:
    """Acts one action after the other. Making a call does not wait until it is answered; everything else waits."""

    def __init__(self, world: World, steering: Steering) -> None:
        self.world = world
        self.steering = steering
        self.pending: list[Future[Any]] = []
        self._of_others: list[Future[Any]] = []
        self._last: Role | None = None
        self._for_conference = False
        self._lifted: set[str] = set()
        """Labels of those who went off-hook: a number they dial is part of that call."""

    def act(self, action: Action) -> None:
        """Raises JtapiError when the library refuses, CannotAct, or TimeoutError when there is nothing to act on."""
        if action.verb == "STEER":
            self.world.settle()
            self._steer(action.words["what"])
            return
        if action.verb.isupper():
            return
        if self._at_destination(action):
            return
        method: Callable[[Action], None] | None = getattr(self, f"_{action.verb.replace(' ', '_')}", None)
        if method is None:
            raise CannotAct(f"no way yet to {action.verb}")
        method(action)

    def _at_destination(self, action: Action) -> bool:
        """What a remote device's user does at the phone, he does where he can be called; so does that number."""
        cast = self.world.cast
        role = cast.user_at(action.who) or (cast.role(action.who) if self.world.by_phone else None)
        done = {"answer": "answers", "hang up": "hangs up", "reject": "rejects"}.get(action.verb)
        if role is None or role.kind != "remote" or done is None:
            return False
        self._steer(f"remote destination of {role.party.label} {done}")
        return True

    def _steer(self, sentence: str) -> None:
        """What is too early for the server, as answering what does not ring yet, is tried again at the next event."""

        def done() -> bool:
            try:
                self.steering.steer(sentence, self.world.cast)
            except NotPossible:
                return False
            return True

        self.world.until(done, f"a way to steer: {sentence}")

    def refusals(self, within: float = 0) -> list[JtapiError]:
        """What calls made in the background were refused with, once each; the first may take so many seconds.

        That others do not get through is no refusal of the application.
        """
        if within:
            wait(self.pending, timeout=within, return_when=FIRST_EXCEPTION)
        done = [reply for reply in self.pending if reply.done()]
        self.pending = [reply for reply in self.pending if not reply.done()]
        faults = [reply.exception() for reply in done]
        for fault in faults:
            if isinstance(fault, DriverDied):
                raise fault
        others = [reply.exception() for reply in done if reply in self._of_others]
        return [
            fault
            for fault in faults
            if isinstance(fault, JtapiError) and not (fault in others and fault.name in UNREACHED)
        ]

    def _who(self, action: Action) -> Role:
        """The acting party; unsaid, the one who acted last, or the only one the application watches."""
        if action.who:
            self._last = self.world.phone(action.who)
        elif self._last is None:
            labels = sorted(self.world.watched)
            if not labels:
                raise CannotAct(f"nobody is named who should {action.verb}")
            self._last = self.world.phone(labels[0])
        return self._last

    def _make(self, app: str, label: str, method: str, *arguments: Any) -> None:
        """Make a call by a method of a new Call object, in the background, until the call has an id."""
        world = self.world
        kept = world.new_call(app)
        on = {"call": kept, "of": app}
        if self._for_conference:
            world.invoke(on, "setConferenceEnable", True)
            self._for_conference = False
        since = world.driver.mark()
        reply = world.driver.start("invoke", on=on, method=method, **{"with": list(arguments)})
        self.pending.append(reply)
        if app == HANDS:
            self._of_others.append(reply)

        def named() -> str | None:
            known = world.driver.ask("describe", on=on)
            return known if "/" in known or (reply.done() and reply.exception()) else None

        call = named() or self._wait_named(named, since, reply)
        if call and "/" in call:
            world.name_call(label, call)

    def _wait_named(self, named: Callable[[], str | None], since: int, reply: Future[Any]) -> str | None:
        """Until the call has an id, or was refused; each event, and the reply, is an occasion to look."""
        while not reply.done():
            if not self.world.driver.wait_news(since, 0.5):
                continue
            since = self.world.driver.mark()
            if call := named():
                return call
        return named()

    def _connect(self, action: Action) -> None:
        who = self._who(action)
        if who.party.label in self._lifted:
            self._digits(replace(action, words={"digits": self._number(action)}))
            return
        if "how" in action.words and self._is_off_hook(who):
            self._steer(f"{who.party.label} keys in {action.to}")
            return
        app = self.world.owner(who)
        arguments: list[Any] = [{"terminal": who.device, "of": app}, self.world.address(who, app), self._number(action)]
        if "priority" in action.words:
            arguments.append(PRIORITIES[action.words["priority"]])
        self._make(app, action.call, "connect", *arguments)

    def _is_off_hook(self, who: Role) -> bool:
        """Whether a user of the phone has made it so, by a key: then a number is part of the call that there is."""
        return self.world.by_phone and who.kind == "phone" and bool(self.world.appearances(who))

    def _off_hook(self, action: Action) -> None:
        who = self._who(action)
        app = self.world.owner(who)
        self._lifted.add(who.party.label)
        self._make(app, action.call, "offHook", self.world.address(who, app), {"terminal": who.device, "of": app})
        wait(self.pending, timeout=PATIENCE)  # nobody has to answer first

    def _digits(self, action: Action) -> None:
        self._lifted.discard(self._who(action).party.label)
        digits = action.words["digits"]
        self.world.invoke(self._connection(action), "addToAddress", self.world.cast.number(digits))

    def _answer(self, action: Action) -> None:
        who = self._last = self._who(action) if action.who else self._ringing() or self._who(action)
        if who.kind == "port" and not self.world.appearances(who):
            self._accept(action)
        self._on_appearance(action, "answer", "RINGING")
        self.world.appearance(who, "TALKING")  # answer() may return while the library still shows it ringing

    def _ringing(self) -> Role | None:
        """Whose phone rings, when it is not said who answers."""
        phones = (role for role in self.world.cast.roles.values() if role.device)
        return next((role for role in phones if self._rings(role)), None)

    def _rings(self, role: Role) -> bool:
        return any("RINGING" in each["state"] for each in self.world.appearances(role))

    def _accept(self, action: Action) -> None:
        self.world.invoke(self._connection(action), "accept")

    def _reject(self, action: Action) -> None:
        self.world.invoke(self._connection(action), "reject")

    def _hang_up(self, action: Action) -> None:
        self.world.invoke(self._connection(action), "disconnect")

    def _on_hook(self, action: Action) -> None:
        self._hang_up(action)

    def _drop(self, action: Action) -> None:
        who = self._who(action)
        call = action.call or self.world.calls.label(self.world.appearance(who, *LIVE)["call"])
        self.world.invoke(self.world.call(call, self.world.owner(who)), "drop")

    def _end_all(self, _action: Action) -> None:
        for role in list(self.world.cast.roles.values()):
            if role.device:
                for each in self.world.appearances(role):
                    on = {"connection": role.number, "call": each["call"], "of": self.world.owner(role)}
                    self.world.invoke(on, "disconnect")

    def _disconnect(self, action: Action) -> None:
        """Connection.disconnect of whomever, by the judged application when it sees the call."""
        party = self.world.role(action.to or action.who)
        app = APP if self.world.watched else HANDS
        label = action.call or "GC1"
        on = {"connection": party.number, "call": self.world.calls.id(label), "of": app}
        self.world.invoke(on, "disconnect")

    def _hold(self, action: Action) -> None:
        self._on_appearance(action, "hold", "TALKING")

    def _resume(self, action: Action) -> None:
        self._on_appearance(action, "unhold", "HELD")

    def _join(self, action: Action) -> None:
        self._on_appearance(action, "join", "BRIDGED", "INUSE")

    def _dtmf(self, action: Action) -> None:
        digits = action.words.get("digits") or action.words["tones"]
        self._on_appearance(action, "generateDtmf", "TALKING", with_words=(digits,))

    def _enable_conference(self, _action: Action) -> None:
        self._for_conference = True

    def _consult(self, action: Action) -> None:
        who = self._who(action)
        app = self.world.owner(who)
        here = self.world.appearance(who, "TALKING", "RINGING", "HELD")
        if "RINGING" in here["state"]:
            self._answer(action)
            here = self.world.appearance(who, "TALKING")
        self._for_conference = self._for_conference or action.words.get("for") == "conference"
        on = {"appearance": who.device, "call": here["call"], "of": app}
        self._make(app, action.call, "consult", on, self._number(action))

    def _complete_transfer(self, action: Action) -> None:
        self._complete(action, "transfer")

    def _complete_conference(self, action: Action) -> None:
        self._complete(action, "conference")

    def _complete(self, action: Action, method: str) -> None:
        """On the first, held call, with the one that was made after it."""
        who = self._who(action)
        app = self.world.owner(who)
        first = self.world.appearance(who, "HELD")["call"]
        second = self.world.appearance(who, "TALKING")["call"]
        self.world.invoke({"call": first, "of": app}, method, {"call": second, "of": app})

    def _transfer(self, action: Action) -> None:
        self._join_calls(action, "transfer")

    def _conference(self, action: Action) -> None:
        self._join_calls(action, "conference")

    def _join_calls(self, action: Action, method: str) -> None:
        app = self._controlling(action)
        others = [self.world.call(label, app) for label in action.other]
        argument = others[0] if len(others) == 1 else {"array": "Call", "items": others}
        self._name_controllers([action.call, *action.other], app, method)
        self.world.invoke(self.world.call(action.call, app), method, argument)

    def _controlling(self, action: Action) -> str:
        """Who can bring the calls together: the application of the party named, or of whoever has all of them."""
        if action.who:
            return self.world.owner(self.world.phone(action.who))
        wanted = {self.world.calls.id(label) for label in (action.call, *action.other)}
        for role in self.world.cast.roles.values():
            if role.device and wanted <= {each["call"] for each in self.world.at_device(role)}:
                return self.world.owner(role)
        return APP if self.world.watched else HANDS

    def _name_controllers(self, labels: list[str], app: str, method: str) -> None:
        """Across lines of one phone the library does not find the controller by itself: the application must say."""
        world = self.world
        for device in dict.fromkeys(role.device for role in world.cast.roles.values() if role.device):
            lines = {role.number for role in world.cast.roles.values() if role.device == device}
            here = world.driver.ask("appearances", on={"terminal": device, "of": app}) if len(lines) > 1 else []
            at = {each["call"]: each["address"] for each in here if "DROPPED" not in each["state"]}
            calls = [world.calls.id(label) for label in labels]
            if all(call in at for call in calls) and len({at[str(call)] for call in calls}) > 1:
                for call in calls:
                    on = {"call": call, "of": app}
                    appearance = {"appearance": device, "call": call, "at": at[str(call)], "of": app}
                    world.invoke(on, f"set{method.capitalize()}Controller", appearance)

    def _single_step(self, action: Action) -> None:
        who = self._who(action)
        call = action.call or self.world.calls.label(self.world.appearance(who, "TALKING", "HELD")["call"])
        self.world.invoke(self.world.call(call, self.world.owner(who)), "transfer", self._number(action))

    def _number(self, action: Action) -> str:
        if not action.to:
            raise CannotAct(f"nobody is named to {action.verb}")
        return self.world.cast.number(action.to)

    def _connection(self, action: Action) -> dict[str, Any]:
        """The acting party's connection in the call named, or in the one it has."""
        who = self._who(action)
        app = self.world.owner(who)
        call = self.world.calls.id(action.call) if action.call else None
        on = {"connection": who.number, "call": call or self._current(who), "of": app}
        if who.kind in ("port", "route"):
            self.world.until(lambda: self.world.exists(on), f"a connection of {who.party.label}")
        return on

    def _current(self, who: Role) -> str:
        """The call of a party: one it has a terminal connection in, else the last one made (a port is only offered)."""
        here = self.world.appearances(who)
        talking = sorted(here, key=lambda each: LIVE.index(each["state"][0]) if each["state"][0] in LIVE else len(LIVE))
        if talking:
            return str(talking[0]["call"])
        known = [self.world.calls.id(f"GC{number}") for number in range(9, 0, -1)]
        found = next((call for call in known if call), None)
        if found is None:
            raise CannotAct(f"{who.party.label} has no call")
        return found

    def _on_appearance(self, action: Action, method: str, *states: str, with_words: tuple[Any, ...] = ()) -> None:
        who = self._who(action)
        here = self.world.appearance(who, *states, call=action.call)
        on = {"appearance": who.device, "call": here["call"], "at": who.number, "of": self.world.owner(who)}
        self.world.invoke(on, method, *with_words)
