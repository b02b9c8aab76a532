"""Laying one lab tree over another.

Mappings merge key by key. Lists of named things (nodes, users, devices, lines, parties …) merge by name; an element
with `absent: true` takes the named thing away. Other lists are replaced. An empty value (null) restores the default.
"""

from __future__ import annotations

from ctisim.lab.tree import Spot

NAMED_BY = {
    "nodes": ("id",),
    "users": ("id",),
    "devices": ("name",),
    "lines": ("number", "partition"),
    "remote_destinations": ("number",),
    "parties": ("number", "partition"),
    "route_patterns": ("pattern", "partition"),
    "call_park": ("range", "partition"),
    "directed_call_park": ("range", "partition"),
    "pickup_groups": ("number", "partition"),
    "hunt_pilots": ("number", "partition"),
}
"""The lists of named things, and the keys that name them."""


def merge(base: Spot, over: Spot, key: str = "") -> Spot:
    """A new tree: `base` with `over` laid on it. Neither is changed."""
    if isinstance(base.value, dict) and isinstance(over.value, dict):
        return _mappings(base, over)
    if key in NAMED_BY and isinstance(base.value, list) and isinstance(over.value, list):
        return _named(base, over, NAMED_BY[key])
    return over


def _mappings(base: Spot, over: Spot) -> Spot:
    result = Spot(dict(base.value), base.place, dict(base.keys))
    for key, spot in over.value.items():
        if spot.value is None:
            result.value.pop(key, None)
            continue
        result.value[key] = merge(base.value[key], spot, key) if key in base.value else spot
        result.keys[key] = over.keys.get(key, spot.place)
    return result


def _named(base: Spot, over: Spot, names: tuple[str, ...]) -> Spot:
    items = list(base.value)
    where = {_name(item, names): index for index, item in enumerate(items)}
    for item in over.value:
        index = where.get(_name(item, names))
        if index is None:
            items.append(item)
        elif _is_absent(item):
            items[index] = None
        else:
            merged = merge(items[index], item)
            items[index] = Spot(merged.value, item.place, merged.keys)
    return Spot([item for item in items if item is not None], over.place)


def _name(item: Spot, names: tuple[str, ...]) -> tuple[str, ...]:
    """What an element calls itself; something nobody else is called when it does not."""
    if not isinstance(item.value, dict) or names[0] not in item.value:
        return (f"\0{id(item)}",)
    found = (item.value.get(name) for name in names)
    return tuple(str(spot.value).casefold() if spot is not None else "" for spot in found)


def _is_absent(item: Spot) -> bool:
    mark = item.value.get("absent") if isinstance(item.value, dict) else None
    return mark is not None and mark.value is True
