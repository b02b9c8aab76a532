"""Scenario files: what they say, and every way to say it wrong, with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from ctisim.lab import Lab, WrongLab, builtin
from ctisim.scenario import ScenarioError, loads, scenario
from ctisim.scenario.wirelines import WireLine

HEAD = """\
row: P3
title: A title
evidence: observed
what: Something goes wrong.
"""
PLAYED = "sign_in: {user: badger}\n"


def problems(text: str) -> list[str]:
    with pytest.raises(WrongLab) as caught:
        loads(text, "it", "it.yaml")
    return [str(problem) for problem in caught.value.problems]


def test_a_scenario_is_called_as_its_file() -> None:
    read = loads(HEAD + PLAYED, "it")
    assert (read.name, read.row, read.about.title) == ("it", "P3", "A title")
    assert read.main is not None
    assert str(read.main) == "badger signs in"


def test_codes_and_reasons_go_by_their_names() -> None:
    text = HEAD + PLAYED + "expect: {wire: [{ProviderOpenCompletedEvent: {reason: DIRECTORY_LOGIN_FAILED}}]}\n"
    main = loads(text, "it").main
    assert main is not None
    assert main.expect.wire == (WireLine("ProviderOpenCompletedEvent", {"reason": 0x8CCC0060}),)


def test_steps_come_before_and_after() -> None:
    text = (
        HEAD
        + PLAYED
        + "first: [{sign_in: {password: x}, times: 3}]\nthen: [{wait: 30 min}, {do: unlock user, user: b}]\n"
    )
    assert [str(step) for step in loads(text, "it").steps] == [
        "wwhite signs in, 3 times",
        "badger signs in",
        "30 min pass",
        "unlock user",
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (HEAD.replace("P3", "P99") + PLAYED, "it.yaml:1:1: row[0]: the catalogue has no row P99"),
        (HEAD.replace("observed", "heard") + PLAYED, "it.yaml:3:1: evidence: there is no 'heard' here"),
        (HEAD, "sign_in is missing"),
        (HEAD + PLAYED + "expects: {}\n", "it.yaml:6:1: expects: unknown key (did you mean expect?)"),
        (
            HEAD + PLAYED + "faults: [{fault: directory mutt}]\n",
            "there is no 'directory mutt' (did you mean directory mute?)",
        ),
        (
            HEAD + PLAYED + "faults:\n  - fault: directory slow\n    bye: 4s\n",
            "it.yaml:8:5: faults[0].bye: unknown key",
        ),
        (HEAD + PLAYED + "faults:\n  - fault: directory slow\n    by: soon\n", "should be a duration"),
        (HEAD + PLAYED + "actions: [{do: lock user}]\n", "actions[0].user: is missing (User ID)"),
        (HEAD + PLAYED + "expect: {wire: [ProviderClosed]}\n", "there is no message ProviderClosed"),
        (
            HEAD + PLAYED + "expect: {wire: [{ProviderClosedEvent: {reasons: 4}}]}\n",
            "ProviderClosedEvent has no field reasons",
        ),
        (HEAD + PLAYED + "expect: {wire: [{FailureResponse: {result: NOPE}}]}\n", "there is no CTI error NOPE"),
        (HEAD + PLAYED + "expect: {jtapi: {code: NOPE}}\n", "there is no CTI error NOPE"),
        (HEAD + PLAYED + "then: [{weight: 3s}]\n", "then[0].weight: unknown key (did you mean wait?)"),
    ],
)
def test_every_mistake_is_told_with_its_place(text: str, words: str) -> None:
    assert any(words in problem for problem in problems(text)), problems(text)


def test_all_mistakes_are_told_at_once() -> None:
    assert len(problems("row: P99\ntitle: x\nevidence: y\nwhat: too short\nsign_in: {usr: b}\n")) == 4


def test_a_mistake_in_the_overlay_is_placed_in_the_scenario() -> None:
    read = loads(HEAD + PLAYED + "lab:\n  users:\n    - {id: badger, passwort: x}\n", "it", "it.yaml")
    with pytest.raises(WrongLab, match=r"it\.yaml:8:20: users\[badger\]\.passwort: unknown key"):
        read.dress(builtin())


def test_an_overlay_lies_on_any_lab() -> None:
    read = loads(HEAD + PLAYED + "lab: {users: [{id: badger, password: x}]}\n", "it")
    assert [user.id for user in read.dress(Lab()).users] == ["badger"]


def test_a_name_nobody_has_is_refused_with_a_guess() -> None:
    with pytest.raises(ScenarioError, match="did you mean locked-out"):
        scenario("locked-ou")


def test_a_file_of_ones_own_is_read(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(HEAD + PLAYED)
    assert scenario(str(file)).name == "mine"
    with pytest.raises(ScenarioError, match="there is no file"):
        scenario(str(tmp_path / "yours.yaml"))
