"""The targets of intercom lines: one by configuration, another where an application sets one."""

from __future__ import annotations

from ctisim.cluster.applications import Application
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.intercom import is_intercom
from ctisim.cluster.calls.told import Telling, at_line, told
from ctisim.cluster.devices import Line
from ctisim.cluster.numberplan import DirectoryNumber
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.messages import LineIntercomSpeedDialInfoChangedEv, LineIntercomSpeedDialInfoRestorationFailedEv
from ctisim.qbe.structures import LineIntercomSpeedDialInfo


class IntercomTargets:
    """Who set which target."""

    def __init__(self, control: CallControl) -> None:
        self._control = control
        self._set: dict[Line, tuple[Application, LineIntercomSpeedDialInfo]] = {}

    def change(self, application: Application, line: Line, info: LineIntercomSpeedDialInfo, *, on: bool) -> None:
        """Set a target, or go back to the default. Raises RequestRefused."""
        if not is_intercom(line):
            raise RequestRefused(CtiError.CTIERR_OPERATION_NOT_ALLOWED)
        owner = self._set.get(line)
        if owner is not None and owner[0] is not application:
            raise RequestRefused(CtiError.CTIERR_INTERCOM_SPEEDDIAL_ALREADY_SET)
        if not on:
            self._set.pop(line, None)
            return
        entry = self._control.plan.find(info.number)
        if not isinstance(entry, DirectoryNumber) or not is_intercom(entry.lines[0]):
            raise RequestRefused(CtiError.CTIERR_INTERCOM_SPEEDDIAL_DESTN_INVALID)
        self._set[line] = (application, info)

    @told
    def changed(self, line: Line) -> Telling:
        """Tell who watches the line."""
        current = self._set.get(line)
        fields = {
            "default_intercom_info": default(line),
            "current_intercom_info": current[1] if current is not None else default(line),
            "is_intercom_target_set": current is not None,
        }
        wanted = "b_intercom_info_changed"
        yield from at_line(line, self._control.node, wanted, LineIntercomSpeedDialInfoChangedEv, fields)

    @told
    def not_restored(self, line: Line, reason: CtiError) -> Telling:
        """After a failure the target could not be set again (what the lab's steering can bring about)."""
        self._set.pop(line, None)
        event, wanted = LineIntercomSpeedDialInfoRestorationFailedEv, "b_intercom_info_restoration_failed"
        yield from at_line(line, self._control.node, wanted, event, {"reason": reason.signed})

    def target(self, line: Line) -> str:
        """Where the line calls when nothing is dialled."""
        current = self._set.get(line)
        return str(current[1].number if current is not None else default(line).number)

    def forget(self, application: Application) -> None:
        """The application is gone, and its targets with it."""
        self._set = {line: each for line, each in self._set.items() if each[0] is not application}


def default(line: Line) -> LineIntercomSpeedDialInfo:
    """The configured target."""
    intercom = line.settings.intercom
    if intercom is None:
        return LineIntercomSpeedDialInfo()
    return LineIntercomSpeedDialInfo(number=intercom.target or "", label=intercom.label, unicode_label=intercom.label)
