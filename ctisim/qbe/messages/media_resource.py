"""Media resources on a device: allocated, updated and connected (gateways and bridges in the JTAPI sense)."""

from typing import Annotated

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import MediaResourceType
from ctisim.qbe.fields import I32, Bool, Bytes, I32Array, OneOf, Text, Wire


@message(180)
class DeviceAllocateMediaResourceRequest(Request):
    """TODO DeviceAllocateMediaResourceRequest.

    Evidence: TODO
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
    """TODO DeviceAllocateMediaResourceResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: I32 = 0
    device_data_obj: Bytes = b""


@message(182)
class DeviceMediaResourceAllocatedEvent(Event):
    """TODO DeviceMediaResourceAllocatedEvent.

    Evidence: TODO
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
    """TODO DeviceDeallocateMediaResourceRequest.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: Annotated[I32, Wire("mediaResourceID")] = 0


@message(184)
class DeviceDeallocateMediaResourceResponse(Response):
    """TODO DeviceDeallocateMediaResourceResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(185)
class DeviceMediaResourceDeallocatedEvent(Event):
    """TODO DeviceMediaResourceDeallocatedEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: I32 = 0
    reason: I32 = 0


@message(186)
class DeviceUpdateMediaResourceRequest(Request):
    """TODO DeviceUpdateMediaResourceRequest.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: Annotated[I32, Wire("mediaResourceID")] = 0
    number_of_ports: I32 = 0
    app_data: Bytes = b""
    device_data: Bytes = b""


@message(187)
class DeviceUpdateMediaResourceResponse(Response):
    """TODO DeviceUpdateMediaResourceResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    device_data_obj: Bytes = b""


@message(188)
class DeviceMediaResourceUpdatedEvent(Event):
    """TODO DeviceMediaResourceUpdatedEvent.

    Evidence: TODO
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
    """TODO DeviceRemoveMediaConnectionRequest.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: Annotated[I32, Wire("mediaResourceID")] = 0
    connection_ci: I32 = 0


@message(190)
class DeviceRemoveMediaConnectionResponse(Response):
    """TODO DeviceRemoveMediaConnectionResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(191)
class DeviceMediaConnectionAddedEvent(Event):
    """TODO DeviceMediaConnectionAddedEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: I32 = 0
    reason: I32 = 0
    connection_ci: I32 = 0


@message(192)
class DeviceMediaConnectionRemovedEvent(Event):
    """TODO DeviceMediaConnectionRemovedEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    media_resource_id: I32 = 0
    reason: I32 = 0
    connection_ci: I32 = 0


@message(193)
class DeviceExistingMediaResourceEvent(Event):
    """TODO DeviceExistingMediaResourceEvent.

    Evidence: TODO
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
    """TODO DeviceExistingMediaResourceRequest.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    all_resources: Bool = False
    media_resource_id: I32 = 0


@message(199)
class DeviceExistingMediaResourceResponse(Response):
    """TODO DeviceExistingMediaResourceResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(205)
class DeviceExistingMediaResourcesCompletedEvent(Event):
    """TODO DeviceExistingMediaResourcesCompletedEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
