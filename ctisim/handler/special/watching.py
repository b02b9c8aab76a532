"""What a provider watches beyond its devices: park numbers, pickup groups, the use of features."""

from __future__ import annotations

from ctisim.handler.dispatch import answers
from ctisim.handler.handler import CtiHandler
from ctisim.handler.special.replies import reply
from ctisim.qbe.messages import (
    ProviderPickupNotificationRegisterRequest,
    ProviderPickupNotificationRegisterResponse,
    ProviderPickupNotificationUnregisterRequest,
    ProviderPickupNotificationUnregisterResponse,
    ProviderRegisterFeatureActivationRequest,
    ProviderRegisterFeatureActivationResponse,
)


@answers(ProviderRegisterFeatureActivationRequest)
def register_feature(handler: CtiHandler, request: ProviderRegisterFeatureActivationRequest) -> None:
    """An application wants to hear of a feature's use."""
    handler.hear_request(request)
    handler.manager.cluster.special.parks.register(handler.require_application(), request.feature_id)
    reply(handler, request, ProviderRegisterFeatureActivationResponse)


@answers(ProviderPickupNotificationRegisterRequest)
def register_pickup(handler: CtiHandler, request: ProviderPickupNotificationRegisterRequest) -> None:
    """An application wants to hear of calls that ring in a pickup group."""
    handler.hear_request(request)
    pickups = handler.manager.cluster.special.pickups
    pickups.register(handler.require_application(), request.pickup_group_number, request.pickup_group_partition)
    reply(handler, request, ProviderPickupNotificationRegisterResponse)


@answers(ProviderPickupNotificationUnregisterRequest)
def unregister_pickup(handler: CtiHandler, request: ProviderPickupNotificationUnregisterRequest) -> None:
    """And no longer."""
    handler.hear_request(request)
    pickups = handler.manager.cluster.special.pickups
    pickups.unregister(handler.require_application(), request.pickup_group_number, request.pickup_group_partition)
    reply(handler, request, ProviderPickupNotificationUnregisterResponse)
