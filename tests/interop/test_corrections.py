"""Corrections of scenario files: what is observed stands in for what the file says, never silently."""

from pathlib import Path
from typing import Any

import pytest

from tests.interop.scenario.corrections import corrected
from tests.interop.scenario.model import ScenarioError, Step, items, throws

PATH = Path("somewhere/park.yaml")
LISTED = ["GC1 ConnCreatedEv P1", {"unordered": ["GC1 CallInvalidEv", "GC2 CallInvalidEv"]}, "GC1 ConnInProgressEv P1"]


def step(**more: Any) -> Step:
    said = {"info": {"GC1": {"called": "C"}}, "info_sequence": ({"when": "end", "called": "C"},), "throws": None} | more
    return Step(number=2, do="B parks", by="api", expect={"app": items(LISTED)}, **said)


def told(**said: Any) -> list[str]:
    """What the observer is expected to see after one correction."""
    steps, _ = corrected([step()], [{"step": 2, "observer": "app", "because": "measured", **said}], PATH)
    return [str(item) for item in steps[0].expect["app"]]


def test_a_line_comes_as_another():
    assert told(says="GC1 ConnCreatedEv P1", observed="GC1 ConnCreatedEv Unknown")[0] == "GC1 ConnCreatedEv Unknown"


def test_a_line_of_a_set_does_not_come():
    assert told(says="GC1 CallInvalidEv")[1] == "any of 1: GC2 CallInvalidEv"


def test_a_line_comes_after_another():
    assert told(says="GC1 ConnCreatedEv P1", after="GC2 CallInvalidEv")[1] == "GC1 ConnCreatedEv P1"


def test_lines_come_too():
    assert told(also=["GC1 CallActiveEv"])[-1] == "GC1 CallActiveEv"


def test_all_lines_come_in_another_order():
    assert len(told(unordered=True)) == 1


def test_a_call_is_told_of_otherwise():
    steps, reasons = corrected(
        [step()], [{"step": 2, "info": "GC1", "observed": {"called": "B"}, "because": "the first called stays"}], PATH
    )
    assert steps[0].info == {"GC1": {"called": "B"}}
    assert reasons == ("step 2: the first called stays",)


def test_a_moment_is_told_of_otherwise():
    steps, _ = corrected([step()], [{"step": 2, "moment": "end", "observed": {"called": "B"}, "because": "?"}], PATH)
    assert steps[0].info_sequence[0]["called"] == "B"


def test_nothing_is_refused_after_all():
    refused = step(throws=throws("PlatformException"))
    steps, _ = corrected([refused], [{"step": 2, "throws": "", "because": "the library lets it pass"}], PATH)
    assert steps[0].throws is None


@pytest.mark.parametrize(
    "said",
    [
        {"step": 3, "observer": "app", "says": "GC1 CallInvalidEv", "because": "there is no step 3"},
        {"step": 2, "observer": "app", "says": "GC3 CallInvalidEv", "because": "there is no such line"},
        {"step": 2, "info": "GC1", "observed": {"calling": "A"}, "because": "the file does not state it"},
        {"step": 2, "observer": "app", "says": "GC1 CallInvalidEv"},
    ],
    ids=lambda said: said.get("because", "without a reason"),
)
def test_a_correction_of_nothing_is_refused(said: dict[str, Any]):
    with pytest.raises(ScenarioError, match=r"park\.yaml: this corrects nothing"):
        corrected([step()], [said], PATH)
