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
    """An application makes a call from a line. Without a destination it only goes off hook and dials later.

    Evidence: JTAPI 11.5 to 15 on the wire (captures/jtapi-15-makecall.jsonl).
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
    """The leg of the new call; NewCallEvent follows.

    Evidence: sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(50)
class CallAcceptRequest(Request):
    """An application accepts a call offered to a port or route point: it begins to ring. (The server's traces say
    LineCallAcceptRequest.)

    Evidence: trace of CUCM 11.5 (TAC 216177); JTAPI on the wire (captures/rpdyn.jsonl).
    """

    TRACE = (
        "( seq#={sequence_number}  LH={line_call_manager_id}|{line_id}  "
        "CH={call_leg_call_manager_id}|{call_leg_id} media resource ID= resource ID={media_resource_id} media"
        " device name={media_device_name})"
    )

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    media_device_name: Text = ""
    media_resource_id: I32 = 0


@message(51)
class CallAcceptResponse(Response):
    """The call is accepted; the leg's state ACCEPTED follows.

    Evidence: sent by an experiment and taken by JTAPI (captures/rpdyn.jsonl).
    """


@message(52)
class CallAnswerRequest(Request):
    """An application answers a ringing call.

    Evidence: JTAPI on the wire (captures/inbound.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    media_device_name: Text = ""
    media_resource_id: I32 = 0


@message(53)
class CallAnswerResponse(Response):
    """The answer is on its way; state CONNECTED and the media events follow.

    Evidence: sent by an experiment and taken by JTAPI (captures/inbound.jsonl).
    """


@message(58)
class CallCloseRequest(Request):
    """An application gives a call leg up without disconnecting it.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(59)
class CallCloseResponse(Response):
    """The application's hold on the leg is gone.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(64)
class CallDialRequest(Request):
    """An application dials on a leg that is off hook (JTAPI: addToAddress).

    Evidence: JTAPI on the wire (captures/dial.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    dest_address: Text = ""


@message(65)
class CallDialResponse(Response):
    """The digits are taken.

    Evidence: sent by an experiment and taken by JTAPI (captures/dial.jsonl).
    """


@message(66)
class CallDisconnectRequest(Request):
    """An application hangs up, or rejects what is offered. drop() sends one for each leg it observes.

    Evidence: JTAPI 11.5 to 15 on the wire (captures/jtapi-15-makecall.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(67)
class CallDisconnectResponse(Response):
    """The leg is going; state IDLE follows.

    Evidence: sent by an experiment and taken by JTAPI (captures/jtapi-15-makecall.jsonl).
    """


@message(68)
class CallPlayDtmfRequest(Request):
    """An application sends digits (0 to 9, A to D as 10 to 13, * as 14, # as 15).

    Evidence: JTAPI on the wire (captures/dtmf.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    dtmf_digits: I32Array = ()
    rate: I32 = 0


@message(69)
class CallPlayDtmfResponse(Response):
    """The digits are being sent; CallPlayDTMFCompleteEvent tells the end.

    Evidence: sent by an experiment and taken by JTAPI (captures/dtmf.jsonl).
    """


@message(70)
class CallPlayToneRequest(Request):
    """An application plays a tone to a party, or to both.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    tone: OneOf[Tone] = 0
    direction: OneOf[ToneDirection] = 0


@message(71)
class CallPlayToneResponse(Response):
    """The tone is being played.

    Evidence: the golden vectors; not seen on the wire.
    """


@message(72)
class CallGetInfoRequest(Request):
    """An application asks who is in a call and how it came about.

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(73)
class CallGetInfoResponse(Response):
    """The parties of a call leg, as presented and as they are.

    Evidence: the golden vectors; not seen on the wire.
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
    """An application sends a call elsewhere: redirect, single-step transfer (`redirect_reason` 1) and route selection
    are all this.

    Evidence: JTAPI on the wire (captures/redirbad.jsonl).
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
    """The redirect is taken. A destination that is unknown or busy is a FailureResponse, and the call stays as it was.

    Evidence: sent by an experiment and taken by JTAPI (captures/route.jsonl).
    """


@message(74)
class CallHoldRequest(Request):
    """An application puts a call on hold, perhaps with a video to watch meanwhile.

    Evidence: JTAPI on the wire (captures/portdyn.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    content_id: Text = ""


@message(75)
class CallHoldResponse(Response):
    """The call is going on hold; state ONHOLD follows.

    Evidence: sent by an experiment and taken by JTAPI (captures/portdyn.jsonl).
    """


@message(78)
class CallRetrieveRequest(Request):
    """An application takes a call off hold.

    Evidence: JTAPI on the wire (captures/portdyn.jsonl).
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_leg_call_manager_id: I32 = 0
    call_leg_id: I32 = 0


@message(79)
class CallRetrieveResponse(Response):
    """The call is coming back; state CONNECTED follows.

    Evidence: sent by an experiment and taken by JTAPI (captures/portdyn.jsonl).
    """
