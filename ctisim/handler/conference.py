"""Conferences: consult calls set up, calls joined, members dropped."""

from __future__ import annotations

from ctisim.cluster.calls import conferencing
from ctisim.handler.call import leg_of
from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.handler.transfer import begin_consult, other_leg, set_up_consult
from ctisim.qbe.enums import CallReason
from ctisim.qbe.messages import (
    CallCompleteConferenceRequest,
    CallCompleteConferenceResponse,
    CallConferenceDropPartyRequest,
    CallConferenceDropPartyResponse,
    CallJoinRequest,
    CallJoinResponse,
    CallSetupConferenceRequest,
    CallSetupConferenceResponse,
)


@answers(CallSetupConferenceRequest)
def set_up_conference(handler: CtiHandler, request: CallSetupConferenceRequest) -> None:
    """The call waits, and its controller calls somebody to join it."""
    made = set_up_consult(handler, request, CallReason.CONFERENCE)
    handler.send(
        CallSetupConferenceResponse(
            sequence_number=request.sequence_number,
            consult_call_manager_id=handler.manager.cluster.node,
            consult_call_id=made.id,
            consult_line=made.participant.party.number,
            consult_line_partition=made.participant.party.partition,
        )
    )
    begin_consult(handler, made, request.dest_address)


@answers(CallJoinRequest)
def join(handler: CtiHandler, request: CallJoinRequest) -> None:
    """Calls of a device become one conference: JTAPI's only way to make one (measured)."""
    first = leg_of(handler, request, request)
    others = [other_leg(handler, first, handle.call_leg_id, request) for handle in request.other_calls]
    told = conferencing.join(first, others)
    handler.send(CallJoinResponse(sequence_number=request.sequence_number))
    handler.manager.deliver(told)


@answers(CallCompleteConferenceRequest)
def complete_conference(handler: CtiHandler, request: CallCompleteConferenceRequest) -> None:
    """The consult call joins; other clients than JTAPI ask like this."""
    first = leg_of(handler, request, request)
    told = conferencing.join(first, [other_leg(handler, first, request.consult_call_leg_id, request)])
    handler.send(CallCompleteConferenceResponse(sequence_number=request.sequence_number))
    handler.manager.deliver(told)


@answers(CallConferenceDropPartyRequest)
def drop_party(handler: CtiHandler, request: CallConferenceDropPartyRequest) -> None:
    """A member that the application does not observe is dropped."""
    told = conferencing.drop_party(leg_of(handler, request, request), request.drop_party_call_leg_id)
    handler.send(CallConferenceDropPartyResponse(sequence_number=request.sequence_number))
    handler.manager.deliver(told)
