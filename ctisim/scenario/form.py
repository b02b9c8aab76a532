"""The form of a scenario file: one failure, the world it needs, who signs in, and what everybody sees."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from ctisim.lab.base import Loose, Many, Name, Part
from ctisim.lab.words import near
from ctisim.scenario.asking import Ask
from ctisim.scenario.duration import Duration
from ctisim.scenario.rows import ROWS
from ctisim.scenario.wirelines import Line, code


class Evidence(StrEnum):
    """How the failure is known."""

    OBSERVED = "observed"  # a real trace, log or exception, or measured with the real client
    DOCUMENTED = "documented"  # a guide of the product's says so
    JAR = "jar"  # a public constant of the client library names it
    INFERRED = "inferred"  # ours, from the others


class As(StrEnum):
    """Which application the client plays."""

    JTAPI = "jtapi"
    JABBER = "jabber"


class Play(StrEnum):
    """What the client does beside, or instead of, a sign-in by the book."""

    SIGN_IN = "sign in"
    PROVIDER = "open provider"  # no device, no line
    OPEN_TWICE = "open twice"  # a second ProviderOpenRequest on the open connection
    ASK_BEFORE_OPEN = "ask before open"  # a request for which no provider is open
    REPLAY = "replay"  # the ProviderOpenRequest of an earlier connection, byte by byte
    OLD_CLIENT = "old client"  # a password protected without a public key
    FALL_SILENT = "fall silent"  # signs in, and sends no heartbeat any more
    DROP = "drop"  # signs in, and drops the TCP connection
    GREET = "greet"  # ProviderInit alone
    NOT_QBE = "not qbe"
    ILLEGAL_HEADER = "illegal header"
    BAD_LENGTH = "bad length"
    TOO_LONG = "too long"
    BAD_FORMAT = "bad format"
    BAD_FILTER = "bad filter"
    UNKNOWN_PDU = "unknown pdu"


def _row(text: str) -> str:
    if text not in ROWS:
        raise PydanticCustomError("row", "the catalogue has no row {row}", {"row": text, "hint": near(text, ROWS)})
    return text


def _error(text: str) -> str:
    if text and code(text) is None:
        raise PydanticCustomError("code", "there is no CTI error {name}", {"name": text})
    return text


Row = Annotated[str, AfterValidator(_row)]
Rows = Annotated[Many[Row], BeforeValidator(lambda value: [value] if isinstance(value, str) else value)]
Code = Annotated[str, AfterValidator(_error)]


class SignIn(Part):
    """Who signs in, and how."""

    model_config = ConfigDict(populate_by_name=True)

    user: str = Field("wwhite", description="User ID.")
    password: str = Field("heisenbg", description="Password.", repr=False)
    device: str = Field("", description="Device to open; the first listed otherwise.")
    played: Annotated[As, Loose] = Field(As.JTAPI, alias="as", description="The application: jtapi or jabber.")
    play: Annotated[Play, Loose] = Field(Play.SIGN_IN, description="What the client does instead of a plain sign-in.")
    pause: Duration = Field(0.0, description="Time between ProviderInit and ProviderOpen.")
    stay: Duration = Field(0.0, description="How long it stays and listens once it is in service.")
    ask: Many[Ask] = Field((), description="Requests sent after that, each answered before the next.")
    keep: bool = Field(False, description="Stay signed in while the scenario goes on.")
    open: dict[str, Any] = Field({}, description="Fields of ProviderOpenRequest that differ, by the wire's names.")


class Jtapi(Part):
    """What an application sees through JTAPI."""

    message: str = Field("", description="Text of the PlatformException that getProvider() throws.")
    code: Code = Field("", description="Its error code, by name.")
    events: Many[str] = Field((), description="Events that observers get, in order.")


class Expect(Part):
    """What must be seen. Everything listed must come, in the order given."""

    outcome: str = Field("", description="How the reference client ends: in-service, refused, closed, silent, lost …")
    wire: Many[Line] = Field((), description="The last messages from the server; `...` stands for any.")
    jtapi: Jtapi | None = Field(None, description="What an application sees through JTAPI.")
    trace: Many[str] = Field((), description="Records of the trace; `...` stands for any text.")
    alarms: Many[str] = Field((), description="Alarms in the trace, likewise.")
    never: Many[str] = Field((), description="What no record of the trace may hold.")


class About(Part):
    """A scenario's head: what it is about."""

    model_config = ConfigDict(populate_by_name=True)

    rows: Rows = Field(
        alias="row",
        min_length=1,
        description="Row of the failure catalogue, or several: P3, D4, 2a/mute, 4/restart, 5/provider-closed-6.",
    )
    title: Name = Field(description="The failure in a few words.")
    evidence: Annotated[Evidence, Loose] = Field(description="observed, documented, jar or inferred.")
    what: str = Field(min_length=10, description="What it is.")
    field: str = Field("", description="How it looks in the field.")
    fix: str = Field("", description="What the administrator does about it.")
    pending: str = Field("", description="Why it cannot be reproduced yet; then nothing is played.")
