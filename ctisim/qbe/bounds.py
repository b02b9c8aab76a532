"""What a frame may lead its reader to: three rules that bound the work, whoever reads.

A reference must lead into the variable part of the structure it stands in. All that the references lead to may not add
up to more than the frame's variable part, so nothing is read twice. And what an older peer's array elements lack of the
fields we know, and we must make up, may not add up to many times the frame.
"""

from typing import Final

from ctisim.qbe.errors import FormatError, OutsideReference, OverlappingReferences, TooDeep, TooManyElements
from ctisim.qbe.limits import Limits

MADE_UP_FACTOR: Final = 4  # ours: the lines of a server of the first releases lack three fourths of what we know
MADE_UP_FREELY: Final = 4096  # ours


class Bounds:
    """The account of one frame's reading: where it is, how deep, and what it may still spend.

    `at` in what follows is the offset of the words that make the claim, for the error.
    """

    def __init__(self, frame_size: int, variable_size: int, limits: Limits) -> None:
        self.path: list[str] = []
        self._frame_size = frame_size
        self._unspent = variable_size
        self._limits = limits
        self._depth = 0

    def place(self, at: int, offset: int, size: int, low: int, high: int) -> None:
        """Raise OutsideReference unless `size` bytes at `offset` lie within low:high."""
        if offset < low or offset + size > high:
            raise self.refusal(OutsideReference, f"{size} bytes at {offset} are not within {low} to {high}", at)

    def spend(self, at: int, size: int) -> None:
        """Take `size` bytes off what is left; raise OverlappingReferences when that is not enough."""
        self._unspent -= size
        if self._unspent < 0:
            raise self.refusal(OverlappingReferences, "the references add up to more than the frame holds", at)

    def elements(self, at: int, count: int, size: int, known_size: int) -> None:
        """Raise TooManyElements when an array is longer than the limit, or than elements of `size` make believable."""
        if count > self._limits.array_count:
            raise self.refusal(TooManyElements, f"{count} elements are over {self._limits.array_count}", at)
        if count * (known_size - size) > MADE_UP_FACTOR * self._frame_size + MADE_UP_FREELY:
            raise self.refusal(TooManyElements, f"{count} elements of {size} bytes where {known_size} are known", at)

    def enter(self, at: int) -> None:
        """Go one structure deeper; raise TooDeep beyond the limit."""
        self._depth += 1
        if self._depth > self._limits.nesting:
            raise self.refusal(TooDeep, f"nested deeper than {self._limits.nesting}", at)

    def leave(self) -> None:
        self._depth -= 1

    def refusal(self, kind: type[FormatError], reason: str, at: int) -> FormatError:
        """The error to raise, with the path of the field being read (`lineInfo[3].name`)."""
        return kind(reason, offset=at, field=".".join(self.path).replace(".[", "["))
