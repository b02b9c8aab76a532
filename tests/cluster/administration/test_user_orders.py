"""Orders about users and CallManagers, on paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ctisim.cluster import Application, Cluster, Notice, Registration
from ctisim.cluster.administration import (
    Closed,
    Lost,
    NotPossible,
    Registered,
    UserChanged,
    call_managers,
    users,
)
from ctisim.errors import RequestRefused
from ctisim.lab import Role
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import ProviderCloseReason, ProviderUserNotifyType
from ctisim.qbe.structures import DeviceEventFilter
from tests.cluster.administration.conftest import PHONE, PORT, SPECIAL

SignIn = Callable[..., Application]
NODES = (1, 2)


def test_a_device_enters_and_leaves_the_control_list(cluster: Cluster, sign_in: SignIn) -> None:
    application = sign_in("super")
    user, device = application.user, cluster.devices[PHONE]
    added = users.add_device(cluster, user, device)
    assert added == [UserChanged(application, ProviderUserNotifyType.DEVICEADD, device)]
    assert users.add_device(cluster, user, device) == []
    assert cluster.open_device(application, PHONE, DeviceEventFilter())
    removed = users.remove_device(cluster, user, device)
    assert [type(each) for each in removed] == [Lost, UserChanged]
    assert application.devices == {}


def test_an_acquired_device_stays_when_it_leaves_the_control_list(cluster: Cluster, sign_in: SignIn) -> None:
    application = sign_in("super")
    cluster.acquire(application, PHONE)
    users.add_device(cluster, application.user, cluster.devices[PHONE])
    cluster.open_device(application, PHONE, DeviceEventFilter())
    removed = users.remove_device(cluster, application.user, cluster.devices[PHONE])
    assert [type(each) for each in removed] == [UserChanged]


def test_what_was_not_in_the_list_cannot_leave_it(cluster: Cluster, sign_in: SignIn) -> None:
    with pytest.raises(NotPossible, match="control list"):
        users.remove_device(cluster, sign_in("super").user, cluster.devices[PHONE])


def test_a_deleted_user_loses_every_provider(cluster: Cluster, sign_in: SignIn) -> None:
    one, two = sign_in(), sign_in()
    reason = ProviderCloseReason.USERDELETED
    assert users.delete(cluster, one.user) == [Closed(one, reason), Closed(two, reason)]
    assert cluster.user("walter") is None


def test_without_cti_enabled_no_provider_stays(cluster: Cluster, sign_in: SignIn) -> None:
    application = sign_in()
    closed = users.withdraw(cluster, application.user, Role.ENABLED)
    assert closed == [Closed(application, ProviderCloseReason.STANDARD_CTI_ENABLED_PERMISSIONS_REMOVED)]


def test_a_superprovider_hears_of_its_loss_before_it_closes(cluster: Cluster, sign_in: SignIn) -> None:
    application = sign_in("super")
    changed, closed = users.withdraw(cluster, application.user, Role.CONTROL_ALL_DEVICES)
    assert changed == UserChanged(application, ProviderUserNotifyType.SUPERPROVIDERCHANGED)
    assert closed == Closed(application, ProviderCloseReason.SUPERPROVIDER_REMOVE)


def test_a_superprovider_gives_back_what_it_acquired(cluster: Cluster, sign_in: SignIn) -> None:
    application = sign_in("super")
    cluster.acquire(application, PHONE)
    cluster.open_device(application, PHONE, DeviceEventFilter())
    _, lost, given_back, _ = users.withdraw(cluster, application.user, Role.CONTROL_ALL_DEVICES)
    assert isinstance(lost, Lost)
    deacquired = ProviderUserNotifyType.DEVICEDEACQUIRENOTIFICATION
    assert given_back == UserChanged(application, deacquired, cluster.devices[PHONE])
    assert (application.acquired, application.devices) == (set(), {})


def test_a_role_that_a_phone_needs_closes_and_opens_it(cluster: Cluster, sign_in: SignIn) -> None:
    application = sign_in("walter", SPECIAL)
    special = cluster.devices[SPECIAL]
    lost = users.withdraw(cluster, application.user, Role.CONNECTED_XFER)
    assert lost[:2] == [
        UserChanged(application, ProviderUserNotifyType.NONE),
        Registered(special, to=application),
    ]
    assert [each.reason for each in lost if isinstance(each, Lost)] == [8, 13]
    assert users.grant(cluster, application.user, Role.CONNECTED_XFER)[-1] == Registered(special, to=application)


def test_a_role_withdrawn_twice_is_not_possible(cluster: Cluster, sign_in: SignIn) -> None:
    with pytest.raises(NotPossible):
        users.withdraw(cluster, sign_in().user, Role.CALL_MONITORING)


def reasons(consequences: list[object]) -> list[int]:
    return [each.event.reason for each in consequences if isinstance(each, Notice)]


def test_devices_flee_from_a_failed_callmanager_and_come_home(cluster: Cluster, sign_in: SignIn) -> None:
    sign_in("walter", PHONE)
    device = cluster.devices[PHONE]
    assert reasons(call_managers.down(cluster, 1, NODES)) == [1, 1, 1]
    assert len(call_managers.take_refuge(cluster, 1, NODES)) == 3
    assert device.call_manager == 2
    assert reasons(call_managers.up(cluster, 1)) == [2, 2, 2]
    assert len(call_managers.come_home(cluster, 1)) == 3
    assert (device.call_manager, device.in_service) == (1, True)


def test_without_any_callmanager_devices_wait(cluster: Cluster, sign_in: SignIn) -> None:
    application = sign_in("walter", PHONE)
    call_managers.down(cluster, 2, NODES)
    assert reasons(call_managers.down(cluster, 1, NODES)) == [3, 3, 3]
    assert call_managers.take_refuge(cluster, 1, NODES) == []
    with pytest.raises(RequestRefused) as refused:
        cluster.register_device(application, PORT, DeviceEventFilter(), Registration(media=2))
    assert refused.value.code == CtiError.CTIERR_CALL_MANAGER_NOT_AVAILABLE
    assert len(call_managers.up(cluster, 1)) == 3
    assert cluster.devices[PHONE].in_service
