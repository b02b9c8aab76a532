"""The closed sets and bit masks of the wire.

Names and values are the public constants' (fixtures/protocol/enums.json); the classes are named as follows.

Decoded fields hold plain integers, which compare equal to the members; a value outside a set survives as a number.

    APPLICATIONPRIORITY               ApplicationPriority
    CALLATTRIBUTETYPE                 CallAttributeType
    CALLCLOSEREASON                   CallCloseReason
    CALLCONFERENCEMODIFYSTATUS        ConferenceModifyStatus
    CALLORIGIN                        CallOrigin
    CALLREASON                        CallReason
    CALLRECORDINGTYPE                 CallRecordingType
    CALLSECURITYSTATUS                CallSecurityStatus
    CALLSELECTSTATUS                  CallSelectStatus
    CALLSTATE                         CallState
    CALLSTATECAUSE                    CallStateCause
    CLEARTYPE                         ClearType
    CTIAUTHENTICATIONTYPE             AuthenticationType
    CTIAUTOANSWERTYPE                 AutoAnswerType
    CTICALLORPHANSTATUS               CallOrphanStatus
    CTICALLTYPE                       CallType
    CTICODEREQUIRED                   CodeRequired
    CTIDNTYPE                         DNType
    CTIENCODINGTYPES                  EncodingType
    CTIFEATURECALLTYPE                FeatureCallType
    CTIMEDIACONNECTIONMODE            MediaConnectionMode
    CTIMEDIAREGISTRATION              MediaRegistration
    CTIMULTIMEDIACONNECTIONMODE       MultiMediaConnectionMode
    CTIMULTIMEDIATYPE                 MultiMediaType
    CTIPATTERNUSAGE                   PatternUsage
    CTITONE                           Tone
    CTITONECHANGEDFILTERBITMASK       ToneChangedFilter
    DESTINATIONTYPE                   DestinationType
    DEVICECALLROLEOVERMODE            DeviceRollOverMode
    DEVICECAPABILITYBITMASK           DeviceCapability
    DEVICECLOSEREASON                 DeviceCloseReason
    DEVICECONFIGCHANGEBITMASK         DeviceConfigChangeFlag
    DEVICECONTROLFLAGBITMASK          DeviceControlFlag
    DEVICECONTROLTYPE                 DeviceControlType
    DEVICEDEACQUIREREASON             DeviceDeacquireReason
    DEVICEGROUP                       DeviceGroup
    DEVICEHUNTLOGSTATUS               HuntLogStatus
    DEVICELINEINFOCONTENT             DeviceLineInfoContent
    DEVICELOGINTYPE                   DeviceLoginType
    DEVICEMODE                        DeviceMode
    DEVICEMULTIMEDIACAPABILITYBITMASK MultiMediaCapabilityFlag
    DEVICEOUTOFSERVICEREASON          DeviceOutOfServiceReason
    DEVICEPROTOCOL                    DeviceProtocol
    DEVICEREGISTEREDREASON            DeviceRegisteredReason
    DEVICEREGISTRATIONSTATUS          DeviceRegistrationStatus
    DEVICESTATE                       DeviceState
    DEVICESUPPORTSFEATUREBITMASK      SupportsFeature
    DEVICETELEPRESENCEINTEROPBITMASK  TelepresenceInterop
    DEVICETYPE                        DeviceType
    DEVICEUNREGISTEREDREASON          DeviceUnregisteredReason
    DEVICEVIDEOCAPABILITYBITMASK      VideoCapability
    DNDOPTION                         DNDOption
    EMSTATUS                          EMStatus
    FEATUREPRIORITY                   FeaturePriority
    HUNTLISTCALLDISPOSITIONTYPE       HuntCallDisposition
    IPADDRESSINGMODE                  IPAddressingMode
    KEYPADBUTTON                      KeypadButton
    LAMPMODE                          LampMode
    LINEAUTOACCEPTSTATUS              AutoAcceptStatus
    LINECLOSEREASON                   LineCloseReason
    LINEOUTOFSERVICEREASON            LineOutOfServiceReason
    LINESTATE                         LineState
    MASTERKEYINDICATOR                MasterKeyIndicator
    MEDIABITRATE                      MediaBitRate
    MEDIAENCRYPTION_ALGORITHMTYPE     EncryptionAlgorithm
    MEDIAFORKINGDEVICETYPE            MediaForkingDeviceType
    MEDIAPAYLOAD                      MediaPayload
    MEDIARESOURCETYPE                 MediaResourceType
    MONITORMODE                       MonitorMode
    MULTIFORKINGRECORDERSTATUS        RecorderStatus
    MULTIFORKINGRECORDERTYPE          RecorderType
    NUMBERTYPE                        NumberType
    PARKSTATUS                        ParkStatus
    PICKUPTYPE                        PickupType
    PROVIDERCAPABILITYBITMASK         ProviderCapability
    PROVIDERCLOSEREASON               ProviderCloseReason
    PROVIDEREVENTCAUSE                ProviderEventCause
    PROVIDERUSERNOTIFYTYPE            ProviderUserNotifyType
    RECORDCONFIG                      RecordType
    RECORDINGINVOCATIONTYPE           RecordingInvocationType
    REDIRECTPARAMS                    RedirectSearchSpace
    REDIRECTPARAMS                    CalledAddressOption
    REDIRECTPARAMS                    RedirectReason
    REDIRECTPARAMS                    ModifiedCallingPartyReason
    RINGERSTATUS                      RingerStatus
    RINGMODE                          RingMode
    SECURITYINDICATORTYPE             SecurityIndicator
    SENDMEDIATOBIBENDEDREASON         SendMediaToBIBEndedReason
    STIMULUSBUTTON                    StimulusButton
    TONEDIRECTION                     ToneDirection
    TRANSPORTTYPE                     TransportType
    URLTYPE                           URLType
"""

from ctisim.qbe.enums.call import (
    CallAttributeType,
    CallCloseReason,
    CalledAddressOption,
    CallOrigin,
    CallOrphanStatus,
    CallReason,
    CallSecurityStatus,
    CallSelectStatus,
    CallState,
    CallType,
    ConferenceModifyStatus,
    DestinationType,
    FeaturePriority,
    HuntCallDisposition,
    ModifiedCallingPartyReason,
    NumberType,
    ParkStatus,
    PatternUsage,
    PickupType,
    RedirectReason,
    RedirectSearchSpace,
    TransportType,
    URLType,
)
from ctisim.qbe.enums.call_cause import CallStateCause
from ctisim.qbe.enums.device import (
    DeviceCapability,
    DeviceCloseReason,
    DeviceConfigChangeFlag,
    DeviceControlFlag,
    DeviceControlType,
    DeviceDeacquireReason,
    DeviceGroup,
    DeviceLineInfoContent,
    DeviceLoginType,
    DeviceMode,
    DeviceOutOfServiceReason,
    DeviceProtocol,
    DeviceRegisteredReason,
    DeviceRegistrationStatus,
    DeviceRollOverMode,
    DeviceState,
    DeviceUnregisteredReason,
    DNDOption,
    EMStatus,
    EncodingType,
    HuntLogStatus,
    IPAddressingMode,
    LampMode,
    MultiMediaCapabilityFlag,
    RingMode,
    SupportsFeature,
    TelepresenceInterop,
    VideoCapability,
)
from ctisim.qbe.enums.device_type import DeviceType
from ctisim.qbe.enums.line import (
    AutoAcceptStatus,
    AutoAnswerType,
    DNType,
    LineCloseReason,
    LineOutOfServiceReason,
    LineState,
    RingerStatus,
)
from ctisim.qbe.enums.media import (
    CallRecordingType,
    ClearType,
    EncryptionAlgorithm,
    MasterKeyIndicator,
    MediaBitRate,
    MediaConnectionMode,
    MediaForkingDeviceType,
    MediaPayload,
    MediaRegistration,
    MediaResourceType,
    MonitorMode,
    MultiMediaConnectionMode,
    MultiMediaType,
    RecorderStatus,
    RecorderType,
    RecordingInvocationType,
    RecordType,
    SecurityIndicator,
    SendMediaToBIBEndedReason,
)
from ctisim.qbe.enums.provider import (
    ApplicationPriority,
    AuthenticationType,
    ProviderCapability,
    ProviderCloseReason,
    ProviderEventCause,
    ProviderUserNotifyType,
)
from ctisim.qbe.enums.tone import (
    CodeRequired,
    FeatureCallType,
    KeypadButton,
    StimulusButton,
    Tone,
    ToneChangedFilter,
    ToneDirection,
)

__all__ = [
    "ApplicationPriority",
    "AuthenticationType",
    "AutoAcceptStatus",
    "AutoAnswerType",
    "CallAttributeType",
    "CallCloseReason",
    "CallOrigin",
    "CallOrphanStatus",
    "CallReason",
    "CallRecordingType",
    "CallSecurityStatus",
    "CallSelectStatus",
    "CallState",
    "CallStateCause",
    "CallType",
    "CalledAddressOption",
    "ClearType",
    "CodeRequired",
    "ConferenceModifyStatus",
    "DNDOption",
    "DNType",
    "DestinationType",
    "DeviceCapability",
    "DeviceCloseReason",
    "DeviceConfigChangeFlag",
    "DeviceControlFlag",
    "DeviceControlType",
    "DeviceDeacquireReason",
    "DeviceGroup",
    "DeviceLineInfoContent",
    "DeviceLoginType",
    "DeviceMode",
    "DeviceOutOfServiceReason",
    "DeviceProtocol",
    "DeviceRegisteredReason",
    "DeviceRegistrationStatus",
    "DeviceRollOverMode",
    "DeviceState",
    "DeviceType",
    "DeviceUnregisteredReason",
    "EMStatus",
    "EncodingType",
    "EncryptionAlgorithm",
    "FeatureCallType",
    "FeaturePriority",
    "HuntCallDisposition",
    "HuntLogStatus",
    "IPAddressingMode",
    "KeypadButton",
    "LampMode",
    "LineCloseReason",
    "LineOutOfServiceReason",
    "LineState",
    "MasterKeyIndicator",
    "MediaBitRate",
    "MediaConnectionMode",
    "MediaForkingDeviceType",
    "MediaPayload",
    "MediaRegistration",
    "MediaResourceType",
    "ModifiedCallingPartyReason",
    "MonitorMode",
    "MultiMediaCapabilityFlag",
    "MultiMediaConnectionMode",
    "MultiMediaType",
    "NumberType",
    "ParkStatus",
    "PatternUsage",
    "PickupType",
    "ProviderCapability",
    "ProviderCloseReason",
    "ProviderEventCause",
    "ProviderUserNotifyType",
    "RecordType",
    "RecorderStatus",
    "RecorderType",
    "RecordingInvocationType",
    "RedirectReason",
    "RedirectSearchSpace",
    "RingMode",
    "RingerStatus",
    "SecurityIndicator",
    "SendMediaToBIBEndedReason",
    "StimulusButton",
    "SupportsFeature",
    "TelepresenceInterop",
    "Tone",
    "ToneChangedFilter",
    "ToneDirection",
    "TransportType",
    "URLType",
    "VideoCapability",
]
