"""pydantic's complaints in the lab's words, each with a hint where one can be given.

Nothing that stands under a `password:` is ever repeated.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from pydantic_core import ErrorDetails

from ctisim.lab.base import Part
from ctisim.lab.lab import Lab
from ctisim.lab.merging import NAMED_BY
from ctisim.lab.problems import Path, Problem
from ctisim.lab.shape import field_at, is_part, is_words, keys, kind_at
from ctisim.lab.tree import Spot, discreet
from ctisim.lab.words import near

_EXPECTED = {
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "string_type": "text",
    "tuple_type": "a list",
    "dict_type": "a mapping",
    "model_type": "a mapping",
    "path_type": "a path",
}

_BOUNDS = {
    "greater_than": ("gt", "should be more than {}"),
    "greater_than_equal": ("ge", "should be at least {}"),
    "less_than": ("lt", "should be less than {}"),
    "less_than_equal": ("le", "should be at most {}"),
    "string_too_long": ("max_length", "should have at most {} characters"),
}

_KEY = "[key]"
"""How pydantic marks what is wrong with a mapping's key, not with its value."""

_TRUE = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}


def problem(error: ErrorDetails, tree: Spot, root: type[Part] = Lab, at: Path = ()) -> Problem:
    """One of pydantic's errors, placed in the file; `root` is what stands at `at` in it."""
    context: dict[str, Any] = error.get("ctx", {})
    path: Path = tuple(error["loc"])
    if "at" in context:
        path = (*path, *str(context["at"]).split("."))
    if path[-1:] == (_KEY,):
        return _wrong_name(path[:-1], context, tree)
    text, hint = _words(error, context, _Way(path, path[len(at) :], root), tree)
    return Problem(tree.place_of(path), named(path, tree), text, hint)


def named(path: Path, tree: Spot) -> str:
    """A path with the names of named things: devices[SEP001794625DE5].lines[1001].number."""
    steps: list[str] = []
    for index, step in enumerate(path):
        if isinstance(step, str):
            steps.append(f".{discreet(step)}")
        else:
            steps.append(f"[{_name(tree.at(path[: index + 1]), path[index - 1]) or step}]")
    return "".join(steps).removeprefix(".")


def is_echo(error: ErrorDetails, tree: Spot) -> bool:
    """pydantic calls a list empty when all it holds is wrong; then the items' own errors say enough."""
    given = tree.at(tuple(error["loc"]))
    return error["type"] == "too_short" and given is not None and bool(given.value)


def _name(spot: Spot | None, section: str | int) -> str:
    """What an element of a list calls itself."""
    keys = NAMED_BY.get(str(section), ())
    value = spot.child(keys[0]) if spot is not None and keys else None
    return str(value.value) if value is not None and isinstance(value.value, str | int) else ""


def _wrong_name(path: Path, context: dict[str, Any], tree: Spot) -> Problem:
    """A name that is none of those that a mapping takes."""
    known = re.findall(r"'([^']+)'", str(context.get("expected", "")))
    hint = near(str(path[-1]), known) or f"known here: {'; '.join(known)}"
    return Problem(tree.place_of(path), named(path, tree), "unknown name", hint)


class _Way(NamedTuple):
    """The way to a value: in the file, and below the part that was being read."""

    file: Path
    below: Path
    root: type[Part]


def _words(error: ErrorDetails, context: dict[str, Any], path: _Way, tree: Spot) -> tuple[str, str]:
    """Text and hint of an error."""
    kind = error["type"]
    given = tree.at(path.file)
    if kind == "extra_forbidden":
        return _unknown_key(path)
    if kind == "missing":
        return "is missing", _description(path)
    if kind in _EXPECTED:
        return f"should be {_EXPECTED[kind]}, not {_sort(given)}", _type_hint(kind, path, given)
    if kind in _BOUNDS:
        key, words = _BOUNDS[kind]
        return words.format(f"{context[key]:g}"), ""
    if kind in ("enum", "is_instance_of"):
        return _not_among(path, given)
    if kind in ("string_too_short", "too_short"):
        return "should not be empty", _description(path)
    if kind == "string_pattern_mismatch":
        return "does not look like what belongs here", _description(path)
    hint = str(context.get("hint", ""))
    return error["msg"], f"did you mean {hint}?" if kind == "unknown_model" and hint else hint


def _unknown_key(path: _Way) -> tuple[str, str]:
    key = str(path.file[-1])
    if discreet(key) != key:
        return "unknown key", "a blank goes after the colon"
    holder = kind_at(path.root, path.below[:-1])
    known = list(keys(holder)) if is_part(holder) else []
    return "unknown key", near(key, known) or f"known here: {', '.join(known)}"


def _not_among(path: _Way, given: Spot | None) -> tuple[str, str]:
    kind = kind_at(path.root, path.below)
    words = [str(word) for word in kind] if is_words(kind) else []
    value = given.value if given is not None else None
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return f"should be one of {', '.join(words)}, not {_sort(given)}", "put it in quotes" if value else ""
    return f"there is no {str(value)!r} here", near(str(value), words) or f"known here: {', '.join(words)}"


def _sort(given: Spot | None) -> str:
    """What kind of thing stands there; never the thing itself."""
    value = given.value if given is not None else None
    sorts: list[tuple[Callable[[object], bool], str]] = [
        (lambda value: value is None, "nothing"),
        (lambda value: isinstance(value, bool), "true or false"),
        (lambda value: isinstance(value, int), "a number"),
        (lambda value: isinstance(value, float), "a fraction"),
        (lambda value: isinstance(value, list), "a list"),
        (lambda value: isinstance(value, dict), "a mapping"),
    ]
    return next((words for test, words in sorts if test(value)), "text")


def _type_hint(kind: str, path: _Way, given: Spot | None) -> str:
    value = given.value if given is not None else None
    if value is None:
        return "leave the key out to have its default"
    if kind == "bool_type" and isinstance(value, str):
        return f"write {_TRUE[value.lower()]}" if value.lower() in _TRUE else ""
    if kind == "string_type" and isinstance(value, bool | int | float):
        return "put it in quotes"
    if kind in ("int_type", "float_type") and isinstance(value, str) and value.isdigit():
        return "without quotes"
    if kind == "tuple_type":
        return "items in [ ], or one a line after -"
    return _description(path) if kind in ("model_type", "dict_type") else ""


def _description(path: _Way) -> str:
    field = field_at(path.root, path.below)
    return (field.description or "").rstrip(".") if field is not None else ""
