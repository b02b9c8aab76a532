"""Devices and lines in the wire's form: what an application is told of them."""

from __future__ import annotations

import ipaddress
from dataclasses import replace
from typing import TYPE_CHECKING

from ctisim.cluster import Application, Device, DeviceOpening, Line, User
from ctisim.lab import Role
from ctisim.qbe.enums import (
    DeviceControlFlag,
    DeviceControlType,
    DeviceLineInfoContent,
    DeviceRegisteredReason,
    DeviceRegistrationStatus,
    DeviceUnregisteredReason,
    MediaRegistration,
    ProviderCapability,
    ProviderUserNotifyType,
)
from ctisim.qbe.messages import (
    DeviceLineInfoEvent,
    DeviceRegisteredEvent,
    DeviceRegisteredEventWithLineInfo,
    DeviceUnregisteredEvent,
    ProviderUserChangedEvent,
)
from ctisim.qbe.structures import (
    DeviceInfo,
    DeviceInfoDynamic,
    DeviceInfoStatic,
    DeviceRegistrationInfo,
    LineInfo,
    LineIntercomSpeedDialInfo,
    ProviderCapabilitiesInfo,
)

if TYPE_CHECKING:
    from ctisim.handler.manager import CtiManager

CONTENT = (
    DeviceLineInfoContent.DEVICE_INFO_STATIC
    | DeviceLineInfoContent.DEVICE_INFO_DYNAMIC
    | DeviceLineInfoContent.DEVICE_REGISTRATION_INFO
    | DeviceLineInfoContent.LINE_INFO
)
"""eventContent 15: all that there is but remote destinations."""


def control_flags(application: Application, device: Device) -> int:
    """Why the application controls the device. An acquired one must say 2 (CALL-FLOWS.md section 12)."""
    flags = DeviceControlFlag.NONE
    if device.name in application.user.controlled_devices:
        flags |= DeviceControlFlag.CONTROLLED
    if device.name in application.acquired:
        flags |= DeviceControlFlag.ACQUIRED
    return int(flags)


def device_info(device: Device, *, handle: int, restricted: bool) -> DeviceInfo:
    """The older form, of DeviceOpenResponse, DeviceRegisterDeviceResponse and GetDeviceInfoFetch."""
    settings = device.settings
    return DeviceInfo(
        name=device.name,
        type=device.type,
        allows_registration=device.first_party,
        device_id=handle,
        locale=settings.locale,
        protocol=settings.protocol_number,
        is_restricted=restricted,
        alt_script=settings.alternate_script,
        dev_type_name=device.type_name,
        dnd_option=device.dnd_option.number,
        role_over_mode=settings.rollover.number,
        is_bib_enabled=settings.built_in_bridge,
        ip_addressing_mode=settings.ip_addressing_mode.number,
        supports_feature=settings.supports_feature,
        is_visiting_device=settings.visiting,
    )


def listed_device_info(manager: CtiManager, application: Application, device: Device) -> DeviceInfo:
    """A device of an application's list."""
    return device_info(device, handle=device.number, restricted=manager.cluster.is_restricted(application, device))


def opened_device_info(manager: CtiManager, opening: DeviceOpening) -> DeviceInfo:
    """The DeviceInfo that ends a DeviceOpenResponse."""
    restricted = manager.cluster.is_restricted(opening.application, opening.device)
    return device_info(opening.device, handle=opening.handle, restricted=restricted)


def device_line_info(
    manager: CtiManager, application: Application, device: Device, request: int
) -> DeviceLineInfoEvent:
    """One device of a list, with all its lines. `request` is the list request's sequence number."""
    lines = tuple(line_info(line) for line in device.lines)
    remotes = manager.cluster.special.remotes.info(device)
    return DeviceLineInfoEvent(
        request_id=request,
        device_name=device.name,
        device_registration_status=(
            DeviceRegistrationStatus.REGISTERED if device.registered else DeviceRegistrationStatus.UNREGISTERED
        ),
        control_mode_bit_map=control_flags(application, device),
        event_content=CONTENT | DeviceLineInfoContent.REMOTE_DESTINATION_INFO if remotes else CONTENT,
        event_status_code=0,
        device_info_static=_static(device),
        device_info_dynamic=_dynamic(device, restricted=manager.cluster.is_restricted(application, device)),
        device_registration_info=_registration(device),
        line_info=lines,
        total_lines=len(lines),
        more_lines=False,
        remote_destinations_info=remotes,
    )


def in_parts(whole: DeviceLineInfoEvent) -> tuple[DeviceLineInfoEvent, ...]:
    """The device first and its lines in a second event: so a terminal is created before its addresses, as the guide's
    chart has it. In one event JTAPI creates the addresses first (measured)."""
    if not whole.line_info:
        return (whole,)
    lines = DeviceLineInfoContent.LINE_INFO
    device = replace(whole, event_content=whole.event_content & ~lines, line_info=(), more_lines=True)
    return device, replace(whole, event_content=lines, remote_destinations_info=())


def registered_with_lines(
    manager: CtiManager, application: Application, device: Device, reason: DeviceRegisteredReason
) -> DeviceRegisteredEventWithLineInfo:
    """The same, told when a device registers, or when its restriction changes."""
    lines = tuple(line_info(line) for line in device.lines)
    return DeviceRegisteredEventWithLineInfo(
        device_name=device.name,
        control_mode_bit_map=control_flags(application, device),
        register_reason=reason,
        event_content=CONTENT,
        device_info_dynamic=_dynamic(device, restricted=manager.cluster.is_restricted(application, device)),
        device_registration_info=_registration(device),
        line_info=lines,
        total_lines=len(lines),
        protocol=device.settings.protocol_number,
    )


def registered(
    manager: CtiManager, application: Application, device: Device, reason: DeviceRegisteredReason
) -> DeviceRegisteredEvent:
    """The same for those who fetch their devices the older way."""
    return DeviceRegisteredEvent(
        device_info=listed_device_info(manager, application, device),
        controllable=True,
        reason=reason,
        device_control_flag_bit_mask=control_flags(application, device),
    )


def unregistered(
    manager: CtiManager, application: Application, device: Device, reason: DeviceUnregisteredReason
) -> DeviceUnregisteredEvent:
    """A device of the list is gone from its CallManager."""
    return DeviceUnregisteredEvent(
        device_info=listed_device_info(manager, application, device),
        controllable=True,
        reason=reason,
        device_control_flag_bit_mask=control_flags(application, device),
    )


def user_changed(
    manager: CtiManager, application: Application, what: ProviderUserNotifyType, device: Device | None
) -> ProviderUserChangedEvent:
    """What became of the user: a device, or a right. The client takes the capabilities over as they stand here."""
    most = manager.parameters.maximum_devices_per_provider
    return ProviderUserChangedEvent(
        type_of_notification=what,
        device_info=listed_device_info(manager, application, device) if device else DeviceInfo(),
        provider_capabilities_info=capabilities(application.user, most),
        device_control_flag_bit_mask=control_flags(application, device) if device else 0,
    )


def capabilities(user: User, most_devices: int) -> ProviderCapabilitiesInfo:
    """A user's rights, in the wire's form."""
    mask = 0
    if user.has(Role.CONNECTED_XFER):
        mask |= ProviderCapability.CONNECTED_TRANSFER_CONFERENCE
    if user.has(Role.ROLLOVER):
        mask |= ProviderCapability.OBSERVE_TERMINALS_WITH_ROLL_OVER
    return ProviderCapabilitiesInfo(
        control_any_device=user.super_provider,
        max_number_of_devices_open=most_devices,
        monitor_park_dn=user.has(Role.CALL_PARK_MONITORING),
        modify_calling_party=user.has(Role.CALLING_NUMBER_MODIFICATION),
        allow_call_monitoring=user.has(Role.CALL_MONITORING),
        allow_call_recording=user.has(Role.CALL_RECORDING),
        provider_capability_mask=mask,
    )


def line_info(line: Line) -> LineInfo:
    """A line appearance, as lists carry it."""
    settings = line.settings
    label = settings.label or settings.number
    group = settings.pickup_group
    intercom = settings.intercom
    return LineInfo(
        name=line.number,
        display_name=settings.display_name,
        permanent_line_id=line.permanent_id,
        max_number_of_calls=settings.max_calls,
        line_instance=line.instance,
        busy_trigger=settings.busy_trigger,
        unicode_display_name=settings.display_name,
        partition=line.partition,
        is_restricted=line.restricted,
        auto_answer_status=settings.auto_answer.number,
        dn_type=1 if intercom else 0,
        default_intercom_target_info=_intercom(line),
        record_type=settings.recording.number,
        ascii_label=label,
        unicode_label=label,
        vm_pilot_dn=settings.voice_mail or "",
        pickup_group_number=group.number if group else "",
        pickup_group_partition=group.partition if group else "",
    )


def address(text: str) -> int:
    """An IPv4 address as the wire has it: its four bytes read little-endian, signed."""
    return int.from_bytes(ipaddress.IPv4Address(text).packed, "little", signed=True)


def _intercom(line: Line) -> LineIntercomSpeedDialInfo:
    intercom = line.settings.intercom
    if intercom is None:
        return LineIntercomSpeedDialInfo()
    return LineIntercomSpeedDialInfo(number=intercom.target or "", label=intercom.label, unicode_label=intercom.label)


def _static(device: Device) -> DeviceInfoStatic:
    return DeviceInfoStatic(
        device_type=device.type,
        device_type_name=device.type_name,
        device_id=device.number,
        protocol=device.settings.protocol_number,
        special_device_capabilities=device.settings.special_capability_mask,
        visiting_device=device.settings.visiting,
    )


def _dynamic(device: Device, *, restricted: bool) -> DeviceInfoDynamic:
    settings = device.settings
    return DeviceInfoDynamic(
        locale=settings.locale,
        alt_script=settings.alternate_script,
        dnd_option=device.dnd_option.number,
        configured_ip_addr_mode=settings.ip_addressing_mode.number,
        em_login_allowed=settings.em_login_allowed,
        device_restricted=restricted,
        outbound_call_roll_over_mode=settings.rollover.number,
        bib_enabled=settings.built_in_bridge,
    )


def _registration(device: Device) -> DeviceRegistrationInfo:
    settings = device.settings
    registered = next(iter(device.registrations.values()), None)
    unregistered = MediaRegistration.CTI_MEDIA_REGISTRATION_NO_REGISTRATION
    return DeviceRegistrationInfo(
        media_termination=registered.media if registered else (unregistered if device.first_party else 0),
        active_ip_addr_mode=0,
        ipv4_addr=address(settings.ip_address or "127.0.0.1"),
        unicode_login_user_id=device.login_user,
        encoding_type=settings.encoding,
        cti_controllable=DeviceControlType.CtiControllable,
        hunt_log_status=int(settings.hunt_logged_in),
    )
