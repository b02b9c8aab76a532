"""Media streams: where RTP goes, with which codec and key."""

from ctisim.qbe.declaration import Event, Request, Response, message
from ctisim.qbe.enums import CallSecurityStatus, IPAddressingMode, MediaConnectionMode, MediaPayload
from ctisim.qbe.fields import I32, Bool, OneOf, Struct, StructArray, Text
from ctisim.qbe.structures import MediaEncryptionKeyInfo, RTPDestinationV6, VideoStreamInfo


@message(90)
class StartReceptionEvent(Event):
    """TODO StartReceptionEvent.

    Evidence: TODO
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
    """TODO StartTransmissionEvent.

    Evidence: TODO
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
    """TODO StopReceptionEvent.

    Evidence: TODO
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
    """TODO StopTransmissionEvent.

    Evidence: TODO
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
    """TODO DeviceChangeRTPDefaultRequest.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    ip_addr: I32 = 0
    rtp_port_number: I32 = 0


@message(158)
class DeviceChangeRTPDefaultResponse(Response):
    """TODO DeviceChangeRTPDefaultResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(163)
class DeviceCallOpenLogicalChannelEvent(Event):
    """TODO DeviceCallOpenLogicalChannelEvent.

    Evidence: TODO
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
    """TODO DeviceSetRTPForCallRequest.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    ip_address: I32 = 0
    rtp_port_number: I32 = 0
    rtp_dest_v6: Struct[RTPDestinationV6] = RTPDestinationV6()


@message(165)
class DeviceSetRTPForCallResponse(Response):
    """TODO DeviceSetRTPForCallResponse.

    Evidence: TODO
    """

    call_manager_id: I32 = 0
    device_id: I32 = 0


@message(276)
class DeviceOpenMediaPortForCallEvent(Event):
    """TODO DeviceOpenMediaPortForCallEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    media_ip_addressing_mode: OneOf[IPAddressingMode] = 0


@message(302)
class MultiMediaStreamsInfoEvent(Event):
    """TODO MultiMediaStreamsInfoEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    video_streams_info: StructArray[VideoStreamInfo] = ()


@message(221)
class ReceptionKeyEvent(Event):
    """TODO ReceptionKeyEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    key_info: Struct[MediaEncryptionKeyInfo] = MediaEncryptionKeyInfo()


@message(222)
class TransmissionKeyEvent(Event):
    """TODO TransmissionKeyEvent.

    Evidence: TODO
    """

    device_call_manager_id: I32 = 0
    device_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    key_info: Struct[MediaEncryptionKeyInfo] = MediaEncryptionKeyInfo()


@message(245)
class CallSecurityStatusUpdateEvent(Event):
    """TODO CallSecurityStatusUpdateEvent.

    Evidence: TODO
    """

    line_call_manager_id: I32 = 0
    line_id: I32 = 0
    call_call_manager_id: I32 = 0
    call_leg_id: I32 = 0
    overall_call_security_status: OneOf[CallSecurityStatus] = 0
