"""Transfers: a consult call is set up, two calls become one, or a call is transferred blindly."""

from __future__ import annotations

from ctisim.cluster.calls import Leg, consulting, dialling, quiet, redirecting, transferring
from ctisim.errors import RequestRefused
from ctisim.handler.call import leg_of
from ctisim.handler.dispatch import answers
from ctisim.handler.featureless import require_featured
from ctisim.handler.handler import CtiHandler
from ctisim.qbe import Request
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallReason, RedirectReason
from ctisim.qbe.messages import (
    CallBlindTransferRequest,
    CallBlindTransferResponse,
    CallCompleteTransferRequest,
    CallCompleteTransferResponse,
    CallDirectTransferRequest,
    CallDirectTransferResponse,
    CallSetupConferenceRequest,
    CallSetupTransferRequest,
    CallSetupTransferResponse,
)


@answers(CallSetupTransferRequest)
def set_up_transfer(handler: CtiHandler, request: CallSetupTransferRequest) -> None:
    """The call waits, and its controller calls somebody about it."""
    silent = request.b_never_connect_media_for_consult_call
    made = set_up_consult(handler, request, CallReason.CONSULTTRANSFER, silent=silent)
    handler.send(
        CallSetupTransferResponse(
            sequence_number=request.sequence_number,
            consult_call_manager_id=handler.manager.cluster.node,
            consult_call_id=made.id,
            consult_line=made.participant.party.number,
            consult_line_partition=made.participant.party.partition,
        )
    )
    begin_consult(handler, made, request.dest_address)


def set_up_consult(
    handler: CtiHandler,
    request: CallSetupTransferRequest | CallSetupConferenceRequest,
    reason: CallReason,
    *,
    silent: bool = False,
) -> Leg:
    """Let the first call wait, told before the response (trace G); the consult call's leg. Raises RequestRefused."""
    leg, application = leg_of(handler, request, request), handler.require_application()
    consulting.may_consult(leg, application, request.new_global_call_id)
    handler.manager.deliver(consulting.wait(leg, reason))
    return consulting.consult(
        leg, reason, application, request.new_global_call_id, silent=silent, user_data=request.user_data
    )


def begin_consult(handler: CtiHandler, made: Leg, number: str) -> None:
    """What follows the response."""
    handler.manager.deliver(dialling.go_off_hook(made))
    if number:
        handler.manager.deliver(dialling.dial(made, number))


@answers(CallDirectTransferRequest)
def transfer_directly(handler: CtiHandler, request: CallDirectTransferRequest) -> None:
    """Two calls of the line become one, whoever made them: JTAPI's only way to transfer (measured)."""
    first = leg_of(handler, request, request)
    other = other_leg(handler, first, request.other_call_handle.call_leg_id, request)
    told = transferring.transfer(first, other)
    handler.send(CallDirectTransferResponse(sequence_number=request.sequence_number))
    handler.manager.deliver(told)


@answers(CallCompleteTransferRequest)
def complete_transfer(handler: CtiHandler, request: CallCompleteTransferRequest) -> None:
    """The consult call completes the transfer; other clients than JTAPI ask like this."""
    first = leg_of(handler, request, request)
    told = transferring.transfer(first, other_leg(handler, first, request.consult_call_leg_id, request))
    handler.send(CallCompleteTransferResponse(sequence_number=request.sequence_number))
    handler.manager.deliver(told)


@answers(CallBlindTransferRequest)
def transfer_blindly(handler: CtiHandler, request: CallBlindTransferRequest) -> None:
    """The call goes to another number, and its controller is out of it."""
    leg = leg_of(handler, request, request)
    told = redirecting.redirect(leg, redirecting.Wish(request.dest_address, reason=RedirectReason.REASON_BLINDTRANSFER))
    handler.send(CallBlindTransferResponse(sequence_number=request.sequence_number))
    handler.manager.deliver(told)


def other_leg(handler: CtiHandler, first: Leg, leg_id: int, request: Request) -> Leg:
    """Another leg at the same device, for the request. Raises RequestRefused."""
    other = handler.manager.cluster.calls.legs.get(leg_id)
    line = other.line if other is not None else None
    if other is None or line is None or line.device is not first.device:
        raise RequestRefused(CtiError.CALLHANDLE_UNKNOWN_TO_LINECONTROL)
    quiet.require_whole(other)
    require_featured(other, request)
    return other
