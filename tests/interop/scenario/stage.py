"""The lab in which a scenario is played: its parties as devices, lines and numbers."""

from collections.abc import Mapping
from typing import Any

from tests.interop.scenario.cast import Cast, Role
from tests.interop.scenario.said import notification_timer, parameters, phone, unretrieved
from tests.interop.scenario.script import Script
from tests.interop.scenario.trees import merged

USER = "player"
HELPER = "hands"
PASSWORD = "heisenbg"
ROLES = [
    "Standard CTI Enabled",
    "Standard CTI Allow Call Monitoring",
    "Standard CTI Allow Call Recording",
    "Standard CTI Allow Call Park Monitoring",
    "Standard CTI Allow Calling Number Modification",
    "Standard CTI Allow Control of Phones supporting Connected Xfer and conf",
    "Standard CTI Allow Control of Phones supporting Rollover Mode",
]
MODELS = {"port": "CTI Port", "route": "CTI Route Point", "remote": "CTI Remote Device"}


def lab(script: Script, cast: Cast) -> dict[str, Any]:
    """The lab file's tree, with what the script's `lab` says over it: `lines`, `devices` by label, the rest as is."""
    tree: dict[str, Any] = {
        "cluster": {"name": "StandAloneCluster", "version": "15"},
        "users": [_player(script, cast), _helper(cast)],
        "devices": _devices(script, cast),
        "number_plan": _plan(script, cast),
        "service_parameters": parameters(script),
    }
    rest = {key: value for key, value in script.lab.items() if key not in ("lines", "devices", "user")}
    return merged(tree, _translated(rest, cast))


def _player(script: Script, cast: Cast) -> dict[str, Any]:
    """Whom the judged application signs in as: controls everything by list, unless the script's `user` says else."""
    user = {
        "id": USER,
        "type": "application user",
        "password": PASSWORD,
        "roles": ROLES,
        "controlled_devices": _all(cast),
    }
    return merged(user, script.lab.get("user") or {})


def _helper(cast: Cast) -> dict[str, Any]:
    """Whom the hands sign in as."""
    return {
        "id": HELPER,
        "type": "application user",
        "password": PASSWORD,
        "roles": ROLES,
        "controlled_devices": _all(cast),
    }


def _all(cast: Cast) -> list[str]:
    return [str(role.device) for role in _with_devices(cast)]


def _with_devices(cast: Cast) -> list[Role]:
    """One role a device, in the file's order."""
    found: dict[str, Role] = {}
    for role in cast.roles.values():
        if role.device:
            found.setdefault(role.device, role)
    return list(found.values())


def _devices(script: Script, cast: Cast) -> list[dict[str, Any]]:
    said = script.lab.get("devices") or {}
    devices = []
    for owner in _with_devices(cast):
        roles = [role for role in cast.roles.values() if role.device == owner.device]
        device: dict[str, Any] = {"name": owner.device, "model": MODELS.get(owner.kind) or phone(script)}
        if owner.kind == "phone":
            device["built_in_bridge"] = True
        device["lines"] = [_line(role, script, cast) for role in roles]
        devices.append(merged(device, said.get(owner.party.terminal) or {}))
    return devices


def _line(role: Role, script: Script, cast: Cast) -> dict[str, Any]:
    line: dict[str, Any] = {"number": role.number, "label": role.party.label, "display_name": role.party.label}
    if role.party.partition:
        line["partition"] = role.party.partition
    if "intercom" in role.party.kind:
        line["intercom"] = {
            "target": next(other.number for other in cast.roles.values() if other.number != role.number)
        }
    group = next((other.number for other in cast.roles.values() if other.kind == "pickup"), None)
    if group and role.kind == "phone":
        line["pickup_group"] = {"number": group}
    destination = unretrieved(script)
    if destination and role.kind == "phone":
        line["park_monitoring"] = {"forward_no_retrieve": cast.number(destination)}
    return merged(line, _translated((script.lab.get("lines") or {}).get(role.party.label) or {}, cast))


def _plan(script: Script, cast: Cast) -> dict[str, Any]:
    """Parties beyond control, park numbers, hunt pilots with the members that say they are."""
    roles = list(cast.roles.values())
    members = [role.number for role in roles if "member" in role.party.kind]
    return {
        "parties": [
            {
                "number": role.number,
                "name": role.party.label,
                "outside": True,
                "habit": {"on_call": "answer", "after": 1},
            }
            for role in roles
            if role.kind == "outside"
        ],
        "call_park": [{"range": role.number} for role in roles if role.kind == "park"],
        "pickup_groups": [
            {"number": role.number, "notification_timer": notification_timer(script)}
            for role in roles
            if role.kind == "pickup"
        ],
        "hunt_pilots": [
            {"number": role.number, "name": role.party.label, "members": members, "ring": 2}
            for role in roles
            if role.kind == "hunt"
        ],
    }


def _translated(value: Any, cast: Cast) -> Any:
    """Party labels as numbers, wherever a whole word is one."""
    if isinstance(value, Mapping):
        return {key: _translated(each, cast) for key, each in value.items()}
    if isinstance(value, list):
        return [_translated(each, cast) for each in value]
    return cast.number(value) if isinstance(value, str) and value in cast.roles else value
