"""What a trace shows of one sign-in: its steps, what was learnt by the way, devices, lines, closings."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from ctisim.explain.moments import Moment, between


class Thing(StrEnum):
    """What may be closed or refused."""

    PROVIDER = "provider"
    DEVICE = "device"
    LINE = "line"


@dataclass(slots=True)
class Step:
    """One of the 17, as far as its records are there."""

    first: Moment
    last: Moment
    done: bool = False
    note: str = ""

    def seen(self, when: Moment) -> None:
        self.last = when


@dataclass(slots=True)
class Device:
    """A device the application asked for."""

    name: str
    asked: Moment | None = None
    opened: Moment | None = None
    in_service: Moment | None = None
    out_of_service: int | None = None
    """The reason of its DeviceOutOfServiceEvent, when none of coming back followed."""
    refused: int | None = None
    """The CTI error code, unsigned."""
    handle: tuple[int, int] | None = None
    details: dict[str, str] = field(default_factory=dict)
    """Of its DeviceOpenResponse, under the trace's names: deviceType, protocol …"""


@dataclass(slots=True)
class Line:
    """A line the application asked for; what no record tells of it is empty."""

    device: str = ""
    number: str = ""
    partition: str = ""
    asked: Moment | None = None
    opened: Moment | None = None
    in_service: Moment | None = None
    out_of_service: int | None = None
    refused: int | None = None
    closed: int | None = None
    """The reason of its LineClosedEvent."""
    handle: tuple[int, int] | None = None

    @property
    def name(self) -> str:
        where = f" in {self.partition}" if self.partition else ""
        return f"{self.number or 'a line'}{where}{f' on {self.device}' if self.device else ''}"


@dataclass(frozen=True, slots=True)
class Closing:
    """Something ended: by the server for a reason, or because the application asked (`reason` is None then)."""

    thing: Thing
    name: str
    reason: int | None
    when: Moment
    note: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A FailureResponse to something else than an open."""

    request: str
    code: int
    when: Moment


@dataclass(slots=True)
class Facts:
    """Names, addresses and settings the records of one connection tell. What they do not tell is empty or None."""

    login: str = ""
    application: str = ""
    client_version: str = ""
    plugin: str = ""
    heartbeat: int | None = None
    provider_id: int | None = None
    address: str = ""
    """Of the application."""
    port: int | None = None
    ldap: bool | None = None
    """Whether the password is LDAP's (False: the database's)."""
    hosts: list[str] = field(default_factory=list)
    """LDAP URLs, in the order they were tried."""
    network_timeout: int | None = None
    manager: str = ""
    """The service account."""
    base: str = ""
    filter: str = ""
    dn: str = ""
    diagnostic: str = ""
    unreachable: list[str] = field(default_factory=list)
    password_length: int | None = None
    credential: dict[str, int] = field(default_factory=dict)
    """Step 6, under the trace's names."""
    ims: list[str] = field(default_factory=list)
    """Alarms of the authentication library, which tell one lock from another: authHackLock …"""
    rights: dict[str, bool] = field(default_factory=dict)
    """Step 14: SuperProvider, CTI Enabled …"""
    secure: bool | None = None
    listen_port: int | None = None
    total: int | None = None
    """Controllable devices."""
    expires: int | None = None
    description: str = ""
    """The failureDescription, as sent."""
    cm_version: str = ""
    """`14.0.1`; or the whole, from a client's log: `12.5.1.11900-146`."""
    cluster: str = ""
    node_name: str = ""
    server_address: str = ""


def took(steps: dict[int, Step], number: int) -> float | None:
    """Seconds from the last record of the step before it that is there to the last of its own."""
    before = [earlier for earlier in steps if earlier < number]
    if number not in steps or not before:
        return None
    return between(steps[max(before)].last, steps[number].last)
