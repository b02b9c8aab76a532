"""Tones, keys and codes."""

from enum import IntEnum


class CodeRequired(IntEnum):
    """Which codes the tone asks the caller to enter."""

    FAC_REQUIRED = 0
    CMC_REQUIRED = 1
    FAC_CMC_REQUIRED = 2
    NONE_REQUIRED = 3


class FeatureCallType(IntEnum):
    """Which feature asked for a tone or a call."""

    NoFeatureCall = 0
    AdHocConferenceCall = 1
    BargeCall = 2
    BargedCall = 4
    facCmc = 121


class KeypadButton(IntEnum):
    """Keys and DTMF digits."""

    ZERO = 0
    ONE = 1
    TWO = 2
    THREE = 3
    FOUR = 4
    FIVE = 5
    SIX = 6
    SEVEN = 7
    EIGHT = 8
    NINE = 9
    CHARA = 10
    CHARB = 11
    CHARC = 12
    CHARD = 13
    STAR = 14
    POUND = 15


class StimulusButton(IntEnum):
    """Feature buttons of a phone."""

    LASTNUMBERREDIAL = 1
    SPEEDDIAL = 2
    HOLD = 3
    TRANSFER = 4
    FORWARDALL = 5
    FORWARDBUSY = 6
    FORWARDNOANSWER = 7
    DISPLAY = 8
    LINE = 9
    T120CHAT = 10
    T120WHITEBOARD = 11
    T120APPLICATIONSHARING = 12
    T120FILETRANSFER = 13
    VIDEO = 14
    VOICEMAIL = 15
    ANSWERRELEASE = 16
    AUTOANSWER = 17
    GENERICAPPB1 = 33
    GENERICAPPB2 = 34
    GENERICAPPB3 = 35
    GENERICAPPB4 = 36
    GENERICAPPB5 = 37


class Tone(IntEnum):
    """A tone a line hears or an application plays."""

    SILENCE = 0
    DTMF1 = 1
    DTMF2 = 2
    DTMF3 = 3
    DTMF4 = 4
    DTMF5 = 5
    DTMF6 = 6
    DTMF7 = 7
    DTMF8 = 8
    DTMF9 = 9
    DTMF0 = 0
    DTMFA = 10
    DTMFB = 11
    DTMFC = 12
    DTMFD = 13
    DTMFSTAR = 14
    DTMFPOUND = 15
    INSIDEDIALTONE = 33
    OUTSIDEDIALTONE = 34
    LINEBUSYTONE = 35
    ALERTINGTONE = 36
    REORDERTONE = 37
    RECORDERWARNINGTONE = 38
    RECORDERDETECTEDTONE = 39
    REVERTINGTONE = 40
    RECEIVEROFFHOOKTONE = 41
    MESSAGEWAITINGTONE = 42
    PARTIALDIALTONE = 42
    NOSUCHNUMBERTONE = 43
    BUSYVERIFICATIONTONE = 44
    CALLWAITINGTONE = 45
    CONFIRMATIONTONE = 46
    CAMPONINDICATIONTONE = 47
    RECALLDIALTONE = 48
    ZIPZIP = 49
    ZIP = 50
    BEEPBONK = 51
    MUSICTONE = 52
    HOLDTONE = 53
    MONITORWARNINGTONE = 56
    SECUREWARNINGTONE = 57
    ADDCALLWAITING = 64
    PRIORITYCALLWAIT = 65
    RECALLDIAL = 66
    BARGIN = 67
    DISTINCTALERT = 68
    PRIORITYALERT = 69
    REMINDERRING = 70
    PRECEDENCERINGBACK = 71
    PREEMPTIONTONE = 72
    MF1 = 80
    MF2 = 81
    MF3 = 82
    MF4 = 83
    MF5 = 84
    MF6 = 85
    MF7 = 86
    MF8 = 87
    MF9 = 88
    MF0 = 89
    MFKP1 = 90
    MFST = 91
    MFKP2 = 92
    MFSTP = 93
    MFST3P = 94
    MILLIWATT = 95
    MILLIWATTTEST = 96
    HIGHTONE = 97
    FLASHOVERRIDE = 98
    FLASH = 99
    PRIORITY = 100
    IMMEDIATE = 101
    PREAMPWARN = 102
    FREQ_2105HZ = 103
    FREQ_2600HZ = 104
    FREQ_440HZ = 105
    FREQ_300HZ = 106
    NOTONE = 127
    MAX = 128


class ToneChangedFilter(IntEnum):
    """Which ToneChangedEvents a line filter asks for."""

    CTITONECHANGEDFILTERBITMASK_NOEVENT = 0
    CTITONECHANGEDFILTERBITMASK_FACCMC = 1
    CTITONECHANGEDFILTERBITMASK_CALLWAITING = 2
    CTITONECHANGEDFILTERBITMASK_ALLTONES = -1


class ToneDirection(IntEnum):
    """Who hears a tone."""

    LOCALONLY = 0
    REMOTEONLY = 1
    BOTH_LOCAL_AND_REMOTE = 2
    NONE = 3
