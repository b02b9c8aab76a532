"""Logical partitioning: which parties the policy lets be connected (MSC > Logical Partitioning Feature Use Cases).

Calls that are offered are judged by `routing`; here is what else brings parties together.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from ctisim.cluster.calls.model import Participant


def allows(parties: Iterable[Participant]) -> bool:
    """Whether all of them may be in one call."""
    return all(
        one.control.plan.may_connect(one.party.location, other.party.location)
        for one, other in combinations(parties, 2)
    )
