"""A JTAPI application of a test: one provider of a driver, with the words sign-in tests need."""

from collections.abc import Callable, Sequence
from typing import Any

from tests.support.jtapi import Driver

Event = dict[str, Any]

CAPABILITIES = [[4, 1], [2, 1]]
"""G.711 µ-law and A-law 64k, as (payload type, frames a packet): what our ports offer."""


class Application:
    """Opens a provider under a name of its own; every event of its observers is told apart by that name.

    Observers are called "NAME prov", "NAME term", "NAME addr" and "NAME call".
    """

    def __init__(self, driver: Driver, name: str = "app") -> None:
        self.driver = driver
        self.name = name
        self._since = driver.mark()

    def open(self, hosts: str | Sequence[str], user: str = "wwhite", password: str = "heisenbg", **more: str) -> None:
        """Return when the provider is in service; raises JtapiError when it is refused."""
        servers = hosts if isinstance(hosts, str) else ",".join(hosts)
        string = f"{servers};login={user};passwd={password}" + "".join(f";{key}={value}" for key, value in more.items())
        self.driver.ask("open", name=self.name, string=string, observer=f"{self.name} prov")
        self.expect("ProvInServiceEv")

    def close(self) -> None:
        self.driver.ask("close", name=self.name)

    def events(self) -> list[Event]:
        """What our observers were told so far."""
        ours = f"{self.name} "
        return [event for event in self.driver.events[self._since :] if event.get("observer", "").startswith(ours)]

    def names(self, observer: str = "") -> list[str]:
        """The names of the events so far, of one observer ("term") or of all."""
        wanted = f"{self.name} {observer}"
        return [event["event"] for event in self.events() if event["observer"].startswith(wanted)]

    def expect(self, name: str, *, since: int | None = None, within: float = 15, **fields: Any) -> Event:
        """The event of that name whose fields are as said, when it comes; raises TimeoutError when it does not."""
        ours = f"{self.name} "

        def wanted(event: Event) -> bool:
            return (
                event.get("event") == name
                and event.get("observer", "").startswith(ours)
                and all(event.get(key) == value for key, value in fields.items())
            )

        return self.driver.wait(wanted, since=self._since if since is None else since, within=within)

    def terminals(self) -> dict[str, Any]:
        """The terminals of the provider, by name."""
        found = self.driver.ask("list", of=self.name)["terminals"]
        return {terminal["name"]: terminal for terminal in found}

    def addresses(self) -> dict[str, Any]:
        """The addresses of the provider, by number."""
        found = self.driver.ask("list", of=self.name)["addresses"]
        return {address["number"]: address for address in found}

    def watch_terminal(self, name: str, **more: Any) -> None:
        self.driver.ask("watch", observer=f"{self.name} term", on=self.terminal(name), **more)

    def watch_address(self, number: str) -> None:
        self.driver.ask("watch", observer=f"{self.name} addr", on=self.address(number))

    def watch_calls(self, number: str) -> None:
        self.driver.ask("watch", observer=f"{self.name} call", on=self.address(number), calls=True)

    def unwatch_terminal(self, name: str) -> None:
        self.driver.ask("unwatch", observer=f"{self.name} term", on=self.terminal(name))

    def unwatch_address(self, number: str) -> None:
        self.driver.ask("unwatch", observer=f"{self.name} addr", on=self.address(number))

    def terminal(self, name: str) -> dict[str, str]:
        return {"terminal": name, "of": self.name}

    def address(self, number: str) -> dict[str, str]:
        return {"address": number, "of": self.name}

    def invoke(self, on: Any, method: str, *arguments: Any, **more: Any) -> Any:
        """Call a method of the library's public interfaces; arguments are plain values or references."""
        return self.driver.ask("invoke", on=on, method=method, **{"with": list(arguments)}, **more)

    def register_static(self, name: str, address: str, port: int) -> None:
        self.invoke(self.terminal(name), "register", {"inet": address}, port, {"capabilities": CAPABILITIES})

    def register_dynamic(self, name: str) -> None:
        self.invoke(self.terminal(name), "register", {"capabilities": CAPABILITIES})

    def register_route_point(self, name: str, media: str) -> None:
        """`media`: NO_MEDIA_REGISTRATION or DYNAMIC_MEDIA_REGISTRATION."""
        kind = {"constant": f"CiscoRouteTerminal.{media}"}
        self.invoke(self.terminal(name), "register", {"capabilities": CAPABILITIES}, kind)


Opener = Callable[..., Application]
