"""How the wordings of sentences are written: `{x}`, `{y}` and `{z}` stand for a party, `{gc}` for a call label."""

import re

PARTY = r"(?!GC\d)(?:[A-Z][A-Za-z]?[A-Z0-9]*(?:[:#][A-Za-z0-9]+)?|CTI[A-Za-z0-9]+|PORT\d+|\d[\dX]*|[\w.+-]+@[\w.-]+)"
PLACES = {
    "x": rf"(?P<x>{PARTY})",
    "y": rf"(?P<y>{PARTY})",
    "z": rf"(?P<z>{PARTY})",
    "gc": r"(?P<gc>GC\d)",
    "other": r"(?P<other>GC\d(?:(?:,? and |, ?)GC\d)*)",
    "n": r"(?P<n>[\w.]+)",
}


def wording(wordings: str) -> list[re.Pattern[str]]:
    """A pattern for each of them: braces name places, a slash with blanks separates; a call label may end any."""
    found = []
    for each in wordings.split(" / "):
        pattern = re.sub(r"\{(\w+)\}", lambda place: PLACES[place[1]], each)
        tail = "" if "{gc}" in each else rf"(?: (?:on |in |as )?(?:call )?{PLACES['gc']})?"
        found.append(re.compile(_apart(pattern + tail)))
    return found


def places(found: re.Match[str]) -> dict[str, str]:
    """The words at the places of a wording; of a place that has several, the one where a word is."""
    said: dict[str, str] = {}
    for name, word in found.groupdict().items():
        if word is not None:
            said.setdefault(name.partition("__")[0], word)
    return said


def _apart(pattern: str) -> str:
    """A place may stand more than once in a wording; an expression names each group once."""
    seen: dict[str, int] = {}

    def number(found: re.Match[str]) -> str:
        name = found[1]
        seen[name] = seen.get(name, 0) + 1
        return f"(?P<{name}>" if seen[name] == 1 else f"(?P<{name}__{seen[name]}>"

    return re.sub(r"\(\?P<(\w+)>", number, pattern)
