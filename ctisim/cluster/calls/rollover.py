"""Where a consult call goes when its line has all the calls it can take (MSC > 6900 Series)."""

from __future__ import annotations

from ctisim.cluster.applications import Application
from ctisim.cluster.devices import Line
from ctisim.errors import RequestRefused
from ctisim.lab.devices import Rollover
from ctisim.qbe.codes import CtiError


def line_for(line: Line, application: Application | None = None) -> Line:
    """The line itself, or the one of its device that the call rolls over to: the same number before any other.

    Raises RequestRefused when every line is full, and when the application does not watch the calls of the one found.
    """
    if not _full(line):
        return line
    found = next((other for other in _others(line) if not _full(other)), None)
    if found is None:
        raise RequestRefused(CtiError.CTIERR_MAXCALL_LIMIT_REACHED)
    if application is not None and not _watched(found, application):
        address = f"{found.number}:{found.partition}" if found.partition else found.number
        raise RequestRefused(CtiError.ASSOCIATED_LINE_NOT_OPEN, f"No callobserver on address {address}")
    return found


def _others(line: Line) -> list[Line]:
    """Where the device's calls may roll over to, the most wanted first."""
    mode = line.device.settings.rollover
    others = [other for other in line.device.lines if other is not line and other.settings.intercom is None]
    same = [other for other in others if other.number == line.number]
    if mode is Rollover.SAME_DN:
        return same
    return [*same, *(other for other in others if other not in same)] if mode is Rollover.ANY_DN else []


def _full(line: Line) -> bool:
    return len(line.legs) >= line.settings.max_calls


def _watched(line: Line, application: Application) -> bool:
    return any(each.application is application and each.filter.b_new_call_event for each in line.openings)
