"""Somebody logs in to a phone and out of it, on paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ctisim.cluster import Application, Cluster
from ctisim.cluster.administration import Lost, NotPossible, Registered, Unregistered, extension_mobility
from ctisim.cluster.numberplan import DirectoryNumber
from ctisim.qbe.enums import DeviceRegisteredReason, DeviceUnregisteredReason, EMStatus, LineCloseReason
from ctisim.qbe.messages import ProviderDeviceEMLoginStatusChangedEvent
from ctisim.qbe.structures import ProviderEventFilter
from tests.cluster.administration.conftest import PHONE, PORT, SPECIAL
from tests.cluster.administration.test_device_orders import told

SignIn = Callable[..., Application]
HEARING = ProviderEventFilter(device_em_login_status_change_notify=True)


def appearances(cluster: Cluster, number: str) -> list[str]:
    """Where a number rings."""
    entry = cluster.calls.plan.exactly(number, "")
    return [line.device.name for line in entry.lines] if isinstance(entry, DirectoryNumber) else []


def test_a_login_resets_the_phone_and_changes_its_lines(cluster: Cluster, sign_in: SignIn) -> None:
    sign_in("walter", PHONE).filter = HEARING
    phone = cluster.devices[PHONE]
    followed = extension_mobility.log_in(cluster, phone, "John", ["1002", "3333"])
    assert told(followed) == [
        "DeviceOutOfServiceEvent",
        "LineOutOfServiceEvent",
        "LineOutOfServiceEvent",
        "Unregistered",
        "LineClosedEvent",
        "LineClosedEvent",
        "ProviderDeviceEMLoginStatusChangedEvent",
        "Registered",
        "DeviceInServiceEvent",
    ]
    assert Unregistered(phone, DeviceUnregisteredReason.LOGIN) in followed
    assert Registered(phone, DeviceRegisteredReason.LOGIN) in followed
    assert {each.reason for each in followed if isinstance(each, Lost)} == {LineCloseReason.UNDEFINED_LINE}
    assert (phone.login_user, [line.number for line in phone.lines]) == ("John", ["1002", "3333"])


def test_a_number_rings_where_its_user_is(cluster: Cluster) -> None:
    phone = cluster.devices[PHONE]
    extension_mobility.log_in(cluster, phone, "John", ["1002"])
    assert (appearances(cluster, "1001"), appearances(cluster, "1002")) == ([], [SPECIAL, PHONE])
    assert phone.lines[0].permanent_id == cluster.devices[SPECIAL].lines[0].permanent_id
    extension_mobility.log_out(cluster, phone)
    assert (appearances(cluster, "1001"), appearances(cluster, "1002")) == ([PHONE], [SPECIAL])


def test_a_logout_is_told_as_one(cluster: Cluster, sign_in: SignIn) -> None:
    phone = cluster.devices[PHONE]
    extension_mobility.log_in(cluster, phone, "John", ["1002"])
    sign_in("walter", PHONE).filter = HEARING
    followed = extension_mobility.log_out(cluster, phone)
    assert Unregistered(phone, DeviceUnregisteredReason.LOGOUT) in followed
    (status,) = [
        each.event
        for each in followed
        if not isinstance(each, (Registered, Unregistered))
        and isinstance(getattr(each, "event", None), ProviderDeviceEMLoginStatusChangedEvent)
    ]
    assert (status.device_name, status.em_status) == (PHONE, EMStatus.LOGOUT)
    assert (phone.login_user, len(phone.lines)) == ("", 2)


def test_nobody_logs_in_twice_nor_to_a_port_nor_out_of_nothing(cluster: Cluster) -> None:
    phone = cluster.devices[PHONE]
    with pytest.raises(NotPossible):
        extension_mobility.log_out(cluster, phone)
    with pytest.raises(NotPossible):
        extension_mobility.log_in(cluster, cluster.devices[PORT], "John", ["1002"])
    extension_mobility.log_in(cluster, phone, "John", ["1002"])
    with pytest.raises(NotPossible):
        extension_mobility.log_in(cluster, phone, "Jane", ["1002"])
