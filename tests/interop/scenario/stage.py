"""The lab in which a scenario is played: its parties as devices, lines and numbers."""

import re
from collections.abc import Mapping
from typing import Any

from ctisim.lab import Device, Line
from tests.interop.scenario import implied
from tests.interop.scenario.accounts import HELPER, OWNER, PASSWORD, USER
from tests.interop.scenario.cast import Cast, Role
from tests.interop.scenario.patterns import Action
from tests.interop.scenario.said import auto_pickup, notification_timer, phone, unretrieved
from tests.interop.scenario.script import Script
from tests.interop.scenario.settings import of_party, parameters
from tests.interop.scenario.trees import merged

ROLES = [
    "Standard CTI Enabled",
    "Standard CTI Allow Call Monitoring",
    "Standard CTI Allow Call Recording",
    "Standard CTI Allow Call Park Monitoring",
    "Standard CTI Allow Calling Number Modification",
    "Standard CTI Allow Control of Phones supporting Connected Xfer and conf",
    "Standard CTI Allow Control of Phones supporting Rollover Mode",
]
SUPERPROVIDER = "Standard CTI Allow Control of All Devices"
MODELS = {"port": "CTI Port", "route": "CTI Route Point", "remote": "CTI Remote Device"}
PEOPLE = ("outside", "phone", "voice mail")
ANSWERING = ("answer", "reject", "hang up", "accept")
FORWARDED = re.compile(r"(?:no answer by any member, goes|forward hunt no answer) to (\w+)")


def lab(script: Script, cast: Cast) -> dict[str, Any]:
    """The lab file's tree, with what the script's `lab` says over it: `lines`, `devices` by label, the rest as is."""
    tree: dict[str, Any] = {
        "cluster": {"name": "StandAloneCluster", "version": "15"},
        "users": [_player(script, cast), _helper(cast), *_owners(cast)],
        "devices": _devices(script, cast),
        "number_plan": merged(_plan(script, cast), implied.plan(script, cast)),
        **merged(auto_pickup(script), parameters(script)),
    }
    if _fails_late(script):
        tree["cluster"]["nodes"] = [{"id": 1}, {"id": 2, "name": "cucm-sub", "address": "127.0.0.2"}]
    if _hears_music(script):
        tree["media"] = {"music_on_hold": {"send": "silence"}}
    rest = {key: value for key, value in script.lab.items() if key not in ("lines", "devices", "user")}
    return merged(tree, _translated(rest, cast))


def _fails_late(script: Script) -> bool:
    """Whether registrations are refused after they were accepted: by a CallManager on another node."""
    return _lists(script, "CiscoTermRegistrationFailedEv")


def _hears_music(script: Script) -> bool:
    """Whether the cluster has music on hold: then the chart shows a stream of one way."""
    return _lists(script, "half_duplex=true")


def _lists(script: Script, words: str) -> bool:
    lists = [items for scene in script.scenes for items in scene.step.expect.values()]
    return any(words in str(item) for items in lists for item in items)


def _player(script: Script, cast: Cast) -> dict[str, Any]:
    """Whom the judged application signs in as: controls everything by list, unless the script's `user` says else.

    What it creates by name is not in its list: that takes a right, which it has unless it is to be refused for want of
    it.
    """
    created = {cast.device(name) for name in _created(script)}
    refused = any(scene.step.throws and "Privilege" in scene.step.throws.kind for scene in script.scenes)
    user = {
        "id": USER,
        "type": "application user",
        "password": PASSWORD,
        "roles": [*ROLES, SUPERPROVIDER] if created and not refused else ROLES,
        "controlled_devices": [name for name in _all(cast) if name not in created],
    }
    said = dict(script.lab.get("user") or {})
    if "controlled_devices" in said:
        said["controlled_devices"] = [cast.device(word) for word in said["controlled_devices"]]
    return merged(user, said)


def _created(script: Script) -> list[str]:
    """The names of terminals that the application creates."""
    return [each.words["name"] for each in _actions(script) if each.verb == "create terminal"]


def _helper(cast: Cast) -> dict[str, Any]:
    """Whom the hands sign in as."""
    return {
        "id": HELPER,
        "type": "application user",
        "password": PASSWORD,
        "roles": ROLES,
        "controlled_devices": _all(cast),
    }


def _owners(cast: Cast) -> list[dict[str, Any]]:
    """Whom remote devices belong to: without an end user no application may open one (FAILURES.md D19)."""
    devices = [role.device for role in _with_devices(cast) if role.kind == "remote"]
    if not devices:
        return []
    return [{"id": OWNER, "type": "end user", "password": PASSWORD, "roles": ROLES, "controlled_devices": devices}]


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
        device |= of_party(owner.party.more, Device)
        if owner.kind == "phone":
            device |= {"built_in_bridge": True, **implied.device(owner, script)}
        if owner.kind in ("port", "route") and _fails_late(script):
            device["node"] = 2
        if "SIP trunk" in owner.party.kind:
            device["sip_trunk"] = "early offer"
        if owner.kind == "remote":
            device["remote_destinations"] = [{"number": cast.destination(owner), "active": True}]
        device["lines"] = [_line(role, script, cast) for role in roles]
        devices.append(merged(device, said.get(owner.party.terminal) or {}))
    return devices


def _line(role: Role, script: Script, cast: Cast) -> dict[str, Any]:
    line: dict[str, Any] = {"number": role.number, "label": role.party.label, "display_name": role.party.label}
    if "member" in role.party.kind:  # who talks is busy, and the next member rings
        line["busy_trigger"] = 1
    if role.party.partition:
        line["partition"] = role.party.partition
    if "intercom" in role.party.kind:
        line["intercom"] = {
            "target": next(other.number for other in cast.roles.values() if other.number != role.number)
        }
    group = next((other.number for other in cast.roles.values() if other.kind == "pickup"), None)
    if group and role.kind == "phone":
        line["pickup_group"] = {"number": group}
    voice_mail = next((other.number for other in cast.roles.values() if other.kind == "voice mail"), None)
    if voice_mail and role.kind == "phone":
        line["voice_mail"] = voice_mail
    line |= _translated(of_party(role.party.more, Line), cast)
    destination = unretrieved(script)
    if destination and role.kind == "phone":
        line["park_monitoring"] = {"forward_no_retrieve": cast.number(destination)}
    line = merged(line, implied.line(role, script))
    return merged(line, _translated((script.lab.get("lines") or {}).get(role.party.label) or {}, cast))


def _plan(script: Script, cast: Cast) -> dict[str, Any]:
    """Parties beyond control, park numbers, hunt pilots with the members that say they are."""
    roles = list(cast.roles.values())
    hunting = _hunting(script, cast)
    members = [role.number for role in roles if "member" in role.party.kind]
    return {
        "parties": [
            *implied.parties(script, cast),
            *(_party(role, script, cast) for role in roles if not role.device and role.kind in PEOPLE),
        ],
        "call_park": [{"range": role.number} for role in roles if role.kind == "park"],
        "directed_call_park": [{"range": role.number} for role in roles if role.kind == "directed"],
        "pickup_groups": [
            {"number": role.number, "notification_timer": notification_timer(script)}
            for role in roles
            if role.kind == "pickup"
        ],
        "hunt_pilots": [
            {"number": role.number, "name": role.party.label, "members": members, "ring": 2} | hunting
            for role in roles
            if role.kind == "hunt"
        ],
    }


def _party(role: Role, script: Script, cast: Cast) -> dict[str, Any]:
    """Somebody whom no application controls: answers by himself, unless the script says what he does."""
    acting = [cast.role(each.who) for each in _actions(script) if each.verb in ANSWERING]
    rings = role in acting
    return {
        "number": role.number,
        "name": role.party.label,
        "outside": role.kind == "outside",
        "habit": {"on_call": "ring"} if rings else {"on_call": "answer", "after": 1},
    }


def _actions(script: Script) -> list[Action]:
    return [each for scene in script.scenes for each in scene.actions]


def _hunting(script: Script, cast: Cast) -> dict[str, Any]:
    """How a hunt pilot of the script hunts, by its words: queue, broadcast, where unanswered calls go."""
    words = f"{script.name} {script.scenario.title} " + " ".join(scene.step.do for scene in script.scenes)
    found: dict[str, Any] = {}
    if "queue" in words:
        found |= {"queue": {}, "show_member": True}
    if "broadcast" in words:
        found["distribution"] = "broadcast"
    onward = FORWARDED.search(words)
    if onward:
        found["forward_no_answer"] = cast.number(onward[1])
    return found


def _translated(value: Any, cast: Cast) -> Any:
    """Party labels as numbers, wherever a whole word is one."""
    if isinstance(value, Mapping):
        return {key: _translated(each, cast) for key, each in value.items()}
    if isinstance(value, list):
        return [_translated(each, cast) for each in value]
    return cast.number(value) if isinstance(value, str) and value in cast.roles else value
