"""Directory numbers with wildcards: a route point at 4XXX, and how applications are told of a call to 4000 there.

Source: the scenario wildcard-route-point of the JTAPI guide.
"""

from __future__ import annotations

from dataclasses import replace

from ctisim.cluster.calls.party import Party
from ctisim.cluster.numberplan import DirectoryNumber, Entry, Pattern


def as_dialled(party: Party, entry: Entry | None, dialled: str, *, shown: bool) -> Party:
    """Whoever was found at an entry. `shown` says whether applications are told of the pattern (as the one called).

    Else (unsupported, says the guide) the number that was dialled is called, and the route point somebody else.
    """
    if not isinstance(entry, DirectoryNumber) or party.number != entry.number or Pattern.parse(entry.number).plain:
        return party
    return replace(party, shown=dialled) if shown else replace(party, number=dialled)
