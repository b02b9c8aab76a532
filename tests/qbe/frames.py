"""Frames put together by hand, word by word, for what no encoder of ours would make."""

import struct


def frame(message_id: int, fixed: bytes, variable: bytes = b"", version: int = 0x00110000) -> bytes:
    """A frame of these parts, with a header that fits."""
    length = 24 + len(fixed) + len(variable)
    head = struct.pack("<8I", length, 0, 0xFFFFDDDD, version, message_id, 32, len(fixed), len(variable))
    return head + fixed + variable


def words(*numbers: int) -> bytes:
    """Numbers, signed or unsigned, as words."""
    return b"".join((number & 0xFFFF_FFFF).to_bytes(4, "little") for number in numbers)
