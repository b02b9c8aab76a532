"""From the lab file to the simulated world, as it stands at the start."""

from __future__ import annotations

from datetime import datetime

from ctisim.cluster.calls import CallControl
from ctisim.cluster.calls.media_port import MediaPort, PaperMedia
from ctisim.cluster.cluster import Cluster
from ctisim.cluster.credentials import DAY, Credential
from ctisim.cluster.devices import Device, Forward, Line
from ctisim.cluster.numberplan import plan_of
from ctisim.cluster.users import User
from ctisim.lab import Device as DeviceSettings
from ctisim.lab import Lab
from ctisim.lab import Line as LineSettings
from ctisim.lab import User as UserSettings


def build(lab: Lab, now: datetime, *, media_port: MediaPort | None = None) -> Cluster:
    """A fresh world; what the lab says in days and states becomes times relative to `now`."""
    numbering, node = lab.cluster.numbering, lab.cluster.nodes[0].id
    devices = _devices(lab.devices, numbering.device_handle)
    return Cluster(
        [_user(lab, settings, now) for settings in lab.users],
        devices,
        node=node,
        first_device_handle=numbering.device_handle,
        first_line_handle=numbering.line_handle,
        calls=CallControl(
            plan_of(lab.number_plan, devices),
            lab.service_parameters.call_manager,
            node=node,
            first_call=numbering.call,
            first_leg=numbering.call_leg,
            media_port=media_port or PaperMedia(music=lab.media.music_on_hold is not None),
        ),
    )


def _user(lab: Lab, settings: UserSettings, now: datetime) -> User:
    state, time = settings.credential, now.timestamp()
    return User(
        id=settings.id,
        end_user=settings.is_end_user,
        ldap=settings.is_ldap,
        credential=Credential(
            policy=lab.policy(settings),
            time_of_lockout=time if state.locked_by_administrator else 0,
            time_hacked_lockout=time if state.hack_locked else 0,
            hack_count=state.failed_logons,
            last_failure=time if state.failed_logons else 0,
            changed=time - state.changed_days_ago * DAY,
            last_success=state.last_successful_login,
            must_change=state.must_change,
            does_not_expire=state.does_not_expire,
            cannot_change=state.cannot_change,
            inactive=state.inactive,
            disabled=state.disabled,
            expired=state.expired,
        ),
        roles=set(settings.roles),
        controlled_devices=list(settings.controlled_devices),
    )


def _devices(settings: tuple[DeviceSettings, ...], first_number: int) -> list[Device]:
    permanent: dict[tuple[str, str], int] = {}
    return [_device(device, number, permanent) for number, device in enumerate(settings, first_number)]


def _device(settings: DeviceSettings, number: int, permanent: dict[tuple[str, str], int]) -> Device:
    device = Device(
        name=settings.name,
        settings=settings,
        number=number,
        type=settings.type_number,
        type_name=settings.type_name,
        registered=settings.starts_registered,
        restricted=settings.restricted,
        dnd=settings.dnd,
        dnd_option=settings.dnd_option,
        login_user=settings.login_user,
        hunt_logged_in=settings.hunt_logged_in,
        call_manager=settings.node,
    )
    device.lines = [_line(device, line, instance, permanent) for instance, line in enumerate(settings.lines, 1)]
    return device


def _line(device: Device, settings: LineSettings, instance: int, permanent: dict[tuple[str, str], int]) -> Line:
    """Appearances of one directory number share its permanent id."""
    directory_number = (settings.number, settings.partition)
    forwarding = settings.forwarding
    return Line(
        device=device,
        settings=settings,
        instance=instance,
        permanent_id=permanent.setdefault(directory_number, len(permanent) + 1),
        restricted=settings.restricted,
        forward=Forward(forwarding.all, forwarding.busy, forwarding.no_answer, forwarding.unregistered),
        habit=settings.habit,
        audio=settings.audio,
        message_waiting=settings.message_waiting,
    )
