"""What else a redirection is told: "with preferred original called party D, in the caller's search space"."""

import re
from typing import Any

from tests.interop.scenario.cast import Cast
from tests.interop.scenario.wordings import PARTY

MODES = {"drop on failure": "REDIRECT_DROP_ON_FAILURE"}
SPACES = {
    r"(?:redirector|redirecting|own|address|line)\w*(?:'s)? (?:calling )?search space": "ADDRESS_SEARCH_SPACE",
    r"(?:caller|calling)\w*(?: party| address)?(?:'s)? (?:calling )?search space": "CALLINGADDRESS_SEARCH_SPACE",
    r"default (?:calling )?search space": "DEFAULT_SEARCH_SPACE",
}
RESET = re.compile(r"reset\w*|original called (?:party|address|number)? ?(?:is )?(?:re)?set to (?:the )?destination")
PREFERRED = re.compile(
    r"(?:preferred ?)?original ?called ?(?:party|address|number|id)?"
    rf"(?: is| as| set to| =|=|:| to)* ?(?P<who>{PARTY})",
    re.IGNORECASE,
)
PRIORITY = re.compile(r"priority (?P<priority>NORMAL|URGENT|EMERGENCY)")
PRIORITIES = {"NORMAL": 1, "URGENT": 2, "EMERGENCY": 3}


def options(more: str, cast: Cast, preferred: str = "") -> list[Any]:
    """The arguments of CiscoConnection.redirect after the number: mode, search space, called address and the rest."""
    words = re.findall(r"\b[A-Z]+(?:_[A-Z]+)+\b", more)
    mode = _named(words, "REDIRECT_", "REDIRECT_NORMAL")
    mode = next((MODES[text] for text in MODES if text in more.lower()), mode)
    space = next((word for word in words if word.endswith("SEARCH_SPACE")), "DEFAULT_SEARCH_SPACE")
    space = next((name for text, name in SPACES.items() if re.search(text, more, re.IGNORECASE)), space)
    called = _named(words, "CALLED_ADDRESS_", "CALLED_ADDRESS_UNCHANGED")
    found = PREFERRED.search(more) or re.search(rf"(?:, |with )\"?(?P<who>{PARTY})\"?$", more)
    if found and found["who"] in cast.roles:
        preferred = cast.number(found["who"])
    elif RESET.search(more):
        called = "CALLED_ADDRESS_SET_TO_REDIRECT_DESTINATION"
    if preferred:
        called = "CALLED_ADDRESS_SET_TO_PREFERREDCALLEDPARTY"
    arguments: list[Any] = [_constant(mode), _constant(space), _constant(called)]
    priority = PRIORITY.search(more)
    if priority:
        return [*arguments, preferred or None, None, None, PRIORITIES[priority["priority"]]]
    return [*arguments, preferred, None, None] if preferred else arguments


def _named(words: list[str], begins: str, otherwise: str) -> str:
    return next((word for word in words if word.startswith(begins)), otherwise)


def _constant(name: str) -> dict[str, str]:
    return {"constant": f"CiscoConnection.{name}"}
