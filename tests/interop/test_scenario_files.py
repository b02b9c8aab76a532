"""Scenario files are read as their README says, and everything else is refused."""

from pathlib import Path

import pytest

from tests.interop.scenario.cast import Cast
from tests.interop.scenario.model import Expected, ScenarioError, Unordered, event, items, read, scenario_files, throws

FOLDER = Path(__file__).parents[2] / "fixtures" / "calls" / "scenarios"
OWN = FOLDER.parent / "own"
FILES = sorted([*FOLDER.glob("*.yaml"), *OWN.glob("*.yaml")])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_is_read(path: Path):
    scenario = read(path)
    assert scenario.id == path.stem
    assert scenario.steps


def test_all_files_of_the_guide_are_here():
    assert len(scenario_files(FOLDER)) == 55


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_party_gets_a_number_of_its_own(path: Path):
    scenario = read(path)
    roles = Cast(scenario).roles
    numbers = {role.number for role in roles.values()}
    assert len(numbers) == len({party.address for party in scenario.parties.values()})


def test_an_event_line_has_call_name_subject_and_keys():
    assert event("GC1 ConnCreatedEv B cause=NORMAL reason=NORMAL") == Expected(
        "GC1", "ConnCreatedEv", "B", (("cause", "NORMAL"), ("reason", "NORMAL"))
    )


def test_an_event_line_may_have_keys_and_no_subject():
    assert event("GC2 CiscoCallChangedEv original=GC2") == Expected(
        "GC2", "CiscoCallChangedEv", None, (("original", "GC2"),)
    )


def test_an_event_line_may_be_of_a_terminal_only():
    assert event("CiscoTermInServiceEv TA") == Expected(None, "CiscoTermInServiceEv", "TA")


def test_what_is_no_event_is_refused():
    with pytest.raises(ValueError, match="not an event"):
        event("something happens")


def test_a_set_holds_events():
    (found,) = items([{"unordered": ["GC1 CallInvalidEv"]}])
    assert isinstance(found, Unordered)
    assert found.events == (Expected("GC1", "CallInvalidEv", None),)


def test_what_a_step_throws_is_a_class_a_text_and_codes():
    found = throws('PlatformException "No callobserver on address A:P1" ASSOCIATED_LINE_NOT_OPEN')
    assert (found.kind, found.text, found.codes) == (
        "PlatformException",
        "No callobserver on address A:P1",
        ("ASSOCIATED_LINE_NOT_OPEN",),
    )


def test_codes_in_brackets_count_too():
    found = throws("PlatformException WRONG_NAME (guide; the list has CTIERR_RIGHT_NAME 0x8ccc00f6)")
    assert found.codes == ("WRONG_NAME", "CTIERR_RIGHT_NAME", "0x8ccc00f6")


def test_a_broken_file_is_named(tmp_path: Path):
    path = tmp_path / "broken.yaml"
    path.write_text("id: broken\n")
    with pytest.raises(ScenarioError, match=r"broken\.yaml"):
        read(path)


def test_events_of_an_observer_nobody_introduced_are_refused(tmp_path: Path):
    path = tmp_path / "stranger.yaml"
    path.write_text(
        "{id: stranger, title: x, parties: {A: {address: A}}, observers: {app: {watches: [A]}},"
        " steps: [{do: A goes off-hook, expect: {other: []}}]}"
    )
    with pytest.raises(ScenarioError, match="other"):
        read(path)
