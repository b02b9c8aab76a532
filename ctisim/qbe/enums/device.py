"""Enumerations of devices."""

from enum import IntEnum, IntFlag


class DNDOption(IntEnum):
    """What a device does while it must not be disturbed."""

    NONE = 0
    RINGER_OFF = 1
    CALL_REJECT = 2


class DeviceCapability(IntFlag):
    """What a device can do beyond the ordinary."""

    NONE = 0
    NEWCALLOUTBOUNF_ROLLOVER = 1
    CONSULTCALL_ROLLOVER = 2
    JOIN_SAMELINE = 4
    JOIN_ACROSSLINES = 8
    DIRECT_TRANSFER_SAME_LINE = 16
    DIRECT_TRANSFER_ACROSS_LINES = 32


class DeviceCloseReason(IntEnum):
    """Why a device was closed under the application."""

    UNKNOWN = 0
    CALL_MANAGER_FAILURE = 1
    DEVICE_UNREGISTERED = 2
    REHOMING_FAILURE = 3
    DEVICE_REMOVED = 4
    PROVIDER_CLOSING = 5
    MEDIA_ALREADY_TERMINATED_NONE = 6
    MEDIA_ALREADY_TERMINATED_STATIC = 7
    MEDIA_ALREADY_TERMINATED_DYNAMIC = 8
    SOFTKEY_ENABLE_FAILED = 9
    MEDIA_CAPABILITY_MISMATCH = 10
    DEVICE_OWNER_NOT_ALIVE = 11
    DEVICE_RESTRICTED = 13
    UNSUPPORTED_PROTOCOL = 12
    DB_INITIALIZATION_ERROR = 15
    NOT_SUPPORTED_MEDIA_TYPE = 16
    UNSUPPORTED_DEVICE_CONFIGURATION = 17
    IP_ADDRESSING_MODE_MISMATCH = 19
    CTI_SECURITY_NOT_ALLOWED = 20
    CTI_MANAGER_FAILURE = 257
    DEVICE_PROTOCOL_SWITCHOVER = 888


class DeviceConfigChangeFlag(IntFlag):
    """Which part of a device's configuration changed."""

    NONE = 0
    REMOTE_DESTINATION_INFO = 1


class DeviceControlFlag(IntFlag):
    """By what right the user controls a device."""

    NONE = 0
    CONTROLLED = 1
    ACQUIRED = 2
    USER_LOGGED_IN = 4
    PROFILE_LOGGED_IN = 8


class DeviceControlType(IntEnum):
    """Whether CTI may control a device."""

    CtiControl_UNKNOWN = 0
    CtiControllable = 1
    CtiUnControllable = 2


class DeviceDeacquireReason(IntEnum):
    """Why a superprovider lost an acquired device."""

    UNKNOWN = 0
    DEVICEDELETED = 1


class DeviceGroup(IntEnum):
    """Which devices an enumeration lists."""

    CONTROLLED = 1
    REGISTERABLE = 2
    HOTELLED = 3
    MONITORED = 4


class DeviceLineInfoContent(IntFlag):
    """Which structures of a DeviceLineInfoEvent are filled."""

    NONE = 0
    DEVICE_INFO_STATIC = 1
    DEVICE_INFO_DYNAMIC = 2
    DEVICE_REGISTRATION_INFO = 4
    LINE_INFO = 8
    REMOTE_DESTINATION_INFO = 16


class DeviceLoginType(IntEnum):
    """Who is logged in to a device."""

    NO_LOGIN = 0
    NATIVE_LOGIN = 1
    VISITOR_LOGIN = 2


class DeviceMode(IntEnum):
    """Which party a device is opened as."""

    FIRSTPARTY = 1
    THIRDPARTY = 2
    ANY = 3


class DeviceOutOfServiceReason(IntEnum):
    """Why a device left service."""

    UNKNOWN = 0
    CALL_MANAGER_FAILURE = 1
    REHOME_TO_HIGHER_PRIORITY_CM = 2
    NOCALLMANAGER_AVAILABLE = 3
    DEVICE_FAILURE = 4
    DEVICE_UNREGISTERED = 5
    ENERGYWISE_POWER_SAVE_PLUS = 6
    CTI_MANAGER_FAILURE = 257


class DeviceProtocol(IntEnum):
    """The protocol a device speaks with its CallManager."""

    NONE = 0
    SCCP = 1
    SIP = 2
    CTI_REMOTE_DEVICE = 3


class DeviceRegisteredReason(IntEnum):
    """Why a device registered."""

    UNKNOWN = 0
    DEVICE_RESET = 1
    LOGIN = 2
    LOGOUT = 3


class DeviceRegistrationStatus(IntEnum):
    """Whether a device is registered."""

    UNKNOWN = 0
    REGISTERED = 1
    UNREGISTERED = 2


class DeviceRollOverMode(IntEnum):
    """Whether outgoing calls move to another line of the device."""

    NOROLEOVER = 0
    ROLEOVER_SAMEDN = 1
    ROLEOVER_DIFFERENTDN = 2


class DeviceState(IntEnum):
    """The sum of a device's calls."""

    IDLE = 0
    ACTIVE = 1
    ALERTING = 2
    HELD = 3
    UNKNOWN = 4
    WHISPER = 5


class DeviceUnregisteredReason(IntEnum):
    """Why a device unregistered."""

    UNKNOWN = 0
    DEVICE_RESET = 1
    LOGIN = 2
    LOGOUT = 3
    ENERGYWISE_POWER_SAVE_PLUS = 4


class EMStatus(IntEnum):
    """Extension mobility: who came or went."""

    UNKNOWN = 0
    LOGIN = 1
    LOGOUT = 2
    LOGOUT_WITH_PROFILE = 3


class EncodingType(IntEnum):
    """Which character encodings a device can show."""

    CTI_UNKNOWN_ENCODING = 0
    CTI_ENCODING_NOTAPPLICABLE = 1
    CTI_ASCII_ENCODING = 2
    CTI_UCS2UNICODE_ENCODING = 3


class HuntLogStatus(IntEnum):
    """Whether a device takes hunt calls."""

    NOT_APPLICABLE = 0
    LOGGED_IN = 1
    LOGGED_OUT = 2


class IPAddressingMode(IntEnum):
    """Which versions of IP a device or a medium uses."""

    IPV4 = 0
    IPV6 = 1
    IPV4_V6 = 2
    UNKNOWN = 3
    UNKNOWN_ANATRED = 4


class LampMode(IntEnum):
    """How a lamp burns."""

    OFF = 1
    ON = 2
    WINK = 3
    FLASH = 4
    BLINK = 5


class MultiMediaCapabilityFlag(IntFlag):
    """Which parts of a DeviceMultiMediaCapability are known."""

    NONE = 0
    VIDEO_CAPABILITY_KNOWN = 1
    TELEPRESENCEINTEROP_KNOWN = 2
    SCREENCOUNT_KNOWN = 4


class RingMode(IntEnum):
    """How a device rings."""

    OFF = 1
    INSIDERING = 2
    OUTSIDERING = 3
    FEATURERING = 4


class SupportsFeature(IntFlag):
    """Which rights an application needs to observe a device."""

    NONE = 0
    CONNECTED_TRANSFER_CONFERENCE = 1
    ROLL_OVER_MODE = 2


class TelepresenceInterop(IntFlag):
    """Whether a device takes part in telepresence."""

    NONE = 0
    TELEPRESENCEINTEROP_ENABLED = 1


class VideoCapability(IntFlag):
    """Whether a device does video."""

    NONE = 0
    VIDEO_ENABLED = 1
