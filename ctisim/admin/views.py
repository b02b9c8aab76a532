"""What answers show of the world. Passwords are in none of it."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from ctisim.admin.words import LineOutOfService, OutOfService, spoken
from ctisim.cluster import Application, Device, Line, User
from ctisim.cluster.accounts import Account, account
from ctisim.cluster.calls import Call, Leg
from ctisim.cluster.calls.model import Place, party_of
from ctisim.handler import CtiHandler, CtiManager
from ctisim.lab import Habit
from ctisim.media import Stream
from ctisim.qbe.enums import MediaRegistration


class View(BaseModel):
    """Part of an answer."""

    model_config = ConfigDict(use_attribute_docstrings=True)


class Opening(View):
    """A device or line that an application has open."""

    provider: int
    """The number of its CTIHandler."""
    user: str
    handle: int
    """The DH or LH of the trace, without the node."""


class LegView(View):
    """One party's part in a call, at one device."""

    call: int
    """The global call id."""
    leg: int
    """The call leg id (CH in the trace)."""
    state: str

    @classmethod
    def of(cls, leg: Leg) -> LegView:
        return cls(call=leg.call.id, leg=leg.id, state=spoken(leg.state))


class LineView(View):
    """One appearance of a directory number."""

    number: str
    partition: str
    device: str
    display_name: str
    restricted: bool
    in_service: bool
    out_of_service: LineOutOfService | None
    """Why the line alone is out of service."""
    forward_all: str | None
    message_waiting: bool
    calls: list[LegView]
    openings: list[Opening]

    @classmethod
    def of(cls, line: Line) -> LineView:
        return cls(
            number=line.number,
            partition=line.partition,
            device=line.device.name,
            display_name=line.settings.display_name,
            restricted=line.restricted,
            in_service=line.in_service,
            out_of_service=line.out_of_service,
            forward_all=line.forward.all,
            message_waiting=line.message_waiting,
            calls=[LegView.of(leg) for leg in line.legs],
            openings=[_opening(each.application, each.handle) for each in line.openings],
        )


class RegistrationView(View):
    """How an application registered a CTI port or route point."""

    provider: int
    user: str
    media: str


class DeviceView(View):
    """A device, as the database, the registrar and the applications have it."""

    name: str
    model: str
    type: int
    registered: bool
    in_service: bool
    out_of_service: OutOfService | None
    """Why it is out of service although registered."""
    resetting: bool
    restricted: bool
    do_not_disturb: bool
    hunt_logged_in: bool
    call_manager: int
    """The node whose CallManager it is registered with."""
    state: str
    """The sum of its calls."""
    controlled_by: list[str]
    """Users that have it in their control list."""
    lines: list[LineView]
    openings: list[Opening]
    registrations: list[RegistrationView]

    @classmethod
    def of(cls, manager: CtiManager, device: Device) -> DeviceView:
        users = manager.cluster.users.values()
        return cls(
            name=device.name,
            model=device.type_name,
            type=device.type,
            registered=device.registered,
            in_service=device.in_service,
            out_of_service=device.out_of_service,
            resetting=device.resetting,
            restricted=device.restricted,
            do_not_disturb=device.dnd,
            hunt_logged_in=device.hunt_logged_in,
            call_manager=device.call_manager,
            state=spoken(device.state),
            controlled_by=[user.id for user in users if device.name in user.controlled_devices],
            lines=[LineView.of(line) for line in device.lines],
            openings=[_opening(each.application, each.handle) for each in device.openings],
            registrations=registrations(device),
        )


class CredentialView(View):
    """A password's state, as the Edit Credential page shows it. Times are epoch seconds, 0 for never."""

    policy_forbids: str
    """What a sign-in is refused with whatever the password; empty when it is not."""
    hack_count: int
    locked_by_administrator: bool
    locked_by_failed_logons: bool
    locked_until: float
    """When the lock by failed logons ends; 0 when there is none, or only an administrator ends it."""
    days_to_expiry: int | None
    last_success: float
    must_change: bool
    cannot_change: bool
    does_not_expire: bool
    expired: bool
    inactive: bool
    disabled: bool

    @classmethod
    def of(cls, user: User, found: Account) -> CredentialView:
        credential = user.credential
        return cls(
            policy_forbids=found.policy_forbids,
            hack_count=found.hack_count,
            locked_by_administrator=found.locked_by_administrator,
            locked_by_failed_logons=found.locked_by_failed_logons,
            locked_until=found.locked_until,
            days_to_expiry=found.days_to_expiry,
            last_success=found.last_success,
            must_change=credential.must_change,
            cannot_change=credential.cannot_change,
            does_not_expire=credential.does_not_expire,
            expired=credential.expired,
            inactive=credential.inactive,
            disabled=credential.disabled,
        )


class UserView(View):
    """A user, with the rights and devices of the moment."""

    id: str
    type: str
    ldap: bool
    """The password is LDAP's, and no credential policy applies."""
    roles: list[str]
    controlled_devices: list[str]
    providers: list[int]
    """The open providers of this user."""
    credential: CredentialView

    @classmethod
    def of(cls, manager: CtiManager, user: User) -> UserView:
        applications = manager.cluster.applications.values()
        return cls(
            id=user.id,
            type="end user" if user.end_user else "application user",
            ldap=user.ldap,
            roles=sorted(user.roles),
            controlled_devices=list(user.controlled_devices),
            providers=[each.instance for each in applications if each.user is user],
            credential=CredentialView.of(user, account(user, manager.clock.now())),
        )


class ProviderView(View):
    """A connection, and the provider on it."""

    instance: int
    """The number of its CTIHandler: how it is called here."""
    provider_id: int
    user: str
    """What it signed in as; empty before."""
    address: str
    port: int
    state: str
    """The state that the trace shows."""
    devices: list[str]
    """Devices it has open."""
    lines: list[str]
    """Lines it has open."""
    acquired: list[str]
    """Devices a superprovider took."""
    registered: list[str]
    """CTI ports and route points it registered."""

    @classmethod
    def of(cls, handler: CtiHandler) -> ProviderView:
        app = handler.application
        devices = list(app.devices.values()) if app else []
        return cls(
            instance=handler.instance,
            provider_id=handler.provider_id,
            user=handler.login,
            address=handler.transport.peer.address,
            port=handler.transport.peer.port,
            state=str(handler.state),
            devices=[each.device.name for each in devices],
            lines=[each.line.number for each in app.lines.values()] if app else [],
            acquired=sorted(app.acquired) if app else [],
            registered=[each.device.name for each in devices if app in each.device.registrations],
        )


class PartyView(View):
    """Somebody in a call."""

    number: str
    name: str
    device: str
    leg: int
    state: str


class CallView(View):
    """A call."""

    id: int
    """The global call id."""
    conference: bool
    parties: list[PartyView]

    @classmethod
    def of(cls, call: Call) -> CallView:
        return cls(id=call.id, conference=call.conference is not None, parties=[_party(leg) for leg in call.legs])


class HabitView(View):
    """What the user of a phone does with calls."""

    on_call: str
    after: float
    hang_up_after: float | None

    @classmethod
    def of(cls, habit: Habit) -> HabitView:
        return cls(on_call=str(habit.on_call), after=habit.after, hang_up_after=habit.hang_up_after)


class PhoneView(View):
    """A number, and whoever is there."""

    number: str
    name: str
    device: str = Field(description="Empty for somebody without CTI.")
    habit: HabitView
    calls: list[LegView]

    @classmethod
    def of(cls, place: Place) -> PhoneView:
        party = party_of(place)
        return cls(
            number=party.number,
            name=party.name,
            device=party.device,
            habit=HabitView.of(place.habit),
            calls=[LegView.of(leg) for leg in place.legs],
        )


class HeardView(View):
    """What one phone said and heard in one call."""

    model_config = ConfigDict(extra="allow", use_attribute_docstrings=True)

    over: bool
    """The call is over."""
    talking: bool
    sent: int
    """Packets."""
    packets: int
    """Packets received. More counts follow: lost, digits, tone, recording …"""
    digits: str
    recording: str | None

    @classmethod
    def of(cls, stream: Stream) -> HeardView:
        report = stream.heard.report()
        return cls.model_validate({**report, "over": stream.closed, "talking": stream.talking, "sent": stream.sent})


def registrations(device: Device) -> list[RegistrationView]:
    """Who registered the device, and how."""
    return [
        RegistrationView(provider=application.instance, user=application.user.id, media=_media(each.media))
        for application, each in device.registrations.items()
    ]


def _media(number: int) -> str:
    try:
        name = MediaRegistration(number).name
    except ValueError:
        return str(number)
    return name.removeprefix("CTI_MEDIA_REGISTRATION_").lower().replace("_", " ")


def _party(leg: Leg) -> PartyView:
    party = party_of(leg.place)
    return PartyView(number=party.number, name=party.name, device=party.device, leg=leg.id, state=spoken(leg.state))


def _opening(application: Application, handle: int) -> Opening:
    return Opening(provider=application.instance, user=application.user.id, handle=handle)
