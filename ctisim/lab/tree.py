"""A YAML file as a tree that remembers where everything stands.

YAML 1.1 surprises are kept out: only true and false are booleans (not yes, no, on, off), dates and 1:30 are text, and
a number that YAML would not give back as it was written (0100, 0x10, 1_000, +49) has to be quoted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import yaml

from ctisim.lab.problems import Path, Place, Problem, WrongLab

_TAG = "tag:yaml.org,2002:"
_FAST: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CONSTRUCTOR = yaml.constructor.SafeConstructor()
_LARGEST = 2_000_000
_DEEPEST = 30


@dataclass(slots=True)
class Spot:
    """A value and its place; `value` is a scalar, a dict of Spots or a list of Spots."""

    value: Any
    place: Place
    keys: dict[str, Place] = field(default_factory=dict)
    size: int = 1

    def plain(self) -> Any:
        """The value without places: dicts, lists and scalars."""
        if isinstance(self.value, dict):
            return {key: spot.plain() for key, spot in self.value.items()}
        if isinstance(self.value, list):
            return [spot.plain() for spot in self.value]
        return self.value

    def at(self, path: Path) -> Spot | None:
        """The Spot that the path leads to, or None."""
        spot: Spot | None = self
        for step in path:
            spot = spot.child(step) if spot is not None else None
        return spot

    def child(self, step: str | int) -> Spot | None:
        """The Spot below, by key or position, or None."""
        if isinstance(self.value, dict):
            found = self.value.get(step)
        elif isinstance(self.value, list) and isinstance(step, int) and step < len(self.value):
            found = self.value[step]
        else:
            found = None
        return found if isinstance(found, Spot) else None

    def place_of(self, path: Path) -> Place:
        """Where the path leads: the key's place, or as far along the path as there is something."""
        spot, place = self, self.place
        for step in path:
            below = spot.child(step)
            if below is None:
                break
            place = spot.keys.get(str(step), below.place)
            spot = below
        return place


def plant(value: object, name: str) -> Spot:
    """The tree of a Python mapping, standing in no file but called `name`."""
    place = Place(name)
    if isinstance(value, Mapping):
        return Spot({str(key): plant(item, name) for key, item in value.items()}, place)
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return Spot([plant(item, name) for item in value], place)
    return Spot(value, place)


class Complaint(NamedTuple):
    """Something YAML itself would let pass."""

    place: Place
    path: Path
    text: str
    hint: str = ""


def read(text: str, name: str) -> tuple[Spot, list[Complaint]]:
    """Read YAML; return the tree and what is wrong with it short of its grammar.

    Raises WrongLab when it is not YAML.
    """
    try:
        node = _compose(text, name)
    except yaml.YAMLError as error:
        raise WrongLab([_syntax(error, text, name)]) from None
    if node is None:
        return Spot({}, Place(name, 1, 1)), []
    grower = _Grower(name)
    tree = grower.grow(node, ())
    if tree.value is None:
        tree = Spot({}, tree.place)
    if tree.size > _LARGEST:
        raise WrongLab([Problem(Place(name, 1, 1), "", "is too large with its aliases written out")])
    return tree, grower.complaints


def _compose(text: str, name: str) -> yaml.Node | None:
    """The document's node, by libyaml where it is there; a mistake is told in PyYAML's own words in any case."""
    try:
        _sound(text, name, _FAST)
        return yaml.compose(text, Loader=_FAST)
    except yaml.YAMLError:
        _sound(text, name, yaml.SafeLoader)
        yaml.compose(text, Loader=yaml.SafeLoader)
        raise


def _sound(text: str, name: str, loader: Any) -> None:
    """Raise WrongLab for nesting so deep that a loader would fall through the stack."""
    depth = 0
    for event in yaml.parse(text, Loader=loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _DEEPEST:
            raise WrongLab([Problem(_at(event.start_mark, name), "", "is nested too deeply")])


class _Grower:
    """Makes Spots of YAML nodes, and keeps what it had to complain about."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.complaints: list[Complaint] = []
        self._done: dict[int, Spot] = {}
        self._open: set[int] = set()

    def grow(self, node: yaml.Node, path: Path) -> Spot:
        """The Spot of a node; an alias gives the Spot of its anchor."""
        if id(node) in self._open:
            self._complain(node, path, "contains itself")
            return Spot(None, self._place(node))
        if id(node) not in self._done:
            self._open.add(id(node))
            self._done[id(node)] = self._new(node, path)
            self._open.discard(id(node))
        return self._done[id(node)]

    def _new(self, node: yaml.Node, path: Path) -> Spot:
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            items = [self.grow(item, (*path, index)) for index, item in enumerate(node.value)]
            return Spot(items, self._place(node), size=1 + sum(item.size for item in items))
        assert isinstance(node, yaml.ScalarNode)
        return Spot(self._scalar(node, path), self._place(node))

    def _mapping(self, node: yaml.MappingNode, path: Path) -> Spot:
        spot = Spot({}, self._place(node))
        merged: list[Spot] = []
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._complain(key_node, path, "a key should be a word")
            elif key_node.tag == f"{_TAG}merge":
                below = self.grow(value_node, path)
                merged += below.value if isinstance(below.value, list) else [below]
            elif key_node.value in spot.keys:
                line = spot.keys[key_node.value].line
                self._complain(key_node, (*path, key_node.value), f"stands here again, and first in line {line}")
            else:
                spot.keys[key_node.value] = self._place(key_node)
                spot.value[key_node.value] = self.grow(value_node, (*path, key_node.value))
        for below in merged:
            self._merge(below, spot, path)
        spot.size = 1 + sum(below.size for below in spot.value.values())
        return spot

    def _merge(self, source: Spot, spot: Spot, path: Path) -> None:
        """Take over what `<<:` points to, except for keys that the mapping has itself."""
        if not isinstance(source.value, dict):
            self.complaints.append(Complaint(source.place, path, "<<: takes a mapping"))
            return
        for key, below in source.value.items():
            if key not in spot.value:
                spot.value[key] = below
                spot.keys[key] = source.keys.get(key, below.place)

    def _scalar(self, node: yaml.ScalarNode, path: Path) -> object:
        kind = node.tag.removeprefix(_TAG)
        text: str = node.value
        if kind == "null":
            return None
        if kind == "bool" and text.lower() in ("true", "false"):
            return text.lower() == "true"
        if kind == "int" and ":" not in text:
            return self._number(node, text, path)
        if kind == "float" and ":" not in text:
            return float(text.replace("_", "")) if text[-1] not in "fFnN" else text
        if kind not in ("str", "bool", "int", "float", "timestamp", "value"):
            self._complain(node, path, "YAML tags (!) have no meaning in a lab", "put the text in quotes")
        return text

    def _number(self, node: yaml.ScalarNode, text: str, path: Path) -> object:
        value = int(_CONSTRUCTOR.construct_yaml_int(node))
        if str(value) == text:
            return value
        secret = path[-1:] in (("password",), ("sso_ticket",))
        words = "YAML reads this as another number" if secret else f"YAML reads {text} as the number {value}"
        self._complain(node, path, words, "put it in quotes" if secret else f'put it in quotes: "{text}"')
        return text

    def _complain(self, node: yaml.Node, path: Path, text: str, hint: str = "") -> None:
        self.complaints.append(Complaint(self._place(node), path, text, hint))

    def _place(self, node: yaml.Node) -> Place:
        return _at(node.start_mark, self.name)


def _at(mark: Any, name: str) -> Place:
    """The place of a mark of PyYAML's, which counts from 0."""
    return Place(name, mark.line + 1, mark.column + 1) if mark is not None else Place(name, 1, 1)


def show(path: Path) -> str:
    """A path as people write it: devices[0].lines[1].number."""
    shown = ""
    for step in path:
        shown += f"[{step}]" if isinstance(step, int) else f".{discreet(step)}"
    return shown.removeprefix(".")


def discreet(key: str) -> str:
    """A key without what a forgotten blank glued to it: `password:secret` is shown as `password:…`."""
    for sign in ":=":
        head, found, tail = key.partition(sign)
        if found and tail:
            return f"{head}{sign}…"
    return key


_SYNTAX = (
    ("\\t", "a tab stands where blanks should", "indent with blanks"),
    ("undefined alias", "there is no anchor of that name", "quote text that begins with *"),
    ("duplicate anchor", "this anchor stands here again", "quote text that begins with &"),
    ("scanning an alias", "a * without a name", "quote text that begins with *"),
    ("scanning an anchor", "an & without a name", "quote text that begins with &"),
    ("tag", "YAML tags (!) have no meaning in a lab", "quote text that begins with !"),
    ("cannot start any token", "this character cannot begin a value", "put the text in quotes"),
    ("mapping values are not allowed", "a second key: in one line", "quote text that holds a colon and a blank"),
    ("could not find expected ':'", "a key without its colon, or a value in the wrong column", "key: value"),
    ("expected <block end>", "this line is not indented as those above", "check the blanks at the beginning"),
    ("expected ',' or", "a list or mapping in brackets is not closed", "look for a missing , or bracket"),
    ("unexpected end of stream", "a quotation is not closed", "look for a missing quote"),
    ("unknown escape", "a \\ that begins no code", "in single quotes a \\ is only a \\"),
    ("expected a single document", "a lab is one document", "remove the --- in the middle"),
)
"""Words of PyYAML's complaints, and ours: theirs may repeat what stands in the line, and that may be a password."""


def _syntax(error: yaml.YAMLError, text: str, name: str) -> Problem:
    """A complaint of the YAML parser in our form."""
    if isinstance(error, yaml.reader.ReaderError):
        before = text[: error.position]
        place = Place(name, before.count("\n") + 1, error.position - before.rfind("\n"))
        return Problem(place, "", "holds a character that YAML forbids")
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    place = _at(mark, name)
    words = f"{getattr(error, 'problem', '')} {getattr(error, 'context', '')}"
    ours, hint = next(((ours, hint) for sign, ours, hint in _SYNTAX if sign in words), ("is not YAML here", ""))
    return Problem(place, "", ours, hint)
