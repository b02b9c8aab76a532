"""On which occasions a fault strikes: the first few, some by chance, or all."""

from __future__ import annotations

import random


class Chance:
    """Asked at each occasion (a connection, a message …). The same seed gives the same sequence."""

    def __init__(self, *, times: int | None = None, probability: float = 1.0, seed: int = 0) -> None:
        self._left = times
        self._probability = probability
        self._random = random.Random(seed)

    def strikes(self) -> bool:
        """Whether the fault strikes now; an occasion it lets pass does not count towards `times`."""
        if self._left == 0 or (self._probability < 1 and self._random.random() >= self._probability):
            return False
        if self._left is not None:
            self._left -= 1
        return True
