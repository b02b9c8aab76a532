"""Understands the prose of a `do` line: "A calls B; B consults C on GC2, C answers" is four actions.

Sentences are cut into clauses and each clause is looked up in `patterns`; a few sentences stand for whole histories
("A, B (controller), C in conference GC1"). What cannot be understood is kept as such, never guessed: a file in
fixtures/calls/actions then says it in sentences that can.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from tests.interop.scenario.patterns import Action, action
from tests.interop.scenario.wordings import PARTY, PLACES

SPLIT = re.compile(r", then |, and | and (?=[a-z])|, ")
REMARK = re.compile(r" \((?!controller|GC\d\))(?:[^()]|\([^()]*\))*\)")
ADJECTIVES = re.compile(r"\b(?:encrypted|non-secure|the|then|again|itself|user) (?=[A-Z]\w?\b)")
SUBJECT = re.compile(rf"(?:(?:requestor|application|instead)(?: (?P<a>{PARTY}))?|(?P<b>{PARTY})): (?P<rest>.+)")


@dataclass(frozen=True)
class Meaning:
    """What a sentence asks for, and the clauses that were not understood."""

    actions: tuple[Action, ...]
    unclear: tuple[str, ...] = ()

    @property
    def clear(self) -> bool:
        return not self.unclear


def understand(sentence: str) -> Meaning:
    """The actions of one `do`, in order. Of alternatives ("X, or Y") the first that is clear."""
    tried = [_one(alternative) for alternative in _alternatives(sentence)]
    return next((meaning for meaning in tried if meaning.clear), tried[0])


def understand_all(sentences: Iterable[str]) -> Meaning:
    """Several sentences, one after the other."""
    meanings = [understand(sentence) for sentence in sentences]
    return Meaning(
        tuple(each for meaning in meanings for each in meaning.actions),
        tuple(each for meaning in meanings for each in meaning.unclear),
    )


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
    plain = ADJECTIVES.sub("", REMARK.sub("", part))
    subject = SUBJECT.fullmatch(plain)
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


def _explained(head: Meaning, tail: Meaning) -> Meaning:
    """ "B completes: GC1.transfer(GC2)": the tail when it is to be done; else the head, and the tail explains it."""
    if tail.clear and any(each.verb.islower() for each in tail.actions):
        who = head.actions[0].who if head.actions else ""
        return Meaning(tuple(replace(each, who=each.who or who) for each in tail.actions))
    return head


def _clauses(sentence: str) -> Meaning:
    actions: list[Action] = []
    unclear: list[str] = []
    for clause in _cut(sentence):
        history = _history(clause)
        found = history.actions if history else (action(clause) or _continued(clause, actions),)
        for each in found:
            if each is None:
                unclear.append(clause)
            else:
                actions.append(_with_subject(each, actions))
    return Meaning(tuple(actions), tuple(unclear))


def _continued(clause: str, before: list[Action]) -> Action | None:
    """ "C goes off-hook, presses Group Pickup": what only makes sense with the subject said."""
    who = next((each.who for each in reversed(before) if each.who), "")
    return action(f"{who} {clause}") if who else None


def _cut(sentence: str) -> list[str]:
    """At commas and "and", but never inside brackets or quotes."""
    hidden: list[str] = []

    def hide(found: re.Match[str]) -> str:
        hidden.append(found[0])
        return f"\0{len(hidden) - 1}\0"

    covered = re.sub(r"\([^()]*\)|\"[^\"]*\"", hide, sentence)
    covered = re.sub(r"\([^()]*\)", hide, covered)
    clauses = [clause.strip(" .") for clause in SPLIT.split(covered)]

    def show(clause: str) -> str:
        while "\0" in clause:
            clause = re.sub(r"\0(\d+)\0", lambda found: hidden[int(found[1])], clause)
        return re.sub(r" \((GC\d)\)", r" \1", clause)

    return [show(clause) for clause in clauses if clause]


def _with_subject(found: Action, before: list[Action]) -> Action:
    """A clause without a subject goes on about the same party: who was called answers, who acted goes on acting."""
    if found.who or not before or not found.verb.islower():
        return found
    last = before[-1]
    who = last.to if found.verb == "answer" and last.verb in ("connect", "consult") else last.who
    return replace(found, who=who, call=found.call or last.call)


def _history(sentence: str) -> Meaning | None:
    """Sentences that say how things stand, as what makes them stand so."""
    for pattern, tell in HISTORIES:
        found = pattern.fullmatch(sentence)
        if found:
            return Meaning(tuple(tell(found)))
    return None


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


def _monitoring(found: re.Match[str]) -> list[Action]:
    return [
        Action("connect", "X", found["x"], "GC1"),
        Action("answer", found["x"], call="GC1"),
        Action("monitor", found["y"], found["x"], found["gc"], words={"kind": "SILENT_MONITOR"}),
    ]


_MEMBERS = rf"(?P<members>(?:{PARTY})(?: \(controller\))?(?:, (?:{PARTY})(?: \(controller\))?)+)"
_CONTROLLER = rf"(?: \(controller (?P<controller>{PARTY})\))?"
HISTORIES = [
    (
        re.compile(rf"{_MEMBERS} in (?:conference )?{PLACES['gc']}(?: on bridge \S+)?{_CONTROLLER}"),
        _conference,
    ),
    (re.compile(rf"{PLACES['x']} and {PLACES['y']} talk(?: on {PLACES['gc']})?(?: \(click to call\))?"), _talking),
    (re.compile(rf"{PLACES['x']} in call {PLACES['gc']} with {PLACES['y']}"), _talking),
    (re.compile(rf"silent monitoring of {PLACES['x']} by {PLACES['y']} stands on {PLACES['gc']}"), _monitoring),
]
