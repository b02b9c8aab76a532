"""Call park: parked, fetched; and the park numbers that an application may watch."""

from __future__ import annotations

from ctisim.cluster.calls import dialling, park_numbers, parking
from ctisim.errors import RequestRefused
from ctisim.handler.call import leg_of
from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.handler.line import line_opening
from ctisim.qbe.codes import CtiError
from ctisim.qbe.messages import CallParkRequest, CallParkResponse, LineCallUnParkRequest, LineCallUnParkResponse


@answers(CallParkRequest)
def park(handler: CtiHandler, request: CallParkRequest) -> None:
    """The far end waits at a park number, which the response names."""
    if request.call_park_type:
        raise RequestRefused(CtiError.CTIERR_UNSUPPORTED_CALL_PARK_TYPE)
    leg = leg_of(handler, request, request)
    number = parking.park_number(leg, request.park_at_address)
    told = parking.park(leg, number)
    handler.send(
        CallParkResponse(
            sequence_number=request.sequence_number, parked_at=number.number, parked_at_partition=number.partition
        )
    )
    handler.manager.deliver(told)


@answers(LineCallUnParkRequest)
def unpark(handler: CtiHandler, request: LineCallUnParkRequest) -> None:
    """A call is made that gets whoever waits at the park number."""
    opening = line_opening(handler, request, request)
    calls = handler.manager.cluster.calls
    number = park_numbers.may_unpark(calls, request.parked_at_address)
    leg = dialling.originate(calls, opening.line, handler.require_application(), request.global_call_id)
    handler.send(
        LineCallUnParkResponse(
            sequence_number=request.sequence_number,
            line_call_manager_id=request.line_call_manager_id,
            line_id=opening.handle,
        )
    )
    handler.manager.deliver(dialling.fetch(leg, number))
