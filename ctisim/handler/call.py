"""Calls: made, dialled, accepted, answered, held, retrieved, hung up, asked about.

The response goes first and the events after it; only what is held to make room for an answer goes before (measured:
CALL-FLOWS.md sections 1 and 6).
"""

from __future__ import annotations

from typing import Protocol

from ctisim.cluster import LineOpening
from ctisim.cluster.calls import Leg, answering, clearing, dialling, existing, holding, offering, park_status, quiet
from ctisim.handler.dispatch import answers
from ctisim.handler.featureless import require_featured
from ctisim.handler.handler import CtiHandler
from ctisim.handler.line import line_opening
from ctisim.qbe import Request
from ctisim.qbe.enums import CallType
from ctisim.qbe.messages import (
    CallAcceptRequest,
    CallAcceptResponse,
    CallAnswerRequest,
    CallAnswerResponse,
    CallCloseRequest,
    CallCloseResponse,
    CallDialRequest,
    CallDialResponse,
    CallDisconnectRequest,
    CallDisconnectResponse,
    CallGetInfoRequest,
    CallGetInfoResponse,
    CallHoldRequest,
    CallHoldResponse,
    CallRetrieveRequest,
    CallRetrieveResponse,
    LineCallInitiateRequest,
    LineCallInitiateResponse,
    LineGetInfoRequest,
    LineGetInfoResponse,
)
from ctisim.qbe.structures import CtiCallHandle, CtiForwardInfo


class LegRequest(Protocol):
    """What names a call leg by its LH and CH."""

    @property
    def line_id(self) -> int: ...
    @property
    def call_leg_id(self) -> int: ...


OF_HALF_A_CALL = (CallDisconnectRequest, CallCloseRequest, CallGetInfoRequest)
"""What can be asked about a call whose other end was cleared quietly."""


def leg_of(handler: CtiHandler, named: LegRequest, request: Request) -> Leg:
    """The leg a request names. Raises RequestRefused; traces the request as a signal."""
    opening = line_opening(handler, named, request)
    leg = handler.manager.cluster.calls.leg_at(opening.line, named.call_leg_id)
    if not isinstance(request, OF_HALF_A_CALL):
        quiet.require_whole(leg)
    require_featured(leg, request)
    return leg


@answers(LineCallInitiateRequest)
def initiate(handler: CtiHandler, request: LineCallInitiateRequest) -> None:
    """A call is made: off-hook, and on to the number where one is given."""
    opening = line_opening(handler, request, request)
    cluster = handler.manager.cluster
    if request.dest_address and cluster.special.remote_calls.goes_via_office(opening.line):
        _initiate_via_office(handler, opening, request)
        return
    leg = dialling.originate(
        cluster.calls,
        opening.line,
        handler.require_application(),
        request.global_call_id,
        priority=request.feature_priority,
        user_data=request.user_data,
    )
    _initiated(handler, opening, request, leg)
    handler.manager.deliver(dialling.go_off_hook(leg))
    if request.dest_address:
        handler.manager.deliver(dialling.dial(leg, request.dest_address))


def _initiate_via_office(handler: CtiHandler, opening: LineOpening, request: LineCallInitiateRequest) -> None:
    """The user of a remote device is called first."""
    remote_calls = handler.manager.cluster.special.remote_calls
    leg = remote_calls.originate(
        opening.line,
        handler.require_application(),
        request.global_call_id,
        request.dest_address,
        priority=request.feature_priority,
        user_data=request.user_data,
    )
    _initiated(handler, opening, request, leg)
    handler.manager.deliver(remote_calls.call_user(leg))


def _initiated(handler: CtiHandler, opening: LineOpening, request: LineCallInitiateRequest, leg: Leg) -> None:
    handler.send(
        LineCallInitiateResponse(
            sequence_number=request.sequence_number,
            line_call_manager_id=request.line_call_manager_id,
            line_id=opening.handle,
            call_manager_id=leg.call.node,
            call_leg_id=leg.id,
        )
    )


@answers(CallDialRequest)
def dial(handler: CtiHandler, request: CallDialRequest) -> None:
    """Digits for a call that was made without."""
    leg = leg_of(handler, request, request)
    told = dialling.press(leg, request.dest_address)
    handler.send(CallDialResponse(sequence_number=request.sequence_number))
    handler.manager.deliver(told)


@answers(CallAcceptRequest)
def accept(handler: CtiHandler, request: CallAcceptRequest) -> None:
    """A call offered at a port or route point rings from now on."""
    told = offering.accept(leg_of(handler, request, request))
    handler.send(CallAcceptResponse(sequence_number=request.sequence_number))
    handler.manager.deliver(told)


@answers(CallAnswerRequest)
def answer(handler: CtiHandler, request: CallAnswerRequest) -> None:
    """A ringing call is answered; whatever the device talks to is held first."""
    leg = leg_of(handler, request, request)
    answering.may_answer(leg)
    handler.manager.deliver(holding.make_room(leg))
    handler.send(CallAnswerResponse(sequence_number=request.sequence_number))
    handler.manager.deliver(answering.answer(leg))


@answers(CallHoldRequest)
def hold(handler: CtiHandler, request: CallHoldRequest) -> None:
    """A call waits."""
    told = holding.hold(leg_of(handler, request, request))
    handler.send(CallHoldResponse(sequence_number=request.sequence_number))
    handler.manager.deliver(told)


@answers(CallRetrieveRequest)
def retrieve(handler: CtiHandler, request: CallRetrieveRequest) -> None:
    """A call that waits talks again."""
    told = holding.retrieve(leg_of(handler, request, request))
    handler.send(CallRetrieveResponse(sequence_number=request.sequence_number))
    handler.manager.deliver(told)


@answers(CallDisconnectRequest)
def disconnect(handler: CtiHandler, request: CallDisconnectRequest) -> None:
    """A leg hangs up, or rejects. A leg that is idle already is refused, which the client ignores (measured)."""
    leg = leg_of(handler, request, request)
    if leg.call.type & CallType.PERSISTENT_CALL:
        handler.manager.cluster.special.persistent.may_disconnect(leg)
    told = clearing.disconnect(leg)
    handler.send(CallDisconnectResponse(sequence_number=request.sequence_number))
    handler.manager.deliver(told)


@answers(CallCloseRequest)
def close(handler: CtiHandler, request: CallCloseRequest) -> None:
    """The application forgets a call, which goes on without it."""
    leg_of(handler, request, request)
    handler.send(CallCloseResponse(sequence_number=request.sequence_number))


@answers(CallGetInfoRequest)
def get_call_info(handler: CtiHandler, request: CallGetInfoRequest) -> None:
    """How a leg sees its call."""
    leg = leg_of(handler, request, request)
    handler.send(CallGetInfoResponse(sequence_number=request.sequence_number, **existing.call_info(leg)))


@answers(LineGetInfoRequest)
def get_line_info(handler: CtiHandler, request: LineGetInfoRequest) -> None:
    """How many calls a line has, and what it can do. fwdInfo must have an element (measured: getAddressCallInfo)."""
    opening, node = line_opening(handler, request, request), handler.manager.cluster.node
    line = opening.line
    active, held = existing.counts(line.legs)
    handler.send(
        LineGetInfoResponse(
            sequence_number=request.sequence_number,
            line_call_manager_id=request.line_call_manager_id,
            line_id=opening.handle,
            device_name=line.device.name,
            line_dir=line.number,
            num_active_calls=active,
            max_active_calls=line.settings.max_calls,
            num_calls_on_hold=held,
            max_calls_on_hold=line.settings.max_calls,
            calls=tuple(CtiCallHandle(call_manager_id=node, call_leg_id=leg.id) for leg in line.legs),
            can_transfer=True,
            can_hold=True,
            can_park=True,
            can_conference=True,
            can_forward=True,
            message_waiting_lamp_mode=0,
            fwd_info=(CtiForwardInfo(fwd_type=1, fwd_destination=line.forward.all or ""),),
            line_partition=line.partition,
            num_parked_calls=park_status.count(handler.manager.cluster.calls, line),
        )
    )
