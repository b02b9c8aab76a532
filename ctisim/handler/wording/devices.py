"""Lines of devices and lines: opened, refused, in service, closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ctisim.cluster import DeviceOpening, LineOpening
from ctisim.handler.wording.messages import wire_values
from ctisim.qbe import Event
from ctisim.qbe.codes import CtiError
from ctisim.qbe.messages import (
    DeviceOpenRequest,
    DeviceOutOfServiceEvent,
    LineOutOfServiceEvent,
)
from ctisim.trace import printable, signals
from ctisim.trace import wording as blocks
from ctisim.trace.alarms import alarm

if TYPE_CHECKING:
    from ctisim.handler.handler import CtiHandler


def device_open(handler: CtiHandler, request: DeviceOpenRequest) -> str:
    """Seed 00895327.000."""
    return signals.device_open(
        sequence=request.sequence_number,
        device=request.device_name,
        filter_bits=[bool(value) for _, value in wire_values(request.filter)],
        login=handler.login,
        address=handler.transport.peer.address,
        applications=[request.softkeys_application_id],
        softkeys=request.softkeys_application_id,
        providers=[handler.provider_id],
    )


def device_opened(request: DeviceOpenRequest, opening: DeviceOpening, node: int) -> str:
    """Seed 00895329.000."""
    return signals.device_opened(
        sequence=request.sequence_number,
        manager=node,
        device_id=opening.handle,
        device=opening.device.name,
        device_type=opening.device.type,
        encoding=opening.device.settings.encoding,
    )


def device_open_response(request: DeviceOpenRequest, opening: DeviceOpening, node: int) -> str:
    """Seed 00895329.003."""
    device, settings = opening.device, opening.device.settings
    return (
        f"( seq#={request.sequence_number} result=0 DH={node}|{opening.handle} deviceName={device.name} "
        f"deviceType={device.type} deviceId={opening.handle} registrationAllowed={int(device.first_party)} "
        f"deviceLocale={settings.locale} protocol={settings.protocol_number} deviceRestricted=0 "
        f"altScript={printable(settings.alternate_script)} Rollover={settings.rollover.number} "
        f"BIB={int(settings.built_in_bridge)} DNDOption={opening.device.dnd_option.number} "
        f"IpAddrMode={settings.ip_addressing_mode.number} supportsFeat={settings.supports_feature} "
        f"Visiting={int(settings.visiting)})"
    )


def device_open_activity(handler: CtiHandler, opening: DeviceOpening) -> list[str]:
    """Seed 00895330 to 00895332: what RIS is told."""
    return blocks.device_open_activity(
        connection=handler.instance,
        device=opening.device.name,
        application=application(handler),
        media_control=int(opening.application in opening.device.registrations),
        device_type=opening.device.type,
    )


def application(handler: CtiHandler) -> str:
    """How RIS and alarms name an application: wwhite-10.10.10.100-58667."""
    peer = handler.transport.peer
    return f"{handler.login}-{peer.address}-{peer.port}"


def device_open_invalid(request: DeviceOpenRequest, code: int) -> str:
    """220616, 33404811.009."""
    return (
        f"DeviceThirdParty::isDeviceOpenValid deviceName={printable(request.device_name)} "
        f"Sending CtiDeviceOpenDeviceRes (Seq#={request.sequence_number} error=0x{code:08x})"
    )


def device_open_failure_alarm(handler: CtiHandler, name: str, code: int) -> str:
    """220616, 33404812.004."""
    return alarm(
        "CtiDeviceOpenFailure",
        cluster=handler.manager.lab.cluster.name,
        node=handler.manager.node.name,
        process=(application(handler), handler.manager.process_id, "CtiHandler"),
        CTIconnectionId=handler.instance,
        DeviceName=name,
        Reason=code,
    )


def line_restricted(handler: CtiHandler, opening: LineOpening) -> None:
    """220616, 33407688: the line's open comes to nothing; the LineClosedEvent follows."""
    line, node, process = opening.line, handler.manager.node.id, handler.manager.processes
    handle = f"{node}|{opening.handle}"
    handler.trace.signal(
        "CtiLineOpenLineRes",
        state="ready",
        receiver=process.device_line_manager,
        sender=process.call_manager_registrar,
        text=signals.line_opened(
            response=opening.handle,
            device=line.device.name,
            manager=node,
            line_id=opening.handle,
            result=CtiError.CTIERR_LINE_RESTRICTED,
            auto_accept=line.auto_accept,
        ),
        kind="SdlSig-I",
    )
    handler.trace.info(
        f"[CTI-APP] [Line({opening.handle})::openLineResponse] (Signal=CtiLineOpenLineRes State=lineState_opening "
        f"LineNumber={line.number}, LineHandle: CtiID={node}:LineID={opening.handle}, "
        f"LineRequestTimeout={handler.manager.lab.timers.request})",
        handler.alarm_text(
            "CtiLineOpenFailure",
            CTIconnectionId=node,
            DeviceName=line.device.name,
            DirNum=line.number,
            Partition=line.partition,
            Reason=CtiError.CTIERR_LINE_RESTRICTED,
        ),
    )
    handler.trace.skip(5)
    handler.trace.error(f"LineOpen failed. Removing Line. Device={line.device.name} Local LH={handle}")


def device_alarm(handler: CtiHandler, opening: DeviceOpening) -> dict[str, object]:
    """The parameters that alarms of devices share."""
    device = opening.device
    return {
        "DeviceName": device.name,
        "DeviceId": opening.handle,
        "DeviceType": device.type,
        "CTIconnectionId": handler.instance,
        "MediaControlled": opening.application in device.registrations,
        "AssociatedCMIpAddr": handler.manager.node.address,
    }


def line_alarm(handler: CtiHandler, opening: LineOpening) -> dict[str, object]:
    """The parameters that alarms of lines share."""
    line = opening.line
    return {
        "DirNum": line.number,
        "Partition": line.partition,
        "DeviceName": line.device.name,
        "CTIconnectionId": handler.instance,
    }


def out_of_service_alarm(handler: CtiHandler, event: Event) -> str | None:
    """The alarm behind an event that takes a device or line away. Those of coming into service stay out of the trace:
    the seed's in-service event has none behind it.
    """
    application = handler.application
    if application is None:
        return None
    if isinstance(event, DeviceOutOfServiceEvent) and event.device_id in application.devices:
        device = application.devices[event.device_id].device
        return handler.alarm_text(
            "CtiDeviceOutofService",
            DeviceId=event.device_id,
            CTIconnectionId=handler.instance,
            DeviceName=device.name,
        )
    if isinstance(event, LineOutOfServiceEvent) and event.line_id in application.lines:
        return handler.alarm_text("CtiLineOutOfService", **line_alarm(handler, application.lines[event.line_id]))
    return None


def closed_alarm(handler: CtiHandler, opening: DeviceOpening | LineOpening, reason: int) -> str:
    """The alarm behind a device or line that the server closed under the application."""
    if isinstance(opening, LineOpening):
        return handler.alarm_text("CtiLineClosed", **line_alarm(handler, opening), Reason=reason)
    return handler.alarm_text("CtiDeviceClosed", **device_alarm(handler, opening), Reason=reason)
