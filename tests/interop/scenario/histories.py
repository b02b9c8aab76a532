"""More sentences that say how things stand ("B has A on hold (GC1)"), as the actions that make them stand so."""

import re
from collections.abc import Callable

from tests.interop.scenario.patterns import Action
from tests.interop.scenario.wordings import PARTY, PLACES

CALL = r"(?: (?:on |in |as )?(?:call )?(?P<gc>GC\d))?"
LIST = rf"(?P<members>(?:{PARTY})(?: \(controller\))?(?:(?:, |,? and )(?:{PARTY})(?: \(controller\))?)+)"
CONTROLLER = rf"(?: \(?(?:with )?controller (?P<controller>{PARTY})\)?|, (?P<by>{PARTY}) is (?:the )?controller)?"

Tell = Callable[[re.Match[str]], list[Action]]


def history(sentence: str) -> tuple[Action, ...] | None:
    """What leads to how things stand; None for any other sentence."""
    for pattern, tell in HISTORIES:
        found = pattern.fullmatch(sentence)
        if found:
            return tuple(tell(found))
    return None


def _talk(caller: str, called: str, call: str) -> list[Action]:
    """The caller, and whoever has another call, puts that one on hold first."""
    room = [Action("make room", caller), Action("connect", caller, called, call)]
    return [*room, Action("answer", called, call=call)]


def _talking(found: re.Match[str]) -> list[Action]:
    return _talk(found["x"], found["y"], found["gc"] or "")


def _two(found: re.Match[str]) -> list[Action]:
    """ "B talks to A (GC1) and C (GC2)": the first called B, B called the second."""
    first, second = found["gc"] or "", found["other"] or ""
    return [*_talk(found["y"], found["x"], first), *_talk(found["x"], found["z"], second)]


def _held(found: re.Match[str]) -> list[Action]:
    call = found["gc"] or ""
    return [*_talk(found["y"], found["x"], call), Action("hold", found["x"], call=call)]


def _ringing(found: re.Match[str]) -> list[Action]:
    return [Action("connect", found["x"], found["y"], found["gc"] or "")]


def _consulting(found: re.Match[str]) -> list[Action]:
    return [Action("consult", found["x"], found["y"], found["gc"] or ""), Action("answer", found["y"])]


def conference(found: re.Match[str]) -> list[Action]:
    """The first member calls the controller, who consults the others one by one and takes each in."""
    words = found["members"]
    members = re.findall(PARTY, re.sub(r"\(controller\)| and ", " ", words))
    marked = re.search(rf"({PARTY}) \(controller\)", words)
    controller = found["controller"] or found["by"] or (marked[1] if marked else members[1])
    caller, *others = [member for member in members if member != controller]
    call = found["gc"] or ""
    actions = [Action("connect", caller, controller, call), Action("answer", controller, call=call)]
    for other in others:
        actions += _added(controller, other, call)
    return actions


def _added(who: str, other: str, call: str) -> list[Action]:
    return [
        Action("consult", who, other, words={"for": "conference"}),
        Action("answer", other),
        Action("complete conference", who, call=call),
    ]


def _add(found: re.Match[str]) -> list[Action]:
    return _added(found["x"], found["y"], found["gc"] or "")


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{(\w+)\}", lambda place: PLACES[place[1]], text))


TALKS = r"(?:is talking|talks|is connected|speaks|is in (?:a )?call|is on (?:a )?call) (?:to|with)"
TALK = (
    r"(?:talk|are talking|are connected|are in (?:a )?call|speak|have a call|are on (?:a )?call|converse"
    r"|are in conversation)"
)
ADDS = r"(?:adds|conferences in|brings in|takes in|invites)"
NAMED = r"(?: \(?(?:on )?(?P<{}>GC\d)\)?)?"

HISTORIES: list[tuple[re.Pattern[str], Tell]] = [
    (_pattern("{x} and {y} " + TALK + CALL), _talking),
    (_pattern("{x} " + TALKS + " {y}" + CALL), _talking),
    (_pattern(r"{gc}(?: is| stands)?:? (?:a )?(?:call )?(?:between |of |from )?{x} (?:and|to|with) {y}"), _talking),
    (_pattern(r"(?:a |the )?call (?:between |of |from ){x} (?:and|to) {y} stands" + CALL), _talking),
    (
        _pattern("{x} " + TALKS + " {y}" + NAMED.format("gc") + " and (?:to |with )?{z}" + NAMED.format("other")),
        _two,
    ),
    (_pattern(r"{x} (?:has|holds) {y} on hold" + CALL), _held),
    (_pattern(r"{x} is (?:calling|ringing) {y}" + CALL), _ringing),
    (_pattern(r"{x} is consulting (?:with )?{y}" + CALL), _consulting),
    (_pattern("{x} " + ADDS + r" {y}(?: (?:to|into) (?:the )?(?:conference|call))?" + CALL), _add),
    (re.compile(rf"{LIST} (?:are )?in (?:a )?(?:conference)(?: call)?{CALL}{CONTROLLER}"), conference),
    (re.compile(rf"{LIST} (?:are )?in (?P<gc>GC\d){CONTROLLER}"), conference),
    (
        re.compile(rf"(?:a |the )?conference(?: (?P<gc>GC\d))? (?:of|with|between) {LIST}(?: stands)?{CONTROLLER}"),
        conference,
    ),
]
