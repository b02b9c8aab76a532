"""Started and ended: what every line with a leg in a transfer or conference is told around it.

The client counts one Started and one Ended for each line that it observes (measured: CALL-FLOWS.md sections 5 and 6).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ctisim.cluster.applications import Notice
from ctisim.cluster.calls.model import Call, Leg
from ctisim.cluster.calls.party import LOCALE, Party
from ctisim.cluster.calls.told import Make, at_line
from ctisim.cluster.devices import Line
from ctisim.qbe.enums import FeatureCallType
from ctisim.qbe.messages import (
    LineConferenceEndedEvent,
    LineConferenceStartedEvent,
    LineTransferEndedEvent,
    LineTransferStartedEvent,
)
from ctisim.qbe.structures import CtiCallHandle, CtiGlobalCallHandle


@dataclass(slots=True)
class Bracket:
    """One transfer or conference: the lines it is told to, and whether they are in use remotely there."""

    transaction: int
    lines: dict[Line, bool]
    node: int
    final: Call
    others: Sequence[Call]
    controller: Party
    requestor: Party

    @classmethod
    def around(cls, final: Call, others: Sequence[Call], controller: Party, requestor: Party | None = None) -> Bracket:
        """A new transaction over these calls."""
        legs = sorted((leg for call in (final, *others) for leg in call.legs), key=lambda leg: leg.id)
        lines: dict[Line, bool] = {}
        for leg in legs:
            if leg.line is not None:
                lines[leg.line] = lines.get(leg.line, True) and leg.remote_in_use
        transaction = final.control.next_transaction()
        return cls(transaction, lines, final.node, final, others, controller, requestor or controller)

    def transfer_started(self, first: Leg, other: Leg) -> list[Notice]:
        controller = self.controller
        fields = {
            "transaction_id": self.transaction,
            "controller_number": controller.number,
            "controller_name": controller.latin_name,
            "surviving_gcmid": self.node,
            "surviving_gccid": self.final.id,
            "other_gcmid": self.node,
            "other_gccid": self.others[0].id,
            "surving_call_type": _type(self.final),
            "other_call_type": _type(self.others[0]),
            "unicode_controller_name": controller.name,
            "unicode_controller_namelocale": LOCALE,
            "controller_party_dn_info": controller.dn_info,
            "controller_device_name": controller.device,
            "final_controller_call_manager_id": self.node,
            "final_controller_call_leg_id": first.id,
            "other_controller_call_manager_id": self.node,
            "other_controller_call_leg_id": other.id,
        }
        return self._tell("b_transfer_started", LineTransferStartedEvent, fields)

    def transfer_ended(self, idle: Iterable[Leg], *, success: bool = True) -> list[Notice]:
        fields = {"transaction_id": self.transaction, "success": success, "idle_calls": self._handles(idle)}
        return self._tell("b_transfer_ended", LineTransferEndedEvent, fields)

    def conference_started(self) -> list[Notice]:
        controller, requestor = self.controller, self.requestor
        fields = {
            **self._parties(),
            "unicode_requestor_name_locale": LOCALE,
            "surviving_gcmid": self.node,
            "surviving_gccid": self.final.id,
            "other_gcids": tuple(
                CtiGlobalCallHandle(call_manager_id=self.node, call_id=call.id) for call in self.others
            ),
            "primary_call_type": _type(self.final),
            "secondary_call_types": tuple(int(_type(call)) for call in self.others),
            "controller_device_name": controller.device,
            "requestor_device_name": requestor.device,
        }
        return self._tell("b_conference_started", LineConferenceStartedEvent, fields)

    def conference_ended(self, idle: Iterable[Leg], *, success: bool = True) -> list[Notice]:
        fields = {
            **self._parties(),
            "success": success,
            "idle_calls": self._handles(idle),
            "controller_device_name": self.controller.device,
            "requestor_device_name": self.requestor.device,
        }
        return self._tell("b_conference_ended", LineConferenceEndedEvent, fields)

    def _parties(self) -> dict[str, Any]:
        controller, requestor = self.controller, self.requestor
        return {
            "transaction_id": self.transaction,
            "controller_number": controller.number,
            "controller_name": controller.latin_name,
            "unicode_controller_name": controller.name,
            "unicode_controller_namelocale": LOCALE,
            "controller_party_dn_info": controller.dn_info,
            "requestor_number": requestor.number,
            "requestor_name": requestor.latin_name,
            "unicode_requestor_name": requestor.name,
            "requestor_party_dn_info": requestor.dn_info,
        }

    def _handles(self, legs: Iterable[Leg]) -> tuple[CtiCallHandle, ...]:
        return tuple(CtiCallHandle(call_manager_id=self.node, call_leg_id=leg.id) for leg in legs)

    def _tell(self, wanted: str, event: Make, fields: dict[str, Any]) -> list[Notice]:
        return [
            notice
            for line, remote in self.lines.items()
            for notice in at_line(line, self.node, wanted, event, {**fields, "b_remote_in_use": remote})
        ]


def _type(call: Call) -> FeatureCallType:
    """The client takes two conferences that become one for a chain, and tells nobody of start and end (measured)."""
    return FeatureCallType.AdHocConferenceCall if call.conference is not None else FeatureCallType.NoFeatureCall
