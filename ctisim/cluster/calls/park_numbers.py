"""The numbers where calls can be parked: which is free, and where a call waits (CALL-FLOWS.md section 8)."""

from __future__ import annotations

from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.party import Party
from ctisim.cluster.numberplan import Entry, ParkNumber, Retrieval
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import PatternUsage

NAME = "Park Number"
"""By this name of the called party the library knows a park number (measured with all four). With no name, or another
one, the parked call has a connection to `Unknown` (measured with 15)."""


def party_at(number: ParkNumber) -> Party:
    """The party that a park number is."""
    return Party(number.number, NAME, number.partition, usage=PatternUsage.CALLPARK)


def every(control: CallControl) -> list[ParkNumber]:
    """Every park number there is, in the order of the number plan."""
    return [entry for entry in control.plan.entries() if isinstance(entry, ParkNumber)]


def free(control: CallControl, wanted: str = "") -> ParkNumber:
    """A number to park at: the one wanted, or the first that the system may choose. Raises RequestRefused."""
    if wanted:
        entry = control.plan.find(wanted)
        if not isinstance(entry, ParkNumber) or entry in control.parked:
            raise RequestRefused(CtiError.CTIERR_INVALID_PARK_DN)
        return entry
    for number in every(control):
        if not number.directed and number not in control.parked:
            return number
    raise RequestRefused(CtiError.CTIERR_CALL_PARK_NO_DN)


def may_unpark(control: CallControl, dialled: str) -> ParkNumber:
    """Where a call waits that can be fetched there. Raises RequestRefused when none does."""
    entry = control.plan.find(dialled)
    number = entry if isinstance(entry, ParkNumber) and entry in control.parked else occupied(control, entry)
    if number is None:
        raise RequestRefused(CtiError.CTIERR_INVALID_PARK_DN)
    return number


def occupied(control: CallControl, entry: Entry | None) -> ParkNumber | None:
    """The park number where a dialled one fetches a call, if one waits there; a directed one needs its prefix."""
    number = entry.park if isinstance(entry, Retrieval) else entry
    if not isinstance(number, ParkNumber) or number not in control.parked:
        return None
    return number if isinstance(entry, Retrieval) or not number.directed else None
