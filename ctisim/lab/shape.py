"""The shape of the lab as its models declare it: which keys a mapping takes, and what each of them holds."""

from __future__ import annotations

import types
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from ctisim.lab.base import Part
from ctisim.lab.problems import Path


def keys(part: type[Part]) -> dict[str, FieldInfo]:
    """The keys of a part as the YAML spells them, in order."""
    return {field.alias or name: field for name, field in part.model_fields.items()}


def bare(annotation: Any) -> Any:
    """A type without Annotated and None: `Annotated[X, …] | None` is X."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return bare(get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        return bare(next(arm for arm in get_args(annotation) if arm is not types.NoneType))
    return annotation


def element(annotation: Any) -> Any:
    """What a list or a named mapping holds; None for anything else."""
    kind = bare(annotation)
    arguments = get_args(kind)
    if get_origin(kind) is tuple:
        return bare(arguments[0])
    return bare(arguments[1]) if get_origin(kind) is dict else None


def is_list(annotation: Any) -> bool:
    return get_origin(bare(annotation)) is tuple


def is_part(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Part)


def is_words(kind: Any) -> bool:
    """Whether the type is a closed set of words."""
    return isinstance(kind, type) and issubclass(kind, StrEnum)


def kind_at(root: type[Part], path: Path) -> Any:
    """The type that stands at a path below `root`, or None where no key leads."""
    kind: Any = root
    for step in path:
        if is_part(kind):
            field = keys(kind).get(str(step))
            kind = bare(field.annotation) if field is not None else None
        else:
            kind = element(kind)
    return kind


def field_at(root: type[Part], path: Path) -> FieldInfo | None:
    """The declaration of the last key on a path."""
    for end in range(len(path), 0, -1):
        if isinstance(path[end - 1], str):
            holder = kind_at(root, path[: end - 1])
            return keys(holder).get(str(path[end - 1])) if is_part(holder) else None
    return None


def parts(root: type[Part]) -> Iterator[type[Part]]:
    """Every part below `root`, itself first, each once, in the order of its first mention."""
    seen: dict[type[Part], None] = {}
    waiting = [root]
    while waiting:
        part = waiting.pop(0)
        if part in seen:
            continue
        seen[part] = None
        below = (element(field.annotation) or bare(field.annotation) for field in keys(part).values())
        waiting = [kind for kind in below if is_part(kind)] + waiting
    yield from seen
