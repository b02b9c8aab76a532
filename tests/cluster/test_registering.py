"""Ports and route points: who may register beside whom (FAILURES.md D10, D12, D13, D15, D17, D19)."""

from __future__ import annotations

from typing import Any

import pytest

from ctisim.clock import ManualClock
from ctisim.cluster import Application, Cluster, Registration, build
from ctisim.errors import RequestRefused
from ctisim.lab import Lab
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import DeviceCloseReason
from ctisim.qbe.structures import DeviceEventFilter, MediaCapability, ProviderEventFilter

NONE, STATIC, DYNAMIC, STATIC_EARLY, DYNAMIC_EARLY = 0, 1, 2, 6, 7
G711, G729 = (MediaCapability(payload_capability=4),), (MediaCapability(payload_capability=11),)

DEVICES: list[dict[str, Any]] = [
    {"name": "RP", "model": "CTI Route Point"},
    {"name": "PORT", "model": "CTI Port"},
    {"name": "V6", "model": "CTI Port", "ip_addressing_mode": "ipv6"},
    {"name": "BOTH", "model": "CTI Port", "ip_addressing_mode": "ipv4 and ipv6"},
    {"name": "REMOTE", "model": "CTI Remote Device"},
    {"name": "PHONE"},
]


@pytest.fixture
def cluster() -> Cluster:
    names = [device["name"] for device in DEVICES]
    users = [
        {"id": "app", "password": "x", "type": "application user", "controlled_devices": names},
        {"id": "keys", "password": "x", "controlled_devices": ["RP"]},
    ]
    roles = ["Standard CTI Enabled", "Standard CTI Allow Reception of SRTP Key Material"]
    lab = {"users": [users[0], {**users[1], "roles": roles}], "devices": DEVICES}
    return build(Lab.model_validate(lab), ManualClock().now())


def application(cluster: Cluster, instance: int, login: str = "app") -> Application:
    user = cluster.user(login)
    assert user is not None
    return cluster.open_provider(instance, user, ProviderEventFilter())


def register(app: Application, cluster: Cluster, name: str, **wanted: Any) -> CtiError | None:
    """The code it is refused with, None when it is not."""
    try:
        cluster.register_device(app, name, DeviceEventFilter(), Registration(**wanted))
    except RequestRefused as refusal:
        return CtiError(refusal.code)
    return None


@pytest.mark.parametrize("media", [NONE, DYNAMIC, DYNAMIC_EARLY])
def test_a_route_point_serves_all_who_want_the_same(cluster: Cluster, media: int) -> None:
    for instance in range(3):
        assert register(application(cluster, instance), cluster, "RP", media=media, capabilities=G711) is None


@pytest.mark.parametrize(
    ("present", "wanted", "code"),
    [
        (NONE, DYNAMIC, CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_NONE),
        (STATIC, STATIC, CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_STATIC),
        (STATIC, DYNAMIC, CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_STATIC),
        (DYNAMIC, NONE, CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_DYNAMIC),
        (DYNAMIC, STATIC, CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_DYNAMIC),
        (STATIC_EARLY, STATIC_EARLY, CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_STATIC_GETPORT_SUPPORT),
        (DYNAMIC_EARLY, DYNAMIC, CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_DYNAMIC_GETPORT_SUPPORT),
    ],
)
@pytest.mark.parametrize("name", ["RP", "PORT"])
def test_another_kind_of_media_is_refused_by_the_first(
    cluster: Cluster, name: str, present: int, wanted: int, code: CtiError
) -> None:
    assert register(application(cluster, 1), cluster, name, media=present) is None
    assert register(application(cluster, 2), cluster, name, media=wanted) is code


def test_other_capabilities_are_a_mismatch(cluster: Cluster) -> None:
    register(application(cluster, 1), cluster, "RP", media=DYNAMIC, capabilities=G711)
    refused = register(application(cluster, 2), cluster, "RP", media=DYNAMIC, capabilities=G729)
    assert refused is CtiError.CTIERR_MEDIA_CAPABILITY_MISMATCH


def test_a_port_serves_one_unless_it_takes_early_offers(cluster: Cluster) -> None:
    assert register(application(cluster, 1), cluster, "PORT", media=DYNAMIC) is None
    assert register(application(cluster, 2), cluster, "PORT", media=DYNAMIC) is CtiError.DEVICE_ALREADY_REGISTERED
    for instance in (3, 4):
        assert register(application(cluster, instance), cluster, "BOTH", media=DYNAMIC_EARLY) is None


@pytest.mark.parametrize(
    ("name", "mode", "media", "code"),
    [
        ("PORT", 1, STATIC, CtiError.CTIERR_IPADDRMODE_MISMATCH),
        ("PORT", 2, STATIC, CtiError.CTIERR_IPADDRMODE_MISMATCH),
        ("V6", 0, DYNAMIC, CtiError.CTIERR_DYNREG_IPADDRMODE_MISMATCH),
        ("V6", 1, DYNAMIC, None),
        ("BOTH", 0, DYNAMIC, None),
        ("BOTH", 1, STATIC, None),
    ],
)
def test_an_application_speaks_the_devices_ip(
    cluster: Cluster, name: str, mode: int, media: int, code: CtiError | None
) -> None:
    assert register(application(cluster, 1), cluster, name, media=media, addressing_mode=mode) is code


def test_media_are_not_encrypted_here(cluster: Cluster) -> None:
    without, with_keys = application(cluster, 1), application(cluster, 2, "keys")
    refused = register(without, cluster, "RP", media=DYNAMIC, algorithms=(1,))
    assert refused is CtiError.CTIERR_USER_NOT_AUTH_FOR_SECURITY
    assert register(with_keys, cluster, "RP", media=DYNAMIC, algorithms=(1,)) is CtiError.CTIERR_SECURITY_NOT_ALLOWED


def test_a_remote_device_belongs_to_an_end_user(cluster: Cluster) -> None:
    app = application(cluster, 1)
    with pytest.raises(RequestRefused) as refused:
        cluster.open_device(app, "REMOTE", DeviceEventFilter())
    assert refused.value.code == CtiError.CTIERR_ENDUSER_NOT_ASSOCIATED_WITH_DEVICE
    owner = cluster.user("keys")
    assert owner is not None
    owner.controlled_devices.append("REMOTE")
    assert cluster.open_device(app, "REMOTE", DeviceEventFilter())


def test_without_the_database_nothing_opens(cluster: Cluster) -> None:
    cluster.database_down = True
    with pytest.raises(RequestRefused) as refused:
        cluster.open_device(application(cluster, 1), "PHONE", DeviceEventFilter())
    assert refused.value.code == CtiError.CTIERR_DB_INITIALIZATION_ERROR


def test_another_node_accepts_first_and_refuses_then() -> None:
    lab = {
        "cluster": {"nodes": [{"id": 1}, {"id": 2, "name": "sub", "address": "127.0.0.2"}]},
        "users": [{"id": "app", "password": "x", "type": "application user", "controlled_devices": ["FAR"]}],
        "devices": [{"name": "FAR", "model": "CTI Port", "node": 2}],
    }
    cluster = build(Lab.model_validate(lab), ManualClock().now())
    assert register(application(cluster, 1), cluster, "FAR", media=STATIC) is None
    refusal = RequestRefused(CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_STATIC)
    second = application(cluster, 2)
    opening, told = cluster.accept_in_vain(second, "FAR", DeviceEventFilter(), refusal)
    assert [getattr(event, "reason", None) for _, event in told] == [DeviceCloseReason.MEDIA_ALREADY_TERMINATED_STATIC]
    assert second.opened(opening.device) is None


def test_a_refusal_of_the_own_node_comes_at_once(cluster: Cluster) -> None:
    refusal = RequestRefused(CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_STATIC)
    with pytest.raises(RequestRefused):
        cluster.accept_in_vain(application(cluster, 1), "PORT", DeviceEventFilter(), refusal)


def test_who_registers_during_another_registration_loses_once(cluster: Cluster) -> None:
    cluster.devices["PORT"].contended = True
    assert register(application(cluster, 1), cluster, "PORT", media=STATIC) is CtiError.CTIERR_OWNER_NOT_ALIVE
    assert register(application(cluster, 1), cluster, "PORT", media=STATIC) is None
