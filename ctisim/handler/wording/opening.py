"""Lines of the provider's opening: the seed's own, and those of its failures."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ctisim.cluster import User, UserSettings
from ctisim.errors import ProtocolError, SignInRefused
from ctisim.qbe.messages import ProviderOpenCompletedEvent, ProviderOpenRequest
from ctisim.trace import Trace, printable, signals
from ctisim.trace import wording as blocks
from ctisim.trace.processes import major

if TYPE_CHECKING:
    from ctisim.handler.handler import CtiHandler


def provider_open_received(handler: CtiHandler) -> str:
    """220616, 14.0.1: the session manager's line."""
    peer = handler.transport.peer
    return (
        f"CTIManager::CtiManager::providerOpenRequest(): PROVIDER_OPEN_REQUEST received -- "
        f"Connection Id={handler.manager.node.id} TcpHandle={handler.connection.handle} PeerIPAddr={peer.address} "
        f"PeerPort={peer.port} User name= CtiHandler={handler.process.handle}"
    )


def provider_open(request: ProviderOpenRequest) -> str:
    """Seed 00895256.000."""
    return signals.provider_open(
        sequence=request.sequence_number,
        provider=request.provider,
        client_version=request.qbe_client_version,
        login=request.login,
        application=request.application_id,
        heartbeat=request.desired_server_heartbeat_time,
        cm_application=request.cm_assigned_application_id,
        plugin=request.plugin_name,
        light_weight=request.light_weight_open,
        authentication=request.authetication_type,
        old_fetch=request.request_old_device_line_fetch,
    )


def login_check(request: ProviderOpenRequest) -> str:
    """Seed 00895261.000."""
    return signals.login_check(
        login=request.login,
        sequence=request.sequence_number,
        authentication=request.authetication_type,
        sso_size=len(request.encrypted_single_sign_on_data),
    )


def user_settings(settings: UserSettings) -> str:
    """Seed 00895264.000."""
    return signals.user_settings(
        login=settings.user_id,
        super_provider=settings.super_provider,
        park_retrieval=settings.call_park_retrieval,
        modify_calling_number=settings.modify_calling_number,
        cti=settings.cti_enabled,
        monitor=settings.call_monitor,
        record=settings.call_record,
    )


def credential_row(user: User, now: datetime) -> list[str]:
    """Seed step 6, the twelve values. An LDAP user's are the seed's: policy does not apply to them."""
    credential = user.credential
    days = None if user.ldap else credential.days_to_expiry(now)
    return blocks.credential_policy(
        user_type=1 if user.end_user else 2,  # ours: only an end user's 1 is known
        time_of_lockout=int(credential.time_of_lockout),
        time_hacked_lockout=int(credential.time_hacked_lockout),
        hack_count=credential.hack_count,
        days_to_expiry=days or 0,
        does_not_expire=credential.does_not_expire,
        use_expiry_warning=not user.ldap and credential.warns(now),
        is_inactive=not user.ldap and credential.is_inactive(now.timestamp()),
        user_must_change=credential.must_change,
        end_user_status=int(not credential.disabled),
        ims_info=1,
        last_successful_login_time=int(credential.last_success),
    )


def days_until_expiry(user: User, now: datetime) -> int:
    """daysUntilPasswordExpiry: told within the policy's warning days, -1 otherwise (FAILURES.md P9, 0.5)."""
    if user.ldap or not user.credential.warns(now):
        return -1
    days = user.credential.days_to_expiry(now)
    return -1 if days is None else days


def modern(release: str) -> bool:
    """Whether a release writes the lines of 14 (220616) rather than those of 10.5 (the seed)."""
    return major(release) >= 14


def device_list_fetched(handler: CtiHandler, trace: Trace, total: int) -> None:
    """220616, 33301572: the database's answer about the devices; an AppError too when there are none."""
    process = handler.manager.processes
    handle = handler.manager.next_enumeration()
    trace.signal(
        "CtiDeviceListWithDPFetchRes",
        state="ready",
        receiver=process.device_registrar,
        sender=process.db_access,
        text=signals.device_list(handle=handle, devices=total, total=total),
    )
    if not total:
        trace.error(signals.device_list_empty(handle=handle))


def open_completed(event: ProviderOpenCompletedEvent) -> str:
    """220616, 33301577.007. The blanks before `=` are its own."""
    expiry = event.days_until_password_expiry & 0xFFFFFFFF
    return (
        f"(seq#={event.sequence_number}) provider id={event.provider_id} dscpForCTI2Apps ={event.precedence_value} "
        f"EnableIpv6 ={int(event.can_support_ipv6)} autoCallPickupEnabled =0 "
        f"LoginUserID ={printable(event.login_user_name)} "
        f"NoOfDaysPwdToExp ={expiry} TotalControllableDevices ={event.total_controllable_devices} "
        f"ClusterId ={event.cluster_id}"
    )


def open_refused(handler: CtiHandler, request: ProviderOpenRequest, refusal: SignInRefused) -> str:
    """220616, 33538233.003: the code unsigned."""
    return (
        f"(seq#={request.sequence_number}) provider id={handler.provider_id} "
        f"CM Version={handler.manager.lab.cluster.short_version} error code={refusal.code} description={refusal} "
        f"enableIpv6=0 NoOfDaysPwdToExp=4294967295"
    )


def open_failure_alarm(handler: CtiHandler, refusal: SignInRefused) -> str:
    """220616, 33538233.004: the code signed, `Reason code.:` as the product spells it."""
    return handler.alarm_text(
        "CtiProviderOpenFailure",
        CTIconnectionId=handler.instance,
        Reason=refusal.code,
        IPaddress=handler.transport.peer.address,
    )


def incompatible_version_alarm(handler: CtiHandler) -> str:
    """P31; versions as the wire's word in hexadecimal (ours)."""
    cluster, peer = handler.manager.lab.cluster, handler.transport.peer
    return handler.alarm_text(
        "CtiIncompatibleProtocolVersion",
        MsgVersion=f"{handler.version:#x}",
        CompatibleVersions=f"{cluster.protocol.oldest << 16:#x}",
        CurrentVersion=f"{cluster.protocol.newest << 16:#x}",
        CMVersion=cluster.full_version,
        IPAddress=peer.address,
    )


def closed_alarm(handler: CtiHandler, reason: int, sequence: int = 0) -> str:
    return handler.alarm_text(
        "CtiProviderClosed",
        LoginUserId=printable(handler.login),
        SeqNumber=sequence,
        CTIconnectionId=handler.instance,
        IPAddress=handler.transport.peer.address,
        Reason=reason,
    )


def protocol_alarm(handler: CtiHandler, error: ProtocolError) -> str:
    """The alarm that goes with a broken frame; what cannot be told of it is 0."""
    common = {"CTIConnectionType": "QBE", "InstanceNumber": handler.instance}
    parameters: dict[str, dict[str, object]] = {
        "InvalidQBEMessage": {**common, "PDUNumber": 0},
        "kCtiQbeMessageTooLong": {**common, "QBEMessageLength": 0},
    }
    name = getattr(error, "alarm", "InvalidQBEMessage")
    return handler.alarm_text(name, **parameters.get(name, {}))
