"""Persistent connections, and announcements on them."""

from __future__ import annotations

from ctisim.cluster.calls import clearing
from ctisim.handler.call import leg_of
from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.handler.line import line_opening
from ctisim.handler.special.replies import reply
from ctisim.qbe.messages import (
    CallStopAnnouncementRequest,
    CallStopAnnouncementResponse,
    LineCreatePersistentConnectionRequest,
    LineCreatePersistentConnectionResponse,
    LineDisconnectPersistentConnectionRequest,
    LineDisconnectPersistentConnectionResponse,
    LineStartAnnouncementRequest,
    LineStartAnnouncementResponse,
)


@answers(LineCreatePersistentConnectionRequest)
def create(handler: CtiHandler, request: LineCreatePersistentConnectionRequest) -> None:
    """The active remote destination is called, to stay."""
    line = line_opening(handler, request, request).line
    cluster = handler.manager.cluster
    persistent = cluster.special.persistent
    persistent.may_create(line)
    application, call_id = handler.require_application(), request.global_call_id
    leg = persistent.call(application, line, call_id, request.calling_party_dn, request.calling_party_name)
    reply(handler, request, LineCreatePersistentConnectionResponse, call_manager_id=cluster.node, call_leg_id=leg.id)
    handler.manager.deliver(persistent.create(leg))


@answers(LineDisconnectPersistentConnectionRequest)
def disconnect(handler: CtiHandler, request: LineDisconnectPersistentConnectionRequest) -> None:
    """It hangs up."""
    leg = leg_of(handler, request, request)
    handler.manager.cluster.special.persistent.may_disconnect(leg)
    reply(handler, request, LineDisconnectPersistentConnectionResponse)
    handler.manager.deliver(clearing.disconnect(leg))


@answers(LineStartAnnouncementRequest)
def announce(handler: CtiHandler, request: LineStartAnnouncementRequest) -> None:
    """Something is played to the remote destination."""
    line = line_opening(handler, request, request).line
    cluster = handler.manager.cluster
    persistent = cluster.special.persistent
    persistent.may_announce(line, request.announcement_id)
    application, call_id = handler.require_application(), request.global_call_id
    leg = persistent.announcement(application, line, call_id, request.announcement_id)
    reply(handler, request, LineStartAnnouncementResponse, call_call_manager_id=cluster.node, call_leg_id=leg.id)
    handler.manager.deliver(persistent.announce(leg))


@answers(CallStopAnnouncementRequest)
def stop_announcement(handler: CtiHandler, request: CallStopAnnouncementRequest) -> None:
    """And broken off."""
    persistent = handler.manager.cluster.special.persistent
    leg = leg_of(handler, request, request)
    persistent.may_stop(leg)
    reply(handler, request, CallStopAnnouncementResponse)
    handler.manager.deliver(persistent.stop(leg))
