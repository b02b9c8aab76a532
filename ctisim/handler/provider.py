"""Providers: init, open (steps 1 and 2, and the verdict), capabilities, filter, close."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from ctisim.cluster import refusals
from ctisim.errors import RequestRefused, SignInRefused
from ctisim.handler.describe import capabilities
from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.handler.ports import ProcessNotCreated
from ctisim.handler.sign_in import Admitted, sign_in
from ctisim.handler.states import State
from ctisim.handler.wording import opening as words
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import ProviderCloseReason
from ctisim.qbe.messages import (
    ProviderAllocateGlobalCallHandleRequest,
    ProviderAllocateGlobalCallHandleResponse,
    ProviderChangeEventFilterRequest,
    ProviderChangeEventFilterResponse,
    ProviderCloseRequest,
    ProviderCloseResponse,
    ProviderGetCapabilitiesRequest,
    ProviderGetCapabilitiesResponse,
    ProviderInitRequest,
    ProviderInitResponse,
    ProviderOpenCompletedEvent,
    ProviderOpenRequest,
    ProviderOpenResponse,
)
from ctisim.trace import Trace
from ctisim.trace.messages import noted

LONGEST_USER_NAME = 31
"""Characters: alarm kCtiProviderOpenInvalidUserNameSize."""


CLOSED_AFTER: dict[int, ProviderCloseReason] = {
    CtiError.CTIERR_AUTHENTICATION_TYPE_ON_UNSUPPORTED_PORT: (
        ProviderCloseReason.AUTHENTICATION_TYPE_ON_UNSUPPORTED_PORT
    ),  # FAILURES.md P26
}
"""Refusals after which the provider closes with a reason of their own."""


@answers(ProviderInitRequest)
def init_provider(handler: CtiHandler, request: ProviderInitRequest) -> None:
    """Give the client what it needs to protect a password: a nonce and the server's certificate."""
    cluster = handler.manager.lab.cluster
    handler.send(
        ProviderInitResponse(
            sequence_number=request.sequence_number,
            provider_info=cluster.info,
            plugin_version=cluster.plugin_version,
            plugin_location=cluster.plugin_location(handler.manager.node),
            provider_id=handler.provider_id,
            nonce=handler.nonces.issue(),
            certificate=handler.manager.world.keys.certificate,
        )
    )


@answers(ProviderOpenRequest)
def open_provider(handler: CtiHandler, request: ProviderOpenRequest) -> Coroutine[Any, Any, None]:
    """Steps 1 and 2: the request is taken, whoever it is from. The verdict comes later, as an event."""
    if handler.state is not State.AWAIT_PROVIDER_OPEN:
        raise RequestRefused(CtiError.PROVIDER_ALREADY_OPEN)
    create_process(handler)
    handler.hear("CtiProviderOpenReq", handler.process, words.provider_open(request))  # 1
    handler.trace.info("SSOTOKEN =")
    handler.heartbeats.begin(request.desired_server_heartbeat_time)
    handler.login = request.login
    handler.send(accepted(handler, request))  # 2
    return judge(handler, request, handler.trace)


def create_process(handler: CtiHandler) -> None:
    """A CTIHandler for this provider. Raises RequestRefused when the machine has no room for it (P34)."""
    try:
        handler.manager.world.machine.create(str(handler.process))
    except ProcessNotCreated:
        handler.alarm("kCtiSdlErrorvException")
        raise RequestRefused(CtiError.CTIERR_CTIHANDLER_PROCESS_CREATION_FAILED) from None


async def judge(handler: CtiHandler, request: ProviderOpenRequest, trace: Trace) -> None:
    """Steps 3 to 14, and the event that tells how they ended."""
    await handler.manager.world.runtime.breathe()
    try:
        admissible(handler, request)
        admitted = await sign_in(handler, request, trace)  # 3-14
    except SignInRefused as refusal:
        refuse_provider(handler, request, reworded(handler, refusal), trace)
    else:
        complete_open(handler, request, admitted, trace)


def accepted(handler: CtiHandler, request: ProviderOpenRequest) -> ProviderOpenResponse:
    """Step 2: says only that the request was taken."""
    cluster = handler.manager.lab.cluster
    return ProviderOpenResponse(
        sequence_number=request.sequence_number,
        provider_info_string=cluster.info,
        client_heartbeat=handler.heartbeats.client,
        server_heartbeat=handler.heartbeats.server,
        request_timer=handler.manager.lab.timers.request,
        plugin_version=cluster.plugin_version,
        plugin_location=cluster.plugin_location(handler.manager.node),
        provider_id=handler.provider_id,
        fips_compliant=False,
    )


def admissible(handler: CtiHandler, request: ProviderOpenRequest) -> None:
    """What is looked at before the login is. Raises SignInRefused."""
    manager = handler.manager
    if manager.initializing:
        raise refusals.not_initialized()
    if manager.providers() > manager.parameters.maximum_connections:
        handler.alarm("CtiMaxConnectionReached")
        raise refusals.too_many_connections()
    if not manager.lab.cluster.protocol.admits(handler.version):
        handler.trace.info(words.incompatible_version_alarm(handler))
        raise refusals.incompatible_version()
    if len(request.login) > LONGEST_USER_NAME:
        handler.alarm("kCtiProviderOpenInvalidUserNameSize", UserNameSize=len(request.login))
        raise refusals.bad_credentials()


def reworded(handler: CtiHandler, refusal: SignInRefused) -> SignInRefused:
    """The refusal in the words that the lab has for it, where it has any."""
    for cause, text in handler.manager.lab.failure_descriptions.items():
        if cause == refusal.cause:
            return SignInRefused(refusal.code, text, refusal.alarm, refusal.cause)
    return refusal


def refuse_provider(handler: CtiHandler, request: ProviderOpenRequest, refusal: SignInRefused, trace: Trace) -> None:
    """Shape B of FAILURES.md: the completed event with the code, then the closed event."""
    handler.send(
        ProviderOpenCompletedEvent(
            reason=refusal.code,
            sequence_number=request.sequence_number,
            provider_info_string=handler.manager.lab.cluster.info,
            failure_description=str(refusal),
            provider_id=handler.provider_id,
            days_until_password_expiry=-1,
        ),
        trace,
        text=words.open_refused(handler, request, refusal),
    )
    trace.info(words.open_failure_alarm(handler, refusal))
    handler.close(CLOSED_AFTER.get(refusal.code, ProviderCloseReason.PROVIDEROPENFAILURE))


def complete_open(handler: CtiHandler, request: ProviderOpenRequest, admitted: Admitted, trace: Trace) -> None:
    """The provider is open."""
    if handler.state is not State.READY:
        return  # closed while the directory was being asked
    cluster, lab = handler.manager.cluster, handler.manager.lab
    handler.application = cluster.open_provider(
        handler.instance, admitted.user, request.filter, old_fetch=request.request_old_device_line_fetch
    )
    total = len(cluster.controllable(handler.application))
    words.device_list_fetched(handler, trace, total)
    trace.skip(3)  # .004 in the product
    trace.info(noted("GenerateQBEProviderOpenSuccess", f"totalControllableDevices = {total}"))
    completed = ProviderOpenCompletedEvent(
        reason=0,
        sequence_number=request.sequence_number,
        provider_info_string=lab.cluster.info,
        client_heartbeat=handler.heartbeats.client,
        server_heartbeat=handler.heartbeats.server,
        b_monitor_call_park_dns=admitted.settings.call_park_retrieval,
        provider_id=handler.provider_id,
        precedence_value=handler.manager.parameters.precedence,
        days_until_password_expiry=admitted.days_until_expiry,
        total_controllable_devices=total,
        cluster_id=lab.cluster.name,
    )
    handler.send(completed, trace, text=words.open_completed(completed))


@answers(ProviderGetCapabilitiesRequest)
def get_capabilities(handler: CtiHandler, request: ProviderGetCapabilitiesRequest) -> None:
    """What the user may do. The first flag makes a superprovider."""
    user = handler.require_application().user
    handler.send(
        ProviderGetCapabilitiesResponse(
            sequence_number=request.sequence_number,
            provider_capabilities_info=capabilities(user, handler.manager.parameters.maximum_devices_per_provider),
        )
    )


@answers(ProviderChangeEventFilterRequest)
def change_provider_filter(handler: CtiHandler, request: ProviderChangeEventFilterRequest) -> None:
    """From now on only the events asked for."""
    handler.require_application().filter = request.filter
    handler.send(ProviderChangeEventFilterResponse(sequence_number=request.sequence_number))


@answers(ProviderAllocateGlobalCallHandleRequest)
def allocate_global_call(handler: CtiHandler, request: ProviderAllocateGlobalCallHandleRequest) -> None:
    """An id for the call that the application is about to make."""
    cluster = handler.manager.cluster
    handler.send(
        ProviderAllocateGlobalCallHandleResponse(
            sequence_number=request.sequence_number,
            call_manager_id=cluster.node,
            call_id=cluster.calls.reserve(handler.require_application()),
        )
    )


@answers(ProviderCloseRequest)
def close_provider(handler: CtiHandler, request: ProviderCloseRequest) -> None:
    """The application signs out; it closes the connection itself (measured: provider.shutdown())."""
    handler.send(ProviderCloseResponse(sequence_number=request.sequence_number))
    reason = ProviderCloseReason.APPLICATIONREQUEST
    handler.trace.info(words.closed_alarm(handler, reason, request.sequence_number))
    handler.end()
