"""A client of a scenario: what it does, and what it hears."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from ctisim.client import IN_SERVICE, PROFILES, Address, Credentials, Login, NobodyAsks, Timeouts, Verdict, verdict_on
from ctisim.client.errors import ClientError, ConnectionLost
from ctisim.client.login import Opened, begin, leave
from ctisim.client.session import Session
from ctisim.clock import Clock
from ctisim.qbe import Kind, Message
from ctisim.qbe.messages import Heartbeat, ProviderOpenRequest
from ctisim.scenario import END, SignIn
from ctisim.scenario.wirelines import Value, unsigned

AFTERMATH = 3.0
"""Seconds that a refused client goes on listening, for what comes behind the refusal."""

FOR_GOOD = 10 * 365 * 86400.0

_PLAIN = (Kind.I32, Kind.BOOL, Kind.TEXT, Kind.UNICODE)


@dataclass(frozen=True, slots=True)
class Heard:
    """A message from the server, or END; fields by their wire names, numbers unsigned."""

    name: str
    fields: Mapping[str, Value]


class Guest:
    """One connection of the reference client. `heard` grows as messages come; heartbeats are not kept."""

    def __init__(self, wanted: SignIn, address: Address, clock: Clock) -> None:
        self.wanted = wanted
        self.clock = clock
        self.heard: list[Heard] = []
        self.said: list[Message] = []
        self.opened = Opened()
        self.login = Login(
            address=address,
            credentials=Credentials(wanted.user, wanted.password.encode()),
            profile=PROFILES[wanted.played.value](),
            device=wanted.device,
            changes=_changes(wanted.open),
        )
        self._session: Session | None = None
        self._listening: asyncio.Task[None] | None = None

    @property
    def session(self) -> Session:
        assert self._session is not None, "not connected"
        return self._session

    async def connect(self) -> Session:
        """Connect, anew if need be. Raises Unreachable."""
        self._session = await begin(self.login, NobodyAsks(), Timeouts(), self.clock)
        self._session.connection.heard = self._hear
        self._session.connection.said = self.said.append
        return self._session

    async def verdict(self, error: ClientError | None) -> Verdict:
        """How it ended. A refused client still listens for a moment: the end of the connection is news too."""
        if error is None:
            return IN_SERVICE
        if self._session is not None:
            await self.listen(AFTERMATH)
        return verdict_on(error)

    async def listen(self, seconds: float) -> None:
        """Take what comes for so long. Never raises."""
        self.session.leaving = True
        with suppress(ClientError):
            await self.hear_out(seconds)

    async def hear_out(self, seconds: float) -> None:
        """Take what comes for so long. Raises what the server has against us; silence is nothing."""
        try:
            await self.session.wait_for(_Never, seconds=seconds)
        except ClientError as error:
            if isinstance(error, ConnectionLost) and (not self.heard or self.heard[-1].name != END):
                self.heard.append(Heard(END, {}))
            if not _is_silence(error):
                raise

    def stay(self) -> None:
        """Go on listening, beside whatever else happens, until `leave`."""
        self._listening = asyncio.get_running_loop().create_task(self.listen(FOR_GOOD))

    async def leave(self) -> None:
        """Close what is open, and hang up."""
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)
        if self._session is None:
            return
        if self.opened.provider:
            await leave(self._session, self.login.profile, self.opened)
        await self.hang_up()

    async def hang_up(self) -> None:
        """Without a word."""
        if self._session is not None:
            await self._session.connection.close()

    def _hear(self, message: Message) -> None:
        if not isinstance(message, Heartbeat):
            self.heard.append(Heard(message.WIRE_NAME, _fields(message)))


class _Never(Message):
    """A message that never comes."""

    WIRE_NAME = "nothing"


def _is_silence(error: ClientError) -> bool:
    return getattr(error, "awaited", "") == _Never.WIRE_NAME


def _fields(message: Message) -> dict[str, Value]:
    return {field.wire: unsigned(getattr(message, field.name)) for field in message.fields() if field.kind in _PLAIN}


def _changes(by_wire: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of ProviderOpenRequest under their Python names; texts of byte fields are encoded."""
    known = {field.wire: field for field in ProviderOpenRequest.fields()}
    return {
        known[wire].name: value.encode() if known[wire].kind is Kind.BYTES and isinstance(value, str) else value
        for wire, value in by_wire.items()
    }
