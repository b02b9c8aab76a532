"""Understands the prose of a `do` line: "A calls B; B consults C on GC2, C answers" is four actions.

Sentences are cut into clauses and each clause is looked up in `patterns`; a few sentences stand for whole histories
("A, B (controller), C in conference GC1"). What cannot be understood is kept as such, never guessed: a file in
fixtures/calls/actions then says it in sentences that can.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from tests.interop.scenario.histories import history
from tests.interop.scenario.patterns import Action, action, look_up
from tests.interop.scenario.plain import named, plainer
from tests.interop.scenario.vocabulary import ENTRIES
from tests.interop.scenario.wordings import PARTY, PLACES

SPLIT = re.compile(
    rf", then |, and | and (?=[a-z])| and (?=(?:{PARTY}) (?:[a-z]+s|goes)\b)|, |\. (?=[A-Z])| (?=(?:who|which) )"
)
OPTION = re.compile(r"(?:with|without|(?:re)?setting|keeping|in|preferred|original|using|as|called|calling)\b")
"""How a clause begins that says more of a redirection."""
ALL = re.compile(rf"(?:both )?(?P<all>(?:{PARTY})(?:, (?:{PARTY}))*,? and (?:{PARTY})) (?P<verb>[a-z]+)(?P<rest>.*)")
CALL_NAMED = re.compile(r" \((?:on |as |in |is |call |new call |consult call |=|: )+(GC\d)\)")
REMARK = re.compile(r" \((?!controller|GC\d\))(?:[^()]|\([^()]*\))*\)")
ADJECTIVES = re.compile(r"\b(?:encrypted|non-secure|the|then|again|itself|user) (?=[A-Z]\w?\b)")
PERSISTENT = re.compile(r"\b(?:the |a )?persistent call(?: with)?(?: (?P<gc>GC\d))?\b(?! stands)")
"""A call that the charts name so; they number it first."""
SUBJECT = re.compile(
    rf"(?:(?:requestor|application|instead|user|user of|at|on|by|for)(?: (?P<a>{PARTY}))?"
    rf"|(?P<gc>GC\d)|(?P<b>{PARTY})): (?P<rest>.+)"
)
ENDING = re.compile(rf"(?P<begin>\S.* )(?:{PARTY})")
LIST = re.compile(rf"^(?:{PARTY})(?:, (?:{PARTY}))+,? and (?:{PARTY})(?= [a-z])|\bGC\d(?:, GC\d)+(?:,? and GC\d)?")


@dataclass(frozen=True)
class Meaning:
    """What a sentence asks for, and the clauses that were not understood."""

    actions: tuple[Action, ...]
    unclear: tuple[str, ...] = ()

    @property
    def clear(self) -> bool:
        return not self.unclear


def understand(sentence: str, names: Iterable[str] = ()) -> Meaning:
    """The actions of one `do`, in order. Of alternatives ("X, or Y") the first that is clear.

    `names` are words for parties that do not look like one.
    """
    said = named(sentence, names)
    tried = [_one(alternative) for alternative in _alternatives(said.sentence)]
    meaning = next((meaning for meaning in tried if meaning.clear), tried[0])
    return _renamed(meaning, said.meant) if said.meant else meaning


def _renamed(meaning: Meaning, meant: Mapping[str, str]) -> Meaning:
    """With the parties' own names again."""

    def back(text: str) -> str:
        return re.sub(r"\bZz\d+\b", lambda found: meant.get(found[0], found[0]), text)

    actions = tuple(
        replace(
            each,
            who=back(each.who),
            to=back(each.to),
            words={key: back(word) for key, word in each.words.items()},
        )
        for each in meaning.actions
    )
    return Meaning(actions, tuple(map(back, meaning.unclear)))


def _alternatives(sentence: str) -> list[str]:
    """ "X, or Y" and "X (or Y)"; the whole sentence first, for a wording may itself have an "or"."""
    parts = re.split(r",? or (?![^(]*\))", sentence)
    return [sentence, *parts] if len(parts) > 1 else [sentence]


def _one(sentence: str) -> Meaning:
    actions: list[Action] = []
    unclear: list[str] = []
    for part in sentence.split("; "):
        meaning = _part(part.removeprefix("then "))
        unclear.extend(meaning.unclear)
        for each in meaning.actions:
            actions.append(_with_subject(each, actions))
    return Meaning(tuple(actions), tuple(unclear))


def _part(part: str) -> Meaning:
    history = _history(part)
    if history is not None:
        return history
    plain = ADJECTIVES.sub("", REMARK.sub("", CALL_NAMED.sub(r" (\1)", part)))
    plain = PERSISTENT.sub(lambda found: found["gc"] or "GC1", plain)
    subject = SUBJECT.fullmatch(plain)
    if subject and subject["gc"]:
        return _about_call(subject["gc"], subject["rest"])
    if subject:
        return _spoken_for(subject["a"] or subject["b"] or "", subject["rest"])
    head, colon, tail = plain.partition(": ")
    if colon:
        return _explained(_clauses(head), _clauses(tail))
    return _clauses(plain)


def _spoken_for(who: str, rest: str) -> Meaning:
    """ "B: setConferenceEnable, consult C": who is named once for all."""
    meaning = _clauses(rest)
    return Meaning(tuple(replace(each, who=each.who or who) for each in meaning.actions), meaning.unclear)


def _about_call(call: str, rest: str) -> Meaning:
    """ "GC1: A calls B, B answers": which call, named once for all."""
    meaning = _clauses(rest)
    return Meaning(tuple(replace(each, call=each.call or call) for each in meaning.actions), meaning.unclear)


def _explained(head: Meaning, tail: Meaning) -> Meaning:
    """ "B completes: GC1.transfer(GC2)": the tail when it is to be done; else the head, and the tail explains it."""
    if tail.clear and any(each.verb.islower() for each in tail.actions):
        who = head.actions[0].who if head.actions else ""
        return Meaning(tuple(replace(each, who=each.who or who) for each in tail.actions))
    return head


def _clauses(sentence: str) -> Meaning:
    actions: list[Action] = []
    unclear: list[str] = []
    for clause in _spelled_out(_cut(sentence)):
        found = _meant(clause) or _of_all(clause) or _continued(clause, actions)
        if found is None and actions and actions[-1].verb == "redirect" and OPTION.match(clause):
            more = actions[-1].words.get("more", "")
            actions[-1] = replace(actions[-1], words={**actions[-1].words, "more": f"{more}, {clause}"})
        elif found is None:
            unclear.append(clause)
        for each in found or ():
            actions.append(_with_subject(each, actions))
    return Meaning(tuple(actions), tuple(unclear))


def _meant(clause: str) -> tuple[Action, ...] | None:
    """What a clause means as it stands, or else without its ornaments; None when nothing fits."""
    for text in (clause, *plainer(clause)):
        stands = _history(text)
        if stands is not None:
            return stands.actions
        found = action(text) or look_up(text, ENTRIES)
        if found is not None:
            return (found,)
    return None


def _continued(clause: str, before: list[Action]) -> tuple[Action, ...] | None:
    """ "C goes off-hook, presses Group Pickup": what only makes sense with the subject said."""
    who = next((each.who for each in reversed(before) if each.who), "")
    return _meant(f"{who} {clause}") if who else None


def _of_all(clause: str) -> tuple[Action, ...] | None:
    """ "A, B and C hang up": each of them does."""
    found = ALL.fullmatch(clause)
    if found is None:
        return None
    verb = "goes" if found["verb"] == "go" else f"{found['verb']}s"
    each = [_meant(f"{who} {verb}{found['rest']}") for who in re.findall(PARTY, found["all"])]
    clear = [actions for actions in each if actions is not None]
    return tuple(one for actions in clear for one in actions) if len(clear) == len(each) else None


def _cut(sentence: str) -> list[str]:
    """At commas and "and", but never inside brackets or quotes."""
    hidden: list[str] = []

    def hide(found: re.Match[str]) -> str:
        hidden.append(found[0])
        return f"\0{len(hidden) - 1}\0"

    covered = re.sub(r"\([^()]*\)|\"[^\"]*\"", hide, sentence)
    covered = LIST.sub(hide, re.sub(r"\([^()]*\)", hide, covered))
    clauses = [clause.strip(" .") for clause in SPLIT.split(covered)]

    def show(clause: str) -> str:
        while "\0" in clause:
            clause = re.sub(r"\0(\d+)\0", lambda found: hidden[int(found[1])], clause)
        return re.sub(r" \((GC\d)\)", r" \1", clause)

    return [show(clause) for clause in clauses if clause]


def _spelled_out(clauses: Iterable[str]) -> list[str]:
    """ "restrict the line on T1, then T2": a party alone is the clause before it, about another."""
    whole: list[str] = []
    for clause in clauses:
        before = ENDING.fullmatch(whole[-1]) if whole else None
        alone = re.fullmatch(PARTY, clause) and before
        whole.append(before["begin"] + clause if alone and before else clause)
    return whole


def _with_subject(found: Action, before: list[Action]) -> Action:
    """A clause without a subject goes on about the same party: who was called answers, who acted goes on acting."""
    if found.who or not before or not found.verb.islower():
        return found
    last = next((each for each in reversed(before) if each.who or each.verb.islower()), before[-1])
    who = last.to if found.verb == "answer" and last.verb in ("connect", "consult") else last.who
    return replace(found, who=who, call=found.call or last.call)


def _history(sentence: str) -> Meaning | None:
    """Sentences that say how things stand, as what makes them stand so."""
    for pattern, tell in HISTORIES:
        found = pattern.fullmatch(sentence)
        if found:
            return Meaning(tuple(tell(found)))
    more = history(sentence)
    return Meaning(more) if more else None


def _talking(found: re.Match[str]) -> list[Action]:
    call = found["gc"] or ""
    return [Action("connect", found["x"], found["y"], call), Action("answer", found["y"], call=call)]


def _conference(found: re.Match[str]) -> list[Action]:
    """The first member calls the controller, who consults the others one by one and takes each in."""
    members = re.findall(PARTY, re.sub(r"\(controller\)", "", found["members"]))
    marked = re.search(rf"({PARTY}) \(controller\)", found["members"])
    controller = found["controller"] or (marked[1] if marked else members[1])
    caller, *others = [member for member in members if member != controller]
    call = found["gc"]
    actions = [Action("connect", caller, controller, call), Action("answer", controller, call=call)]
    for other in others:
        actions += [
            Action("consult", controller, other, words={"for": "conference"}),
            Action("answer", other),
            Action("complete conference", controller, call=call),
        ]
    return actions


def _persistent(found: re.Match[str]) -> list[Action]:
    """Set up in somebody's name, and answered at the remote destination."""
    words = {"from": "5000", "name": "remote"}
    return [
        Action("persist", found["x"] or "", call=found["gc"] or "", words=words),
        Action("STEER", words={"what": "remote destination answers"}),
    ]


def _monitoring(found: re.Match[str]) -> list[Action]:
    return [
        Action("connect", "X", found["x"], "GC1"),
        Action("answer", found["x"], call="GC1"),
        Action("monitor", found["y"], found["x"], found["gc"], words={"kind": "SILENT_MONITOR"}),
    ]


def _moved(_found: re.Match[str]) -> list[Action]:
    return [Action("STEER", words={"what": "302"})]


_MEMBERS = rf"(?P<members>(?:{PARTY})(?: \(controller\))?(?:, (?:{PARTY})(?: \(controller\))?)+)"
_CONTROLLER = rf"(?: \(controller (?P<controller>{PARTY})\))?"
HISTORIES = [
    (
        re.compile(rf"{_MEMBERS} in (?:conference )?{PLACES['gc']}(?: on bridge \S+)?{_CONTROLLER}"),
        _conference,
    ),
    (re.compile(r"302: (?:the )?(?:new|next) target"), _moved),
    (re.compile(rf"{PLACES['x']} and {PLACES['y']} talk(?: on {PLACES['gc']})?(?: \(click to call\))?"), _talking),
    (re.compile(rf"{PLACES['x']} in call {PLACES['gc']} with {PLACES['y']}"), _talking),
    (
        re.compile(rf"(?:a |the )?persistent call(?: {PLACES['gc']})? (?:stands|is connected)(?: at {PLACES['x']})?"),
        _persistent,
    ),
    (re.compile(rf"silent monitoring of {PLACES['x']} by {PLACES['y']} stands on {PLACES['gc']}"), _monitoring),
]
