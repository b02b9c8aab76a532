"""A CTI Manager on paper: listens on a real socket, answers each kind of request by a rule that a test may replace."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Any

from ctisim.client import Address
from ctisim.qbe import Message, decode, encode
from ctisim.qbe.framing import Deframer, header
from ctisim.qbe.messages import (
    DeviceCloseRequest,
    DeviceCloseResponse,
    DeviceInServiceEvent,
    DeviceLineInfoEvent,
    DeviceOpenRequest,
    DeviceOpenResponse,
    DeviceRegisterDeviceRequest,
    DeviceRegisterDeviceResponse,
    LineInServiceEvent,
    LineOpenRequest,
    LineOpenResponse,
    ProviderCloseRequest,
    ProviderCloseResponse,
    ProviderDeviceAcquireRequest,
    ProviderDeviceAcquireResponse,
    ProviderGetAllDevicesAndLinesCompletedEvent,
    ProviderGetAllDevicesAndLinesRequest,
    ProviderGetAllDevicesAndLinesResponse,
    ProviderGetCapabilitiesRequest,
    ProviderGetCapabilitiesResponse,
    ProviderGetSingleDeviceAndLinesCompletedEvent,
    ProviderGetSingleDeviceAndLinesRequest,
    ProviderGetSingleDeviceAndLinesResponse,
    ProviderInitRequest,
    ProviderInitResponse,
    ProviderOpenCompletedEvent,
    ProviderOpenRequest,
    ProviderOpenResponse,
)
from ctisim.qbe.structures import DeviceInfoDynamic, DeviceInfoStatic, LineInfo

HANG_UP = object()
"""An answer: close the connection."""

Answer = Message | bytes | object
Rule = Callable[[Any], Iterable[Answer]]


def phone(
    request: Any, name: str = "SEP001794625DE5", *, number: str = "1001", partition: str = "", **changes: Any
) -> DeviceLineInfoEvent:
    """A phone as the device list tells it."""
    event = DeviceLineInfoEvent(
        request_id=request.sequence_number,
        device_name=name,
        device_registration_status=1,
        event_content=15,
        device_info_static=DeviceInfoStatic(device_type=7, device_type_name="Cisco 7960"),
        device_info_dynamic=DeviceInfoDynamic(),
        line_info=(LineInfo(name=number, partition=partition),),
        total_lines=1,
    )
    for field, value in changes.items():
        setattr(event, field, value)
    return event


def listing(*names: str, **changes: Any) -> Rule:
    """A device list of these phones."""
    return lambda request: [
        ProviderGetAllDevicesAndLinesResponse(sequence_number=request.sequence_number),
        *(phone(request, name, **changes) for name in names),
        ProviderGetAllDevicesAndLinesCompletedEvent(request_id=request.sequence_number),
    ]


def well_meaning(greeting: ProviderInitResponse) -> dict[type[Message], Rule]:
    """The rules of a server where everything succeeds."""
    greeting_fields = {field.name: getattr(greeting, field.name) for field in greeting.fields()}
    return {
        ProviderInitRequest: lambda r: [
            ProviderInitResponse(**greeting_fields | {"sequence_number": r.sequence_number})
        ],
        ProviderOpenRequest: lambda r: [
            ProviderOpenResponse(
                sequence_number=r.sequence_number, client_heartbeat=30, server_heartbeat=30, provider_id=16777223
            ),
            ProviderOpenCompletedEvent(
                sequence_number=r.sequence_number,
                total_controllable_devices=1,
                cluster_id="StandAloneCluster",
                days_until_password_expiry=-1,
            ),
        ],
        ProviderGetCapabilitiesRequest: lambda r: [ProviderGetCapabilitiesResponse(sequence_number=r.sequence_number)],
        ProviderGetAllDevicesAndLinesRequest: listing("SEP001794625DE5"),
        ProviderDeviceAcquireRequest: lambda r: [ProviderDeviceAcquireResponse(sequence_number=r.sequence_number)],
        ProviderGetSingleDeviceAndLinesRequest: lambda r: [
            ProviderGetSingleDeviceAndLinesResponse(sequence_number=r.sequence_number),
            phone(r, r.device_name),
            ProviderGetSingleDeviceAndLinesCompletedEvent(request_id=r.sequence_number),
        ],
        DeviceOpenRequest: lambda r: [
            DeviceOpenResponse(sequence_number=r.sequence_number, call_manager_id=1, device_id=38),
            DeviceInServiceEvent(device_call_manager_id=1, device_id=38),
        ],
        DeviceRegisterDeviceRequest: lambda r: [
            DeviceRegisterDeviceResponse(sequence_number=r.sequence_number, call_manager_id=1, device_id=41),
            DeviceInServiceEvent(device_call_manager_id=1, device_id=41),
        ],
        LineOpenRequest: lambda r: [
            LineOpenResponse(sequence_number=r.sequence_number, line_call_manager_id=1, line_id=1),
            LineInServiceEvent(line_call_manager_id=1, line_id=1),
        ],
        DeviceCloseRequest: lambda r: [DeviceCloseResponse(sequence_number=r.sequence_number)],
        ProviderCloseRequest: lambda r: [ProviderCloseResponse(sequence_number=r.sequence_number)],
    }


class PaperServer:
    """Answers by rule, and keeps every frame it was sent."""

    def __init__(self, rules: dict[type[Message], Rule]) -> None:
        self.rules = rules
        self.frames: list[bytes] = []
        self.address = Address()
        self.spoken_to = asyncio.Event()
        self._writers: list[asyncio.StreamWriter] = []

    @property
    def heard(self) -> list[Message]:
        """What it was sent, decoded."""
        return [decode(frame) for frame in self.frames]

    def heard_only(self, kind: type[Any]) -> Any:
        """The one message of a kind."""
        (message,) = (message for message in self.heard if isinstance(message, kind))
        return message

    def frame_of(self, kind: type[Message]) -> bytes:
        """The frame of the one message of a kind."""
        (frame,) = (frame for frame in self.frames if isinstance(decode(frame), kind))
        return frame

    def say(self, message: Message) -> None:
        """Send something unasked to every connection."""
        for writer in self._writers:
            writer.write(encode(message))

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, until the other side is gone or a rule hangs up."""
        self._writers.append(writer)
        deframer = Deframer()
        try:
            while data := await reader.read(65536):
                for frame in deframer.feed(data):
                    self.frames.append(frame)
                    self.spoken_to.set()
                    if not self._answer(frame, writer):
                        return
        finally:
            self._writers.remove(writer)
            writer.close()

    def _answer(self, frame: bytes, writer: asyncio.StreamWriter) -> bool:
        request = decode(frame)
        rule = self.rules.get(type(request))
        for answer in rule(request) if rule else ():
            if answer is HANG_UP:
                return False
            if isinstance(answer, Message):
                answer = encode(answer, version=header(frame).version)
            assert isinstance(answer, bytes)
            writer.write(answer)
        return True


@asynccontextmanager
async def listening(rules: dict[type[Message], Rule], port: int = 0) -> AsyncIterator[PaperServer]:
    """A paper server on 127.0.0.1, on a free port unless told which."""
    paper = PaperServer(rules)
    server = await asyncio.start_server(paper.serve, "127.0.0.1", port)
    paper.address = Address("127.0.0.1", server.sockets[0].getsockname()[1])
    try:
        yield paper
    finally:
        server.close()
        await server.wait_closed()
