"""Device state, do-not-disturb, hunt log and snapshots."""

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import DeviceState, DNDOption, HuntLogStatus
from ctisim.qbe.fields import I32, Bool, OneOf, StructArray
from ctisim.qbe.structures import DeviceSecurityInfo


@message(206)
class DeviceStateIdleEvent(Event):
    """No call is left at the device (filter deviceIdleState).

    Evidence: sent by an experiment and taken by JTAPI (captures/devstate.jsonl).
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0


@message(207)
class DeviceStateHeldEvent(Event):
    """All calls of the device are on hold (filter deviceHoldState).

    Evidence: sent by an experiment and taken by JTAPI (captures/devstate.jsonl).
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0


@message(208)
class DeviceStateAlertingEvent(Event):
    """A call is offered or rings at the device (filter deviceAlertingState).

    Evidence: sent by an experiment and taken by JTAPI (captures/devstate.jsonl).
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0


@message(209)
class DeviceStateActiveEvent(Event):
    """A call of the device is live (filter deviceActiveState).

    Evidence: sent by an experiment and taken by JTAPI (captures/devstate.jsonl).
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0


@message(210)
class DeviceGetDeviceStateRequest(Request):
    """An application asks for the sum of a device's calls.

    Evidence: JTAPI on the wire (captures/devstate.jsonl).
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(211)
class DeviceGetDeviceStateResponse(Response):
    """The device's state at this moment; changes come as DeviceState events.

    Evidence: sent by an experiment and taken by JTAPI (captures/devstate.jsonl).
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    device_state: OneOf[DeviceState] = 0


@message(230)
class DeviceStateWhisperEvent(Event):
    """A whispering intercom call is at the device (filter deviceWhisperState).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0


@message(242)
class DeviceDNDSetRequest(Request):
    """An application turns do-not-disturb on or off.

    Evidence: JTAPI on the wire (captures/misc.jsonl).
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    dnd_status: Bool = False


@message(243)
class DeviceDNDSetResponse(Response):
    """Do-not-disturb is on its way; the client waits for DeviceDNDStatusChangedEvent, and 10 seconds in vain without
    it.

    Evidence: sent by an experiment and taken by JTAPI (captures/misc.jsonl).
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(244)
class DeviceDNDStatusChangedEvent(Event):
    """Do-not-disturb was turned on or off, by an application or at the phone (filter bDNDChanged).

    Evidence: sent by an experiment and taken by JTAPI (captures/misc.jsonl).
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    dnd_status: Bool = False


@message(246)
class DeviceDNDOptionChangedEvent(Event):
    """The device now rejects calls instead of silencing the ringer, or the other way (filter bDNDOptionChanged).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    dnd_option: OneOf[DNDOption] = 0


@message(247)
class DeviceGetDNDOptionRequest(Request):
    """An application asks what do-not-disturb does at a device.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(248)
class DeviceGetDNDOptionResponse(Response):
    """Whether do-not-disturb silences the ringer or rejects calls.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    dnd_option: OneOf[DNDOption] = 0


@message(313)
class DeviceHuntLogStatusChangedEvent(Event):
    """A phone logged in to its hunt groups or out of them (filter bHuntLogStatusChanged).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    hunt_log_status: OneOf[HuntLogStatus] = 0


@message(314)
class DeviceUpdateHuntLogStatusRequest(Request):
    """An application logs a phone in to its hunt groups or out of them.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    hunt_log_status: OneOf[HuntLogStatus] = 0


@message(315)
class DeviceUpdateHuntLogStatusResponse(Response):
    """The hunt log status is set.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(217)
class DeviceGetSnapShotRequest(Request):
    """An application asks how secure the media of a device's calls are (JTAPI: createSnapshot).

    Evidence: JTAPI on the wire (captures/misc.jsonl).
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(218)
class DeviceGetSnapShotResponse(Response):
    """The snapshot is coming: DeviceSnapshotEvent, then DeviceSnapshotCompletedEvent.

    Evidence: sent by an experiment and taken by JTAPI (captures/misc.jsonl).
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(219)
class DeviceSnapshotEvent(Event):
    """How secure the media of each call leg of a device is (filter snapshot).

    Evidence: sent by an experiment and taken by JTAPI (captures/misc.jsonl).
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    security_info: StructArray[DeviceSecurityInfo] = ()


@message(220)
class DeviceSnapshotCompletedEvent(Event):
    """The snapshot is complete.

    Evidence: sent by an experiment and taken by JTAPI (captures/misc.jsonl).
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
