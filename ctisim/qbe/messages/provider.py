"""A provider's life: how an application signs in, is kept alive, and leaves."""

from typing import Annotated

from ctisim.qbe.declaration import Event, Message, Request, Response, message
from ctisim.qbe.enums import ApplicationPriority, AuthenticationType, ProviderCloseReason
from ctisim.qbe.fields import I32, Bool, Bytes, OneOf, Secret, Struct, Text, Unicode, Wire
from ctisim.qbe.structures import ProviderCapabilitiesInfo, ProviderEventFilter


@message(0)
class FailureResponse(Response):
    """The server refuses a request; it may stand in for any response, with the CTI error code as `result`.

    Evidence: trace of CUCM 14 (TAC 220616); sent by an experiment and taken by JTAPI (captures/devstate.jsonl).
    """

    TRACE = "( seq#={sequence_number} result={result} description={description})"

    description: Text = ""


@message(310)
class ProviderInitRequest(Request):
    """A JTAPI client begins: it asks for the nonce and the certificate that will protect its password.

    Evidence: JTAPI 11.5 to 15 on the wire (captures/jtapi-15-makecall.jsonl).
    """

    provider: Text = ""
    qbe_client_verion: Text = ""
    application_id: Text = ""
    plugin_name: Text = ""


@message(311)
class ProviderInitResponse(Response):
    """The server gives a nonce (a UUID as text) and its certificate in DER, with the versions of its plugin.

    Without a certificate the client goes on all the same, with a password that nobody can decrypt.

    Evidence: sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
    """

    provider_info: Text = ""
    plugin_version: Text = ""
    plugin_location: Text = ""
    provider_id: Annotated[I32, Wire("providerID")] = 0
    nonce: Text = ""
    certificate: Bytes = b""


@message(3)
class ProviderOpenRequest(Request):
    """An application signs in. The password is AES-128-CBC under a key that comes RSA-encrypted beside it, together
    with the nonce.

    Jabber-style clients open with this message, without a ProviderInitRequest.

    Evidence: trace 00895255.002; JTAPI 11.5 to 15 on the wire (captures/jtapi-15-makecall.jsonl).
    """

    TRACE = (
        "( seq#={sequence_number} provider={provider} login={login} heartbeat={desired_server_heartbeat_time}"
        " timer={request_timer} priority={application_priority} lightWeightProviderOpen={light_weight_open} "
        "AuthType={authetication_type} RequestOldFetch={request_old_device_line_fetch} "
        "EncryptedSSODataSize={encrypted_single_sign_on_data})"
    )

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
    """The server has taken the sign-in up and names its heartbeats in seconds. Result 0 says nothing about the
    password: the verdict is ProviderOpenCompletedEvent.

    Evidence: trace 00895256.004; sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
    """

    TRACE = "(seq#={sequence_number}) provider id={provider_id} FIPSMode = {fips_compliant}"

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
    """The verdict on a sign-in, when the directory has answered: reason 0, or the CTI error code with a description;
    ProviderClosedEvent follows a failure.

    `days_until_password_expiry` is -1 when nothing is known about expiry.

    Evidence: traces of CUCM 14 (TAC 220616); sent by an experiment and taken by JTAPI
    (captures/jtapi-15-makecall.jsonl).
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
    """An application says which events about its devices and its user it wants from now on.

    Evidence: the golden vectors; not seen on the wire.
    """

    filter: Struct[ProviderEventFilter] = ProviderEventFilter()


@message(6)
class ProviderChangeEventFilterResponse(Response):
    """The provider's new event filter is in force.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(127)
class ProviderGetCapabilitiesRequest(Request):
    """An application asks what its user may do.

    Evidence: JTAPI 11.5 to 15 on the wire (captures/jtapi-15-makecall.jsonl).
    """


@message(128)
class ProviderGetCapabilitiesResponse(Response):
    """The user's rights; controlAnyDevice is what makes a superprovider.

    Evidence: sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
    """

    provider_capabilities_info: Struct[ProviderCapabilitiesInfo] = ProviderCapabilitiesInfo()


@message(9)
class ProviderCloseRequest(Request):
    """An application leaves. It does not close its lines and devices one by one: the server must.

    Evidence: JTAPI on the wire (captures/senddata.jsonl).
    """


@message(10)
class ProviderCloseResponse(Response):
    """The provider is closed; the client closes the socket.

    Evidence: sent by an experiment and taken by JTAPI (captures/senddata.jsonl).
    """


@message(11)
class ProviderAllocateGlobalCallHandleRequest(Request):
    """An application asks for a call id, before every outgoing, consult and unpark call.

    Evidence: JTAPI 11.5 to 15 on the wire (captures/jtapi-15-makecall.jsonl).
    """

    call_type: I32 = 0


@message(12)
class ProviderAllocateGlobalCallHandleResponse(Response):
    """The id of the call to come; the NewCallEvent must carry it, or the client puts the leg into another call.

    Evidence: sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
    """

    call_manager_id: I32 = 0
    call_id: I32 = 0


@message(155)
class ProviderClosedEvent(Event):
    """The server has closed the provider: after a failed sign-in, a missed heartbeat, a shutdown, or a lost right.

    The client closes its socket at once and signs in again by itself after about 10 seconds.

    Evidence: sent by an experiment and taken by JTAPI (captures/closeprov.jsonl).
    """

    reason: OneOf[ProviderCloseReason] = 0


@message(120)
class Heartbeat(Message):
    """Either side is alive; the bare header. The intervals are negotiated in ProviderOpen; any other message counts as
    one too.

    Evidence: the golden vectors; not seen on the wire.
    """
