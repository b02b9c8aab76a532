"""Media streams: where RTP goes, with which codec and key."""

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import CallSecurityStatus, IPAddressingMode, MediaConnectionMode, MediaPayload
from ctisim.qbe.fields import I32, Bool, OneOf, Struct, StructArray, Text
from ctisim.qbe.structures import MediaEncryptionKeyInfo, RTPDestinationV6, VideoStreamInfo


@message(90)
class StartReceptionEvent(Event):
    """A device begins to receive media: its own address, port and codec (filter startReception).

    Evidence: sent by an experiment and taken by JTAPI (captures/devstate.jsonl).
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    ip_addr: I32 = 0
    rtp_port_number: I32 = 0
    milli_second_packet_size: I32 = 0
    compression_type: OneOf[MediaPayload] = 0
    use_echo_cancellation: Bool = False
    bit_rate: I32 = 0
    media_device_name: Text = ""
    media_resource_id: I32 = 0
    media_connection_mode: OneOf[MediaConnectionMode] = 0
    rtp_dest_v6: Struct[RTPDestinationV6] = RTPDestinationV6()
    active_ip_addressing_mode: OneOf[IPAddressingMode] = 0


@message(91)
class StartTransmissionEvent(Event):
    """A device begins to send media: the far end's address, port and codec (filter startTransmission).

    An IPv4 address is its four bytes read little-endian.

    Evidence: sent by an experiment and taken by JTAPI (captures/devstate.jsonl).
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    ip_addr: I32 = 0
    rtp_port_number: I32 = 0
    milli_second_packet_size: I32 = 0
    compression_type: OneOf[MediaPayload] = 0
    precedence_value: I32 = 0
    use_silence_suppression: Bool = False
    max_frames_per_packet: I32 = 0
    bit_rate: I32 = 0
    media_device_name: Text = ""
    media_resource_id: I32 = 0
    media_connection_mode: OneOf[MediaConnectionMode] = 0
    rtp_dest_v6: Struct[RTPDestinationV6] = RTPDestinationV6()
    active_ip_addressing_mode: OneOf[IPAddressingMode] = 0


@message(92)
class StopReceptionEvent(Event):
    """A device ceases to receive media (filter stopReception).

    Evidence: sent by an experiment and taken by JTAPI (captures/devstate.jsonl).
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    media_device_name: Text = ""
    media_resource_id: I32 = 0
    media_connection_mode: OneOf[MediaConnectionMode] = 0


@message(93)
class StopTransmissionEvent(Event):
    """A device ceases to send media (filter stopTransmission).

    Evidence: sent by an experiment and taken by JTAPI (captures/devstate.jsonl).
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    media_device_name: Text = ""
    media_resource_id: I32 = 0
    media_connection_mode: OneOf[MediaConnectionMode] = 0


@message(157)
class DeviceChangeRTPDefaultRequest(Request):
    """An application moves the static media address of a registered port.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    ip_addr: I32 = 0
    rtp_port_number: I32 = 0


@message(158)
class DeviceChangeRTPDefaultResponse(Response):
    """The static media address is changed.

    Evidence: the golden vectors; not seen on the wire.
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(163)
class DeviceCallOpenLogicalChannelEvent(Event):
    """A port with dynamic media needs an address for a call (filter openLogicalChannel). Comes after CONNECTED, and
    anew at every retrieve.

    Evidence: sent by an experiment and taken by JTAPI (captures/rpdyn.jsonl).
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    milli_second_packet_size: I32 = 0
    compression_type: OneOf[MediaPayload] = 0
    media_connection_mode: OneOf[MediaConnectionMode] = 0
    media_ip_addressing_mode: OneOf[IPAddressingMode] = 0
    is_rtp_required: Bool = False


@message(164)
class DeviceSetRTPForCallRequest(Request):
    """An application gives the media address for a call, in answer to the logical channel event.

    Evidence: trace of CUCM 11.5 (TAC 216177); JTAPI on the wire (captures/rpdyn.jsonl).
    """

    TRACE = (
        "( seq#={sequence_number}  DH={call_manager_id}|{device_id}  CH={call_call_manager_id}|{call_leg_id}"
        "  RtpDestination={ip_address}|{rtp_port_number})"
    )

    call_manager_id: I32 = 0
    device_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    ip_address: I32 = 0
    rtp_port_number: I32 = 0
    rtp_dest_v6: Struct[RTPDestinationV6] = RTPDestinationV6()


@message(165)
class DeviceSetRTPForCallResponse(Response):
    """The address is taken; the media events follow at both ends.

    Evidence: sent by an experiment and taken by JTAPI (captures/rpdyn.jsonl).
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(276)
class DeviceOpenMediaPortForCallEvent(Event):
    """A port whose application supports it is asked which port it will use, before the channel opens (filter
    bOpenMediaIPPortEvent).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    media_ip_addressing_mode: OneOf[IPAddressingMode] = 0


@message(302)
class MultiMediaStreamsInfoEvent(Event):
    """The video streams of a call (filter bMultiMediaStreamsInfo).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    video_streams_info: StructArray[VideoStreamInfo] = ()


@message(221)
class ReceptionKeyEvent(Event):
    """The SRTP key of the media a device receives (filter receptionKey).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    key_info: Struct[MediaEncryptionKeyInfo] = MediaEncryptionKeyInfo()


@message(222)
class TransmissionKeyEvent(Event):
    """The SRTP key of the media a device sends (filter transmissionKey).

    Evidence: the golden vectors; not seen on the wire.
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    key_info: Struct[MediaEncryptionKeyInfo] = MediaEncryptionKeyInfo()


@message(245)
class CallSecurityStatusUpdateEvent(Event):
    """How well a call is protected over all has changed (filter bCallSecurityStatusUpdate).

    Evidence: the golden vectors; not seen on the wire.
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    overall_call_security_status: OneOf[CallSecurityStatus] = 0
