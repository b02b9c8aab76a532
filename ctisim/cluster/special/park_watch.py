"""Who watches park numbers: each is a line of a device that no list has, and a parked call is a call there.

The library opens these lines when the enumeration of monitored numbers has some (measured with 15); their device's name
is the library's. What a call there goes through is ours, in the form that gives CiscoProvCallParkEv.
"""

from __future__ import annotations

from typing import Any

from ctisim.cluster.applications import Application, Notice
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Parked
from ctisim.cluster.calls.park_numbers import every, party_at
from ctisim.cluster.calls.party import View
from ctisim.cluster.calls.told import Make, Telling, told
from ctisim.cluster.devices import Device, Line
from ctisim.cluster.numberplan import ParkNumber
from ctisim.errors import RequestRefused
from ctisim.lab import Device as DeviceSettings
from ctisim.lab import Line as LineSettings
from ctisim.lab import Role
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallOrigin, CallReason, CallState, CallStateCause, CallType, ParkStatus
from ctisim.qbe.messages import CallStateChangedEvent_V2, NewCallEvent, ProviderFeatureActivatedEvent
from ctisim.qbe.structures import PartyInfo, RedirectPartyInfo

PARK_DEVICE = "CtiParkDevice"

REASONS = {
    ParkStatus.RETRIEVED: CallReason.UNPARK,
    ParkStatus.REMINDER: CallReason.PARKREMINDER,
    ParkStatus.FORWARDED: CallReason.PARKREMINDER,
}


class ParkWatch:
    """The park numbers as lines, and the features that applications registered."""

    def __init__(self, control: CallControl) -> None:
        self._control = control
        self._device = _park_device()
        self._lines: dict[ParkNumber, Line] = {}
        self._legs: dict[ParkNumber, int] = {}
        self._features: dict[Application, set[int]] = {}
        control.park_followers.append(self.follow)

    def line(self, application: Application, number: str, partition: str) -> Line:
        """The line that a park number is. Raises RequestRefused."""
        if not application.user.has(Role.CALL_PARK_MONITORING):
            raise RequestRefused(CtiError.CTIERR_OPERATION_NOT_ALLOWED)
        for at, park in enumerate(every(self._control), 1):
            if (park.number, park.partition) == (number, partition):
                return self._lines.setdefault(park, _park_line(self._device, park, at))
        raise RequestRefused(CtiError.UNDEFINED_LINE)

    def register(self, application: Application, feature: int) -> None:
        """An application wants to hear of a feature's use. Raises RequestRefused the second time."""
        features = self._features.setdefault(application, set())
        if feature in features:
            raise RequestRefused(CtiError.CTIERR_REGISTER_FEATURE_APP_ALREADY_REGISTERED)
        features.add(feature)

    def forget(self, application: Application) -> None:
        """The application is gone."""
        self._features.pop(application, None)

    @told
    def follow(self, parked: Parked, status: ParkStatus) -> Telling:
        """A call is parked, or no longer."""
        if status is ParkStatus.PARKED:
            self._legs[parked.number] = self._control.next_leg_id()
            yield from self._activated(parked)
        waits = self._control.parked.get(parked.number) is not None
        leg = self._legs.get(parked.number)
        line = self._lines.get(parked.number)
        if line is not None and leg is not None:
            yield from self._tell(line, leg, parked, status, waits=waits)
        if not waits:
            self._legs.pop(parked.number, None)

    @told
    def _tell(self, line: Line, leg: int, parked: Parked, status: ParkStatus, *, waits: bool) -> Telling:
        node = self._control.node
        handles = {"call_call_manager_id": node, "call_leg_id": leg}
        if status is ParkStatus.PARKED:
            fields = {**handles, **self._new_call(parked)}
            yield from _at_park_line(line, node, NewCallEvent, fields)
            fields = {**handles, "state": CallState.CONNECTED, "reason": CallReason.PARK}
        elif waits:
            fields = {**handles, "state": CallState.CONNECTED, "reason": CallReason.PARKREMINDER}
        else:
            reason = REASONS.get(status, CallReason.DIRECTCALL)
            fields = {
                **handles,
                "state": CallState.IDLE,
                "cause": CallStateCause.NORMALCALLCLEARING,
                "reason": reason,
            }
        yield from _at_park_line(line, node, CallStateChangedEvent_V2, fields)

    def _new_call(self, parked: Parked) -> dict[str, Any]:
        at = party_at(parked.number)
        view = View(parked.waiting, at, at, parked.parker)
        return {
            "line_handle_specified": True,
            "device_name": PARK_DEVICE,
            "global_call_manager_id": self._control.node,
            "call_id": parked.call_id,
            "original_called_party": at.number,
            "state": CallState.CONNECTED,
            "origin": CallOrigin.INBOUNDINTERNAL,
            "reason": CallReason.PARK,
            "far_endpoint_type": parked.waiting.endpoint,
            "call_presentable": True,
            "cti_call_type": CallType(0),
            **view.wire,
        }

    @told
    def _activated(self, parked: Parked) -> Telling:
        """Applications that registered a feature hear of its use (ours: no library of the four registers one)."""
        node = self._control.node
        for application, features in self._features.items():
            for feature in sorted(features):
                event = ProviderFeatureActivatedEvent(
                    feature_id=feature,
                    global_call_manager_id=node,
                    global_call_id=parked.call_id,
                    device_name=parked.parker.device,
                    call_state=CallState.CONNECTED,
                    dialed_digits=parked.number.number,
                    calling_party_info=PartyInfo(),
                    called_party_info=PartyInfo(),
                    redirect_party_info=RedirectPartyInfo(),
                )
                yield Notice(application, event)


def _at_park_line(line: Line, node: int, event: Make, fields: dict[str, Any]) -> Telling:
    """To everyone who opened the line: the library's filter for it asks for nothing of calls (measured with 15)."""
    for opening in line.openings:
        yield Notice(opening.application, event(line_call_manager_id=node, line_id=opening.handle, **fields))


def _park_device() -> Device:
    settings = DeviceSettings(name=PARK_DEVICE, model="CTI Route Point")
    return Device(PARK_DEVICE, settings, 0, 0, PARK_DEVICE, registered=True, restricted=False)


def _park_line(device: Device, park: ParkNumber, at: int) -> Line:
    settings = LineSettings(number=park.number, partition=park.partition)
    return Line(device, settings, at, at, restricted=False)
