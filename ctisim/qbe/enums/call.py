"""Enumerations of calls."""

from enum import IntEnum, IntFlag


class CallAttributeType(IntEnum):
    """What role a call plays in monitoring or recording."""

    NONE = 0
    SILENTMONITOR_INITIATOR = 1
    SILENTMONITOR_TARGET = 2
    RECORDING = 3
    WHISPERMONITOR_INITIATOR = 4
    WHISPERMONITOR_TARGET = 5


class CallCloseReason(IntEnum):
    """Why a call leg was closed under the application."""

    UNKNOWN = 0
    CALLMANAGER_FAILURE = 1
    LINE_CLOSED = 2
    DEVICE_REMOVED = 3


class CallOrigin(IntEnum):
    """Where a call leg comes from, as its line sees it."""

    INBOUNDINTERNAL = 1
    INBOUNDINTERNALENTERPRISE = 2
    INBOUNDEXTERNAL = 3
    OUTBOUND = 4
    OUTBOUNDHOLD = 5
    OUTBOUNDCONFERENCE = 6
    OUTBOUNDTRANSFER = 7
    OUTBOUNDPARK = 8
    INBOUNDINTERNALTRANSFER = 9
    INBOUNDINTERNALENTERPRISETRANSFER = 10
    INBOUNDINTERNALCONFERENCE = 11
    INBOUNDINTERNALENTERPRISECONFERENCE = 12
    INBOUNDINTERNALBLINDTRANSFER = 13
    INBOUNDINTERNALENTERPRISEBLINDTRANSFER = 14
    UNAVAILABLE = 99


class CallOrphanStatus(IntEnum):
    """Whether a call left without a controller is paused."""

    CTICALLORPHANSTATUS_RESUMED = 0
    CTICALLORPHANSTATUS_PAUSED = 1


class CallReason(IntEnum):
    """Which feature made a call event (JTAPI: CiscoFeatureReason)."""

    DIRECTCALL = 1
    TRANSFERREDCALL = 2
    FORWARDNOANWSER = 3
    FORWARDBUSY = 4
    FORWARDALL = 5
    REDIRECT = 6
    BLINDTRANSFER = 7
    CONSULTTRANSFER = 8
    CONFERENCE = 9
    PARK = 10
    CALLPICKUP = 11
    NORMAL = 12
    FORWARD = 13
    MEETMECONFERENCE = 14
    PARKREMINDER = 15
    UNPARK = 16
    TRANSFERFAILED = 17
    CONFERENCEFAILED = 18
    BLINDTRANSFERFAILED = 19
    BARGE = 20
    IMMEDIATEDIVERT = 21
    FAC_CMC = 22
    QSIG_PATH_REPLACEMENT = 23
    REFER = 24
    REPLACE = 25
    CCM_REDIRECTION = 26
    DPARK_CALLPARK = 27
    DPARK_REVERSION = 28
    DPARK_UNPARK = 29
    TALKBACK = 30
    CALL_MONITORING = 31
    RECORDING = 32
    MOBILITY = 33
    MOBILITY_IVR = 34
    MOBILITY_CELLPICKUP = 35
    MOBILITY_HANDIN = 36
    MOBILITY_HANDOUT = 37
    MOBILITY_FOLLOWME = 38
    CLICK_TO_CONFERENCE = 39
    FORWARD_NO_RETRIEVE = 40
    EXTERNALCALLCONTROL = 42
    SAF_CCD_PSTN_FAILOVER = 43
    SEND_MEDIA_TO_BIB = 44
    QUEUE = 45
    DEQUEUE = 46
    DEQUEUE_TIMER_EXPIRED = 47
    DEQUEUE_AGENTS_BUSY = 48
    DEQUEUE_AGENTS_UNAVAILABLE = 49
    PLAY_ANNOUNCEMENT = 50
    UNKNOWN = 99


class CallSecurityStatus(IntEnum):
    """How well a call is protected over all."""

    CALLSECURITY_UNKNOWN = 0
    CALLSECURITY_NOTAUTHENTICATED = 1
    CALLSECURITY_AUTHENTICATED = 2
    CALLSECURITY_ENCRYPTED = 3


class CallSelectStatus(IntEnum):
    """Whether and where a call is selected for a feature."""

    SELECTEDNONE = 0
    SELECTEDLOCAL = 1
    SELECTEDREMOTE = 2


class CallState(IntEnum):
    """The state of one call leg."""

    UNKNOWN = 0
    IDLE = 1
    OFFERING = 2
    ACCEPTED = 3
    DIALTONE = 4
    DIALING = 5
    RINGBACK = 6
    BUSY = 7
    CONNECTED = 8
    PROCEEDING = 9
    ONHOLD = 10
    ONHOLDPENDING = 11
    TRANSFERONHOLD = 12
    TRANSFERONHOLDPENDING = 13
    DISCONNECTED = 14
    WAITING = 15
    REMOTEINUSE = 16
    PROGRESSING = 17
    WHISPER = 18
    QUEUED = 20


class CallType(IntFlag):
    """What is special about a call: features it takes part in."""

    REGULARCALL = 0
    INTERCOM_ORIGINATOR = 1
    INTERCOM_TARGET = 2
    SILENTMONITORCALL = 4
    SILENTMONITORCALL_TARGET = 8
    RECORDEDCALL = 16
    CHAPERONECALL = 32
    CFWD_ALL_SET = 64
    CFWD_ALL_CLEAR = 128
    WHISPERMONITORCALL = 256
    WHISPERMONITORCALL_TARGET = 512
    BIBCALL = 1024
    SERVERCALL = 2048
    SENDMEDIATOBIBCALL = 4096
    DVOCALL = 8192
    PERSISTENT_CALL = 16384
    ANNOUNCEMENT_CALL = 32768
    NURD_CALL = 65536


class CalledAddressOption(IntEnum):
    """What a redirect does with the original called party."""

    CALLED_ADDRESS_UNCHANGED = 0
    CALLED_ADDRESS_SET_TO_REDIRECT_DESTINATION = 1
    CALLED_ADDRESS_OPTION_SET_PREFERREDCALLEDPARTY = 2


class ConferenceModifyStatus(IntEnum):
    """What happened to the changed participant of a conference."""

    PARTYADDED = 1
    PARTYREMOVED = 2
    PARTYUPDATED = 3


class DestinationType(IntEnum):
    """Where the other end of a call is."""

    INTERNAL_OR_UNKNOWN = -1
    UNKNOWN = 0
    IN_CLUSTER = 1
    EXTERNAL = 2
    SERVER_CALL = 3


class FeaturePriority(IntEnum):
    """How urgent a call is (JTAPI: CiscoCall.FEATUREPRIORITY_...)."""

    NORMAL = 1
    URGENT = 2
    EMERGENCY = 3


class ModifiedCallingPartyReason(IntEnum):
    """Whether a redirect changes the calling number."""

    REDIRECT_WITHOUT_MODIFIED_CALLING_PARTY = 0
    REDIRECT_WITH_MODIFIED_CALLING_PARTY = 1


class NumberType(IntEnum):
    """Q.931 types of number."""

    UNKNOWN_NUMBER = 0
    INTERNATIONAL_NUMBER = 1
    NATIONAL_NUMBER = 2
    NET_SPECIFIC_NUMBER = 3
    SUBSCRIBER_NUMBER = 4
    ABBREVIATED_NUMBER = 6
    RESERVED_FOR_EXTENSION = 7


class ParkStatus(IntEnum):
    """What became of a parked call."""

    PARKED = 2
    REMINDER = 3
    RETRIEVED = 4
    ABANDONED = 5
    FORWARDED = 6


class HuntCallDisposition(IntEnum):
    """What became of a call that a hunt list gave to a line."""

    CONTINUED = 1
    TERMINATED = 2
    FWD_NO_ANSWER = 3
    FWD_BUSY = 4


class PatternUsage(IntEnum):
    """What a number belongs to."""

    UNKNOWN = 0
    INTERCOM = 1
    DEVICE = 2
    CALLPARK = 3
    HUNTPILOT = 4


class PickupType(IntEnum):
    """Which ringing call a pickup takes."""

    PICKUP_TYPE_NORMAL = 0
    PICKUP_TYPE_GROUP = 1
    PICKUP_TYPE_OTHER = 2
    PICKUP_TYPE_DIRECTED = 3


class RedirectReason(IntEnum):
    """What a CallRedirectRequest is used as."""

    REASON_REDIRECT = 0
    REASON_BLINDTRANSFER = 1


class RedirectSearchSpace(IntEnum):
    """Whose calling search space a redirect uses."""

    DEFAULT_SEARCH_SPACE = 0
    CALLINGADDRESS_SEARCH_SPACE = 1
    ADDRESS_SEARCH_SPACE = 2


class TransportType(IntEnum):
    """SIP transports."""

    TRANSPORT_TYPE_UNKNOWN = 0
    TRANSPORT_TYPE_TCP = 1
    TRANSPORT_TYPE_UDP = 2
    TRANSPORT_TYPE_TLS = 3


class URLType(IntEnum):
    """What kind of URL a party is known by."""

    NO_URL = 0
    SIP_URL = 1
    TEL_URL = 2
