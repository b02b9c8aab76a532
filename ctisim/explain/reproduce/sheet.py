"""A lab file in the making: values by their path, each with a comment on where it comes from."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from typing import Any

import yaml
from pydantic import ValidationError

from ctisim.lab import Lab

Path = tuple[str | int, ...]

SEEN = "seen"
ASSUMED = "assumed"
_MOST_TRIES = 200
_DROPS_ITS_PART = frozenset({"missing", "model_type", "unknown_model", "registered_port"})


class Sheet:
    """Says things; what the lab's models would not take is left out again."""

    def __init__(self) -> None:
        self.header: list[str] = []
        self.data: dict[str, Any] = {}
        self._comments: dict[Path, str] = {}

    def say(self, path: Path, value: object, comment: str = "") -> None:
        """A value, unless it is None or empty; lists grow by the next position."""
        if value is None or value == "" or value == ():
            return
        holder: Any = self.data
        for step, below in itertools.pairwise(path):
            holder = _below(holder, step, [] if isinstance(below, int) else {})
        _put(holder, path[-1], value)
        if comment:
            self._comments[path] = comment

    def remark(self, path: Path, comment: str) -> None:
        """A comment behind a key that holds a mapping, a list or a value."""
        self._comments[path] = comment

    def adopt(self, other: Sheet) -> None:
        """Everything another sheet says, behind what this one does."""
        self.data.update(other.data)
        self._comments.update(other._comments)

    def settle(self) -> list[str]:
        """Leave out what no lab takes: a name too long, a number out of its range. Returns the paths."""
        left_out = []
        for _ in range(_MOST_TRIES):
            wrong = _first_mistake(self.data)
            if wrong is None:
                break
            path = _drop(self.data, wrong)
            left_out.append(".".join(map(str, path)))
        return left_out

    def text(self) -> str:
        """YAML, with the comments."""
        lines = [f"# {_comment(line)}".rstrip() for line in self.header]
        apart = True
        for key, value in self.data.items():
            section = isinstance(value, dict | list)
            if apart or section:
                lines.append("")
            lines += self._mapping({key: value}, (), 0)
            apart = section
        return "\n".join(lines) + "\n"

    def _mapping(self, value: dict[str, Any], path: Path, indent: int) -> Iterator[str]:
        for key, item in value.items():
            here = (*path, key)
            lead = f"{'  ' * indent}{_scalar(key)}:"
            if isinstance(item, dict) and item:
                yield self._commented(lead, here)
                yield from self._mapping(item, here, indent + 1)
            elif isinstance(item, list) and item and isinstance(item[0], dict):
                yield self._commented(lead, here)
                yield from self._items(item, here, indent + 1)
            else:
                yield self._commented(f"{lead} {_scalar(item)}", here)

    def _items(self, items: list[dict[str, Any]], path: Path, indent: int) -> Iterator[str]:
        for position, item in enumerate(items):
            lines = self._mapping(item, (*path, position), indent + 1)
            for number, line in enumerate(lines):
                yield f"{'  ' * indent}- {line.lstrip()}" if number == 0 else line

    def _commented(self, line: str, path: Path) -> str:
        comment = _comment(" ".join(self._comments.get(path, "").split()))
        return f"{line} # {comment}" if comment else line


def _below(holder: Any, step: str | int, empty: Any) -> Any:
    if isinstance(step, int):
        while len(holder) <= step:
            holder.append({})
        return holder[step]
    return holder.setdefault(step, empty)


def _put(holder: Any, step: str | int, value: object) -> None:
    if isinstance(step, int):
        holder.append(value)
    else:
        holder[step] = list(value) if isinstance(value, tuple) else value


def _scalar(value: object) -> str:
    """A value on one line, in double quotes where it needs any."""
    if isinstance(value, list):
        return f"[{', '.join(map(_scalar, value))}]"
    if isinstance(value, dict) and value:
        return f"{{{', '.join(f'{_scalar(key)}: {_scalar(item)}' for key, item in value.items())}}}"
    text = yaml.safe_dump([value], default_flow_style=True, width=10**9, allow_unicode=True).strip()[1:-1]
    return json.dumps(value, ensure_ascii=False) if text.startswith("'") else text


def _comment(text: str) -> str:
    """Fit for a comment: one line, and nothing that YAML forbids."""
    return "".join(it if it.isprintable() else f"\\u{ord(it):04x}" for it in text)


def _first_mistake(data: dict[str, Any]) -> tuple[Path, str] | None:
    try:
        Lab.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        return tuple(first["loc"]), first["type"]
    return None


def _drop(data: dict[str, Any], wrong: tuple[Path, str]) -> Path:
    """Take out what is wrong: the value, or the whole item where a part of it is indispensable."""
    path, kind = wrong
    if kind in _DROPS_ITS_PART:
        path = path[:-1]
    steps = [step for step in path if not (isinstance(step, str) and step.startswith("function-"))]
    holder: Any = data
    way: list[str | int] = []
    for step in steps[:-1]:
        below = holder[step] if _has(holder, step) else None
        if not isinstance(below, dict | list):
            break
        holder = below
        way.append(step)
    last = steps[len(way)] if len(way) < len(steps) else None
    if last is not None and _has(holder, last):
        del holder[last]
        _tidy(data)
        return (*way, last)
    return _drop_section(data, path)


def _drop_section(data: dict[str, Any], path: Path) -> Path:
    """The mistake has no place of its own: what is told of devices must go, they are what may not fit together."""
    for key in (*path[:1], "devices", "users", "policies", *data):
        if isinstance(key, str) and key in data:
            del data[key]
            return (key,)
    return ()


def _tidy(holder: Any) -> None:
    """Take out lists of which nothing is left."""
    for key, below in list(holder.items()) if isinstance(holder, dict) else []:
        if isinstance(below, list) and below and all(item == {} for item in below):
            del holder[key]
        elif isinstance(below, list):
            for item in below:
                _tidy(item)
        else:
            _tidy(below)


def _has(holder: Any, step: str | int) -> bool:
    if isinstance(holder, dict):
        return step in holder
    return isinstance(holder, list) and isinstance(step, int) and -len(holder) <= step < len(holder)
