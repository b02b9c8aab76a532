"""Media resources on devices: conferences and IVRs that an application allocates, and the calls connected to them.

No public method of the four libraries asks for one; other clients may. The limits are ours.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

from ctisim.cluster.applications import DeviceOpening, Notice
from ctisim.cluster.calls.control import CallControl
from ctisim.cluster.calls.model import Leg
from ctisim.cluster.calls.told import Telling, at_device, told
from ctisim.cluster.devices import Device
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallState, MediaResourceType
from ctisim.qbe.messages import (
    DeviceExistingMediaResourceEvent,
    DeviceExistingMediaResourcesCompletedEvent,
    DeviceMediaConnectionAddedEvent,
    DeviceMediaConnectionRemovedEvent,
    DeviceMediaResourceAllocatedEvent,
    DeviceMediaResourceDeallocatedEvent,
    DeviceMediaResourceUpdatedEvent,
)

LONGEST_NAME = 128
LARGEST_DATA = 2000
"""Bytes that an application may keep with a resource."""


@dataclass(eq=False, slots=True)
class Resource:
    """One media resource."""

    id: int
    device: Device
    type: MediaResourceType
    name: str
    ports: int
    data: bytes
    creator: int
    connections: list[Leg] = field(default_factory=list)


class MediaResources:
    """All media resources of a cluster."""

    def __init__(self, control: CallControl) -> None:
        self._node = control.node
        self._resources: dict[int, Resource] = {}
        self._ids = itertools.count(1)
        control.followers.append(self.follow)

    def allocate(self, opening: DeviceOpening, kind: int, name: str, ports: int, data: bytes) -> Resource:
        """Raises RequestRefused for a type that is none, and for too much of anything."""
        if kind not in tuple(MediaResourceType) or ports < 0:
            raise RequestRefused(CtiError.CTIERR_INVALID_PARAMETER)
        if len(name) > LONGEST_NAME:
            raise RequestRefused(CtiError.CTIERR_MEDIA_RESOURCE_NAME_SIZE_EXCEEDED)
        _fitting(data)
        creator = opening.application.instance
        resource = Resource(next(self._ids), opening.device, MediaResourceType(kind), name, ports, data, creator)
        self._resources[resource.id] = resource
        return resource

    def allocated(self, resource: Resource) -> list[Notice]:
        """What follows the response."""
        return at_device(
            resource.device,
            self._node,
            "media_resource_allocated",
            DeviceMediaResourceAllocatedEvent,
            media_resource_id=resource.id,
            media_resource_name=resource.name,
            number_of_ports=resource.ports,
            app_data_obj=resource.data,
            creator_application_id=resource.creator,
            creator_provider_id=resource.creator,
            media_resource_type=resource.type,
        )

    def update(self, opening: DeviceOpening, id: int, ports: int, data: bytes) -> list[Notice]:
        """Raises RequestRefused."""
        resource = self.at(opening.device, id)
        _fitting(data)
        resource.ports, resource.data = ports, data
        return at_device(
            resource.device,
            self._node,
            "media_resource_updated",
            DeviceMediaResourceUpdatedEvent,
            media_resource_id=id,
            number_of_ports=ports,
            app_data=data,
            updater_application_id=opening.application.instance,
            updater_provider_id=opening.application.instance,
        )

    @told
    def deallocate(self, device: Device, id: int) -> Telling:
        """The resource is given back, its connections first. Raises RequestRefused."""
        resource = self.at(device, id)
        for leg in list(resource.connections):
            yield from self.disconnect(resource, leg)
        del self._resources[id]
        wanted = "media_resource_deallocated"
        yield from at_device(device, self._node, wanted, DeviceMediaResourceDeallocatedEvent, media_resource_id=id)

    @told
    def connect(self, resource: Resource, leg: Leg) -> Telling:
        """A call was answered with the resource."""
        resource.connections.append(leg)
        fields = {"media_resource_id": resource.id, "connection_ci": leg.id}
        wanted = "media_connection_added"
        yield from at_device(resource.device, self._node, wanted, DeviceMediaConnectionAddedEvent, **fields)

    @told
    def disconnect(self, resource: Resource, leg: Leg) -> Telling:
        """A call leaves the resource."""
        resource.connections.remove(leg)
        fields = {"media_resource_id": resource.id, "connection_ci": leg.id}
        wanted = "media_connection_removed"
        yield from at_device(resource.device, self._node, wanted, DeviceMediaConnectionRemovedEvent, **fields)

    def remove(self, device: Device, id: int, connection: int) -> list[Notice]:
        """Raises RequestRefused for a call that is not connected to the resource."""
        resource = self.at(device, id)
        leg = next((leg for leg in resource.connections if leg.id == connection), None)
        if leg is None:
            raise RequestRefused(CtiError.ILLEGAL_HANDLE)
        return self.disconnect(resource, leg)

    @told
    def existing(self, opening: DeviceOpening, id: int, *, every: bool) -> Telling:
        """What there is at the device, for who asks. Raises RequestRefused."""
        here = [resource for resource in self._resources.values() if resource.device is opening.device]
        handles = {"device_call_manager_id": self._node, "device_id": opening.handle}
        for resource in here if every else [self.at(opening.device, id)]:
            event = DeviceExistingMediaResourceEvent(
                media_resource_id=resource.id,
                media_resource_type=resource.type,
                media_resource_name=resource.name,
                number_of_ports=resource.ports,
                app_data=resource.data,
                creator_application_id=resource.creator,
                connection_ci_list=tuple(leg.id for leg in resource.connections),
                **handles,
            )
            yield Notice(opening.application, event)
        yield Notice(opening.application, DeviceExistingMediaResourcesCompletedEvent(**handles))

    def at(self, device: Device, id: int) -> Resource:
        """Raises RequestRefused for a resource that is not the device's."""
        resource = self._resources.get(id)
        if resource is None or resource.device is not device:
            raise RequestRefused(CtiError.CTIERR_INVALID_MEDIA_RESOURCE_ID)
        return resource

    @told
    def follow(self, leg: Leg) -> Telling:
        """A call that ends leaves its resource."""
        if leg.state is CallState.IDLE:
            for resource in self._resources.values():
                if leg in resource.connections:
                    yield from self.disconnect(resource, leg)


def _fitting(data: bytes) -> None:
    if len(data) > LARGEST_DATA:
        raise RequestRefused(CtiError.CTIERR_APPLICATION_DATA_SIZE_EXCEEDED)
