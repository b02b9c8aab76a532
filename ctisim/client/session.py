"""A conversation with a CTI Manager: numbered requests and their answers, and events that come when they like."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from ctisim.client.connection import Connection, time_limit
from ctisim.client.errors import ClientError, Closed, ClosedThing, Refused, StepTimedOut
from ctisim.client.steps import Findings, Reporter, Step
from ctisim.client.timeouts import Timeouts
from ctisim.clock import Clock
from ctisim.qbe import Message, Request, Response
from ctisim.qbe.messages import DeviceClosedEvent, FailureResponse, LineClosedEvent, ProviderClosedEvent

M = TypeVar("M", bound=Message)
R = TypeVar("R", bound=Response)


class Session:
    """Asks and waits on one connection, one thing at a time.

    A FailureResponse, a result other than 0 and (unless `leaving`) a closed event raise wherever they come; other
    events are kept until somebody takes them. Steps are timed from `began`, by default from now.
    """

    def __init__(
        self,
        connection: Connection,
        clock: Clock,
        *,
        timeouts: Timeouts,
        reporter: Reporter,
        first_sequence: int,
        began: float | None = None,
    ) -> None:
        self.connection = connection
        self.timeouts = timeouts
        self._clock = clock
        self._reporter = reporter
        self._next_sequence = first_sequence
        self._began = clock.monotonic() if began is None else began
        self._kept: list[Message] = []
        self.leaving = False

    @contextmanager
    def step(self, name: str) -> Iterator[Findings]:
        """Report a step; an error leaves it with the step's name."""
        self._reporter.begins(name)
        findings = Findings()
        try:
            yield findings
        except ClientError as error:
            error.step = error.step or name
            raise
        self._reporter.ends(Step(name, findings.text, self._clock.monotonic() - self._began, findings.details))

    def send(self, request: Request) -> int:
        """Send a request under the next number, and return that number."""
        sequence = self._next_sequence
        self._next_sequence += 1
        self.connection.send(replace(request, sequence_number=sequence))
        return sequence

    async def ask(self, request: Request, answer: type[R], *, seconds: float | None = None) -> R:
        """Send a request and wait for its response. Raises Refused, Closed, StepTimedOut or as the connection."""
        sequence = self.send(request)
        response = await self.wait_for(
            answer,
            seconds=self.timeouts.request if seconds is None else seconds,
            match=lambda message: message.sequence_number == sequence,
        )
        if response.result:
            raise Refused(answer.WIRE_NAME, response.result)
        return response

    async def wait_for(self, kind: type[M], *, seconds: float, match: Callable[[M], bool] = lambda _: True) -> M:
        """The first message of a kind that matches, among those kept or still to come."""
        for message in self._kept:
            if isinstance(message, kind) and match(message):
                self._kept.remove(message)
                return message
        async with time_limit(self._clock, seconds, StepTimedOut(kind.WIRE_NAME, seconds)):
            while True:
                message = await self.connection.receive()
                if isinstance(message, kind) and match(message):
                    return message
                self._object_to(message)
                self._kept.append(message)
        raise AssertionError("unreachable")

    def take(self, kind: type[M]) -> list[M]:
        """Every kept message of a kind, in the order they came."""
        taken = [message for message in self._kept if isinstance(message, kind)]
        self._kept = [message for message in self._kept if not isinstance(message, kind)]
        return taken

    def _object_to(self, message: Message) -> None:
        """Raise what a message means that nobody waited for, when it means the end."""
        if isinstance(message, FailureResponse):
            raise Refused("FailureResponse", message.result, message.description)
        for kind, thing in _CLOSED_EVENTS.items():
            if isinstance(message, kind) and not self.leaving:
                raise Closed(thing, message.reason)


_CLOSED_EVENTS: dict[type[ProviderClosedEvent | DeviceClosedEvent | LineClosedEvent], ClosedThing] = {
    ProviderClosedEvent: ClosedThing.PROVIDER,
    DeviceClosedEvent: ClosedThing.DEVICE,
    LineClosedEvent: ClosedThing.LINE,
}
