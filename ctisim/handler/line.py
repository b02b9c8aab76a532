"""Lines: opened, watched, forwarded, closed."""

from __future__ import annotations

from typing import Protocol

from ctisim.cluster import LineOpening, features, service
from ctisim.cluster.special import configuration
from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.handler.wording import devices as words
from ctisim.handler.wording.messages import fields
from ctisim.qbe import Message
from ctisim.qbe.messages import (
    LineAutoAcceptChangeRequest,
    LineAutoAcceptChangeResponse,
    LineChangeEventFilterRequest,
    LineChangeEventFilterResponse,
    LineCloseRequest,
    LineCloseResponse,
    LineGetForwardInfoRequest,
    LineGetForwardInfoResponse,
    LineOpenRequest,
    LineOpenResponse,
    LineSetForwardRequest,
    LineSetForwardResponse,
)


class LineRequest(Protocol):
    """What names a line by its LH."""

    @property
    def line_id(self) -> int: ...


@answers(LineOpenRequest)
def open_line(handler: CtiHandler, request: LineOpenRequest) -> None:
    """The response says the request was taken; whether the line works, an event does (FAILURES.md shape D)."""
    cluster, application = handler.manager.cluster, handler.require_application()
    handler.on_device(request.device_name)
    handler.hear("CtiLineOpenLineReq", handler.process, fields(request))
    opening = cluster.open_line(application, request.device_name, request.line_name, request.partition, request.filter)
    if request.auto_accept_status:
        opening.line.auto_accept = request.auto_accept_status
    handler.send(
        LineOpenResponse(
            sequence_number=request.sequence_number,
            line_call_manager_id=cluster.node,
            line_id=opening.handle,
            auto_accept_status=opening.line.auto_accept,
        )
    )
    if opening.line.restricted:
        words.line_restricted(handler, opening)
    handler.manager.deliver(cluster.after_line_open(opening))


@answers(LineChangeEventFilterRequest)
def change_line_filter(handler: CtiHandler, request: LineChangeEventFilterRequest) -> None:
    """From now on only the events asked for; the calls that exist, when they are asked for newly."""
    opening = line_opening(handler, request, request)
    told = handler.manager.cluster.change_line_filter(opening, request.filter)
    handler.send(
        LineChangeEventFilterResponse(
            sequence_number=request.sequence_number,
            line_call_manager_id=request.line_call_manager_id,
            line_id=opening.handle,
        )
    )
    handler.manager.deliver(told)


@answers(LineCloseRequest)
def close_line(handler: CtiHandler, request: LineCloseRequest) -> None:
    """The application lets go of a line."""
    opening = line_opening(handler, request, request)
    service.forget_line(opening)
    handler.send(
        LineCloseResponse(
            sequence_number=request.sequence_number,
            line_call_manager_id=request.line_call_manager_id,
            line_id=opening.handle,
        )
    )
    handler.alarm("CtiLineClosed", **words.line_alarm(handler, opening), Reason=6)


@answers(LineAutoAcceptChangeRequest)
def change_auto_accept(handler: CtiHandler, request: LineAutoAcceptChangeRequest) -> None:
    """Whether calls at a port or route point ring by themselves."""
    opening = line_opening(handler, request, request)
    opening.line.auto_accept = request.auto_accept_status
    handler.send(
        LineAutoAcceptChangeResponse(
            sequence_number=request.sequence_number,
            line_call_manager_id=request.line_call_manager_id,
            line_id=opening.handle,
            auto_accept_status=opening.line.auto_accept,
        )
    )
    handler.manager.deliver(configuration.auto_accept(opening.line, handler.manager.cluster.node, opening.application))


@answers(LineGetForwardInfoRequest)
def get_forwarding(handler: CtiHandler, request: LineGetForwardInfoRequest) -> None:
    """Where the line's calls go; an empty array when nowhere else."""
    opening = line_opening(handler, request, request)
    handler.send(
        LineGetForwardInfoResponse(
            sequence_number=request.sequence_number,
            line_call_manager_id=request.line_call_manager_id,
            line_id=opening.handle,
            cti_fwd_array=features.forwarding(opening.line),
        )
    )


@answers(LineSetForwardRequest)
def set_forwarding(handler: CtiHandler, request: LineSetForwardRequest) -> None:
    """Send the line's calls elsewhere: only Forward All can be set."""
    opening = line_opening(handler, request, request)
    told = features.set_forwarding(
        handler.manager.cluster.appearances(opening.line), request.fwd_destn_info, handler.manager.cluster.node
    )
    handler.send(
        LineSetForwardResponse(
            sequence_number=request.sequence_number,
            line_call_manager_id=request.line_call_manager_id,
            line_id=opening.handle,
        )
    )
    handler.manager.deliver(told)


def line_opening(handler: CtiHandler, named: LineRequest, request: Message) -> LineOpening:
    """The opening a request names by its LH. Raises RequestRefused; traces the request as a signal."""
    opening = handler.manager.cluster.line_opening(handler.require_application(), named.line_id)
    handler.on_device(opening.line.device.name)
    handler.hear_request(request)
    return opening
