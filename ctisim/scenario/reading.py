"""Reading a scenario file: YAML in, a Scenario out, or everything that is wrong with it, with file and line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import Field, ValidationError
from pydantic_core import ErrorDetails

from ctisim.lab import wording
from ctisim.lab.base import Part
from ctisim.lab.problems import Path as Keys
from ctisim.lab.problems import Problem, WrongLab
from ctisim.lab.shape import keys
from ctisim.lab.tree import Spot, read
from ctisim.lab.words import near
from ctisim.scenario.change import FAULTS, OPERATIONS, Change, Fault, Operation
from ctisim.scenario.duration import Duration
from ctisim.scenario.form import About, Expect, SignIn
from ctisim.scenario.scenario import Scenario, Step

P = TypeVar("P", bound=Part)
C = TypeVar("C", bound=Change)

_HEAD = tuple(keys(About))
_PLAYED = ("lab", "faults", "actions", "first", "sign_in", "expect", "then")
_STEP = ("sign_in", "times", "wait", "do", "expect")


def load(path: Path) -> Scenario:
    """The scenario in a file, called as the file is. Raises WrongLab."""
    return loads(path.read_text(encoding="utf-8-sig"), path.stem, str(path))


def loads(text: str, name: str, file: str = "<scenario>") -> Scenario:
    """The scenario in a text. Raises WrongLab with everything that is wrong with it."""
    tree, complaints = read(text, file)
    reader = _Reader(tree)
    reader.found += (Problem(it.place, wording.named(it.path, tree), it.text, it.hint) for it in complaints)
    scenario = reader.scenario(name)
    if reader.found or scenario is None:
        raise WrongLab(reader.found)
    return scenario


class _Reader:
    def __init__(self, tree: Spot) -> None:
        self.tree = tree
        self.found: list[Problem] = []

    def scenario(self, name: str) -> Scenario | None:
        if not isinstance(self.tree.value, dict):
            self._wrong((), "should be a mapping")
            return None
        data = self.tree.plain()
        self._unknown((), data, (*_HEAD, *_PLAYED))
        about = self._part(About, (), {key: data[key] for key in _HEAD if key in data})
        faults = [self._change(FAULTS, "fault", ("faults", index), item) for index, item in self._list("faults")]
        actions = [self._change(OPERATIONS, "do", ("actions", index), item) for index, item in self._list("actions")]
        first = [self._step(("first", index), item) for index, item in self._list("first")]
        then = [self._step(("then", index), item) for index, item in self._list("then")]
        main = self._step((), {key: data[key] for key in ("sign_in", "expect") if key in data})
        if about is None:
            return None
        if not about.pending and "sign_in" not in data:
            self._wrong((), "sign_in is missing", "who signs in; or say under pending: why nobody can")
        return Scenario(
            name=name,
            about=about,
            overlay=self.tree.value.get("lab"),
            faults=tuple(item for item in faults if isinstance(item, Fault)),
            actions=tuple(item for item in actions if isinstance(item, Operation)),
            first=tuple(first),
            main=main if "sign_in" in data else None,
            then=tuple(then),
        )

    def _list(self, key: str) -> list[tuple[int, Any]]:
        spot = self.tree.child(key)
        if spot is None:
            return []
        if not isinstance(spot.value, list):
            self._wrong((key,), "should be a list")
            return []
        return list(enumerate(spot.plain()))

    def _step(self, path: Keys, item: Any) -> Step:
        if not isinstance(item, Mapping):
            self._wrong(path, "should be a mapping")
            return Step()
        do = None
        if "do" in item:
            mine = {key: value for key, value in item.items() if key != "expect"}
            do = self._change(OPERATIONS, "do", path, mine)
        else:
            self._unknown(path, item, _STEP)
        sign_in = self._part(SignIn, (*path, "sign_in"), item["sign_in"]) if "sign_in" in item else None
        expect = self._part(Expect, (*path, "expect"), item.get("expect", {}))
        timing = self._part(_Timing, path, {key: item[key] for key in ("times", "wait") if key in item and do is None})
        times, wait = (timing.times, timing.wait) if timing is not None else (1, 0.0)
        return Step(sign_in, times, wait, do if isinstance(do, Operation) else None, expect or Expect())

    def _change(self, known: Mapping[str, type[C]], key: str, path: Keys, item: Any) -> C | None:
        if not isinstance(item, Mapping) or not isinstance(item.get(key), str):
            self._wrong(path, f"should be a mapping with {key}: and a name", f"known here: {', '.join(known)}")
            return None
        kind = known.get(item[key])
        if kind is None:
            hint = near(item[key], known) or f"known here: {', '.join(known)}"
            self._wrong((*path, key), f"there is no {item[key]!r}", hint)
            return None
        return self._part(kind, path, {name: value for name, value in item.items() if name != key})

    def _part(self, kind: type[P], path: Keys, data: Any) -> P | None:
        try:
            return kind.model_validate(data)
        except ValidationError as error:
            for each in error.errors(include_url=False):
                placed: ErrorDetails = {**each, "loc": (*path, *each["loc"])}
                if not wording.is_echo(placed, self.tree):
                    self.found.append(wording.problem(placed, self.tree, kind, path))
            return None

    def _unknown(self, path: Keys, data: Mapping[str, Any], known: tuple[str, ...]) -> None:
        for key in data:
            if key not in known:
                self._wrong((*path, key), "unknown key", near(key, known) or f"known here: {', '.join(known)}")

    def _wrong(self, path: Keys, text: str, hint: str = "") -> None:
        self.found.append(Problem(self.tree.place_of(path), wording.named(path, self.tree), text, hint))


class _Timing(Part):
    times: int = Field(1, ge=1)
    wait: Duration = 0.0
