"""The lab's cluster: release, name, node, and the numbers its processes count from."""

from __future__ import annotations

import re

from ctisim.explain.reproduce.sheet import ASSUMED, SEEN, Sheet
from ctisim.explain.reproduce.subject import Subject
from ctisim.lab import Cluster, Release

_FULL = re.compile(r"\d+\.\d+\.\d+\.\d+-\d+")
_SHORT = re.compile(r"\d+\.\d+\.\d+")
_OLD_HANDLER, _NEW_HANDLER = 22, 12


def write_cluster(sheet: Sheet, subject: Subject) -> None:
    """Which cluster it was."""
    facts, server, names = subject.story.facts, subject.server, subject.names
    name = names.cluster(facts.cluster)
    sheet.say(("cluster", "name"), name, SEEN)
    _write_version(sheet, server.version or facts.cm_version, server.handler_type)
    _write_node(sheet, subject)
    _write_numbers(sheet, subject)


def _write_version(sheet: Sheet, version: str, handler_type: int | None) -> None:
    release = _release(version)
    if release is None:
        release = {_OLD_HANDLER: Release.R10_5, _NEW_HANDLER: Release.R14}.get(handler_type or 0)
        comment = f"{ASSUMED}: the process numbers are those of {'10.5 to 12.5' if release is Release.R10_5 else '14'}"
        sheet.say(("cluster", "version"), str(release) if release else None, comment)
        return
    sheet.say(("cluster", "version"), str(release), f"{SEEN}: {version}")
    if _FULL.fullmatch(version):
        sheet.say(("cluster", "build"), version, SEEN)
    elif (short := _SHORT.match(version)) and short[0] != Cluster(version=release).short_version:
        sheet.say(("cluster", "build"), f"{short[0]}.10000-1", f"{SEEN}: the first three numbers")


def _release(version: str) -> Release | None:
    found = re.match(r"\d{1,3}", version)
    if found is None:
        return None
    major = int(found[0])
    known = [(10, Release.R10_5), (11, Release.R11_5), (13, Release.R12_5), (14, Release.R14)]
    return next((release for most, release in known if major <= most), Release.R15)


def _write_node(sheet: Sheet, subject: Subject) -> None:
    facts, server, names = subject.story.facts, subject.server, subject.names
    host = facts.node_name or server.host
    address = server.address or facts.server_address
    key = subject.connection.handler or subject.connection.tcp
    number = key.node if key else server.node
    if number is None and facts.provider_id:
        number = facts.provider_id >> 24
    if number is None and not host and not address:
        return
    sheet.say(("cluster", "nodes", 0, "id"), number, SEEN)
    sheet.say(("cluster", "nodes", 0, "name"), names.host(host), SEEN)
    if _is_told(address):
        sheet.say(("cluster", "nodes", 0, "address"), names.host(address), SEEN)


def _write_numbers(sheet: Sheet, subject: Subject) -> None:
    connection, story = subject.connection, subject.story
    provider = story.facts.provider_id
    handler = connection.handler.instance if connection.handler else (provider & 0xFFFFFF if provider else None)
    first = next((device.handle[1] for device in story.devices.values() if device.handle), None)
    line = next((line.handle[1] for line in story.lines if line.handle), None)
    numbering = ("cluster", "numbering")
    sheet.say((*numbering, "handler"), handler, SEEN)
    sheet.say((*numbering, "tcp_connection"), connection.tcp.instance if connection.tcp else None, SEEN)
    sheet.say((*numbering, "device_handle"), first, SEEN)
    sheet.say((*numbering, "line_handle"), line, SEEN)


def _is_told(address: str) -> bool:
    """Published traces hide addresses: xxx.xxx.xxx.xxx."""
    return bool(address) and "x" not in address.lower()
