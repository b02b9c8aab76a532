"""Who is on a call, and how one end sees the others: the party block that NewCall and its kin carry."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from ctisim.qbe.enums import DestinationType, PatternUsage
from ctisim.qbe.structures import PartyDNInfo

LOCALE = 1
"""English, United States: of every name (measured: CALL-FLOWS.md)."""


@dataclass(frozen=True)
class Party:
    """A number and a name. `shown` is presented in the number's place where an application modified it."""

    number: str = ""
    name: str = ""
    partition: str = ""
    device: str = ""
    outside: bool = False
    shown: str | None = None
    number_private: bool = False
    name_private: bool = False
    voice_mail: str = ""
    usage: PatternUsage = PatternUsage.DEVICE
    server: bool = False
    """The server itself, which calls for somebody."""
    location: str = ""
    """Where it is, for logical partitioning."""
    member: str = ""
    """Of a hunt pilot: the number of the line group member that the call is at."""
    member_partition: str = ""

    @property
    def presented(self) -> str:
        return self.number if self.shown is None else self.shown

    @cached_property
    def latin_name(self) -> str:
        """The name as the wire's Latin-1 strings can have it."""
        return self.name.encode("latin-1", "replace").decode("latin-1")

    @cached_property
    def dn_info(self) -> PartyDNInfo:
        return PartyDNInfo(partition=self.partition, voice_mailbox=self.voice_mail)

    @property
    def endpoint(self) -> DestinationType:
        """Behind a gateway or a phone of the cluster: it decides JTAPI's address type and connection events."""
        if self.server:
            return DestinationType.SERVER_CALL
        return DestinationType.EXTERNAL if self.outside else DestinationType.IN_CLUSTER


NOBODY = Party()
SERVER = Party(server=True)


@dataclass(frozen=True)
class View:
    """A call as one participant sees it. It never changes; a new one takes its place."""

    calling: Party = NOBODY
    called: Party = NOBODY
    original: Party = NOBODY
    last_redirecting: Party = NOBODY

    def but(self, **changed: Party) -> View:
        """The view with some parties replaced."""
        return replace(self, **changed)

    @cached_property
    def members(self) -> dict[str, Any]:
        """The members of hunt groups, in the messages that know them of both ends."""
        return {
            "cgpn_hunt_member_dn": self.calling.member,
            "cgpn_hunt_member_partition": self.calling.member_partition,
            "cdpn_hunt_member_dn": self.called.member,
            "cdpn_hunt_member_partition": self.called.member_partition,
        }

    @cached_property
    def wire(self) -> dict[str, Any]:
        """The fields that every message with a party block has under the same names."""
        calling, called = self.calling, self.called
        original, redirecting = self.original, self.last_redirecting
        return {
            "calling_party": calling.presented,
            "calling_party_name": calling.latin_name,
            "called_party": called.presented,
            "called_party_name": called.latin_name,
            "last_redirecting_party": redirecting.presented,
            "last_redirecting_party_name": redirecting.latin_name,
            "un_modified_calling_party": calling.number,
            "un_modified_called_party": called.number,
            "un_modified_original_called_party": original.number,
            "un_modified_last_redirecting_party": redirecting.number,
            "calling_party_pi": not calling.number_private,
            "calling_party_name_pi": not calling.name_private,
            "called_party_pi": not called.number_private,
            "called_party_name_pi": not called.name_private,
            "original_called_party_pi": not original.number_private,
            "original_called_party_name_pi": not original.name_private,
            "last_redirecting_party_pi": not redirecting.number_private,
            "last_redirecting_party_name_pi": not redirecting.name_private,
            "unicode_calling_party_name": calling.name,
            "unicode_called_party_name": called.name,
            "unicode_original_called_party_name": original.name,
            "unicodelast_redirecting_party_name": redirecting.name,
            "unicode_calling_party_locale": LOCALE,
            "unicode_called_party_locale": LOCALE,
            "unicode_original_called_party_locale": LOCALE,
            "unicode_last_redirecting_party_locale": LOCALE,
            "calling_party_dn_info": calling.dn_info,
            "called_party_dn_info": called.dn_info,
            "original_called_party_dn_info": original.dn_info,
            "last_redirecting_party_dn_info": redirecting.dn_info,
            "globalized_calling_party": calling.number,
        }
