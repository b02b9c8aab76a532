"""The room of the features: one application, signed in."""

from __future__ import annotations

import pytest_asyncio

from ctisim.security import KeyPair
from tests.handler.features.room import Room


@pytest_asyncio.fixture
async def room(keys: KeyPair) -> Room:
    room = Room(keys)
    await room.enter()
    return room


@pytest_asyncio.fixture
async def owner(keys: KeyPair) -> Room:
    """The same for an end user, to whom the remote device belongs."""
    room = Room(keys)
    await room.enter("owner")
    return room
