"""What signs of several subjects share: handles, sequence numbers, closings, the server's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ctisim.explain.moments import Moment
from ctisim.explain.seen import Closing, Thing
from ctisim.explain.values import Values, handle, number

if TYPE_CHECKING:
    from ctisim.explain.story import Story

Handle = tuple[int, int]
"""CallManager and id."""

MOST = 10_000
"""Devices, lines, closings and refusals remembered of one connection."""
MOST_HANDLES = 4 * MOST


def sequence_of(values: Values) -> int | None:
    """A request's or answer's number."""
    return number(values.get("seq#", "sequenceNumber"))


def request_of(story: Story, values: Values) -> tuple[str, object]:
    """The request that an answer answers: its name, and the device or line it is about."""
    sequence = sequence_of(values)
    return ("", None) if sequence is None else story.requests.get(sequence, ("", None))


def handle_of(values: Values, letters: str) -> Handle | None:
    """`DH=1|38` of a trace, or the two fields of a client's dump."""
    if short := handle(values.get(letters)):
        return short
    whose, what = ("device", "deviceID") if letters == "DH" else ("line", "lineID")
    manager = number(values.get(f"{whose}CallManagerID", "callManagerID"))
    identity = number(values.get(what))
    return None if manager is None or identity is None else (manager, identity)


def spelled(letters: str, known: Handle | None) -> str:
    """A thing without a name, as the trace names it."""
    return f"{letters}={known[0]}|{known[1]}" if known else ""


def close(story: Story, thing: Thing, name: str, values: Values, when: Moment) -> None:
    """The server closes something, for a reason."""
    note(story, Closing(thing, name, number(values.get("reason")), when))


def note(story: Story, closing: Closing) -> None:
    """Something ended."""
    if len(story.closings) < MOST:
        story.closings.append(closing)


def learn_server(story: Story, values: Values) -> None:
    """What only a client's log tells of the server: its version, and the address it was reached at."""
    version = values.get("providerInfo", "providerInfoString")
    story.facts.cm_version = version.removesuffix(".i386") or story.facts.cm_version
    story.facts.server_address = values.get("server") or story.facts.server_address


def learn_alarm(story: Story, values: Values) -> None:
    """Every alarm tells cluster and node; that of a device's open the application, `jking-10.1.1.5-51126`, too."""
    facts = story.facts
    facts.cluster = values.get("Cluster ID") or facts.cluster
    facts.node_name = values.get("Node ID") or facts.node_name
    application = values.get("Login User Id") or values.get("Process ID").rsplit("-", 2)[0]
    facts.login = facts.login or application
