"""Reading a lab: YAML in, a checked Lab out, or everything that is wrong with it at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import resources
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ctisim.lab import wording
from ctisim.lab.base import File
from ctisim.lab.checks import findings
from ctisim.lab.lab import Lab
from ctisim.lab.merging import merge
from ctisim.lab.problems import Place, Problem, WrongLab
from ctisim.lab.shape import bare, element, is_part, keys
from ctisim.lab.tree import Complaint, Spot, plant, read


def builtin() -> Lab:
    """The built-in lab: Walter White's phones, and an account for each common refusal."""
    return loads(builtin_text(), "builtin.yaml")


def builtin_text() -> str:
    """The built-in lab's YAML, with its comments."""
    return resources.files("ctisim.lab").joinpath("builtin.yaml").read_text(encoding="utf-8")


def load(path: Path) -> Lab:
    """The lab in a file. Raises WrongLab, also for a file that cannot be read."""
    return loads(_text(path), str(path))


def loads(text: str, name: str = "<lab>") -> Lab:
    """The lab in a text; `name` is what errors call it, and relative paths count from its folder. Raises WrongLab."""
    return _build(*read(text, name))


def overlay(lab: Lab, changes: Mapping[str, Any], name: str = "overlay") -> Lab:
    """The lab with changes laid over it: mappings merge, named things merge by name, None restores a default.

    Raises WrongLab; problems that the changes cause are placed in them.
    """
    return _build(merge(_tree_of(lab), plant(changes, name)), [])


def overlay_tree(lab: Lab, changes: Spot) -> Lab:
    """The lab with the changes in a tree (a part of some other file) laid over it. Raises WrongLab."""
    return _build(merge(_tree_of(lab), changes), [])


def overlay_file(lab: Lab, path: Path) -> Lab:
    """The lab with the changes in a YAML file laid over it. Raises WrongLab."""
    return overlay_text(lab, _text(path), str(path))


def overlay_text(lab: Lab, text: str, name: str = "<overlay>") -> Lab:
    """The lab with the changes in a YAML text laid over it. Raises WrongLab."""
    changes, complaints = read(text, name)
    return _build(merge(_tree_of(lab), changes), complaints)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise WrongLab([Problem(Place(str(path)), "", f"cannot be read: {error.strerror}")]) from None
    except UnicodeDecodeError as error:
        before = error.object[: error.start]
        place = Place(str(path), before.count(b"\n") + 1, error.start - before.rfind(b"\n"))
        raise WrongLab([Problem(place, "", "is not UTF-8 here", "save the file as UTF-8")]) from None


def _tree_of(lab: Lab) -> Spot:
    """The tree the lab was read from; for a lab made in Python, one of what was set."""
    return lab.tree or plant(lab.model_dump(by_alias=True, exclude_unset=True), "lab")


def _build(tree: Spot, complaints: list[Complaint]) -> Lab:
    """The lab that a tree describes. Raises WrongLab with everything that is wrong."""
    _settle_files(tree)
    data = tree.plain()
    found = [Problem(it.place, wording.named(it.path, tree), it.text, it.hint) for it in complaints]
    lab = None
    try:
        lab = Lab.model_validate(data, context={"checked": True})
    except ValidationError as error:
        known = {complaint.path for complaint in complaints}
        news = (
            it for it in error.errors(include_url=False) if it["loc"] not in known and not wording.is_echo(it, tree)
        )
        found += (wording.problem(it, tree) for it in news)
    found += _unfitting(tree, data, {problem.place for problem in found})
    if found or lab is None:
        raise WrongLab(found)
    lab.grown_from(tree)
    return lab


def _unfitting(tree: Spot, data: object, known: set[Place]) -> Iterator[Problem]:
    """What does not fit together, where nothing else was wrong already."""
    for finding in findings(data) if isinstance(data, dict) else ():
        place = tree.place_of(finding.path)
        if place not in known:
            yield Problem(place, wording.named(finding.path, tree), finding.text, finding.hint)


def _settle_files(spot: Spot, kind: Any = Lab) -> None:
    """Let relative paths count from the folder of the file they stand in (once: then they are Paths)."""
    kind = bare(kind)
    if kind is bare(File):
        if isinstance(spot.value, str):
            spot.value = Path(spot.place.file).parent / spot.value
    elif isinstance(spot.value, dict) and is_part(kind):
        known = keys(kind)
        for key in known.keys() & spot.value:
            _settle_files(spot.value[key], known[key].annotation)
    elif isinstance(spot.value, dict | list) and element(kind) is not None:
        for below in spot.value.values() if isinstance(spot.value, dict) else spot.value:
            _settle_files(below, element(kind))
