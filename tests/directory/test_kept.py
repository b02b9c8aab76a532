"""A kept service connection: used again, and thrown away when it turns out dead."""

from __future__ import annotations

import pytest

from ctisim.directory import BindRefused, HostUnreachable, KeptConnections
from ctisim.directory.embedded import EmbeddedDirectory, Operation
from ctisim.directory.embedded.delivery import Cut, Only
from tests.support.directories import ADMINISTRATOR, ADMINISTRATORS_PASSWORD, BASE, FILTER, PASSWORD, Served

WALTER = f"CN=Walter White,{BASE}"


def binds(embedded: EmbeddedDirectory) -> int:
    return sum(asked.operation is Operation.BIND for asked in embedded.asked)


async def look(kept: KeptConnections, password: bytes = ADMINISTRATORS_PASSWORD) -> int:
    service = await kept.bind(kept.hosts[0], ADMINISTRATOR, password)
    try:
        return len((await service.find(BASE, FILTER % "wwhite")).dns)
    finally:
        await service.close()


async def test_the_service_account_binds_once(here: Served, embedded: EmbeddedDirectory) -> None:
    async with here.ask() as directory:
        kept = KeptConnections(directory, ADMINISTRATOR)
        assert [await look(kept) for _ in range(3)] == [1, 1, 1]
        assert binds(embedded) == 1
        await kept.close()


async def test_users_bind_each_time(here: Served, embedded: EmbeddedDirectory) -> None:
    async with here.ask() as directory:
        kept = KeptConnections(directory, ADMINISTRATOR)
        for _ in range(2):
            await (await kept.bind(kept.hosts[0], WALTER, PASSWORD)).close()
        assert binds(embedded) == 2


async def test_two_at_once_have_one_each(here: Served, embedded: EmbeddedDirectory) -> None:
    async with here.ask() as directory:
        kept = KeptConnections(directory, ADMINISTRATOR, most=1)
        both = [await kept.bind(kept.hosts[0], ADMINISTRATOR, ADMINISTRATORS_PASSWORD) for _ in range(2)]
        for each in both:
            await each.close()
        assert (binds(embedded), len(kept._idle)) == (2, 1)
        await kept.close()


async def test_a_dead_connection_is_replaced_and_asked_again(here: Served, embedded: EmbeddedDirectory) -> None:
    async with here.ask() as directory:
        kept = KeptConnections(directory, ADMINISTRATOR)
        await look(kept)
        first = embedded.asked[-1].connection
        embedded.delivery = Only(lambda asked: asked.connection == first, Cut(0))
        assert await look(kept) == 1
        assert binds(embedded) == 2
        await kept.close()


async def test_a_connection_that_dies_at_once_is_not_tried_again(here: Served, embedded: EmbeddedDirectory) -> None:
    embedded.delivery = Only(lambda asked: asked.operation is Operation.SEARCH, Cut(0))
    async with here.ask() as directory:
        kept = KeptConnections(directory, ADMINISTRATOR)
        with pytest.raises(HostUnreachable):
            await look(kept)
        assert binds(embedded) == 1


async def test_another_password_is_another_bind(here: Served, embedded: EmbeddedDirectory) -> None:
    async with here.ask() as directory:
        kept = KeptConnections(directory, ADMINISTRATOR)
        await look(kept)
        with pytest.raises(BindRefused):
            await look(kept, b"wrong")
        assert ADMINISTRATORS_PASSWORD.decode() not in repr(kept._idle)
        await kept.close()
