"""The rest of the verbs: redirection, park, media, routes, monitoring, the provider's own."""

import re
from typing import Any

from tests.interop.scenario.patterns import Action
from tests.interop.scenario.served import ServedActor
from tests.interop.scenario.steering import CannotAct
from tests.interop.scenario.world import APP, CAPABILITIES, HANDS, MEDIA

NO_TONE = {"constant": "CiscoCall.PLAYTONE_NOLOCAL_OR_REMOTE"}
REDIRECT_NORMAL = {"constant": "CiscoConnection.REDIRECT_NORMAL"}
UNCHANGED = {"constant": "CiscoConnection.CALLED_ADDRESS_UNCHANGED"}
SEARCH_SPACE = {"constant": "CiscoConnection.DEFAULT_SEARCH_SPACE"}


class FeatureActor(ServedActor):
    """Everything a script may ask of the library."""

    def _redirect(self, action: Action) -> None:
        on, number = self._connection(action), self._number(action)
        codes = [action.words.get("fac"), action.words.get("cmc")]
        if "device" in action.words:
            device = self.world.cast.device(action.words["device"])
            rest = [None, *codes, 1, None, device]
            self.world.invoke(on, "redirect", number, REDIRECT_NORMAL, SEARCH_SPACE, UNCHANGED, *rest)
        elif any(codes):
            self.world.invoke(on, "redirect", number, REDIRECT_NORMAL, SEARCH_SPACE, UNCHANGED, None, *codes)
        else:
            self.world.invoke(on, "redirect", number)

    def _park(self, action: Action) -> None:
        arguments = [self._number(action)] if action.to else []
        self.world.invoke(self._connection(action), "park", *arguments)

    def _unpark(self, action: Action) -> None:
        who = self._who(action)
        parked = action.to or next(
            (role.party.label for role in self.world.cast.roles.values() if role.kind == "park"), ""
        )
        app = self.world.owner(who)
        on = {"terminal": who.device, "of": app}
        self._picked(action, on, "unPark", self.world.address(who, app), self.world.cast.number(parked))

    def _pick_up(self, action: Action) -> None:
        who = self._who(action)
        app = self.world.owner(who)
        self.world.settle()  # what is picked up has to ring
        method = action.words.get("method", "pickup")
        numbers = [self._number(action)] if action.to and method != "pickup" else []
        self._picked(action, {"terminal": who.device, "of": app}, method, self.world.address(who, app), *numbers)

    def _picked(self, action: Action, on: Any, method: str, *arguments: Any) -> None:
        """In the background: the call appears at the party when it has been fetched."""
        self.pending.append(self.world.driver.start("invoke", on=on, method=method, **{"with": list(arguments)}))

    def _register(self, action: Action) -> None:
        role = self._media_party(action)
        media = action.words["media"]
        if media.isupper():
            kind = {"constant": f"CiscoBaseMediaTerminal.{media}"}
            here = [{"inet": MEDIA[0]}, MEDIA[1]] if media.startswith("STATIC") else [None, 0]
            arguments = [*here, CAPABILITIES, kind, None, None, 0]
            self.world.invoke({"terminal": role.device, "of": APP}, "register", *arguments)
        else:
            self.world.register(role, APP, media)

    def _register_first(self, action: Action) -> None:
        self.world.register_first(self.world.phone(action.who), action.words["media"])

    def _media_party(self, action: Action) -> Any:
        if action.who:
            return self.world.phone(action.who)
        ports = [role for role in self.world.cast.roles.values() if role.kind in ("port", "route")]
        if not ports:
            raise CannotAct("there is no port to register")
        return ports[0]

    def _give_media(self, action: Action) -> None:
        role = self._media_party(Action(action.verb))
        handle = {"kept": f"handle {role.device}"}
        self.world.invoke({"terminal": role.device, "of": APP}, "setRTPParams", handle, {"rtp": MEDIA})

    def _session(self) -> dict[str, str]:
        """Of the last request for a route: of the scenario's callback, or of the hands'."""
        styles = self.world.cast.scenario.observers.items()
        callback = next((name for name, seen in styles if "route" in seen.style), HANDS)
        session = {"kept": f"session {callback}"}
        self.world.until(lambda: self.world.exists(session), "a request for a route")
        return session

    def _select_route(self, action: Action) -> None:
        others = re.findall(r"\w+", action.words.get("others", ""))
        routes = [self._number(action), *map(self.world.cast.number, others)]
        space = {"constant": "CiscoRouteSession.DEFAULT_SEARCH_SPACE"}
        modified = action.words.get("more", "").partition("number ")[2].rstrip("] ")
        if "device" in action.words:
            devices = [self.world.cast.device(action.words["device"])]
            rest = [space, None, None, None, None, None, 1, None, devices]
            self.world.invoke(self._session(), "selectRoute", routes, *rest)
        elif modified:
            self.world.invoke(self._session(), "selectRoute", routes, space, [self.world.cast.number(modified)])
        else:
            self.world.invoke(self._session(), "selectRoute", routes)

    def _end_route(self, action: Action) -> None:
        self.world.invoke(self._session(), "endRoute", {"constant": f"CiscoRouteSession.{action.words['error']}"})

    def _monitor(self, action: Action) -> None:
        who, target = self._who(action), self.world.phone(action.to)
        app = self.world.owner(who)
        here = self.world.appearance(target, "TALKING")
        appearance = {"appearance": target.device, "call": here["call"], "of": app}
        kind = {"constant": f"CiscoCall.{action.words['kind']}"}
        arguments = [{"terminal": who.device, "of": app}, self.world.address(who, app), appearance, kind, NO_TONE]
        self._make(app, action.call, "startMonitor", *arguments)

    def _update_monitor(self, action: Action) -> None:
        kind = {"constant": f"CiscoCall.{action.words['kind']}"}
        self._on_appearance(action, "updateMonitorType", "TALKING", with_words=(kind, NO_TONE))

    def _record(self, action: Action) -> None:
        self._on_appearance(action, "startRecording", "TALKING", with_words=(NO_TONE,))

    def _stop_recording(self, action: Action) -> None:
        silent = {"constant": "CiscoTerminalConnection.RECORDING_INVOCATION_TYPE_SILENT"}
        self._on_appearance(action, "stopRecording", "TALKING", with_words=(silent,))

    def _intercom(self, action: Action) -> None:
        who = self._who(action)
        app = self.world.owner(who)
        terminal = {"terminal": who.device, "of": app}
        target = next(role for role in self.world.cast.roles.values() if role.device and role.device != who.device)
        self._picked(action, self.world.address(who, app), "connectIntercom", terminal, target.number)

    def _create_terminal(self, action: Action) -> None:
        self.world.invoke({"provider": APP}, "createTerminal", action.words["name"])

    def _hunt_log(self, action: Action) -> None:
        who = self._watched_terminal()
        self.world.invoke(who, "setHuntLogStatus", {"constant": f"CiscoTerminal.{action.words['status']}"})

    def _dnd(self, action: Action) -> None:
        self.world.invoke(self._watched_terminal(), "setDNDStatus", action.words["status"] == "true")

    def _register_feature(self, action: Action) -> None:
        feature = {"constant": f"CiscoProvFeatureID.{action.words['feature']}"}
        self.world.invoke({"provider": APP}, "registerFeature", feature)

    def _pickup_alert(self, _action: Action) -> None:
        groups = [role.number for role in self.world.cast.roles.values() if role.kind == "pickup"] or ["7001"]
        self.world.invoke({"provider": APP}, "registerPickupAlert", groups[0], "")

    def _observe(self, action: Action) -> None:
        on = {"terminal": self.world.phone(action.who).device, "of": APP}
        self.world.driver.ask("watch", observer="(another)", on=on)

    def _observe_calls(self, action: Action) -> None:
        names = [name for name, seen in self.world.cast.scenario.observers.items() if "call" in seen.style]
        on = self.world.address(self.world.role(action.who), APP)
        self.world.driver.ask("watch", observer=names[0], on=on, calls=True)

    def _observe_again(self, _action: Action) -> None:
        for name, seen in self.world.cast.scenario.observers.items():
            if seen.style.startswith("address"):
                on = self.world.address(self.world.role(seen.watches[0]), APP)
                self.world.driver.ask("watch", observer=name, on=on)
                self.world.driver.ask("filter", on=on, set={"CiscoAddrParkStatusEvFilter": True})

    def _watched_terminal(self) -> dict[str, Any]:
        """The terminal that the scenario's terminal observer watches."""
        for seen in self.world.cast.scenario.observers.values():
            if seen.style.startswith("terminal"):
                return {"terminal": self.world.cast.device(seen.watches[0]), "of": APP}
        raise CannotAct("no terminal is watched")
