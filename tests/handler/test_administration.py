"""The administrator's orders on a paper server: what applications are sent, what the trace shows, what time brings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from ctisim.cluster.administration import NotPossible, Unknown
from ctisim.lab import Role, builtin, overlay
from ctisim.qbe import Message
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import DeviceOutOfServiceReason, ProviderCloseReason
from ctisim.qbe.messages import (
    DeviceClosedEvent,
    DeviceInServiceEvent,
    DeviceOpenRequest,
    DeviceOutOfServiceEvent,
    DeviceRegisterDeviceRequest,
    DeviceRegisteredEvent,
    DeviceRegisteredEventWithLineInfo,
    DeviceUnregisteredEvent,
    FailureResponse,
    LineClosedEvent,
    LineInServiceEvent,
    LineOpenRequest,
    LineOutOfServiceEvent,
    ProviderClosedEvent,
    ProviderUserChangedEvent,
)
from ctisim.qbe.structures import ProviderEventFilter
from ctisim.security import KeyPair
from tests.handler.paper import PaperApplication, PaperServer

PHONE, LINE, PORT, STRANGER = "SEP001794625DE5", "1001", "CTIP2001", "SEP001794625DEA"


def opened(app: PaperApplication) -> PaperApplication:
    app.ask(DeviceOpenRequest(device_name=PHONE))
    app.ask(LineOpenRequest(device_name=PHONE, line_name=LINE))
    return app


def kinds(messages: Sequence[Message]) -> list[type[Message]]:
    return [type(message) for message in messages]


def the(kind: type[Any], messages: Sequence[Message]) -> Any:
    return next(message for message in messages if isinstance(message, kind))


async def test_openers_hear_service_and_listers_registration(paper: PaperServer, app: PaperApplication) -> None:
    opened(app)
    paper.manager.administration.devices.unregister(PHONE)
    down = app.news()
    assert kinds(down) == [DeviceOutOfServiceEvent, LineOutOfServiceEvent, DeviceUnregisteredEvent]
    assert down[0].reason == DeviceOutOfServiceReason.DEVICE_UNREGISTERED
    paper.manager.administration.devices.register(PHONE)
    assert kinds(app.news()) == [DeviceRegisteredEventWithLineInfo, DeviceInServiceEvent, LineInServiceEvent]


async def test_who_fetches_the_older_way_is_told_the_older_way(paper: PaperServer) -> None:
    old = paper.connect()
    await old.sign_in(request_old_device_line_fetch=True)
    paper.manager.administration.devices.restrict(PHONE)
    (event,) = old.news()
    assert isinstance(event, DeviceRegisteredEvent)
    assert event.device_info.is_restricted


async def test_who_asked_for_nothing_hears_nothing(paper: PaperServer) -> None:
    deaf = paper.connect()
    await deaf.sign_in(filter=ProviderEventFilter())
    administration = paper.manager.administration
    administration.devices.unregister(PHONE)
    administration.devices.register(PHONE)
    administration.users.add_device("wwhite", STRANGER)
    assert deaf.news() == []


async def test_a_reset_takes_its_time(paper: PaperServer, app: PaperApplication) -> None:
    opened(app)
    paper.manager.administration.devices.reset(PHONE, after=20)
    down = app.news()
    assert the(DeviceUnregisteredEvent, down).reason == 1
    paper.clock.advance(19)
    assert app.news() == []
    paper.clock.advance(1)
    up = app.news()
    assert kinds(up) == [DeviceRegisteredEventWithLineInfo, DeviceInServiceEvent, LineInServiceEvent]
    assert up[0].register_reason == 1


async def test_a_phone_in_reset_is_refused_as_shutting_down(paper: PaperServer, app: PaperApplication) -> None:
    paper.manager.administration.devices.reset(PHONE)
    app.news()
    (refused,) = app.ask(DeviceOpenRequest(device_name=PHONE))
    assert isinstance(refused, FailureResponse)
    assert refused.result & 0xFFFFFFFF == CtiError.CTIERR_DEVICE_SHUTTING_DOWN


async def test_a_rehoming_device_arrives_or_does_not(paper: PaperServer, app: PaperApplication) -> None:
    opened(app)
    devices = paper.manager.administration.devices
    devices.rehome(PHONE, after=3)
    assert app.news()[0].reason == DeviceOutOfServiceReason.REHOME_TO_HIGHER_PRIORITY_CM
    paper.clock.advance(3)
    assert kinds(app.news()) == [DeviceInServiceEvent, LineInServiceEvent]
    devices.rehome(PHONE, after=3, fails=True)
    app.news()
    paper.clock.advance(3)
    assert the(DeviceClosedEvent, app.news()).reason == 3


async def test_what_happened_meanwhile_is_not_undone_by_an_old_order(paper: PaperServer, app: PaperApplication) -> None:
    devices = paper.manager.administration.devices
    device = paper.manager.cluster.devices[PHONE]
    devices.rehome(PHONE, after=3)
    devices.out_of_service(PHONE, DeviceOutOfServiceReason.DEVICE_FAILURE)
    devices.reset(PORT, after=3)
    paper.clock.advance(3)
    assert device.out_of_service is DeviceOutOfServiceReason.DEVICE_FAILURE
    devices.reset(PHONE, after=3)
    devices.register(PHONE)
    app.news()
    paper.clock.advance(3)
    assert app.news() == []
    devices.rehome(PHONE, after=3)
    devices.unregister(PHONE)
    paper.clock.advance(3)
    assert not device.in_service


async def test_a_restricted_device_is_listed_so_and_closed(paper: PaperServer, app: PaperApplication) -> None:
    opened(app)
    paper.manager.administration.devices.restrict(PHONE)
    told = app.news()
    assert kinds(told) == [DeviceRegisteredEventWithLineInfo, LineClosedEvent, DeviceClosedEvent]
    assert told[0].device_info_dynamic.device_restricted
    assert told[2].reason == 13
    assert "CtiDeviceClosed" in paper.trace
    paper.manager.administration.devices.unrestrict(PHONE)
    assert not app.news()[0].device_info_dynamic.device_restricted


async def test_a_restricted_line_is_listed_so(paper: PaperServer, app: PaperApplication) -> None:
    opened(app)
    paper.manager.administration.lines.restrict(PHONE, LINE)
    registered, closed = app.news()
    assert registered.line_info[0].is_restricted
    assert not registered.device_info_dynamic.device_restricted
    assert (type(closed), closed.reason) == (LineClosedEvent, 8)


async def test_the_control_list_changes_live(paper: PaperServer, app: PaperApplication) -> None:
    users = paper.manager.administration.users
    users.add_device("wwhite", STRANGER)
    (added,) = app.news()
    assert isinstance(added, ProviderUserChangedEvent)
    assert (added.type_of_notification, added.device_control_flag_bit_mask) == (1, 1)
    assert added.device_info.name == STRANGER
    users.remove_device("wwhite", STRANGER)
    (removed,) = app.news()
    assert (removed.type_of_notification, removed.device_control_flag_bit_mask) == (2, 0)


async def test_a_new_right_is_told_with_all_the_others(paper: PaperServer, app: PaperApplication) -> None:
    paper.manager.administration.users.grant("wwhite", Role.CALL_MONITORING)
    (changed,) = app.news()
    assert changed.type_of_notification == 256
    assert changed.provider_capabilities_info.allow_call_monitoring
    assert changed.provider_capabilities_info.max_number_of_devices_open == 2000


@pytest.mark.parametrize("reason", [1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13])
async def test_a_provider_closes_for_each_reason(paper: PaperServer, app: PaperApplication, reason: int) -> None:
    paper.manager.administration.providers.close(app.handler.instance, ProviderCloseReason(reason))
    (closed,) = app.news()
    assert (type(closed), closed.reason) == (ProviderClosedEvent, reason)
    assert app.transport.closed
    with pytest.raises(Unknown):
        paper.manager.administration.providers.close(app.handler.instance)


async def test_a_dropped_connection_ends_without_a_word(paper: PaperServer, app: PaperApplication) -> None:
    paper.manager.administration.providers.drop(app.handler.instance)
    assert (app.news(), app.transport.closed) == ([], True)


async def test_a_deleted_user_is_out_and_stays_out(paper: PaperServer, app: PaperApplication) -> None:
    paper.manager.administration.users.delete("wwhite")
    assert app.news()[0].reason == ProviderCloseReason.USERDELETED
    again = await paper.connect().sign_in("wwhite")
    assert again[1].reason & 0xFFFFFFFF == CtiError.DIRECTORY_LOGIN_FAILED


async def test_a_credential_is_locked_unlocked_and_reset(paper: PaperServer) -> None:
    users = paper.manager.administration.users
    users.lock("ctiadmin")
    refused = await paper.connect().sign_in("ctiadmin")
    assert refused[1].reason & 0xFFFFFFFF == CtiError.CTIERR_LOGIN_FAILED_ACCOUNT_LOCKED
    users.unlock("ctiadmin")
    assert (await paper.connect().sign_in("ctiadmin"))[1].reason == 0
    users.reset("locked")
    assert (await paper.connect().sign_in("locked"))[1].reason == 0
    users.tick("ctiadmin", "must_change")
    expired = await paper.connect().sign_in("ctiadmin")
    assert expired[1].reason & 0xFFFFFFFF == CtiError.CTIERR_LOGIN_FAILED_PWD_EXPIRED_USER_CAN_RESET
    with pytest.raises(NotPossible):
        users.tick("ctiadmin", "handsome")


async def test_without_its_callmanager_a_port_cannot_register(paper: PaperServer, app: PaperApplication) -> None:
    opened(app)
    call_managers = paper.manager.administration.call_managers
    call_managers.down(1)
    assert app.news()[0].reason == DeviceOutOfServiceReason.NOCALLMANAGER_AVAILABLE
    (refused,) = app.ask(DeviceRegisterDeviceRequest(device_name=PORT, media_registration_type=2))
    assert refused.result & 0xFFFFFFFF == CtiError.CTIERR_CALL_MANAGER_NOT_AVAILABLE
    call_managers.up(1)
    assert kinds(app.news()) == [DeviceInServiceEvent, LineInServiceEvent]


async def test_the_world_goes_back_to_its_lab(paper: PaperServer, app: PaperApplication) -> None:
    administration = paper.manager.administration
    opened(app)
    administration.users.delete("jpinkman")
    administration.devices.reset(PHONE, after=5)
    app.news()
    administration.restore()
    assert app.news()[-1].reason == ProviderCloseReason.UNEXPECTEDSHUTDOWN
    assert paper.manager.handlers == {}
    assert paper.manager.cluster.user("jpinkman") is not None
    assert paper.manager.cluster.devices[PHONE].in_service
    paper.clock.advance(10)
    again = paper.connect()
    assert (await again.sign_in("jpinkman"))[1].reason == 0


async def test_what_is_not_there_is_unknown(paper: PaperServer) -> None:
    administration = paper.manager.administration
    with pytest.raises(Unknown, match="no device SEP0"):
        administration.devices.reset("SEP0")
    with pytest.raises(Unknown, match="no line 9"):
        administration.lines.restrict(PHONE, "9")
    with pytest.raises(Unknown, match="no user saul"):
        administration.users.lock("saul")
    with pytest.raises(Unknown, match="no node 7"):
        administration.call_managers.down(7)


async def test_too_many_devices_are_an_alarm_and_no_refusal(keys: KeyPair) -> None:
    limits = {"Maximum Devices Per Provider": 1, "Maximum Devices Per Node": 2}
    paper = PaperServer(overlay(builtin(), {"service_parameters": {"cti_manager": limits}}), keys=keys)
    app = paper.connect()
    await app.sign_in()
    names = ("SEP001794625DE5", "SEP001794625DE6", "SEP001794625DE7")
    alarms = []
    for name in names:
        assert isinstance(app.ask(DeviceOpenRequest(device_name=name))[-1], DeviceInServiceEvent)
        alarms.append((paper.trace.count("PerProviderExceeded"), paper.trace.count("PerNodeExceeded")))
    assert alarms == [(0, 0), (1, 0), (2, 1)]


async def test_who_dies_with_a_registered_port_is_missed(paper: PaperServer, app: PaperApplication) -> None:
    other = paper.connect()
    await other.sign_in()
    app.ask(DeviceRegisterDeviceRequest(device_name=PORT, media_registration_type=2))
    other.news()
    app.handler.lost()
    assert kinds(other.news()) == [DeviceUnregisteredEvent]
