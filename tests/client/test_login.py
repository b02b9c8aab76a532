"""The sign-in of the reference client against a server on paper, over a real socket."""

from __future__ import annotations

import asyncio
from typing import Any, TypeVar

import pytest

from ctisim.client import Address, ClientError, Login, Timeouts, log_in
from ctisim.client.errors import (
    BadFrame,
    Closed,
    ClosedThing,
    ConnectionLost,
    NothingToControl,
    Refused,
    ServerSilent,
    StepTimedOut,
    Unreachable,
)
from ctisim.clock import ManualClock
from ctisim.qbe import encode
from ctisim.qbe.messages import (
    DeviceCloseRequest,
    DeviceOpenRequest,
    DeviceOpenResponse,
    DeviceOutOfServiceEvent,
    DeviceRegisterDeviceRequest,
    FailureResponse,
    Heartbeat,
    LineClosedEvent,
    LineOpenRequest,
    LineOpenResponse,
    ProviderClosedEvent,
    ProviderCloseRequest,
    ProviderDeviceAcquireRequest,
    ProviderGetAllDevicesAndLinesRequest,
    ProviderGetCapabilitiesRequest,
    ProviderGetCapabilitiesResponse,
    ProviderInitRequest,
    ProviderOpenCompletedEvent,
    ProviderOpenRequest,
    ProviderOpenResponse,
)
from ctisim.qbe.structures import DeviceInfoStatic, ProviderCapabilitiesInfo
from tests.client.paper import HANG_UP, PaperServer, listing
from tests.client.watcher import Watcher

E = TypeVar("E", bound=ClientError)
LOCKED = 0x8CCC011F
LOCKED_TEXT = "Directory login failed - locked due to too many attempts."


async def play(login: Login, clock: ManualClock) -> Watcher:
    watcher = Watcher()
    await log_in(login, reporter=watcher, clock=clock)
    return watcher


async def test_a_jtapi_sign_in_ends_with_the_line_in_service(paper: PaperServer, wanted: Any, clock: Any) -> None:
    watcher = await play(wanted(), clock)
    assert watcher.names == [
        "connect",
        "initialize",
        "open provider",
        "authenticate",
        "capabilities",
        "list devices",
        "choose device",
        "open device",
        "device in service",
        "open line",
        "line in service",
        "close",
    ]
    assert [type(message).__name__ for message in paper.heard] == [
        "ProviderInitRequest",
        "ProviderOpenRequest",
        "ProviderGetCapabilitiesRequest",
        "ProviderGetAllDevicesAndLinesRequest",
        "DeviceOpenRequest",
        "LineOpenRequest",
        "ProviderCloseRequest",
    ]


async def test_a_jabber_sign_in_numbers_its_requests_as_the_trace(paper: PaperServer, wanted: Any, clock: Any) -> None:
    await play(wanted("jabber"), clock)
    assert [(message.sequence_number, type(message)) for message in paper.heard] == [
        (1, ProviderInitRequest),
        (2, ProviderOpenRequest),
        (3, ProviderGetAllDevicesAndLinesRequest),
        (4, DeviceOpenRequest),
        (5, LineOpenRequest),
        (6, DeviceCloseRequest),
        (7, ProviderCloseRequest),
    ]


async def test_a_jabber_line_open_request_is_0x108_bytes_on_the_wire(
    paper: PaperServer, wanted: Any, clock: Any
) -> None:
    paper.rules[ProviderGetAllDevicesAndLinesRequest] = listing("SEP001794625DE5", partition="PT")
    await play(wanted("jabber"), clock)
    assert len(paper.frame_of(LineOpenRequest)) == 0x108
    assert all(frame[12:16] == bytes.fromhex("00000800") for frame in paper.frames)


async def test_the_server_can_decrypt_the_password(paper: PaperServer, wanted: Any, clock: Any, decrypt: Any) -> None:
    await play(wanted(), clock)
    request = paper.heard_only(ProviderOpenRequest)
    assert len(decrypt(request.encrypted_key_data)) == 52
    assert not any(b"heisenbg" in frame for frame in paper.frames)


async def test_the_device_asked_for_is_opened(paper: PaperServer, wanted: Any, clock: Any) -> None:
    paper.rules[ProviderGetAllDevicesAndLinesRequest] = listing("SEP000000000001", "SEP000000000002")
    await play(wanted(device="SEP000000000002"), clock)
    assert paper.heard_only(DeviceOpenRequest).device_name == "SEP000000000002"


async def test_the_first_device_listed_is_opened_when_none_is_asked_for(
    paper: PaperServer, wanted: Any, clock: Any
) -> None:
    paper.rules[ProviderGetAllDevicesAndLinesRequest] = listing("SEP000000000001", "SEP000000000002")
    await play(wanted(), clock)
    assert paper.heard_only(DeviceOpenRequest).device_name == "SEP000000000001"


async def test_a_route_point_is_registered_rather_than_opened(paper: PaperServer, wanted: Any, clock: Any) -> None:
    route_point = DeviceInfoStatic(device_type=73, device_type_name="CTI Route Point")
    paper.rules[ProviderGetAllDevicesAndLinesRequest] = listing("CTIRP2000", device_info_static=route_point)
    watcher = await play(wanted(), clock)
    assert paper.heard_only(DeviceRegisterDeviceRequest).device_name == "CTIRP2000"
    assert "line in service" in watcher.names


async def test_a_superprovider_acquires_what_is_not_listed(paper: PaperServer, wanted: Any, clock: Any) -> None:
    paper.rules[ProviderGetCapabilitiesRequest] = lambda request: [
        ProviderGetCapabilitiesResponse(
            sequence_number=request.sequence_number,
            provider_capabilities_info=ProviderCapabilitiesInfo(control_any_device=True),
        )
    ]
    await play(wanted(device="SEP999999999999"), clock)
    assert paper.heard_only(ProviderDeviceAcquireRequest).device_name == "SEP999999999999"
    assert paper.heard_only(LineOpenRequest).line_name == "1001"


async def test_a_device_that_is_not_listed_is_asked_for_all_the_same(
    paper: PaperServer, wanted: Any, clock: Any
) -> None:
    paper.rules[DeviceOpenRequest] = failing(0x8CCC0018)
    error = await refusal(wanted(device="SEP999999999999"), clock, Refused)
    assert (error.step, error.code) == ("open device", 0x8CCC0018)


async def test_a_refused_login_carries_code_and_text(paper: PaperServer, wanted: Any, clock: Any) -> None:
    paper.rules[ProviderOpenRequest] = lambda request: [
        ProviderOpenResponse(sequence_number=request.sequence_number),
        ProviderOpenCompletedEvent(reason=LOCKED, failure_description=LOCKED_TEXT),
        ProviderClosedEvent(reason=4),
    ]
    error = await refusal(wanted(), clock, Refused)
    assert (error.step, error.code, error.description) == ("authenticate", LOCKED, LOCKED_TEXT)


async def test_after_a_refused_login_the_client_just_hangs_up(paper: PaperServer, wanted: Any, clock: Any) -> None:
    paper.rules[ProviderOpenRequest] = lambda request: [
        ProviderOpenResponse(sequence_number=request.sequence_number),
        ProviderOpenCompletedEvent(reason=LOCKED),
        ProviderClosedEvent(reason=4),
    ]
    await refusal(wanted(), clock, Refused)
    assert type(paper.heard[-1]) is ProviderOpenRequest


async def test_a_failure_response_ends_the_sign_in(paper: PaperServer, wanted: Any, clock: Any) -> None:
    paper.rules[ProviderInitRequest] = failing(0x8CCC0050, "too old")
    error = await refusal(wanted(), clock, Refused)
    assert (error.step, error.code, error.description) == ("initialize", 0x8CCC0050, "too old")


async def test_a_response_with_a_result_ends_the_sign_in(paper: PaperServer, wanted: Any, clock: Any) -> None:
    paper.rules[ProviderOpenRequest] = lambda request: [
        ProviderOpenResponse(sequence_number=request.sequence_number, result=0x8CCC0047)
    ]
    error = await refusal(wanted(), clock, Refused)
    assert (error.step, error.code) == ("open provider", 0x8CCC0047)


async def test_a_restricted_device_is_refused_and_the_provider_closed(
    paper: PaperServer, wanted: Any, clock: Any
) -> None:
    paper.rules[DeviceOpenRequest] = failing(0x8CCC00D2)
    error = await refusal(wanted(), clock, Refused)
    assert (error.step, error.code) == ("open device", 0x8CCC00D2)
    assert type(paper.heard[-1]) is ProviderCloseRequest


async def test_a_restricted_line_is_told_by_an_event_after_the_response(
    paper: PaperServer, wanted: Any, clock: Any
) -> None:
    paper.rules[LineOpenRequest] = lambda request: [
        LineOpenResponse(sequence_number=request.sequence_number, line_call_manager_id=1, line_id=144),
        LineClosedEvent(line_call_manager_id=1, line_id=144, reason=8),
    ]
    error = await refusal(wanted("jabber"), clock, Closed)
    assert (error.step, error.thing, error.reason) == ("line in service", ClosedThing.LINE, 8)
    assert [type(message) for message in paper.heard[-2:]] == [DeviceCloseRequest, ProviderCloseRequest]


async def test_a_provider_closed_by_the_server_ends_the_sign_in(paper: PaperServer, wanted: Any, clock: Any) -> None:
    paper.rules[DeviceOpenRequest] = lambda request: [ProviderClosedEvent(reason=2), HANG_UP]
    error = await refusal(wanted(), clock, Closed)
    assert (error.thing, error.reason) == (ClosedThing.PROVIDER, 2)


async def test_an_empty_control_list_is_nothing_to_control(paper: PaperServer, wanted: Any, clock: Any) -> None:
    paper.rules[ProviderGetAllDevicesAndLinesRequest] = listing()
    error = await refusal(wanted("jabber"), clock, NothingToControl)
    assert error.step == "choose device"
    assert (paper.heard[-1].sequence_number, type(paper.heard[-1])) == (4, ProviderCloseRequest)


async def test_a_device_without_a_line_is_nothing_to_control(paper: PaperServer, wanted: Any, clock: Any) -> None:
    paper.rules[ProviderGetAllDevicesAndLinesRequest] = listing("SEP000000000001", line_info=())
    error = await refusal(wanted(), clock, NothingToControl)
    assert error.step == "open line"


async def test_a_device_with_its_lines_in_two_events_is_one_device(paper: PaperServer, wanted: Any, clock: Any) -> None:
    paper.rules[ProviderGetAllDevicesAndLinesRequest] = listing("SEP000000000001", "SEP000000000001")
    watcher = await play(wanted(), clock)
    assert "lines: 1001, 1001" in watcher.steps[watcher.names.index("choose device")].text


@pytest.mark.parametrize("step", [ProviderInitRequest, ProviderOpenRequest, DeviceOpenRequest])
async def test_a_server_that_hangs_up_is_lost(paper: PaperServer, wanted: Any, clock: Any, step: Any) -> None:
    paper.rules[step] = lambda request: [HANG_UP]
    await refusal(wanted(), clock, ConnectionLost)


async def test_bytes_that_are_no_frame_are_malformed(paper: PaperServer, wanted: Any, clock: Any) -> None:
    paper.rules[ProviderInitRequest] = lambda request: [b"HTTP/1.1 400 Bad Request\r\n\r\n"]
    error = await refusal(wanted(), clock, BadFrame)
    assert error.step == "initialize"


async def test_a_frame_with_a_bad_reference_is_malformed(
    paper: PaperServer, wanted: Any, clock: Any, jtapi_frames: dict[str, bytes]
) -> None:
    frame = bytearray(jtapi_frames["ProviderInitResponse"])
    frame[40:44] = b"\xff\xff\xff\x7f"
    paper.rules[ProviderInitRequest] = lambda request: [bytes(frame)]
    error = await refusal(wanted(), clock, BadFrame)
    assert error.frame == frame


async def test_frames_may_arrive_in_pieces_and_glued_together(paper: PaperServer, wanted: Any, clock: Any) -> None:
    rule = paper.rules[DeviceOpenRequest]
    paper.rules[DeviceOpenRequest] = lambda request: [b"".join(encode(answer) for answer in rule(request))]
    assert "line in service" in (await play(wanted(), clock)).names


async def test_nobody_there_is_unreachable(wanted: Any, clock: Any, unused_tcp_port: int) -> None:
    error = await refusal(wanted(address=Address("127.0.0.1", unused_tcp_port)), clock, Unreachable)
    assert error.step == "connect"


async def test_a_host_without_an_address_is_unreachable(wanted: Any, clock: Any) -> None:
    error = await refusal(wanted(address=Address("no-such-host.invalid")), clock, Unreachable)
    assert "no such host" in str(error)


async def test_a_mute_server_times_out(paper: PaperServer, wanted: Any, clock: ManualClock) -> None:
    paper.rules[ProviderInitRequest] = lambda request: []
    error = await refusal_when(wanted(), clock, "initialize", 30, StepTimedOut)
    assert (error.step, error.awaited, error.seconds) == ("initialize", "ProviderInitResponse", 30)


async def test_a_directory_that_never_answers_times_out(paper: PaperServer, wanted: Any, clock: ManualClock) -> None:
    paper.rules[ProviderOpenRequest] = lambda request: [ProviderOpenResponse(sequence_number=request.sequence_number)]
    error = await refusal_when(wanted(), clock, "authenticate", 60, StepTimedOut)
    assert error.awaited == "ProviderOpenCompletedEvent"


async def test_a_device_out_of_service_times_out_with_its_reason(
    paper: PaperServer, wanted: Any, clock: ManualClock
) -> None:
    paper.rules[DeviceOpenRequest] = lambda request: [
        encode(DeviceOpenResponse(sequence_number=request.sequence_number, call_manager_id=1, device_id=38))
        + encode(DeviceOutOfServiceEvent(device_call_manager_id=1, device_id=38, reason=5))
    ]
    paper.rules[ProviderCloseRequest] = lambda request: [HANG_UP]
    error = await refusal_when(wanted(), clock, "device in service", 30, StepTimedOut)
    assert (error.step, error.out_of_service_reason) == ("device in service", 5)


async def test_heartbeats_are_sent_as_the_server_asked(paper: PaperServer, wanted: Any, clock: ManualClock) -> None:
    paper.rules[ProviderOpenRequest] = opened_with_heartbeats(client=20, server=0)
    watcher = Watcher()
    signing_in = asyncio.create_task(log_in(wanted(), reporter=watcher, clock=clock))
    await watcher.begun["authenticate"].wait()
    paper.spoken_to.clear()
    clock.advance(20)
    await paper.spoken_to.wait()
    assert type(paper.heard[-1]) is Heartbeat
    await cancelled(signing_in)


async def test_jabber_answers_a_heartbeat_at_once(paper: PaperServer, wanted: Any, clock: ManualClock) -> None:
    paper.rules[ProviderOpenRequest] = opened_with_heartbeats(client=0, server=0)
    watcher = Watcher()
    signing_in = asyncio.create_task(log_in(wanted("jabber"), reporter=watcher, clock=clock))
    await watcher.begun["authenticate"].wait()
    paper.spoken_to.clear()
    paper.say(Heartbeat())
    await paper.spoken_to.wait()
    assert type(paper.heard[-1]) is Heartbeat
    await cancelled(signing_in)


async def test_a_server_without_heartbeats_is_given_up(paper: PaperServer, wanted: Any, clock: ManualClock) -> None:
    paper.rules[ProviderOpenRequest] = opened_with_heartbeats(client=0, server=10)
    error = await refusal_when(wanted(), clock, "authenticate", 40, ServerSilent)
    assert error.seconds == 40


async def test_a_server_that_does_not_answer_the_close_spoils_nothing(
    paper: PaperServer, wanted: Any, clock: Any
) -> None:
    paper.rules[ProviderCloseRequest] = lambda request: [HANG_UP]
    watcher = await play(wanted(), clock)
    assert watcher.steps[-1].text.startswith("hung up")


async def test_no_error_shows_the_password(paper: PaperServer, wanted: Any, clock: Any) -> None:
    login = wanted()
    paper.rules[ProviderOpenRequest] = failing(0x8CCC0060)
    error = await refusal(login, clock, Refused)
    assert "heisenbg" not in f"{error!r} {error} {login!r} {vars(error)}"


def failing(code: int, description: str = "") -> Any:
    """A rule that answers with FailureResponse."""
    return lambda request: [
        FailureResponse(sequence_number=request.sequence_number, result=code, description=description)
    ]


def opened_with_heartbeats(*, client: int, server: int) -> Any:
    """A rule that takes the provider request, says how often hearts beat, and leaves the login open."""
    return lambda request: [
        ProviderOpenResponse(sequence_number=request.sequence_number, client_heartbeat=client, server_heartbeat=server)
    ]


async def refusal(login: Login, clock: ManualClock, kind: type[E]) -> E:
    """The error a sign-in ends with."""
    with pytest.raises(kind) as caught:
        await log_in(login, clock=clock)
    return caught.value


async def refusal_when(login: Login, clock: ManualClock, step: str, seconds: float, kind: type[E]) -> E:
    """The error a sign-in ends with when the clock turns while a step is under way."""
    watcher = Watcher()
    signing_in = asyncio.create_task(log_in(login, reporter=watcher, clock=clock, timeouts=Timeouts()))
    await watcher.begun[step].wait()
    clock.advance(seconds)
    with pytest.raises(kind) as caught:
        await signing_in
    return caught.value


async def cancelled(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.wait([task])
