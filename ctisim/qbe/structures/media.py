"""Media: codecs, addresses, keys, streams, recorders."""

from typing import Annotated

from ctisim.qbe.declaration import Structure, structure
from ctisim.qbe.enums import (
    EncryptionAlgorithm,
    IPAddressingMode,
    MasterKeyIndicator,
    MediaPayload,
    MultiMediaConnectionMode,
    MultiMediaType,
    RecorderStatus,
    RecorderType,
    SecurityIndicator,
)
from ctisim.qbe.fields import I32, Bool, Bytes, OneOf, Secret, Struct, Text


@structure
class MediaCapability(Structure):
    """A codec a registered device can take, and how many frames it takes in a packet.

    Evidence: in DeviceRegisterDeviceRequest (captures/portauto.jsonl).
    """

    payload_capability: OneOf[MediaPayload] = 0
    max_frames_per_packet: I32 = 0
    bit_rate: I32 = 0


@structure
class RTPDestinationV6(Structure):
    """A media address in IPv6.

    Evidence: in DeviceRegisterDeviceRequest (captures/portauto.jsonl).
    """

    ip_addr_v6: Bytes = b""
    rtp_port_v6: I32 = 0


@structure
class MediaEncryptionKeyInfo(Structure):
    """An SRTP key, or why there is none.

    Evidence: in ReceptionKeyEvent (golden vectors).
    """

    algorithm_id: OneOf[EncryptionAlgorithm] = 0
    key_length: I32 = 0
    salt_length: I32 = 0
    key: Annotated[Bytes, Secret()] = b""
    salt: Annotated[Bytes, Secret()] = b""
    is_mki_present: OneOf[MasterKeyIndicator] = 0
    key_derivation_rate: I32 = 0
    security_indicator: OneOf[SecurityIndicator] = 0


@structure
class MultiMediaEncryptionKeyInfo(Structure):
    """The SRTP keys of a video stream, both ways.

    Evidence: in VideoStreamInfo (golden vectors).
    """

    algorithm_id: OneOf[EncryptionAlgorithm] = 0
    key_data_rx: Annotated[Bytes, Secret()] = b""
    salt_data_rx: Annotated[Bytes, Secret()] = b""
    key_data_tx: Annotated[Bytes, Secret()] = b""
    salt_data_tx: Annotated[Bytes, Secret()] = b""
    a_mki_present_rx: OneOf[MasterKeyIndicator] = 0
    a_mki_present_tx: OneOf[MasterKeyIndicator] = 0
    security_indicator: OneOf[SecurityIndicator] = 0


@structure
class MultiForkingRecorderInfo(Structure):
    """One of several recorders of a call.

    Evidence: in CallAttributeInfoEvent (golden vectors).
    """

    recorder_type: OneOf[RecorderType] = 0
    recorder_status: OneOf[RecorderStatus] = 0
    recorder_uri: Text = ""
    recorder_error_msg: Text = ""


@structure
class VideoStreamInfo(Structure):
    """One video stream of a call.

    Evidence: in MultiMediaStreamsInfoEvent (golden vectors).
    """

    stream_id: I32 = 0
    compression_type: OneOf[MediaPayload] = 0
    max_bit_rate: I32 = 0
    sdp_media_mode: OneOf[MultiMediaConnectionMode] = 0
    media_type: OneOf[MultiMediaType] = 0
    key_info_present: Bool = False
    rx_rtp_dest_v6: Struct[RTPDestinationV6] = RTPDestinationV6()
    rx_ip_addr: I32 = 0
    rx_rtp_port_number: I32 = 0
    rx_active_ip_addressing_mode: OneOf[IPAddressingMode] = 0
    tx_rtp_dest_v6: Struct[RTPDestinationV6] = RTPDestinationV6()
    tx_ip_addr: I32 = 0
    tx_rtp_port_number: I32 = 0
    tx_active_ip_addressing_mode: OneOf[IPAddressingMode] = 0
    multi_media_encryption_key_info: Struct[MultiMediaEncryptionKeyInfo] = MultiMediaEncryptionKeyInfo()
