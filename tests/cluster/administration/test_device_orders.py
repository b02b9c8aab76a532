"""Orders about devices, on paper: what changes, and what follows in which order."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ctisim.cluster import Application, Cluster, Notice, service
from ctisim.cluster.administration import (
    Consequences,
    Lost,
    NotPossible,
    Registered,
    Unregistered,
    UserChanged,
    devices,
    lines,
)
from ctisim.errors import RequestRefused
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import (
    DeviceOutOfServiceReason,
    DeviceRegisteredReason,
    DeviceUnregisteredReason,
    LineOutOfServiceReason,
    ProviderUserNotifyType,
)
from ctisim.qbe.messages import DeviceOutOfServiceEvent, LineOutOfServiceEvent, ProviderDeviceDeAcquiredEvent
from ctisim.qbe.structures import DeviceEventFilter
from tests.cluster.administration.conftest import PHONE, PORT

SignIn = Callable[..., Application]


def told(consequences: Consequences) -> list[str]:
    """The consequences by name, those that are events by the event's."""
    return [type(each.event if isinstance(each, (Notice, Lost)) else each).__name__ for each in consequences]


def reasons(consequences: Consequences) -> list[int]:
    return [each.event.reason for each in consequences if isinstance(each, Notice)]


@pytest.mark.parametrize("reason", [1, 2, 3, 4, 5, 6, 257])
def test_a_device_goes_out_of_service_with_its_lines_for_each_reason(
    cluster: Cluster, sign_in: SignIn, reason: int
) -> None:
    sign_in("walter", PHONE)
    followed = devices.out_of_service(cluster, cluster.devices[PHONE], DeviceOutOfServiceReason(reason))
    assert told(followed) == ["DeviceOutOfServiceEvent", "LineOutOfServiceEvent", "LineOutOfServiceEvent"]
    assert reasons(followed) == [reason] * 3
    back = devices.in_service(cluster, cluster.devices[PHONE])
    assert told(back) == ["DeviceInServiceEvent", "LineInServiceEvent", "LineInServiceEvent"]


def test_a_device_out_of_service_twice_is_told_once(cluster: Cluster, sign_in: SignIn) -> None:
    sign_in("walter", PHONE)
    device = cluster.devices[PHONE]
    devices.out_of_service(cluster, device, DeviceOutOfServiceReason.DEVICE_FAILURE)
    assert devices.out_of_service(cluster, device, DeviceOutOfServiceReason.UNKNOWN) == []


def test_unregistering_takes_the_device_out_of_service_first(cluster: Cluster, sign_in: SignIn) -> None:
    sign_in("walter", PHONE)
    device = cluster.devices[PHONE]
    followed = devices.unregister(cluster, device)
    assert told(followed) == [
        "DeviceOutOfServiceEvent",
        "LineOutOfServiceEvent",
        "LineOutOfServiceEvent",
        "Unregistered",
    ]
    assert devices.unregister(cluster, device) == []
    assert told(devices.register(cluster, device))[:2] == ["Registered", "DeviceInServiceEvent"]


def test_a_device_not_registered_cannot_be_brought_in_service(cluster: Cluster) -> None:
    devices.unregister(cluster, cluster.devices[PHONE])
    with pytest.raises(NotPossible, match="not registered"):
        devices.in_service(cluster, cluster.devices[PHONE])


def test_a_port_is_registered_by_applications_only(cluster: Cluster) -> None:
    with pytest.raises(NotPossible, match="by applications"):
        devices.register(cluster, cluster.devices[PORT])


def test_a_port_keeps_its_registration_while_it_is_unregistered(cluster: Cluster, sign_in: SignIn) -> None:
    sign_in("walter", PORT)
    port = cluster.devices[PORT]
    devices.unregister(cluster, port)
    assert told(devices.register(cluster, port)) == ["Registered", "DeviceInServiceEvent", "LineInServiceEvent"]


def test_a_phone_in_reset_cannot_be_opened(cluster: Cluster, sign_in: SignIn) -> None:
    late = sign_in()
    devices.begin_reset(cluster, cluster.devices[PHONE])
    with pytest.raises(RequestRefused) as refused:
        cluster.open_device(late, PHONE, DeviceEventFilter())
    assert refused.value.code == CtiError.CTIERR_DEVICE_SHUTTING_DOWN
    devices.end_reset(cluster, cluster.devices[PHONE])
    assert cluster.open_device(late, PHONE, DeviceEventFilter())


def test_a_phones_openings_outlast_its_reset(cluster: Cluster, sign_in: SignIn) -> None:
    application = sign_in("walter", PHONE)
    device = cluster.devices[PHONE]
    down, up = devices.begin_reset(cluster, device), devices.end_reset(cluster, device)
    assert down[-1] == Unregistered(device, DeviceUnregisteredReason.DEVICE_RESET)
    assert up[0] == Registered(device, DeviceRegisteredReason.DEVICE_RESET)
    assert application.opened(device) is not None


def test_a_port_in_reset_is_closed_under_its_application(cluster: Cluster, sign_in: SignIn) -> None:
    sign_in("walter", PORT)
    port = cluster.devices[PORT]
    followed = devices.begin_reset(cluster, port)
    assert told(followed)[-2:] == ["LineClosedEvent", "DeviceClosedEvent"]
    assert [each.reason for each in followed if isinstance(each, Lost)] == [2, 18]
    assert not port.registrations
    assert devices.end_reset(cluster, port) == []


def test_a_device_that_does_not_arrive_is_closed(cluster: Cluster, sign_in: SignIn) -> None:
    sign_in("walter", PHONE)
    device = cluster.devices[PHONE]
    assert reasons(devices.begin_rehome(cluster, device)) == [2, 2, 2]
    followed = devices.fail_rehome(cluster, device)
    assert told(followed) == ["LineClosedEvent", "LineClosedEvent", "DeviceClosedEvent", "Unregistered"]
    assert followed[2].event.reason == 3


def test_a_restriction_is_known_before_the_device_closes(cluster: Cluster, sign_in: SignIn) -> None:
    application = sign_in("walter", PHONE)
    device = cluster.devices[PHONE]
    followed = devices.restrict(cluster, device)
    assert told(followed) == ["Registered", "LineClosedEvent", "LineClosedEvent", "DeviceClosedEvent"]
    assert application.devices == {}
    with pytest.raises(RequestRefused) as refused:
        cluster.open_device(application, PHONE, DeviceEventFilter())
    assert refused.value.code == CtiError.CTIERR_DEVICE_RESTRICTED
    assert devices.unrestrict(cluster, device) == [Registered(device)]
    assert cluster.open_device(application, PHONE, DeviceEventFilter())


def test_a_restricted_line_closes_alone(cluster: Cluster, sign_in: SignIn) -> None:
    application = sign_in("walter", PHONE)
    followed = lines.restrict(cluster, cluster.devices[PHONE].lines[0])
    assert told(followed) == ["Registered", "LineClosedEvent"]
    assert followed[1].event.reason == 8
    assert len(application.lines) == 1


def test_a_line_goes_out_of_service_alone(cluster: Cluster, sign_in: SignIn) -> None:
    sign_in("walter", PHONE)
    first, second = cluster.devices[PHONE].lines
    followed = lines.out_of_service(cluster, first, LineOutOfServiceReason.DEVICE_FAILURE)
    assert told(followed) == ["LineOutOfServiceEvent"]
    assert second.in_service
    assert told(devices.unregister(cluster, first.device)) == [
        "DeviceOutOfServiceEvent",
        "LineOutOfServiceEvent",
        "Unregistered",
    ]
    assert told(devices.register(cluster, first.device)) == ["Registered", "DeviceInServiceEvent", "LineInServiceEvent"]
    assert told(lines.in_service(cluster, first)) == ["LineInServiceEvent"]


def test_a_deleted_device_is_gone_for_everybody(cluster: Cluster, sign_in: SignIn) -> None:
    application, other = sign_in("walter", PHONE), sign_in("super")
    cluster.acquire(other, PHONE)
    device = cluster.devices[PHONE]
    followed = devices.remove(cluster, device)
    assert told(followed)[:3] == ["LineClosedEvent", "LineClosedEvent", "DeviceClosedEvent"]
    deleted = ProviderUserNotifyType.DEVICEDELETEDFROMDB
    assert UserChanged(application, deleted, device) in followed
    assert isinstance(followed[-2], Notice)
    assert isinstance(followed[-2].event, ProviderDeviceDeAcquiredEvent)
    assert cluster.controllable(application) == [cluster.devices[name] for name in application.user.controlled_devices]
    assert cluster.calls.plan.find("1001") is None


def test_what_is_out_of_service_is_refused_by_its_cause(cluster: Cluster) -> None:
    device = cluster.devices[PHONE]
    service.require_line(device.lines[0])
    lines.out_of_service(cluster, device.lines[0], LineOutOfServiceReason.UNKNOWN)
    with pytest.raises(RequestRefused) as line_refused:
        service.require_line(device.lines[0])
    assert line_refused.value.code == CtiError.CTIERR_LINE_OUT_OF_SERVICE
    devices.unregister(cluster, device)
    with pytest.raises(RequestRefused) as device_refused:
        service.require_device(device)
    assert device_refused.value.code == CtiError.DEVICE_OUT_OF_SERVICE


def test_an_application_that_did_not_register_a_port_hears_nothing_of_its_service(
    cluster: Cluster, sign_in: SignIn
) -> None:
    owner, watcher = sign_in("walter", PORT), sign_in()
    cluster.open_device(watcher, PORT, DeviceEventFilter())
    followed = devices.out_of_service(cluster, cluster.devices[PORT], DeviceOutOfServiceReason.DEVICE_FAILURE)
    assert {each.to for each in followed if isinstance(each, Notice)} == {owner}
    assert [type(each.event) for each in followed if isinstance(each, Notice)] == [
        DeviceOutOfServiceEvent,
        LineOutOfServiceEvent,
    ]


def test_a_phone_that_sleeps_is_out_of_service_for_that_reason(cluster: Cluster, sign_in: SignIn) -> None:
    sign_in("walter", PHONE)
    followed = devices.unregister(cluster, cluster.devices[PHONE], DeviceUnregisteredReason.ENERGYWISE_POWER_SAVE_PLUS)
    assert reasons(followed) == [DeviceOutOfServiceReason.ENERGYWISE_POWER_SAVE_PLUS] * 3
    assert followed[-1] == Unregistered(cluster.devices[PHONE], DeviceUnregisteredReason.ENERGYWISE_POWER_SAVE_PLUS)
