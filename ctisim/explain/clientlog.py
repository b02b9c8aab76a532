"""The messages in a JTAPI client's own log, which dumps each field by field.

`9364: Nov 23 07:09:02.973 COT %JTAPI-PROTOCOL-7-UNK:(P53-192.168.10.82) [ProviderRetryThread] sending:
com.cisco.cti.protocol.ProviderOpenRequest {` and then a field a line, until the brace that closes it. Dumps are cut and
abridged in public copies; a new one ends the one before.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ctisim.explain.values import Given

_HEAD = re.compile(
    r"(?:(?P<time>\d{1,2}:\d\d:\d\d[.,]\d{1,6})[^%\d]{0,40})?%?JTAPI-\w{1,40}-\d-\w{1,20}:"
    r"(?:\((?P<provider>[^)]{1,100})\))? ?(?:\[[^\]]{0,100}\] ?)?(?P<way>sending|received (?:Response|Event)): *"
    r"(?:[\w$]{1,60}\.){0,10}(?P<name>[A-Z]\w{1,80})\s*\{?"
)
_FIELD = re.compile(r"\s*(?P<key>\w{1,80})\s*=\s?(?P<value>.*?)\s*$")
_STRUCTURE = re.compile(r"(?:[\w$]+\.)+[A-Z]\w*\s*\{$")
_SIGNS = ("com.cisco.cti.protocol.", "%JTAPI-", "JTAPI-PROTOCOL")
_PEEKED = 100
_MOST_FIELDS = 500
_DEEPEST = 20
_LONGEST = 2000
_STOPPED = re.compile(r"(-?\d+)\.")
"""UCCE's JTAPI gateway cuts a dump into records of its own and puts a full stop behind each (220595)."""
_ENDPOINT = re.compile(r"P\d+-(?P<server>\S+)")


class Dump(NamedTuple):
    """One message as the client saw it."""

    time: str
    provider: str
    """`P53-192.168.10.82`: the client's number for the provider, and the server's address."""
    sent: bool
    name: str
    values: Given


class Peeked:
    """Lines, of which the first few have been looked at to tell a client's log from a trace."""

    def __init__(self, source: Iterator[str]) -> None:
        first = list(itertools.islice(source, _PEEKED))
        self.is_client_log = any(sign in line for line in first for sign in _SIGNS)
        self._source = itertools.chain(first, source)

    def __iter__(self) -> Iterator[str]:
        return self._source


def dumps(source: Iterable[str]) -> Iterator[Dump]:
    """The messages in a log; what is no dump is passed over."""
    current: _Open | None = None
    for line in source:
        line = line[:_LONGEST]
        head = _HEAD.search(line) if "JTAPI-" in line else None
        if head is not None:
            if current is not None:
                yield current.dump()
            current = _Open(head)
        elif current is not None and current.take(line):
            yield current.dump()
            current = None
    if current is not None:
        yield current.dump()


class _Open:
    """A dump whose end has not come."""

    def __init__(self, head: re.Match[str]) -> None:
        self._time = head["time"] or ""
        self._provider = head["provider"] or ""
        self._sent = head["way"] == "sending"
        self._name = head["name"]
        self._inside: list[str] = []
        self._fields: dict[str, str | None] = {}
        if found := _ENDPOINT.match(self._provider):
            self._fields["server"] = found["server"]

    def take(self, line: str) -> bool:
        """A further line; True when it closes the message."""
        text = line.strip()
        if text.startswith("}"):
            if not self._inside:
                return True
            self._inside.pop()
            return False
        found = _FIELD.match(text)
        if found is None:
            return False
        key, value = found["key"], found["value"]
        if _STRUCTURE.search(value):
            if len(self._inside) < _DEEPEST:
                self._inside.append(key)
        elif len(self._fields) < _MOST_FIELDS:
            stopped = _STOPPED.fullmatch(value)
            self._note(key, stopped[1] if stopped else value)
        return False

    def _note(self, key: str, value: str) -> None:
        if not self._inside:
            self._fields[key] = value
        elif key == "unicodedisplayName":
            self._fields[self._inside[-1]] = value

    def dump(self) -> Dump:
        return Dump(self._time, self._provider, self._sent, self._name, Given(self._fields))
