"""Device state, do-not-disturb, hunt log and snapshots."""

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import DeviceState, DNDOption, HuntLogStatus
from ctisim.qbe.fields import I32, Bool, OneOf, StructArray
from ctisim.qbe.structures import DeviceSecurityInfo


@message(206)
class DeviceStateIdleEvent(Event):
    """TODO DeviceStateIdleEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0


@message(207)
class DeviceStateHeldEvent(Event):
    """TODO DeviceStateHeldEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0


@message(208)
class DeviceStateAlertingEvent(Event):
    """TODO DeviceStateAlertingEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0


@message(209)
class DeviceStateActiveEvent(Event):
    """TODO DeviceStateActiveEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0


@message(210)
class DeviceGetDeviceStateRequest(Request):
    """TODO DeviceGetDeviceStateRequest.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(211)
class DeviceGetDeviceStateResponse(Response):
    """TODO DeviceGetDeviceStateResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    device_state: OneOf[DeviceState] = 0


@message(230)
class DeviceStateWhisperEvent(Event):
    """TODO DeviceStateWhisperEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0


@message(242)
class DeviceDNDSetRequest(Request):
    """TODO DeviceDNDSetRequest.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    dnd_status: Bool = False


@message(243)
class DeviceDNDSetResponse(Response):
    """TODO DeviceDNDSetResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(244)
class DeviceDNDStatusChangedEvent(Event):
    """TODO DeviceDNDStatusChangedEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    dnd_status: Bool = False


@message(246)
class DeviceDNDOptionChangedEvent(Event):
    """TODO DeviceDNDOptionChangedEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    dnd_option: OneOf[DNDOption] = 0


@message(247)
class DeviceGetDNDOptionRequest(Request):
    """TODO DeviceGetDNDOptionRequest.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(248)
class DeviceGetDNDOptionResponse(Response):
    """TODO DeviceGetDNDOptionResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    dnd_option: OneOf[DNDOption] = 0


@message(313)
class DeviceHuntLogStatusChangedEvent(Event):
    """TODO DeviceHuntLogStatusChangedEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    hunt_log_status: OneOf[HuntLogStatus] = 0


@message(314)
class DeviceUpdateHuntLogStatusRequest(Request):
    """TODO DeviceUpdateHuntLogStatusRequest.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    hunt_log_status: OneOf[HuntLogStatus] = 0


@message(315)
class DeviceUpdateHuntLogStatusResponse(Response):
    """TODO DeviceUpdateHuntLogStatusResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(217)
class DeviceGetSnapShotRequest(Request):
    """TODO DeviceGetSnapShotRequest.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(218)
class DeviceGetSnapShotResponse(Response):
    """TODO DeviceGetSnapShotResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(219)
class DeviceSnapshotEvent(Event):
    """TODO DeviceSnapshotEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    security_info: StructArray[DeviceSecurityInfo] = ()


@message(220)
class DeviceSnapshotCompletedEvent(Event):
    """TODO DeviceSnapshotCompletedEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
