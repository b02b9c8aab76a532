"""Call pickup, hunt lists and features watched for a whole cluster."""

from typing import Annotated

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import CallState, DestinationType, HuntCallDisposition, PickupType
from ctisim.qbe.fields import I32, Bool, OneOf, Struct, Text, Unicode, Wire
from ctisim.qbe.structures import PartyDNInfo, PartyInfo, RedirectPartyInfo


@message(257)
class LineCallPickupRequest(Request):
    """An application answers, from this line, a call that rings elsewhere.

    Evidence: JTAPI on the wire (captures/pickup.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    pickup_type: OneOf[PickupType] = 0
    pickup_group_number: Text = ""


@message(258)
class LineCallPickupResponse(Response):
    """The call that was picked up.

    Evidence: sent by an experiment and taken by JTAPI (captures/pickup.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    global_call_handle_call_manager: I32 = 0
    global_call_handle_call_id: I32 = 0


@message(259)
class ProviderPickupNotificationRegisterRequest(Request):
    """An application wants to hear of calls ringing in a pickup group.

    Evidence: the golden vectors; not seen on the wire.
    """

    pickup_group_number: Text = ""
    pickup_group_partition: Text = ""


@message(260)
class ProviderPickupNotificationRegisterResponse(Response):
    """The pickup group is watched.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(261)
class ProviderPickupNotificationUnregisterRequest(Request):
    """An application has heard enough of a pickup group.

    Evidence: the golden vectors; not seen on the wire.
    """

    pickup_group_number: Text = ""
    pickup_group_partition: Text = ""


@message(262)
class ProviderPickupNotificationUnregisterResponse(Response):
    """The pickup group is no longer watched.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(263)
class ProviderPickupNotificationRegistrationClosedEvent(Event):
    """A watched pickup group was changed or deleted.

    Evidence: the golden vectors; not seen on the wire.
    """

    reason: I32 = 0
    pickup_group_number: Text = ""
    pickup_group_partition: Text = ""


@message(264)
class ProviderCallPickupAlertEvent(Event):
    """A call rings in a watched pickup group.

    Evidence: the golden vectors; not seen on the wire.
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
    """What became of a call that a hunt list gave to this line (filter bLineHuntCallStatusEvent).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    global_call_manager_id: Annotated[I32, Wire("GlobalCallManagerID")] = 0
    global_call_id: Annotated[I32, Wire("GlobalCallID")] = 0
    hunt_call_disposition: OneOf[HuntCallDisposition] = 0
    re_route_dn: Text = ""
    re_route_partition: Text = ""


@message(133)
class ProviderFeatureActivatedEvent(Event):
    """Somebody in the cluster used a watched feature; tells the parties and how the call got there.

    Evidence: the golden vectors; not seen on the wire.
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
    """An application wants to hear whenever somebody in the cluster uses a feature, call park retrieval for one.

    Evidence: the golden vectors; not seen on the wire.
    """

    feature_id: I32 = 0


@message(153)
class ProviderRegisterFeatureActivationResponse(Response):
    """The feature is watched.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(154)
class ProviderFeatureActivationUnRegisteredEvent(Event):
    """A feature is no longer watched: the right was taken.

    Evidence: the golden vectors; not seen on the wire.
    """

    feature_id: I32 = 0
    reason: I32 = 0
