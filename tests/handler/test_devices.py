"""Devices and lines on paper: listed, opened, registered, filtered, closed."""

from __future__ import annotations

import pytest

from ctisim.cluster import service
from ctisim.handler.device_lists import announce_registration
from ctisim.lab import builtin, overlay
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import DeviceOutOfServiceReason
from ctisim.qbe.messages import (
    DeviceChangeEventFilterRequest,
    DeviceCloseRequest,
    DeviceDNDSetRequest,
    DeviceDNDStatusChangedEvent,
    DeviceGetConfigInfoRequest,
    DeviceGetDNDOptionRequest,
    DeviceGetLineInfoRequest,
    DeviceInServiceEvent,
    DeviceLineInfoEvent,
    DeviceOpenRequest,
    DeviceOpenResponse,
    DeviceOutOfServiceEvent,
    DeviceRegisterDeviceRequest,
    DeviceRegisteredEventWithLineInfo,
    DeviceUnregisteredEvent,
    FailureResponse,
    GetDeviceInfoCloseRequest,
    GetDeviceInfoFetchRequest,
    GetLineInfoFetchRequest,
    LineClosedEvent,
    LineCloseRequest,
    LineForwardEvent,
    LineGetForwardInfoRequest,
    LineInServiceEvent,
    LineOpenRequest,
    LineOpenResponse,
    LineOutOfServiceEvent,
    LineSetForwardRequest,
    ProviderDeviceAcquireRequest,
    ProviderGetAllDevicesAndLinesCompletedEvent,
    ProviderGetAllDevicesAndLinesRequest,
    ProviderGetAllDevicesAndLinesResponse,
    ProviderGetCapabilitiesRequest,
    ProviderGetDeviceInfoRequest,
    ProviderGetSingleDeviceAndLinesRequest,
)
from ctisim.qbe.structures import CtiCallForwardInformation, DeviceEventFilter, LineEventFilter
from ctisim.security import KeyPair
from tests.handler.paper import PaperApplication, PaperServer

PHONE, LINE = "SEP001794625DE5", "1001"
PORT, ROUTE_POINT = "CTIP2001", "CTIRP2000"
STATIC, DYNAMIC = 1, 2


def code(message: object) -> int:
    assert isinstance(message, FailureResponse)
    return message.result & 0xFFFFFFFF


def open_phone(app: PaperApplication, name: str = PHONE, **wanted: bool) -> DeviceOpenResponse:
    response = app.answer(DeviceOpenRequest(device_name=name, filter=DeviceEventFilter(**wanted)))
    assert isinstance(response, DeviceOpenResponse)
    return response


async def served(lab_changes: dict[str, object], keys: KeyPair) -> tuple[PaperServer, PaperApplication]:
    paper = PaperServer(overlay(builtin(), lab_changes), keys=keys)
    app = paper.connect()
    await app.sign_in()
    return paper, app


# Lists


async def test_all_devices_come_between_the_response_and_the_completed_event(app: PaperApplication) -> None:
    response, *devices, completed = app.ask(ProviderGetAllDevicesAndLinesRequest())
    assert isinstance(response, ProviderGetAllDevicesAndLinesResponse)
    assert isinstance(completed, ProviderGetAllDevicesAndLinesCompletedEvent)
    assert all(isinstance(device, DeviceLineInfoEvent) for device in devices)
    assert {device.request_id for device in devices} == {response.sequence_number} == {completed.request_id}


async def test_the_first_phone_is_listed_as_the_lab_says(app: PaperApplication) -> None:
    _, first, *_ = app.ask(ProviderGetAllDevicesAndLinesRequest())
    assert isinstance(first, DeviceLineInfoEvent)
    assert (first.device_name, first.device_registration_status, first.control_mode_bit_map) == (PHONE, 1, 1)
    assert (first.device_info_static.device_type, first.device_info_static.device_type_name) == (7, "Cisco 7960")
    assert [line.name for line in first.line_info] == [LINE]


async def test_ports_are_listed_unregistered_until_an_application_registers_them(app: PaperApplication) -> None:
    def status() -> int:
        listed = app.ask(ProviderGetSingleDeviceAndLinesRequest(device_name=PORT))[1]
        assert isinstance(listed, DeviceLineInfoEvent)
        return int(listed.device_registration_status)

    assert status() == 2
    app.ask(DeviceRegisterDeviceRequest(device_name=PORT, media_registration_type=STATIC))
    assert status() == 1


async def test_the_older_enumeration_gives_devices_in_pieces(app: PaperApplication) -> None:
    handle = app.answer(ProviderGetDeviceInfoRequest(device_group=1)).enumeration_handle
    names: list[str] = []
    more = True
    while more:
        fetched = app.answer(GetDeviceInfoFetchRequest(enumeration_handle=handle, count=2))
        names += [info.name for info in fetched.info]
        more = fetched.more
        assert len(fetched.device_control_flag_bit_mask) == len(fetched.info) <= 2
    assert names[0] == PHONE
    assert {PORT, ROUTE_POINT} <= set(names)
    assert app.answer(GetDeviceInfoCloseRequest(enumeration_handle=handle)).result == 0


async def test_the_older_enumeration_gives_a_devices_lines(app: PaperApplication) -> None:
    handle = app.answer(DeviceGetLineInfoRequest(device_name=PHONE)).enumeration_handle
    fetched = app.answer(GetLineInfoFetchRequest(enumeration_handle=handle, count=10))
    assert ([line.name for line in fetched.info], fetched.more) == ([LINE], False)


async def test_an_enumeration_handle_that_is_none_is_refused(app: PaperApplication) -> None:
    assert code(app.answer(GetDeviceInfoFetchRequest(enumeration_handle=99, count=1))) == CtiError.ILLEGAL_HANDLE
    assert code(app.answer(GetDeviceInfoCloseRequest(enumeration_handle=99))) == CtiError.ILLEGAL_HANDLE


async def test_a_line_enumeration_is_no_device_enumeration(app: PaperApplication) -> None:
    handle = app.answer(DeviceGetLineInfoRequest(device_name=PHONE)).enumeration_handle
    refused = app.answer(GetDeviceInfoFetchRequest(enumeration_handle=handle, count=1))
    assert code(refused) == CtiError.ILLEGAL_HANDLE


# Devices


async def test_a_phone_comes_in_service_right_after_the_response(app: PaperApplication) -> None:
    response, in_service = app.ask(DeviceOpenRequest(device_name=PHONE))
    assert isinstance(response, DeviceOpenResponse)
    assert response.device_info is not None
    assert response.device_info.name == PHONE
    assert isinstance(in_service, DeviceInServiceEvent)
    assert in_service.device_id == response.device_id


async def test_the_device_open_response_is_as_long_as_the_seeds(app: PaperApplication) -> None:
    app.ask(DeviceOpenRequest(device_name=PHONE))
    frames = [len(frame) for frame in app.transport.frames]
    assert 0xA0 in frames[-2:]


async def test_a_phone_that_is_not_registered_opens_and_stays_out_of_service(keys: KeyPair) -> None:
    _, app = await served({"devices": [{"name": PHONE, "registered": False}]}, keys)
    assert [type(message) for message in app.ask(DeviceOpenRequest(device_name=PHONE))] == [DeviceOpenResponse]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("SEP000000000000", CtiError.CTIERR_INVALID_DEVICE_NAME),
        ("SEP001794625DEA", CtiError.CTIERR_ACCESS_TO_DEVICE_DENIED),
    ],
)
async def test_a_device_that_is_not_there_or_not_ours_is_refused(keys: KeyPair, name: str, wanted: int) -> None:
    lab = {"devices": [{"name": "SEP001794625DEA", "lines": [{"number": "1007"}]}]}
    _, app = await served(lab, keys)
    assert code(app.answer(DeviceOpenRequest(device_name=name))) == wanted


async def test_a_restricted_device_is_refused_as_220616_shows(keys: KeyPair) -> None:
    paper, app = await served({"devices": [{"name": PHONE, "restricted": True}]}, keys)
    failure = app.answer(DeviceOpenRequest(device_name=PHONE))
    assert code(failure) == CtiError.CTIERR_DEVICE_RESTRICTED
    assert failure.description == ""
    for text in ("isDeviceOpenValid", "result=2362179794 description=", "ReasonCode:-1932787502"):
        assert text in paper.trace


async def test_one_application_cannot_open_a_device_twice(app: PaperApplication) -> None:
    open_phone(app)
    assert code(app.answer(DeviceOpenRequest(device_name=PHONE))) == CtiError.CTIERR_DEVICE_ALREADY_OPENED


async def test_two_applications_have_one_phone_open_and_handles_of_their_own(
    paper: PaperServer, app: PaperApplication
) -> None:
    other = paper.connect()
    await other.sign_in()
    first, second = open_phone(app), open_phone(other)
    assert first.device_id != second.device_id
    paper.manager.deliver(
        service.take_out_of_service(
            paper.manager.cluster.devices[PHONE], DeviceOutOfServiceReason.CALL_MANAGER_FAILURE, 1
        )
    )
    for application, opened in ((app, first), (other, second)):
        (out,) = [event for event in application.news() if isinstance(event, DeviceOutOfServiceEvent)]
        assert (out.device_id, out.reason) == (opened.device_id, 1)


async def test_a_handle_of_another_application_is_no_handle_here(paper: PaperServer, app: PaperApplication) -> None:
    other = paper.connect()
    await other.sign_in()
    handle = open_phone(other).device_id
    assert code(app.answer(DeviceCloseRequest(call_manager_id=1, device_id=handle))) == CtiError.DEVICE_NOT_OPEN


async def test_closing_a_device_closes_its_lines(app: PaperApplication) -> None:
    handle = open_phone(app).device_id
    line = app.answer(LineOpenRequest(device_name=PHONE, line_name=LINE)).line_id
    assert app.answer(DeviceCloseRequest(call_manager_id=1, device_id=handle)).result == 0
    assert code(app.answer(LineCloseRequest(line_call_manager_id=1, line_id=line))) == CtiError.INVALID_LINE_HANDLE


async def test_an_application_that_vanishes_leaves_its_devices_free(paper: PaperServer, app: PaperApplication) -> None:
    app.ask(DeviceRegisterDeviceRequest(device_name=PORT, media_registration_type=STATIC))
    app.handler.lost()
    port = paper.manager.cluster.devices[PORT]
    assert (port.openings, port.registered) == ([], False)


async def test_config_info_tells_the_kind_of_device(app: PaperApplication) -> None:
    assert app.answer(DeviceGetConfigInfoRequest(device_name=ROUTE_POINT)).device_type == 73


# Do not disturb, forwarding


async def test_do_not_disturb_is_answered_and_told_to_who_asked(app: PaperApplication) -> None:
    handle = open_phone(app, b_dnd_changed=True).device_id
    _, changed = app.ask(DeviceDNDSetRequest(call_manager_id=1, device_id=handle, dnd_status=True))
    assert isinstance(changed, DeviceDNDStatusChangedEvent)
    assert changed.dnd_status
    assert app.answer(DeviceGetDNDOptionRequest(call_manager_id=1, device_id=handle)).dnd_option == 0


async def test_a_filter_taken_back_stops_the_events(app: PaperApplication) -> None:
    handle = open_phone(app, b_dnd_changed=True).device_id
    app.ask(DeviceChangeEventFilterRequest(call_manager_id=1, device_id=handle, filter=DeviceEventFilter()))
    assert len(app.ask(DeviceDNDSetRequest(call_manager_id=1, device_id=handle, dnd_status=True))) == 1


async def test_forward_all_is_kept_and_told(app: PaperApplication) -> None:
    open_phone(app)
    wanted = LineEventFilter(b_line_cfwd_all_status=True)
    line = app.answer(LineOpenRequest(device_name=PHONE, line_name=LINE, filter=wanted)).line_id
    instruction = (CtiCallForwardInformation(cfwd_type=1, call_fwd_destination="1003"),)
    request = LineSetForwardRequest(line_call_manager_id=1, line_id=line, fwd_destn_info=instruction)
    _, told = app.ask(request)
    assert isinstance(told, LineForwardEvent)
    asked = LineGetForwardInfoRequest(line_call_manager_id=1, line_id=line)
    assert app.answer(asked).cti_fwd_array == instruction == told.forward_array


# Lines


async def test_a_line_comes_in_service_right_after_the_response(app: PaperApplication) -> None:
    open_phone(app)
    response, in_service = app.ask(LineOpenRequest(device_name=PHONE, line_name=LINE))
    assert isinstance(response, LineOpenResponse)
    assert isinstance(in_service, LineInServiceEvent)
    assert in_service.line_id == response.line_id


async def test_a_line_before_its_device_is_refused(app: PaperApplication) -> None:
    assert code(app.answer(LineOpenRequest(device_name=PHONE, line_name=LINE))) == CtiError.DEVICE_NOT_OPEN


async def test_a_line_that_is_not_there_is_refused(app: PaperApplication) -> None:
    open_phone(app)
    assert code(app.answer(LineOpenRequest(device_name=PHONE, line_name="9999"))) == CtiError.UNDEFINED_LINE


async def test_a_restricted_line_is_closed_by_an_event_as_220616_shows(keys: KeyPair) -> None:
    lab = {"devices": [{"name": PHONE, "lines": [{"number": LINE, "restricted": True}]}]}
    paper, app = await served(lab, keys)
    open_phone(app)
    response, closed = app.ask(LineOpenRequest(device_name=PHONE, line_name=LINE))
    assert isinstance(response, LineOpenResponse)
    assert isinstance(closed, LineClosedEvent)
    assert (closed.line_id, closed.reason) == (response.line_id, 8)
    for text in ("Result=0x8ccc00d3", "Reason:-1932787501", "LineOpen failed. Removing Line. Device="):
        assert text in paper.trace


async def test_a_phone_out_of_service_takes_its_lines_along(paper: PaperServer, app: PaperApplication) -> None:
    open_phone(app)
    app.ask(LineOpenRequest(device_name=PHONE, line_name=LINE))
    cluster = paper.manager.cluster
    paper.manager.deliver(service.unregister(cluster.devices[PHONE], cluster.node))
    assert [type(event) for event in app.news()] == [DeviceOutOfServiceEvent, LineOutOfServiceEvent]
    paper.manager.deliver(service.register(cluster.devices[PHONE], cluster.node))
    assert [type(event) for event in app.news()] == [DeviceInServiceEvent, LineInServiceEvent]


# Ports and route points


async def test_a_port_opened_but_not_registered_gives_no_in_service_events(app: PaperApplication) -> None:
    assert len(app.ask(DeviceOpenRequest(device_name=PORT))) == 1
    assert len(app.ask(LineOpenRequest(device_name=PORT, line_name="2001"))) == 1


async def test_a_registered_port_comes_in_service(app: PaperApplication) -> None:
    response, in_service = app.ask(DeviceRegisterDeviceRequest(device_name=PORT, media_registration_type=DYNAMIC))
    assert response.device_info.name == PORT
    assert isinstance(in_service, DeviceInServiceEvent)


async def test_a_port_serves_one_application(paper: PaperServer, app: PaperApplication) -> None:
    app.ask(DeviceRegisterDeviceRequest(device_name=PORT, media_registration_type=DYNAMIC))
    other = paper.connect()
    await other.sign_in()
    again = other.answer(DeviceRegisterDeviceRequest(device_name=PORT, media_registration_type=DYNAMIC))
    assert code(again) == CtiError.DEVICE_ALREADY_REGISTERED


async def test_a_route_point_serves_several_of_one_mind(paper: PaperServer, app: PaperApplication) -> None:
    wanted = DeviceRegisterDeviceRequest(device_name=ROUTE_POINT, media_registration_type=DYNAMIC)
    app.ask(wanted)
    other, third = paper.connect(), paper.connect()
    await other.sign_in()
    await third.sign_in()
    assert other.answer(wanted).result == 0
    different = third.answer(DeviceRegisterDeviceRequest(device_name=ROUTE_POINT, media_registration_type=STATIC))
    assert code(different) == CtiError.CTIERR_MEDIA_ALREADY_TERMINATED_DYNAMIC


async def test_other_applications_learn_that_a_port_registered_and_went(
    paper: PaperServer, app: PaperApplication
) -> None:
    other = paper.connect()
    await other.sign_in()
    response = app.answer(DeviceRegisterDeviceRequest(device_name=PORT, media_registration_type=DYNAMIC))
    app.ask(DeviceCloseRequest(call_manager_id=1, device_id=response.device_id))
    kinds = [type(event) for event in other.news()]
    assert kinds == [DeviceRegisteredEventWithLineInfo, DeviceUnregisteredEvent]


async def test_provider_events_go_only_to_who_asked(paper: PaperServer, app: PaperApplication) -> None:
    from ctisim.qbe.structures import ProviderEventFilter

    deaf = paper.connect()
    await deaf.sign_in(filter=ProviderEventFilter())
    announce_registration(paper.manager, paper.manager.cluster.devices[PHONE])
    assert deaf.news() == []
    assert len(app.news()) == 1


# The superprovider


async def test_a_superprovider_acquires_what_is_in_nobodys_list(paper: PaperServer) -> None:
    admin = paper.connect()
    await admin.sign_in("ctiadmin")
    assert admin.answer(ProviderGetCapabilitiesRequest()).provider_capabilities_info.control_any_device
    assert code(admin.answer(DeviceOpenRequest(device_name=PHONE))) == CtiError.CTIERR_DEVICE_NOT_ACQUIRED
    assert admin.answer(ProviderDeviceAcquireRequest(device_name=PHONE)).result == 0
    listed = admin.ask(ProviderGetSingleDeviceAndLinesRequest(device_name=PHONE))[1]
    assert isinstance(listed, DeviceLineInfoEvent)
    assert listed.control_mode_bit_map == 2
    assert open_phone(admin).result == 0


async def test_others_may_not_acquire(app: PaperApplication) -> None:
    refused = app.answer(ProviderDeviceAcquireRequest(device_name=PHONE))
    assert code(refused) == CtiError.CTIERR_OPERATION_NOT_ALLOWED
