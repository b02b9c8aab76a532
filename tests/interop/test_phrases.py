"""The prose of scenarios becomes actions, and what is not understood is said."""

from pathlib import Path

import pytest

from tests.interop.scenario.model import Scenario, read
from tests.interop.scenario.phrases import understand
from tests.interop.scenario.script import scripts
from tests.interop.variations import VARIATIONS

FIXTURES = Path(__file__).parents[2] / "fixtures" / "calls"
FILES = sorted([*(FIXTURES / "scenarios").glob("*.yaml"), *(FIXTURES / "own").glob("*.yaml")])


def said(sentence: str) -> list[str]:
    """The actions of a sentence, each in one line; it must be clear."""
    meaning = understand(sentence)
    assert meaning.clear, meaning.unclear
    return [str(each) for each in meaning.actions]


@pytest.mark.parametrize(
    ("sentence", "actions"),
    [
        ("A calls B", ["A connect B"]),
        ("A connects to B (Call.connect, or digits on the phone)", ["A connect B"]),
        ("A calls B, B answers", ["A connect B", "B answer"]),
        ("A calls B; B consults C; C answers", ["A connect B", "B consult C", "C answer"]),
        ("1000 calls 2000, answered (GC1)", ["1000 connect 2000", "2000 answer GC1"]),
        ("A connects (or consults) to B, which needs both codes", ["A connect B", "HAPPENS"]),
        ("TB2 resumes", ["TB2 resume"]),
        ("A disconnects", ["A hang up"]),
        ("B drops GC2", ["B drop GC2"]),
        ("B consults non-secure C on GC2", ["B consult C GC2"]),
        ("B: setConferenceEnable, consult C on GC2", ["B enable conference", "B consult C GC2"]),
        ("B completes: GC1.transfer(GC2)", ["B transfer GC1 GC2"]),
        ("GC1.conference(GC2, GC3)", ["conference GC1 GC2 GC3"]),
        ("requestor B2: GC2.conference(GC1)", ["B2 conference GC2 GC1"]),
        ("B redirects to C with deviceName TC", ["B redirect C device=TC"]),
        ("B redirects GC2 to C, C answers", ["B redirect C GC2", "C answer"]),
        ("then disconnect connection of C, then of B", ["disconnect C", "disconnect B"]),
        ('addToAddress("1234#") within T302', ["digits digits=1234#"]),
        ("stopRecording, or the call ends", ["stop recording"]),
        ("A.connectIntercom (or the phone key)", ["A intercom"]),
        ("restrict the line on T1, then T2", [f"STEER what=restrict the line on {name}" for name in ("T1", "T2")]),
        ("administrator lifts it", ["STEER what=administrator lifts it"]),
        ("B is called, rings, answers", ["B HAPPENS", "HAPPENS", "B answer"]),
        ("A calls RP; RP selects C on TC", ["A connect RP", "RP select route C device=TC"]),
    ],
)
def test_a_sentence_is_understood(sentence: str, actions: list[str]):
    assert said(sentence) == actions


@pytest.mark.parametrize(("sentence", "actions"), VARIATIONS)
def test_a_sentence_may_be_said_in_other_ways(sentence: str, actions: list[str]):
    assert said(sentence) == actions


def test_parties_may_have_names_of_any_shape():
    meaning = understand("Agent-1 calls +4989123; +4989123 answers", ["Agent-1", "+4989123"])
    assert [str(each) for each in meaning.actions] == ["Agent-1 connect +4989123", "+4989123 answer"]


def test_how_things_stand_is_acted_out_from_the_beginning():
    assert said("A, B (controller), C in conference GC1") == [
        "A connect B GC1",
        "B answer GC1",
        "B consult C for=conference",
        "C answer",
        "B complete conference GC1",
    ]


def test_what_happens_by_itself_is_nothing_to_do():
    assert said("B rings") == ["B HAPPENS"]


def test_what_is_not_understood_is_kept_as_it_was_said():
    assert understand("A calls B, the moon rises").unclear == ("the moon rises",)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_scenario_is_understood_with_its_variants(path: Path):
    for script in scripts(read(path), [FIXTURES / "actions"]):
        assert script.unclear == []


def test_every_file_of_plainer_sentences_belongs_to_a_scenario():
    names = {path.stem for path in FILES}
    assert {path.stem for path in (FIXTURES / "actions").glob("*.yaml")} <= names


@pytest.fixture
def small(tmp_path: Path) -> Scenario:
    path = tmp_path / "small.yaml"
    path.write_text(
        """
id: small
title: A redirected call
parties: {A: {address: A, terminal: TA}, B: {address: B, terminal: TB}, C: {address: C, terminal: TC}}
observers: {app: {watches: [A, B], style: call observer}}
steps:
  - do: A calls B
  - do: B redirects to C
  - do: C answers
variants:
  - {name: only A observed, steps: [{do: redirect}]}
  - {name: another beginning, steps: [{do: the moon rises}]}
"""
    )
    return read(path)


def test_a_variant_begins_at_the_step_that_it_does_in_another_way(small: Scenario):
    variant = scripts(small)[1]
    assert [scene.judged for scene in variant.scenes] == [False, True]


def test_a_bare_verb_is_the_scenarios_own(small: Scenario):
    variant = scripts(small)[1]
    assert str(variant.scenes[1].actions[0]) == "B redirect C"


def test_the_name_of_a_variant_tells_who_is_observed(small: Scenario):
    assert scripts(small)[1].watches == {"app": ("A",)}


def test_what_is_done_instead_is_a_run_of_its_own(tmp_path: Path):
    path = tmp_path / "instead.yaml"
    path.write_text(
        """
id: instead
title: One goes, or the other
parties: {A: {address: A, terminal: TA}, B: {address: B, terminal: TB}}
observers: {app: {watches: [A, B], style: call observer}}
steps: [{do: A calls B}, {do: A disconnects}, {do: "instead: B disconnects"}]
"""
    )
    ways = [[str(each) for scene in script.scenes for each in scene.actions] for script in scripts(read(path))]
    assert ways == [["A connect B", "A hang up"], ["A connect B", "B hang up"]]


def test_plainer_sentences_stand_in_for_the_prose(small: Scenario, tmp_path: Path):
    (tmp_path / "small.yaml").write_text('variants: {another beginning: {after: 1, steps: {1: "B answers"}}}')
    variant = scripts(small, [tmp_path])[2]
    assert [str(scene.actions[0]) for scene in variant.scenes] == ["A connect B", "B answer"]


def test_somebody_who_acts_and_is_not_listed_is_a_phone(small: Scenario, tmp_path: Path):
    (tmp_path / "small.yaml").write_text('steps: {1: "X calls A"}')
    stranger = scripts(small, [tmp_path])[0].scenario.parties["X"]
    assert (stranger.kind, stranger.terminal) == ("phone", "TX")


def test_an_incoming_call_of_nobodys_comes_to_who_is_watched(small: Scenario, tmp_path: Path):
    (tmp_path / "small.yaml").write_text('steps: {1: "an incoming call is offered to the idle terminal"}')
    assert str(scripts(small, [tmp_path])[0].scenes[0].actions[0]) == "X connect A"


def test_who_picks_up_has_a_pickup_group(small: Scenario, tmp_path: Path):
    (tmp_path / "small.yaml").write_text('steps: {1: "A calls B", 2: "C picks up"}')
    assert any("pickup" in each.kind for each in scripts(small, [tmp_path])[0].scenario.parties.values())


def test_a_variant_within_a_step_is_led_up_to_by_what_comes_before_it(small: Scenario, tmp_path: Path):
    (tmp_path / "small.yaml").write_text(
        'steps: {2: "B answers; B redirects to C"}\nvariants: {only A observed: {steps: {1: "B redirects to C"}}}'
    )
    variant = scripts(small, [tmp_path])[1]
    assert [[each.verb for each in scene.actions] for scene in variant.scenes] == [
        ["connect"],
        ["answer"],
        ["redirect"],
    ]
