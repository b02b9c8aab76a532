"""What must hold between the parts of a lab: references, duplicates, things that exclude each other.

The checks read plain data, not models, so that they can be made of a file that has other errors too; whatever is not of
the expected form is somebody else's complaint and passed over here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ctisim.lab.problems import Path
from ctisim.lab.words import near


class Finding(NamedTuple):
    """Something wrong at a path."""

    path: Path
    text: str
    hint: str = ""


Data = Mapping[str, Any]


def findings(lab: Data) -> Iterator[Finding]:
    """Everything that is wrong between the parts."""
    for check in _CHECKS:
        yield from check(lab)


def _items(data: Data, key: str) -> Iterator[tuple[int, Data]]:
    """The mappings in a list, with their positions."""
    items = data.get(key)
    if isinstance(items, Sequence) and not isinstance(items, str):
        yield from ((index, item) for index, item in enumerate(items) if isinstance(item, Mapping))


def _part(data: Data, *keys: str) -> Data:
    """The mapping below, or an empty one."""
    below: Any = data
    for key in keys:
        below = below.get(key) if isinstance(below, Mapping) else None
    return below if isinstance(below, Mapping) else {}


def _text(value: object) -> str:
    """A name or number as text; nothing for what is neither."""
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _twice(lab: Data, section: str, key: str, what: str, below: tuple[str, ...] = ()) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, item in _items(_part(lab, *below), section):
        name = _text(item.get(key))
        if name and name.casefold() in seen:
            yield Finding((*below, section, index, key), f"there is already a {what} {name}")
        seen.add(name.casefold())


def _names(lab: Data) -> Iterator[Finding]:
    yield from _twice(lab, "nodes", "id", "node", ("cluster",))
    yield from _twice(lab, "users", "id", "user")
    yield from _twice(lab, "devices", "name", "device")


def _controlled_devices(lab: Data) -> Iterator[Finding]:
    known = {_text(device.get("name")).casefold(): _text(device.get("name")) for _, device in _items(lab, "devices")}
    for index, user in _items(lab, "users"):
        listed = user.get("controlled_devices")
        if not isinstance(listed, Sequence) or isinstance(listed, str):
            continue
        seen: set[str] = set()
        for position, name in enumerate(listed):
            path = ("users", index, "controlled_devices", position)
            if not isinstance(name, str) or not name:
                continue
            if name.casefold() not in known:
                yield Finding(path, f"there is no device {name}", near(name, known.values()))
            elif name.casefold() in seen:
                yield Finding(path, f"lists {name} twice")
            seen.add(name.casefold())


def _near_or_all(word: str, words: Iterable[str]) -> str:
    return near(word, words) or f"known here: {', '.join(sorted(words))}"


def _policies(lab: Data) -> Iterator[Finding]:
    known = {*_part(lab, "policies"), "default"}
    for index, user in _items(lab, "users"):
        policy = user.get("policy")
        if isinstance(policy, str) and policy not in known:
            yield Finding(("users", index, "policy"), f"there is no policy {policy}", _near_or_all(policy, known))


def _users(lab: Data) -> Iterator[Finding]:
    for index, user in _items(lab, "users"):
        if user.get("type") == "application user" and user.get("authentication") == "ldap":
            yield Finding(("users", index, "authentication"), "an application user is always local", "leave it out")
        credential = _part(user, "credential")
        if credential.get("must_change") is True and credential.get("cannot_change") is True:
            yield Finding(("users", index, "credential", "cannot_change"), "excludes must_change")


def _directory_names(lab: Data) -> Iterator[Finding]:
    """Two accounts of the embedded directory cannot have one distinguished name."""
    seen: dict[str, str] = {}
    for index, user in _items(lab, "users"):
        if user.get("authentication") != "ldap" or not _text(user.get("id")):
            continue
        own = _text(_part(user, "directory").get("dn"))
        dn = own or _text(user.get("name")) or _text(user.get("id"))
        if dn.casefold() in seen:
            path: Path = ("users", index, "directory", "dn") if own else ("users", index, "name")
            other = seen[dn.casefold()]
            yield Finding(
                path, f"has the same place in the directory as user {other}", "give one of them a directory: dn:"
            )
        seen.setdefault(dn.casefold(), _text(user.get("id")))


def _nodes(lab: Data) -> Iterator[Finding]:
    known = {node.get("id", 1) for _, node in _items(_part(lab, "cluster"), "nodes")} or {1}
    for index, device in _items(lab, "devices"):
        node = device.get("node", 1)
        if isinstance(node, int) and not isinstance(node, bool) and node not in known:
            yield Finding(("devices", index, "node"), f"there is no node {node} in cluster.nodes")


def _lines(lab: Data) -> Iterator[Finding]:
    for index, device in _items(lab, "devices"):
        seen: set[tuple[str, str]] = set()
        for position, line in _items(device, "lines"):
            path: Path = ("devices", index, "lines", position)
            number, partition = _text(line.get("number")), _text(line.get("partition"))
            if number and (number, partition) in seen:
                yield Finding(
                    (*path, "number"), f"line {number} is already on this device", "or give it another partition"
                )
            seen.add((number, partition))


_OF_THE_NUMBER: dict[str, Any] = {
    "calling_search_space": "",
    "restricted": False,
    "pickup_group": None,
    "voice_mail": None,
    "forwarding": {},
}
"""What belongs to a directory number rather than to its appearance on a device, with its default."""


def _shared_lines(lab: Data) -> Iterator[Finding]:
    first: dict[tuple[str, str], tuple[str, Data]] = {}
    for index, device in _items(lab, "devices"):
        for position, line in _items(device, "lines"):
            number = _text(line.get("number"))
            name, other = first.setdefault((number, _text(line.get("partition"))), (_text(device.get("name")), line))
            for key, default in _OF_THE_NUMBER.items():
                if number and line is not other and line.get(key, default) != other.get(key, default):
                    yield Finding(
                        ("devices", index, "lines", position, key),
                        f"differs from the same line {number} on {name}",
                        f"{key} belongs to the number: say the same on both",
                    )


def _number_plan(lab: Data) -> Iterator[Finding]:
    """A number and partition are one thing: a line, a party or a hunt pilot."""
    taken: dict[tuple[str, str], str] = {}
    for _, device in _items(lab, "devices"):
        for _, line in _items(device, "lines"):
            taken[_text(line.get("number")), _text(line.get("partition"))] = f"a line of {_text(device.get('name'))}"
    plan = _part(lab, "number_plan")
    for section, what in (("parties", "a party"), ("hunt_pilots", "a hunt pilot")):
        for index, item in _items(plan, section):
            number, partition = _text(item.get("number")), _text(item.get("partition"))
            if number and (number, partition) in taken:
                path = ("number_plan", section, index, "number")
                yield Finding(path, f"{number} is already {taken[number, partition]}", "or give it another partition")
            taken[number, partition] = what


def _pairs(lab: Data) -> Iterator[Finding]:
    security = _part(lab, "security")
    if (security.get("key") is None) != (security.get("certificate") is None):
        there, missing = ("key", "certificate") if security.get("certificate") is None else ("certificate", "key")
        yield Finding(("security", there), f"needs a {missing} beside it")
    names = ("Application Heartbeat Minimum Interval", "Application Heartbeat Maximum Interval")
    parameters = _part(lab, "service_parameters", "Cisco CTIManager")
    least, most = parameters.get(names[0], 5), parameters.get(names[1], 3600)
    if isinstance(least, int) and isinstance(most, int) and least > most:
        key = names[0] if names[0] in parameters else names[1]
        yield Finding(
            ("service_parameters", "Cisco CTIManager", key), f"the minimum {least} is above the maximum {most}"
        )


_CHECKS: tuple[Callable[[Data], Iterator[Finding]], ...] = (
    _names,
    _controlled_devices,
    _policies,
    _users,
    _directory_names,
    _nodes,
    _lines,
    _shared_lines,
    _number_plan,
    _pairs,
)
