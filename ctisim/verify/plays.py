"""What clients do in scenarios: sign in by the book, or not."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from ctisim.client import login as book
from ctisim.client.errors import ClientError
from ctisim.qbe import CATALOGUE, Request, Response
from ctisim.qbe.messages import (
    ProviderGetCapabilitiesRequest,
    ProviderGetCapabilitiesResponse,
    ProviderInitResponse,
    ProviderOpenRequest,
    ProviderOpenResponse,
)
from ctisim.scenario import Play
from ctisim.verify.frames import MALFORMED
from ctisim.verify.guest import Guest

PATIENCE = 5.0
"""Seconds that an answer to a malformed frame may take."""


async def play(guest: Guest) -> ClientError | None:
    """Let a guest do what it came for; returns what went wrong for it."""
    try:
        await PLAYS[guest.wanted.play](guest)
    except ClientError as error:
        return error
    return None


async def sign_in(guest: Guest) -> None:
    """Until a device and its line are in service; then it may stay."""
    session = await guest.connect()
    greeting = await book.initialize(session, guest.login)
    await guest.clock.sleep(guest.wanted.pause)
    await book.open_provider(session, guest.login, greeting)
    await book.enter_service(session, guest.login, guest.opened)
    await guest.hear_out(guest.wanted.stay)
    await ask(guest)


async def open_provider(guest: Guest) -> None:
    """Only the provider: neither device nor line."""
    session = await guest.connect()
    greeting = await book.initialize(session, guest.login)
    await book.open_provider(session, guest.login, greeting)
    await book.authenticate(session)
    guest.opened.provider = True
    await guest.hear_out(guest.wanted.stay)
    await ask(guest)


async def ask(guest: Guest) -> None:
    """Send what the scenario has the client ask. Raises Refused at the first that is."""
    device = guest.opened.device[1] if guest.opened.device else 0
    line = guest.opened.line[1] if guest.opened.line else 0
    for asking in guest.wanted.ask:
        request = asking.request(device, line)
        await guest.session.ask(request, answer_to(request))
    if guest.wanted.ask:
        await guest.hear_out(PATIENCE)


def answer_to(request: Request) -> type[Response]:
    """The response that goes with a request, by its name."""
    wanted = f"{request.WIRE_NAME.removesuffix('Request')}Response"
    return next(
        message for message in CATALOGUE.values() if wanted == message.WIRE_NAME and issubclass(message, Response)
    )


async def greet(guest: Guest) -> None:
    """ProviderInit alone."""
    await book.initialize(await guest.connect(), guest.login)


async def open_twice(guest: Guest) -> None:
    """A second ProviderOpenRequest on a connection whose provider is open."""
    session = await guest.connect()
    greeting = await book.initialize(session, guest.login)
    await book.open_provider(session, guest.login, greeting)
    await book.authenticate(session)
    guest.opened.provider = True
    await book.open_provider(session, guest.login, greeting)


async def ask_before_open(guest: Guest) -> None:
    """A request that needs a provider, on a connection that has none."""
    session = await guest.connect()
    await book.initialize(session, guest.login)
    await session.ask(ProviderGetCapabilitiesRequest(), ProviderGetCapabilitiesResponse)


async def replay(guest: Guest) -> None:
    """Somebody recorded a sign-in that succeeded, and sends its ProviderOpenRequest again."""
    session = await guest.connect()
    greeting = await book.initialize(session, guest.login)
    await book.open_provider(session, guest.login, greeting)
    await book.authenticate(session)
    recorded = next(message for message in guest.said if isinstance(message, ProviderOpenRequest))
    await guest.hang_up()
    guest.heard.clear()
    session = await guest.connect()
    await book.initialize(session, guest.login)
    await session.ask(recorded, ProviderOpenResponse)
    await book.authenticate(session)


async def old_client(guest: Guest) -> None:
    """A client from before public keys: the password is protected in a way of its own."""
    guest.login = replace(guest.login, changes={"encrypted_key_data": b"", "password": bytes(16)})
    await sign_in(guest)


async def fall_silent(guest: Guest) -> None:
    """Signs in, and then sends nothing more, not even a heartbeat."""
    session = await guest.connect()
    await book.sign_in(session, guest.login, guest.opened)
    session.connection.keep_alive(every=0, patience=0)
    session.connection.answers_heartbeats = False
    await guest.hear_out(guest.wanted.stay)


async def drop(guest: Guest) -> None:
    """Signs in, and drops the connection."""
    session = await guest.connect()
    await book.sign_in(session, guest.login, guest.opened)
    guest.opened.provider = False
    await guest.hang_up()


async def malformed(guest: Guest) -> None:
    """Greets, and sends a frame that is none."""
    session = await guest.connect()
    await book.initialize(session, guest.login)
    session.connection.write(MALFORMED[guest.wanted.play])
    await session.wait_for(ProviderInitResponse, seconds=PATIENCE)


PLAYS: Mapping[Play, Callable[[Guest], Awaitable[None]]] = MappingProxyType(
    {
        Play.SIGN_IN: sign_in,
        Play.PROVIDER: open_provider,
        Play.OPEN_TWICE: open_twice,
        Play.ASK_BEFORE_OPEN: ask_before_open,
        Play.REPLAY: replay,
        Play.OLD_CLIENT: old_client,
        Play.FALL_SILENT: fall_silent,
        Play.DROP: drop,
        Play.GREET: greet,
        **dict.fromkeys(MALFORMED, malformed),
    }
)
