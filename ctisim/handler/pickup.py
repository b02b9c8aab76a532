"""Call pickup: a ringing call taken from another line; and alerts about ringing groups."""

from __future__ import annotations

from ctisim.cluster.calls import dialling, pickup
from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.handler.line import line_opening
from ctisim.qbe.messages import LineCallPickupRequest, LineCallPickupResponse


@answers(LineCallPickupRequest)
def pick_up(handler: CtiHandler, request: LineCallPickupRequest) -> None:
    """The longest-ringing call of the group rings here, or is answered at once."""
    opening = line_opening(handler, request, request)
    cluster = handler.manager.cluster
    dialling.may_call(opening.line)
    ringing = pickup.find(cluster.calls, opening.line, request.pickup_type, request.pickup_group_number)
    handler.send(
        LineCallPickupResponse(
            sequence_number=request.sequence_number,
            line_call_manager_id=request.line_call_manager_id,
            line_id=opening.handle,
            global_call_handle_call_manager=cluster.node,
            global_call_handle_call_id=ringing.call.id,
        )
    )
    leg = dialling.originate(cluster.calls, opening.line)
    handler.manager.deliver([*pickup.lift(leg), *pickup.pick_up(leg, ringing)])
