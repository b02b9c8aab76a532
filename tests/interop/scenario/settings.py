"""What a scenario's `settings`, and the name of a variant, say of service parameters: part of its lab."""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any

from pydantic.fields import FieldInfo

from ctisim.lab import CallManagerParameters, CtiManagerParameters
from tests.interop.scenario.script import Script

SERVICES = {"Cisco CallManager": CallManagerParameters, "Cisco CTIManager": CtiManagerParameters}
TRUTH = {"true": True, "on": True, "enabled": True, "false": False, "off": False, "disabled": False}
SAID = re.compile(r"\"?(?P<name>[A-Z][\w' -]+?)\"? ?(?:=|:| is | set to )+ ?\"?(?P<value>[\w' -]+)\"?")


def parameters(script: Script) -> dict[str, Any]:
    """The lab's `service_parameters`; what is no parameter of ours says something to the reader."""
    found: dict[str, Any] = {}
    for name, value in _said(script):
        for service, model in SERVICES.items():
            for field in model.model_fields.values():
                if field.alias and field.alias.lower() == name.lower():
                    found.setdefault(service, {})[field.alias] = _value(field, value)
    return {"service_parameters": found} if found else {}


def _said(script: Script) -> Iterator[tuple[str, str]]:
    for name, value in script.scenario.settings.items():
        yield str(name).strip('" '), str(value)
    variant = script.variant
    for part in re.split(r"[;,] ", variant.name if variant else ""):
        found = SAID.search(part)
        if found:
            yield found["name"], found["value"]


def _value(field: FieldInfo, said: str) -> Any:
    """In the parameter's own type: of a choice, the one that has all the words said."""
    word = said.strip().partition(" (")[0]
    if isinstance(field.default, bool):
        return TRUTH.get(word.lower(), word)
    if isinstance(field.default, StrEnum):
        return _choice(type(field.default), word)
    number = re.match(r"\d+", word)
    return int(number[0]) if isinstance(field.default, int) and number else word


def _choice(kind: type[StrEnum], said: str) -> str:
    wanted = set(said.lower().split())
    fitting = [each.value for each in kind if wanted <= set(each.value.lower().split())]
    return str(fitting[0]) if fitting else said


def of_party(more: Mapping[str, Any], model: type[Any]) -> dict[str, Any]:
    """What a party says of itself under the names of the lab's keys: `max_calls: 1`."""
    own = {"name", "number", "model", "type", "lines", "label"}
    return {key: value for key, value in more.items() if key in model.model_fields and key not in own}
