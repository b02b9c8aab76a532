"""What takes more than one method of the library, and what people do who are beyond its control."""

from typing import Any

from tests.interop.scenario.cast import Role
from tests.interop.scenario.features import FeatureActor
from tests.interop.scenario.patterns import Action
from tests.interop.scenario.redirecting import options
from tests.interop.scenario.steering import CannotAct, Steering
from tests.interop.scenario.world import APP, HANDS, World

FORWARDING = {"no answer": "no_answer", "unanswered": "no_answer"}
PREFIX = "*"
"""Before a directed park number, to fetch who waits there: the lab's default."""
BEYOND = (
    "connect",
    "dial",
    "dial digits",
    "off hook",
    "digits",
    "answer",
    "hold",
    "resume",
    "hang up",
    "reject",
    "drop",
    "dtmf",
)
"""What somebody without a device under control does by the server's order."""


class PeopleActor(FeatureActor):
    """Everybody of a script, each by the means that there are."""

    def __init__(self, world: World, steering: Steering) -> None:
        super().__init__(world, steering)
        self._pressed: dict[str, str] = {}
        """Devices whose user pressed Transfer or Conference, and has to dial now."""

    def act(self, action: Action) -> None:
        role = self.world.cast.role(action.who) if action.who else None
        if role is not None and role.device is None and action.verb in BEYOND:
            self._beyond(role, action)
        elif action.verb == "connect" and self._pressed.pop(self._device(action), ""):
            super().act(Action("consult", action.who, action.to, action.call, words=action.words))
        else:
            super().act(action)

    # Keys that begin something and end it when pressed again

    def _press_transfer(self, action: Action) -> None:
        self._press(action, "transfer")

    def _press_conference(self, action: Action) -> None:
        self._press(action, "conference")

    def _press(self, action: Action, what: str) -> None:
        """The first time somebody is to be called; the second time it is done."""
        who = self._who(action)
        if len([each for each in self.world.appearances(who) if self._live(each)]) > 1:
            self._complete(action, what)
        else:
            self._pressed[str(who.device)] = what
            self._for_conference = what == "conference"

    def _device(self, action: Action) -> str:
        role = self.world.cast.role(action.who) if action.who else self._last
        return str(role.device) if role else ""

    def _dial_digits(self, action: Action) -> None:
        """Digit by digit."""
        self._off_hook(action)
        self.world.appearance(self._who(action), "TALKING")
        for digit in self._number(action):
            self._digits(Action("digits", action.who, call=action.call, words={"digits": digit}))

    # Calls of one party

    def _make_room(self, action: Action) -> None:
        """Whoever talks puts that call on hold before another."""
        who = self.world.cast.role(action.who)
        if who is None or who.device is None:
            return
        for role in (each for each in self.world.cast.roles.values() if each.device == who.device):
            for each in self.world.appearances(role):
                if "TALKING" in each["state"]:
                    on = {"appearance": role.device, "call": each["call"], "at": role.number}
                    self.world.invoke(on | {"of": self.world.owner(role)}, "hold")
                    self.world.appearance(role, "HELD")

    def _single_step(self, action: Action) -> None:
        """With two calls at hand it completes the transfer; the library must be told who transfers."""
        who = self._who(action)
        here = [each for each in self.world.appearances(who) if self._live(each)]
        if len(here) > 1 and not action.call and any("HELD" in each["state"] for each in here):
            self._complete_transfer(action)
            return
        if not action.call and here and all("RINGING" in each["state"] for each in here):
            self._redirect(action)
            return
        app = self.world.owner(who)
        call = self.world.calls.id(action.call) or self.world.appearance(who, "TALKING", "HELD")["call"]
        if action.who:
            self._control(who, call, app, "Transfer")
        self.world.invoke({"call": call, "of": app}, "transfer", self._number(action))

    def _control(self, who: Role, call: str, app: str, kind: str) -> None:
        appearance = {"appearance": who.device, "call": call, "at": who.number, "of": app}
        self.world.invoke({"call": call, "of": app}, f"set{kind}Controller", appearance)

    @staticmethod
    def _live(appearance: dict[str, Any]) -> bool:
        return not {"DROPPED", "UNKNOWN"} & set(appearance["state"])

    def _redirect(self, action: Action) -> None:
        more = action.words.get("more", "")
        if "voicemail" not in action.words and not more.strip():
            super()._redirect(action)
            return
        voice_mail = self._voice_mail(action) if "voicemail" in action.words else ""
        number = voice_mail or self._number(action)
        preferred = self._number(action) if voice_mail and action.to else ""
        wanted = options(more, self.world.cast, preferred)
        self.world.invoke(self._connection(action), "redirect", number, *wanted)

    def _voice_mail(self, action: Action) -> str:
        pilots = [role.number for role in self.world.cast.roles.values() if "voice" in role.party.kind]
        if not pilots:
            raise CannotAct("no party is of a kind with voice mail in it")
        return pilots[0]

    def _park(self, action: Action) -> None:
        """A directed park number is transferred to."""
        role = self.world.cast.role(action.to) if action.to else None
        if role is not None and "directed" in role.party.kind:
            self._single_step(action)
        else:
            super()._park(Action(action.verb, action.who, call=action.call))

    def _fetch(self, action: Action) -> None:
        """A directed park number is dialled after its prefix."""
        self._connect(Action("connect", action.who, f"{PREFIX}{self._number(action)}", action.call))

    # What lines and devices are set to

    def _forward(self, action: Action) -> None:
        role = self.world.role(action.who) if action.who else self._who(action)
        kind = action.words.get("kind") or action.words.get("when") or "all"
        if kind == "all" and role.device and self.world.owner(role) == APP:
            self.world.invoke(self.world.address(role, APP), "setForwarding", {"forwarding": self._number(action)})
        else:
            when, to = FORWARDING.get(kind.lower(), kind.lower()), self._number(action)
            self.steering.order(lambda orders: orders.phones.forward(role.number, to, when))

    def _cancel_forward(self, action: Action) -> None:
        role = self._who(action)
        self.world.invoke(self.world.address(role, self.world.owner(role)), "cancelForwarding")

    def _auto_accept(self, action: Action) -> None:
        who = self._media_party(action)
        on = action.words["status"].lower() in ("on", "true", "enabled")
        status = {"constant": f"CiscoAddress.AUTOACCEPT_{'ON' if on else 'OFF'}"}
        terminal = {"terminal": who.device, "of": APP}
        self.world.invoke(self.world.address(who, APP), "setAutoAcceptStatus", status, terminal)

    def _message_waiting(self, action: Action) -> None:
        who = self.world.role(action.who or action.to)
        app = self.world.owner(who)
        on = action.words["status"].lower() in ("on", "true", "enabled")
        number = [self._number(action)] if action.to else []
        self.world.invoke(self.world.address(who, app), "setMessageWaiting", *number, on)

    def _send_data(self, action: Action) -> None:
        who = self._who(action)
        self.world.invoke({"terminal": who.device, "of": APP}, "sendData", action.words.get("data", "<none/>"))

    def _delete_terminal(self, action: Action) -> None:
        terminal = {"terminal": self.world.cast.device(action.to), "of": APP}
        self.world.invoke({"provider": APP}, "deleteTerminal", terminal)

    def _unregister(self, action: Action) -> None:
        role = self._media_party(action)
        if role.kind == "phone":
            self.steering.order(lambda orders: orders.devices.unregister(str(role.device)))
            return
        app = APP if role.party.label in self.world.mine else HANDS
        self.world.invoke({"terminal": role.device, "of": app}, "unregister")

    def _observe_calls(self, action: Action) -> None:
        super()._observe_calls(action)
        self.world.awaiting.discard(self.world.role(action.who).party.label)

    def _observe_calls_no_more(self, action: Action) -> None:
        names = [name for name, seen in self.world.cast.scenario.observers.items() if "call" in seen.style]
        on = self.world.address(self.world.role(action.who), APP)
        self.world.driver.ask("unwatch", observer=names[0], on=on, calls=True)

    # People whom no application controls

    def _beyond(self, role: Role, action: Action) -> None:
        number, do = role.number, self.steering.order
        if action.verb == "connect":
            leg = do(lambda orders: orders.phones.call(number, self._number(action)))
            self.world.name_call(action.call, f"{leg.control.node}/{leg.call.id}")
            self._last = None
            return
        if action.verb in ("digits", "dial", "dial digits"):
            digits = action.words.get("digits") or self._number(action)
            do(lambda orders: orders.phones.dial(number, digits))
        elif action.verb == "dtmf":
            do(lambda orders: orders.phones.press(number, action.words["digits"]))
        elif action.verb != "off hook":
            order = {"resume": "retrieve", "drop": "hang_up", "reject": "hang_up"}.get(action.verb, action.verb)
            do(lambda orders: getattr(orders.phones, order.replace(" ", "_"))(number))
