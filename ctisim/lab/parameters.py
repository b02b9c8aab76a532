"""Service parameters, under the product's names and with its defaults.

The product keeps them per service; so does the lab file. Names and values: FAILURES.md section 4, the JTAPI guide's
timers, and the System Configuration Guide's CTI chapter.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import ConfigDict, Field

from ctisim.lab.base import Loose, Part


class _Parameters(Part):
    model_config = ConfigDict(populate_by_name=True)


class DropAdHocConference(StrEnum):
    """When a conference ends by itself."""

    NEVER = "Never"
    CONTROLLER_LEAVES = "When Conference Controller Leaves"
    NO_ONNET_PARTIES = "When No OnNet Parties Remain in the Conference"


class JoinAcrossLines(StrEnum):
    """Join Across Lines Policy."""

    OFF = "Off"
    ON = "On"


class AuthenticatedRecording(StrEnum):
    """Authenticated Phone Recording."""

    ALLOW = "Allow recording"
    DO_NOT_ALLOW = "Do not allow recording"


class CtiManagerParameters(_Parameters):
    """Parameters of the Cisco CTIManager service."""

    heartbeat_minimum: int = Field(
        5,
        alias="Application Heartbeat Minimum Interval",
        ge=1,
        le=3600,
        description="Seconds; a shorter interval asked by an application becomes this.",
    )
    heartbeat_maximum: int = Field(
        3600,
        alias="Application Heartbeat Maximum Interval",
        ge=1,
        le=86_400,
        description="Seconds; a longer interval asked by an application becomes this.",
    )
    maximum_connections: int = Field(
        2500,
        alias="Maximum CTI Connections",
        ge=1,
        le=100_000,
        description="Connections above this are refused (MAX_NUMBER_OF_CTI_CONNECTIONS_REACHED). The number is ours.",
    )
    maximum_devices_per_provider: int = Field(
        2000,
        alias="Maximum Devices Per Provider",
        ge=1,
        le=100_000,
        description="Above this an alarm is raised, no more.",
    )
    maximum_devices_per_node: int = Field(
        800, alias="Maximum Devices Per Node", ge=1, le=100_000, description="Above this an alarm is raised, no more."
    )
    instance_id_retry_count: int = Field(
        3,
        alias="CTI InstanceId Retry Count",
        ge=0,
        le=100,
        description="Uses of a client certificate by two providers "
        "before it counts as compromised. The number is ours.",
    )
    require_public_key_encryption: bool = Field(
        False,
        alias="Require Public Key Encryption",
        description="Refuse clients that do not send a public-key-encrypted key.",
    )
    dscp: int = Field(
        24,
        alias="DSCP IP CTIManager to Application",
        ge=0,
        le=63,
        description="DSCP of what CTI Manager sends, 0 to 63; CS3 is 24 (dscpForCTI2Apps = 96, the byte).",
    )
    ringback_on_183: bool = Field(
        True, alias="CTI Report Ringback on SIP 183 with SDP", description="Report ringback on a SIP 183 with SDP."
    )

    @property
    def precedence(self) -> int:
        """The TOS byte that the wire carries (precedenceValue): 96."""
        return self.dscp << 2


class CallManagerParameters(_Parameters):
    """Parameters of the Cisco CallManager service."""

    new_call_accept_timer: int = Field(
        4, alias="CTI New Call Accept Timer", ge=1, le=20, description="Seconds an application has to accept a call."
    )
    t301_timer: int = Field(
        180_000,
        alias="T301 Timer",
        ge=1000,
        le=600_000,
        description="Milliseconds that a call may ring unanswered.",
    )
    t302_timer: int = Field(
        15_000,
        alias="T302 Timer",
        ge=3000,
        le=15_000,
        description="Milliseconds to wait for a further digit.",
    )
    maximum_call_duration: int = Field(
        720, alias="Maximum Call Duration Timer", ge=1, le=35_791, description="Minutes a persistent call may last."
    )
    forward_no_answer_timer: int = Field(
        12, alias="Forward No Answer Timer", ge=1, le=300, description="Seconds of ringing before a call is forwarded."
    )
    media_exchange_timer: int = Field(
        12, alias="Media Exchange Timer", ge=3, le=60, description="Seconds to wait for media. The number is ours."
    )
    fail_without_mtp: bool = Field(
        False,
        alias="Fail Call Over SIP Trunk if MTP Allocation Fails",
        description="A call that needs an early offer fails when the caller's port is not known in time; "
        "else the offer is delayed.",
    )
    wildcard_in_call_info: bool = Field(
        True,
        alias="Use WildCard pattern in CTI Call Info",
        description="Applications are told the pattern of a route point that a number fits. The default is ours.",
    )
    hold_reversion_duration: int = Field(
        0,
        alias="Hold Reversion Duration",
        ge=0,
        le=1200,
        description="Seconds until a phone reminds of a held call; 0: never.",
    )
    hold_reversion_interval: int = Field(
        30,
        alias="Hold Reversion Notification Interval",
        ge=0,
        le=1200,
        description="Seconds between reminders; 0: only one.",
    )
    park_reversion_timer: int = Field(
        60, alias="Call Park Reversion Timer", ge=0, le=1200, description="Seconds until a parked call comes back."
    )
    park_monitoring_reversion_timer: int = Field(
        60,
        alias="Park Monitoring Reversion Timer",
        ge=0,
        le=1200,
        description="Seconds until the parker is reminded of a parked call (newer phones).",
    )
    park_monitoring_periodic_timer: int = Field(
        30, alias="Park Monitoring Periodic Reversion Timer", ge=0, le=1200, description="Seconds between reminders."
    )
    park_monitoring_forward_timer: int = Field(
        300,
        alias="Park Monitoring Forward No Retrieve Timer",
        ge=30,
        le=1200,
        description="Seconds until a parked call that nobody retrieved is forwarded.",
    )
    auto_call_pickup: bool = Field(False, alias="Auto Call Pickup Enabled", description="A pickup connects at once.")
    advanced_conference: bool = Field(
        False,
        alias="Advanced Ad Hoc Conference Enabled",
        description="Others than the controller may add and drop parties.",
    )
    conference_linking: bool = Field(
        False, alias="Non-linear Ad Hoc Conference Linking Enabled", description="Conferences may be chained freely."
    )
    maximum_conference: int = Field(
        4, alias="Maximum Ad Hoc Conference", ge=3, le=64, description="Parties in a conference."
    )
    drop_conference: Annotated[DropAdHocConference, Loose] = Field(
        DropAdHocConference.NEVER,
        alias="Drop Ad Hoc Conference",
        description="Never, When Conference Controller Leaves, or When No OnNet Parties Remain in the Conference.",
    )
    authenticated_recording: Annotated[AuthenticatedRecording, Loose] = Field(
        AuthenticatedRecording.DO_NOT_ALLOW,
        alias="Authenticated Phone Recording",
        description="Allow recording, or Do not allow recording: of phones whose security mode is authenticated.",
    )
    join_across_lines: Annotated[JoinAcrossLines, Loose] = Field(
        JoinAcrossLines.OFF, alias="Join Across Lines Policy", description="Off or On."
    )
    reroute_remote_destinations: bool = Field(
        False,
        alias="Reroute Remote Destination Calls to Enterprise Number",
        description="Calls to a remote destination go to the enterprise number.",
    )


class ServiceParameters(_Parameters):
    """System > Service Parameters."""

    cti_manager: CtiManagerParameters = Field(
        CtiManagerParameters(), alias="Cisco CTIManager", description="Parameters of the Cisco CTIManager service."
    )
    call_manager: CallManagerParameters = Field(
        CallManagerParameters(), alias="Cisco CallManager", description="Parameters of the Cisco CallManager service."
    )
