"""Is a CTI Manager there? A TCP connection alone is no proof: somebody has to answer ProviderInitRequest."""

from __future__ import annotations

from ctisim.client.address import Address
from ctisim.client.connection import connect
from ctisim.client.errors import ClientError
from ctisim.client.profiles import jtapi
from ctisim.client.session import Session
from ctisim.client.steps import NobodyAsks
from ctisim.client.timeouts import Timeouts
from ctisim.clock import Clock
from ctisim.qbe.messages import ProviderInitResponse

PAUSE = 0.2
"""Seconds between two tries."""


async def greet(address: Address, *, seconds: float, clock: Clock) -> ProviderInitResponse:
    """Connect, exchange ProviderInit, hang up. Raises ClientError; each of the two waits has `seconds`."""
    profile = jtapi()
    connection = await connect(address, version=profile.version, clock=clock, seconds=seconds)
    session = Session(
        connection,
        clock,
        timeouts=Timeouts.all(seconds),
        reporter=NobodyAsks(),
        first_sequence=profile.first_sequence,
    )
    try:
        return await session.ask(profile.greeting(address.host), ProviderInitResponse)
    finally:
        await connection.close()


async def wait_until_ready(address: Address, *, wait: float, seconds: float, clock: Clock) -> ProviderInitResponse:
    """Greet again and again until somebody answers or `wait` seconds are over. Raises the last ClientError."""
    end = clock.monotonic() + wait
    while True:
        try:
            return await greet(address, seconds=seconds, clock=clock)
        except ClientError:
            if clock.monotonic() + PAUSE > end:
                raise
        await clock.sleep(PAUSE)
