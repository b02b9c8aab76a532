"""What the words of a scenario imply for its lab."""

from pathlib import Path

import pytest
import yaml

from tests.interop.scenario.cast import Cast
from tests.interop.scenario.model import read
from tests.interop.scenario.script import scripts
from tests.interop.scenario.stage import lab

FILE = {
    "id": "small",
    "title": "A small one",
    "parties": {
        "A": {"address": "A", "terminal": "TA", "kind": "phone"},
        "B": {"address": "B", "terminal": "TB", "kind": "phone"},
    },
    "observers": {"app": {"watches": ["A", "B"], "style": "one call observer for all"}},
}


@pytest.fixture
def staged(tmp_path: Path):
    """The labs of the script and its variants, by name, for one sentence."""

    def stage(do: str, *variants: str) -> dict[str, dict]:
        steps = [{"do": do}]
        tree = {**FILE, "steps": steps, "variants": [{"name": name, "steps": steps} for name in variants]}
        path = tmp_path / "small.yaml"
        path.write_text(yaml.safe_dump(tree))
        return {script.name: lab(script, Cast(script.scenario)) for script in scripts(read(path))}

    return stage


def options(tree: dict, key: str) -> set:
    return {line.get(key) for device in tree["devices"] for line in device["lines"]}


def test_lines_are_recorded_where_recording_is_spoken_of(staged):
    found = staged("B presses Record", "auto recording")
    assert options(found["small"], "recording") == {"selective"}
    assert options(found["small: auto recording"], "recording") == {"automatic"}
    assert options(staged("A calls B")["small"], "recording") == {None}


@pytest.mark.parametrize(
    ("do", "authorization", "matter"),
    [
        ("A connects to B, which needs both codes", ["1234"], ["678"]),
        ("A connects to B, which needs a FAC", ["1234"], None),
        ("A connects to B, which needs a CMC", None, ["678"]),
    ],
)
def test_a_party_that_needs_codes_is_reached_by_a_pattern_that_does(staged, do, authorization, matter):
    tree = staged(do)["small"]
    (pattern,) = tree["number_plan"]["route_patterns"]
    assert (pattern["pattern"], pattern["returns"]) == ("1002", True)
    assert (pattern.get("authorization_codes"), pattern.get("matter_codes")) == (authorization, matter)
    assert options(tree, "calling_search_space") == {pattern["partition"]}


def test_who_is_called_by_a_uri_is_somebody_outside(staged):
    people = staged("A calls 333555@aaa.com")["small"]["number_plan"]["parties"]
    assert people == [{"number": "333555", "outside": True}]
