"""How the wordings of sentences are written: `{x}`, `{y}` and `{z}` stand for a party, `{gc}` for a call label."""

import re

PARTY = r"[A-Z][A-Za-z]?[A-Z0-9]*(?:[:#][A-Za-z0-9]+)?|CTI[A-Za-z0-9]+|PORT\d+|\d[\dX]*|[\w.+-]+@[\w.-]+"
PLACES = {
    "x": rf"(?P<x>{PARTY})",
    "y": rf"(?P<y>{PARTY})",
    "z": rf"(?P<z>{PARTY})",
    "gc": r"(?P<gc>GC\d)",
    "other": r"(?P<other>GC\d(?:, ?GC\d)*)",
    "n": r"(?P<n>[\w.]+)",
}


def wording(wordings: str) -> list[re.Pattern[str]]:
    """A pattern for each of them: braces name places, a slash with blanks separates; a call label may end any."""
    found = []
    for each in wordings.split(" / "):
        pattern = re.sub(r"\{(\w+)\}", lambda place: PLACES[place[1]], each)
        tail = "" if "{gc}" in each else rf"(?: (?:on |in )?{PLACES['gc']})?"
        found.append(re.compile(pattern + tail))
    return found
