"""The lines that tell of a message in or out: prefix, fields, and the steps of its building.

A message whose text is published has it on its declaration; for the rest `default_fields` writes the wire's fields in
the same manner. Byte strings are never printed, nor is anything that may be a secret: only their size.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from ctisim.trace.record import printable

Pairs = Iterable[tuple[str, object]]

_METHOD = len("processIncomingMessage")

_SECRET = re.compile(r"password|ticket|secret|token|cookie|credential|encrypted", re.IGNORECASE)
_MANAGER = re.compile(r"(?P<whose>\w*?)[cC]all(?:Manager(?:ID)?)")
_HANDLES = (
    (re.compile(r"(\w*?)[lL]ineID"), "LH"),
    (re.compile(r"(\w*?)[dD]eviceID"), "DH"),
    (re.compile(r"(\w*?)[cC]allLegID"), "CH"),
    (re.compile(r"(\w*?)(?:[gG]lobalCallID|[cC]allID)"), "GCH"),
)
_PLAIN_OWNERS = frozenset({"", "line", "device", "call", "callleg", "global", "globalcallhandle"})

_MOST_ITEMS = 10
"""Elements of an array that are printed."""


def inbound(name: str, fields: str) -> str:
    """`[CTI-APP] [CTIHandler::processIncomingMessage]     CTI   LineCallAcceptRequest    ( seq#=33 …)` (216177)."""
    return f"[CTI-APP] [CTIHandler::processIncomingMessage]     CTI   {name}    {fields}"


def outbound(name: str, fields: str) -> str:
    """`[CTI-APP] [CTIHandler::OutputCtiMessage      ]     CTI   NewCallEvent    (  LH=…` (216177)."""
    return f"[CTI-APP] [CTIHandler::{'OutputCtiMessage':<{_METHOD}}]     CTI   {name}    {fields}"


def noted(method: str, text: str) -> str:
    """`[CTI-INFO] [CTIHandler::verifying_CtiUserSettingsRes] mListenPort=2748` (212107)."""
    return f"[CTI-INFO] [CTIHandler::{method}] {text}"


def received(connection: str, length: int) -> str:
    """Under SdlDataInd: the connection's handle (`[1:200:13:8]`) and the frame's length, prefix included (212107)."""
    return f"CtiManager::ready_SdlDataInd(): ConnHandle={connection} TCP message length={length:#x}"


def parsed(message_id: int) -> str:
    """Under CtiQbeGenericMessage: the message's wire id (212107)."""
    return f"CQBEParser::ParseQbeMessage: PDU#={message_id}"


def built(object_id: int) -> str:
    """Before a message leaves. The product's own numbering: 2 ProviderOpenResponse, 27 DeviceOpenResponse (212107)."""
    return f"CQBEBuilder::BuildQbeMessage(): objectID={object_id}"


def sent(connection: str, size: int, pointer: int = 0xF74B346C) -> str:
    """Where the message lies and how long it is: `size` without the prefix, `tmpLen` with it (212107).

    The pointer, 0x0x and all, is the seed's: there is nothing here it could point to.
    """
    return (
        f"CTIHandler::OutputQbeMessage: TcpHand={connection} QbePref={{0x{pointer:#x},{size:#x}}} "
        f"pQbeMsg=0x{pointer + 8:#x} qbeMsgSize={size:#x} tmpLen={size + 8:#x} msgSize_={size + 8:#x}"
    )


def default_fields(pairs: Pairs) -> str:
    """The fields of a message whose text nobody has published, from (wire name, value) in wire order. Ours.

    `( seq#=4 LH=1|46 CH=1|19282359 reason=2)`: a CallManager id and the id after it print as one handle.
    """
    return f"( {' '.join(_fields(pairs))})"


def _fields(pairs: Pairs) -> Iterable[str]:
    waiting: tuple[str, object] | None = None
    for name, value in pairs:
        if waiting is not None:
            handle = _handle(waiting[0], name)
            if handle:
                yield f"{handle}={_value(waiting[0], waiting[1])}|{_value(name, value)}"
                waiting = None
                continue
            yield _field(*waiting)
            waiting = None
        if _MANAGER.fullmatch(name):
            waiting = (name, value)
        else:
            yield _field(name, value)
    if waiting is not None:
        yield _field(*waiting)


def _handle(manager: str, name: str) -> str | None:
    """`LH` of lineCallManagerID and lineID, `new GCH` of newCallManagerID and newGlobalCallID."""
    found = _MANAGER.fullmatch(manager)
    owner = found["whose"] if found else ""
    for pattern, handle in _HANDLES:
        if pattern.fullmatch(name):
            if owner.lower() in _PLAIN_OWNERS:
                return handle
            return f"{owner.removesuffix('Global').removesuffix('Leg')} {handle}"
    return None


def _field(name: str, value: object) -> str:
    if name == "sequenceNumber":
        return f"seq#={_value(name, value)}"
    if isinstance(value, bytes | bytearray | memoryview) or (isinstance(value, str) and _SECRET.search(name)):
        return f"{name} Size={len(value)}"
    return f"{name}={_value(name, value)}"


def _value(name: str, value: object) -> str:
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, int):  # an enumeration too
        return str(int(value))
    if isinstance(value, str):
        return printable(value)
    if value is None:
        return ""
    if isinstance(value, Mapping):
        return _structure(value.items())
    if isinstance(value, bytes | bytearray | memoryview):
        return f"<{len(value)}>"
    if isinstance(value, Sequence):
        if value and all(_is_pair(item) for item in value):
            return _structure(value)
        return _array(name, value)
    return type(value).__name__


def _is_pair(item: object) -> bool:
    return isinstance(item, tuple) and len(item) == 2 and isinstance(item[0], str)


def _structure(pairs: Pairs) -> str:
    return f"[ {' '.join(_fields(pairs))}]"


def _array(name: str, items: Sequence[object]) -> str:
    shown = [_value(name, item) for item in items[:_MOST_ITEMS]]
    if len(items) > _MOST_ITEMS:
        shown.append("...")
    return f"{len(items)}@[{' '.join(shown)}]"
