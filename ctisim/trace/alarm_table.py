"""Every alarm of CTI Manager 15: severity, parameters and text, from its System Error Messages (ccmalarms15).

App ID, Cluster ID and Node ID follow the parameters of each. The texts' closing full stops are left out, as the trace
leaves them out (tech note 220616).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Alarm:
    """One alarm; `parameters` are (name, type) as the guide gives them."""

    name: str
    severity: int
    parameters: tuple[tuple[str, str], ...]
    text: str


def _alarm(name: str, severity: int, parameters: str, text: str) -> Alarm:
    pairs = (parameter.partition(":") for parameter in parameters.split())
    return Alarm(name, severity, tuple((pair[0], pair[2]) for pair in pairs), text)


_ALL = (
    _alarm(
        "ApplicationConnectionDropped",
        4,
        "LastPDUNumber:UInt",
        "Application has dropped the connection to CTIManager",
    ),
    _alarm(
        "CtiMaxConnectionReached",
        4,
        "",
        "Maximum number of application connections is reached; application connection rejected",
    ),
    _alarm(
        "InvalidQBEMessage",
        4,
        "CTIConnectionType:String InstanceNumber:Long PDUNumber:Long",
        "An invalid QBE PDU is received",
    ),
    _alarm(
        "CtiProviderOpenFailure",
        3,
        "CTIconnectionId:Long LoginUserId:String Reason:Enum IPaddress:String IPv6address:String",
        "CTI application failed to open provider; application startup failed",
    ),
    _alarm(
        "CtiQbeFailureResponse",
        4,
        "ErrorCode:ULong SeqNumber:Long ErrorMessageString:String",
        "Requested operation from the application has failed",
    ),
    _alarm(
        "CtiProviderClosed",
        6,
        "LoginUserId:String SeqNumber:Long CTIconnectionId:Long IPAddress:String IPv6Address:String Reason:Enum",
        "CTI application connection has been closed",
    ),
    _alarm(
        "CtiProviderOpened",
        6,
        "LoginUserId:String SeqNumber:Long Version:String CTIconnectionId:Long IPAddress:String "
        "IPv6Address:String CmAssignedAppID:Long",
        "CTI application connection opened",
    ),
    _alarm(
        "UnableToRegisterwithCallManagerService",
        3,
        "CmNodeID:Long",
        "Unable to communicate with the Cisco CallManager service",
    ),
    _alarm("CtiProviderCloseHeartbeatTimeout", 4, "", "CTI heartbeat timed out; application disconnected"),
    _alarm("CtiProviderClosePeerCertExpired", 4, "", "CTI Peer Certificate Expired; Application Disconnected"),
    _alarm(
        "CtiProviderPeerCertExpireSoon",
        4,
        "",
        "CTI Peer Certificate will expire soon; If expired, application will disconnect",
    ),
    _alarm(
        "CtiIncompatibleProtocolVersion",
        4,
        "MsgVersion:VoidPtr CompatibleVersions:VoidPtr CurrentVersion:VoidPtr CMVersion:String "
        "IPAddress:String IPv6Address:String",
        "Incompatible protocol version",
    ),
    _alarm(
        "CtiDeviceOpened",
        6,
        "DeviceName:String SeqNumber:Long DeviceId:Long DeviceType:Long CTIconnectionId:Long "
        "MediaControlled:Bool AssociatedCMIPAddr:String CmAssignedAppID:Long",
        "Device opened",
    ),
    _alarm(
        "CtiDeviceClosed",
        6,
        "DeviceName:String DeviceId:Long DeviceType:Long CTIconnectionId:Long MediaControlled:Bool "
        "AssociatedCMIpAddr:String Reason:Enum",
        "Device closed",
    ),
    _alarm("CtiDeviceOpenFailure", 4, "CTIconnectionId:Long DeviceName:String Reason:Enum", "Device Open failed"),
    _alarm(
        "CtiDeviceOutofService",
        6,
        "DeviceId:Long CTIconnectionId:Long DeviceName:String",
        "Device is out of service",
    ),
    _alarm(
        "CtiDeviceInService",
        6,
        "DeviceId:Long CTIconnectionId:Long DeviceName:String callManagerId:Long",
        "Device in service",
    ),
    _alarm(
        "CtiLineOpened",
        6,
        "SeqNumber:Long DirNum:String Partition:String DeviceName:String CTIconnectionId:Long",
        "Line opened",
    ),
    _alarm(
        "CtiLineOpenFailure",
        4,
        "CTIconnectionId:Long DeviceName:String DirNum:String Partition:String Reason:Enum",
        "Unable to open the line",
    ),
    _alarm(
        "CtiLineClosed",
        6,
        "DirNum:String Partition:String CTIconnectionId:Long DeviceName:String Reason:Enum",
        "Line closed",
    ),
    _alarm(
        "CtiLineOutOfService",
        6,
        "DirNum:String Partition:String CTIconnectionId:Long DeviceName:String",
        "Line is out of service",
    ),
    _alarm("CtiLineInService", 6, "LineId:Long CTIconnectionId:Long", "Line in service"),
    _alarm("UnableToSetorResetMWI", 4, "DirNum:String", "Error in setting message waiting indicator"),
    _alarm(
        "RedirectCallRequestFailed",
        6,
        "SeqNumber:Long DirNum:String Partition:String",
        "Request from application to redirect a call has failed",
    ),
    _alarm("MaxDevicesPerProviderExceeded", 4, "", "Application has opened more devices than allowed"),
    _alarm("MaxDevicesPerNodeExceeded", 4, "", "Application has opened more devices than the limit for each node"),
    _alarm(
        "ApplicationConnectionError",
        4,
        "CTIConnectionType:String InstanceNumber:Long",
        "CTIManager is unable to allow connections from Applications",
    ),
    _alarm("kCtiQbeLengthMisMatch", 3, "", "OutputQbeMessage: length mismatch"),
    _alarm(
        "kCtiInvalidQbeSizeAndOffsets",
        3,
        "",
        "InvalidQBESizeAndOffsets; QBE message decoding encountered illegal size or offset",
    ),
    _alarm("kCtiSsRegisterManagerErr", 3, "", "Unable to register CtiLine with SSAPI"),
    _alarm("kCtiMytcpErrSocketBroken", 4, "", "Socket connection has been broken"),
    _alarm("kCtiDirectoryLoginFailure", 4, "SeqNumber:Long", "CTI directory login failure"),
    _alarm(
        "kCtiDeviceOpenFailAccessDenied",
        4,
        "LoginUserId:String DeviceName:String DeviceType:Long",
        "DeviceOpenRequest failure",
    ),
    _alarm("kCtiIllegalQbeHeader", 3, "", "Illegal QBE header"),
    _alarm(
        "kCtiLineOpenFailAccessDenied",
        4,
        "SeqNumber:Int DirNum:String Partition:String DeviceName:String UserName:String",
        "Line open failed",
    ),
    _alarm("kCtiIllegalEnumHandle", 4, "EnumHandle:Long EnumObjectType:String", "Enumeration handle is not valid"),
    _alarm(
        "kCtiQbeMessageTooLong",
        4,
        "CTIConnectionType:String InstanceNumber:Long QBEMessageLength:Long",
        "Incoming QBE message exceeds input buffer size",
    ),
    _alarm(
        "kCtiNullTcpHandle",
        4,
        "PDU_Number:Long",
        "TranslateCtiQbeInputMessage: NULL TCP HANDLE!!! (QBE packet is dropped)",
    ),
    _alarm("kCtiEnvProcDevListRegTimeout", 3, "", "Directory change notification request time out"),
    _alarm("kCtiMYTCPSendError", 3, "", "MYTCP_Send: send error"),
    _alarm(
        "kCtiSdlErrorvException",
        2,
        "",
        "Failed to create an internal process that is required to service CTI applications",
    ),
    _alarm("kCtiTcpInitError", 3, "ErrorCode:Int", "CTIManager service is unable to initialize TCP connection"),
    _alarm("kCtiIllegalFilterSize", 3, "", "ProviderOpenRequest; illegal filter size"),
    _alarm(
        "kCtiNewCallNotifyArrayOverflow",
        4,
        "",
        "Possible internal array overflow condition while generating CTI NewCall event",
    ),
    _alarm(
        "kCtiExistingCallNotifyArrayOverflow",
        4,
        "",
        "Possible internal array overflow condition while generating CTI ExistingCall event",
    ),
    _alarm(
        "kCtiLineCallInfoResArrayOverflow",
        4,
        "",
        "Possible internal array overflow condition while generating response to application request "
        "for call information",
    ),
    _alarm(
        "kCtiUnknownConnectionHandle",
        4,
        "CTIConnectionType:String InstanceNumber:Long",
        "Connection handle is not valid",
    ),
    _alarm(
        "kCtiProviderOpenInvalidUserNameSize",
        3,
        "UserNameSize:Long",
        "Invalid userName size in ProviderOpen request",
    ),
)

ALARMS: Mapping[str, Alarm] = MappingProxyType({alarm.name: alarm for alarm in _ALL})
