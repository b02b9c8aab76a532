"""How the lines of this vocabulary are written: `PLACES` beside those of `wordings`."""

import re
from itertools import chain

from tests.interop.scenario.patterns import Entry, entry

_WHICH = "held|waiting|first|second|ringing|incoming|original|consult|consultation|new|active|queued"
PLACES = {
    # The call, however it is spoken of
    "it": (
        rf"(?: (?:(?:{_WHICH}) )*(?:call|it|connection|conversation)(?: (?:of|from|to|with) {{z}})?(?: {{gc}})?"
        r"| {gc}| {z})?"
    ),
    # Where a method is called
    "at": (
        r"(?: (?:on|at|of|in|for) (?:terminal ?connection (?:of|at|on) |connection (?:of|at) |address |line )?{x})?"
    ),
    "quoted": r"\"?{y}\"?",
    "status": r"(?P<status>on|off|ON|OFF|true|false|enabled|disabled)",
    "calls": r"{gc}(?:,? and|,? with|,? to|,? into|,) {other}",
}


def entries(verb: str, *wordings: str, **fixed: str) -> list[Entry]:
    """Lines of the table: each wording means the verb."""
    plain = (re.sub(r"\{(it|at|quoted|status|calls)\}", lambda place: PLACES[place[1]], each) for each in wordings)
    return list(chain.from_iterable(entry(each, verb, **fixed) for each in plain))
