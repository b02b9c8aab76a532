"""Heartbeats, strangers, broken frames, the end: a connection's life on paper."""

from __future__ import annotations

import struct

import pytest

from ctisim.errors import ProtocolError
from ctisim.lab import builtin, overlay
from ctisim.qbe import CATALOGUE, Request, Unknown, catalogue, encode, header
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import ProviderCloseReason
from ctisim.qbe.messages import (
    FailureResponse,
    Heartbeat,
    ProviderClosedEvent,
    ProviderGetCapabilitiesRequest,
    ProviderInitRequest,
    ProviderOpenResponse,
)
from ctisim.security import KeyPair
from tests.handler.paper import PaperApplication, PaperServer


@pytest.mark.parametrize(("desired", "agreed"), [(30, 30), (60, 60), (0, 30), (1, 5), (5, 5), (99999, 3600)])
async def test_heartbeats_are_agreed_within_5_and_3600_seconds(paper: PaperServer, desired: int, agreed: int) -> None:
    response, *_ = await paper.connect().sign_in(desired_server_heartbeat_time=desired)
    assert isinstance(response, ProviderOpenResponse)
    assert response.server_heartbeat == agreed


async def test_a_silent_server_sends_a_heartbeat_each_interval(paper: PaperServer, app: PaperApplication) -> None:
    app.news()
    for _ in range(2):
        app.send(Heartbeat())
        paper.clock.advance(30)
        assert [type(message) for message in app.news()] == [Heartbeat]


async def test_any_message_counts_as_the_servers_heartbeat(paper: PaperServer, app: PaperApplication) -> None:
    app.news()
    paper.clock.advance(20)
    app.ask(ProviderGetCapabilitiesRequest())
    paper.clock.advance(29)
    assert app.news() == []
    paper.clock.advance(1)
    assert [type(message) for message in app.news()] == [Heartbeat]


async def test_a_client_silent_for_two_intervals_is_closed(paper: PaperServer, app: PaperApplication) -> None:
    paper.clock.advance(59)
    assert not app.transport.closed
    paper.clock.advance(1)
    closed = app.news()[-1]
    assert isinstance(closed, ProviderClosedEvent)
    assert closed.reason == ProviderCloseReason.HEARTBEAT_MISSED
    assert app.transport.closed
    assert "CtiProviderCloseHeartbeatTimeout" in paper.trace


async def test_a_client_that_sends_heartbeats_is_kept(paper: PaperServer, app: PaperApplication) -> None:
    for _ in range(10):
        paper.clock.advance(59)
        app.send(Heartbeat())
    assert not app.transport.closed


async def test_the_intervals_follow_the_service_parameters(keys: KeyPair) -> None:
    changes = {"service_parameters": {"Cisco CTIManager": {"Application Heartbeat Minimum Interval": 45}}}
    paper = PaperServer(overlay(builtin(), changes), keys=keys)
    response, *_ = await paper.connect().sign_in()
    assert isinstance(response, ProviderOpenResponse)
    assert (response.client_heartbeat, response.server_heartbeat) == (45, 45)


async def test_a_message_nobody_knows_is_answered_and_counted(paper: PaperServer, app: PaperApplication) -> None:
    app.send(Unknown(message_id=9999, body=struct.pack("<i", 77), fixed_size=4))
    (failure,) = app.news()
    assert isinstance(failure, FailureResponse)
    assert (failure.sequence_number, failure.result & 0xFFFFFFFF) == (77, CtiError.UNRECOGNIZABLE_PDU)
    assert not app.transport.closed
    assert paper.manager.unserved["PDU 9999"] == 1
    assert "InvalidQBEMessage" in paper.trace


REQUESTS = [kind for kind in catalogue() if issubclass(kind, Request)]


@pytest.mark.parametrize("kind", REQUESTS, ids=lambda kind: kind.WIRE_NAME)
async def test_every_request_is_answered_even_when_empty(app: PaperApplication, kind: type[Request]) -> None:
    request = kind()
    answered = [message for message in app.ask(request) if getattr(message, "sequence_number", None) is not None]
    assert answered, "nothing is ever left unanswered"
    assert answered[0].sequence_number == request.sequence_number


async def test_a_client_that_sends_what_a_server_sends_is_refused_not_dropped(app: PaperApplication) -> None:
    app.send(ProviderClosedEvent(reason=4))
    (failure,) = app.news()
    assert failure.result & 0xFFFFFFFF == CtiError.UNRECOGNIZABLE_PDU


async def test_a_broken_frame_ends_its_connection_with_the_code_and_the_alarm(
    paper: PaperServer, app: PaperApplication
) -> None:
    frame = bytearray(encode(ProviderInitRequest(sequence_number=9, provider="127.0.0.1")))
    frame[36:40] = struct.pack("<I", 0x7FFFFFFF)
    with pytest.raises(ProtocolError) as caught:
        app.handler.receive(bytes(frame))
    app.handler.broken(caught.value)
    failure, closed = app.news()
    assert failure.result & 0xFFFFFFFF == CtiError.ILLEGAL_MESSAGE_FORMAT
    assert isinstance(closed, ProviderClosedEvent)
    assert app.transport.closed
    assert "kCtiInvalidQbeSizeAndOffsets" in paper.trace


async def test_answers_come_in_the_version_the_client_speaks(paper: PaperServer) -> None:
    application = paper.connect()
    application.handler.receive(encode(ProviderInitRequest(), version=0x00080000))
    assert header(application.transport.frames[-1]).version == 0x00080000


async def test_a_server_that_stops_tells_every_provider(paper: PaperServer, app: PaperApplication) -> None:
    stranger = paper.connect()
    paper.manager.shut_down()
    closed = app.news()[-1]
    assert isinstance(closed, ProviderClosedEvent)
    assert closed.reason == ProviderCloseReason.UNEXPECTEDSHUTDOWN
    assert app.transport.closed
    assert stranger.news() == []
    assert stranger.transport.closed


async def test_too_many_providers_are_refused_with_the_code_and_the_alarm(keys: KeyPair) -> None:
    changes = {"service_parameters": {"Cisco CTIManager": {"Maximum CTI Connections": 1}}}
    paper = PaperServer(overlay(builtin(), changes), keys=keys)
    first = paper.connect()
    await first.sign_in()
    _, completed, _ = await paper.connect().sign_in()
    assert completed.reason & 0xFFFFFFFF == CtiError.MAX_NUMBER_OF_CTI_CONNECTIONS_REACHED
    assert "CtiMaxConnectionReached" in paper.trace


def test_the_catalogue_is_whole() -> None:
    assert len(CATALOGUE) == 291
