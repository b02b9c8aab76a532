"""Devices: phones, CTI ports, route points."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from ctisim.lab.base import Ipv4, Ipv6, Loose, Many, Name, Part
from ctisim.lab.lines import Line
from ctisim.lab.models import Model, Protocol, model_named, model_of_type, suggest
from ctisim.lab.remote_destinations import RemoteDestination, check
from ctisim.lab.trunks import SipTrunk


class DndOption(StrEnum):
    """DNDOPTION."""

    NONE = "none"
    RINGER_OFF = "ringer off"
    CALL_REJECT = "call reject"

    @property
    def number(self) -> int:
        return list(DndOption).index(self)


class Rollover(StrEnum):
    """DEVICECALLROLEOVERMODE: what an outbound call does when its line is full."""

    NONE = "none"
    SAME_DN = "same dn"
    ANY_DN = "any dn"

    @property
    def number(self) -> int:
        return list(Rollover).index(self)


class IpAddressing(StrEnum):
    """IPADDRESSINGMODE of the Common Device Configuration."""

    IPV4 = "ipv4"
    IPV6 = "ipv6"
    BOTH = "ipv4 and ipv6"

    @property
    def number(self) -> int:
        return list(IpAddressing).index(self)


class SecurityMode(StrEnum):
    """Device Security Mode of the phone's security profile."""

    NON_SECURE = "non secure"
    AUTHENTICATED = "authenticated"
    ENCRYPTED = "encrypted"


class SpecialCapability(StrEnum):
    """DEVICECAPABILITYBITMASK: what else the device can do."""

    NEW_CALL_ROLLOVER = "new call rollover"
    CONSULT_CALL_ROLLOVER = "consult call rollover"
    JOIN_SAME_LINE = "join same line"
    JOIN_ACROSS_LINES = "join across lines"
    DIRECT_TRANSFER_SAME_LINE = "direct transfer same line"
    DIRECT_TRANSFER_ACROSS_LINES = "direct transfer across lines"

    @property
    def bit(self) -> int:
        return int(1 << list(SpecialCapability).index(self))


class Device(Part):
    """A device of the cluster that CTI can see."""

    name: Annotated[str, Field(pattern=r"^[A-Za-z0-9._-]{1,128}$")] = Field(
        description="Device name: SEP and the MAC for a phone; letters, digits, . _ and -."
    )
    model: Name = Field("Cisco 7960", description="Model: Cisco 7960, CTI Port, CTI Route Point …; see docs/lab.md.")
    type: int | None = Field(
        None,
        ge=1,
        le=0x7FFFFFFF,
        description="Device type number; by default the model's. Needed for models unknown here.",
    )
    description: str = Field("", max_length=128, description="Free text.")
    protocol: Annotated[Protocol, Loose] | None = Field(
        None, description="none, SCCP, SIP or CTI Remote Device; by default the model's."
    )
    registered: bool | None = Field(
        None,
        description="Registered with CallManager when the lab starts; by default phones are. "
        "CTI ports and route points are registered by applications, so false for them.",
    )
    restricted: bool = Field(
        False, description='true: "Allow Control of Device from CTI" is unset on the device (CTIERR_DEVICE_RESTRICTED).'
    )
    node: int = Field(1, ge=1, le=127, description="Number of the node whose CallManager the device registers with.")
    ip_address: Ipv4 = Field("", description="IPv4 address of the device; empty: ours, from 127.0.0.0/8.")
    ipv6_address: Ipv6 = Field("", description="IPv6 address of the device; empty: none.")
    geolocation: str = Field(
        "", max_length=50, description="Where the device is, for logical partitioning; empty: no policy applies."
    )
    locale: int = Field(1, ge=0, description="User locale's number; 1 is English, United States.")
    alternate_script: str = Field("", max_length=50, description="Alternate script; empty: none.")
    dnd_option: Annotated[DndOption, Loose] = Field(
        DndOption.NONE, description="none, ringer off or call reject: what do-not-disturb does here."
    )
    dnd: bool = Field(False, description="Do not disturb is on when the lab starts.")
    rollover: Annotated[Rollover, Loose] = Field(
        Rollover.NONE, description="none, same dn or any dn: where an outbound call goes when its line is full."
    )
    built_in_bridge: bool = Field(False, description="Built In Bridge is on (needed for monitoring, recording, barge).")
    ip_addressing_mode: Annotated[IpAddressing, Loose] = Field(
        IpAddressing.IPV4, description="ipv4, ipv6 or ipv4 and ipv6."
    )
    security_mode: Annotated[SecurityMode, Loose] = Field(
        SecurityMode.NON_SECURE,
        description="non secure, authenticated or encrypted: what the phone's calls can be at best. Told, not done.",
    )
    em_login_allowed: bool = Field(False, description="Extension Mobility is enabled on the device.")
    login_user: str = Field("", max_length=128, description="User logged in by Extension Mobility; empty: nobody.")
    visiting: bool = Field(False, description="A device of another cluster, visiting.")
    special_capabilities: Many[Annotated[SpecialCapability, Loose]] = Field(
        (),
        description="new call rollover, consult call rollover, join same line, join across lines, "
        "direct transfer same line, direct transfer across lines.",
    )
    hunt_logged_in: bool = Field(True, description="Logged in to its hunt groups when the lab starts.")
    sip_trunk: Annotated[SipTrunk, Loose] | None = Field(
        None, description="early offer or delayed offer: reached through a SIP trunk that makes one; none: no trunk."
    )
    lines: Many[Line] = Field((), description="Lines by button, the first first.")
    remote_destinations: Many[RemoteDestination] = Field(
        (), description="Of a CTI remote device: the numbers at which its user can be called."
    )

    @model_validator(mode="after")
    def _has_a_type(self) -> Device:
        """Refuse a model that is in no table and comes without its number, naming the nearest."""
        if self.type is None and model_named(self.model) is None:
            raise PydanticCustomError(
                "unknown_model",
                "no such model; or give its number in type:",
                {"at": "model", "hint": suggest(self.model)},
            )
        return self

    @model_validator(mode="after")
    def _registers_as_it_can(self) -> Device:
        """Refuse a CTI port or route point that is registered before any application came."""
        if self.registered and self.is_registrable:
            raise PydanticCustomError(
                "registered_port",
                "an application registers a CTI port or route point: leave this out",
                {"at": "registered"},
            )
        return self

    @model_validator(mode="after")
    def _can_be_called_there(self) -> Device:
        """Refuse remote destinations that the device cannot have."""
        check(self.remote_destinations, remote=self.phone_model.protocol is Protocol.CTI_REMOTE_DEVICE)
        return self

    @property
    def phone_model(self) -> Model:
        """The model's row; for a type given by number, the row of that number or a plain phone's."""
        known = model_named(self.model)
        if self.type is None and known is not None:
            return known
        return model_of_type(self.type or 0, self.model)

    @property
    def type_number(self) -> int:
        """DEVICETYPE: 7 for a Cisco 7960, 72 for a CTI port, 73 for a route point."""
        return self.phone_model.type

    @property
    def type_name(self) -> str:
        """The model as the wire names it."""
        return self.phone_model.name

    @property
    def protocol_number(self) -> int:
        """DEVICEPROTOCOL."""
        return (self.protocol or self.phone_model.protocol).number

    @property
    def is_registrable(self) -> bool:
        """An application registers it (allowsRegistration): CTI ports and route points."""
        return self.phone_model.registrable

    @property
    def park_monitoring(self) -> bool:
        """Whether the phone follows what becomes of the calls it parked."""
        return self.phone_model.park_monitoring

    @property
    def starts_registered(self) -> bool:
        """Whether it is registered when the lab starts."""
        return not self.is_registrable if self.registered is None else self.registered

    @property
    def supports_feature(self) -> int:
        """DEVICESUPPORTSFEATUREBITMASK: 1 connected transfer and conference, 2 rollover."""
        model = self.phone_model
        return (1 if model.connected_xfer else 0) | (2 if model.rollover else 0)

    @property
    def special_capability_mask(self) -> int:
        """DEVICECAPABILITYBITMASK."""
        return sum({capability.bit for capability in self.special_capabilities})

    @property
    def encoding(self) -> int:
        """CTIENCODINGTYPES: 3 UCS-2 (the seed's 7960), 2 ASCII."""
        return self.phone_model.encoding
