"""The lab's keys explained, from the models' own descriptions: for `lab init`, docs/lab.md and editors."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from enum import StrEnum
from pathlib import PurePath
from typing import Any

import annotated_types
import yaml
from pydantic import SecretStr
from pydantic.fields import FieldInfo

from ctisim.lab.base import File, Part
from ctisim.lab.lab import Lab
from ctisim.lab.loading import builtin_text
from ctisim.lab.models import models
from ctisim.lab.shape import bare, element, is_list, is_part, is_words, keys, parts
from ctisim.lab.tree import read

_WIDTH = 118
_COLUMN = 40


def schema() -> dict[str, Any]:
    """JSON Schema of a lab file, for editors."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Lab.model_json_schema(by_alias=True)}


def commented() -> str:
    """The built-in lab with every key explained above its section: what `lab init` writes."""
    text = builtin_text()
    starts = {place.line: key for key, place in read(text, "builtin.yaml")[0].keys.items()}
    lines: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        if number in starts:
            lines += [*_section(starts.pop(number)), ""]
        lines.append(line)
    for key in keys(Lab):
        if f"\n{key}:" not in text:
            lines += ["", *_section(key)]
    return "\n".join(lines) + "\n"


def markdown() -> str:
    """docs/lab.md: a table for each part of the lab."""
    blocks = [_PREFACE]
    for part in parts(Lab):
        blocks.append(f"## {_title(part)}\n\n{_first_line(part)}\n\n" + "\n".join(_table(part)))
    blocks.append("## Models\n\n" + "\n".join(_models()))
    return "\n\n".join(blocks) + "\n"


_PREFACE = """# The lab file

<!-- Written by `ctisim lab reference`; a test keeps it current. -->

A lab is one YAML document: the cluster, its directory, its users and their devices. `ctisim lab init FILE` writes one
to start from, `ctisim lab check FILE` reads it and names file, line and column of everything that is wrong, and
`ctisim lab schema` prints a JSON Schema for your editor. A section or key that is left out has its default.

- Only `true` and `false` are booleans; `yes`, `no`, `on` and `off` are text, as are dates.
- A directory number may be written as a plain number unless YAML would change it: `"0100"`, `"+4930100"` need quotes.
- Relative paths count from the folder of the file they stand in.
- Anchors, aliases and `<<:` work.

An overlay is a file of the same form that is laid over a lab: mappings merge; the items of `nodes`, `users`, `devices`,
`lines`, `remote_destinations` and of the number plan merge by their id, name, number or pattern (and partition); other
lists are replaced; an empty value restores the default; and `absent: true` in an item takes it away."""


def _title(part: type[Part]) -> str:
    return {"Lab": "Sections", "DirectorySettings": "Directory"}.get(part.__name__, part.__name__)


def _first_line(part: type[Part]) -> str:
    return " ".join((part.__doc__ or "").split("\n\n")[0].split())


def _table(part: type[Part]) -> Iterator[str]:
    yield "| key | value | default | meaning |"
    yield "|---|---|---|---|"
    for key, field in keys(part).items():
        description = (field.description or "").replace("|", "\\|")
        yield f"| `{key}` | {_value(field)} | {_shown_default(field)} | {description} |"


def _models() -> Iterator[str]:
    yield "Other models can be used by giving their number in `type:`.\n"
    yield "| model | type | protocol | |"
    yield "|---|---|---|---|"
    for model in models().values():
        notes = {
            "registered by applications": model.registrable,
            "needs the Connected Xfer and conf role": model.connected_xfer,
            "needs the Rollover Mode role": model.rollover,
            "monitors parked calls": model.park_monitoring,
        }
        yield f"| {model.name} | {model.type} | {model.protocol} | {', '.join(note for note in notes if notes[note])} |"


def _value(field: FieldInfo) -> str:
    """What a key takes, in words."""
    within = element(field.annotation)
    if within is not None:
        return f"{'list of' if is_list(field.annotation) else 'names, each a'} {_words(within)}"
    return _words(bare(field.annotation)) + _range(field)


def _words(kind: Any) -> str:
    if is_part(kind):
        title = _title(kind)
        return f"[{title}](#{title.lower()})"
    if is_words(kind):
        return ", ".join(f"`{word}`" for word in kind)
    if kind is bare(File):
        return "path"
    return {bool: "true or false", int: "number", float: "number", str: "text", SecretStr: "text"}.get(kind, "text")


def _range(field: FieldInfo) -> str:
    least = next((str(rule.ge) for rule in field.metadata if isinstance(rule, annotated_types.Ge)), "")
    most = next((str(rule.le) for rule in field.metadata if isinstance(rule, annotated_types.Le)), "")
    if least and most:
        return f", {least} to {most}"
    return f", from {least}" if least else f", to {most}" if most else ""


def _shown_default(field: FieldInfo) -> str:
    if field.is_required():
        return "*required*"
    default = field.get_default(call_default_factory=True)
    return "" if default is None or default == "" or _has_own_table(default) else f"`{scalar(default)}`"


def _has_own_table(default: Any) -> bool:
    """Whether a default is made of parts, whose tables tell it."""
    values = default.values() if isinstance(default, dict) else default if isinstance(default, tuple) else (default,)
    return any(isinstance(value, Part) for value in values)


def scalar(value: Any) -> str:
    """A value as YAML spells it in one line."""
    if isinstance(value, SecretStr):
        value = value.get_secret_value()
    if isinstance(value, StrEnum | PurePath):
        value = str(value)
    if isinstance(value, tuple):
        return "[" + ", ".join(map(scalar, value)) + "]"
    if value is None:
        return ""
    return yaml.safe_dump(value, width=1_000_000, allow_unicode=True).removesuffix("\n").removesuffix("\n...")


def _section(key: str) -> list[str]:
    """A top-level key, explained: a comment that becomes YAML when its # are taken away."""
    field = keys(Lab)[key]
    rows = [f"{key}:", *_below(field, "  ")]
    head = textwrap.wrap(f"{field.description} Every key, with its default:", _WIDTH - 2)
    return [f"# {line}" for line in [*head, *rows]]


def _below(field: FieldInfo, indent: str) -> Iterator[str]:
    """The keys under a key."""
    kind, within = bare(field.annotation), element(field.annotation)
    if is_part(kind):
        yield from _keys(kind, indent)
    elif is_part(within) and is_list(field.annotation):
        rows = list(_keys(within, f"{indent}  "))
        yield f"{indent}- {rows[0].lstrip()}"
        yield from rows[1:]
    elif is_part(within):
        yield f"{indent}default:"
        yield from _keys(within, f"{indent}  ")


def _keys(part: type[Part], indent: str) -> Iterator[str]:
    for key, field in keys(part).items():
        kind = element(field.annotation) or bare(field.annotation)
        if is_part(kind):
            yield from _explained(f"{indent}{key}:", field)
            yield from _below(field, f"{indent}  ")
        else:
            default = None if field.is_required() else field.get_default(call_default_factory=True)
            yield from _explained(f"{indent}{key}: {scalar(default)}".rstrip(), field)


def _explained(row: str, field: FieldInfo) -> Iterator[str]:
    """A row with its description beside it, wrapped."""
    required = "Required. " if field.is_required() else ""
    lines = textwrap.wrap(required + (field.description or ""), _WIDTH - _COLUMN - 4)
    if len(row) >= _COLUMN:
        yield row
        row = ""
    for line in lines:
        yield f"{row:<{_COLUMN}}# {line}"
        row = ""
