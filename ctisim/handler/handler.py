"""CTIHandler: one application's connection, from its first byte to its last.

It decodes and traces what comes, finds the answer, and traces and encodes what goes. The records of one request follow
the order that real traces show (SDL.md section 2).
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from ctisim.cluster import Application
from ctisim.errors import ProtocolError, RequestRefused
from ctisim.handler.dispatch import answer_to
from ctisim.handler.heartbeat import Heartbeats
from ctisim.handler.ports import Transport
from ctisim.handler.states import State, after
from ctisim.handler.troubles import troubles
from ctisim.handler.wording import calls as call_words
from ctisim.handler.wording import devices as device_words
from ctisim.handler.wording import messages as words
from ctisim.handler.wording import opening as opening_words
from ctisim.handler.wording.common import bracket
from ctisim.qbe import PREFIX_SIZE, Event, Message, Request, Response, Unknown, decode, encode, header
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import ProviderCloseReason
from ctisim.qbe.messages import (
    FailureResponse,
    Heartbeat,
    ProviderClosedEvent,
    ProviderInitRequest,
    ProviderOpenRequest,
)
from ctisim.security import Nonces
from ctisim.trace import Line, Process, Tag, Trace
from ctisim.trace.alarms import alarm
from ctisim.trace.ims_alarms import ims_alarm
from ctisim.trace.messages import built, parsed, received, sent

if TYPE_CHECKING:
    from ctisim.handler.manager import CtiManager

JTAPI_PROTOCOL_VERSION = 0x00110000
BEFORE_OPEN = (ProviderInitRequest, ProviderOpenRequest)
"""What may come before a provider is open."""


class CtiHandler:
    """One connection. The server feeds it frames; whatever it has to say goes to `transport`."""

    def __init__(self, manager: CtiManager, instance: int, connection: int, transport: Transport) -> None:
        self.manager = manager
        self.instance = instance
        self.transport = transport
        self.process = manager.processes.process("CTIHandler", instance)
        self.connection = manager.processes.process("SdlTCPConnection", connection)
        self.provider_id = manager.provider_id(instance)
        self.state = State.AWAIT_PROVIDER_OPEN
        self.application: Application | None = None
        self.login = ""
        self.version = JTAPI_PROTOCOL_VERSION
        self.nonces = Nonces(manager.clock, manager.lab.security.nonce_lifetime)
        self.heartbeats = Heartbeats(self)
        self.enumerations: dict[int, list[Any]] = {}
        self._stimuli = 1  # the connection itself was the first
        self._address, self._device = "*", "*"
        self.trace = manager.world.log.open(self.tag)

    # What comes

    def receive(self, frame: bytes) -> None:
        """Answer one frame. Raises ProtocolError for one that cannot be read."""
        self.heartbeats.heard()
        self._stimuli += 1
        self._address, self._device = "*", "*"
        self.trace = trace = self.manager.world.log.open(self.tag)
        manager = self.manager.processes.manager
        trace.overridden("SdlDataInd", "ready", manager, self.connection)
        trace.info(lambda: received(self.connection.handle, len(frame)))
        self.version = header(frame).version
        message = decode(frame, limits=self.manager.world.limits)
        if isinstance(message, ProviderOpenRequest) and opening_words.modern(self.manager.release):
            trace.info(lambda: opening_words.provider_open_received(self))
        trace.overridden("CtiQbeGenericMessage", str(self.state), self.process, manager)
        trace.info(
            lambda: parsed(words.pdu_number(message)),
            lambda: words.incoming(message),
        )
        if not isinstance(message, Heartbeat):
            self._answer(message)

    def _answer(self, message: Message) -> None:
        answer = answer_to(message)
        try:
            if answer is None and isinstance(message, Unknown):
                raise self._unserved(message)
            if self.state is not State.READY and not isinstance(message, BEFORE_OPEN):
                raise RequestRefused(CtiError.PROVIDER_NOT_OPEN)
            if answer is None:
                raise self._unserved(message)
            work = answer(self, message)
        except RequestRefused as refusal:
            self.refuse(message, refusal)
        else:
            if work is not None:
                self.transport.spawn(self._guarded(work))

    def _unserved(self, message: Message) -> RequestRefused:
        """A message without an answer: counted, and told which kind of stranger it is."""
        name = message.WIRE_NAME if isinstance(message, Request) else f"PDU {words.pdu_number(message)}"
        self.manager.unserved[name] += 1
        if isinstance(message, Request):
            return RequestRefused(CtiError.COMMAND_NOT_IMPLEMENTED_ON_DEVICE)  # ours: the product serves them all
        self.alarm(
            "InvalidQBEMessage",
            CTIConnectionType="QBE",
            InstanceNumber=self.instance,
            PDUNumber=words.pdu_number(message),
        )
        return RequestRefused(CtiError.UNRECOGNIZABLE_PDU)

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Exception:
            troubles.exception("connection %d: an answer failed", self.instance)
            self.close(ProviderCloseReason.ALLOTHER_REASON)

    def broken(self, error: ProtocolError) -> None:
        """A frame could not be read: say so by its code, raise the alarm, end the connection."""
        self.trace.error(f"CQBEParser::ParseQbeMessage: {error}")  # ours
        self.send(FailureResponse(sequence_number=0, result=int(error.code), description=error.reason))
        self.trace.info(opening_words.protocol_alarm(self, error))
        self.close(ProviderCloseReason.ALLOTHER_REASON)

    # The state

    def hear(
        self,
        signal: str,
        sender: Process,
        text: Line = "",
        *,
        priority: str = "R:N",
        waiting: int = 0,
        trace: Trace | None = None,
    ) -> None:
        """A signal reaches this handler: traced in the state it finds us, then we move.

        `trace` is for what runs beside the reader and keeps a trace of its own. Raises IllegalTransition.
        """
        moved = after(self.state, signal)
        (trace or self.trace).signal(
            signal,
            state=str(self.state),
            receiver=self.process,
            sender=sender,
            text=text,
            bracket=bracket(priority, waiting),
        )
        self.state = moved

    def hear_request(self, request: Message) -> None:
        """A request as the signal this handler sends itself (its name and fields are ours)."""
        self.trace.signal(
            call_words.request_signal(request),
            state=str(self.state),
            receiver=self.process,
            sender=self.process,
            text=lambda: words.signal_text(request),
        )

    @property
    def tag(self) -> Tag:
        """Where the present stimulus came in: the connection, its count there, and the device from its open on."""
        process = self.connection
        return Tag(
            process.node, process.app, process.type, process.instance, self._stimuli, self._address, self._device
        )

    def on_device(self, device: str) -> None:
        """From here on the stimulus concerns a device: the tag says so."""
        self._address, self._device = self.transport.peer.address, device
        self.trace.tag = self.tag

    def require_application(self) -> Application:
        """The opened provider. Raises RequestRefused when there is none."""
        if self.application is None:
            raise RequestRefused(CtiError.PROVIDER_NOT_OPEN)
        return self.application

    # What goes

    def send(self, message: Message, trace: Trace | None = None, *, text: str = "") -> None:
        """Trace and write one message, under the signal that causes it; `text` replaces its fields in the trace."""
        frame = encode(message, version=self.version)
        trace = trace or self.trace
        trace.info(
            lambda: built(words.object_id(message)),
            lambda: sent(self.connection.handle, len(frame) - PREFIX_SIZE),
            lambda: words.outgoing(message, text),
        )
        self.heartbeats.said()
        self.transport.write(frame)

    def notify(self, event: Event | Response, cause: Tag | None = None, alarm_text: str | None = None) -> None:
        """Send an event that the world caused, under a signal of its own with the tag of its cause, and its alarm.

        A response that had to wait for something goes alone.
        """
        if isinstance(event, Response):
            self.send(event)
            return
        trace = self.manager.world.log.open(cause or self.tag)
        trace.signal(
            words.event_signal(event),
            state=str(self.state),
            receiver=self.process,
            sender=self.manager.processes.device_line_manager,
            text=lambda: words.signal_text(event),
        )
        self.send(event, trace)
        alarm_text = alarm_text or device_words.out_of_service_alarm(self, event)
        if alarm_text is not None:
            trace.info(alarm_text)

    def refuse(self, request: Message, refusal: RequestRefused) -> None:
        """Answer a request with a FailureResponse, and raise the alarm of every failed request."""
        self.fail(request, refusal)
        self.alarm(
            "CtiQbeFailureResponse",
            ErrorCode=refusal.code,
            SeqNumber=words.sequence_number(request),
            ErrorMessageString=refusal.description,
        )

    def fail(self, request: Message, refusal: RequestRefused) -> None:
        """The FailureResponse alone."""
        sequence = words.sequence_number(request)
        self.send(FailureResponse(sequence_number=sequence, result=int(refusal.code), description=refusal.description))

    def alarm(self, name: str, **parameters: object) -> None:
        """An alarm, as the trace shows it: right after what raised it."""
        self.trace.info(lambda: self.alarm_text(name, **parameters))

    def alarm_text(self, name: str, **parameters: Any) -> str:
        return alarm(name, cluster=self.manager.lab.cluster.name, node=self.manager.node.name, **parameters)

    def ims_alarm_text(self, name: str) -> str:
        """An alarm of the authentication library about this login."""
        return ims_alarm(name, self.login, cluster=self.manager.lab.cluster.name, node=self.manager.node.name)

    # The end

    def close(self, reason: ProviderCloseReason) -> None:
        """The server ends the provider: a ProviderClosedEvent where one was being opened, then the connection."""
        if self.state is State.CLOSED:
            return
        if self.state is not State.AWAIT_PROVIDER_OPEN:
            self.send(ProviderClosedEvent(reason=reason))
            self.trace.info(opening_words.closed_alarm(self, reason))
        self.end()
        self.transport.close()

    def end(self) -> None:
        """The provider is no more; the connection may still be flushing, or waiting for its peer to close it."""
        self.state = State.CLOSED
        self.heartbeats.stop()
        self.transport.cancel()
        self.manager.forget(self)

    def lost(self) -> None:
        """The peer is gone. Where its provider was open, that is news (ApplicationConnectionDropped)."""
        if self.state is State.CLOSED:
            return
        if self.state is not State.AWAIT_PROVIDER_OPEN:
            self.alarm("ApplicationConnectionDropped", LastPDUNumber=0)
        self.end()
