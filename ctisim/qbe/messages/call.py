"""What an application does with a call leg: make, answer, hold, redirect, disconnect."""

from ctisim.qbe.declaration import Request, Response, message
from ctisim.qbe.enums import (
    CalledAddressOption,
    CallOrigin,
    CallReason,
    FeaturePriority,
    ModifiedCallingPartyReason,
    RedirectReason,
    RedirectSearchSpace,
    Tone,
    ToneDirection,
)
from ctisim.qbe.fields import I32, Bool, Bytes, I32Array, OneOf, Struct, Text, Unicode
from ctisim.qbe.structures import PartyDNInfo


@message(43)
class LineCallInitiateRequest(Request):
    """TODO LineCallInitiateRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    global_call_manager_id: I32 = 0
    global_call_id: I32 = 0
    calling_address: Text = ""
    dest_address: Text = ""
    user_data: Bytes = b""
    media_device_name: Text = ""
    media_resource_id: I32 = 0
    feature_priority: OneOf[FeaturePriority] = 0


@message(44)
class LineCallInitiateResponse(Response):
    """TODO LineCallInitiateResponse.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(50)
class CallAcceptRequest(Request):
    """TODO CallAcceptRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    media_device_name: Text = ""
    media_resource_id: I32 = 0


@message(51)
class CallAcceptResponse(Response):
    """TODO CallAcceptResponse.

    Evidence: TODO
    """


@message(52)
class CallAnswerRequest(Request):
    """TODO CallAnswerRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    media_device_name: Text = ""
    media_resource_id: I32 = 0


@message(53)
class CallAnswerResponse(Response):
    """TODO CallAnswerResponse.

    Evidence: TODO
    """


@message(58)
class CallCloseRequest(Request):
    """TODO CallCloseRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(59)
class CallCloseResponse(Response):
    """TODO CallCloseResponse.

    Evidence: TODO
    """


@message(64)
class CallDialRequest(Request):
    """TODO CallDialRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    dest_address: Text = ""


@message(65)
class CallDialResponse(Response):
    """TODO CallDialResponse.

    Evidence: TODO
    """


@message(66)
class CallDisconnectRequest(Request):
    """TODO CallDisconnectRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(67)
class CallDisconnectResponse(Response):
    """TODO CallDisconnectResponse.

    Evidence: TODO
    """


@message(68)
class CallPlayDtmfRequest(Request):
    """TODO CallPlayDtmfRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    dtmf_digits: I32Array = ()
    rate: I32 = 0


@message(69)
class CallPlayDtmfResponse(Response):
    """TODO CallPlayDtmfResponse.

    Evidence: TODO
    """


@message(70)
class CallPlayToneRequest(Request):
    """TODO CallPlayToneRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    tone: OneOf[Tone] = 0
    direction: OneOf[ToneDirection] = 0


@message(71)
class CallPlayToneResponse(Response):
    """TODO CallPlayToneResponse.

    Evidence: TODO
    """


@message(72)
class CallGetInfoRequest(Request):
    """TODO CallGetInfoRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(73)
class CallGetInfoResponse(Response):
    """TODO CallGetInfoResponse.

    Evidence: TODO
    """

    device_name: Text = ""
    line_dir: Text = ""
    original_party: Text = ""
    original_party_name: Text = ""
    calling_party: Text = ""
    calling_party_name: Text = ""
    called_party: Text = ""
    called_party_name: Text = ""
    reason: OneOf[CallReason] = 0
    origin: OneOf[CallOrigin] = 0
    active_tone: OneOf[Tone] = 0
    user_data: Bytes = b""
    last_redirecting_party: Text = ""
    last_redirecting_party_name: Text = ""
    b_remote_in_use: Bool = False
    b_privacy: Bool = False
    un_modified_calling_party: Text = ""
    un_modified_called_party: Text = ""
    un_modified_original_called_party: Text = ""
    un_modified_last_redirecting_party: Text = ""
    calling_party_pi: Bool = False
    calling_party_name_pi: Bool = False
    called_party_pi: Bool = False
    called_party_name_pi: Bool = False
    original_called_party_pi: Bool = False
    original_called_party_name_pi: Bool = False
    last_redirecting_party_pi: Bool = False
    last_redirecting_party_name_pi: Bool = False
    unicode_calling_party_name: Unicode = ""
    unicode_called_party_name: Unicode = ""
    unicode_original_called_party_name: Unicode = ""
    unicodelast_redirecting_party_name: Unicode = ""
    unicode_calling_party_locale: I32 = 0
    unicode_called_party_locale: I32 = 0
    unicode_original_called_party_locale: I32 = 0
    unicode_last_redirecting_party_locale: I32 = 0
    calling_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    called_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    original_called_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    last_redirecting_party_dn_info: Struct[PartyDNInfo] = PartyDNInfo()
    globalized_calling_party: Text = ""


@message(76)
class CallRedirectRequest(Request):
    """TODO CallRedirectRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    redirect_address: Text = ""
    unconditional: Bool = False
    calling_search_space: OneOf[RedirectSearchSpace] = 0
    called_address_option: OneOf[CalledAddressOption] = 0
    redirect_reason: OneOf[RedirectReason] = 0
    preferred_original_called_party: Text = ""
    modified_calling_party: Text = ""
    modified_calling_party_reason: OneOf[ModifiedCallingPartyReason] = 0
    fac_code: Text = ""
    cmc_code: Text = ""
    feature_priority: OneOf[FeaturePriority] = 0
    application_xml_data: Bytes = b""
    device_name: Text = ""


@message(77)
class CallRedirectResponse(Response):
    """TODO CallRedirectResponse.

    Evidence: TODO
    """


@message(74)
class CallHoldRequest(Request):
    """TODO CallHoldRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    content_id: Text = ""


@message(75)
class CallHoldResponse(Response):
    """TODO CallHoldResponse.

    Evidence: TODO
    """


@message(78)
class CallRetrieveRequest(Request):
    """TODO CallRetrieveRequest.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(79)
class CallRetrieveResponse(Response):
    """TODO CallRetrieveResponse.

    Evidence: TODO
    """
