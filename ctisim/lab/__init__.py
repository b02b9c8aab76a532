"""The lab file: one tree of pydantic models; its errors name file and line."""

from ctisim.lab.cluster import Cluster, Node, Numbering, ProtocolVersions, Release
from ctisim.lab.devices import Device, DndOption, IpAddressing, Rollover, SecurityMode
from ctisim.lab.directory import DirectorySettings, Manager, RequireCertificate
from ctisim.lab.failures import Cause
from ctisim.lab.habits import Habit, OnCall
from ctisim.lab.lab import Lab
from ctisim.lab.limits import Limits, Timers
from ctisim.lab.lines import AutoAnswer, Forwarding, Line, PickupGroup, Recording
from ctisim.lab.loading import builtin, load, loads, overlay, overlay_file, overlay_text
from ctisim.lab.media import Audio, Media, Send
from ctisim.lab.models import Model, Protocol, model_named, models
from ctisim.lab.numberplan import (
    NOTIFICATION_TIMER,
    Distribution,
    HuntPilot,
    HuntQueue,
    NumberPlan,
    PhoneParty,
    PickupAssociation,
    RoutePattern,
)
from ctisim.lab.parameters import CallManagerParameters, CtiManagerParameters, ServiceParameters
from ctisim.lab.policies import Policy
from ctisim.lab.problems import Place, Problem, WrongLab
from ctisim.lab.remote_destinations import RemoteDestination
from ctisim.lab.security import Security, SingleSignOn
from ctisim.lab.trunks import SipTrunk
from ctisim.lab.users import AccountState, Authentication, Credential, DirectoryAccount, Role, User, UserType

__all__ = [
    "NOTIFICATION_TIMER",
    "AccountState",
    "Audio",
    "Authentication",
    "AutoAnswer",
    "CallManagerParameters",
    "Cause",
    "Cluster",
    "Credential",
    "CtiManagerParameters",
    "Device",
    "DirectoryAccount",
    "DirectorySettings",
    "Distribution",
    "DndOption",
    "Forwarding",
    "Habit",
    "HuntPilot",
    "HuntQueue",
    "IpAddressing",
    "Lab",
    "Limits",
    "Line",
    "Manager",
    "Media",
    "Model",
    "Node",
    "NumberPlan",
    "Numbering",
    "OnCall",
    "PhoneParty",
    "PickupAssociation",
    "PickupGroup",
    "Place",
    "Policy",
    "Problem",
    "Protocol",
    "ProtocolVersions",
    "Recording",
    "Release",
    "RemoteDestination",
    "RequireCertificate",
    "Role",
    "Rollover",
    "RoutePattern",
    "Security",
    "SecurityMode",
    "Send",
    "ServiceParameters",
    "SingleSignOn",
    "SipTrunk",
    "Timers",
    "User",
    "UserType",
    "WrongLab",
    "builtin",
    "load",
    "loads",
    "model_named",
    "models",
    "overlay",
    "overlay_file",
    "overlay_text",
]
