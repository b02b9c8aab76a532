"""The applications of a played scenario: the one that is judged, and the hands of everybody it does not watch."""

from collections.abc import Callable, Mapping
from typing import Any

from tests.interop.scenario.accounts import HELPER, PASSWORD, USER
from tests.interop.scenario.cast import Cast, Role
from tests.interop.scenario.matching import Calls
from tests.interop.scenario.steering import CannotAct
from tests.support.jtapi import Driver, JtapiError

APP = "app"
HANDS = "hands"
MEDIA = ["127.0.0.1", 40000]
CAPABILITIES = {"capabilities": [[4, 1], [2, 1]]}
SETTLED = 0.2
"""Seconds without an event after which nothing more is thought to come of what was done."""
PATIENCE = 10.0
"""Seconds for anything that should be at once; a bound, not a measure."""


class World:
    """Two providers at one server: what one does, the other sees as a phone's doing."""

    def __init__(self, driver: Driver, host: str, cast: Cast, watched: set[str], mine: set[str]) -> None:
        """`watched`: labels of parties whose calls the judged application watches; `mine`: of all that it watches."""
        self.driver = driver
        self.cast = cast
        self.calls = Calls()
        self.watched = watched
        self.mine = mine
        self.host = host
        self.by_phone = False
        """Whether what is done now is a user's doing at the phone: then the hands do it, without the application."""
        self.by_route = False
        """Whether the hands' route points are asked for routes; then they do not redirect what is offered."""
        self.awaiting: set[str] = set()
        """Labels of watched parties whose calls are watched only from a later step on: until then the hands act."""
        self.reserved: set[str] = set()
        """Labels that the script gives to calls by name: not for calls that it makes without a name."""
        self.unlisted: list[str] = []
        """Persistent calls: the library gives their terminal connections by the call alone."""
        self._made = 0
        self._registered: dict[str, set[str]] = {APP: set(), HANDS: set()}
        """Ports and route points that each application registered, or tried to."""

    def open(self) -> None:
        """Both applications signed in, every line of the others' in service and watched by the hands."""
        for name, user in ((APP, USER), (HANDS, HELPER)):
            self.driver.ask("open", name=name, string=f"{self.host};login={user};passwd={PASSWORD};appinfo={name}")
        for role in self.cast.roles.values():
            if role.device and (role.kind == "phone" or role.party.label not in self.mine):
                self.take_up(role, HANDS)

    def owner(self, role: Role) -> str:
        """Who acts for a party: the judged application when it watches the party's calls, else the hands."""
        if self.by_phone and role.kind == "phone":
            return HANDS
        return APP if role.party.label in self.watched - self.awaiting else HANDS

    def attend(self, role: Role, app: str, *, media: bool = True) -> None:
        """Open a party's device under a nameless observer, which answers channels with media unless a step will."""
        on = {"terminal": role.device, "of": app}
        quiet = f"({app})" if media else f"({app}, who gives no media)"
        self.driver.ask("watch", observer=quiet, on=on, rtp=MEDIA if media else None)

    def take_up(self, role: Role, app: str) -> None:
        """Open a party's device and line under a nameless observer; ports and route points register, phones wait."""
        quiet = f"({app})"
        self.attend(role, app)
        if role.kind in ("port", "route") and role.device not in self._registered[app]:
            self.register(role, app)
        self.driver.ask("watch", observer=quiet, on=self.address(role, app))
        self.until(
            lambda: self.driver.ask("address", on=self.address(role, app))["in_service"], f"{role.number} in service"
        )
        if role.kind == "port" and self._shares(role):  # as the guide bids
            address, on = self.address(role, app), {"constant": "CiscoAddress.AUTOACCEPT_ON"}
            self.until(
                lambda: role.device in (self.invoke(address, "getInServiceAddrTerminals") or ()),
                f"{role.number} in service on {role.device}",
            )
            self.invoke(address, "setAutoAcceptStatus", on, {"terminal": role.device, "of": app})
        if app == HANDS and role.kind == "route" and self.by_route:
            self.driver.ask("route", observer=HANDS, on=self.address(role, app))
        elif app == HANDS:
            self.driver.ask("watch", observer=quiet, on=self.address(role, app), calls=True)

    def _shares(self, role: Role) -> bool:
        """Whether the party's number is at other devices too."""
        same = (role.number, role.party.partition)
        others = (each for each in self.cast.roles.values() if each.device != role.device)
        return any((each.number, each.party.partition) == same for each in others)

    def register(self, role: Role, app: str, media: str = "dynamic") -> None:
        """With our capabilities; static media has an address that nobody sends to."""
        self._registered[app].add(str(role.device))
        route = role.kind == "route"
        get_port = {"constant": "CiscoBaseMediaTerminal.DYNAMIC_MEDIA_REGISTRATION_FOR_GET_PORT_SUPPORT"}
        dynamic = {"constant": "CiscoRouteTerminal.DYNAMIC_MEDIA_REGISTRATION"}
        none = {"constant": "CiscoRouteTerminal.NO_MEDIA_REGISTRATION"}
        arguments: Mapping[str, list[Any]] = {
            "dynamic": [CAPABILITIES, dynamic] if route else [CAPABILITIES],
            "static": [{"inet": MEDIA[0]}, MEDIA[1], CAPABILITIES],
            "no": [CAPABILITIES, none],
            "other": [{"capabilities": [[11, 2]]}, dynamic] if route else [{"capabilities": [[11, 2]]}],
            "get-port": [None, 0, CAPABILITIES, get_port, None, None, 0],
        }
        self.invoke({"terminal": role.device, "of": app}, "register", *arguments[media])

    def register_first(self, role: Role, media: str) -> None:
        """An application that is not judged has registered the device; whoever had it lets go of it."""
        on = {"terminal": role.device, "of": HANDS}
        if role.device in self._registered[HANDS]:
            self.invoke(on, "unregister")
        else:
            self.attend(role, HANDS)
        self.register(role, HANDS, media)

    def address(self, role: Role, app: str) -> dict[str, str]:
        found = {"address": role.number, "of": app}
        alike = (other.party.partition for other in self.cast.roles.values() if other.number == role.number)
        return found | {"partition": role.party.partition} if any(alike) else found

    def role(self, word: str) -> Role:
        role = self.cast.role(word)
        if role is None:
            raise CannotAct(f"{word} is nobody of the scenario")
        return role

    def phone(self, word: str) -> Role:
        """A party with a device to act on."""
        role = self.role(word)
        if role.device is None:
            raise CannotAct(f"{word} is beyond control ({role.party.kind}): it takes the server's steering")
        return role

    def invoke(self, on: Any, method: str, *arguments: Any, **more: Any) -> Any:
        return self.driver.ask("invoke", on=on, method=method, **{"with": list(arguments)}, **more)

    def exists(self, on: Any) -> bool:
        """Whether the library has such an object by now."""
        try:
            self.driver.ask("describe", on=on)
        except JtapiError:
            return False
        return True

    def appearances(self, role: Role) -> list[dict[str, Any]]:
        """The calls at a party's device, as its owner sees them, at the party's own number."""
        return [each for each in self.at_device(role) if each["address"] == role.number]

    def at_device(self, role: Role) -> list[dict[str, Any]]:
        """The calls at a party's device, at whichever of its numbers."""
        found: list[dict[str, Any]] = self.driver.ask(
            "appearances", on={"terminal": role.device, "of": self.owner(role)}
        )
        return found

    def appearance(self, role: Role, *states: str, call: str = "") -> dict[str, Any]:
        """The one in such a state, when there is one; of several, the one first wanted. `call` is a label."""
        wanted = self.calls.id(call) if call else None
        if wanted in self.unlisted or (role.kind == "remote" and self.unlisted and not self.appearances(role)):
            return {"call": wanted or self.unlisted[-1], "address": role.number, "state": [states[0]]}

        def look() -> dict[str, Any] | None:
            here = [each for each in self.appearances(role) if wanted in (None, each["call"])]
            fitting = (each for state in states for each in here if state in each["state"])
            return next(fitting, None)

        return self.until(look, f"{role.party.label} {' or '.join(states)}")

    def new_call(self, app: str) -> str:
        """A fresh call of a provider, by the name it is kept under."""
        self._made += 1
        name = f"{app} call {self._made}"
        self.invoke({"provider": app}, "createCall", keep=name)
        return name

    def name_call(self, label: str, call: str) -> None:
        """From now on the label means this call; without one it is the next of the file's GC1, GC2, …"""
        free = (f"GC{number}" for number in range(1, 100))
        self.calls.bind(
            label or next(each for each in free if each not in self.reserved and not self.calls.id(each)), call
        )

    def call(self, label: str, app: str) -> dict[str, str]:
        known = self.calls.id(label)
        if known is None:
            raise CannotAct(f"nobody has made {label} yet")
        return {"call": known, "of": app}

    def settle(self) -> None:
        """Until nothing more comes of what was done: what the server is asked for next comes after it."""
        while self.driver.wait_news(self.driver.mark(), SETTLED):
            pass

    def until(self, look: Callable[[], Any], what: str, within: float = PATIENCE) -> Any:
        """Look, and look again after each event, until there is something; raises TimeoutError."""
        while True:
            since = self.driver.mark()
            found = look()
            if found:
                return found
            if not self.driver.wait_news(since, within):
                raise TimeoutError(f"waited in vain for {what}")
