"""Enumerations of media, monitoring and recording."""

from enum import IntEnum


class CallRecordingType(IntEnum):
    """Who started a recording."""

    NONE = 0
    AUTOMATIC = 1
    APPLICATION_INITIATED_SILENT = 2
    USER_INITIATED_FROM_DEVICE = 3
    USER_INITIATED_FROM_APPLICATION = 4


class ClearType(IntEnum):
    """Whether a monitoring or recording session ended normally or by quiet clear."""

    STANDARD_CLEAR = 0
    QUIET_CLEAR = 1


class EncryptionAlgorithm(IntEnum):
    """SRTP algorithms."""

    AES_128_COUNTER = 1
    AES_128_COUNTER_80 = 2
    F8_128_COUNTER_32 = 3
    F8_128_COUNTER_80 = 4
    AEAD_128_COUNTER = 5
    AEAD_256_COUNTER = 6


class MasterKeyIndicator(IntEnum):
    """Whether SRTP packets name their master key."""

    NOT_AVAILABLE = 0
    AVAILABLE = 1


class MediaBitRate(IntEnum):
    """G.723 bit rates."""

    RATE_5_3 = 1
    RATE_6_4 = 2


class MediaConnectionMode(IntEnum):
    """Which directions of media a connection has."""

    NONE = 0
    RECEIVE_ONLY = 1
    TRANSMIT_ONLY = 2
    TRANSMIT_AND_RECEIVE = 3


class MediaForkingDeviceType(IntEnum):
    """What sends the copy of the media to the recorder."""

    NONE = 0
    PHONE = 1
    GW = 2


class MediaPayload(IntEnum):
    """Codecs, by the product's numbers."""

    G711ALAW64K = 2
    G711ALAW56K = 3
    G711ULAW64K = 4
    G711ULAW56K = 5
    G722_64K = 6
    G722_56K = 7
    G722_48K = 8
    G7231 = 9
    G728 = 10
    G729 = 11
    G729ANNEXA = 12
    ACY_G729AASSN = 15
    DATA64 = 32
    DATA56 = 33
    GSM = 80
    ISAC = 89
    WIDEBAND_256K = 25


class MediaRegistration(IntEnum):
    """Who terminates the media of a registered device, and how."""

    CTI_MEDIA_REGISTRATION_NONE = 0
    CTI_MEDIA_REGISTRATION_STATIC = 1
    CTI_MEDIA_REGISTRATION_DYNAMIC = 2
    CTI_MEDIA_REGISTRATION_EXCLUSIVE = 3
    CTI_MEDIA_REGISTRATION_INTERNAL_CM_MEDIA = 4
    CTI_MEDIA_REGISTRATION_NO_REGISTRATION = 5
    CTI_MEDIA_REGISTRATION_STATIC_FOR_GET_PORT_SUPPORT = 6
    CTI_MEDIA_REGISTRATION_DYNAMIC_FOR_GET_PORT_SUPPORT = 7
    CTI_MEDIA_REGISTRATION_EXTEND = 8
    CTI_MEDIA_REGISTRATION_UNKNOWN = -1


class MediaResourceType(IntEnum):
    """What a media resource on a device is for."""

    CONFERENCE = 0
    IVR = 1


class MonitorMode(IntEnum):
    """How a supervisor listens in."""

    NONE = 0
    SILENT = 1
    WHISPER = 2
    ACTIVE = 3


class MultiMediaConnectionMode(IntEnum):
    """Which directions a video stream has (the SDP attribute)."""

    TRANSMIT_AND_RECEIVE = 0
    TRANSMIT_ONLY = 1
    RECEIVE_ONLY = 2
    INACTIVE = 3


class MultiMediaType(IntEnum):
    """What a stream carries."""

    INVALID = 0
    AUDIO = 1
    MAIN_VIDEO = 2
    PRESENTATION_VIDEO = 3


class RecordType(IntEnum):
    """How a line is set up for recording."""

    NONE = 0
    AUTOMATIC = 1
    SELECTIVE = 2
    APPLICATIONCONTROLLEDCALLBASED = 2
    DEVICEBASED = 3


class RecorderStatus(IntEnum):
    """Whether one of several recorders is recording."""

    UNKNOWN = 0
    SUCCESS = 1
    FAILURE = 2


class RecorderType(IntEnum):
    """Whether a call needs this recorder."""

    UNKNOWN = 0
    OPTIONAL_RECORDER = 1
    MANDATORY_RECORDER = 2


class RecordingInvocationType(IntEnum):
    """Whether the user sees a recording."""

    NOT_APPLICABLE = 0
    SILENT = 1
    USER = 2


class SecurityIndicator(IntEnum):
    """Whether the keys of a medium are there, and if not, why."""

    MEDIA_ENCRYPT_KEYS_AVAILABLE = 0
    MEDIA_ENCRYPT_USER_NOT_AUTHORIZED = 1
    MEDIA_ENCRYPT_KEYS_UNAVAILABLE = 2
    MEDIA_NOT_ENCRYPTED = 3


class SendMediaToBIBEndedReason(IntEnum):
    """How an agent greeting ended."""

    REASON_FAILURE = 0
    REASON_SUCCESS = 1
    REASON_PRIMARY_CALL_DROPPED = 2
