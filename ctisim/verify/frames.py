"""Frames that no client should send: one for each way to be malformed (FAILURES.md P35)."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from types import MappingProxyType

from ctisim.qbe import Unknown, encode
from ctisim.scenario import Play

MAGIC, VERSION, HEADER = 0xFFFFDDDD, 0x00110000, 32
NOBODYS_ID = 9999
GET_LINE_INFO, CHANGE_FILTER = 24, 5
"""Ids of a message with a text in it, and of one with an event filter."""


def frame(
    message_id: int,
    fixed: tuple[int, ...] = (),
    variable: bytes = b"",
    *,
    magic: int = MAGIC,
    header: int = HEADER,
    length: int | None = None,
    fixed_size: int | None = None,
) -> bytes:
    """A frame of these words and bytes; whatever is given else stands in its header instead of the truth."""
    words = struct.pack(f"<{len(fixed)}I", *fixed)
    true_length = HEADER - 8 + len(words) + len(variable)
    return (
        struct.pack(
            "<8I",
            true_length if length is None else length,
            0,
            magic,
            VERSION,
            message_id,
            header,
            len(words) if fixed_size is None else fixed_size,
            len(variable),
        )
        + words
        + variable
    )


MALFORMED: Mapping[Play, bytes] = MappingProxyType(
    {
        Play.NOT_QBE: frame(GET_LINE_INFO, magic=0xDEADBEEF),
        Play.ILLEGAL_HEADER: frame(GET_LINE_INFO, header=64),
        Play.BAD_LENGTH: frame(GET_LINE_INFO, fixed_size=400),
        Play.TOO_LONG: frame(GET_LINE_INFO, length=0x7FFFFFF0),
        Play.BAD_FORMAT: frame(GET_LINE_INFO, (1, 4444, 5), b"SEP1\0"),
        Play.BAD_FILTER: frame(CHANGE_FILTER, (1, 48, 8, 24), bytes(24)),
        Play.UNKNOWN_PDU: encode(Unknown(message_id=NOBODYS_ID)),
    }
)
