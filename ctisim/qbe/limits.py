"""What one frame may cost."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Settings of the reader; the defaults leave real frames plenty of room.

    `frame_size` is in bytes, prefix included. `array_count` is elements in one array. `nesting` is how deep structures
    may stand in structures (the catalogue's deepest is 3). The work a frame may cause needs no setting: what the
    references of a frame lead to may not add up to more than the frame holds.
    """

    frame_size: int = 65536  # ours: the product's input buffer is not public
    array_count: int = 4096  # ours
    nesting: int = 8  # ours


DEFAULT_LIMITS = Limits()
