"""Variants in which a line is shared: "line shared with a CTI port that answers" brings a device that no party has."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from tests.interop.scenario.model import Expected, Scenario, Step, Unordered, Variant, party

SHARED = re.compile(r"(?:line |number )?(?:is )?shared with an? (?P<kind>CTI port|phone)\b.*")
KINDS = {"CTI port": "cti_port", "phone": "phone"}
ELSEWHERE = ("cti_remote_device",)
"""Kinds of the party whose line it is."""


@dataclass(frozen=True)
class Shared:
    """The scenario with the party that shares; its label is its terminal's name, and `word` what sentences call it."""

    scenario: Scenario
    label: str = ""
    word: str = ""
    line: str = ""
    """The label of the party whose line it shares."""

    def said(self, step: Step) -> Step:
        """The step with the party's own name in its sentence."""
        return replace(step, do=step.do.replace(self.word, self.label)) if self.word else step

    def watches(self, watches: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        """Who watches the line watches it at both devices."""
        return {name: (*words, self.label) if self.line in words else words for name, words in watches.items()}


def shared(scenario: Scenario, variant: Variant) -> Shared:
    """The scenario as it is, where the variant shares no line."""
    found = SHARED.fullmatch(variant.name)
    owner = next((each for each in scenario.parties.values() if each.kind in ELSEWHERE), None)
    terminal = next((name for name in _terminals(variant) if scenario.party_of(name) is None), None)
    if not found or owner is None or terminal is None:
        return Shared(scenario)
    said = {"address": owner.address, "terminal": terminal, "kind": KINDS[found["kind"]]}
    parties = {**scenario.parties, terminal: party(terminal, said)}
    word = f"the {found['kind'].split()[-1]}"
    return Shared(replace(scenario, parties=parties), terminal, word, owner.label)


def _terminals(variant: Variant) -> Iterator[str]:
    """Every terminal that the variant's events are about."""
    for step in variant.steps:
        for items in step.expect.values():
            for item in items:
                yield from (each.subject or "" for each in _events(item) if "TermConn" in each.name)


def _events(item: Expected | Unordered) -> tuple[Expected, ...]:
    return item.events if isinstance(item, Unordered) else (item,)
