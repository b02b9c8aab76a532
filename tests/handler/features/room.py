"""A lab with what features need, and an application that watches all of it with every filter on."""

from __future__ import annotations

from typing import Any

import yaml

from ctisim.cluster import Line
from ctisim.cluster.calls import Leg
from ctisim.lab import loads
from ctisim.qbe import Event, Message, Request
from ctisim.qbe.enums import CallState, ToneChangedFilter
from ctisim.qbe.messages import (
    CallAnswerRequest,
    DeviceOpenRequest,
    FailureResponse,
    Heartbeat,
    LineCallInitiateRequest,
    LineOpenRequest,
    ProviderAllocateGlobalCallHandleRequest,
)
from ctisim.qbe.structures import DeviceEventFilter, LineEventFilter, ProviderEventFilter
from ctisim.security import KeyPair
from tests.handler.paper import PaperApplication, PaperServer

EVERY_LINE_EVENT = LineEventFilter(
    **{
        field.name: True if field.name != "tone_changed" else ToneChangedFilter.CTITONECHANGEDFILTERBITMASK_ALLTONES
        for field in LineEventFilter.fields()
    }
)
EVERY_DEVICE_EVENT = DeviceEventFilter(**{field.name: True for field in DeviceEventFilter.fields()})
EVERY_PROVIDER_EVENT = ProviderEventFilter(**{field.name: True for field in ProviderEventFilter.fields()})
ROLES = [
    "Standard CTI Enabled",
    "Standard CTI Allow Call Monitoring",
    "Standard CTI Allow Call Recording",
    "Standard CTI Allow Call Park Monitoring",
]


def phone(number: str, name: str = "", **line: Any) -> dict[str, Any]:
    """A phone with a built-in bridge, named by its number unless another name is given."""
    return {
        "name": name or f"SEP00000000{number}",
        "model": "Cisco 7960",
        "built_in_bridge": True,
        "lines": [{"number": number, **line}],
    }


def remote(number: str) -> dict[str, Any]:
    return {"name": f"CTIRD{number}", "model": "CTI Remote Device", "lines": [{"number": number}]}


GROUP = {"pickup_group": {"number": "7001"}}
DEVICES = [
    phone("1001"),
    phone("1002", **GROUP),
    phone("1003"),
    phone("1005", "SEP000000001005"),
    phone("1005", "SEP000000011005"),
    phone("1011", intercom={"target": "1012", "label": "Twelve"}),
    phone("1012", intercom={"target": "1011", "label": "Eleven"}),
    phone("1021", recording="automatic"),
    phone("1022", recording="selective"),
    remote("1031"),
    {"name": "CTIP2001", "model": "CTI Port", "lines": [{"number": "2001"}]},
]
PLAN = {
    "parties": [
        {"number": "3001", "name": "Agent Smith", "habit": {"on_call": "answer", "after": 1}},
        {"number": "9001", "outside": True},
        {"number": "9031", "outside": True, "habit": {"on_call": "answer", "after": 1}},
    ],
    "call_park": [{"range": "500[1-3]"}],
    "pickup_groups": [{"number": "7001"}],
    "route_patterns": [
        {"pattern": "64.10XX", "discard": True, "returns": True, "authorization_codes": ["1234"]},
        {"pattern": "61XX", "authorization_codes": ["1234"], "matter_codes": ["678"]},
        {"pattern": "62XX", "authorization_codes": ["1234"]},
        {"pattern": "63XX", "matter_codes": ["678"]},
    ],
}


def lab_text(*more: dict[str, Any], **parameters: Any) -> str:
    """The lab as YAML; `parameters` are the CallManager's, with underscores for spaces."""
    devices = [*DEVICES, *more]
    user = {"password": "heisenbg", "roles": ROLES, "controlled_devices": [device["name"] for device in devices]}
    return yaml.safe_dump(
        {
            "cluster": {"name": "Features", "version": "15"},
            "users": [
                {"id": "app", "type": "application user", **user},
                {"id": "owner", "type": "end user", **user},
                {"id": "plain", "type": "application user", **user, "roles": ROLES[:1]},
            ],
            "devices": devices,
            "number_plan": PLAN,
            "service_parameters": {
                "Cisco CallManager": {name.replace("_", " "): value for name, value in parameters.items()}
            },
        },
        sort_keys=False,
    )


class Room:
    """The paper server with that lab; `app` is signed in, and opens what a test asks for."""

    def __init__(self, keys: KeyPair, *more: dict[str, Any], **parameters: Any) -> None:
        self.server = PaperServer(loads(lab_text(*more, **parameters), "room"), keys=keys)
        self.cluster = self.server.manager.cluster
        self.clock = self.server.clock
        self.app: PaperApplication = self.server.connect()

    async def enter(self, login: str = "app") -> None:
        await self.app.sign_in(login, filter=EVERY_PROVIDER_EVENT)

    async def another(self, login: str = "plain") -> PaperApplication:
        """A second application."""
        application = self.server.connect()
        await application.sign_in(login)
        return application

    # Devices and lines

    def watch(self, *numbers: str, app: PaperApplication | None = None) -> None:
        """Open each number's device and line, once."""
        app = app or self.app
        for number in numbers:
            line = self.line(number)
            app.answer(DeviceOpenRequest(device_name=line.device.name, filter=EVERY_DEVICE_EVENT))
            app.answer(LineOpenRequest(device_name=line.device.name, line_name=line.number, filter=EVERY_LINE_EVENT))
        app.news()

    def line(self, number: str) -> Line:
        """A line by its number; a prime is the second appearance."""
        found = [
            line
            for device in self.cluster.devices.values()
            for line in device.lines
            if line.number == number.rstrip("'")
        ]
        return found[1 if number.endswith("'") else 0]

    def line_id(self, number: str, app: PaperApplication | None = None) -> int:
        application = (app or self.app).handler.require_application()
        opening = application.opened_line(self.line(number))
        assert opening is not None
        return opening.handle

    def device_id(self, number: str, app: PaperApplication | None = None) -> int:
        opening = (app or self.app).handler.require_application().opened(self.line(number).device)
        assert opening is not None
        return opening.handle

    # Calls

    def call(self, caller: str, called: str) -> int:
        """A call is made; the caller's leg."""
        call = self.app.answer(ProviderAllocateGlobalCallHandleRequest()).call_id
        request = LineCallInitiateRequest(line_id=self.line_id(caller), global_call_id=call, dest_address=called)
        leg: int = self.app.answer(request).call_leg_id
        return leg

    def talk(self, caller: str, called: str) -> tuple[int, int]:
        """A call stands: the legs of both."""
        here = self.call(caller, called)
        there = self.leg(called)
        self.ask(CallAnswerRequest(line_id=self.line_id(called), call_leg_id=there.id))
        return here, there.id

    def leg(self, number: str) -> Leg:
        """The newest leg at a line."""
        return self.line(number).legs[-1]

    def state(self, number: str) -> CallState:
        return self.leg(number).state

    # What is heard

    def ask(self, request: Request, app: PaperApplication | None = None) -> list[Message]:
        """A request; everything that came, the answer first."""
        return (app or self.app).ask(request)

    def later(self, seconds: float) -> list[Message]:
        """Time passes; everything that came."""
        self.app.news()
        while seconds > 0:
            self.app.send(Heartbeat())
            self.clock.advance(min(seconds, 20))
            seconds -= 20
        return [message for message in self.app.news() if not isinstance(message, Heartbeat)]

    def told(self, notices: Any) -> list[Message]:
        """What somebody does at a phone; everything that came."""
        self.app.news()
        self.server.manager.deliver(notices)
        return self.app.news()


def names(messages: list[Message]) -> list[str]:
    """What came, by name."""
    return [message.WIRE_NAME for message in messages]


def events(messages: list[Message], *kinds: type[Event]) -> list[Any]:
    """The events of some kinds."""
    return [message for message in messages if isinstance(message, kinds)]


def code(messages: list[Message]) -> int:
    """The code of a refusal, unsigned."""
    failure = messages[0]
    assert isinstance(failure, FailureResponse), failure
    return failure.result & 0xFFFFFFFF
