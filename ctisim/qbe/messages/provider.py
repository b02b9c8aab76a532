"""A provider's life: how an application signs in, is kept alive, and leaves."""

from typing import Annotated

from ctisim.qbe.declaration import Event, Message, Request, Response, message
from ctisim.qbe.enums import ApplicationPriority, AuthenticationType, ProviderCloseReason
from ctisim.qbe.fields import I32, Bool, Bytes, OneOf, Secret, Struct, Text, Unicode, Wire
from ctisim.qbe.structures import ProviderCapabilitiesInfo, ProviderEventFilter


@message(0)
class FailureResponse(Response):
    """TODO FailureResponse.

    Evidence: TODO
    """

    description: Text = ""


@message(310)
class ProviderInitRequest(Request):
    """TODO ProviderInitRequest.

    Evidence: TODO
    """

    provider: Text = ""
    qbe_client_verion: Text = ""
    application_id: Text = ""
    plugin_name: Text = ""


@message(311)
class ProviderInitResponse(Response):
    """TODO ProviderInitResponse.

    Evidence: TODO
    """

    provider_info: Text = ""
    plugin_version: Text = ""
    plugin_location: Text = ""
    provider_id: Annotated[I32, Wire("providerID")] = 0
    nonce: Text = ""
    certificate: Bytes = b""


@message(3)
class ProviderOpenRequest(Request):
    """TODO ProviderOpenRequest.

    Evidence: TODO
    """

    provider: Text = ""
    qbe_client_version: Text = ""
    login: Unicode = ""
    password: Annotated[Bytes, Secret()] = b""
    filter: Struct[ProviderEventFilter] = ProviderEventFilter()
    application_id: Text = ""
    desired_server_heartbeat_time: I32 = 0
    request_timer: I32 = 0
    cm_assigned_application_id: I32 = 0
    plugin_name: Text = ""
    application_priority: OneOf[ApplicationPriority] = 0
    light_weight_open: Bool = False
    ssoticket: Annotated[Text, Secret()] = ""
    authetication_type: OneOf[AuthenticationType] = 0
    request_old_device_line_fetch: Bool = False
    encrypted_key_data: Annotated[Bytes, Secret()] = b""
    encrypted_single_sign_on_data: Annotated[Bytes, Secret()] = b""


@message(4)
class ProviderOpenResponse(Response):
    """TODO ProviderOpenResponse.

    Evidence: TODO
    """

    provider_info_string: Text = ""
    client_heartbeat: I32 = 0
    server_heartbeat: I32 = 0
    request_timer: I32 = 0
    plugin_version: Text = ""
    plugin_location: Text = ""
    provider_id: I32 = 0
    fips_compliant: Bool = False


@message(126)
class ProviderOpenCompletedEvent(Event):
    """TODO ProviderOpenCompletedEvent.

    Evidence: TODO
    """

    reason: I32 = 0
    sequence_number: I32 = 0
    provider_info_string: Text = ""
    client_heartbeat: I32 = 0
    server_heartbeat: I32 = 0
    failure_description: Text = ""
    b_monitor_call_park_dns: Bool = False
    provider_id: I32 = 0
    precedence_value: I32 = 0
    can_support_ipv6: Bool = False
    login_user_name: Unicode = ""
    days_until_password_expiry: I32 = 0
    total_controllable_devices: I32 = 0
    cluster_id: Text = ""


@message(5)
class ProviderChangeEventFilterRequest(Request):
    """TODO ProviderChangeEventFilterRequest.

    Evidence: TODO
    """

    filter: Struct[ProviderEventFilter] = ProviderEventFilter()


@message(6)
class ProviderChangeEventFilterResponse(Response):
    """TODO ProviderChangeEventFilterResponse.

    Evidence: TODO
    """


@message(127)
class ProviderGetCapabilitiesRequest(Request):
    """TODO ProviderGetCapabilitiesRequest.

    Evidence: TODO
    """


@message(128)
class ProviderGetCapabilitiesResponse(Response):
    """TODO ProviderGetCapabilitiesResponse.

    Evidence: TODO
    """

    provider_capabilities_info: Struct[ProviderCapabilitiesInfo] = ProviderCapabilitiesInfo()


@message(9)
class ProviderCloseRequest(Request):
    """TODO ProviderCloseRequest.

    Evidence: TODO
    """


@message(10)
class ProviderCloseResponse(Response):
    """TODO ProviderCloseResponse.

    Evidence: TODO
    """


@message(11)
class ProviderAllocateGlobalCallHandleRequest(Request):
    """TODO ProviderAllocateGlobalCallHandleRequest.

    Evidence: TODO
    """

    call_type: I32 = 0


@message(12)
class ProviderAllocateGlobalCallHandleResponse(Response):
    """TODO ProviderAllocateGlobalCallHandleResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    call_id: I32 = 0


@message(155)
class ProviderClosedEvent(Event):
    """TODO ProviderClosedEvent.

    Evidence: TODO
    """

    reason: OneOf[ProviderCloseReason] = 0


@message(120)
class Heartbeat(Message):
    """TODO Heartbeat.

    Evidence: TODO
    """
