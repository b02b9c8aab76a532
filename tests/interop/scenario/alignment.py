"""Where two lists part: the events wanted and the events that came, laid side by side with the fewest differences."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Wanted = TypeVar("Wanted")
Came = TypeVar("Came")


@dataclass(frozen=True)
class Parting(Generic[Wanted, Came]):
    """What does not fit. `late` and `early` are the same event: wanted in one place, come in another."""

    missing: tuple[int, ...]
    unexpected: tuple[int, ...]
    moved: tuple[tuple[int, int], ...]
    """(place in what was wanted, place in what came)"""


def align(
    wanted: Sequence[Wanted], came: Sequence[Came], fits: Callable[[Wanted, Came], bool]
) -> Parting[Wanted, Came]:
    """The longest common course of both; of the rest, what came elsewhere, what never came and what nobody wanted."""
    pairs = _common(wanted, came, fits)
    left = [place for place in range(len(wanted)) if place not in {one for one, _ in pairs}]
    over = [place for place in range(len(came)) if place not in {other for _, other in pairs}]
    moved = []
    for place in list(left):
        elsewhere = next((other for other in over if fits(wanted[place], came[other])), None)
        if elsewhere is not None:
            moved.append((place, elsewhere))
            left.remove(place)
            over.remove(elsewhere)
    return Parting(tuple(left), tuple(over), tuple(moved))


def _common(
    wanted: Sequence[Wanted], came: Sequence[Came], fits: Callable[[Wanted, Came], bool]
) -> list[tuple[int, int]]:
    """Pairs of places, ascending in both: a longest common subsequence."""
    longest = [[0] * (len(came) + 1) for _ in range(len(wanted) + 1)]
    for one in range(len(wanted) - 1, -1, -1):
        for other in range(len(came) - 1, -1, -1):
            if fits(wanted[one], came[other]):
                longest[one][other] = longest[one + 1][other + 1] + 1
            else:
                longest[one][other] = max(longest[one + 1][other], longest[one][other + 1])
    pairs = []
    one = other = 0
    while one < len(wanted) and other < len(came):
        if fits(wanted[one], came[other]) and longest[one][other] == longest[one + 1][other + 1] + 1:
            pairs.append((one, other))
            one, other = one + 1, other + 1
        elif longest[one + 1][other] >= longest[one][other + 1]:
            one += 1
        else:
            other += 1
    return pairs
