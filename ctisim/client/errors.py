"""How a sign-in of the reference client ends badly.

    ClientError
    ├── Unreachable       no TCP connection: refused, no route, no such name, too slow
    ├── ConnectionLost    the server closed or dropped the connection without a word
    ├── ServerSilent      nothing heard for several heartbeats
    ├── StepTimedOut      the connection lives, the answer does not come
    ├── BadFrame          the server sent bytes that are no message
    ├── NoKey             the server's certificate or nonce cannot protect a password
    ├── Refused           a CTI error code: FailureResponse, a result, ProviderOpenCompletedEvent
    ├── Closed            a closed event with its small reason: provider, device or line
    └── NothingToControl  signed in, but there is no device (or no line) to open

None of them carries a password or a key. `step` is the step that was under way, filled in on the way up.
"""

from __future__ import annotations

from enum import Enum

from ctisim.errors import CtisimError, ProtocolError


class ClientError(CtisimError):
    """A sign-in that did not end with a device in service."""

    step: str = ""


class Unreachable(ClientError):
    """No TCP connection could be made; the message is the system's reason."""


class ConnectionLost(ClientError):
    """The server closed or dropped the connection."""


class ServerSilent(ClientError):
    """The server said nothing, not even a heartbeat, for `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"nothing heard from the server for {seconds:g} s, not even a heartbeat")
        self.seconds = seconds


class StepTimedOut(ClientError):
    """`awaited` did not come within `seconds`; what came instead may have told why."""

    out_of_service_reason: int | None = None

    def __init__(self, awaited: str, seconds: float) -> None:
        super().__init__(f"no {awaited} within {seconds:g} s")
        self.awaited = awaited
        self.seconds = seconds


class BadFrame(ClientError):
    """The server sent a frame that cannot be read; `frame` holds it as far as it is known."""

    def __init__(self, cause: ProtocolError, frame: bytes) -> None:
        super().__init__(str(cause))
        self.code = cause.code
        self.frame = frame


class NoKey(ClientError):
    """The server's certificate or nonce cannot protect a password."""


class Refused(ClientError):
    """The server said no, with a CTI error code (unsigned) and perhaps a text of its own."""

    def __init__(self, message: str, code: int, description: str = "") -> None:
        code &= 0xFFFFFFFF
        super().__init__(f"{message}: 0x{code:08X}" + (f" {description}" if description else ""))
        self.message = message
        self.code = code
        self.description = description


class ClosedThing(Enum):
    """What a closed event closes."""

    PROVIDER = "ProviderClosedEvent"
    DEVICE = "DeviceClosedEvent"
    LINE = "LineClosedEvent"


class Closed(ClientError):
    """The server closed the provider, the device or the line, for one of its small reasons."""

    def __init__(self, thing: ClosedThing, reason: int) -> None:
        super().__init__(f"{thing.value} reason {reason}")
        self.thing = thing
        self.reason = reason


class NothingToControl(ClientError):
    """The sign-in succeeded and there is nothing to open: an empty control list, or a device without a line."""
