"""What the words of a scenario imply for its lab, where no `lab` of its own says it: recording, codes, other networks.

A rule looks at all that a script says (title, sentences, settings, the variant's name) and at what it expects.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tests.interop.scenario.cast import Cast, Role
from tests.interop.scenario.script import Script

FAC, CMC = "1234", "678"
"""The codes that the JTAPI guide's chart dials; a scenario's own sentences may have others."""
CODES = "Codes"
NEEDS = re.compile(r"\b(?P<x>[A-Z][A-Z0-9]?), which needs (?P<what>both codes|a FAC|a CMC|a code)")


def text(script: Script) -> str:
    """All that the script says, in one string."""
    return "\n".join(_sentences(script))


def line(role: Role, script: Script) -> Mapping[str, Any]:
    """What a party's line needs."""
    implied: dict[str, Any] = {}
    if role.kind == "phone" and re.search(r"[Rr]ecord", text(script)):
        automatic = re.search(r"\bauto(?:matic)? recording\b|automatically recorded", _told(script), re.IGNORECASE)
        implied["recording"] = "automatic" if automatic else "selective"
    if codes(script):
        implied["calling_search_space"] = CODES
    return implied


def device(role: Role, script: Script) -> Mapping[str, Any]:
    """What a party's phone is."""
    if role.kind == "phone" and re.match(r"authenticated phone", _told(script), re.IGNORECASE):
        return {"security_mode": "authenticated"}
    return {}


def plan(script: Script, cast: Cast) -> Mapping[str, Any]:
    """What the number plan needs beside its parties."""
    needed = codes(script)
    if not needed:
        return {}
    return {
        "search_spaces": {CODES: [CODES]},
        "route_patterns": [
            {"pattern": cast.number(label), "partition": CODES, "returns": True, **kinds}
            for label, kinds in needed.items()
        ],
    }


def parties(script: Script, cast: Cast) -> list[dict[str, Any]]:
    """Who is called by a URI: somebody behind a trunk, whose phone rings."""
    called = {cast.number(each.to) for scene in script.scenes for each in scene.actions if "@" in each.to}
    return [{"number": number, "outside": True} for number in sorted(called)]


def codes(script: Script) -> dict[str, dict[str, list[str]]]:
    """Which parties need codes to be called, and which codes."""
    said = text(script)
    needed = {found["x"]: found["what"] for found in NEEDS.finditer(said)}
    given = re.search(r"(?P<x>[A-Z][A-Z0-9]?) with (?:facCode|cmcCode)", said)
    if given:  # with the request: then it is that destination which needs them
        needed = {given["x"]: "both codes"}
    variant = script.variant.name if script.variant else ""
    only = re.match(r"(FAC|CMC) only", variant)
    return {label: _kinds(only[1] if only else what) for label, what in needed.items()}


def _kinds(what: str) -> dict[str, list[str]]:
    kinds = {"authorization_codes": [FAC], "matter_codes": [CMC]}
    if "FAC" in what:
        kinds.pop("matter_codes")
    elif "CMC" in what:
        kinds.pop("authorization_codes")
    return kinds


def _told(script: Script) -> str:
    """The variant's name, or the title of the whole: what the file is about."""
    return script.variant.name if script.variant else script.scenario.title


def _sentences(script: Script) -> Iterator[str]:
    scenario = script.scenario
    yield scenario.title
    yield from (step.do for step in scenario.steps)
    if script.variant:
        yield script.variant.name
        yield from (step.do for step in script.variant.steps)
    yield from (str(action) for scene in script.scenes for action in scene.actions)
