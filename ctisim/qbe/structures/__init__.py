"""The structures that stand in messages, by reference or in arrays."""

from ctisim.qbe.structures.device import (
    DeviceConfigChange,
    DeviceConfigInfo,
    DeviceConfigInfo_V2,
    DeviceInfo,
    DeviceInfoDynamic,
    DeviceInfoStatic,
    DeviceMultiMediaCapability,
    DeviceRegistrationInfo,
    DeviceSecurityInfo,
    RemoteDestinationInfo,
)
from ctisim.qbe.structures.event_filter import (
    DeviceEventFilter,
    LineEventFilter,
    ProviderEventFilter,
)
from ctisim.qbe.structures.handle import (
    ClientCallHandle,
    CtiCallForwardInformation,
    CtiCallHandle,
    CtiForwardInfo,
    CtiGlobalCallHandle,
    DNInfo,
    LineResponse,
)
from ctisim.qbe.structures.line import (
    LineInfo,
    LineIntercomSpeedDialInfo,
)
from ctisim.qbe.structures.media import (
    MediaCapability,
    MediaEncryptionKeyInfo,
    MultiForkingRecorderInfo,
    MultiMediaEncryptionKeyInfo,
    RTPDestinationV6,
    VideoStreamInfo,
)
from ctisim.qbe.structures.party import (
    ParticipantInfo,
    PartyDNInfo,
    PartyDNInfo_V2,
    PartyInfo,
    RedirectPartyInfo,
    SIPUrl,
)
from ctisim.qbe.structures.provider import (
    ProviderCapabilitiesInfo,
    ProviderOutOfServiceEvent,
)

__all__ = [
    "ClientCallHandle",
    "CtiCallForwardInformation",
    "CtiCallHandle",
    "CtiForwardInfo",
    "CtiGlobalCallHandle",
    "DNInfo",
    "DeviceConfigChange",
    "DeviceConfigInfo",
    "DeviceConfigInfo_V2",
    "DeviceEventFilter",
    "DeviceInfo",
    "DeviceInfoDynamic",
    "DeviceInfoStatic",
    "DeviceMultiMediaCapability",
    "DeviceRegistrationInfo",
    "DeviceSecurityInfo",
    "LineEventFilter",
    "LineInfo",
    "LineIntercomSpeedDialInfo",
    "LineResponse",
    "MediaCapability",
    "MediaEncryptionKeyInfo",
    "MultiForkingRecorderInfo",
    "MultiMediaEncryptionKeyInfo",
    "ParticipantInfo",
    "PartyDNInfo",
    "PartyDNInfo_V2",
    "PartyInfo",
    "ProviderCapabilitiesInfo",
    "ProviderEventFilter",
    "ProviderOutOfServiceEvent",
    "RTPDestinationV6",
    "RedirectPartyInfo",
    "RemoteDestinationInfo",
    "SIPUrl",
    "VideoStreamInfo",
]
