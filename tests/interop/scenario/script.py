"""What to do for a scenario, step by step: its prose understood, its variants given their beginning.

A file `actions/<id>.yaml` says in plainer sentences what the prose does not say to a program; its README tells how.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from tests.interop.scenario.corrections import corrected
from tests.interop.scenario.model import Scenario, Step, Unordered, Variant, party
from tests.interop.scenario.patterns import Action
from tests.interop.scenario.phrases import understand
from tests.interop.scenario.sharing import shared
from tests.interop.scenario.steering import is_condition
from tests.interop.scenario.strangers import calling, strangers
from tests.interop.scenario.trees import merged

INI = "jtapi.ini "
ONLY = re.compile(r"only (?:the controller )?(?P<one>\w+) observed|observer on address (?P<address>\w+) only")
PAIR = re.compile(r"\b(?P<one>\w+) and (?P<other>\w+) observed")


@dataclass(frozen=True)
class Scene:
    """A step and what to do in it. A step that is only the way to a variant is not judged."""

    step: Step
    actions: tuple[Action, ...]
    unclear: tuple[str, ...]
    judged: bool = True

    @property
    def acts(self) -> bool:
        """Whether there is anything to be done before what happens by itself."""
        return self.does and self.actions[0].verb != "HAPPENS"

    @property
    def does(self) -> bool:
        """Whether there is anything to be done at all."""
        return any(each.verb.islower() or each.verb == "STEER" for each in self.actions)


@dataclass(frozen=True)
class Script:
    """One run: the scenario itself, or one of its variants."""

    scenario: Scenario
    variant: Variant | None
    scenes: tuple[Scene, ...]
    watches: Mapping[str, tuple[str, ...]]
    lab: Mapping[str, Any] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)
    """What jtapi.ini says otherwise than usual."""
    cannot: str = ""
    corrections: tuple[str, ...] = ()
    """Why what is observed is not what the file says, where it is not."""
    way: str = ""
    """Which of several ways through the steps this is, where they offer more than one."""

    @property
    def name(self) -> str:
        name = f"{self.scenario.id}: {self.variant.name}" if self.variant else self.scenario.id
        return f"{name}, {self.way}" if self.way else name

    @property
    def unclear(self) -> list[str]:
        return [clause for scene in self.scenes for clause in scene.unclear]


def scripts(scenario: Scenario, folders: Sequence[Path] = ()) -> list[Script]:
    """The scenario and its variants, with the plainer sentences of the first folder that has some."""
    said = _plainer(scenario.id, folders)
    scenario = _peopled(scenario, said)
    found = [_main(scenario, said), *(_varied(scenario, variant, said) for variant in scenario.variants)]
    return [_with_strangers(way) for script in found for way in _ways(script)]


def _with_strangers(script: Script) -> Script:
    """With the parties that are spoken of and not listed."""
    scenario = script.scenario
    scenes = tuple(
        replace(scene, actions=tuple(calling(action, scenario) for action in scene.actions)) for scene in script.scenes
    )
    more = strangers(scenario, [(scene.step, scene.actions) for scene in scenes])
    return replace(script, scenes=scenes, scenario=replace(scenario, parties={**scenario.parties, **more}))


def _ways(script: Script) -> list[Script]:
    """A step that begins with "instead" takes the place of those before it that do the like: a run of its own."""
    others = [scene for scene in script.scenes if scene.step.do.startswith("instead") and scene.judged]
    if not others:
        return [script]
    plain = tuple(scene for scene in script.scenes if scene not in others)
    ways = [_along(script, plain)]
    for scene in others:
        first = next((place for place, one in enumerate(plain) if _in_place(one, scene)), len(plain) - 1)
        ways.append(_along(script, (*plain[:first], scene), f"instead, step {scene.step.number}"))
    return ways


def _along(script: Script, scenes: tuple[Scene, ...], way: str = "") -> Script:
    """With the corrections of these scenes only."""
    starts = tuple(f"step {scene.step.number}: " for scene in scenes if scene.judged)
    corrections = tuple(each for each in script.corrections if each.startswith(starts))
    return replace(script, scenes=scenes, way=way, corrections=corrections)


def _in_place(one: Scene, other: Scene) -> bool:
    return one.judged and {each.verb for each in one.actions} & {each.verb for each in other.actions} != set()


def _peopled(scenario: Scenario, said: Mapping[str, Any]) -> Scenario:
    """With the parties that only the plainer sentences have, or have otherwise."""
    more = {label: party(label, words) for label, words in (said.get("parties") or {}).items()}
    return replace(scenario, parties={**scenario.parties, **more})


def _plainer(name: str, folders: Sequence[Path]) -> Mapping[str, Any]:
    for folder in folders:
        path = folder / f"{name}.yaml"
        if path.exists():
            return yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    return {}


def _main(scenario: Scenario, said: Mapping[str, Any]) -> Script:
    steps, corrections = corrected(scenario.steps, said.get("corrections") or (), scenario.path)
    scenes = tuple(_scene(step, said.get("steps") or {}, scenario) for step in steps)
    lab, cannot = said.get("lab") or {}, said.get("cannot") or ""
    settings = _settings(scenario, None)
    return Script(scenario, None, scenes, _watches(scenario, None, said), lab, settings, cannot, corrections)


def _varied(scenario: Scenario, variant: Variant, said: Mapping[str, Any]) -> Script:
    own = (said.get("variants") or {}).get(variant.name) or {}
    scenario = _peopled(scenario, own)
    sharing = shared(scenario, variant)
    base = [_scene(step, said.get("steps") or {}, scenario) for step in scenario.steps]
    steps, corrections = corrected(variant.steps, own.get("corrections") or (), scenario.path)
    scenes = [_scene(sharing.said(step), own.get("steps") or {}, scenario) for step in steps]
    begin = own["after"] if "after" in own else _beginning(base, scenes)
    models = [each for scene in base for each in scene.actions]
    lead = () if "after" in own else _lead(base[begin:], scenes)
    played = [replace(scene, judged=False) for scene in (*base[:begin], *lead)]
    if is_condition(variant.name):
        standing = Step(0, variant.name, "admin", {}, {}, (), None)
        played.append(Scene(standing, (Action("STEER", words={"what": variant.name}),), (), judged=False))
    played += [_completed(scene, models, base[begin:]) for scene in scenes]
    lab = merged(said.get("lab") or {}, own.get("lab") or {})
    cannot = own.get("cannot") or said.get("cannot") or ""
    watches, settings = sharing.watches(_watches(scenario, variant, own)), _settings(scenario, variant)
    return Script(sharing.scenario, variant, tuple(played), watches, lab, settings, cannot, corrections)


def _settings(scenario: Scenario, variant: Variant | None) -> dict[str, str]:
    """The keys of jtapi.ini that the scenario names; "feature off" turns them round."""
    found = {key.removeprefix(INI): str(value) for key, value in scenario.settings.items() if str(key).startswith(INI)}
    if variant is not None and "feature off" in variant.name:
        found = {key: "0" if value == "1" else "1" for key, value in found.items()}
    return found


def _scene(step: Step, plainer: Mapping[int, str], scenario: Scenario) -> Scene:
    names = (word for party in scenario.parties.values() for word in (party.label, party.address, party.terminal or ""))
    meaning = understand(plainer.get(step.number, step.do), names)
    return Scene(step, meaning.actions, meaning.unclear)


def _beginning(base: Sequence[Scene], scenes: Sequence[Scene]) -> int:
    """How many of the scenario's steps come before the variant's: up to the one that it does in another way.

    That is the one with the same action, or with the same events at first.
    """
    first = next((each for scene in scenes for each in scene.actions), Action(""))
    if first.verb == "AS BEFORE":
        return 0
    for number, scene in enumerate(base):
        if any(_alike(each, first) for each in scene.actions):
            return number + _refused_as_second(scenes[0])
    for number, scene in enumerate(base):
        if scenes and scene.step.expect and _first(scene.step) == _first(scenes[0].step):
            return number
    return len(base) - 1


def _lead(rest: Sequence[Scene], scenes: Sequence[Scene]) -> tuple[Scene, ...]:
    """What the step in the place of the variant's first does before it: "A calls B, B answers" where B answers."""
    first = next((each for scene in scenes for each in scene.actions), Action(""))
    place = next((place for scene in rest[:1] for place, one in enumerate(scene.actions) if _alike(one, first)), 0)
    return (replace(rest[0], actions=rest[0].actions[:place]),) if place else ()


def _alike(one: Action, other: Action) -> bool:
    """The same verb; what is asked of the server must be the same in full."""
    return one.verb == other.verb and (one.verb != "STEER" or one.words == other.words)


def _refused_as_second(scene: Scene) -> bool:
    """Whether it is refused because there is one already: then it comes after the first."""
    codes = scene.step.throws.codes if scene.step.throws else ()
    return any(re.search(r"EXISTS|ALREADY|EXISTING", code) and "NO_" not in code for code in codes)


def _first(step: Step) -> dict[str, object]:
    """What each observer sees first."""
    return {name: items[:1] for name, items in step.expect.items()}


def _completed(scene: Scene, models: Sequence[Action], rest: Sequence[Scene]) -> Scene:
    """A bare "redirect" is the scenario's redirect; "same" is all that the scenario does from here on."""
    actions: list[Action] = []
    for each in scene.actions:
        model = next((one for one in models if one.verb == each.verb), None)
        if each.verb == "AS BEFORE":
            actions += [one for other in rest for one in other.actions]
        elif model and not each.who and not each.to and not each.call:
            actions.append(replace(model, words={**model.words, **each.words}))
        else:
            actions.append(each)
    return replace(scene, actions=tuple(actions))


def _watches(scenario: Scenario, variant: Variant | None, said: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """Who watches whom; a variant's name may say that the observer of calls watches others than usual."""
    watches = {name: observer.watches for name, observer in scenario.observers.items()}
    named = _named(variant.name) if variant else ()
    known = [word for word in named if scenario.party_of(word)]
    first = next((name for name, observer in scenario.observers.items() if "call" in observer.style), None)
    if known and first:
        watches[first] = tuple(known)
    elif variant and first:
        more = _seen_at_terminals(scenario, variant, first, watches[first])
        watches[first] = (*watches[first], *(label for label in more if label not in _observed_later(variant)))
    return watches | {name: tuple(words) for name, words in (said.get("watches") or {}).items()}


def _seen_at_terminals(scenario: Scenario, variant: Variant, observer: str, known: tuple[str, ...]) -> list[str]:
    """Parties of whose terminals a variant's observer hears, and that it did not watch before: it does now."""
    watched = [scenario.party_of(word) for word in known]
    found = []
    for item in (item for step in variant.steps for item in step.expect.get(observer, ())):
        for each in item.events if isinstance(item, Unordered) else (item,):
            party = scenario.party_of(each.subject or "") if "TermConn" in each.name else None
            if party and party.terminal and party not in watched:
                watched.append(party)
                found.append(party.label)
    return found


def _observed_later(variant: Variant) -> set[str]:
    """Parties that a step of its own adds a call observer to."""
    actions = (action for step in variant.steps for action in understand(step.do).actions)
    return {action.who for action in actions if action.verb == "observe calls"}


def _named(name: str) -> tuple[str, ...]:
    pair = PAIR.search(name)
    if pair:
        return (pair["one"], pair["other"])
    only = ONLY.search(name)
    return tuple(word for word in only.groups() if word)[:1] if only else ()
