"""Media of registered devices: where an application receives, for one call or for all."""

from __future__ import annotations

from dataclasses import replace

from ctisim.cluster.calls import media
from ctisim.cluster.calls.media_port import Endpoint, udp_port
from ctisim.errors import RequestRefused
from ctisim.handler.device import device_opening
from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.qbe.codes import CtiError
from ctisim.qbe.messages import (
    DeviceChangeRTPDefaultRequest,
    DeviceChangeRTPDefaultResponse,
    DeviceSetRTPForCallRequest,
    DeviceSetRTPForCallResponse,
)


@answers(DeviceSetRTPForCallRequest)
def set_rtp_for_call(handler: CtiHandler, request: DeviceSetRTPForCallRequest) -> None:
    """The answer to DeviceCallOpenLogicalChannelEvent: the media flow once both ends have said where they receive."""
    opening = device_opening(handler, request)
    leg = handler.manager.cluster.calls.legs.get(request.call_leg_id)
    if leg is None or leg.device is not opening.device:
        raise RequestRefused(CtiError.CALLHANDLE_UNKNOWN_TO_LINECONTROL)
    told = media.set_endpoint(leg, Endpoint(request.ip_address, udp_port(request.rtp_port_number)))
    handler.send(
        DeviceSetRTPForCallResponse(
            sequence_number=request.sequence_number, call_manager_id=request.call_manager_id, device_id=opening.handle
        )
    )
    handler.manager.deliver(told)


@answers(DeviceChangeRTPDefaultRequest)
def change_rtp_default(handler: CtiHandler, request: DeviceChangeRTPDefaultRequest) -> None:
    """Where a port with static media receives from its next call on."""
    opening = device_opening(handler, request)
    device, application = opening.device, opening.application
    registration = device.registrations.get(application)
    if registration is None:
        raise RequestRefused(CtiError.DEVICE_NOT_REGISTERED)
    port = udp_port(request.rtp_port_number)
    device.registrations[application] = replace(registration, address=request.ip_addr, port=port)
    handler.send(
        DeviceChangeRTPDefaultResponse(
            sequence_number=request.sequence_number, call_manager_id=request.call_manager_id, device_id=opening.handle
        )
    )
