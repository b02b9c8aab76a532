"""Messages as the trace prints them: by their own TRACE where a real line is known, else field by field (ours)."""

from __future__ import annotations

from collections.abc import Iterator

from ctisim.handler.wording import calls
from ctisim.qbe import Message, Record, Structure, Unknown
from ctisim.qbe.messages import DeviceOpenResponse, ProviderOpenResponse
from ctisim.trace import printable
from ctisim.trace.messages import default_fields, inbound, outbound

OBJECT_IDS: dict[type[Message], int] = {ProviderOpenResponse: 2, DeviceOpenResponse: 27}
"""BuildQbeMessage's own numbering: two of it are known (SDL.md section 4). Else the wire id stands in (ours)."""


def object_id(message: Message) -> int:
    return OBJECT_IDS.get(type(message), message.MESSAGE_ID)


def incoming(message: Message) -> str:
    """The message as CTIHandler::processIncomingMessage prints it."""
    return inbound(calls.trace_name(message), body(message))


def outgoing(message: Message, text: str = "") -> str:
    """The message as CTIHandler::OutputCtiMessage prints it; `text` where its fields alone do not tell."""
    return outbound(message.WIRE_NAME, text or body(message))


def body(message: Message) -> str:
    """A message's fields, in the product's words where they are known."""
    if message.TRACE is not None:
        return message.TRACE.format_map(_Values(message))
    return fields(message)


def fields(message: Message) -> str:
    """A message's fields in wire order."""
    return default_fields(plain(message))


def plain(record: Record) -> list[tuple[str, object]]:
    """A message's or structure's fields in wire order, under the wire's own names; secrets are left out."""
    return [(name, _plain(value)) for name, value in wire_values(record)]


def wire_values(record: Record) -> Iterator[tuple[str, object]]:
    """The fields as they are."""
    for field in record.fields():
        if not field.secret:
            yield field.wire, getattr(record, field.name)


def _plain(value: object) -> object:
    if isinstance(value, Structure):
        return dict(plain(value))
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


class _Values(dict[str, object]):
    """A message's fields for its TRACE: booleans as 0 and 1, bytes as their size, text made printable."""

    def __init__(self, message: Message) -> None:
        super().__init__()
        self._message = message

    def __missing__(self, name: str) -> object:
        value = getattr(self._message, name)
        if isinstance(value, bool):
            return int(value)
        if isinstance(value, bytes):
            return len(value)  # bytes are keys and passwords: their size is all that is told
        return printable(value) if isinstance(value, str) else value


def pdu_number(message: Message) -> int:
    """The wire id, also of a message that the catalogue does not have."""
    return message.message_id if isinstance(message, Unknown) else message.MESSAGE_ID


def sequence_number(message: Message) -> int:
    """A request's number; for an unknown message its first word; 0 where there is none."""
    return int(getattr(message, "sequence_number", 0))


def signal_text(message: Message) -> str:
    """The text of a message's signal: the product's where it is known, else its fields (ours)."""
    known = calls.signal_text(message)
    return fields(message) if known is None else known


def event_signal(message: Message) -> str:
    """What an event is called as a signal: after CtiNewCallNotify."""
    name = message.WIRE_NAME.removesuffix("_V2").removesuffix("Event")
    return f"Cti{name}Notify"
