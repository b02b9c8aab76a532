"""Enumerations of lines."""

from enum import IntEnum


class AutoAcceptStatus(IntEnum):
    """Whether a port or route point accepts calls by itself."""

    AUTOACCEPT_OFF = 0
    AUTOACCEPT_ON = 1


class AutoAnswerType(IntEnum):
    """Whether a line answers by itself, and with what."""

    CTIAUTOANSWER_OFF = 0
    CTIAUTOANSWER_WITHHEADSET = 1
    CTIAUTOANSWER_WITHSPEAKERSET = 2
    CTIAUTOANSWER_UNKNOWN = 3


class DNType(IntEnum):
    """What kind of directory number a line has."""

    UNKNOWN = 0
    INTERCOM = 1


class LineCloseReason(IntEnum):
    """Why a line was closed under the application."""

    UNKNOWN = 0
    CALL_MANAGER_FAILURE = 1
    DEVICE_UNREGISTERED = 2
    REHOMING_FAILURE = 3
    UNDEFINED_LINE = 4
    DEVICE_REMOVED = 5
    PROVIDER_CLOSING = 6
    UNSUPPORTED_PROTOCOL = 7
    LINE_RESTRICTED = 8
    NOT_SUPPORTED_MEDIA_TYPE = 9
    RESET_TIMER_EXPIRED = 10
    DEVICE_UNSUPPORTED_CONFIGURATION = 11
    CTI_MANAGER_FAILURE = 257
    DEVICE_PROTOCOL_SWITCHOVER = 888


class LineOutOfServiceReason(IntEnum):
    """Why a line left service."""

    UNKNOWN = 0
    CALL_MANAGER_FAILURE = 1
    REHOME_TO_HIGHER_PRIORITY_CM = 2
    NOCALLMANAGER_AVAILABLE = 3
    DEVICE_FAILURE = 4
    DEVICE_UNREGISTERED = 5
    ENERGYWISE_POWER_SAVE_PLUS = 6
    CTI_MANAGER_FAILURE = 257


class LineState(IntEnum):
    """Whether a line is in service."""

    OUT_OF_SERVICE = 0
    IN_SERVICE = 1
    UNKNOWN = 2


class RingerStatus(IntEnum):
    """Whether a line may ring."""

    DEFAULT = 0
    DISABLE = 1
    ENABLE = 2
