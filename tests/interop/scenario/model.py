"""A scenario file as objects. The grammar is that of fixtures/calls/scenarios/README.md; what breaks it is refused."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

EVENT = re.compile(r"^(?:(GC\d) )?([A-Z][A-Za-z]+(?:Ev|Event))( \S+)?((?: [a-z_]+=\S+)*)$")


class ScenarioError(Exception):
    """A file that is not a scenario; the message names the file and the place."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"{path.name}: {problem}")
        self.path = path


@dataclass(frozen=True)
class Expected:
    """One event line: `GC1 ConnCreatedEv B cause=NORMAL`. A key that is absent is not stated."""

    call: str | None
    name: str
    subject: str | None
    keys: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        words = [self.call or "", self.name, self.subject or "", *(f"{key}={value}" for key, value in self.keys)]
        return " ".join(word for word in words if word)


@dataclass(frozen=True)
class Unordered:
    """Events whose order is free, except within one (call, party)."""

    events: tuple[Expected, ...]

    def __str__(self) -> str:
        return f"any of {len(self.events)}: " + "; ".join(map(str, self.events))


Item = Expected | Unordered


@dataclass(frozen=True)
class Party:
    """Who takes part. `address` is the file's own word for the number, without a partition."""

    label: str
    address: str
    partition: str
    terminal: str | None
    kind: str
    shared_with: str | None = None
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Observer:
    name: str
    watches: tuple[str, ...]
    style: str


@dataclass(frozen=True)
class Throws:
    """What a step must be refused with: a class, perhaps a text, perhaps the names of codes (any of them)."""

    kind: str
    text: str | None
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Step:
    """One `do`. `expect` has an observer's items; an observer it does not name is not judged in this step."""

    number: int
    do: str
    by: str
    expect: Mapping[str, tuple[Item, ...]]
    info: Mapping[str, Mapping[str, Any]]
    info_sequence: tuple[Mapping[str, Any], ...]
    throws: Throws | None


@dataclass(frozen=True)
class Variant:
    name: str
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Scenario:
    path: Path
    id: str
    title: str
    evidence: str
    parties: Mapping[str, Party]
    observers: Mapping[str, Observer]
    steps: tuple[Step, ...]
    variants: tuple[Variant, ...]
    settings: Mapping[str, Any]

    @property
    def abbreviated(self) -> bool:
        """The source lists main events only: others may come in between."""
        return "abbreviated" in self.evidence or "prose" in self.evidence

    def party_of(self, word: str) -> Party | None:
        """The party meant by a label, an address or a terminal."""
        base = word.split("#")[0]
        for party in self.parties.values():
            if base in (party.label, party.terminal, party.address, f"{party.address}:{party.partition}"):
                return party
        return None


def read(path: Path) -> Scenario:
    """Read a file; raises ScenarioError."""
    try:
        document = yaml.safe_load(path.read_text(encoding="utf-8"))
        return _scenario(path, document)
    except (KeyError, TypeError, ValueError, AttributeError, yaml.YAMLError) as error:
        raise ScenarioError(path, f"{type(error).__name__}: {error}") from error


def scenario_files(folder: Path) -> list[Path]:
    """Every scenario file of a folder, by name; an `actions` folder in it holds something else."""
    paths = [path for path in folder.rglob("*.y*ml") if path.suffix in (".yaml", ".yml")]
    return [path for path in sorted(paths) if "actions" not in path.relative_to(folder).parts[:-1]]


def event(line: str) -> Expected:
    """Read one event line; raises ValueError."""
    found = EVENT.match(line)
    if not found:
        raise ValueError(f"not an event: {line!r}")
    call, name, subject, keys = found.groups()
    if subject and "=" in subject:  # an event without a subject: the expression takes its first key for one
        subject, keys = None, subject + keys
    pairs = tuple((key, value) for key, _, value in (word.partition("=") for word in keys.split()))
    return Expected(call, name, subject.strip() if subject else None, pairs)


def items(lines: Sequence[Any]) -> tuple[Item, ...]:
    """Read a list of event lines and {unordered: [...]}; raises ValueError."""
    found: list[Item] = []
    for line in lines or ():
        if isinstance(line, dict):
            if set(line) != {"unordered"}:
                raise ValueError(f"neither an event nor unordered: {line}")
            found.append(Unordered(tuple(event(each) for each in line["unordered"])))
        else:
            found.append(event(line))
    return tuple(found)


def throws(text: str) -> Throws:
    """`PlatformException "words" CTIERR_NAME`: the class first, the rest optional and in any order."""
    kind, _, rest = text.replace("CAPABLITY", "CAPABILITY").partition(" ")  # the guide's spelling (rule 3)
    quoted = re.search(r'"([^"]*)"', rest)
    plain = re.sub(r'"[^"]*"|\([^)]*\)', " ", rest)
    codes = tuple(re.findall(r"\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b", plain)) + tuple(
        re.findall(r"\bCTIERR_[A-Z0-9_]+\b|0x8[cC]{3}[0-9a-fA-F]{4}", " ".join(re.findall(r"\([^)]*\)", rest)))
    )
    return Throws(kind, quoted.group(1) if quoted else None, codes)


def _scenario(path: Path, document: Mapping[str, Any]) -> Scenario:
    observers = {name: _observer(name, said) for name, said in document["observers"].items()}
    steps = _steps(document["steps"], observers)
    variants = tuple(
        Variant(str(said["name"]), _steps(said["steps"], observers)) for said in document.get("variants") or ()
    )
    return Scenario(
        path=path,
        id=str(document["id"]),
        title=str(document["title"]),
        evidence=str(document.get("evidence", "guide")),
        parties={label: party(label, said) for label, said in document["parties"].items()},
        observers=observers,
        steps=steps,
        variants=variants,
        settings=document.get("settings") or {},
    )


def party(label: str, said: Mapping[str, Any]) -> Party:
    """One of a file's `parties`."""
    more = dict(said)
    address, _, partition = str(more.pop("address", label)).partition(":")
    return Party(
        label=label,
        address=address,
        partition=partition,
        terminal=more.pop("terminal", None),
        kind=str(more.pop("kind", "phone")),
        shared_with=more.pop("shared_with", None),
        more=more,
    )


def _observer(name: str, said: Mapping[str, Any]) -> Observer:
    return Observer(name, tuple(map(str, said["watches"])), str(said.get("style", "")))


def _steps(said: Sequence[Mapping[str, Any]], observers: Mapping[str, Observer]) -> tuple[Step, ...]:
    return tuple(_step(number, step, observers) for number, step in enumerate(said, 1))


def _step(number: int, said: Mapping[str, Any], observers: Mapping[str, Observer]) -> Step:
    expect = said.get("expect") or {}
    strangers = set(expect) - set(observers)
    if strangers:
        raise ValueError(f"step {number} expects events of unknown observers {sorted(strangers)}")
    return Step(
        number=number,
        do=str(said["do"]),
        by=str(said.get("by", "api")),
        expect={name: items(lines) for name, lines in expect.items()},
        info=said.get("info") or {},
        info_sequence=tuple(said.get("info_sequence") or ()),
        throws=throws(said["throws"]) if "throws" in said else None,
    )
