"""Verbs for calls that the server makes, persistent ones, announcements, greetings, and for remote destinations."""

from typing import Any

from tests.interop.scenario.acting import Actor
from tests.interop.scenario.cast import Role
from tests.interop.scenario.patterns import Action
from tests.interop.scenario.steering import CannotAct
from tests.interop.scenario.world import APP

WORDS = {"true": True, "false": False}


class ServedActor(Actor):
    """What an application asks of the server, which then calls."""

    def _remote(self, action: Action) -> Role:
        """The party named; unsaid, the remote device."""
        if action.who:
            return self._who(action)
        remotes = [role for role in self.world.cast.roles.values() if role.kind == "remote"]
        if not remotes:
            raise CannotAct(f"there is no remote device to {action.verb}")
        return remotes[0]

    def _persist(self, action: Action) -> None:
        """In the background: the library lists such a call nowhere, so its label is noted."""
        who = self._remote(action)
        terminal = {"terminal": who.device, "of": APP}
        words = [terminal, action.words["from"], action.words["name"]]
        call = self._offering(who.number, self.world.address(who, APP), "createPersistentCall", words)
        if call:
            self.world.name_call(action.call, call)
            self.world.unlisted.append(call)

    def _announce(self, action: Action) -> None:
        who = self._remote(action)
        terminal = {"terminal": who.device, "of": APP}
        call = self.world.invoke(self.world.address(who, APP), "startAnnouncement", terminal, action.words["what"])
        if isinstance(call, str) and "/" in call:
            self.world.name_call(action.call, call)

    def _stream(self, action: Action) -> None:
        """The request blocks until the application has answered at the number that plays (FEAT Agent Greeting)."""
        world, who = self.world, self._who(action)
        here = world.appearance(who, "TALKING", call=action.call)
        on = {"appearance": who.device, "call": here["call"], "at": who.number, "of": world.owner(who)}
        numbers = [self._number(action), world.cast.number(action.words["from"])]
        call = self._offering(numbers[0], on, "addMediaStream", numbers)
        if call and world.cast.role(action.to):
            world.name_call("", call)
            self._answer(Action("answer", action.to, call=world.calls.label(call)))
        self._last = who

    def _stop_streaming(self, action: Action) -> None:
        self._on_appearance(action, "removeMediaStream", "TALKING")

    def _activate(self, action: Action) -> None:
        on = {"terminal": self._remote(action).device, "of": APP}
        self.world.invoke(on, "setActiveRemoteDestination", action.words["destination"], WORDS[action.words["active"]])

    def _destinations(self, action: Action) -> None:
        """A method of CiscoRemoteTerminal, with what stands between its brackets."""
        said = [each.strip().strip('"') for each in action.words["with"].split(",") if each.strip()]
        on = {"terminal": self._remote(action).device, "of": APP}
        self.world.invoke(on, action.words["method"], *(WORDS.get(each, each) for each in said))

    def _offering(self, number: str, on: Any, method: str, words: list[Any]) -> str | None:
        """Ask in the background; the call that the number is offered, unless the request is refused before."""
        since = self.world.driver.mark()
        reply = self.world.driver.start("invoke", on=on, method=method, **{"with": words})
        self.pending.append(reply)
        call = self._wait_named(lambda: self._offered(number, since), since, reply)
        made = reply.result() if reply.done() and not reply.exception() else None
        return call or (made if isinstance(made, str) and "/" in made else None)

    def _offered(self, number: str, since: int) -> str | None:
        """The call that a number has been offered since."""
        came = (event for event in self.world.driver.events[since:] if event.get("event") == "CallCtlConnOfferedEv")
        return next((str(event["call"]) for event in came if event.get("address") == number), None)
