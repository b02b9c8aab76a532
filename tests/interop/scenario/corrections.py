"""Where the real library, or a fact, contradicts a scenario file: what comes instead, with the evidence.

A file of plainer sentences has a list `corrections`; each names a step, what the file says there, what is observed, and
`because`. A corrected script is held to the corrected text in full, and reported as departing for the reasons given.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.interop.scenario.model import Expected, Item, ScenarioError, Step, Unordered, event, items, throws

Said = Mapping[str, Any]


def corrected(steps: Sequence[Step], said: Sequence[Said], path: Path) -> tuple[tuple[Step, ...], tuple[str, ...]]:
    """The steps as they are observed, and why each was changed. Raises ScenarioError for a correction of nothing."""
    found = list(steps)
    for each in said:
        try:
            place = next(place for place, step in enumerate(found) if step.number == each["step"])
            found[place] = _step(found[place], each)
            str(each["because"])
        except (StopIteration, KeyError, ValueError) as error:
            raise ScenarioError(path, f"this corrects nothing ({error!r}): {dict(each)}") from error
    return tuple(found), tuple(f"step {each['step']}: {each['because']}" for each in said)


def _step(step: Step, said: Said) -> Step:
    if "info" in said:
        return replace(step, info=_information(step.info, said))
    if "moment" in said:
        told = [_moment(each, said) for each in step.info_sequence]
        return replace(step, info_sequence=tuple(told))
    if "throws" in said:
        return replace(step, throws=throws(said["throws"]) if said["throws"] else None)
    observer = said["observer"]
    change: Callable[[tuple[Item, ...], Said], tuple[Item, ...]] = (
        _unordered if "unordered" in said else _added if "also" in said else _moved if "after" in said else _replaced
    )
    return replace(step, expect={**step.expect, observer: change(step.expect[observer], said)})


def _information(info: Mapping[str, Said], said: Said) -> dict[str, Said]:
    call = said["info"]
    return {**info, call: _values(info[call], said)}


def _moment(stated: Said, said: Said) -> Said:
    return _values(stated, said) if stated["when"] == said["moment"] else stated


def _values(stated: Said, said: Said) -> dict[str, Any]:
    strangers = set(said["observed"]) - set(stated)
    if strangers:
        raise ValueError(f"the file does not state {sorted(strangers)}")
    return {**stated, **said["observed"]}


def _replaced(listed: tuple[Item, ...], said: Said) -> tuple[Item, ...]:
    """`says` is what comes as `observed`: a line, several, or (absent) nothing."""
    observed = said.get("observed") or ()
    instead = tuple(map(event, [observed] if isinstance(observed, str) else observed))
    return _exchange(listed, event(said["says"]), instead)


def _moved(listed: tuple[Item, ...], said: Said) -> tuple[Item, ...]:
    """`says` comes later, or earlier: right after another line."""
    line = event(said["says"])
    return _insert(_exchange(listed, line, ()), said["after"], (line,))


def _added(listed: tuple[Item, ...], said: Said) -> tuple[Item, ...]:
    """`also` comes, after another line or (without `after`) at the end."""
    also = items(said["also"])
    return _insert(listed, said["after"], also) if "after" in said else (*listed, *also)


def _unordered(listed: tuple[Item, ...], said: Said) -> tuple[Item, ...]:
    """Everything of the step comes, in an order of its own; a (call, party) keeps the file's."""
    events = [one for item in listed for one in (item.events if isinstance(item, Unordered) else (item,))]
    return (Unordered(tuple(events)),)


def _exchange(listed: tuple[Item, ...], line: Expected, instead: tuple[Expected, ...]) -> tuple[Item, ...]:
    found: list[Item] = []
    there = False
    for item in listed:
        if isinstance(item, Unordered) and line in item.events:
            there = True
            found.append(Unordered(tuple(x for one in item.events for x in (instead if one == line else (one,)))))
        elif item == line:
            there = True
            found.extend(instead)
        else:
            found.append(item)
    if not there:
        raise ValueError(f"the file does not say {line}")
    return tuple(found)


def _insert(listed: tuple[Item, ...], after: str, more: tuple[Item, ...]) -> tuple[Item, ...]:
    """After a line, or after the set that holds it."""
    line = event(after)
    holds = [item == line or (isinstance(item, Unordered) and line in item.events) for item in listed]
    place = len(holds) - holds[::-1].index(True)
    return (*listed[:place], *more, *listed[place:])
