"""The catalogue: all scenarios that come with ctisim, by name.

They are `fixtures/scenarios/` in a checkout; in the wheel the same files lie beside this module.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ctisim.lab.words import near
from ctisim.scenario.reading import load
from ctisim.scenario.rows import position
from ctisim.scenario.scenario import Scenario
from ctisim.scenario.stage import ScenarioError

_HERE = Path(__file__).parent


def folder() -> Path:
    """Where the files are. Raises ScenarioError when this installation has none."""
    for place in (_HERE / "files", _HERE.parents[1] / "fixtures" / "scenarios"):
        if place.is_dir():
            return place
    raise ScenarioError("this installation of ctisim has no scenarios")


@cache
def names() -> tuple[str, ...]:
    """The names of all scenarios."""
    return tuple(sorted(path.stem for path in folder().glob("*.yaml")))


def scenarios() -> list[Scenario]:
    """All of them, in the order of the failure catalogue's rows. Raises WrongLab."""
    found = [load(folder() / f"{name}.yaml") for name in names()]
    return sorted(found, key=lambda each: (position(each.row), each.name))


def source(name: str) -> Path:
    """The file of a scenario: the catalogue's, or the user's own (a path that ends in .yaml). Raises ScenarioError."""
    if name.endswith((".yaml", ".yml")):
        path = Path(name)
        if not path.is_file():
            raise ScenarioError(f"there is no file {name}")
        return path
    if name not in names():
        raise ScenarioError(f"there is no scenario {name}: {near(name, names()) or 'see ctisim scenarios'}")
    return folder() / f"{name}.yaml"


def scenario(name: str) -> Scenario:
    """One by its name or file. Raises ScenarioError, WrongLab."""
    return load(source(name))
