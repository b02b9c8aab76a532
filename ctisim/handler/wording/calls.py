"""Lines of calls: the server's own names of call requests, and the signals whose text real traces show.

Traces G (TAC 216177), TAC 200764. The server says LineCall… where the wire says Call…: seen of LineCallAcceptRequest,
and of the signals of answer, disconnect, initiate and transfer set-up; the rest by the same rule (ours).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ctisim.qbe import Message
from ctisim.qbe.messages import (
    CallAcceptRequest,
    CallAnswerRequest,
    CallDisconnectRequest,
    CallSetupTransferRequest,
    DeviceSetRTPForCallRequest,
    LineCallInitiateRequest,
    NewCallEvent,
)
from ctisim.trace import printable

NO_MEDIA_DEVICE = "MediaDeviceName =  MediaDevicePid = (0,0,0,0) resource ID=0"

STATE_NAMES = {
    1: "CtiIdleState",
    2: "CtiOfferingState",
    3: "CtiAcceptedState",
    4: "CtiDialtoneState",
    5: "CtiDialingState",
    6: "CtiRingbackState",
    7: "CtiBusyState",
    8: "CtiConnectedState",
    9: "CtiProceedingState",
    10: "CtiOnHoldState",
    14: "CtiDisconnectedState",
    16: "CtiRemoteInUseState",
}
"""2(CtiOfferingState) is real; the others are made after it (ours)."""


def trace_name(message: Message) -> str:
    """What the server calls a message: LineCallAcceptRequest is the wire's CallAcceptRequest."""
    name = message.WIRE_NAME
    return f"Line{name}" if name.startswith("Call") and name.endswith("Request") else name


def request_signal(message: Message) -> str:
    """What a request is called as a signal: CtiLineCallAcceptReq, CtiDeviceSetRTPForCallReq."""
    if isinstance(message, CallSetupTransferRequest):
        return "CtiLineCallTransferSetupReq"
    return f"Cti{trace_name(message).removesuffix('Request')}Req"


def signal_text(message: Message) -> str | None:
    """The text of a request's or event's signal, where it is known."""
    describe = _TEXTS.get(type(message))
    return describe(message) if describe is not None else None


def _accept(request: CallAcceptRequest) -> str:
    return f"AsyncResponse={request.sequence_number} {_call_handle(request)} {_line_handle(request)} {NO_MEDIA_DEVICE}"


def _answer(request: CallAnswerRequest) -> str:
    return f" m{_accept(request)}"  # type: ignore[arg-type]  # the same fields


def _disconnect(request: CallDisconnectRequest) -> str:
    return f" mAsyncResponse={request.sequence_number} {_call_handle(request)} {_line_handle(request)}"


def _initiate(request: LineCallInitiateRequest) -> str:
    """FetaurePriority is the product's."""
    return (
        f"AsyncResponse={request.sequence_number} {_line_handle(request)} "
        f"GCH={request.global_call_manager_id}|{request.global_call_id} "
        f"CalledPartyInfo={printable(request.dest_address)} {NO_MEDIA_DEVICE} "
        f"FetaurePriority={int(request.feature_priority)}"
    )


def _set_up_transfer(request: CallSetupTransferRequest) -> str:
    return (
        f"AsyncResponse={request.sequence_number} {_line_handle(request)} {_call_handle(request)} "
        f"DN={printable(request.dest_address)} "
        f"ConsultWithoutMedia={_flag(request.b_never_connect_media_for_consult_call)}"
    )


def _set_rtp(request: DeviceSetRTPForCallRequest) -> str:
    """Without a blank before mCtiInterface, and without = behind RtpDestination, as in the product."""
    return (
        f"AsyncResponse={request.sequence_number}mCtiInterface(1,200,25,1) "
        f"DH={request.call_manager_id}|{request.device_id} CH={request.call_call_manager_id}|{request.call_leg_id} "
        f"RtpDestination{request.ip_address}|{request.rtp_port_number}"
    )


def new_call(event: NewCallEvent) -> str:
    """CtiNewCallNotify, TAC 216177."""
    state = int(event.state)
    return (
        f" {_line_handle(event)} GCH={event.global_call_manager_id}|{event.call_id} "
        f"CH={event.call_call_manager_id}|{event.call_leg_id} Held CH=0|0 "
        f"State={state}({STATE_NAMES.get(state, '')}) Reason={int(event.reason)} Origin={int(event.origin)} "
        f"DeviceName={event.device_name} {_calling(event)} {_called(event)} {_last_redirecting(event)} "
        f"{_original(event)} AuxData=T FarEndCMId={event.far_endpoint_call_manager_id} "
        f"EndpointType={int(event.far_endpoint_type)} RIU={_flag(event.b_remote_in_use)} "
        f"Privacy={_flag(event.b_privacy)} CallPresent={_flag(event.call_presentable)} "
        f"FeatPriority={int(event.feature_priority)} Feature=137 AttrType=0 "
        f"LineId [DN={event.far_end_line_id_dn} Part={event.far_end_line_id_partition}] "
        f"IPAddrMode={int(event.calling_party_ip_addressing_mode)} "
        f"IsConsCallDueToRollover={_flag(event.b_is_rollover_call)} "
        f"UniqCallRef={event.unique_protocol_call_reference} CgpnIPv4Addr={event.calling_party_ip_addr:x} "
        "CgpnIPv6Addr= CallingMultiMediaCap=0F0 CalledMultiMediaCap=0F0 "
        f"CallingPartyMultiMediaMask={int(event.calling_party_multi_media_cap_bit_mask)} "
        f"CalledPartyMultiMediaMask={int(event.called_party_multi_media_cap_bit_mask)} "
        f"Session-ID: Device= {event.device_uuid}; Remote= {event.peer_uuid}"
    )


def _calling(event: NewCallEvent) -> str:
    inside = _party(
        event.calling_party,
        event.un_modified_calling_party,
        event.calling_party_pi,
        event.calling_party_dn_info.partition,
        (event.calling_party_name, event.unicode_calling_party_name),
        event.calling_party_name_pi,
        event.unicode_calling_party_locale,
    )
    usage, device = int(event.cgpn_pattern_usage), event.calling_party_device_name
    return f"CGPN=[ {inside} PU={usage} Device={device} GlblCgpn={event.globalized_calling_party}]"


def _called(event: NewCallEvent) -> str:
    inside = _party(
        event.called_party,
        event.un_modified_called_party,
        event.called_party_pi,
        event.called_party_dn_info.partition,
        (event.called_party_name, event.unicode_called_party_name),
        event.called_party_name_pi,
        event.unicode_called_party_locale,
    )
    return f"CDPN=[ {inside} PU={int(event.cdpn_pattern_usage)} Device=]"


def _last_redirecting(event: NewCallEvent) -> str:
    inside = _party(
        event.last_redirecting_party,
        event.un_modified_last_redirecting_party,
        event.last_redirecting_party_pi,
        event.last_redirecting_party_dn_info.partition,
        (event.last_redirecting_party_name, event.unicodelast_redirecting_party_name),
        event.last_redirecting_party_name_pi,
        event.unicode_last_redirecting_party_locale,
    )
    return f"LRP=[ {inside}]"


def _original(event: NewCallEvent) -> str:
    inside = _party(
        event.original_called_party,
        event.un_modified_original_called_party,
        event.original_called_party_pi,
        event.original_called_party_dn_info.partition,
        (event.original_party_name, event.unicode_original_called_party_name),
        event.original_called_party_name_pi,
        event.unicode_original_called_party_locale,
    )
    return f"OCDPN=[ {inside}]"


def _party(
    shown: str, meant: str, number_pi: bool, partition: str, names: tuple[str, str], name_pi: bool, locale: int
) -> str:
    return (
        f"DN={printable(shown)} uDN={printable(meant)} NumPI={_flag(number_pi)} Part={printable(partition)} VmBox= "
        f"NumType=0 Name={printable(names[0])} UniName={printable(names[1])} NamePI={_flag(name_pi)} Locale={locale}"
    )


def _line_handle(message: Any) -> str:
    return f"LH={message.line_call_manager_id}|{message.line_id}"


def _call_handle(message: Any) -> str:
    return f"CH={message.call_leg_call_manager_id}|{message.call_leg_id}"


def _flag(value: bool) -> str:
    return "T" if value else "F"


_TEXTS: dict[type[Message], Callable[[Any], str]] = {
    CallAcceptRequest: _accept,
    CallAnswerRequest: _answer,
    CallDisconnectRequest: _disconnect,
    LineCallInitiateRequest: _initiate,
    CallSetupTransferRequest: _set_up_transfer,
    DeviceSetRTPForCallRequest: _set_rtp,
    NewCallEvent: new_call,
}
