"""Gives the parties of a scenario directory numbers and devices, and translates what happened back into its labels."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count

from tests.interop.scenario.model import Party, Scenario

FIRST = {
    "outside": 9001,
    "park": 5001,
    "directed": 5101,
    "voice mail": 3001,
    "pickup": 7001,
    "hunt": 6001,
    "route": 4001,
    "port": 2001,
    "phone": 1001,
    "nobody": 8001,
}
"""Where the numbers of a kind begin, when the file calls a party by a letter and not by its number."""
ELSEWHERE = "91"
"""Before the number of a remote device: where its user can be called, when the file does not say."""


KINDS = {
    "outside": "outside",
    "external": "outside",
    "pstn": "outside",
    "park number": "park",
    "call park number": "park",
    "directed park": "directed",
    "directed call park": "directed",
    "pickup": "pickup",
    "call pickup": "pickup",
    "hunt": "hunt",
    "queue": "hunt",
    "route point": "route",
    "cti route point": "route",
    "cti port": "port",
    "media terminal": "port",
    "cti remote": "remote",
    "remote device": "remote",
    "voice": "voice mail",
    "nobody": "nobody",
    "unassigned": "nobody",
    "unknown": "nobody",
}
"""Of the words a file says what a party is with, the first ones."""


@dataclass(frozen=True)
class Role:
    """A party as the lab has it."""

    party: Party
    number: str
    device: str | None

    @property
    def kind(self) -> str:
        return kind_of(self.party)


def kind_of(party: Party) -> str:
    """outside, park, directed, pickup, hunt, route, port, remote, voice mail or phone."""
    words = party.kind.lower().replace("_", " ")
    return next((kind for word, kind in KINDS.items() if words.startswith(word)), "phone")


class Cast:
    """Label to number and device, and back. Two parties with one address share a number, with one terminal a device."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self._numbers: dict[str, str] = {}
        self._devices: dict[str, str] = {}
        taken = {party.address for party in scenario.parties.values() if _dialable(party.address)}
        for party in scenario.parties.values():
            self._cast(party, taken)
        self.roles = {
            label: Role(party, self._numbers[party.address], self._devices.get(party.terminal or ""))
            for label, party in scenario.parties.items()
        }

    def number(self, word: str) -> str:
        """The number of an address or party label; a letter that is nobody's gets one, any other word is one."""
        role = self.role(word)
        if role:
            return role.number
        if "@" in word:  # a URI: whoever is behind a trunk is dialled by the user part
            return word.partition("@")[0]
        if re.fullmatch(r"[A-Z][A-Z0-9]?", word) and word not in self._numbers:
            self._numbers[word] = _next(FIRST["nobody"], self._numbers.values())
        return self._numbers.get(word, word)

    def device(self, word: str) -> str:
        """The device name of a terminal or party label."""
        role = self.role(word)
        return self._devices.get(word) or (role.device if role and role.device else word)

    def role(self, word: str) -> Role | None:
        party = self.scenario.party_of(word)
        return self.roles[party.label] if party else None

    def destination(self, role: Role) -> str:
        """The number at which the user of a remote device can be called."""
        return str(role.party.more.get("active_rd") or f"{ELSEWHERE}{role.number}")

    def user_at(self, word: str) -> Role | None:
        """The remote device that has a number as its destination."""
        remotes = (role for role in self.roles.values() if role.kind == "remote" and role.device)
        return next((role for role in remotes if self.destination(role) == word), None)

    def labels(self, value: str, partition: str = "") -> set[str]:
        """Every word of the file for a number or a device name that the library said."""
        found = {value} | {word for word, number in self._numbers.items() if number == value and not partition}
        for role in self.roles.values():
            party = role.party
            if value == role.number and (not partition or partition == party.partition):
                found |= {party.address, party.label}
                if party.partition:
                    found.add(f"{party.address}:{party.partition}")
            if role.device and value == role.device:
                found.add(party.terminal or "")
        return found

    def party_key(self, subject: str | None) -> str:
        """What two events must have in common to be of one party: the address, or the terminal when it has several."""
        if subject is None:
            return ""
        party = self.scenario.party_of(subject)
        if party is None:
            return subject
        lines = {each.address for each in self.scenario.parties.values() if each.terminal == party.terminal}
        return party.address if len(lines) == 1 or subject != party.terminal else subject

    def _cast(self, party: Party, taken: set[str]) -> None:
        kind = kind_of(party)
        if party.address not in self._numbers:
            number = party.address if _dialable(party.address) else _next(FIRST.get(kind, FIRST["phone"]), taken)
            taken.add(number)
            self._numbers[party.address] = number
        if party.terminal and party.terminal not in self._devices:
            self._devices[party.terminal] = _device(kind, party, len(self._devices) + 1)


def _dialable(address: str) -> bool:
    """Whether the file's word is itself a number, or a pattern of one."""
    return re.fullmatch(r"[0-9*#X]*[0-9][0-9*#X]*", address) is not None


def _next(first: int, taken: Iterable[str]) -> str:
    return next(str(number) for number in count(first) if str(number) not in taken)


def _device(kind: str, party: Party, index: int) -> str:
    """Phones are named as phones are; others keep the file's name."""
    return f"SEP00179462{index:04X}" if kind == "phone" else f"{party.terminal}"
