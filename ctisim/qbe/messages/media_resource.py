"""Media resources on a device: conferences and IVRs, and who is connected to them."""

from typing import Annotated

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import MediaResourceType
from ctisim.qbe.fields import I32, Bool, Bytes, I32Array, OneOf, Text, Wire


@message(180)
class DeviceAllocateMediaResourceRequest(Request):
    """An application allocates a media resource, a conference or an IVR, on a device.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_type: OneOf[MediaResourceType] = 0
    media_resource_name: Text = ""
    number_of_ports: I32 = 0
    app_data: Bytes = b""
    device_data: Bytes = b""


@message(181)
class DeviceAllocateMediaResourceResponse(Response):
    """The media resource's id.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: I32 = 0
    device_data_obj: Bytes = b""


@message(182)
class DeviceMediaResourceAllocatedEvent(Event):
    """A media resource was allocated on a device (filter mediaResourceAllocated).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: I32 = 0
    media_resource_name: Text = ""
    number_of_ports: I32 = 0
    app_data_obj: Bytes = b""
    creator_application_id: I32 = 0
    creator_provider_id: I32 = 0
    media_resource_type: OneOf[MediaResourceType] = 0


@message(183)
class DeviceDeallocateMediaResourceRequest(Request):
    """An application gives a media resource back.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: Annotated[I32, Wire("mediaResourceID")] = 0


@message(184)
class DeviceDeallocateMediaResourceResponse(Response):
    """The media resource is given back.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(185)
class DeviceMediaResourceDeallocatedEvent(Event):
    """A media resource of a device is gone (filter mediaResourceDeallocated).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: I32 = 0
    reason: I32 = 0


@message(186)
class DeviceUpdateMediaResourceRequest(Request):
    """An application changes the number of ports or the data of a media resource.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: Annotated[I32, Wire("mediaResourceID")] = 0
    number_of_ports: I32 = 0
    app_data: Bytes = b""
    device_data: Bytes = b""


@message(187)
class DeviceUpdateMediaResourceResponse(Response):
    """The media resource is changed.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    device_data_obj: Bytes = b""


@message(188)
class DeviceMediaResourceUpdatedEvent(Event):
    """A media resource of a device was changed (filter mediaResourceUpdated).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: I32 = 0
    number_of_ports: I32 = 0
    app_data: Bytes = b""
    updater_application_id: I32 = 0
    updater_provider_id: I32 = 0


@message(189)
class DeviceRemoveMediaConnectionRequest(Request):
    """An application takes one connection out of a media resource.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: Annotated[I32, Wire("mediaResourceID")] = 0
    connection_ci: I32 = 0


@message(190)
class DeviceRemoveMediaConnectionResponse(Response):
    """The connection is out.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(191)
class DeviceMediaConnectionAddedEvent(Event):
    """A call leg was connected to a media resource (filter mediaConnectionAdded).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: I32 = 0
    reason: I32 = 0
    connection_ci: I32 = 0


@message(192)
class DeviceMediaConnectionRemovedEvent(Event):
    """A call leg left a media resource (filter mediaConnectionRemoved).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: I32 = 0
    reason: I32 = 0
    connection_ci: I32 = 0


@message(193)
class DeviceExistingMediaResourceEvent(Event):
    """A media resource that was there before the application came (filter mediaResourceExisting).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: I32 = 0
    media_resource_type: OneOf[MediaResourceType] = 0
    media_resource_name: Text = ""
    number_of_ports: I32 = 0
    app_data: Bytes = b""
    creator_application_id: I32 = 0
    connection_ci_list: I32Array = ()


@message(198)
class DeviceExistingMediaResourceRequest(Request):
    """An application asks for the media resources a device has, all or one.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    all_resources: Bool = False
    media_resource_id: I32 = 0


@message(199)
class DeviceExistingMediaResourceResponse(Response):
    """They are coming, one event each, then the completed event.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(205)
class DeviceExistingMediaResourcesCompletedEvent(Event):
    """All media resources that were there have been told (filter existingMediaResourcesCompleted).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
