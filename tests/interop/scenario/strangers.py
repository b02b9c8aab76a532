"""Parties that a scenario speaks of and does not list: somebody who calls, a pickup group; the lab needs them too."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from tests.interop.scenario.model import Party, Scenario, Step, party
from tests.interop.scenario.patterns import Action

LABEL = re.compile(r"[A-Z][0-9]?")
CALLER = "X"
"""Who makes a call that nobody is said to make."""
GROUP = {"address": "7001", "kind": "pickup_group_number"}
PICKING_UP = ("pick up", "pickup alert")
FAILURES = ("ConnFailedEv", "CallCtlConnFailedEv")

Done = tuple[Step, tuple[Action, ...]]


def strangers(scenario: Scenario, done: list[Done]) -> Mapping[str, Party]:
    """The parties that are missing, by label, for what is done."""
    found: dict[str, Any] = {}
    for label in dict.fromkeys(_named(done)):
        if LABEL.fullmatch(label) and scenario.party_of(label) is None:
            found[label] = {"terminal": f"T{label}"}
    picking = any(action.verb in PICKING_UP for _step, actions in done for action in actions)
    if picking and not any("pickup" in each.kind for each in scenario.parties.values()):
        found["the pickup group"] = GROUP
    return {label: party(label, said) for label, said in found.items()}


def calling(action: Action, scenario: Scenario) -> Action:
    """An incoming call of nobody's comes from somebody, to the party that is watched."""
    if action.verb != "be called":
        return action
    watched = (scenario.party_of(word) for observer in scenario.observers.values() for word in observer.watches)
    called = next(each.label for each in watched if each is not None)
    return replace(action, verb="connect", who=CALLER, to=called)


def _named(done: list[Done]) -> Iterator[str]:
    """Who acts; and who is acted on, unless that is to fail."""
    for step, actions in done:
        fails = step.throws or any(name in str(items) for items in step.expect.values() for name in FAILURES)
        for action in actions:
            yield action.who
            if not fails:
                yield action.to
