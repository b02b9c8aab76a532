"""Call pickup, hunt lists and features watched for a whole cluster."""

from typing import Annotated

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import CallState, DestinationType, PickupType
from ctisim.qbe.fields import I32, Bool, OneOf, Struct, Text, Unicode, Wire
from ctisim.qbe.structures import PartyDNInfo, PartyInfo, RedirectPartyInfo


@message(257)
class LineCallPickupRequest(Request):
    """TODO LineCallPickupRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    pickup_type: OneOf[PickupType] = 0
    pickup_group_number: Text = ""


@message(258)
class LineCallPickupResponse(Response):
    """TODO LineCallPickupResponse.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    global_call_handle_call_manager: I32 = 0
    global_call_handle_call_id: I32 = 0


@message(259)
class ProviderPickupNotificationRegisterRequest(Request):
    """TODO ProviderPickupNotificationRegisterRequest.

    Evidence: TODO
    """

    pickup_group_number: Text = ""
    pickup_group_partition: Text = ""


@message(260)
class ProviderPickupNotificationRegisterResponse(Response):
    """TODO ProviderPickupNotificationRegisterResponse.

    Evidence: TODO
    """


@message(261)
class ProviderPickupNotificationUnregisterRequest(Request):
    """TODO ProviderPickupNotificationUnregisterRequest.

    Evidence: TODO
    """

    pickup_group_number: Text = ""
    pickup_group_partition: Text = ""


@message(262)
class ProviderPickupNotificationUnregisterResponse(Response):
    """TODO ProviderPickupNotificationUnregisterResponse.

    Evidence: TODO
    """


@message(263)
class ProviderPickupNotificationRegistrationClosedEvent(Event):
    """TODO ProviderPickupNotificationRegistrationClosedEvent.

    Evidence: TODO
    """

    reason: I32 = 0
    pickup_group_number: Text = ""
    pickup_group_partition: Text = ""


@message(264)
class ProviderCallPickupAlertEvent(Event):
    """TODO ProviderCallPickupAlertEvent.

    Evidence: TODO
    """

    transaction_id: I32 = 0
    pickup_group_number: Text = ""
    pickup_group_partition: Text = ""
    global_call_manager_id: I32 = 0
    global_call_id: I32 = 0
    calling_party: Text = ""
    unmodified_calling_party: Text = ""
    calling_party_name: Text = ""
    calling_party_unicode_display_name: Unicode = ""
    calling_party_pi: Bool = False
    calling_party_name_pi: Bool = False
    calling_party_locale: I32 = 0
    calling_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    called_party: Text = ""
    unmodified_called_party: Text = ""
    called_party_name: Text = ""
    called_party_unicode_display_name: Unicode = ""
    called_party_pi: Bool = False
    called_party_name_pi: Bool = False
    called_party_locale: I32 = 0
    called_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    far_endpoint_type: OneOf[DestinationType] = 0


@message(255)
class LineHuntCallStatusEvent(Event):
    """TODO LineHuntCallStatusEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    global_call_manager_id: Annotated[I32, Wire("GlobalCallManagerID")] = 0
    global_call_id: Annotated[I32, Wire("GlobalCallID")] = 0
    hunt_call_disposition: I32 = 0
    re_route_dn: Text = ""
    re_route_partition: Text = ""


@message(133)
class ProviderFeatureActivatedEvent(Event):
    """TODO ProviderFeatureActivatedEvent.

    Evidence: TODO
    """

    feature_id: I32 = 0
    global_call_manager_id: I32 = 0
    global_call_id: I32 = 0
    device_name: Text = ""
    call_state: OneOf[CallState] = 0
    dialed_digits: Text = ""
    feature_activating_call_manager_id: I32 = 0
    feature_activating_call_id: I32 = 0
    calling_party_info: Struct[PartyInfo] = PartyInfo()
    called_party_info: Struct[PartyInfo] = PartyInfo()
    redirect_party_info: Struct[RedirectPartyInfo] = RedirectPartyInfo()
    globalized_calling_party: Text = ""


@message(152)
class ProviderRegisterFeatureActivationRequest(Request):
    """TODO ProviderRegisterFeatureActivationRequest.

    Evidence: TODO
    """

    feature_id: I32 = 0


@message(153)
class ProviderRegisterFeatureActivationResponse(Response):
    """TODO ProviderRegisterFeatureActivationResponse.

    Evidence: TODO
    """


@message(154)
class ProviderFeatureActivationUnRegisteredEvent(Event):
    """TODO ProviderFeatureActivationUnRegisteredEvent.

    Evidence: TODO
    """

    feature_id: I32 = 0
    reason: I32 = 0
