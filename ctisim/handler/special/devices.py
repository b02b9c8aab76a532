"""What devices have beside lines: media resources, remote destinations."""

from __future__ import annotations

from ctisim.cluster import Device
from ctisim.handler.device import device_opening
from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.handler.special.replies import reply
from ctisim.qbe.messages import (
    DeviceAllocateMediaResourceRequest,
    DeviceAllocateMediaResourceResponse,
    DeviceDeallocateMediaResourceRequest,
    DeviceDeallocateMediaResourceResponse,
    DeviceExistingMediaResourceRequest,
    DeviceExistingMediaResourceResponse,
    DeviceRemoveMediaConnectionRequest,
    DeviceRemoveMediaConnectionResponse,
    DeviceUpdateMediaResourceRequest,
    DeviceUpdateMediaResourceResponse,
    ProviderDeviceAddRemoteDestinationRequest,
    ProviderDeviceAddRemoteDestinationResponse,
    ProviderDeviceRemoveRemoteDestinationRequest,
    ProviderDeviceRemoveRemoteDestinationResponse,
    ProviderDeviceUpdateRemoteDestinationRequest,
    ProviderDeviceUpdateRemoteDestinationResponse,
)


@answers(DeviceAllocateMediaResourceRequest)
def allocate(handler: CtiHandler, request: DeviceAllocateMediaResourceRequest) -> None:
    """A conference or an IVR on a device."""
    opening = device_opening(handler, request)
    resources = handler.manager.cluster.special.media_resources
    resource = resources.allocate(
        opening,
        request.media_resource_type,
        request.media_resource_name,
        request.number_of_ports,
        request.app_data,
    )
    reply(handler, request, DeviceAllocateMediaResourceResponse, media_resource_id=resource.id)
    handler.manager.deliver(resources.allocated(resource))


@answers(DeviceDeallocateMediaResourceRequest)
def deallocate(handler: CtiHandler, request: DeviceDeallocateMediaResourceRequest) -> None:
    """It is given back."""
    opening = device_opening(handler, request)
    resources = handler.manager.cluster.special.media_resources
    told = resources.deallocate(opening.device, request.media_resource_id)
    reply(handler, request, DeviceDeallocateMediaResourceResponse)
    handler.manager.deliver(told)


@answers(DeviceUpdateMediaResourceRequest)
def update(handler: CtiHandler, request: DeviceUpdateMediaResourceRequest) -> None:
    """Its ports or its data change."""
    opening = device_opening(handler, request)
    resources = handler.manager.cluster.special.media_resources
    told = resources.update(opening, request.media_resource_id, request.number_of_ports, request.app_data)
    reply(handler, request, DeviceUpdateMediaResourceResponse)
    handler.manager.deliver(told)


@answers(DeviceRemoveMediaConnectionRequest)
def remove_connection(handler: CtiHandler, request: DeviceRemoveMediaConnectionRequest) -> None:
    """A call leaves it."""
    opening = device_opening(handler, request)
    resources = handler.manager.cluster.special.media_resources
    told = resources.remove(opening.device, request.media_resource_id, request.connection_ci)
    reply(handler, request, DeviceRemoveMediaConnectionResponse)
    handler.manager.deliver(told)


@answers(DeviceExistingMediaResourceRequest)
def existing(handler: CtiHandler, request: DeviceExistingMediaResourceRequest) -> None:
    """What there is."""
    opening = device_opening(handler, request)
    resources = handler.manager.cluster.special.media_resources
    told = resources.existing(opening, request.media_resource_id, every=request.all_resources)
    reply(handler, request, DeviceExistingMediaResourceResponse)
    handler.manager.deliver(told)


@answers(ProviderDeviceAddRemoteDestinationRequest)
def add_destination(handler: CtiHandler, request: ProviderDeviceAddRemoteDestinationRequest) -> None:
    """Another number of the remote device's user."""
    device = _device(handler, request.cti_remote_device_name)
    handler.hear_request(request)
    handler.manager.cluster.special.remotes.add(
        device,
        request.remote_destination_number,
        request.remote_destination_name,
        active=request.is_active_rd,
        by=handler.application,
    )
    reply(handler, request, ProviderDeviceAddRemoteDestinationResponse)
    _changed(handler, device)


@answers(ProviderDeviceUpdateRemoteDestinationRequest)
def update_destination(handler: CtiHandler, request: ProviderDeviceUpdateRemoteDestinationRequest) -> None:
    """A number is changed, named, made active."""
    device = _device(handler, request.cti_remote_device_name)
    handler.hear_request(request)
    handler.manager.cluster.special.remotes.update(
        device,
        request.remote_destination_number,
        new_number=request.new_remote_destination_number,
        name=request.remote_destination_name,
        active=request.is_active_rd,
        by=handler.application,
    )
    reply(handler, request, ProviderDeviceUpdateRemoteDestinationResponse)
    _changed(handler, device)


@answers(ProviderDeviceRemoveRemoteDestinationRequest)
def remove_destination(handler: CtiHandler, request: ProviderDeviceRemoveRemoteDestinationRequest) -> None:
    """A number is gone."""
    device = _device(handler, request.cti_remote_device_name)
    handler.hear_request(request)
    handler.manager.cluster.special.remotes.remove(device, request.remote_destination_number)
    reply(handler, request, ProviderDeviceRemoveRemoteDestinationResponse)
    _changed(handler, device)


def _device(handler: CtiHandler, name: str) -> Device:
    return handler.manager.cluster.device_for(handler.require_application(), name)


def _changed(handler: CtiHandler, device: Device) -> None:
    cluster = handler.manager.cluster
    listing = [each for each in cluster.applications.values() if device in cluster.controllable(each)]
    handler.manager.deliver(cluster.special.remotes.changed(device, listing))
    handler.manager.deliver(cluster.special.persistent.destinations_changed(device))
